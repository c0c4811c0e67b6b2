//! Clauses: short stretches that may say what another report says in its words.

use super::{Subject, Unit, denies, frames, statement_of};
use crate::entities::Entities;
use crate::terms::{Term, Terms};
use crate::view::View;
use crate::wording;
use std::collections::BTreeSet;
use std::ops::Range;
use tawatur_text::tokens::TokenKind;

/// Content words that a clause has at least.
const LEAST: usize = 3;

/// Adds the clauses of a report; what a fact or count tells is left out.
pub(super) fn units(doc: usize, view: &View, terms: &Terms, entities: &Entities, out: &mut Vec<Unit>) {
    let mut made = Vec::new();
    let told: BTreeSet<usize> = out.iter().flat_map(|u| view.tokens_in(u.start, u.end)).collect();
    for tokens in clauses(view).into_iter().flat_map(|c| untold(c, &told)) {
        let Some((start, end)) = view.range_of(tokens.clone()) else { continue };
        let words = terms.of(doc, tokens);
        if words.len() < LEAST || telling(doc, view, terms, start, end, &words).len() < LEAST {
            continue;
        }
        let statement = statement_of(view, start, end);
        made.push(Unit {
            doc,
            start,
            end,
            subject: Subject::Words,
            frame: frames::frame(doc, view, entities, None, start, end),
            statement,
            fact: None,
            quantity: None,
            value: None,
            denied: denies(view, statement),
            terms: words,
            telling: Vec::new(),
            stands_alone: false,
        });
    }
    keep_statements(doc, view, terms, entities, out, &mut made);
    out.append(&mut made);
}

/// The runs of a clause that no fact or count tells.
fn untold(clause: Range<usize>, told: &BTreeSet<usize>) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = clause.start;
    for i in clause.clone() {
        if told.contains(&i) {
            push(start, i, &mut out);
            start = i + 1;
        }
    }
    push(start, clause.end, &mut out);
    out
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

/// A statement in which no fact and no count stands is a claim of its own.
fn keep_statements(doc: usize, view: &View, terms: &Terms, entities: &Entities, told: &[Unit], made: &mut Vec<Unit>) {
    for (i, s) in view.reading.statements.iter().enumerate() {
        let has = |u: &Unit| u.statement == Some(i);
        if told.iter().any(has) {
            continue;
        }
        let Some((start, end)) = s.content.iter().find_map(|r| view.cut(r.start, r.end)) else { continue };
        let longest = made.iter_mut().filter(|u| has(u)).max_by_key(|u| (u.terms.len(), std::cmp::Reverse(u.start)));
        if let Some(u) = longest {
            u.stands_alone = true;
            continue;
        }
        let tokens = view.tokens_in(start, end);
        made.push(Unit {
            doc,
            start,
            end,
            subject: Subject::Words,
            frame: frames::frame(doc, view, entities, None, start, end),
            statement: Some(i),
            fact: None,
            quantity: None,
            value: None,
            denied: denies(view, Some(i)),
            terms: terms.of(doc, tokens),
            telling: Vec::new(),
            stands_alone: true,
        });
    }
}

/// Runs of tokens between marks, clause openers and the edges of cues and contents.
pub(super) fn clauses(view: &View) -> Vec<Range<usize>> {
    let mut edges: BTreeSet<usize> = BTreeSet::new();
    for s in &view.reading.statements {
        let cue = view.tokens_in(s.cue.start, s.cue.end);
        edges.extend([cue.start, cue.end]);
        for r in &s.content {
            let content = view.tokens_in(r.start, r.end);
            edges.extend([content.start, content.end]);
        }
    }
    let body: BTreeSet<usize> = view.words.iter().map(|w| w.token as usize).collect();
    let mut out = Vec::new();
    for sentence in &view.text.sentences {
        let mut start = sentence.start as usize;
        for i in sentence.indices() {
            let mark = match view.text.tokens[i].kind {
                TokenKind::Mark(c) => !matches!(c, '"' | '\'' | '%' | '/'),
                TokenKind::Break => true,
                _ => !body.contains(&i),
            };
            let opens = edges.contains(&i) || wording::CLAUSE_OPENERS.contains(&view.text.word(i));
            if mark || opens {
                push(start, i, &mut out);
                start = if mark { i + 1 } else { i };
            }
        }
        push(start, sentence.end as usize, &mut out);
    }
    out
}

fn push(start: usize, end: usize, out: &mut Vec<Range<usize>>) {
    if start < end {
        out.push(start..end);
    }
}

/// The clause that holds token `i`.
pub(super) fn clause_of(clauses: &[Range<usize>], i: usize) -> Option<Range<usize>> {
    let at = clauses.partition_point(|c| c.end <= i);
    clauses.get(at).filter(|c| c.contains(&i)).cloned()
}
