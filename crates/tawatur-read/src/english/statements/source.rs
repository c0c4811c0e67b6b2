//! Who stands behind the content, and who carried it.

use super::candidate::{Candidate, Shape, Subject};
use super::content;
use super::words;
use crate::english::scene::{Before, Scene};
use crate::found::{FoundMention, FoundSource, FoundStatement};
use crate::record::{MentionKind, SourceKind};
use tawatur_lexicon::english::classes::ClassSet;
use tawatur_lexicon::{HeadClass, Kind};
use tawatur_text::segments::Run;

/// Statements back that a pronoun may point to.
const BACK: usize = 6;
/// Tokens back to a person that a pronoun means.
const PERSON_BACK: usize = 400;

/// The source that the words name.
pub(super) fn named(s: &Scene, c: &Candidate, mentions: &[FoundMention]) -> Option<FoundSource> {
    let Subject::Phrase(from, to) = c.subject else { return None };
    let to = quoted_by(s, from, to).unwrap_or(to);
    let (from, to) = trimmed(s, from, to);
    (from < to).then(|| source(s, from, to, mentions))
}

fn source(s: &Scene, from: usize, to: usize, mentions: &[FoundMention]) -> FoundSource {
    FoundSource { span: s.span(from, to), tokens: Run { start: from as u32, end: to as u32 }, kind: kind(s, from, to, mentions) }
}

fn trimmed(s: &Scene, mut from: usize, mut to: usize) -> (usize, usize) {
    while from < to && (s.stop(from) || s.mark(from, '"')) {
        from += 1;
    }
    while to > from && (s.mark(to - 1, ',') || s.mark(to - 1, ':') || s.mark(to - 1, ';')) {
        to -= 1;
    }
    (from, to)
}

/// `a prosecutor quoted by the agency`: the source ends before `quoted`.
fn quoted_by(s: &Scene, from: usize, to: usize) -> Option<usize> {
    (from + 1..to).find(|k| matches!(s.word_at(*k), "quoted" | "cited") && s.word_at(k + 1) == "by")
}

/// The mentions inside tokens `[from, to)`.
fn within(mentions: &[FoundMention], from: usize, to: usize) -> impl Iterator<Item = &FoundMention> {
    let first = mentions.partition_point(|m| (m.run.start as usize) < from);
    mentions[first..].iter().take_while(move |m| (m.run.start as usize) < to).filter(move |m| m.run.end as usize <= to)
}

/// What sort of source a phrase names.
pub(super) fn kind(s: &Scene, from: usize, to: usize, mentions: &[FoundMention]) -> SourceKind {
    // Only what stands before `of`, `in`, `who` says who speaks.
    let end =
        (from + 1..to).find(|k| s.is(*k, ClassSet::PREPOSITION.or(ClassSet::RELATIVE)) && !s.capital(*k) || s.mark(*k, ',')).unwrap_or(to);
    let own = || within(mentions, from, to);
    let owner = |m: &FoundMention| s.possessive(m.run.end as usize).is_some();
    if own().any(|m| {
        m.kind == MentionKind::Person && !owner(m) && (m.run.start as usize) < end.max(from + 1)
            || m.kind == MentionKind::Person && s.mark((m.run.start as usize).before(), ',')
    }) {
        return SourceKind::Person;
    }
    let head = (from..end).rev().find_map(|k| s.head(k).filter(|(_, n, _)| k + n <= end));
    let lead = own().find(|m| !owner(m) && m.kind != MentionKind::Role && (m.run.start as usize) < end && m.run.end as usize >= end);
    if let Some(m) = lead {
        return match m.kind {
            MentionKind::Person => SourceKind::Person,
            MentionKind::Outlet => SourceKind::Outlet,
            MentionKind::Organisation => SourceKind::Organisation,
            _ => SourceKind::Group,
        };
    }
    match head {
        Some((h, ..)) => match (h.kind, h.class) {
            (Kind::Person, HeadClass::Title) => SourceKind::Official,
            (k, _) => k.into(),
        },
        None if own().any(|m| m.kind == MentionKind::Place) => SourceKind::Group,
        None if s.is(from, ClassSet::DETERMINER) && s.word_at(from) == "the" => SourceKind::Organisation,
        None => SourceKind::Witness,
    }
}

