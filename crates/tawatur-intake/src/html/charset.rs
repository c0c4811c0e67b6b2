//! The encoding that a page claims in its first bytes.

/// The label in `<meta charset>` or `<meta http-equiv="Content-Type">`, looked for in the first 4 KiB.
pub(super) fn declared(bytes: &[u8]) -> Option<String> {
    let head = bytes.get(..bytes.len().min(4096)).unwrap_or(bytes);
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let mut rest = head.as_str();
    while let Some(at) = rest.find("<meta") {
        let tag = rest.get(at..).unwrap_or("");
        let end = tag.find('>').unwrap_or(tag.len());
        let inside = tag.get(..end).unwrap_or("");
        if let Some((_, after)) = inside.split_once("charset") {
            let value = after.trim_start().strip_prefix('=').map(|v| v.trim_start().trim_start_matches(['"', '\'']));
            let label: String =
                value.unwrap_or("").chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':')).collect();
            if !label.is_empty() {
                return Some(label);
            }
        }
        rest = rest.get(at + 5..).unwrap_or("");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::declared;

    #[test]
    fn both_ways_of_claiming_are_seen() {
        assert_eq!(declared(b"<html><head><META CHARSET='Windows-1256'>").as_deref(), Some("windows-1256"));
        let old = br#"<meta name=x><meta http-equiv="Content-Type" content="text/html; charset=windows-1256" />"#;
        assert_eq!(declared(old).as_deref(), Some("windows-1256"));
        assert_eq!(declared(b"<meta charset>"), None);
        assert_eq!(declared(b"<p>charset=x</p>"), None);
        assert_eq!(declared(b"<meta"), None);
    }
}
