//! Closed classes of English words, as sets of bits.

use rustc_hash::FxHashMap;
use tawatur_text::fold;

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $bit:expr, $label:literal;)*) => {
        impl ClassSet {
            $($(#[$doc])* pub const $name: ClassSet = ClassSet(1 << $bit);)*

            /// The class of that name in the files.
            pub fn named(name: &str) -> Option<ClassSet> {
                match name { $($label => Some(Self::$name),)* _ => None }
            }

            /// All names, for error messages.
            pub const NAMES: &'static [&'static str] = &[$($label),*];
        }
    };
}

/// A set of word classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ClassSet(u64);

classes! {
    /// the, a, this, its, some
    DETERMINER = 0, "determiner";
    /// of, in, near
    PREPOSITION = 1, "preposition";
    /// he, she, it, they
    PRONOUN = 2, "pronoun";
    /// has, was, did
    AUXILIARY = 3, "auxiliary";
    /// will, may
    MODAL = 4, "modal";
    /// not, never
    NEGATION = 5, "negation";
    /// also, repeatedly: between a subject and its verb
    ADVERB = 6, "adverb";
    /// who, which
    RELATIVE = 7, "relative";
    /// although, after: opens a clause
    SUBORDINATOR = 8, "subordinator";
    /// and, but
    CONJUNCTION = 9, "conjunction";
    /// but, while: opens a clause against the last one
    CONTRAST = 10, "contrast";
    /// statement, interview: what words are carried by
    VEHICLE = 11, "vehicle";
    /// Mr, Dr: a name follows
    HONORIFIC = 12, "honorific";
    /// Aug, Dr: a full stop behind it ends no sentence
    ABBREVIATION = 13, "abbreviation";
    /// Ministry, Council, Agency: a name that ends so is a body's
    BODY = 14, "body";
    /// front, army, rebels: a name that ends so is a group's
    GROUP = 15, "group";
    /// news, press, radio: a name that holds one is an outlet's
    OUTLET = 16, "outlet";
    /// town, village, river: the name of a place follows or stands before
    PLACE_NOUN = 17, "place-noun";
    /// reporters, journalists: who is told
    ADDRESSEE = 18, "addressee";
    /// nothing, anything: with a negation
    NOTHING = 19, "nothing";
    /// may, might, possible
    POSSIBLE = 20, "possible";
    /// will, plan, about to
    PLANNED = 21, "planned";
    /// must, should
    DEMANDED = 22, "demanded";
    /// northern, former: an adjective before a noun
    ADJECTIVE = 23, "adjective";
    /// Al, el, bin, de: inside people's names
    NAME_PART = 24, "name-part";
    /// crowns, dollars, euros and their like
    CURRENCY = 25, "currency";
    /// this, that: stand alone as an object
    DEMONSTRATIVE = 26, "demonstrative";
    /// Words that start sentences with a capital and name nobody
    OPENER = 27, "opener";
    /// room, highway, route: a number before or behind it is its name
    LABEL = 28, "label";
    /// says, says: finite verbs that end a noun phrase
    VERB = 29, "verb";
    /// in, near, from: a place follows
    PLACE_PREPOSITION = 30, "place-preposition";
    /// failed, refused: the event behind it did not happen
    FAILURE = 31, "failure";
}

impl ClassSet {
    /// True where the two share a class.
    pub fn has(self, other: ClassSet) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    pub const fn or(self, other: ClassSet) -> ClassSet {
        ClassSet(self.0 | other.0)
    }

    /// True where there is no class.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// Words by class.
#[derive(Debug, Default)]
pub struct Classes {
    table: FxHashMap<Box<str>, ClassSet>,
}

impl Classes {
    /// Adds `words` to a class.
    pub fn add<'w>(&mut self, class: ClassSet, words: impl IntoIterator<Item = &'w str>) {
        for w in words {
            let set = self.table.entry(fold(w.trim()).into_boxed_str()).or_default();
            *set = set.or(class);
        }
    }

    /// The classes of a folded word.
    pub fn of(&self, word: &str) -> ClassSet {
        self.table.get(word).copied().unwrap_or_default()
    }
}
