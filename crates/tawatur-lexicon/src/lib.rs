//! What Tawatur knows of Arabic: lexicon files, conjugation, look-ups.
//!
//! ```
//! use tawatur_lexicon::{Lexicon, Sense};
//! use tawatur_text::Text;
//! let verbs = "@kind reporting-verb\n@fields root | form | stance | takes | gloss\nقول | I:u:قول | assert | that ; quote | say\n";
//! let (lexicon, errors) = Lexicon::load([("verbs.lex", verbs)]);
//! assert!(errors.0.is_empty());
//! let analyses = lexicon.analyse(&Text::of("وقالت الوزيرة إن الطريق مفتوح"));
//! assert!(matches!(analyses.at(0)[0].sense, Sense::Verb(0, _)));
//! ```
//!
//! *Architecture invariant:* the files are given as strings; this crate touches no disk, network or clock.

mod analyse;
mod builtin;
pub mod classes;
pub mod conjugate;
pub mod english;
pub mod entries;
mod error;
mod format;
mod gazetteer;
mod heads;
mod index;
pub mod joins;
mod load;
pub mod morphology;
mod nouns;
pub mod sense;
mod tables;
#[cfg(test)]
mod tests;

pub use entries::*;
pub use error::{LexiconError, LexiconErrors};
pub use gazetteer::kilometres;
pub use morphology::{Morphology, Traits};
pub use sense::{Analysis, Inflection, Number, Sense, Sorts, Tense};

use rustc_hash::FxHashMap;
use tawatur_text::Text;

use classes::ClassSet;
use load::Layer;
use tables::Tables;

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
    /// Given names of persons.
    pub given_names: Vec<GivenName>,
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
    /// Words that give an event's word another sense.
    pub other_senses: Vec<OtherSense>,
    /// Closed classes, as the files have them.
    pub word_classes: Vec<WordClass>,
    /// Words of the closed classes, as sets of bits.
    pub classes: classes::Classes,
    /// What sites put round a report.
    pub boilerplate: Vec<BoilerplateWords>,
    /// The examples below the entries, in the order of the files.
    pub examples: Vec<Example>,
    /// What is known of English, in tables of its own; names and concepts are the ones above.
    pub english: english::English,
    actor_ids: FxHashMap<Box<str>, u32>,
    place_ids: FxHashMap<Box<str>, u32>,
    gazetteer: gazetteer::Gazetteer,
    own_places: bool,
    /// By the id of a country, the folded names of the actors whose id starts with it.
    country_names: FxHashMap<Box<str>, Vec<(Box<str>, u32)>>,
    tables: Tables,
}

/// All analyses of one text, by token.
#[derive(Debug, Clone, Default)]
pub struct Analyses {
    flat: Vec<Analysis>,
    tokens: Vec<Looked>,
}

/// What the lexicon says of one token, at a glance.
#[derive(Debug, Clone, Copy, Default)]
struct Looked {
    /// Its analyses are `flat[start..start + count]`.
    start: u32,
    count: u16,
    sorts: Sorts,
    classes: ClassSet,
    /// The ways in which it carries an event's noun.
    carrying: ClassSet,
    /// True where و or ف had to be taken off to find the classes.
    conjunction: bool,
}

impl Analyses {
    /// The analyses that start at token `i`, the longest and plainest first.
    #[inline]
    pub fn at(&self, i: usize) -> &[Analysis] {
        match self.tokens.get(i) {
            Some(t) if t.count > 0 => self.flat.get(t.start as usize..t.start as usize + usize::from(t.count)).unwrap_or(&[]),
            _ => &[],
        }
    }

    /// [`Analyses::at`] where one of them is of `sorts`, else none: for rules that look for these only.
    #[inline]
    pub fn with(&self, i: usize, sorts: Sorts) -> &[Analysis] {
        if self.sorts(i).has(sorts) { self.at(i) } else { &[] }
    }

    /// The sorts of senses that [`Analyses::at`] holds for token `i`.
    #[inline]
    pub fn sorts(&self, i: usize) -> Sorts {
        self.tokens.get(i).map_or(Sorts::default(), |t| t.sorts)
    }