/// Whom a pronoun or an absent subject means: the last source that fits.
pub(super) fn taken_over(
    s: &Scene,
    c: &Candidate,
    sentence: Run,
    before: &[FoundStatement],
    first: usize,
    mentions: &[FoundMention],
) -> Option<FoundSource> {
    let earlier = || before.iter().rev().filter_map(|f| f.source.as_ref()).take(BACK);
    let Subject::Pronoun(at) = c.subject else {
        // The subject of the same sentence goes on; where nothing was attributed yet it is the one the sentence starts with.
        let same = before[first.min(before.len())..].iter().rev().find_map(|f| f.source.clone());
        return same.or_else(|| opening_subject(s, c, sentence, mentions)).or_else(|| earlier().next().cloned());
    };
    let human = |k: SourceKind| {
        matches!(k, SourceKind::Person | SourceKind::Official | SourceKind::Witness | SourceKind::Anonymous | SourceKind::Activists)
    };
    match s.word_at(at) {
        "he" | "she" => {
            let last = earlier().find(|f| human(f.kind)).cloned();
            // A person named since then, at the head of a sentence, is nearer.
            let from = last.as_ref().map_or(0, |l| l.tokens.end as usize);
            let person = within(mentions, from.max(at.saturating_sub(PERSON_BACK)), at).filter(|m| m.kind == MentionKind::Person).last();
            let heads = person.filter(|m| last.is_none() || s.sentence_of(m.run.start as usize).start.abs_diff(m.run.start) <= 4);
            heads.map(|m| source(s, m.run.start as usize, m.run.end as usize, mentions)).or(last)
        }
        "it" => earlier().find(|f| !human(f.kind)).cloned(),
        "they" => earlier().find(|f| !matches!(f.kind, SourceKind::Person | SourceKind::Document)).or(earlier().next()).cloned(),
        _ => earlier().next().cloned(),
    }
}

/// The phrase that a sentence starts with, up to its first verb.
fn opening_subject(s: &Scene, c: &Candidate, sentence: Run, mentions: &[FoundMention]) -> Option<FoundSource> {
    let from = super::subject::floor_of(s, sentence.start as usize, c.cue.0);
    if s.opens(from).is_some() || s.is(from, ClassSet::PREPOSITION.or(ClassSet::SUBORDINATOR).or(ClassSet::PRONOUN)) {
        return None;
    }
    let verb = (from..c.cue.0).find(|k| s.finite(*k) || s.stop(*k) || words::opens_clause(s, *k) || s.word_at(*k).ends_with("ed"))?;
    let (from, to) = trimmed(s, from, verb);
    (from < to && super::subject::can_speak(s, from, to)).then(|| source(s, from, to, mentions))
}

/// Who carried the words, nearest first: the agency that quotes, the statement they stand in, the outlet they were told to.
pub(super) fn carriers(s: &Scene, c: &Candidate, sentence: Run, own: Option<&FoundSource>, mentions: &[FoundMention]) -> Vec<FoundSource> {
    let mut out: Vec<FoundSource> = Vec::new();
    let mut push = |from: usize, to: usize, kind: Option<SourceKind>| {
        let (from, to) = trimmed(s, from, to);
        let run = Run { start: from as u32, end: to as u32 };
        let known = own.is_some_and(|o| o.tokens.start < run.end && run.start < o.tokens.end);
        if from < to && !known && !out.iter().any(|f| f.tokens == run) {
            let found = source(s, from, to, mentions);
            out.push(FoundSource { kind: kind.unwrap_or(found.kind), ..found });
        }
    };
    match (c.shape, c.subject) {
        (Shape::Carrier, _) => {
            let region = super::subject::Region::before(s, c.start.min(c.cue.0), sentence);
            if let Some(Subject::Phrase(from, to)) = region.phrase(s) {
                push(from, to, None);
            }
        }
        (Shape::Quoted, _) => {
            let by = (c.cue.1..c.end).find(|k| s.word_at(*k) == "by");
            let end = (c.cue.1..c.end).rev().find(|k| s.word_at(*k) == "as").unwrap_or(c.end);
            if let Some(by) = by {
                push(by + 1, end, None);
            }
        }
        (Shape::Preposition, Subject::Phrase(from, to)) => {
            if let Some(q) = quoted_by(s, from, to) {
                push(q + 2, to, None);
            }
        }
        _ => {}
    }
    let opening = content::opening(s, c, sentence).unwrap_or((c.cue.1 + 12).min(sentence.end as usize));
    let behind = c.cue.1..opening.min(sentence.end as usize).max(c.cue.1);
    if c.shape == Shape::Verb {
        for m in within(mentions, behind.start, behind.end).filter(|m| m.kind == MentionKind::Outlet) {
            push(m.run.start as usize, m.run.end as usize, Some(SourceKind::Outlet));
        }
    }
    let front = sentence.start as usize..c.start;
    let fronted = front.start..front.clone().find(|k| s.mark(*k, ',')).unwrap_or(front.start);
    for stretch in [behind, fronted] {
        if let Some((from, to)) = vehicle(s, stretch) {
            push(from, to, Some(SourceKind::Document));
        }
    }
    out
}

/// `in a statement`, `in a post on its page`: the article and the noun.
fn vehicle(s: &Scene, stretch: std::ops::Range<usize>) -> Option<(usize, usize)> {
    let noun = stretch.clone().find(|k| s.is(*k, ClassSet::VEHICLE))?;
    let article = (stretch.start..noun).rev().take(4).find(|k| s.is(*k, ClassSet::DETERMINER))?;
    let front = article.checked_sub(1).filter(|p| matches!(s.word_at(*p), "in" | "through" | "via" | "on"))?;
    (front >= stretch.start && (article + 1..noun).all(|k| s.word(k) && !s.is(k, ClassSet::PREPOSITION))).then_some((article, noun + 1))
}
