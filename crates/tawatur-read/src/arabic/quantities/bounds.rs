//! Words that bound a number: in front (`نحو 30`), behind its noun (`180 شخصا على الأقل`), or a few words off
//! (`تجاوز عدد القتلى 250`).

use crate::arabic::numbers::View;
use crate::record::Bound;

/// A bound by a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bounding {
    /// How it bounds.
    pub kind: Bound,
    /// Its first token.
    pub start: usize,
    /// One past its last token.
    pub end: usize,
    /// The byte at which it starts, without و or a preposition in front.
    pub start_byte: u32,
    /// True where it touches the number: then it is part of the span.
    pub touches: bool,
}

/// How many tokens the longest bound has.
const LONGEST: usize = 5;
/// How many tokens a verb may stand off (تجاوز عدد القتلى حتى الآن 250).
const APART: usize = 4;

fn kind(name: &str) -> Option<Bound> {
    Some(match name {
        "approx" => Bound::Approx,
        "at_least" => Bound::AtLeast,
        "at_most" => Bound::AtMost,
        "vague" => Bound::Vague,
        _ => return None,
    })
}

/// The bound in front of token `at`, not before token `floor`.
///
/// Example: `ما لا يقل عن 27 مدنيا`. Counter-example: `نحو المدينة 30 كلم`: نحو means towards.
pub(super) fn before(v: &View, at: usize, floor: usize) -> Option<Bounding> {
    let mut best: Option<Bounding> = None;
    let mut start = at;
    // A second bound may stand before the first: ليس أكثر من نحو 20.
    for k in (floor.max(at.saturating_sub(LONGEST))..at).rev() {
        let reach = start;
        let found = v.bounds(k).find(|(a, b)| k + a.tokens as usize == reach && b.place != "after" && kind(&b.kind).is_some());
        // The longest that ends here, or one that ends at the number itself (لا يتجاوز over يتجاوز).
        let found =
            found.or_else(|| v.bounds(k).find(|(a, b)| k + a.tokens as usize == at && b.place != "after" && kind(&b.kind).is_some()));
        if let Some((a, b)) = found
            && let Some(kind) = kind(&b.kind)
        {
            start = k;
            best = Some(Bounding { kind, start: k, end: at, start_byte: v.start_without(k, a.before), touches: true });
        }
    }
    best.or_else(|| apart(v, at, floor))
}

/// A verb that bounds from a few words before: `تجاوز عدد القتلى 250`.
///
/// Counter-example: `تجاوز الأزمة بعد مقتل 250`: something else is counted in between.
fn apart(v: &View, at: usize, floor: usize) -> Option<Bounding> {
    let first = floor.max(at.saturating_sub(APART + 1));
    let mut k = at;
    while k > first {
        k -= 1;
        if !v.is_word(k) || matches!(v.word(k), "بعد" | "من" | "ان" | "في") {
            return None;
        }
        let Some((a, b)) = v.bounds(k).find(|(_, b)| b.place == "apart") else { continue };
        // What stands between must name a count: عدد، حصيلة، نسبة.
        let named =
            (k + 1..at).any(|i| ["عدد", "حصيل", "نسب", "قيم", "مجموع", "اجمالي", "تكلف", "كلف"].iter().any(|n| v.word(i).contains(n)));
        let negated = k > floor && matches!(v.word(k - 1), "لا" | "لم" | "لن");
        let kind = if negated { Bound::AtMost } else { kind(&b.kind)? };
        return named.then_some(Bounding { kind, start: k, end: at, start_byte: v.start_without(k, a.before), touches: false });
    }
    None
}

/// The bound behind token `at - 1`, not past `limit`.
///
/// Example: `13 بلدة على الأقل`. Counter-example: `13 بلدة على الطريق`.
pub(super) fn after(v: &View, at: usize, limit: usize) -> Option<Bounding> {
    v.bounds(at)
        .filter(|(a, b)| {
            matches!(b.place.as_str(), "after" | "both")
                && a.before.conjunction.is_none_or(|_| a.tokens > 1)
                && at + a.tokens as usize <= limit
        })
        .filter_map(|(a, b)| {
            Some(Bounding {
                kind: kind(&b.kind)?,
                start: at,
                end: at + a.tokens as usize,
                start_byte: v.start_without(at, a.before),
                touches: true,
            })
        })
        .max_by_key(|b| b.end)
}

/// True where a bound of class `name` (`label`, `count`) ends right before token `at`.
pub(super) fn ends_before(v: &View, at: usize, floor: usize, name: &str) -> bool {
    (floor.max(at.saturating_sub(LONGEST))..at)
        .any(|k| v.bounds(k).any(|(a, b)| b.kind == name && b.place == "before" && k + a.tokens as usize == at))
}
