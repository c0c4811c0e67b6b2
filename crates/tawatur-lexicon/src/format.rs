//! The format of lexicon files: lines of named fields, with examples under them.
//!
//! This module knows how a file is written, not what an entry means; [`crate::load`] knows that.

use crate::error::LexiconError;

/// One line of a lexicon file, split into its fields.
#[derive(Debug, Clone)]
pub struct RawEntry<'f> {
    /// The file's name.
    pub file: &'f str,
    /// Its line, from 1.
    pub line: u32,
    /// The line as it stands.
    pub text: &'f str,
    /// The names from `@fields`.
    names: std::rc::Rc<Vec<&'f str>>,
    values: Vec<&'f str>,
    /// Lines below it that start with `+` or `-`: line number, whether it must fire, the text behind the sign.
    pub examples: Vec<(u32, bool, &'f str)>,
}

/// One file: what it holds and its lines.
#[derive(Debug, Clone)]
pub struct RawFile<'f> {
    /// From `@kind`.
    pub kind: &'f str,
    /// From `@language`; `ar` where the file says nothing.
    pub language: &'f str,
    /// The entries, in the order of the file.
    pub entries: Vec<RawEntry<'f>>,
}

impl<'f> RawEntry<'f> {
    /// A field's value; `None` where it is empty, `-` or not in this file.
    pub fn get(&self, field: &str) -> Option<&'f str> {
        let at = self.names.iter().position(|n| *n == field)?;
        self.values.get(at).copied().filter(|v| !v.is_empty() && *v != "-")
    }

    /// A field that must be there.
    pub fn need(&self, field: &'static str) -> Result<&'f str, LexiconError> {
        self.get(field).ok_or_else(|| self.error(field, "-", format!("a value in field `{field}`"), "fill the field"))
    }

    /// The items of a list field; none where it is empty.
    pub fn list(&self, field: &str) -> Vec<&'f str> {
        self.get(field).map(items).unwrap_or_default()
    }

    /// An error at this line.
    pub fn error(&self, field: &str, read: &str, expected: impl Into<String>, remedy: &str) -> LexiconError {
        LexiconError {
            file: self.file.into(),
            line: self.line,
            field: field.into(),
            read: read.into(),
            expected: expected.into().into(),
            remedy: remedy.into(),
        }
    }
}

/// The items of a list: separated by `;`.
pub fn items(list: &str) -> Vec<&str> {
    list.split([';', '؛']).map(str::trim).filter(|i| !i.is_empty() && *i != "-").collect()
}

/// Splits a file into entries. Lines that can't be read are put into `errors`; the rest is kept.
pub fn read<'f>(file: &'f str, contents: &'f str, errors: &mut Vec<LexiconError>) -> RawFile<'f> {
    let mut out = RawFile { kind: "", language: "ar", entries: Vec::new() };
    let mut names: std::rc::Rc<Vec<&str>> = std::rc::Rc::default();
    let bad = |line: u32, field: &str, read: &str, expected: &str, remedy: &str| LexiconError {
        file: file.into(),
        line,
        field: field.into(),
        read: read.into(),
        expected: expected.into(),
        remedy: remedy.into(),
    };
    for (n, line) in contents.trim_start_matches('\u{feff}').lines().enumerate() {
        let number = n as u32 + 1;
        let text = line.trim();
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        if let Some(head) = text.strip_prefix('@') {
            match head.split_once(char::is_whitespace) {
                Some(("kind", kind)) => out.kind = kind.trim(),
                Some(("language", language)) => out.language = language.trim(),
                Some(("fields", fields)) => names = std::rc::Rc::new(fields.split('|').map(str::trim).collect()),
                _ => errors.push(bad(number, "@", text, "`@kind …`, `@language …` or `@fields …`", "see lexicon/README.md")),
            }
            continue;
        }
        if line.starts_with(char::is_whitespace) {
            let sign = match text.as_bytes()[0] {
                b'+' => true,
                b'-' => false,
                _ => {
                    errors.push(bad(
                        number,
                        "example",
                        text,
                        "an example that starts with `+` or `-`",
                        "an entry starts at the line's first column",
                    ));
                    continue;
                }
            };
            match out.entries.last_mut() {
                Some(entry) => entry.examples.push((number, sign, text[1..].trim())),
                None => errors.push(bad(number, "example", text, "an entry above the example", "move the example below its entry")),
            }
            continue;
        }
        if out.kind.is_empty() || names.is_empty() {
            errors.push(bad(
                number,
                "@kind",
                text,
                "`@kind` and `@fields` before the first entry",
                "put the two lines at the top of the file",
            ));
            return out;
        }
        let values: Vec<&str> = text.split('|').map(str::trim).collect();
        if values.len() != names.len() {
            let expected = format!("{} fields ({})", names.len(), names.join(" | "));
            errors.push(bad(number, "@fields", text, &expected, &format!("the line has {}; an empty field is `-`", values.len())));
            continue;
        }
        out.entries.push(RawEntry { file, line: number, text, names: names.clone(), values, examples: Vec::new() });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str =
        "# names\n@kind actor\n@fields id | ar | aliases\n\na1 | الأول | ا ; ب\n  + قال الأول إن => source=الأول\nbad line\na2 | الثاني | -\n";

    #[test]
    fn a_bad_line_is_named_and_loses_no_other() {
        let mut errors = Vec::new();
        let file = read("x.lex", FILE, &mut errors);
        assert_eq!(file.kind, "actor");
        let ids: Vec<_> = file.entries.iter().filter_map(|e| e.get("id")).collect();
        assert_eq!(ids, ["a1", "a2"]);
        assert_eq!(file.entries[0].list("aliases"), ["ا", "ب"]);
        assert_eq!(file.entries[0].examples, [(6, true, "قال الأول إن => source=الأول")]);
        assert_eq!(file.entries[1].get("aliases"), None);
        assert_eq!((errors.len(), errors[0].line), (1, 7));
        assert!(errors[0].to_string().contains("x.lex:7"), "{}", errors[0]);
    }

    #[test]
    fn a_file_without_its_head_says_so() {
        let mut errors = Vec::new();
        read("x.lex", "a1 | b", &mut errors);
        assert!(errors[0].to_string().contains("@kind"));
    }
}
