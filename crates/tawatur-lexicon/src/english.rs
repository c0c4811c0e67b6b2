//! What Tawatur knows of English: verbs with their forms, cues, heads, numbers, times, triggers.
//!
//! Names and concepts are those of the whole lexicon, so that an Arabic and an English report meet in one entity and one
//! concept; the words of the language lie in tables of their own.
//!
//! ```
//! use tawatur_lexicon::Lexicon;
//! use tawatur_lexicon::english::Sense;
//! use tawatur_text::Text;
//! let verbs = "@kind reporting-verb\n@language en\n@fields verb | stance | takes\nwarn | warn | that ; quote ; object\n";
//! let (lexicon, errors) = Lexicon::load([("verbs.lex", verbs)]);
//! assert!(errors.0.is_empty());
//! let found = lexicon.english.analyse(&Text::of("The council warned residents"));
//! assert!(matches!(found.at(2)[0].sense, Sense::Verb(0, f) if f.past()));
//! ```

pub mod classes;
pub mod entries;
mod inflect;
pub(crate) mod load;
mod lookup;

pub use entries::{Cue, CueClass, ReportingVerb, Takes};

use crate::entries::{Actor, BoilerplateWords, Bound, CountedNoun, Example, Head, NumberWord, Place, TimeWord, Trigger};
use crate::tables::{Builder, Tables, words_of};
use classes::{ClassSet, Classes};
use inflect::{Irregular, forms_of, plural_of};
use rustc_hash::FxHashMap;
use tawatur_text::Text;

/// The language's code, as reports and lexicon files name it.
pub const CODE: &str = "en";

/// All entries of English, and the tables to find them by.
#[derive(Debug, Default)]
pub struct English {
    /// Reporting verbs.
    pub verbs: Vec<ReportingVerb>,
    /// Cues that are no verbs.
    pub cues: Vec<Cue>,
    /// Heads of source phrases.
    pub heads: Vec<Head>,
    /// Counted nouns.
    pub nouns: Vec<CountedNoun>,
    /// Number words.
    pub numbers: Vec<NumberWord>,
    /// Bounds.
    pub bounds: Vec<Bound>,
    /// Words of time.
    pub times: Vec<TimeWord>,
    /// Words that tell concepts.
    pub triggers: Vec<Trigger>,
    /// What sites put round a report.
    pub boilerplate: Vec<BoilerplateWords>,
    /// The examples below the entries, in the order of the files.
    pub examples: Vec<Example>,
    /// Further English names of actors, outlets and places, by id.
    pub names: Vec<(String, Vec<String>)>,
    /// Closed classes.
    pub classes: Classes,
    irregular: Irregular,
    tables: Tables<Sense>,
}

/// The forms of a verb that one spelling can be: `said` is past and participle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Forms(u8);

impl Forms {
    const BASE: u8 = 1;
    const THIRD: u8 = 2;
    const PAST: u8 = 4;
    const PARTICIPLE: u8 = 8;
    const ING: u8 = 16;

    /// say
    pub fn base(self) -> bool {
        self.0 & Self::BASE != 0
    }

    /// says
    pub fn third(self) -> bool {
        self.0 & Self::THIRD != 0
    }

    /// said, gave
    pub fn past(self) -> bool {
        self.0 & Self::PAST != 0
    }

    /// said, given
    pub fn participle(self) -> bool {
        self.0 & Self::PARTICIPLE != 0
    }

    /// saying
    pub fn ing(self) -> bool {
        self.0 & Self::ING != 0
    }

    /// A noun that tells a concept, no form of a verb.
    pub fn none(self) -> bool {
        self.0 == 0
    }

    fn with(self, other: u8) -> Self {
        Self(self.0 | other)
    }
}

/// One thing that words can be. The numbers index the lists of [`English`]; of [`crate::Lexicon`] for actors and places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sense {
    /// A form of `verbs[i]`.
    Verb(u16, Forms),
    /// `cues[i]`.
    Cue(u16),
    /// `heads[i]`; true for a plural.
    Head(u16, bool),
    /// An actor or outlet.
    Actor(u16),
    /// A place.
    Place(u16),
    /// `nouns[i]`; true for a plural.
    Noun(u16, bool),
    /// `numbers[i]`.
    Number(u16),
    /// `bounds[i]`.
    Bound(u16),
    /// `times[i]`.
    Time(u16),
    /// `triggers[i]`: a form of its verb, or no form for a noun or phrase.
    Trigger(u16, Forms),
}

/// One reading of a token, or of several tokens that make one entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// How many tokens it covers.
    pub tokens: u16,
    /// What it is.
    pub sense: Sense,
}

/// All that is found in one text, by token.
#[derive(Debug, Clone, Default)]
pub struct Analyses {
    flat: Vec<Found>,
    starts: Vec<u32>,
}

