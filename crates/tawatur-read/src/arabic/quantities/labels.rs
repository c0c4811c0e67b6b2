//! Numbers that count nothing: durations, ages, names, scores, clock times, telephone numbers.

use super::bounds;
use super::ranges::Amount;
use crate::arabic::numbers::View;

/// True where the number is no amount of people or things.
///
/// Examples: `ثلاثة أيام`, `10 مرات`, `القرار 2254`, `S-400`, `2-1`, `الرقة24`.
/// Counter-example: `القرار 30 دولة`: what follows is counted.
pub(super) fn no_amount(v: &View, a: &Amount, limit: usize) -> bool {
    duration(v, a)
        || occasion(v, a)
        || part_of_a_figure(v, a)
        || ((label_in_front(v, a) || place_in_a_row(v, a)) && !counted_noun_follows(v, a, limit))
}

/// `ثلاثة أيام`, `24 ساعة`, `الأيام الـ5`, `5 ملايين سنة`: a unit of time beside the number.
fn duration(v: &View, a: &Amount) -> bool {
    let unit = |i: usize| {
        v.times(i).any(|t| t.word.class == "unit" && t.word.value != "period" && t.before.particle.is_none() && t.before.conjunction.is_none())
            // A word that is also a counted noun (مرحلة) is read as that.
            && !v.nouns(i).any(|(n, _, _)| n.before.particle.is_none())
    };
    let definite = |i: usize| v.is_definite(i) && v.times(i).any(|t| t.word.class == "unit");
    unit(a.end) || (a.article && a.start > 0 && definite(a.start - 1))
}

/// `الدقيقة 74`: a place in a row of minutes.
fn place_in_a_row(v: &View, a: &Amount) -> bool {
    a.digits && a.start > 0 && v.is_definite(a.start - 1) && v.times(a.start - 1).any(|t| t.word.class == "unit")
}

/// `10 مرات`, `خمسة أضعاف`.
fn occasion(v: &View, a: &Amount) -> bool {
    v.nouns(a.end).any(|(_, n, _)| n.unit == "occasion")
}

/// Digits that touch a word, a hyphen or a slash belong to something longer: `الرقة24`, `سو-24`, `2-1`, `24/7`, `20:30`.
fn part_of_a_figure(v: &View, a: &Amount) -> bool {
    if !v.is_number(a.start) && !v.is_number(a.end - 1) {
        return false;
    }
    let first = (a.start..a.end).find(|i| v.is_number(*i)).unwrap_or(a.start);
    let joined = |c: usize| ['/', ':', '-', '+', '#', '_', '.'].iter().any(|m| v.is_mark(c, *m));
    let in_front = first == a.start
        && v.is_glued(first)
        && first > 0
        && (v.is_word(first - 1) && !is_clitic(v.word(first - 1))
            || joined(first - 1) && !v.is_mark(first - 1, '.') && (first == 1 || v.is_glued(first - 1) || v.is_mark(first - 1, '+')));
    let last = a.end - 1;
    let behind = v.is_number(last)
        && v.is_glued(a.end)
        && (joined(a.end) && v.is_glued(a.end + 1) && (v.is_number(a.end + 1) || v.is_word(a.end + 1))
            || v.is_word(a.end) && v.word(a.end).is_ascii());
    in_front || behind
}

/// Also prepositions that a space was forgotten behind: `إلى23 مليار`.
fn is_clitic(word: &str) -> bool {
    matches!(
        word,
        "من" | "الي"
            | "علي"
            | "في"
            | "عن"
            | "نحو"
            | "بعد"
            | "بنحو"
            | "و"
            | "ف"
            | "ب"
            | "ل"
            | "ك"
            | "ال"
            | "وال"
            | "بال"
            | "لل"
            | "ول"
            | "وب"
            | "فال"
            | "كال"
    )
}

/// A word in front after which a number is a name: `القرار 2254`, `قناة 24`, or a Latin word.
fn label_in_front(v: &View, a: &Amount) -> bool {
    if !a.digits || a.start == 0 || a.range {
        return false;
    }
    let latin = v.is_word(a.start - 1) && v.word(a.start - 1).is_ascii();
    latin || bounds::ends_before(v, a.start, 0, "label")
}

fn counted_noun_follows(v: &View, a: &Amount, limit: usize) -> bool {
    a.end < limit && v.nouns(a.end).any(|(n, _, _)| !n.before.article && n.before.conjunction.is_none() && n.before.particle.is_none())
}
