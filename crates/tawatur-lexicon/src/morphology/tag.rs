//! What a reading of a word says of it besides its lemma.

use std::fmt;

use crate::conjugate::Moods;
use crate::sense::{Number, Tense};

/// Part of speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // Their names say it.
pub enum Part {
    Verb,
    Noun,
    Adjective,
    Name,
    Number,
    Pronoun,
    Demonstrative,
    Relative,
    Preposition,
    Conjunction,
    Subordinator,
    Particle,
    Adverb,
}

const PARTS: [(&str, Part); 13] = [
    ("verb", Part::Verb),
    ("noun", Part::Noun),
    ("adjective", Part::Adjective),
    ("name", Part::Name),
    ("number", Part::Number),
    ("pronoun", Part::Pronoun),
    ("demonstrative", Part::Demonstrative),
    ("relative", Part::Relative),
    ("preposition", Part::Preposition),
    ("conjunction", Part::Conjunction),
    ("subordinator", Part::Subordinator),
    ("particle", Part::Particle),
    ("adverb", Part::Adverb),
];

impl Part {
    /// All names, as the files write them.
    pub const NAMES: [(&'static str, Part); 13] = PARTS;

    /// The name in the files.
    pub fn name(self) -> &'static str {
        PARTS.iter().find(|(_, p)| *p == self).map_or("", |(n, _)| n)
    }

    /// True for what has gender, number and state: nouns, adjectives, names.
    pub fn is_nominal(self) -> bool {
        matches!(self, Part::Noun | Part::Adjective | Part::Name | Part::Number)
    }
}

/// Which ending a nominal form has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ending {
    /// One that tells nothing: كتاب، مدن.
    Plain,
    /// The alef of the indefinite accusative: كتابا. Neither ال nor a noun in the genitive goes with it.
    Alef,
    /// A ن that goes in the construct state: مهندسون، عامين.
    Nun,
    /// Of the construct state or before a pronoun only: مهندسو، عامي، مدينت.
    Construct,
}

/// Everything but the lemma.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tag {
    /// Part of speech.
    pub part: Part,
    /// Verbs, participles and verbal nouns: which.
    pub tense: Option<Tense>,
    /// Imperfects: the moods that are written so.
    pub moods: Moods,
    /// True for a passive verb.
    pub passive: bool,
    /// 1, 2 or 3.
    pub person: u8,
    /// True for feminine.
    pub feminine: bool,
    /// Singular, dual or plural.
    pub number: Number,
    /// Nominal forms: which ending.
    pub ending: Ending,
}

impl Tag {
    /// A word that is not inflected.
    pub const fn plain(part: Part) -> Tag {
        Tag {
            part,
            tense: None,
            moods: Moods::NONE,
            passive: false,
            person: 3,
            feminine: false,
            number: Number::Singular,
            ending: Ending::Plain,
        }
    }

    /// True for قال and يقول, false for قائل and قول.
    pub fn is_finite(&self) -> bool {
        self.part == Part::Verb
    }

    /// True for يقول.
    pub fn is_imperfect(&self) -> bool {
        self.part == Part::Verb && self.tense == Some(Tense::Imperfect)
    }

    /// True for قال.
    pub fn is_perfect(&self) -> bool {
        self.part == Part::Verb && self.tense == Some(Tense::Perfect)
    }
}

/// `verb imperfect passive 3fs`, `noun fp`, `preposition`: person, gender and number as grammars shorten them.
impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.part.name())?;
        let gender = if self.feminine { 'f' } else { 'm' };
        let number = match self.number {
            Number::Singular => 's',
            Number::Dual => 'd',
            Number::Plural => 'p',
        };
        match self.tense {
            Some(Tense::Perfect) => f.write_str(" perfect")?,
            Some(Tense::Imperfect) if self.moods == Moods::IMPERATIVE => f.write_str(" imperative")?,
            Some(Tense::Imperfect) if self.moods == Moods::JUSSIVE => f.write_str(" jussive")?,
            Some(Tense::Imperfect) if !self.moods.has(Moods::INDICATIVE) => f.write_str(" subjunctive or jussive")?,
            Some(Tense::Imperfect) => f.write_str(" imperfect")?,
            Some(Tense::Masdar) => f.write_str(" verbal")?,
            Some(Tense::ActiveParticiple) => f.write_str(" active participle")?,
            Some(Tense::PassiveParticiple) => f.write_str(" passive participle")?,
            None => {}
        }
        if self.part == Part::Verb {
            let voice = if self.passive { " passive" } else { "" };
            write!(f, "{voice} {}{gender}{number}", self.person)?;
        } else if self.part.is_nominal() {
            write!(f, " {gender}{number}")?;
        }
        match self.ending {
            Ending::Alef => f.write_str(" accusative"),
            Ending::Construct => f.write_str(" construct"),
            Ending::Plain | Ending::Nun => Ok(()),
        }
    }
}

macro_rules! traits {
    ($($(#[$doc:meta])* $name:ident = $bit:expr;)*) => {
        impl Traits { $($(#[$doc])* pub const $name: Traits = Traits(1 << $bit);)* }
    };
}

/// What a token may be, as a set of bits: cheap to keep for every token of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Traits(u16);

traits! {
    /// A finite verb.
    VERB = 0;
    /// A noun, a verbal noun among them.
    NOUN = 1;
    /// An adjective or participle.
    ADJECTIVE = 2;
    /// A name.
    NAME = 3;
    /// A particle, preposition, pronoun, conjunction …
    CLOSED = 4;
    /// It has ال or a pronoun behind it.
    DEFINITE = 5;
    /// A feminine form.
    FEMININE = 6;
    /// A plural or dual form.
    PLURAL = 7;
    /// A verbal noun.
    VERBAL_NOUN = 8;
    /// A form of the construct state: a genitive or a pronoun must follow.
    CONSTRUCT = 9;
    /// The lexicon has the word; without this bit the others rest on the word's shape.
    KNOWN = 10;
    /// و or ف stands in front.
    CONJUNCTION = 11;
    /// ب, ل or ك stands in front of a nominal.
    PREPOSITION = 12;
    /// The alef of the indefinite accusative.
    INDEFINITE = 13;
}

impl Traits {
    /// True where the two share a trait.
    pub const fn has(self, other: Traits) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    pub const fn or(self, other: Traits) -> Traits {
        Traits(self.0 | other.0)
    }

    /// True where the token can be `this` and nothing of the other parts of speech.
    pub const fn only(self, this: Traits) -> bool {
        const PARTS: u16 = 0b1_1111;
        self.0 & PARTS & !this.0 == 0 && self.0 & this.0 != 0
    }
}
