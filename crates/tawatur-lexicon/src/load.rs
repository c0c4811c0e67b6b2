//! From raw entries to the structs of [`crate::entries`]: one small module a group of kinds.

pub(crate) mod events;
mod names;
pub(crate) mod numbers;
pub(crate) mod speech;

pub use events::verb_of;

use crate::Lexicon;
use crate::entries::Example;
use crate::error::LexiconError;
use crate::format::{RawEntry, RawFile, read};

/// One thing a line of a file can become; adds it to the lexicon.
type Load = fn(&RawEntry<'_>, Layer, &mut Lexicon) -> Result<(), LexiconError>;

/// Whose file it is: the user's entries go over those that come with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layer {
    /// Comes with the program.
    Builtin,
    /// Given by the user.
    User,
}

const KINDS: [(&str, Load); 16] = [
    ("reporting-verb", speech::reporting_verb),
    ("cue", speech::cue),
    ("head", speech::head),
    ("word-class", speech::word_class),
    ("boilerplate", speech::boilerplate),
    ("actor", names::actor),
    ("outlet", names::actor),
    ("place", names::place),
    ("given-name", names::given_name),
    ("counted-noun", numbers::counted_noun),
    ("number", numbers::number),
    ("bound", numbers::bound),
    ("time-word", numbers::time_word),
    ("concept", events::concept),
    ("trigger", events::trigger),
    ("other-sense", events::other_sense),
];

/// Reads one file into `lexicon`; what can't be read goes into `errors`.
pub fn file(name: &str, contents: &str, layer: Layer, lexicon: &mut Lexicon, errors: &mut Vec<LexiconError>) {
    // The files of the dictionary are for whoever asks for the morphology.
    if crate::morphology::KINDS.contains(&crate::morphology::kind_of(contents)) {
        return;
    }
    let raw: RawFile<'_> = read(name, contents, errors);
    let Some(first) = raw.entries.first() else { return };
    if raw.language == crate::english::CODE {
        crate::english::load::file(&raw, lexicon, errors);
        return;
    }
    if raw.language != "ar" {
        errors.push(first.error("@language", raw.language, "ar or en", "correct the language, or leave the line out for Arabic"));
        return;
    }
    let Some((_, load)) = KINDS.iter().find(|(kind, _)| *kind == raw.kind) else {
        let known: Vec<&str> = KINDS.iter().map(|(k, _)| *k).collect();
        errors.push(first.error("@kind", raw.kind, format!("one of {}", known.join(", ")), "see lexicon/README.md"));
        return;
    };
    for entry in &raw.entries {
        match load(entry, layer, lexicon) {
            Ok(()) => lexicon.examples.extend(entry.examples.iter().map(|e| example(entry, e))),
            Err(e) => errors.push(e),
        }
    }
}

pub(crate) fn example(entry: &RawEntry<'_>, (line, fires, text): &(u32, bool, &str)) -> Example {
    let (text, expected) = text.split_once("=>").unwrap_or((text, ""));
    Example {
        file: entry.file.to_owned(),
        line: *line,
        entry: entry.text.to_owned(),
        fires: *fires,
        text: text.trim().to_owned(),
        expected: pairs(expected),
    }
}

/// `cue=كشف عن source=مصدر أمني stance=assert`: a value goes on to the next `name=`.
fn pairs(text: &str) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    for word in text.split_whitespace() {
        match word.split_once('=').filter(|(k, _)| k.chars().all(|c| c.is_ascii_lowercase() || c == '_')) {
            Some((key, value)) => out.push((key.to_owned(), value.to_owned())),
            None => {
                if let Some((_, value)) = out.last_mut() {
                    value.push(' ');
                    value.push_str(word);
                }
            }
        }
    }
    out
}

/// Looks a word of a fixed list up; the error names all that were possible.
pub(crate) fn one_of<T: Copy>(entry: &RawEntry<'_>, field: &str, read: &str, known: &[(&str, T)]) -> Result<T, LexiconError> {
    known.iter().find(|(name, _)| *name == read).map(|(_, value)| *value).ok_or_else(|| {
        let names: Vec<&str> = known.iter().map(|(n, _)| *n).collect();
        entry.error(field, read, format!("one of {}", names.join(", ")), "correct the word")
    })
}

pub(crate) fn owned(words: Vec<&str>) -> Vec<String> {
    words.into_iter().map(str::to_owned).collect()
}
