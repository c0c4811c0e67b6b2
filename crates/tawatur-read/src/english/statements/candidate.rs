//! Candidates: every word that could be a cue, with its subject where it has one.

use super::subject::{self, Region};
use super::words;
use crate::english::scene::{Before, Scene, VerbHere};
use tawatur_lexicon::Stance;
use tawatur_lexicon::english::classes::ClassSet;
use tawatur_lexicon::english::{CueClass, Takes};
use tawatur_text::segments::Run;

/// How a cue is built into its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Subject, verb, content; or content, subject, verb.
    Verb,
    /// `…,” said the mayor`
    Inverted,
    /// `, adding that`
    Participle,
    /// `quoted the mayor as saying`
    Carrier,
    /// `was quoted as saying`
    Quoted,
    /// `according to`
    Preposition,
    /// `reportedly`
    Adverb,
    /// `it is believed`
    Impersonal,
    /// `is expected to`
    Passive,
    /// `claims by X that`
    Nominal,
}

/// Who stands behind a cue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// Tokens of the phrase that names the source.
    Phrase(usize, usize),
    /// A pronoun at a token.
    Pronoun(usize),
    /// The cue has no subject of its own: whoever spoke before.
    Before,
    /// Nobody is named.
    Nobody,
}

/// A cue with its subject.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub shape: Shape,
    /// Tokens of the cue.
    pub cue: (usize, usize),
    /// First token of the clause that holds the cue: of the subject, or of the verb with its auxiliaries.
    pub start: usize,
    /// One past what belongs to the attribution: cue and, behind it, the source.
    pub end: usize,
    pub subject: Subject,
    /// Auxiliaries or adverbs stand in front of the verb.
    pub aux: bool,
    pub stance: Stance,
    pub takes: Vec<Takes>,
    pub hedge: Option<String>,
    pub entry: String,
}

impl Candidate {
    /// True where a source must be found.
    pub fn wants_source(&self) -> bool {
        self.subject != Subject::Nobody
    }

    /// True where the verb takes it.
    pub fn takes(&self, what: Takes) -> bool {
        self.takes.contains(&what)
    }
}

/// All candidates of a sentence, in order.
pub(super) fn in_sentence(s: &Scene, sentence: Run) -> Vec<Candidate> {
    let mut out: Vec<Candidate> = Vec::new();
    let mut i = sentence.start as usize;
    while i < sentence.end as usize {
        let found = if s.is_furniture(i) { None } else { verb(s, i, sentence, &out).or_else(|| fixed(s, i, sentence)) };
        match found {
            Some(c) => {
                i = c.cue.1.max(i + 1);
                out.push(c);
            }
            None => i += 1,
        }
    }
    out
}

/// Cues that are no verbs.
fn fixed(s: &Scene, i: usize, sentence: Run) -> Option<Candidate> {
    let (index, tokens) = s.cue(i)?;
    let entry = s.english.cues.get(index)?;
    let cue = (i, i + tokens);
    let mut c = Candidate {
        shape: Shape::Preposition,
        cue,
        start: i,
        end: cue.1,
        subject: Subject::Nobody,
        aux: false,
        stance: entry.stance,
        takes: vec![Takes::That],
        hedge: entry.hedge.clone(),
        entry: entry.words.clone(),
    };
    match entry.class {
        CueClass::Preposition => {
            let (from, to) = subject::behind(s, cue.1, sentence)?;
            // According to their age, according to plan: no one who could speak.
            if !subject::can_speak(s, from, to) || s.word_at(i) == "quoting" && s.word_at(i.before()) == "was" {
                return None;
            }
            c.subject = Subject::Phrase(from, to);
            c.end = to;
        }
        CueClass::Adverb => c.shape = Shape::Adverb,
        CueClass::Impersonal => {
            let follows = s.word_at(cue.1);
            if !matches!(follows, "that" | "of" | "about") && s.stop(cue.1) {
                return None;
            }
            c.shape = Shape::Impersonal;
        }
        CueClass::Passive => c.shape = Shape::Passive,
        CueClass::Nominal => {
            let (from, to) = subject::behind(s, cue.1, sentence)?;
            let that = (to..to + 3).find(|k| s.word_at(k.to_owned()) == "that")?;
            c.shape = Shape::Nominal;
            c.subject = Subject::Phrase(from, to);
            c.end = that;
        }
    }
    Some(c)
}

