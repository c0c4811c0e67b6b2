//! Whole statements: what a source says in words in which no fact and no count was found.

use super::{Subject, Unit, declined, denies, frames, statement_of};
use crate::entities::Entities;
use crate::terms::{Term, Terms};
use crate::view::View;
use std::collections::BTreeSet;

/// Words that belong to no name and no time which a statement has at least.
const LEAST: usize = 3;

/// Adds the statements of a report in which no fact and no count stands.
pub(super) fn units(doc: usize, view: &View, terms: &Terms, entities: &Entities, out: &mut Vec<Unit>) {
    let mut said: Vec<(u32, u32)> = Vec::new();
    let mut made = Vec::new();
    for (i, s) in view.reading.statements.iter().enumerate() {
        let Some((start, end)) = s.content.iter().find_map(|r| view.cut(r.start, r.end)) else { continue };
        let inside = |u: &Unit| u.statement == Some(i) || (start <= u.start && u.end <= end);
        if declined(view, Some(i)) {
            continue;
        }
        let same = |(from, to): &(u32, u32)| 5 * end.min(*to).saturating_sub(start.max(*from)) >= 4 * (end - start).min(to - from);
        if out.iter().any(inside) || said.iter().any(same) {
            continue;
        }
        said.push((start, end));
        let words = terms.of(doc, view.tokens_in(start, end));
        if telling(doc, view, terms, start, end, &words).len() < LEAST {
            continue;
        }
        let statement = statement_of(view, start, end).unwrap_or(i);
        made.push(Unit {
            doc,
            start,
            end,
            subject: Subject::Words,
            frame: frames::frame(doc, view, entities, None, start, end),
            statement: Some(statement),
            fact: None,
            quantity: None,
            value: None,
            denied: denies(view, Some(statement)),
            terms: words,
            telling: Vec::new(),
            stands_alone: true,
        });
    }
    out.append(&mut made);
}

/// The content words of a range that belong to no name and no time.
pub(super) fn telling(doc: usize, view: &View, terms: &Terms, start: u32, end: u32, words: &[Term]) -> Vec<Term> {
    let mut named: BTreeSet<Term> = BTreeSet::new();
    let ranges = view.reading.mentions.iter().map(|m| (m.start, m.end)).chain(view.reading.times.iter().map(|t| (t.start, t.end)));
    for (from, to) in ranges.filter(|(from, to)| *from < end && start < *to) {
        named.extend(terms.of(doc, view.tokens_in(from.max(start), to.min(end))));
    }
    words.iter().copied().filter(|t| !named.contains(t)).collect()
}
