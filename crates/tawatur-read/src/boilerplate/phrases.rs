//! The wordings of boilerplate, found by their first word.

use rustc_hash::FxHashMap;
use tawatur_lexicon::{BoilerplateWords, Lexicon};
use tawatur_text::fold;

/// Where on the page a wording counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Before the report's first paragraph: `head`.
    Head,
    /// Behind its last paragraph: `tail`.
    Tail,
    /// `any`.
    Any,
}

/// How a wording fills its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// The whole line, numbers and marks aside: `line`.
    Whole,
    /// A short line that starts so: `start`.
    Start,
    /// A line of any length that starts so: `long`.
    Long,
    /// A line made of nothing but such pieces: `piece`.
    Piece,
    /// A piece that needs a surer one beside it, because it is a common word: `menu`.
    Menu,
    /// A line that starts so, with the short lines under it: `opens`.
    Opens,
    /// A line about the author, below the report: `bio`.
    Bio,
    /// A line of the wording and a name: `sign`.
    Sign,
}

/// One wording.
#[derive(Debug, Clone)]
pub(crate) struct Phrase {
    /// Its words, folded, without numbers and marks.
    pub words: Vec<Box<str>>,
    /// A colon has to follow the words.
    pub colon: bool,
    /// `share-bar`, `comment-form`, `byline-box` …
    pub kind: Box<str>,
    pub place: Part,
    pub shape: Shape,
}

/// All wordings of a lexicon, ready to be looked up. Made once, used for every report.
#[derive(Debug, Clone, Default)]
pub struct Phrases {
    phrases: Vec<Phrase>,
    by_first: FxHashMap<Box<str>, Vec<u32>>,
}

impl Phrases {
    /// The wordings of a lexicon. Lines with a place or shape that this version does not know are left out.
    pub fn of(lexicon: &Lexicon) -> Self {
        Self::of_entries(&lexicon.boilerplate)
    }

    /// The wordings of one language.
    pub fn of_entries(entries: &[BoilerplateWords]) -> Self {
        let mut out = Self::default();
        for entry in entries {
            let place = match entry.place.as_str() {
                "head" => Part::Head,
                "tail" => Part::Tail,
                "any" => Part::Any,
                _ => continue,
            };
            let shape = match entry.shape.as_str() {
                "line" => Shape::Whole,
                "start" => Shape::Start,
                "long" => Shape::Long,
                "piece" => Shape::Piece,
                "menu" => Shape::Menu,
                "opens" => Shape::Opens,
                "bio" => Shape::Bio,
                "sign" => Shape::Sign,
                _ => continue,
            };
            for words in &entry.words {
                out.push(words, &entry.kind, place, shape);
            }
        }
        out
    }

    fn push(&mut self, words: &str, kind: &str, place: Part, shape: Shape) {
        let folded = fold(words);
        let found: Vec<Box<str>> = folded.split(|c: char| !is_letter(c)).filter(|w| !w.is_empty()).map(Into::into).collect();
        let Some(first) = found.first().cloned() else { return };
        self.by_first.entry(first).or_default().push(self.phrases.len() as u32);
        self.phrases.push(Phrase { words: found, colon: words.trim_end().ends_with(':'), kind: kind.into(), place, shape });
    }

    /// The wordings that `words` starts with, the longest first.
    pub(crate) fn at(&self, words: &[&str]) -> Vec<&Phrase> {
        let Some(first) = words.first() else { return Vec::new() };
        let mut found: Vec<&Phrase> = self
            .by_first
            .get(*first)
            .into_iter()
            .flatten()
            .map(|i| &self.phrases[*i as usize])
            .filter(|p| p.words.len() <= words.len() && p.words.iter().zip(words).all(|(a, b)| a.as_ref() == *b))
            .collect();
        found.sort_by_key(|p| std::cmp::Reverse(p.words.len()));
        found
    }
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || c == '_' || c == '©'
}
