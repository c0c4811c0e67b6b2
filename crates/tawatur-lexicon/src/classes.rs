//! Closed classes of words: particles, pronouns and the nouns that build attributions.
//!
//! A word's classes are a set of bits, so that a rule can ask several questions with one look-up.

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
    /// أن، إن and their pronouns.
    THAT = 0, "that";
    /// Words after which أن does not report.
    BEFORE_THAT = 1, "before-that";
    /// لم، لا، لن …
    NEGATION = 2, "negation";
    /// دون، بدون
    WITHOUT = 3, "without";
    /// الذي، التي …
    RELATIVE = 4, "relative";
    /// Opens a clause.
    SUBORDINATOR = 5, "subordinator";
    /// Opens a clause beside or against the last one.
    CONTRAST = 6, "contrast";
    /// كان
    WAS = 7, "was";
    /// قد
    HAD = 8, "had";
    /// Prepositions, with and without pronouns.
    PREPOSITION = 9, "preposition";
    /// هو، هي …
    PRONOUN = 10, "pronoun";
    /// هذا، ذلك …
    DEMONSTRATIVE = 11, "demonstrative";
    /// قوله، تأكيدها
    SAYING = 12, "saying";
    /// بيان، تصريح، مؤتمر …
    VEHICLE = 13, "vehicle";
    /// جانبه، بدوره …
    TURN = 14, "turn";
    /// إشارة، دون …: the reported content ends before them.
    ASIDE = 15, "aside";
    /// Nouns behind which quotation marks hold a name.
    NAMING = 16, "naming";
    /// ذاته، نفسها …
    SAME = 17, "same";
    /// كذب، ملفقة …
    UNTRUE = 18, "untrue";
    /// صحة، صحيح … behind a negation.
    TRUE = 19, "true";
    /// تعليق، تفاصيل …
    SAY_NOTHING = 20, "say-nothing";
    /// Adjectives of source phrases.
    ADJECTIVE = 21, "adjective";
    /// مدينة، قرية: the name of a place follows.
    PLACE_NOUN = 22, "place-noun";
    /// Place nouns behind which an unknown word with ال is a name.
    SETTLEMENT = 23, "settlement";
    /// عين، تل، دير: first halves of place names.
    PLACE_FIRST = 24, "place-first";
    /// بن، أبو، عبد: particles inside people's names.
    NAME_PART = 25, "name-part";
    /// المدعو، الملقب: a person's name follows.
    PERSON_NAMING = 26, "person-naming";
    /// بوست، نيوز: words of outlets' names.
    OUTLET_WORD = 27, "outlet-word";
    /// ميليشيا، حركة، وكالة: they say what sort of actor the name behind them is.
    DESCRIPTOR = 28, "descriptor";
    /// الإرهابي، المذكور: they add no name.
    EPITHET = 29, "epithet";
    /// جيش، حكومة: named without saying whose.
    STATE_BODY = 30, "state-body";
    /// المسؤولية، العملية: nouns that look like adjectives.
    ABSTRACT = 31, "abstract-noun";
    /// موقع، تنظيم: heads of bodies that are common words too.
    AMBIGUOUS_BODY = 32, "ambiguous-body";
    /// أيضا، بموجب: never part of a name.
    ADVERB = 33, "adverb";
    /// عدم، غياب: they deny what follows.
    ABSENCE = 34, "absence";
    /// ربما، المحتمل
    POSSIBLE = 35, "possible";
    /// سوف، المقرر، بهدف
    PLANNED = 36, "planned";
    /// يجب، ضرورة
    DEMANDED = 37, "demanded";
    /// موسكو، دمشق: capitals that stand for their governments.
    CAPITAL = 38, "capital";
    /// صحة، تنمية، لاجئين: what institutions are for (مركز … للتنمية، وزارة الصحة والسكان).
    FIELD = 46, "field-noun";
    /// مسجد، مقبرة، ساحة: with the name behind them they are a place's name.
    FACILITY = 47, "facility";
    /// الكبرى، الفوقا، الغربية: adjectives that are part of a settlement's name.
    PLACE_ADJECTIVE = 48, "place-adjective";
    /// شن، نفذ، قام: with an event's noun behind it, its subject does it.
    DOES = 39, "does";
    /// تعرض، تلقى: with an event's noun behind it, it befalls its subject.
    UNDERGOES = 40, "undergoes";
    /// وقع، تم، اندلع: with an event's noun behind it, it says that it happened.
    OCCURS = 41, "occurs";
    /// أدى، أسفر، أوقع: what stands behind it came of something.
    LEADS_TO = 42, "leads-to";
    /// عملية، حادث، سلسلة: before an event's noun they add nothing.
    EVENT_HEAD = 43, "event-head";
    /// بعد، منذ، عقب: what stands behind it is known already.
    AFTERWARDS = 44, "afterwards";
    /// خبر، تقارير، مزاعم: what can be untrue, or be about something.
    NEWS = 50, "news";
    /// قانون، اتفاق، خطة: وفق in front of them says how, not who.
    NORM = 51, "norm";
    /// وردت، ترددت: news comes in.
    ARRIVES = 52, "arrives";
    /// بشدة، مجددا، أيضا: between verb, source and content.
    MANNER = 53, "manner";
    /// وجود، وقوع: verbal nouns that no shape tells.
    VERBAL_NOUN = 54, "verbal-noun";
    /// فيه، بها: a preposition with its pronoun.
    PRONOUN_PHRASE = 55, "pronoun-phrase";
    /// العديد، عدد: before من and the noun that is counted.
    QUANTIFIER = 56, "quantifier";
    /// يلزم، التزم: with الصمت.
    KEEPS_SILENT = 57, "keeps-silent";
    /// تعليقا، ردا: they open an aside.
    ADVERBIAL = 58, "adverbial";
    /// طريق، الفور: with the preposition before them one preposition or adverb.
    COMPOUND = 59, "compound";
    /// العراق، لبنان: the states that take a masculine verb.
    MASCULINE = 60, "masculine";
    /// أضاف، تابع: the one who spoke last goes on.
    GOES_ON = 61, "goes-on";
    /// سعادته، تعازيه: feelings that say nothing of the world.
    FEELING = 62, "feeling";
}