    /// The closed classes of token `i`, and true where و or ف had to be taken off to find them.
    #[inline]
    pub fn classes(&self, i: usize) -> (ClassSet, bool) {
        self.tokens.get(i).map_or((ClassSet::default(), false), |t| (t.classes, t.conjunction))
    }

    /// The ways in which token `i` carries an event's noun: those of [`ClassSet::CARRYING`], which `classes` leaves out.
    #[inline]
    pub fn carrying(&self, i: usize) -> ClassSet {
        self.tokens.get(i).map_or(ClassSet::default(), |t| t.carrying)
    }
}

impl Lexicon {
    /// The lexicon that comes with the program.
    ///
    /// # Errors
    /// Names every line that can't be read. A test keeps the files free of such lines.
    pub fn builtin() -> Result<Self, LexiconErrors> {
        Self::with_files(std::iter::empty())
    }

    /// The lexicon that comes with the program, with the user's files over it, as (name, contents): an actor or place
    /// with a known id gets the new names and keeps the old ones as aliases; other entries are added.
    ///
    /// # Errors
    /// Names every line that can't be read.
    pub fn with_files<'f>(files: impl IntoIterator<Item = (&'f str, &'f str)>) -> Result<Self, LexiconErrors> {
        let (lexicon, errors) = Self::read(builtin::FILES.iter().copied(), files);
        if errors.0.is_empty() { Ok(lexicon) } else { Err(errors) }
    }

    /// A lexicon of the given files only. Lines that can't be read are named; the rest is there.
    pub fn load<'f>(files: impl IntoIterator<Item = (&'f str, &'f str)>) -> (Self, LexiconErrors) {
        Self::read(files, std::iter::empty())
    }

    /// Like [`Lexicon::with_files`], but goes on without the lines that can't be read.
    pub fn lenient<'f>(files: impl IntoIterator<Item = (&'f str, &'f str)>) -> (Self, LexiconErrors) {
        Self::read(builtin::FILES.iter().copied(), files)
    }

    fn read<'f, 'g>(
        base: impl IntoIterator<Item = (&'f str, &'f str)>,
        user: impl IntoIterator<Item = (&'g str, &'g str)>,
    ) -> (Self, LexiconErrors) {
        let mut lexicon = Self::default();
        let mut errors = Vec::new();
        for (name, contents) in base {
            load::file(name, contents, Layer::Builtin, &mut lexicon, &mut errors);
        }
        for (name, contents) in user {
            load::file(name, contents, Layer::User, &mut lexicon, &mut errors);
        }
        for class in &lexicon.word_classes {
            if let Some(set) = ClassSet::named(&class.class) {
                lexicon.classes.add(set, class.words.iter().map(String::as_str));
            }
        }
        lexicon.own_places = lexicon.places.iter().any(|p| p.own);
        lexicon.tables = index::index(&lexicon);
        lexicon.country_names = index::country_names(&lexicon);
        lexicon.english.prepare(&lexicon.actors, &lexicon.places);
        (lexicon, LexiconErrors(errors))
    }

    /// Looks up every token of `text`, with its clitics, and every name over several words.
    ///
    /// All analyses are given; whoever reads settles which one holds.
    pub fn analyse(&self, text: &Text<'_>) -> Analyses {
        analyse::analyse(&self.tables, text)
    }

    /// All that a folded word without clitics can be.
    ///
    /// ```
    /// use tawatur_lexicon::Lexicon;
    /// let (lexicon, _) = Lexicon::load([("p.lex", "@kind given-name\n@fields name\nسمير\n")]);
    /// assert_eq!(lexicon.senses("سمير").count(), 1);
    /// ```
    pub fn senses(&self, folded: &str) -> impl Iterator<Item = Sense> + '_ {
        analyse::of_word(&self.tables, folded).iter().map(|f| f.sense)
    }

    /// What found something, in words for a reader of the files: the kind of entry and its words.
    ///
    /// ```
    /// use tawatur_lexicon::{Lexicon, Sense};
    /// let (lexicon, _) = Lexicon::load([("b.lex", "@kind bound\n@fields words | kind | place\nنحو | approx | before\n")]);
    /// assert_eq!(lexicon.entry(Sense::Bound(0)), ("bound", "نحو".to_owned()));
    /// ```
    pub fn entry(&self, sense: Sense) -> (&'static str, String) {
        let first = |forms: &[String]| forms.first().cloned().unwrap_or_default();
        let (kind, words) = match sense {
            Sense::Verb(i, _) => ("reporting-verb", self.verbs.get(i as usize).map(|v| format!("{} {}", v.root, v.form))),
            Sense::Cue(i) => ("cue", self.cues.get(i as usize).map(|c| c.words.clone())),
            Sense::Head(i, _) => ("head", self.heads.get(i as usize).map(|h| first(&h.forms))),
            Sense::Actor(i) => ("actor", self.actors.get(i as usize).map(|a| a.id.clone())),
            Sense::Place(i, _) => ("place", self.places.get(i as usize).map(|p| p.id.clone())),
            Sense::GivenName(_) => ("given-name", None),
            Sense::Noun(i, _) => ("counted-noun", self.nouns.get(i as usize).map(|n| n.singular.clone())),
            Sense::Number(i) => ("number", self.numbers.get(i as usize).map(|n| first(&n.forms))),
            Sense::Bound(i) => ("bound", self.bounds.get(i as usize).map(|b| b.words.clone())),
            Sense::Time(i) => ("time-word", self.times.get(i as usize).map(|t| first(&t.forms))),
            Sense::Trigger(i, _) => ("trigger", self.triggers.get(i as usize).map(|t| t.concept.clone())),
        };
        (kind, words.unwrap_or_default())
    }

    /// The actor or outlet with an id, as an index into `actors`.
    pub fn actor(&self, id: &str) -> Option<usize> {
        self.actor_ids.get(id).map(|i| *i as usize)
    }

    /// The place with an id, as an index into `places`.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.place_ids.get(id).map(|i| *i as usize)
    }

    /// All places of a name (folded, single spaces), as indices into `places`: those that come with the program first.
    ///
    /// ```
    /// use tawatur_lexicon::Lexicon;
    /// let file = "@kind place\n@fields id | kind | ar | en | aliases | country | lat | lon\n\
    ///     v1 | village | شعنوب | Shaanub | - | SY | 33.10 | 36.20\nv2 | village | شعنوب | Shaanub | - | SY | 36.10 | 37.20\n";
    /// let (lexicon, _) = Lexicon::load([("p.lex", file)]);
    /// assert_eq!(lexicon.namesakes("شعنوب"), [0, 1]);
    /// ```
    pub fn namesakes(&self, folded: &str) -> &[u32] {
        self.gazetteer.named(folded)
    }

    /// True where the user's files hold places.
    pub fn has_own_places(&self) -> bool {
        self.own_places
    }

    /// Words of the longest name of a place.
    pub fn longest_place_name(&self) -> usize {
        self.gazetteer.longest()
    }

    /// The country with an ISO 3166-1 code.
    pub fn country(&self, code: &str) -> Option<&Place> {
        self.gazetteer.country(code).and_then(|k| self.places.get(k as usize))
    }

    /// The names of a country's own actors (`algeria-army` of `algeria`), folded, each with an index into `actors`.
    pub fn names_of_country(&self, place: &str) -> &[(Box<str>, u32)] {
        self.country_names.get(place).map_or(&[], Vec::as_slice)
    }

    /// How many entries there are of each kind, then words, senses and nodes of the tables.
    pub fn counts(&self) -> Vec<(&'static str, usize)> {
        let (words, senses, nodes) = self.tables.sizes();
        let outlets = self.actors.iter().filter(|a| a.kind == Kind::Outlet).count();
        vec![
            ("reporting verbs", self.verbs.len()),
            ("cues", self.cues.len()),
            ("heads", self.heads.len()),
            ("actors", self.actors.len() - outlets),
            ("outlets", outlets),
            ("places", self.places.len()),
            ("given names", self.given_names.len()),
            ("counted nouns", self.nouns.len()),
            ("number words", self.numbers.len()),
            ("bounds", self.bounds.len()),
            ("words of time", self.times.len()),
            ("concepts", self.concepts.len()),
            ("triggers", self.triggers.len()),
            ("other senses of events", self.other_senses.len()),
            ("closed classes", self.word_classes.len()),
            ("boilerplate lines", self.boilerplate.len()),
            ("examples", self.examples.len()),
            ("words in the tables", words),
            ("senses of words", senses),
            ("nodes of names", nodes),
        ]
    }
}
