//! Clauses: runs of words between marks, clause openers and the edges of cues and contents.

use crate::view::View;
use crate::wording;
use std::collections::BTreeSet;
use std::ops::Range;
use tawatur_text::tokens::TokenKind;

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
