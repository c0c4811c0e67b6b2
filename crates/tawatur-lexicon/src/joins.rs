//! Which clitics a form may carry.

use tawatur_text::clitics::Split;

/// The clitics that a form may carry, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Joins(u8);

impl Joins {
    /// May stand without a pronoun behind it.
    pub const BARE: Joins = Joins(1);
    /// May carry a pronoun.
    pub const PRONOUN: Joins = Joins(2);
    /// May carry ال.
    pub const ARTICLE: Joins = Joins(4);
    /// May carry ب, ل, ك.
    pub const PREPOSITION: Joins = Joins(8);
    /// May carry س, and ل of purpose or command.
    pub const FUTURE: Joins = Joins(16);
    /// A verb: takes ني, never ي.
    pub const VERBAL: Joins = Joins(32);

    /// قال: no more than a pronoun behind it.
    pub const PERFECT: Joins = Joins(1 | 2 | 32);
    /// يقول: سيقول، ليقول.
    pub const IMPERFECT: Joins = Joins(1 | 2 | 16 | 32);
    /// مسؤول، تأكيد.
    pub const NOUN: Joins = Joins(1 | 2 | 4 | 8);
    /// شخصا: nothing joins it.
    pub const ACCUSATIVE: Joins = Joins(1);
    /// مسؤولون، مسؤولين: the ن keeps pronouns off.
    pub const WITH_NUN: Joins = Joins(1 | 4 | 8);
    /// مسؤولو، مسؤولي: a noun or a pronoun follows.
    pub const CONSTRUCT: Joins = Joins(1 | 2 | 8);
    /// دمشق: names take prepositions only.
    pub const NAME: Joins = Joins(1 | 8);
    /// حوثيون: names that may take ال.
    pub const NAME_OR_NOUN: Joins = Joins(1 | 4 | 8);

    /// Both sets.
    pub const fn or(self, other: Joins) -> Joins {
        Joins(self.0 | other.0)
    }

    /// This set without `other`.
    pub const fn without(self, other: Joins) -> Joins {
        Joins(self.0 & !other.0)
    }

    /// True where all of `other` is in this set.
    pub const fn has(self, other: Joins) -> bool {
        self.0 & other.0 == other.0
    }

    /// True where the clitics of `split` may join the form.
    pub fn allow(self, split: &Split<'_>) -> bool {
        let particle = match split.before.particle {
            None => true,
            Some('س') => self.has(Self::FUTURE),
            Some('ل') => self.has(Self::PREPOSITION) || self.has(Self::FUTURE),
            Some(_) => self.has(Self::PREPOSITION),
        };
        let pronoun = match split.after {
            "" => self.has(Self::BARE),
            "ني" => self.has(Self::PRONOUN) && self.has(Self::VERBAL),
            "ي" => self.has(Self::PRONOUN) && !self.has(Self::VERBAL),
            _ => self.has(Self::PRONOUN),
        };
        particle && pronoun && (!split.before.article || self.has(Self::ARTICLE))
    }
}
