//! Text that reports share: candidate places by winnowed fingerprints, then exact alignment.
//!
//! Fingerprints follow Schleimer, Wilkerson and Aiken, *Winnowing* (SIGMOD 2003): of every window of
//! [`WINDOW`] hashes of [`SHINGLE`] words the least is kept, so that two reports that share
//! [`SHINGLE`] + [`WINDOW`] − 1 = 8 words in a row always share a fingerprint.

mod align;
mod reuse;
mod seeds;

pub(crate) use reuse::{earlier_or_credited, reuse};

use crate::record::{Evidence, Passage, PassageKind};
use crate::view::View;

/// Words of one shingle.
pub(crate) const SHINGLE: usize = 5;
/// Hashes of one window.
pub(crate) const WINDOW: usize = 4;
/// Words that a passage shares at least.
const LEAST: u32 = 8;
/// A passage between two reports of one outlet that is shorter than this and stands in many of its reports is that outlet's own formula.
const FORMULA: u32 = 60;

/// A shared passage, by word index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Shared {
    /// Index of one report; lower than `b`.
    pub a: usize,
    /// Index of the other.
    pub b: usize,
    /// Words in `a`, half open.
    pub in_a: (u32, u32),
    /// Words in `b`, half open.
    pub in_b: (u32, u32),
    /// Words that are the same.
    pub words: u32,
    /// Places where words differ.
    pub edits: u32,
}

impl Shared {
    /// Code points in the report with index `of`; `None` for a report that has no part in it.
    pub fn range(&self, views: &[View], of: usize) -> Option<(u32, u32)> {
        let (first, end) = match of {
            i if i == self.a => self.in_a,
            i if i == self.b => self.in_b,
            _ => return None,
        };
        let words = &views[of].words;
        Some((words.get(first as usize)?.start, words.get(end.checked_sub(1)? as usize)?.end))
    }
}

/// All passages that two reports share, in order of report and place.
pub(crate) fn shared(views: &[View]) -> Vec<Shared> {
    let mut out = Vec::new();
    let found = seeds::seeds(views);
    for pair in found.chunk_by(|x, y| (x.a, x.b) == (y.a, y.b)) {
        let (a, b) = (pair[0].a as usize, pair[0].b as usize);
        let same_outlet =
            views[a].reading.document.outlet.is_some() && views[a].reading.document.outlet == views[b].reading.document.outlet;
        let from = out.len();
        for s in pair {
            let inside = |p: &Shared| (p.in_a.0..p.in_a.1).contains(&s.at_a) && (p.in_b.0..p.in_b.1).contains(&s.at_b);
            if out[from..].iter().any(inside) {
                continue;
            }
            let Some(p) = align::align(&views[a].words, &views[b].words, s.at_a, s.at_b) else { continue };
            let formula = same_outlet && s.formula && p.words < FORMULA;
            if p.words >= LEAST && !formula {
                out.push(Shared { a, b, ..p });
            }
        }
        let mut best = out.split_off(from);
        keep_apart(&mut best);
        out.append(&mut best);
    }
    out.sort();
    out
}

/// Of passages that overlap on a side, the longest stays.
fn keep_apart(passages: &mut Vec<Shared>) {
    passages.sort_by_key(|p| (std::cmp::Reverse(p.words), p.in_a, p.in_b));
    let mut kept: Vec<Shared> = Vec::with_capacity(passages.len());
    for p in passages.drain(..) {
        let meets = |x: (u32, u32), y: (u32, u32)| x.0 < y.1 && y.0 < x.1;
        if !kept.iter().any(|k| meets(k.in_a, p.in_a) || meets(k.in_b, p.in_b)) {
            kept.push(p);
        }
    }
    *passages = kept;
}

/// Passages as the account shows them.
pub(crate) fn records(views: &[View], shared: &[Shared]) -> Vec<Passage> {
    let side = |p: &Shared, of: usize| {
        let (start, end) = p.range(views, of)?;
        Some(Evidence { document: views[of].id().to_owned(), start, end })
    };
    let mut out = Vec::with_capacity(shared.len());
    for p in shared {
        if let (Some(a), Some(b)) = (side(p, p.a), side(p, p.b)) {
            let kind = if p.edits == 0 { PassageKind::Verbatim } else { PassageKind::Near };
            out.push(Passage { a, b, words: p.words, kind });
        }
    }
    out
}