/// The verbs' auxiliaries in front of a verb.
struct Group {
    start: usize,
    negated: bool,
    modal: bool,
    be: bool,
    have: bool,
    to: bool,
    done: bool,
    hypothetical: bool,
}

fn group(s: &Scene, verb: usize, sentence: Run) -> Group {
    let mut g = Group { start: verb, negated: false, modal: false, be: false, have: false, to: false, done: false, hypothetical: false };
    while g.start > sentence.start as usize {
        let i = g.start - 1;
        let w = s.word_at(i);
        let little = s.is(i, ClassSet::AUXILIARY.or(ClassSet::MODAL).or(ClassSet::NEGATION))
            || words::is_adverb(s, i)
            || words::is_contraction(s, i)
            || w == "to";
        if !little || s.is(i, ClassSet::PRONOUN) || w == "no" || w == "without" {
            break;
        }
        // On Tuesday, yesterday: a time is no adverb of the verb.
        if s.time_end(i).is_some() && !words::is_adverb(s, i) {
            break;
        }
        g.negated |= s.is(i, ClassSet::NEGATION);
        g.modal |= s.is(i, ClassSet::MODAL);
        g.hypothetical |= matches!(w, "could" | "may" | "might" | "can" | "should" | "must" | "shall");
        g.be |= matches!(w, "is" | "are" | "was" | "were" | "be" | "been" | "being" | "am");
        g.have |= matches!(w, "has" | "have" | "had" | "hasn" | "haven" | "hadn" | "having");
        g.done |= matches!(w, "did" | "does" | "do" | "didn" | "doesn" | "don");
        g.to |= w == "to";
        g.start = i;
    }
    g
}

fn verb(s: &Scene, i: usize, sentence: Run, before: &[Candidate]) -> Option<Candidate> {
    let here = s.verb(i)?;
    let entry = s.english.verbs.get(here.verb)?;
    // A capital inside a sentence is a name: Daily Report.
    let first = i == sentence.start as usize || s.opens(i.before()).is_some();
    if s.capital(i) && !first || s.person(i) {
        return None;
    }
    let g = group(s, i, sentence);
    let mut c = Candidate {
        shape: Shape::Verb,
        cue: (i, i + here.tokens),
        start: g.start,
        end: i + here.tokens,
        subject: Subject::Before,
        aux: g.start < i,
        stance: entry.stance,
        takes: entry.takes.clone(),
        hedge: None,
        entry: entry.verb.clone(),
    };
    if entry.takes(Takes::Carrier) && g.be && here.forms.participle() {
        return quoted(s, c, &g, sentence);
    }
    if here.forms.ing() && !g.be {
        return participle(s, c, &g, sentence, before);
    }
    if !is_finite(s, i, here, &g) || g.to && !g.be {
        return None;
    }
    if g.negated && !decline(s, &mut c, &g, &entry.verb) {
        return None;
    }
    // Refused to say: withholds, where refused to go rejects.
    if c.stance == Stance::Reject && s.word_at(c.cue.1) == "to" && WITHHELD.contains(&s.word_at(c.cue.1 + 1)) {
        c.stance = Stance::Decline;
    }
    // Words quoted inside the sentence hold their own clauses; the subject lies in the same quotation.
    let region = Region::before(s, g.start, sentence);
    let inverted = subject::inverted(s, &c, &g_start(&g), sentence, &here);
    if let Some((from, to)) = inverted {
        c.shape = Shape::Inverted;
        c.subject = match s.is(from, ClassSet::PRONOUN) && to == from + 1 {
            true => Subject::Pronoun(from),
            false => Subject::Phrase(from, to),
        };
        c.end = to;
        return Some(c);
    }
    c.subject = region.subject(s, &c, here, g.start, before)?;
    c.start = match c.subject {
        Subject::Phrase(from, _) => from,
        Subject::Pronoun(at) => at,
        _ => g.start,
    };
    if entry.takes(Takes::Carrier) {
        c.shape = Shape::Carrier;
        return carrier(s, c, sentence);
    }
    Some(c)
}

fn g_start(g: &Group) -> usize {
    g.start
}

