//! Places where two reports may share a passage: equal winnowed fingerprints.

use super::{SHINGLE, WINDOW};
use crate::view::{View, Word};

/// A fingerprint that two reports share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Seed {
    pub a: u32,
    pub b: u32,
    /// First word in `a`.
    pub at_a: u32,
    /// First word in `b`.
    pub at_b: u32,
    /// True where the same words stand in several reports of one outlet and nowhere else.
    pub formula: bool,
}

/// Reports with one fingerprint up to which all pairs are looked at; past it only neighbours are,
/// which still links all copies of one text and keeps the work in proportion to the reports.
const ALL_PAIRS: usize = 64;
/// Places of one fingerprint in one report that are looked at.
const PLACES: usize = 3;
/// Reports of one outlet from which a fingerprint that no other outlet has is taken for its formula.
const FORMULA: usize = 4;

/// All seeds, sorted, each pair of reports together.
pub(super) fn seeds(views: &[View]) -> Vec<Seed> {
    let mut prints: Vec<(u64, u32, u32)> = Vec::new();
    for (doc, view) in views.iter().enumerate() {
        winnow(&view.words, &mut |hash, at| prints.push((hash, doc as u32, at)));
    }
    prints.sort_unstable();
    let mut out = Vec::new();
    for same in prints.chunk_by(|x, y| x.0 == y.0) {
        let docs: Vec<&[(u64, u32, u32)]> = same.chunk_by(|x, y| x.1 == y.1).collect();
        if docs.len() < 2 {
            continue;
        }
        let outlet = |d: &[(u64, u32, u32)]| views[d[0].1 as usize].reading.document.outlet.as_deref();
        let formula = docs.len() >= FORMULA && outlet(docs[0]).is_some() && docs.iter().all(|d| outlet(d) == outlet(docs[0]));
        let reach = if docs.len() > ALL_PAIRS { 1 } else { docs.len() };
        for (i, a) in docs.iter().enumerate() {
            for b in docs.iter().skip(i + 1).take(reach) {
                for x in a.iter().take(PLACES) {
                    for y in b.iter().take(PLACES) {
                        out.push(Seed { a: x.1, b: y.1, at_a: x.2, at_b: y.2, formula });
                    }
                }
            }
        }
    }
    out.sort_unstable();
    out
}

/// Calls `found` with the fingerprints of a report and the first word of each.
fn winnow(words: &[Word], found: &mut impl FnMut(u64, u32)) {
    let hashes: Vec<u64> = words.windows(SHINGLE).map(shingle).collect();
    let mut last = None;
    let window = WINDOW.min(hashes.len().max(1));
    for (i, w) in hashes.windows(window).enumerate() {
        // Of equal hashes the rightmost is taken, as in the paper: it stays the least for longest.
        let Some((at, hash)) = w.iter().enumerate().rev().min_by_key(|(_, h)| **h) else { continue };
        if last != Some(i + at) {
            last = Some(i + at);
            found(*hash, (i + at) as u32);
        }
    }
}

fn shingle(words: &[Word]) -> u64 {
    let mixed = words.iter().fold(0x9e37_79b9_7f4a_7c15u64, |h, w| (h.rotate_left(23) ^ w.hash).wrapping_mul(0xff51_afd7_ed55_8ccd));
    mixed ^ (mixed >> 33)
}
