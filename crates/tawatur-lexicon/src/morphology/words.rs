//! All readings of one word: every way to take clitics off it, and every form that is left.

use tawatur_text::clitics::Proclitics;

use crate::joins::Joins;
use crate::morphology::table::{Edges, Form, Table, UNFIT};
use crate::morphology::tag::{Part, Tag};

/// One reading of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// Little words in front.
    pub before: Proclitics,
    /// أ that asks: ألم، أليس.
    pub question: bool,
    /// Where the stem starts, in bytes of the folded word; ال belongs to what stands before it.
    pub start: u8,
    /// Where it ends; behind it stands a pronoun.
    pub end: u8,
    /// Which lemma; none for a guess, whose lemma is [`Reading::guessed`].
    pub lemma: Option<u32>,
    /// For a guess: how many bytes of the stem are its lemma.
    pub guessed: u8,
    /// Everything else.
    pub tag: Tag,
    /// How far the spelling is from the careful one.
    pub misspelled: u8,
}

impl Reading {
    /// The pronoun behind the stem, folded.
    pub fn pronoun<'w>(&self, word: &'w str) -> &'w str {
        word.get(self.end as usize..).unwrap_or("")
    }

    /// True for a preposition or noun in front of which ب, ل or ك stands.
    pub fn has_preposition(&self) -> bool {
        !self.tag.is_finite() && matches!(self.before.particle, Some('ب' | 'ل' | 'ك'))
    }

    /// True with ال or with a pronoun.
    pub fn is_definite(&self, word: &str) -> bool {
        self.before.article || (self.end as usize) < word.len()
    }

    /// Places inside the folded word, in bytes, where a clitic ends or begins. ال is no word of its own.
    ///
    /// ```
    /// use tawatur_lexicon::{Lexicon, Morphology};
    /// let files = [("n.lex", "@kind lemma-noun\n@fields word | plurals\nمدينة | مدن\n")];
    /// let (morphology, _) = Morphology::load(&Lexicon::default(), files);
    /// let readings = morphology.readings("وبمدينته", "وبمدينته");
    /// assert_eq!(readings[0].edges("وبمدينته"), ["و".len(), "وب".len(), "وبمدينت".len()]);
    /// ```
    pub fn edges(&self, word: &str) -> Vec<usize> {
        let mut out = Vec::with_capacity(4);
        let mut at = 0;
        let front = [self.question.then_some('ا'), self.before.conjunction, self.before.particle];
        for c in front.into_iter().flatten() {
            at += c.len_utf8();
            out.push(at);
        }
        if (self.end as usize) < word.len() {
            out.push(self.end as usize);
        }
        out
    }
}

const PRONOUNS: [&str; 13] = ["", "كما", "هما", "كم", "كن", "ها", "هم", "هن", "نا", "ني", "ه", "ك", "ي"];

/// Gives every reading of `word` (folded) that the table knows; `written` is the word as it stands.
pub fn readings(table: &Table, word: &str, written: &str, found: &mut impl FnMut(Reading)) {
    let letters: Vec<char> = written.chars().filter(|c| !matches!(c, '\u{064B}'..='\u{0652}' | '\u{0670}' | '\u{0640}')).collect();
    let plain = Proclitics::default();
    conjunctions(table, word, &letters, plain, false, 0, found);
    // Only a written hamza asks.
    if letters.first() == Some(&'أ') && word.starts_with('ا') {
        conjunctions(table, word, &letters, plain, true, 2, found);
    }
}

fn conjunctions(table: &Table, word: &str, letters: &[char], p: Proclitics, question: bool, at: usize, found: &mut impl FnMut(Reading)) {
    particles(table, word, letters, p, question, at, found);
    for c in ['و', 'ف'] {
        if word[at..].starts_with(c) {
            particles(table, word, letters, Proclitics { conjunction: Some(c), ..p }, question, at + 2, found);
        }
    }
}

fn particles(table: &Table, word: &str, letters: &[char], p: Proclitics, question: bool, at: usize, found: &mut impl FnMut(Reading)) {
    article(table, word, letters, p, question, at, found);
    for c in ['ب', 'ل', 'ك', 'س'] {
        if !word[at..].starts_with(c) {
            continue;
        }
        let with = Proclitics { particle: Some(c), ..p };
        article(table, word, letters, with, question, at + 2, found);
        if c != 'ل' {
            continue;
        }
        // للمدينة is ل + المدينة, and للجنة ل + اللجنة: the alef goes, and of three ل one.
        let definite = Proclitics { article: true, ..with };
        if word[at + 2..].starts_with('ل') {
            ends(table, word, letters, definite, question, at + 4, found);
            ends(table, word, letters, definite, question, at + 2, found);
        }
    }
}

fn article(table: &Table, word: &str, letters: &[char], p: Proclitics, question: bool, at: usize, found: &mut impl FnMut(Reading)) {
    ends(table, word, letters, p, question, at, found);
    let bare = matches!(letters.get(at / 2), Some('ا' | 'ٱ'));
    if bare && word[at..].starts_with("ال") && word.len() > at + 4 {
        ends(table, word, letters, Proclitics { article: true, ..p }, question, at + 4, found);
    }
}

fn ends(table: &Table, word: &str, letters: &[char], before: Proclitics, question: bool, start: usize, found: &mut impl FnMut(Reading)) {
    for pronoun in PRONOUNS {
        let Some(stem) = word[start..].strip_suffix(pronoun).filter(|s| !s.is_empty()) else { continue };
        if before.article && !pronoun.is_empty() {
            break;
        }
        let forms = table.forms(stem);
        if forms.is_empty() {
            continue;
        }
        let end = start + stem.len();
        // Folding an Arabic letter keeps its two bytes, so places agree; where they do not, the edges are not looked at.
        let edges = (letters.len() * 2 == word.len()).then(|| Edges::of_letters(&letters[start / 2..end / 2]));
        // مدينة has no pronoun ه: its last letter was written ة.
        if pronoun == "ه" && letters.last() == Some(&'ة') {
            continue;
        }
        for form in forms {
            let tag = table.tag(form.tag);
            if !allowed(form, tag, before, question, pronoun) {
                continue;
            }
            let misspelled = edges.map_or(0, |written| form.edges.distance(written));
            if misspelled < UNFIT {
                found(Reading {
                    before,
                    question,
                    start: start as u8,
                    end: end as u8,
                    lemma: Some(form.lemma),
                    guessed: 0,
                    tag,
                    misspelled,
                });
            }
        }
    }
}

/// True where a form may carry these clitics.
fn allowed(form: &Form, tag: Tag, before: Proclitics, question: bool, pronoun: &str) -> bool {
    let joins = form.joins;
    let front = match before.particle {
        None => true,
        Some('س') => joins.has(Joins::FUTURE) && tag.person != 2,
        Some('ل') => joins.has(Joins::PREPOSITION) || (joins.has(Joins::FUTURE) && tag.part == Part::Verb),
        Some('ك') => joins.has(Joins::PREPOSITION) && joins.has(Joins::LIKE),
        Some(_) => joins.has(Joins::PREPOSITION),
    };
    let behind = match pronoun {
        "" => joins.has(Joins::BARE),
        "ني" => joins.has(Joins::PRONOUN) && joins.has(Joins::VERBAL),
        "ي" => joins.has(Joins::PRONOUN) && tag.part != Part::Verb,
        _ => joins.has(Joins::PRONOUN),
    };
    let asks = !question || tag.part == Part::Verb || tag.part == Part::Particle;
    front && behind && asks && (!before.article || joins.has(Joins::ARTICLE))
}