impl Analyses {
    /// What starts at token `i`, the longest first.
    pub fn at(&self, i: usize) -> &[Found] {
        match (self.starts.get(i), self.starts.get(i + 1)) {
            (Some(a), Some(b)) => &self.flat[*a as usize..*b as usize],
            _ => &[],
        }
    }
}

impl English {
    /// The closed classes of a folded word.
    pub fn classes_of(&self, word: &str) -> ClassSet {
        self.classes.of(word)
    }

    /// Looks up every token of `text`, and every name over several words.
    pub fn analyse(&self, text: &Text<'_>) -> Analyses {
        lookup::analyse(&self.tables, text)
    }

    /// Puts all entries into the tables, in all their forms. The English labels of actors and places are names.
    pub(crate) fn prepare(&mut self, actors: &[Actor], places: &[Place]) {
        let mut b: Builder<Sense> = Builder::default();
        for (i, verb) in self.verbs.iter().enumerate() {
            self.add_verb(&verb.verb, &mut b, |f| Sense::Verb(i as u16, f));
        }
        for (i, cue) in self.cues.iter().enumerate() {
            b.path(&words_of(&cue.words), Sense::Cue(i as u16));
        }
        for (i, head) in self.heads.iter().enumerate() {
            for form in &head.forms {
                b.path(&words_of(form), Sense::Head(i as u16, false));
                b.path(&words_of(&plural_of(form)), Sense::Head(i as u16, true));
            }
        }
        for (i, noun) in self.nouns.iter().enumerate() {
            b.path(&words_of(&noun.singular), Sense::Noun(i as u16, false));
            if noun.plurals.is_empty() {
                b.path(&words_of(&plural_of(&noun.singular)), Sense::Noun(i as u16, true));
            }
            for plural in &noun.plurals {
                b.path(&words_of(plural), Sense::Noun(i as u16, true));
            }
        }
        for (i, number) in self.numbers.iter().enumerate() {
            number.forms.iter().for_each(|form| b.path(&words_of(form), Sense::Number(i as u16)));
        }
        for (i, bound) in self.bounds.iter().enumerate() {
            b.path(&words_of(&bound.words), Sense::Bound(i as u16));
        }
        for (i, time) in self.times.iter().enumerate() {
            time.forms.iter().for_each(|form| b.path(&words_of(form), Sense::Time(i as u16)));
        }
        for (i, trigger) in self.triggers.iter().enumerate() {
            let i = i as u16;
            for words in &trigger.words {
                match trigger.class.as_str() {
                    "verb" | "passive" => self.add_verb(words, &mut b, |f| Sense::Trigger(i, f)),
                    "noun" => {
                        b.path(&words_of(words), Sense::Trigger(i, Forms::default()));
                        b.path(&words_of(&plural_of(words)), Sense::Trigger(i, Forms::default()));
                    }
                    _ => b.path(&words_of(words), Sense::Trigger(i, Forms::default())),
                }
            }
        }
        let mut others: FxHashMap<&str, Vec<&String>> = FxHashMap::default();
        for (id, names) in &self.names {
            others.entry(id).or_default().extend(names);
        }
        let others = |id: &str| others.get(id).into_iter().flatten().copied();
        for (i, actor) in actors.iter().enumerate() {
            // Latin aliases (Reuters, SANA) stand in the Arabic files too.
            let latin = actor.aliases.iter().filter(|a| a.starts_with(|c: char| c.is_ascii_alphabetic()));
            for name in std::iter::once(&actor.en).chain(latin).chain(others(&actor.id)) {
                b.path(&name_words(name), Sense::Actor(i as u16));
            }
        }
        for (i, place) in places.iter().enumerate() {
            for name in std::iter::once(&place.en).chain(others(&place.id)) {
                b.path(&name_words(name), Sense::Place(i as u16));
            }
        }
        self.tables = b.build();
    }

    fn add_verb(&self, words: &str, b: &mut Builder<Sense>, sense: impl Fn(Forms) -> Sense) {
        let (first, rest) = words.split_once(' ').unwrap_or((words, ""));
        for (form, which) in forms_of(first, &self.irregular) {
            let phrase = if rest.is_empty() { form } else { format!("{form} {rest}") };
            b.path(&words_of(&phrase), sense(which));
        }
    }
}

/// A name without its article and without what stands behind it in brackets: `The Hague`, `Damascus (governorate)`.
fn name_words(name: &str) -> Vec<String> {
    let bare = name.split(['(', ',']).next().unwrap_or(name);
    let mut words = words_of(bare);
    if words.len() > 1 && words.first().is_some_and(|w| w == "the") {
        words.remove(0);
    }
    words
}

#[cfg(test)]
mod tests;
