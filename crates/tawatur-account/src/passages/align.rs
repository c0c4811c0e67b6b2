//! From a seed to the whole passage: exact words to both sides, over small edits.

use super::{SHINGLE, Shared};
use crate::view::Word;

/// Words that may be changed, put in or left out at one place, on either side.
const GAP: usize = 3;
/// Equal words that must follow an edit, so that chance does not carry a passage on.
const AFTER: usize = 3;

/// How far a passage reaches from a seed.
struct Reach {
    a: usize,
    b: usize,
    same: u32,
    edits: u32,
}

/// The passage round the seed at words `at_a` and `at_b`; `None` where the words there differ.
pub(super) fn align(a: &[Word], b: &[Word], at_a: u32, at_b: u32) -> Option<Shared> {
    let (i, j) = (at_a as usize, at_b as usize);
    let seed = a.get(i..i + SHINGLE)?.iter().zip(b.get(j..j + SHINGLE)?);
    if !seed.clone().all(|(x, y)| x.hash == y.hash) {
        return None;
    }
    let right = reach(a.len() - i, b.len() - j, |x, y| a[i + x].hash == b[j + y].hash);
    let left = reach(i, j, |x, y| a[i - 1 - x].hash == b[j - 1 - y].hash);
    Some(Shared {
        a: 0,
        b: 0,
        in_a: ((i - left.a) as u32, (i + right.a) as u32),
        in_b: ((j - left.b) as u32, (j + right.b) as u32),
        words: left.same + right.same,
        edits: left.edits + right.edits,
    })
}

/// Walks outward while words are equal, over edits after which they are equal again.
fn reach(len_a: usize, len_b: usize, same: impl Fn(usize, usize) -> bool) -> Reach {
    let mut at = Reach { a: 0, b: 0, same: 0, edits: 0 };
    loop {
        while at.a < len_a && at.b < len_b && same(at.a, at.b) {
            at.a += 1;
            at.b += 1;
            at.same += 1;
        }
        let equal_from = |x: usize, y: usize| x + AFTER <= len_a && y + AFTER <= len_b && (0..AFTER).all(|k| same(x + k, y + k));
        let jump = (1..=2 * GAP)
            .flat_map(|total| (0..=total).map(move |x| (x, total - x)))
            .filter(|(x, y)| *x <= GAP && *y <= GAP)
            .find(|(x, y)| equal_from(at.a + x, at.b + y));
        match jump {
            Some((x, y)) => {
                at.a += x;
                at.b += y;
                at.edits += 1;
            }
            None => return at,
        }
    }
}
