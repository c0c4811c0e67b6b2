//! What happened to those who are counted: `مقتل 13 مدنيا`, `أصيب نحو 20`, `30 شخصا نزحوا`.

use crate::arabic::numbers::View;

/// Populations that say by themselves what happened.
const TELLING: [&str; 10] =
    ["dead", "wounded", "missing", "displaced", "detainee", "hostage", "survivor", "stranded", "besieged", "returnee"];

/// How many tokens the longest word of fate has.
const LONGEST: usize = 3;
/// How far behind the count حتفهم may stand.
const DEATH: usize = 6;

/// What happened to those counted in tokens `[start, end)`.
///
/// Counter-example: `قتل الجيش 13 مدنيا` is told by the fact, not by the count; `13 مدنيا قتل ثلاثة منهم` is of three.
pub(super) fn fate<'a>(v: &View<'a>, start: usize, end: usize, floor: usize, limit: usize, population: Option<&'a str>) -> Option<&'a str> {
    if let Some(p) = population.filter(|p| TELLING.contains(p)) {
        return Some(if p == "detainee" { "detained" } else { p });
    }
    let before = |at: usize| {
        (floor.max(at.saturating_sub(LONGEST))..at)
            .find_map(|k| v.bounds(k).find(|(a, b)| b.place == "fate" && k + a.tokens as usize == at).map(|(_, b)| b.kind.as_str()))
    };
    // مقتل وإصابة 13: both, which one word can't say.
    let joined = start > floor + 1 && before(start - 1).is_some() && v.word(start - 1).starts_with('و');
    if let Some(fate) = before(start).filter(|_| !joined) {
        return Some(fate);
    }
    // 13 مدنيا قتلوا
    // لقي 66 شخصا حتفهم
    let met = start > floor && matches!(v.word(start - 1).strip_prefix(['و', 'ف']).unwrap_or(v.word(start - 1)), "لقي" | "لقيت" | "يلقي");
    if met && (end..limit.min(end + DEATH)).any(|k| v.word(k).starts_with("حتف") || v.word(k).starts_with("مصرع")) {
        return Some("dead");
    }
    let behind = end < limit && v.word(end).ends_with("وا");
    if behind {
        v.bounds(end).find(|(a, b)| b.place == "fate" && a.before.conjunction.is_none()).map(|(_, b)| b.kind.as_str())
    } else {
        None
    }
}

/// True where the quantity at token `start` is part of one told before: `13 شخصا، بينهم 5 أطفال`.
///
/// Counter-example: `بينها 5 كيلومترات` is a distance: what is measured is no part.
pub(super) fn opens_part(v: &View, start: usize, floor: usize) -> bool {
    if start <= floor {
        return false;
    }
    let word = v.word(start - 1);
    matches!(word.strip_prefix(['و', 'ف']).unwrap_or(word), "بينهم" | "بينهن" | "بينها" | "منهم" | "منهن" | "منها")
}
