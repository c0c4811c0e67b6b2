//! Clock times: الساعة 20:30، الساعة العاشرة والنصف صباحا، 14,00 ت غ.

use super::days::{DayPart, Half, day_part};
use crate::arabic::numbers::{self, View, ordinal};

/// A clock time as said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    /// Hour as said, 0 to 24.
    pub hour: i8,
    /// Minute.
    pub minute: i8,
    /// The half of the clock, where it is said.
    pub half: Option<Half>,
    /// First token behind it.
    pub end: usize,
}

/// The clock time at token `i`.
///
/// Counter-examples: `الساعة` alone, `24 ساعة` (a duration), `فاز 2:1` (minutes have two digits); `السابعة` alone,
/// unless `everyday` language is read.
pub(super) fn clock(v: &View, i: usize, everyday: bool) -> Option<Clock> {
    // لساعة 9 is no clock time, للساعة 9 is one.
    let worded = v.time(i, "clock").filter(|t| t.before.particle.is_none() || everyday);
    let mut at = i + worded.map_or(0, |t| t.tokens);
    // الساعة الـ20:30
    if v.word(at) == "ال" && v.is_number(at + 1) {
        at += 1;
    }
    let (mut hour, mut minute, exact, mut end) = hour(v, at, worded.is_some())?;
    let mut told_minutes = false;
    if minute.is_none()
        && let Some((m, behind)) = minutes_behind(v, end)
    {
        // السابعة إلا الربع
        if m < 0 {
            hour = if hour == 1 { 12 } else { hour - 1 };
        }
        (minute, end, told_minutes) = (Some(m.rem_euclid(60)), behind, !v.is_number(at));
    }
    let zoned = zone(v, end);
    end = zoned.unwrap_or(end);
    let part = day_part(v, end, false).filter(|p: &DayPart| p.adverb);
    let mut half = None;
    if let Some(p) = part {
        (half, end) = (Some(p.half), p.end);
    }
    let late_zone = if zoned.is_none() { zone(v, end) } else { None };
    end = late_zone.unwrap_or(end);
    let told = worded.is_some() || exact || told_minutes || half.is_some() || zoned.or(late_zone).is_some();
    // في السابعة: an hour by itself, where nobody counts or numbers anything.
    let alone = everyday && (1..=12).contains(&hour) && (v.is_word(at) || led(v, i)) && ends_here(v, end);
    ((told || alone) && (0..=24).contains(&hour)).then_some(Clock { hour, minute: minute.unwrap_or(0), half, end })
}

/// Hour, minute where digits give it, whether it reads as a clock time by itself, first token behind.
fn hour(v: &View, at: usize, worded: bool) -> Option<(i8, Option<i8>, bool, usize)> {
    if v.is_number(at) {
        if let Some(h) = v.plain_digits(at).filter(|h| (0..=24).contains(h)) {
            let colon = v.is_mark(at + 1, ':') && v.is_glued(at + 1) && v.is_glued(at + 2) && v.word(at + 2).len() == 2;
            return match v.plain_digits(at + 2).filter(|m| colon && (0..60).contains(m)) {
                Some(m) => {
                    // 20:30:15
                    let seconds = v.is_mark(at + 3, ':') && v.is_glued(at + 4) && v.is_number(at + 4) && v.word(at + 4).len() == 2;
                    Some((h as i8, Some(m as i8), true, at + if seconds { 5 } else { 3 }))
                }
                None => Some((h as i8, None, false, at + 1)),
            };
        }
        // 20,30 and 20.30 need الساعة or a time zone.
        let (h, m) = v.word(at).split_once([',', '.', '،']).filter(|(_, m)| m.len() == 2)?;
        let (h, m) = (h.parse().ok().filter(|h: &i8| (0..24).contains(h))?, m.parse().ok().filter(|m: &i8| (0..60).contains(m))?);
        return (worded || zone(v, at + 1).is_some()).then_some((h, Some(m), false, at + 1));
    }
    let (n, end) = ordinal(v, at).filter(|(n, _)| (1..=12).contains(n))?;
    // Hours are feminine: العاشرة, never العاشر.
    let feminine = v.word(at).ends_with('ه') || v.word(at).ends_with("حدي");
    feminine.then_some((n as i8, None, false, end))
}

/// والنصف، إلا الربع، و40 دقيقة، وعشر دقائق: minutes past the hour, or before it as a negative number.
fn minutes_behind(v: &View, at: usize) -> Option<(i8, usize)> {
    if let Some(t) = v.time(at, "clock-add").filter(|t| t.before.conjunction == Some('و')) {
        return Some((t.word.value.parse().ok()?, at + t.tokens));
    }
    let before = v.word(at) == "الا";
    if before && let Some(t) = v.time(at + 1, "clock-add").filter(|t| t.before.conjunction.is_none()) {
        return Some((-t.word.value.parse::<i8>().ok()?, at + 1 + t.tokens));
    }
    let n = numbers::parse(v, at + usize::from(before)).filter(|n| {
        let joined = n.before.conjunction == Some('و') && n.before.particle.is_none() || before;
        joined && !n.vague && (1.0..60.0).contains(&n.value) && n.value.fract() == 0.0
    })?;
    let unit = v.times(n.end).find(|t| t.word.class == "unit" && t.word.value.starts_with("minute"))?;
    Some((if before { -(n.value as i8) } else { n.value as i8 }, n.end + unit.tokens))
}

/// True behind a word that leads to an hour.
fn led(v: &View, i: usize) -> bool {
    i > 0 && matches!(v.word(i - 1), "في" | "عند" | "حوالي" | "حتي" | "الي" | "من" | "بين" | "بحلول" | "نحو")
}

/// True where a clause ends, or what follows carries ال or a preposition: nothing is counted.
fn ends_here(v: &View, at: usize) -> bool {
    let plain = v.is_word(at) && !v.is_definite(at) && !matches!(v.word(at), "في" | "من" | "الي" | "حتي" | "يوم" | "هذا" | "هذه" | "و");
    let measured = v.is_glued(at) && !v.is_word(at) && v.is_number(at + 1) || v.is_mark(at, '%') || v.is_mark(at, '/') || v.is_number(at);
    !measured && (!plain || v.times(at).next().is_some_and(|t| matches!(t.word.class.as_str(), "relative-day" | "day-part")))
}

/// بتوقيت غرينتش، (ت غ)، بالتوقيت المحلي: the token behind.
fn zone(v: &View, at: usize) -> Option<usize> {
    let bracket = usize::from(v.is_mark(at, '('));
    let tokens = match v.time(at + bracket, "zone") {
        Some(t) => t.tokens,
        // بتوقيت باريس
        None if v.word(at + bracket) == "بتوقيت" && v.is_word(at + bracket + 1) => 1 + v.name(at + bracket + 1).unwrap_or(1),
        None => return None,
    };
    let end = at + bracket + tokens;
    match (bracket, v.is_mark(end, ')')) {
        (0, _) => Some(end),
        (_, true) => Some(end + 1),
        _ => None,
    }
}

impl Clock {
    /// The hour on a clock of twenty-four hours.
    pub fn hour24(&self, half: Option<Half>) -> i8 {
        let h = self.hour % 24;
        match half.or(self.half) {
            Some(Half::Morning) if h == 12 => 0,
            Some(Half::Noon) if h < 4 => h + 12,
            Some(Half::Evening) if h < 12 => h + 12,
            Some(Half::Night) if h == 12 => 0,
            Some(Half::Night) if (6..12).contains(&h) => h + 12,
            _ => h,
        }
    }
}