/// True where the verb is the verb of a clause by its form and what stands in front.
fn is_finite(s: &Scene, i: usize, v: VerbHere, g: &Group) -> bool {
    let f = v.forms;
    if g.hypothetical && !g.have {
        return false;
    }
    if g.modal {
        return f.base();
    }
    if g.have {
        return f.participle() && !g.be || g.be && f.ing();
    }
    if g.be {
        return f.ing();
    }
    if g.done {
        return f.base();
    }
    // `claims denied by the army`: a participle behind its noun.
    let reduced = f.participle() && s.word_at(i + v.tokens) == "by";
    (f.past() || f.third() || f.base()) && !reduced
}

/// What is withheld, behind `refused to`.
const WITHHELD: [&str; 14] = [
    "comment",
    "say",
    "confirm",
    "discuss",
    "answer",
    "disclose",
    "reveal",
    "give",
    "name",
    "identify",
    "elaborate",
    "speak",
    "respond",
    "explain",
];

/// A negated verb of saying withholds: `did not say`, `has not commented`.
fn decline(s: &Scene, c: &mut Candidate, g: &Group, verb: &str) -> bool {
    let says = matches!(
        verb,
        "say"
            | "comment"
            | "respond"
            | "reply"
            | "reveal"
            | "disclose"
            | "confirm"
            | "explain"
            | "answer"
            | "elaborate"
            | "specify"
            | "give"
            | "provide"
            | "mention"
            | "name"
            | "acknowledge"
            | "admit"
    );
    if !says {
        // Never denied, did not rule out: neither one stance nor its contrary.
        return false;
    }
    c.stance = Stance::Decline;
    c.cue.0 = first_of_group(s, g.start, c.cue.0);
    c.takes = vec![Takes::That, Takes::Object, Takes::To];
    if matches!(s.word_at(c.cue.1), "on" | "to" | "about") {
        c.cue.1 += 1;
        c.end = c.cue.1;
    } else if s.stop(c.cue.1) {
        // `did not comment.`: what was not done is all of the content.
        c.cue.1 -= 1;
        c.end = c.cue.1;
    }
    true
}

fn first_of_group(s: &Scene, start: usize, verb: usize) -> usize {
    (start..verb).find(|k| s.is(*k, ClassSet::AUXILIARY.or(ClassSet::MODAL).or(ClassSet::NEGATION))).unwrap_or(verb)
}

/// `, adding that`, `, saying`: behind a comma or a closing quotation mark; the speaker is the one before.
fn participle(s: &Scene, mut c: Candidate, g: &Group, sentence: Run, before: &[Candidate]) -> Option<Candidate> {
    let p = g.start.checked_sub(1).filter(|p| *p >= sentence.start as usize)?;
    let set_off = s.mark(p, ',') || s.closes(p).is_some() || s.word_at(p) == "while" || words::joins(s, p) && !before.is_empty();
    let follows = c.cue.1;
    let opens = s.word_at(follows) == "that" || s.opens(follows).is_some() || s.mark(follows, ':') || s.opens(follows + 1).is_some();
    let object = c.takes(Takes::Object) || c.takes(Takes::That);
    if !set_off || !(opens || object && !s.stop(follows)) || c.takes(Takes::Carrier) {
        return None;
    }
    c.shape = Shape::Participle;
    c.subject = Subject::Before;
    Some(c)
}

/// `was quoted by the daily as saying`
fn quoted(s: &Scene, mut c: Candidate, g: &Group, sentence: Run) -> Option<Candidate> {
    let saying = as_saying(s, c.cue.1, sentence)?;
    c.shape = Shape::Quoted;
    c.subject = Region::before(s, g.start, sentence).phrase(s)?;
    c.start = g.start;
    c.end = saying;
    c.takes = vec![Takes::That, Takes::Quote];
    Some(c)
}

/// `quoted a soldier as saying that`: the object is the source, the subject carries it.
fn carrier(s: &Scene, mut c: Candidate, sentence: Run) -> Option<Candidate> {
    let saying = as_saying(s, c.cue.1, sentence)?;
    c.subject = Subject::Phrase(c.cue.1, (c.cue.1..saying).find(|k| s.word_at(*k) == "as")?);
    c.end = saying;
    c.takes = vec![Takes::That, Takes::Quote];
    Some(c)
}

/// One past `as saying`, `as telling reporters`.
fn as_saying(s: &Scene, from: usize, sentence: Run) -> Option<usize> {
    let end = (from + 14).min(sentence.end as usize);
    let at = (from..end).find(|k| s.word_at(*k) == "as" && s.verb(k + 1).is_some_and(|v| v.forms.ing()))?;
    Some(at + 2)
}
