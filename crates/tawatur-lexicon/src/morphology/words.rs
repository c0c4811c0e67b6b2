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

/// Letters of the longest word that is looked up.
const LONGEST: usize = 30;

/// The longest first; of one word at most four are its end.
const PRONOUNS: [&str; 12] = ["كما", "هما", "كم", "كن", "ها", "هم", "هن", "نا", "ني", "ه", "ك", "ي"];

/// A word that is taken apart.
struct Cut<'w> {
    table: &'w Table,
    word: &'w str,
    /// As written, without marks.
    letters: &'w [char],
    /// Where a stem may end: at the end of the word, or before a pronoun.
    ends: &'w [usize],
}

/// Gives every reading of `word` (folded) that the table knows; `written` is the word as it stands.
pub fn readings(table: &Table, word: &str, written: &str, found: &mut impl FnMut(Reading)) {
    let mut letters = ['\0'; LONGEST];
    let mut n = 0;
    for c in written.chars().filter(|c| !matches!(c, '\u{064B}'..='\u{0652}' | '\u{0670}' | '\u{0640}')).take(LONGEST) {
        letters[n] = c;
        n += 1;
    }
    let letters = &letters[..n];
    let mut ends = [word.len(); PRONOUNS.len() + 1];
    let mut n = 1;
    // مدينة has no pronoun ه: its last letter was written ة.
    for p in PRONOUNS.iter().filter(|p| word.ends_with(**p) && (**p != "ه" || letters.last() != Some(&'ة'))) {
        ends[n] = word.len() - p.len();
        n += 1;
    }
    let cut = Cut { table, word, letters, ends: &ends[..n] };
    let plain = Proclitics::default();
    conjunctions(&cut, plain, false, 0, found);
    // Only a written hamza asks.
    if letters.first() == Some(&'أ') && word.starts_with('ا') {
        particles(&cut, plain, true, 2, found);
    }
}

fn conjunctions(cut: &Cut<'_>, p: Proclitics, question: bool, at: usize, found: &mut impl FnMut(Reading)) {
    particles(cut, p, question, at, found);
    for c in ['و', 'ف'] {
        if cut.word[at..].starts_with(c) {
            particles(cut, Proclitics { conjunction: Some(c), ..p }, question, at + 2, found);
        }
    }
}

fn particles(cut: &Cut<'_>, p: Proclitics, question: bool, at: usize, found: &mut impl FnMut(Reading)) {
    article(cut, p, question, at, found);
    let Some(c) = cut.word[at..].chars().next().filter(|c| matches!(c, 'ب' | 'ل' | 'ك' | 'س')) else { return };
    let with = Proclitics { particle: Some(c), ..p };
    article(cut, with, question, at + 2, found);
    // للمدينة is ل + المدينة, and للجنة ل + اللجنة: the alef goes, and of three ل one.
    if c == 'ل' && cut.word[at + 2..].starts_with('ل') {
        let definite = Proclitics { article: true, ..with };
        stems(cut, definite, question, at + 4, found);
        stems(cut, definite, question, at + 2, found);
    }
}

fn article(cut: &Cut<'_>, p: Proclitics, question: bool, at: usize, found: &mut impl FnMut(Reading)) {
    stems(cut, p, question, at, found);
    let bare = matches!(cut.letters.get(at / 2), Some('ا' | 'ٱ'));
    if bare && cut.word[at..].starts_with("ال") && cut.word.len() > at + 4 {
        stems(cut, Proclitics { article: true, ..p }, question, at + 4, found);
    }
}

fn stems(cut: &Cut<'_>, before: Proclitics, question: bool, start: usize, found: &mut impl FnMut(Reading)) {
    // Behind ال no pronoun stands.
    let ends = if before.article { &cut.ends[..1] } else { cut.ends };
    for &end in ends.iter().filter(|end| **end > start) {
        let forms = cut.table.forms(&cut.word[start..end]);
        if forms.is_empty() {
            continue;
        }
        let pronoun = &cut.word[end..];
        // Folding an Arabic letter keeps its two bytes, so places agree; where they do not, the edges are not looked at.
        let edges = (cut.letters.len() * 2 == cut.word.len()).then(|| Edges::of_letters(&cut.letters[start / 2..end / 2]));
        for form in forms {
            let tag = cut.table.tag(form.tag);
            if !allowed(form, tag, before, question, pronoun) {
                continue;
            }
            let misspelled = edges.map_or(0, |written| form.edges.distance(written));
            if misspelled < UNFIT {
                let (start, end) = (start as u8, end as u8);
                found(Reading { before, question, start, end, lemma: Some(form.lemma), guessed: 0, tag, misspelled });
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
