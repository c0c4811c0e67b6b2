//! Agreement of an elided subject with its verb: وقالت is no man, وقال no agency.

use super::candidate::Candidate;
use super::speaker::MEMORY;
use super::{FoundSource, FoundStatement};
use crate::arabic::scene::Scene;
use crate::record::SourceKind;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{HeadClass, Kind, Number, Sense, Takes, Tense};

/// The verb's gender and number against the source's. What is not clear agrees.
pub(super) fn agrees(s: &Scene, c: &Candidate, source: &FoundSource, before: &[FoundStatement]) -> bool {
    let Some(v) = s.verb(c.cue.end.saturating_sub(1) as usize).or_else(|| s.verb(c.cue.start as usize)) else { return true };
    let (first, end) = (source.tokens.start as usize, source.tokens.end as usize);
    if v.inflection.tense == Tense::ActiveParticiple {
        // متهمة، مشيرا: the participle of manner agrees with the subject too.
        let w = s.text.word(c.cue.start as usize);
        let feminine = if w.ends_with('ه') { Some(true) } else { w.ends_with('ا').then_some(false) };
        return match (feminine, is_feminine(s, source, before)) {
            (Some(said), Some(is)) => said == is,
            _ => true,
        };
    }
    if !matches!(v.inflection.tense, Tense::Perfect | Tense::Imperfect) {
        return true;
    }
    if v.inflection.number == Number::Plural && source.kind == SourceKind::Person {
        // وأضافوا is no single man.
        return (first..end).any(|i| s.starts_with_conjunction(i));
    }
    if v.inflection.number != Number::Singular {
        return true;
    }
    // متحدث باسم الشرطة … وأضافت: whom he speaks for goes on.
    let speaks_for = (first + 1..end).any(|j| matches!(s.text.word(j), "باسم" | "في") && s.text.word(j + 1).ends_with('ه'));
    if v.inflection.feminine && speaks_for {
        return true;
    }
    is_feminine(s, source, before).is_none_or(|feminine| feminine == v.inflection.feminine)
}

/// Whether a single verb that goes on with this source is feminine; `None` where the words do not tell.
fn is_feminine(s: &Scene, source: &FoundSource, before: &[FoundStatement]) -> Option<bool> {
    let first = source.tokens.start as usize;
    let senses = s.senses(first);
    let plural = senses.iter().any(|a| matches!(a.sense, Sense::Head(_, n) | Sense::Noun(_, n) if n == Number::Plural));
    if plural {
        // مصادر قالت، وسائل إعلام قالت; of people, who would be وقالوا, neither.
        let people = s.head(first).is_some_and(|(_, class)| matches!(class, HeadClass::Title | HeadClass::People));
        return (!people).then_some(true);
    }
    if let Some(was) = spoke_as(s, source, before) {
        return Some(was);
    }
    let marked = s.text.word(first).ends_with('ه');
    match (source.kind, s.head(first)) {
        (_, Some((_, HeadClass::Title | HeadClass::Source | HeadClass::People | HeadClass::Document))) => Some(marked),
        (SourceKind::Outlet | SourceKind::Organisation, Some((_, HeadClass::Body))) => Some(marked),
        (SourceKind::Outlet | SourceKind::Organisation, None) if marked => Some(true),
        (SourceKind::Group, None) if names_state(s, first) => Some(!s.is(first, ClassSet::MASCULINE)),
        _ => None,
    }
}

/// A state or its capital by name, with nothing else in the phrase: كندا، موسكو.
fn names_state(s: &Scene, i: usize) -> bool {
    s.place(i).is_some()
        && s.head(i).is_none()
        && !s.person(i)
        && s.actor(i).is_none_or(|(k, _)| s.lexicon.actors.get(k).is_some_and(|a| a.kind == Kind::Place))
}

/// Whether the verb that first named a single person or office was feminine: `قالت سارة … وحثت`.
/// In front of a plural a verb stays singular, so plurals tell nothing.
fn spoke_as(s: &Scene, source: &FoundSource, before: &[FoundStatement]) -> Option<bool> {
    if !matches!(source.kind, SourceKind::Person | SourceKind::Official) {
        return None;
    }
    let named = before.iter().rev().take(MEMORY).find(|f| !f.implicit && f.source.as_ref().is_some_and(|n| n.span == source.span))?;
    let first = source.tokens.start as usize;
    let plural = s.senses(first).iter().any(|a| matches!(a.sense, Sense::Head(_, n) | Sense::Noun(_, n) if n != Number::Singular));
    let verb = named.cue_tokens.indices().rev().find_map(|j| s.verb(j))?;
    if s.lexicon.verbs.get(verb.verb as usize).is_some_and(|e| e.takes.contains(&Takes::Carrier)) {
        // نقلت الوكالة عن الوزير: the verb is the agency's.
        return None;
    }
    let finite = matches!(verb.inflection.tense, Tense::Perfect | Tense::Imperfect);
    (finite && !plural && verb.inflection.number == Number::Singular && named.rule.starts_with("verb")).then_some(verb.inflection.feminine)
}
