//! Which languages are read, and what each gives: the same layers.

use crate::found::{FoundBoilerplate, FoundFact, FoundMention, FoundQuantity, FoundStatement, FoundTime};

/// A language that is read.
///
/// Each has its words in a folder of `lexicon/` and its rules in a module of this crate with one function, `layers`.
/// See `docs/adding-a-language.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    /// `ar`
    Arabic,
    /// `en`
    English,
}

impl Language {
    /// The language of a BCP 47 code, where it is read.
    pub fn of(code: &str) -> Option<Self> {
        match code.split(['-', '_']).next().unwrap_or(code) {
            "ar" => Some(Self::Arabic),
            "en" => Some(Self::English),
            _ => None,
        }
    }
}

/// True where reports in that language are read, not only kept.
///
/// ```
/// assert!(tawatur_read::is_read("ar") && tawatur_read::is_read("en-GB") && !tawatur_read::is_read("fr"));
/// ```
pub fn is_read(code: &str) -> bool {
    Language::of(code).is_some()
}

/// What was found in one report, layer by layer.
#[derive(Debug, Default)]
pub(crate) struct Layers {
    /// What the page put round the report.
    pub boilerplate: Vec<FoundBoilerplate>,
    /// What the first lines say of the report.
    pub header: Header,
    /// Expressions that say when.
    pub times: Vec<FoundTime>,
    /// Counts and amounts.
    pub quantities: Vec<FoundQuantity>,
    /// Names and descriptions.
    pub mentions: Vec<FoundMention>,
    /// Attributions, in the order of their cues.
    pub statements: Vec<FoundStatement>,
    /// Events and states.
    pub facts: Vec<FoundFact>,
}

/// What a bare text says of itself in its first lines.
#[derive(Debug, Default)]
pub(crate) struct Header {
    /// Who published it.
    pub outlet: Option<String>,
    /// Who signed it.
    pub byline: Option<String>,
    /// Its title.
    pub title: Option<String>,
}
