//! How a verb stands in its sentence: what is in front of it, and whether it is negated or in a relative clause.

use crate::arabic::scene::{Scene, VerbHere};
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{ReportingVerb, Sense, Tense};
use tawatur_text::segments::Run;

/// A reporting verb with its surroundings.
pub(super) struct Setting<'l> {
    /// Its token.
    pub i: usize,
    /// Its sentence.
    pub sentence: Run,
    /// The verb as found.
    pub v: VerbHere,
    /// Its entry.
    pub entry: &'l ReportingVerb,
    /// The token before, in the same sentence.
    pub previous: Option<usize>,
    /// لم، لا، لن right in front.
    pub negation: Option<usize>,
    /// أن of دون أن right in front.
    pub without: Option<usize>,
    /// الذي right in front, with قد or كان between or not.
    pub relative: bool,
}

impl<'l> Setting<'l> {
    /// Looks around the verb at token `i`.
    pub fn of(s: &Scene<'l>, i: usize, sentence: Run, v: VerbHere) -> Option<Self> {
        let entry = s.lexicon.verbs.get(v.verb as usize)?;
        let start = sentence.start as usize;
        let previous = i.checked_sub(1).filter(|p| *p >= start);
        let negation = previous.filter(|p| s.is(*p, ClassSet::NEGATION) && s.text.word(*p).trim_start_matches(['و', 'ف']) != "ما");
        let without =
            previous.filter(|p| s.is(*p, ClassSet::THAT) && p.checked_sub(1).is_some_and(|q| q >= start && s.is(q, ClassSet::WITHOUT)));
        let relative = previous.is_some_and(|p| {
            s.is(p, ClassSet::RELATIVE)
                || s.is(p, ClassSet::HAD.or(ClassSet::WAS)) && p.checked_sub(1).is_some_and(|q| s.is(q, ClassSet::RELATIVE))
        });
        Some(Self { i, sentence, v, entry, previous, negation, without, relative })
    }

    /// True where the token before satisfies `test`.
    pub fn behind(&self, test: impl Fn(usize) -> bool) -> bool {
        self.previous.is_some_and(test)
    }

    /// One past the sentence.
    pub fn end(&self) -> usize {
        self.sentence.end as usize
    }
}

/// لكنها، أنهم: a particle with the pronoun of the subject.
pub(super) fn holds_pronoun(s: &Scene, i: usize) -> bool {
    s.is(i, ClassSet::THAT.or(ClassSet::CONTRAST)) && ["ه", "ها", "هم", "هما"].iter().any(|p| s.text.word(i).ends_with(p))
}

/// Verbs that are nouns or adjectives in most sentences: نقل، ذكر، كشف، طلب، بين.
pub(super) fn homograph(s: &Scene, i: usize, v: VerbHere) -> bool {
    // نفى is the verb, نفي the noun; only folding makes them alike.
    !v.conjunction
        && !s.text.as_written(i).ends_with('ى')
        && s.senses(i).iter().any(|a| {
            matches!(a.sense, Sense::Verb(_, f) if f.tense == Tense::Masdar)
                || matches!(a.sense, Sense::Head(..) | Sense::Noun(..) | Sense::Place(..))
        })
}
