//! What a look-up gives: senses of single words and names found over several words.

use tawatur_text::clitics::Proclitics;

/// How a verb form is inflected. Unvowelled Arabic leaves much open: one surface form has several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Inflection {
    /// Tense, or the kind of verbal noun or adjective.
    pub tense: Tense,
    /// True for a passive.
    pub passive: bool,
    /// 1, 2 or 3; 3 for participles and verbal nouns.
    pub person: u8,
    /// True for feminine.
    pub feminine: bool,
    /// Singular, dual or plural.
    pub number: Number,
}

/// Tense, or the kind of verbal noun or adjective.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tense {
    /// قال
    Perfect,
    /// يقول، يقل
    Imperfect,
    /// قائل، مؤكدا
    ActiveParticiple,
    /// مؤكد
    PassiveParticiple,
    /// تأكيد، نفي
    Masdar,
}

/// Singular, dual or plural.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Number {
    /// One.
    Singular,
    /// Two.
    Dual,
    /// Three and more.
    Plural,
}

/// One thing that a stem can be. The numbers index the lists of [`crate::Lexicon`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sense {
    /// A form of `verbs[i]`.
    Verb(u16, Inflection),
    /// `cues[i]`.
    Cue(u16),
    /// `heads[i]`.
    Head(u16, Number),
    /// `actors[i]` (outlets too: their kind tells).
    Actor(u16),
    /// `places[i]`; true where it counts only behind a place noun or preposition.
    Place(u16, bool),
    /// A person's given name; true where it is also a common word.
    GivenName(bool),
    /// `nouns[i]`.
    Noun(u16, Number),
    /// `numbers[i]`.
    Number(u16),
    /// `bounds[i]`.
    Bound(u16),
    /// `times[i]`.
    Time(u16),
    /// `triggers[i]`, with the inflection for verbs.
    Trigger(u16, Option<Inflection>),
}

/// One reading of a token, or of several tokens that make one entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Analysis {
    /// The first token.
    pub token: u32,
    /// How many tokens the entry covers, with the quotation marks and brackets between its words, and the one behind
    /// them that closes what was opened inside (ميليشيات "قسد" has four).
    pub tokens: u16,
    /// Little words in front.
    pub before: Proclitics,
    /// Bytes of the pronoun behind (folded), 0 where there is none.
    pub after: u8,
    /// What it is.
    pub sense: Sense,
}
