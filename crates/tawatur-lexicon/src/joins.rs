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

    /// May carry ك without ال (كلاعب). Verbal nouns and numbers do so too rarely: كامل is no ك + آمل.
    pub const LIKE: Joins = Joins(64);
    /// Nothing joins it, not even و: short names (آن is not in وأن).
    pub const ALONE: Joins = Joins(1 | 128);

    /// قال: no more than a pronoun behind it.
    pub const PERFECT: Joins = Joins(1 | 2 | 32);
    /// يقول: سيقول، ليقول.
    pub const IMPERFECT: Joins = Joins(1 | 2 | 16 | 32);
    /// مسؤول، تأكيد.
    pub const NOUN: Joins = Joins(1 | 2 | 4 | 8 | 64);
    /// شخصا: nothing joins it.
    pub const ACCUSATIVE: Joins = Joins(1);
    /// مسؤولون، مسؤولين: the ن keeps pronouns off.
    pub const WITH_NUN: Joins = Joins(1 | 4 | 8 | 64);
    /// مسؤولو، مسؤولي: a noun or a pronoun follows.
    pub const CONSTRUCT: Joins = Joins(1 | 2 | 8);
    /// دمشق: names take prepositions only.
    pub const NAME: Joins = Joins(1 | 8 | 64);
    /// حوثيون: names that may take ال.
    pub const NAME_OR_NOUN: Joins = Joins(1 | 4 | 8 | 64);

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

    /// True where the clitics of `split` may join the form. `single`: the entry has one word only.
    pub fn allow(self, split: &Split<'_>, single: bool) -> bool {
        let before = split.before;
        let letters = || split.stem.chars().take(4).count();
        let particle = match before.particle {
            None => true,
            Some('س') => self.has(Self::FUTURE),
            Some('ل') if self.has(Self::FUTURE) => true,
            // Two letters behind ب or ل are too little to tell a word: بحث is no ب + حث, باب no ب + آب.
            Some(_) if single && !before.article && letters() < 3 => false,
            Some('ك') => self.has(Self::PREPOSITION) && (before.article || (self.has(Self::LIKE) && (!single || letters() > 3))),
            Some(_) => self.has(Self::PREPOSITION),
        };
        let pronoun = match split.after {
            "" => self.has(Self::BARE),
            "ني" => self.has(Self::PRONOUN) && self.has(Self::VERBAL),
            after if never_joined(after) => false,
            _ => self.has(Self::PRONOUN),
        };
        let alone = !self.has(Self::ALONE) || (before.conjunction.is_none() && before.particle.is_none());
        particle && pronoun && alone && (!before.article || self.has(Self::ARTICLE))
    }
}

/// Pronouns that no entry takes: ي is behind nouns nearly always the ending of an adjective (أمني, تجاري), and nobody is
/// addressed in the news (استهلاك is no استهلا + ك).
pub fn never_joined(pronoun: &str) -> bool {
    matches!(pronoun, "ي" | "ك" | "كن" | "كما")
}
