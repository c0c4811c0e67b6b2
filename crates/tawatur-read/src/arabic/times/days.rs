//! Weekdays, relative days and parts of the day.

use crate::arabic::numbers::{View, ordinal};
use jiff::civil::Weekday;

/// A weekday at token `i`, with the first token behind it.
///
/// Example: `الجمعة`. Counter-example: `صلاة الجمعة` names a prayer.
pub(super) fn weekday(v: &View, i: usize, first: bool) -> Option<(Weekday, usize)> {
    let found = v.time(i, "weekday").filter(|t| t.before.particle.is_none() && (first || t.before.conjunction.is_none()))?;
    if is_named_after(v, i, "before") {
        return None;
    }
    let day = crate::calendar::weekday_named(found.word.value.as_str())?;
    Some((day, i + found.tokens))
}

/// A day told from the day of publication, in days, with the first token behind it.
///
/// Example: `أمس`. Counter-examples: `اليوم الثالث` counts days, `روسيا اليوم` is an outlet.
pub(super) fn relative_day(v: &View, i: usize, first: bool) -> Option<(i64, usize)> {
    let found = v.time(i, "relative-day").filter(|t| first || (t.before.conjunction.is_none() && t.before.particle.is_none()))?;
    let end = i + found.tokens;
    // غد alone is also a noun: it needs يوم or a part of the day in front.
    if is_named_after(v, i, "before")
        || is_named_after(v, i, "today")
        || i > 0 && matches!(v.word(i - 1), "نفس" | "ذات")
        || (first && v.word(i) == "غد")
        || (found.word.value == "0" && (ordinal(v, end).is_some() || follows_another_day(v, end)))
    {
        return None;
    }
    let days = found.word.value.parse().ok()?;
    // الليلة الماضية
    match v.time(end, "direction").filter(|_| found.word.value == "0" && v.word(i).ends_with("ليله")) {
        Some(t) if t.word.value == "past" => Some((-1, end + t.tokens)),
        _ => Some((days, end)),
    }
}

/// التالي، السابق, نفسه behind اليوم: told from another day of the story.
fn follows_another_day(v: &View, i: usize) -> bool {
    v.time(i, "direction").is_some_and(|t| matches!(t.word.value.as_str(), "following" | "before"))
        || matches!(v.word(i), "نفسه" | "ذاته" | "الواحد")
}

/// True where a word in front makes it a name: صلاة الجمعة، صحيفة الأحد; not أصدرت الصحيفة الجمعة.
fn is_named_after(v: &View, i: usize, what: &str) -> bool {
    i > 0 && v.time(i - 1, "not-time").is_some_and(|t| t.word.value == what && !t.before.article)
}

/// A part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DayPart {
    /// Which half of the clock a bare hour falls in.
    pub half: Half,
    /// First token behind it.
    pub end: usize,
    /// True where it says when without help: صباحا، مساء، منتصف الليل.
    pub adverb: bool,
    /// True where it carries ال: الصباح.
    pub definite: bool,
}

/// Which half of the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    Morning,
    Noon,
    Evening,
    Night,
}

/// The part of the day at token `i`, with its adjective (الباكر).
///
/// Example: `مساء`. Counter-example: `ظهر` is also a verb: alone it is no adverb.
pub(super) fn day_part(v: &View, i: usize, first: bool) -> Option<DayPart> {
    let found =
        v.time(i, "day-part").filter(|t| t.before.particle.is_none_or(|p| p == 'ب') && (first || t.before.conjunction.is_none()))?;
    let half = match found.word.value.as_str() {
        "am" => Half::Morning,
        "noon" => Half::Noon,
        "pm" => Half::Evening,
        "night" => Half::Night,
        _ => return None,
    };
    let mut end = i + found.tokens;
    let word = v.word(i);
    let definite = v.is_definite(end - 1);
    // في العصر الحديث: an age; ليلا ونهارا, صباحا ومساء: always.
    let age = word.ends_with("العصر") && v.is_definite(end) && v.time(end, "weekday").is_none() && v.time(end, "relative-day").is_none();
    let always = found.tokens == 1
        && !definite
        && (another_part(v, end)
            || i > 0 && another_part(v, i - 1) && v.time(i, "day-part").is_some_and(|t| t.before.conjunction.is_some()));
    if age || always {
        return None;
    }
    while let Some(t) = v.time(end, "late").filter(|t| t.before.conjunction.is_none() && v.is_definite(end) == definite) {
        end += t.tokens;
    }
    let adverb = (word.ends_with('ا') && found.tokens == 1) || word.ends_with("مساء") && !definite || found.tokens > 1 && definite;
    Some(DayPart { half, end, adverb, definite })
}

/// An adverbial part of the day at token `i`.
fn another_part(v: &View, i: usize) -> bool {
    v.time(i, "day-part").is_some_and(|t| t.tokens == 1 && !t.before.article) && (v.word(i).ends_with('ا') || v.word(i).ends_with("مساء"))
}

/// `ساعات الصباح الأولى من`, `وقت متأخر من`, `ساعة مبكرة من`: words that narrow a part of the day; the token behind them.
///
/// Counter-example: `ثلاث ساعات` is a duration.
pub(super) fn hours_of(v: &View, i: usize) -> Option<usize> {
    let hour = v.time(i, "unit").is_some_and(|t| matches!(t.word.value.as_str(), "hour" | "hours") && t.before.particle.is_none());
    let word = v.word(i);
    if !hour && word.strip_prefix("ال").unwrap_or(word) != "وقت" {
        return None;
    }
    let mut at = i + 1;
    while let Some(t) = v.time(at, "late").filter(|t| t.before.conjunction.is_none()) {
        at += t.tokens;
    }
    let narrowed = at > i + 1;
    if v.word(at) == "من" {
        at += 1;
    } else if !(narrowed || hour && day_part(v, at, false).is_some_and(|p| p.definite)) {
        return None;
    }
    Some(at)
}
