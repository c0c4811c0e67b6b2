//! Morphology: every reading of a word, and which of them holds in its sentence.
//!
//! The [`crate::Lexicon`] knows the words that reading asks for; this module knows the rest of the language: verbs with
//! all their forms, nouns and adjectives with their plurals, the closed classes. It is made on demand, so that who
//! does not ask does not pay.
//!
//! `lemmas` reads the files and `inflect` makes nominal forms (verbs are made by [`crate::conjugate`]); `table` holds
//! all forms; `words` takes clitics off; `rules` strike out what grammar forbids, `leanings` weigh the rest, `settle`
//! puts the two together; `guess` is for words outside the lexicon.

mod guess;
mod inflect;
mod leanings;
mod lemmas;
mod rules;
mod settle;
mod table;
mod tag;
#[cfg(test)]
mod tests;
mod words;

pub use lemmas::{Governs, KINDS, Lemma, kind_of};
pub use settle::{Sentence, Settled};
pub use tag::{Ending, Part, Tag, Traits};
pub use words::Reading;

use tawatur_text::Text;
use tawatur_text::segments::Run;

use crate::error::LexiconErrors;
use crate::sense::{Number, Tense};
use crate::{Lexicon, builtin};
use lemmas::Gathering;
use table::Table;

/// The dictionary: lemmas and the table of their forms.
#[derive(Debug, Default)]
pub struct Morphology {
    lemmas: Vec<Lemma>,
    table: Table,
}

impl Morphology {
    /// The dictionary that comes with the program, with the names that `lexicon` knows.
    ///
    /// # Errors
    /// Names every line that can't be read. A test keeps the files free of such lines.
    pub fn builtin(lexicon: &Lexicon) -> Result<Self, LexiconErrors> {
        Self::with_files(lexicon, std::iter::empty())
    }

