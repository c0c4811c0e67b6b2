//! Candidates: every word or phrase of a sentence that could be a cue, with the place where its content opens.

use super::opening::{self, Opening};
use super::{noun_cues, phrase_cues, silence, source, verb_cues};
use crate::arabic::scene::Scene;
use crate::record::SourceKind;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Sorts, Stance};
use tawatur_text::segments::Run;

/// Where source and content stand by the cue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// قال X إن …؛ X قال إن …
    Verb,
    /// …، مضيفا أن …: never with a subject of its own.
    Participle,
    /// اتفاق أعلنته روسيا: the content is the noun before the verb.
    Relative,
    /// بحسب X، وفق ما أعلن X: number of tokens to where the source starts.
    Attribution(u16),
    /// جاء في البيان: the document behind the cue is the source.
    Document,
    /// أنباء عن …، من المتوقع أن …: nobody is named.
    Nobody,
    /// على حد قوله: the source is the pronoun.
    Pronoun,
    /// نفي من X ل…: a verbal noun with its agent.
    Nominal,
    /// لم يصدر X أي تعليق
    Silence,
}

/// A possible cue.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Its tokens, negation and adjacent preposition included.
    pub cue: Run,
    /// How it is built in.
    pub shape: Shape,
    /// What the source does with the content.
    pub stance: Stance,
    /// Where the content opens.
    pub opening: Opening,
    /// Tokens `[start, end)` that hold the source behind the cue, with fillers.
    pub region: Run,
    /// The subject in front of the cue, if there is one.
    pub subject: Option<Run>,
    /// The token at which content of an earlier cue must end, if this cue ends it.
    pub breaks: Option<usize>,
    /// True where the subject can only be in front or taken over (plural or dual verb).
    pub no_subject_behind: bool,
    /// نقل X عن Y: the carrier stands between the verb and عن.
    pub carrier: Option<Run>,
    /// قال X، بحسب وكالة Y، إن: who carried it, between the cue and its content.
    pub via: Option<Run>,
    /// `reported` for hearsay.
    pub hedge: Option<String>,
    /// The rule's name.
    pub rule: &'static str,
    /// The lexicon entry.
    pub entry: String,
}

impl Candidate {
    /// True where the statement needs somebody behind it.
    pub fn wants_source(&self) -> bool {
        !matches!(self.shape, Shape::Nobody)
    }

    /// True where the cue counts even if no source can be found.
    pub fn stands_alone(&self) -> bool {
        self.shape == Shape::Pronoun
            || matches!(self.opening.kind, opening::Kind::That | opening::Kind::Quotation(_))
                && matches!(self.shape, Shape::Verb | Shape::Participle)
    }
}

/// All candidates of a sentence, in order.
pub fn in_sentence(s: &Scene, sentence: Run) -> Vec<Candidate> {
    let mut out: Vec<Candidate> = Vec::new();
    let end = sentence.end as usize;
    let mut i = sentence.start as usize;
    while i < end {
        // An aside in brackets is nobody's saying: (عشة بتعبير السكان).
        if s.mark(i, '(')
            && let Some(close) = (i + 1..end.min(i + 10)).find(|j| s.mark(*j, ')'))
        {
            i = close + 1;
            continue;
        }
        if !may_start(s, i) {
            debug_assert!(cue_at(s, i, sentence).or_else(|| noun_cues::news_about(s, i, sentence)).is_none(), "{}", s.text.word(i));
            i += 1;
            continue;
        }
        let found = cue_at(s, i, sentence).or_else(|| {
            noun_cues::news_about(s, i, sentence)
                .filter(|_| out.last().is_none_or(|c| c.opening.at <= i && c.opening.region_end <= i && c.opening.at != i))
        });
        match found {
            Some(c) => {
                i = (c.cue.end as usize).max(i + 1);
                if !carried_by_last(s, &c, &mut out) && !said_twice(&c, &out) {
                    out.push(c);
                }
            }
            None => i += 1,
        }
    }
    out
}

/// False where no cue can start, which is nearly everywhere: a cue is one of the lexicon's, a verb, or of a few classes.
fn may_start(s: &Scene, i: usize) -> bool {
    let classes = ClassSet::ARRIVES.or(ClassSet::NEWS).or(ClassSet::NEGATION).or(ClassSet::WITHOUT).or(ClassSet::KEEPS_SILENT);
    s.sorts(i).has(Sorts::CUE.or(Sorts::VERB)) || s.is(i, classes) || s.text.word(i) == "كما"
}

/// The cue that starts at token `i`; news about something aside, which looks at the cue before.
fn cue_at(s: &Scene, i: usize, sentence: Run) -> Option<Candidate> {
    noun_cues::news_arrives(s, i, sentence)
        .or_else(|| phrase_cues::find(s, i, sentence))
        .or_else(|| silence::find(s, i, sentence))
        .or_else(|| verb_cues::find(s, i, sentence))
}

/// `ذكرت الوكالة، نقلا عن X، أن …`: an attribution between a cue and its content names the source; the subject carried it.
/// `أضاف X، بحسب وكالة Y، أن`: there the outlet carried it, and X stays the source.
fn carried_by_last(s: &Scene, c: &Candidate, out: &mut [Candidate]) -> bool {
    let Some(last) = out.last_mut() else { return false };
    let inside = matches!(c.shape, Shape::Attribution(_))
        && last.shape == Shape::Verb
        && c.cue.start >= last.cue.end
        && (c.region.end as usize) <= last.opening.region_end;
    if inside {
        let from = last.cue.end;
        let named = source::kind(s, c.region.start as usize, c.region.end as usize);
        if matches!(named, SourceKind::Outlet | SourceKind::Document) && (c.cue.start > from || last.subject.is_some()) {
            last.via = Some(c.region);
            last.region.end = c.cue.start;
            return true;
        }
        last.carrier = Some(Run { start: from, end: c.region.start - 1 });
        last.opening.region_end = c.region.end as usize;
    }
    inside
}

/// `أعرب عن اعتقاده بأن`، `لم يكشف أي معلومات حول`: the noun is the last cue's own content, no cue beside it.
fn said_twice(c: &Candidate, out: &[Candidate]) -> bool {
    let Some(last) = out.last() else { return false };
    // كتب ناشط …، قائلا: "…": the participle only leads to what the verb says.
    if c.rule == "participle" && out.iter().rev().take(3).any(|o| o.opening.at == c.opening.at) {
        return true;
    }
    let at = last.opening.at;
    let start = c.cue.start as usize;
    match c.rule {
        "verbal-noun" => start == at && c.no_subject_behind || c.opening.at == at,
        // بحسب البيانات التي أعلنتها الوزارة: the clause says which data.
        "relative-object" => matches!(last.shape, Shape::Attribution(_)) && c.opening.at < last.region.end as usize,
        "news-about" => last.shape == Shape::Silence && start <= at + 2,
        _ => false,
    }
}