impl ClassSet {
    /// True where the two share a class.
    #[inline]
    pub fn has(self, other: ClassSet) -> bool {
        self.0 & other.0 != 0
    }

    /// What both sets share.
    pub const fn only(self, other: ClassSet) -> ClassSet {
        ClassSet(self.0 & other.0)
    }

    /// This set without what it shares with the other.
    pub const fn without(self, other: ClassSet) -> ClassSet {
        ClassSet(self.0 & !other.0)
    }

    /// Verbs and nouns that carry an event's noun. Open words otherwise, so no rule takes them for particles.
    pub const CARRYING: ClassSet =
        Self::DOES.or(Self::UNDERGOES).or(Self::OCCURS).or(Self::LEADS_TO).or(Self::EVENT_HEAD).or(Self::AFTERWARDS);

    /// Both sets together.
    #[inline]
    pub const fn or(self, other: ClassSet) -> ClassSet {
        ClassSet(self.0 | other.0)
    }

    /// True where there is no class.
    #[inline]
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

    /// The classes of a folded word, and true where و or ف had to be taken off to find them.
    ///
    /// ```
    /// use tawatur_lexicon::classes::{ClassSet, Classes};
    /// let mut classes = Classes::default();
    /// classes.add(ClassSet::THAT, ["أنّ", "إنّه"]);
    /// assert_eq!(classes.of("انه"), (ClassSet::THAT, false));
    /// assert_eq!(classes.of("وانه"), (ClassSet::THAT, true));
    /// ```
    pub fn of(&self, word: &str) -> (ClassSet, bool) {
        if let Some(set) = self.table.get(word) {
            return (*set, false);
        }
        match word.strip_prefix(['و', 'ف']).and_then(|rest| self.table.get(rest)) {
            Some(set) => (*set, true),
            None => (ClassSet::default(), false),
        }
    }
}
