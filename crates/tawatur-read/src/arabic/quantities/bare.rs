//! Numbers without a noun that count all the same: `بينهم 60 ألفا`, `أصيب 25 بجروح`, `نزح العشرات`.

use super::bounds::{self, Bounding};
use super::ranges::Amount;
use crate::arabic::numbers::View;

/// Words that may stand between a word that counts and its number: `ارتفعت حصيلة القتلى إلى 37`.
const BETWEEN: [&str; 6] = ["الي", "بلغ", "بلغت", "نحو", "هو", "من"];

/// From here on a bounded number without a noun counts.
const BOUNDED: f64 = 100.0;

/// True where a mark or the sentence ends the clause at token `at`.
fn clause_ends(v: &View, at: usize, limit: usize) -> bool {
    at >= limit || v.is_comma(at) || ['.', '؛', ')'].iter().any(|c| v.is_mark(at, *c))
}

/// True where the number counts without a noun.
///
/// Counter-examples: `القرار 2254`, `في الصفحة 12`, `2016`.
pub(super) fn stands_alone(v: &View, a: &Amount, bound: Option<&Bounding>, floor: usize, limit: usize) -> bool {
    if a.vague {
        // عشرات الآلاف
        let sizes = a.end - a.start > 1 && v.is_definite(a.end - 1);
        return a.article || sizes || bound.is_some();
    }
    // A lone ألف is also a verb and a letter; 60 ألفا is a count.
    if a.multiplied && (a.digits || a.end - a.start > 1 || bound.is_some()) {
        return true;
    }
    if a.low == 0.0 || a.range && !a.multiplied {
        return bound.is_some() && a.low > 0.0;
    }
    let year = a.digits && (1900.0..2100.0).contains(&a.high) && v.word(a.start).len() == 4;
    if year || a.article {
        return false;
    }
    let first = bound.filter(|b| b.touches).map_or(a.start, |b| b.start);
    let behind_counter = bounds::ends_before(v, first, floor, "count")
        || first > floor && BETWEEN.contains(&v.word(first - 1)) && bounds::ends_before(v, first - 1, floor, "count");
    let before_counter = a.end < limit && v.bounds(a.end).any(|(_, b)| b.kind == "count" && b.place == "after");
    // ما لا يقل عن 402,468: so great a bounded number counts something; a small one is an age or an hour.
    let great = a.digits && a.high >= BOUNDED && bound.is_some_and(|b| b.touches) && clause_ends(v, a.end, limit);
    behind_counter || before_counter || great || bound.is_some_and(|b| !b.touches)
}
