//! Text that came from outside, as it may stand on a page.

use maud::{Markup, PreEscaped, html};
use std::borrow::Cow;

/// True for characters that would reorder or break what stands around them: bidi embeddings,
/// overrides and isolates, and control characters other than line breaks and tabs. The plain marks
/// LRM, RLM and ALM are harmless and common in Arabic text.
fn is_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFE}' | '\u{FFFF}')
        || (c.is_control() && !matches!(c, '\n' | '\t' | '\r'))
        || (c as u32 & 0xFFFE) == 0xFFFE
        || matches!(c, '\u{FDD0}'..='\u{FDEF}')
}

/// Text escaped, with every reordering or control character shown as a mark that names it.
pub(crate) fn text(words: &str) -> Markup {
    if !words.contains(is_control) {
        return html! { (words) };
    }
    let mut out = String::with_capacity(words.len() + 64);
    let mut rest = words;
    while let Some(at) = rest.find(is_control) {
        out.push_str(&html! { (&rest[..at]) }.into_string());
        let Some(c) = rest[at..].chars().next() else { break };
        let name = format!("U+{:04X}", c as u32);
        out.push_str(&html! { span.ctl title=(name) { "\u{FFFD}" } }.into_string());
        rest = &rest[at + c.len_utf8()..];
    }
    out.push_str(&html! { (rest) }.into_string());
    PreEscaped(out)
}

/// Text for an attribute: reordering and control characters are left out.
pub(crate) fn plain(words: &str) -> String {
    words.chars().filter(|c| !is_control(*c)).collect()
}

/// At most `most` characters, cut at a space, with an ellipsis where something is left out.
pub(crate) fn clip(words: &str, most: usize) -> Cow<'_, str> {
    let Some((end, _)) = words.char_indices().nth(most) else {
        return Cow::Borrowed(words);
    };
    let head = &words[..end];
    let head = head.rfind(char::is_whitespace).filter(|at| *at > end / 2).map_or(head, |at| &head[..at]);
    Cow::Owned(format!("{} …", head.trim_end()))
}

/// An address that may become a link: `http` or `https` and nothing that ends an attribute.
pub(crate) fn web_address(url: &str) -> Option<String> {
    let url = url.trim();
    let (scheme, rest) = url.split_once("://")?;
    if !(scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https")) {
        return None;
    }
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    let odd = |c: char| c.is_whitespace() || is_control(c) || matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}');
    let host_fits = !host.is_empty() && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | ':'));
    (host_fits && !url.contains(odd) && !url.contains(['[', ']'])).then(|| percent(url))
}

/// Percent signs that introduce nothing, and a second `#`, are themselves escaped, so that the
/// address is a valid one.
fn percent(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    let mut seen_hash = false;
    for (i, c) in url.char_indices() {
        match c {
            '%' if !url.as_bytes().get(i + 1..i + 3).is_some_and(|h| h.iter().all(u8::is_ascii_hexdigit)) => {
                out.push_str("%25");
            }
            '#' if seen_hash => out.push_str("%23"),
            c => {
                seen_hash |= c == '#';
                out.push(c);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_report_stays_text() {
        assert_eq!(text("<b>&\"").into_string(), "&lt;b&gt;&amp;&quot;");
        let shown = text("أ\u{202E}ب").into_string();
        assert_eq!(shown, "أ<span class=\"ctl\" title=\"U+202E\">\u{FFFD}</span>ب");
    }

    #[test]
    fn long_words_are_cut_at_a_space() {
        assert_eq!(clip("قال زيد إنه حضر", 9), "قال زيد …");
        assert_eq!(clip("قال زيد", 9), "قال زيد");
    }

    #[test]
    fn only_web_addresses_become_links() {
        assert_eq!(web_address("https://a.example/x?y=1").as_deref(), Some("https://a.example/x?y=1"));
        assert_eq!(web_address("https://a.example/خبر").as_deref(), Some("https://a.example/خبر"));
        assert_eq!(web_address("https://a.example/50%#a#b").as_deref(), Some("https://a.example/50%25#a%23b"));
        for bad in ["javascript:alert(1)", "data:text/html,x", "https://", "http://a b", "https://a\"><b>", "ftp://a", "ه"] {
            assert_eq!(web_address(bad), None, "{bad}");
        }
    }
}