    /// Like [`Morphology::builtin`], with the user's files, as (name, contents), after it. Files of other kinds are
    /// passed over.
    ///
    /// # Errors
    /// Names every line that can't be read.
    pub fn with_files<'f>(lexicon: &Lexicon, files: impl IntoIterator<Item = (&'f str, &'f str)>) -> Result<Self, LexiconErrors> {
        let (morphology, errors) = Self::load(lexicon, builtin::FILES.iter().copied().chain(files));
        if errors.0.is_empty() { Ok(morphology) } else { Err(errors) }
    }

    /// Like [`Morphology::builtin`], but goes on without the lines that can't be read.
    pub fn lenient(lexicon: &Lexicon) -> (Self, LexiconErrors) {
        Self::load(lexicon, builtin::FILES.iter().copied())
    }

    /// A dictionary of the given files, with the names that `lexicon` knows. Files of other kinds are passed over;
    /// lines that can't be read are named, the rest is there.
    ///
    /// ```
    /// use tawatur_lexicon::{Lexicon, Morphology};
    /// let verbs = ("v.lex", "@kind lemma-verb\n@fields root | forms\nكتب | I:u:كتابة ; X\n");
    /// let (morphology, errors) = Morphology::load(&Lexicon::default(), [verbs]);
    /// assert!(errors.0.is_empty());
    /// let readings = morphology.readings("وسيكتبونها", "وسيكتبونها");
    /// assert_eq!(morphology.word_of(&readings[0], "وسيكتبونها"), "كتب");
    /// ```
    pub fn load<'f>(lexicon: &Lexicon, files: impl IntoIterator<Item = (&'f str, &'f str)>) -> (Self, LexiconErrors) {
        let mut gathering = Gathering::default();
        let mut errors = Vec::new();
        gathering.lexicon(lexicon);
        for (name, contents) in files {
            gathering.file(name, contents, &mut errors);
        }
        let (lemmas, table) = gathering.finish();
        (Self { lemmas, table }, LexiconErrors(errors))
    }

    /// All lemmas.
    pub fn lemmas(&self) -> &[Lemma] {
        &self.lemmas
    }

    /// A lemma by its number.
    pub fn lemma(&self, number: u32) -> &Lemma {
        &self.lemmas[number as usize]
    }

    /// Lemmas, words, forms.
    pub fn sizes(&self) -> (usize, usize, usize) {
        let (words, forms) = self.table.sizes();
        (self.lemmas.len(), words, forms)
    }

    pub(crate) fn table(&self) -> &Table {
        &self.table
    }

    /// Every reading of `word` (folded), which was `written` so; none where the lexicon does not have it.
    pub fn readings(&self, word: &str, written: &str) -> Vec<Reading> {
        let mut out = Vec::new();
        self.readings_into(word, written, &mut out);
        out
    }

    /// Like [`Morphology::readings`], one after the other and without a list; a reading may come twice.
    pub fn each_reading(&self, word: &str, written: &str, found: &mut impl FnMut(Reading)) {
        if word.len() <= 60 {
            words::readings(&self.table, word, written, found);
        }
    }

    fn readings_into(&self, word: &str, written: &str, out: &mut Vec<Reading>) {
        let from = out.len();
        self.each_reading(word, written, &mut |r| {
            if !out[from..].contains(&r) {
                out.push(r);
            }
        });
    }

    /// The dictionary form of a reading of `word` (folded): of a guess, what is left of it, folded.
    pub fn word_of<'a>(&'a self, reading: &Reading, word: &'a str) -> &'a str {
        match reading.lemma {
            Some(l) => &self.lemma(l).word,
            None => {
                let start = reading.start as usize;
                word.get(start..start + reading.guessed as usize).unwrap_or(word)
            }
        }
    }

    /// Settles a run of tokens, mostly a sentence: one reading a word, none for marks and numbers.
    ///
    /// ```
    /// use tawatur_lexicon::{Lexicon, Morphology};
    /// use tawatur_text::Text;
    /// let lexicon = Lexicon::builtin()?;
    /// let morphology = Morphology::builtin(&lexicon)?;
    /// let text = Text::of("وجدنا في كتب الأطفال صورا");
    /// let settled = morphology.settle(&text, text.sentences[0]);
    /// let third = settled[2].expect("a word");
    /// assert_eq!((morphology.word_of(&third.reading, "كتب"), third.rule), ("كتاب", "genitive"));
    /// # Ok::<(), tawatur_lexicon::LexiconErrors>(())
    /// ```
    pub fn settle(&self, text: &Text<'_>, run: Run) -> Vec<Option<Settled>> {
        Sentence::of(self, text, run).settle()
    }

    /// Gives each lemma its share of every word of a run, as far as the rules and the present weights tell them apart.
    pub fn survey(&self, text: &Text<'_>, run: Run, found: &mut impl FnMut(u32, f64)) {
        Sentence::of(self, text, run).survey(found);
    }

    /// Gives lemmas other weights, in their order.
    pub fn reweigh(&mut self, weights: impl IntoIterator<Item = u8>) {
        for (lemma, weight) in self.lemmas.iter_mut().zip(weights) {
            lemma.weight = weight;
        }
    }

    pub(crate) fn guess(&self, sentence: &Sentence<'_, '_>, i: usize) -> Option<Settled> {
        Some(guess::guess(self, sentence, i))
    }

    /// True for كان, بدأ and other verbs behind which a second one may stand.
    pub(crate) fn is_auxiliary(&self, r: &Reading) -> bool {
        r.lemma.is_some_and(|l| self.lemma(l).governs == Governs::Auxiliary)
    }

    /// What a folded word may be by itself, all readings together: cheap enough for every token of a report.
    ///
    /// ```
    /// use tawatur_lexicon::{Lexicon, Morphology, Traits};
    /// let nouns = ("n.lex", "@kind lemma-noun\n@fields word | plurals\nمدينة | مدن\n");
    /// let (morphology, _) = Morphology::load(&Lexicon::default(), [nouns]);
    /// let traits = morphology.traits("بالمدينه", "بالمدينة");
    /// assert!(traits.only(Traits::NOUN) && traits.has(Traits::FEMININE) && traits.has(Traits::DEFINITE));
    /// ```
    pub fn traits(&self, word: &str, written: &str) -> Traits {
        let mut out = Traits::default();
        self.each_reading(word, written, &mut |r| {
            if r.misspelled <= 1 {
                out = out.or(traits_of(&r, word)).or(Traits::KNOWN);
            }
        });
        out
    }

    /// [`Morphology::traits`] of every token of a text; of marks and numbers nothing.
    pub fn traits_of_tokens(&self, text: &Text<'_>) -> Vec<Traits> {
        let of = |i: usize| if text.tokens[i].is_word() { self.traits(text.word(i), text.as_written(i)) } else { Traits::default() };
        (0..text.tokens.len()).map(of).collect()
    }
}

/// What one reading of `word` (folded) is.
pub fn traits_of(r: &Reading, word: &str) -> Traits {
    let when = |yes: bool, t: Traits| if yes { t } else { Traits::default() };
    let part = match r.tag.part {
        Part::Verb => Traits::VERB,
        Part::Noun | Part::Number => Traits::NOUN,
        Part::Adjective => Traits::ADJECTIVE,
        Part::Name => Traits::NAME,
        _ => Traits::CLOSED,
    };
    part.or(when(r.tag.part.is_nominal() && r.is_definite(word), Traits::DEFINITE))
        .or(when(r.tag.feminine, Traits::FEMININE))
        .or(when(r.tag.number != Number::Singular, Traits::PLURAL))
        .or(when(r.tag.tense == Some(Tense::Masdar), Traits::VERBAL_NOUN))
        .or(when(r.tag.ending == Ending::Construct, Traits::CONSTRUCT))
        .or(when(r.tag.ending == Ending::Alef, Traits::INDEFINITE))
        .or(when(r.before.conjunction.is_some(), Traits::CONJUNCTION))
        .or(when(r.has_preposition(), Traits::PREPOSITION))
}
