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
    Place(u32, bool),
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

impl Sense {
    /// Its sort, as a set of one.
    pub fn sort(&self) -> Sorts {
        match self {
            Sense::Verb(..) => Sorts::VERB,
            Sense::Cue(_) => Sorts::CUE,
            Sense::Head(..) => Sorts::HEAD,
            Sense::Actor(_) => Sorts::ACTOR,
            Sense::Place(..) => Sorts::PLACE,
            Sense::GivenName(_) => Sorts::GIVEN_NAME,
            Sense::Noun(..) => Sorts::NOUN,
            Sense::Number(_) => Sorts::NUMBER,
            Sense::Bound(_) => Sorts::BOUND,
            Sense::Time(_) => Sorts::TIME,
            Sense::Trigger(..) => Sorts::TRIGGER,
        }
    }
}

/// Sorts of senses, as a set: which of them a token has, so that a rule that wants one of another sort need not look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sorts(u16);

impl Sorts {
    /// [`Sense::Verb`].
    pub const VERB: Sorts = Sorts(1);
    /// [`Sense::Cue`].
    pub const CUE: Sorts = Sorts(1 << 1);
    /// [`Sense::Head`].
    pub const HEAD: Sorts = Sorts(1 << 2);
    /// [`Sense::Actor`].
    pub const ACTOR: Sorts = Sorts(1 << 3);
    /// [`Sense::Place`].
    pub const PLACE: Sorts = Sorts(1 << 4);
    /// [`Sense::GivenName`].
    pub const GIVEN_NAME: Sorts = Sorts(1 << 5);
    /// [`Sense::Noun`].
    pub const NOUN: Sorts = Sorts(1 << 6);
    /// [`Sense::Number`].
    pub const NUMBER: Sorts = Sorts(1 << 7);
    /// [`Sense::Bound`].
    pub const BOUND: Sorts = Sorts(1 << 8);
    /// [`Sense::Time`].
    pub const TIME: Sorts = Sorts(1 << 9);
    /// [`Sense::Trigger`].
    pub const TRIGGER: Sorts = Sorts(1 << 10);

    /// Both sets together.
    #[inline]
    pub const fn or(self, other: Sorts) -> Sorts {
        Sorts(self.0 | other.0)
    }

    /// True where the two share a sort.
    #[inline]
    pub const fn has(self, other: Sorts) -> bool {
        self.0 & other.0 != 0
    }

    /// True where there is none.
    #[inline]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
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
