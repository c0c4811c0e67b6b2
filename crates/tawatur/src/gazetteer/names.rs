//! Which names are Arabic, and which are words of the language too.

use super::Record;
use crate::Lexicon;
use tawatur_lexicon::Sense;
use tawatur_lexicon::classes::ClassSet;
use tawatur_text::fold;

/// A place so large that its name is the place wherever it stands, if the lexicon knows no other word that is written so.
/// Of smaller ones there are too many that are called as a word is that the lexicon does not hold.
const KNOWN: u64 = 300_000;
/// A place so large that a short name is its own: of four letters there are few that are no word.
const GREAT: u64 = 2_000_000;

/// True for a name in letters that Arabic has: Persian, Urdu and Kurdish names have others. Their ک and ی are ك and ي
/// written otherwise, and are taken.
///
/// ```
/// use tawatur::gazetteer::is_arabic;
/// assert!(is_arabic("تلّ شعنوب") && is_arabic("حي 17"));
/// assert!(!is_arabic("Shaanub") && !is_arabic("پیرانشهر") && !is_arabic("12"));
/// ```
pub fn is_arabic(name: &str) -> bool {
    let mut letters = 0;
    for c in name.chars() {
        match c {
            '\u{0621}'..='\u{063A}' | '\u{0641}'..='\u{064A}' | '\u{0671}' | '\u{06A9}' | '\u{06CC}' => letters += 1,
            '\u{0640}'
            | '\u{064B}'..='\u{0652}'
            | '\u{0670}'
            | ' '
            | '-'
            | '('
            | ')'
            | '.'
            | '،'
            | '\''
            | '’'
            | '/'
            | '0'..='9'
            | '\u{200C}'..='\u{200F}' => {}
            _ => return false,
        }
    }
    letters >= 2
}

/// Classes whose words stand in the names of places too.
const IN_NAMES: ClassSet = ClassSet::PLACE_NOUN
    .or(ClassSet::PLACE_FIRST)
    .or(ClassSet::PLACE_ADJECTIVE)
    .or(ClassSet::FACILITY)
    .or(ClassSet::NAME_PART)
    .or(ClassSet::ADJECTIVE)
    .or(ClassSet::FIELD)
    .or(ClassSet::CAPITAL);

/// Settles which names count only beside something that says that a place is meant.
#[derive(Debug, Clone, Copy)]
pub struct Ambiguous<'l> {
    lexicon: &'l Lexicon,
}

impl<'l> Ambiguous<'l> {
    /// With the words of a lexicon.
    pub fn new(lexicon: &'l Lexicon) -> Self {
        Self { lexicon }
    }

    /// True for a name that is a word of the language or a person's name, and for one of a small place that could be.
    pub fn is(&self, name: &str, place: &Record) -> bool {
        let folded = fold(name);
        let words: Vec<&str> = folded.split_whitespace().collect();
        let people = place.population.unwrap_or(0);
        if place.kind == "country" {
            return false;
        }
        let seat = people >= KNOWN;
        match words.as_slice() {
            [] => true,
            [word] => !seat || self.is_word(word) || word.chars().count() < if people < GREAT { 5 } else { 3 },
            // الجسر الجديد، النهر الكبير; أبو علي، محمد صالح: a description, or a person.
            [first, second, ..] => {
                let described = first.starts_with("ال") && second.starts_with("ال") && self.is_word(first);
                let person = self.is_name(first) || self.lexicon.classes.of(first).0.has(ClassSet::NAME_PART);
                let all = words.iter().all(|w| self.is_word(w));
                // لا بأس، رد أو: little words are in no place's name, save the first halves of some.
                let little = words.iter().any(|w| {
                    let classes = self.lexicon.classes.of(w).0;
                    !classes.is_empty() && !classes.has(IN_NAMES)
                });
                little || (!seat && (described || person || all))
            }
        }
    }

    fn is_name(&self, word: &str) -> bool {
        self.lexicon.senses(word).any(|s| matches!(s, Sense::GivenName(_)))
    }

    /// A word that the lexicon knows as something else than a place, with or without ال.
    fn is_word(&self, word: &str) -> bool {
        let bare = word.strip_prefix("ال").unwrap_or(word);
        [word, bare].iter().any(|w| {
            !self.lexicon.classes.of(w).0.is_empty() || self.lexicon.senses(w).any(|s| !matches!(s, Sense::Place(..) | Sense::Actor(_)))
        })
    }
}
