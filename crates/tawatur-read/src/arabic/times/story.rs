//! Times told from a day of the story: في اليوم التالي، اليوم نفسه، بعد ذلك بيومين، في ذلك العام.

use super::anchors::Anchors;
use super::dates::day_number;
use super::edges::{Core, single};
use crate::arabic::numbers::{self, View};
use crate::calendar::{self, Value};
use crate::record::{Anchor, Grain, OpenBecause};

/// What is told from an earlier time of the text, at token `at`; where none stands near it stays open.
///
/// Examples: `اليوم التالي`, `الشهر نفسه`, `نفس اليوم`, `بعد ذلك بأسبوع`.
/// Counter-examples: `المرة التالية`; `الرجل نفسه`; `بعد ذلك` alone joins sentences.
pub(super) fn told(v: &View, at: usize, anchors: &Anchors) -> Option<Core> {
    if let Some((steps, unit, end)) = after_that(v, at) {
        return Some(core(v, at, unit, steps, end, anchors));
    }
    // السادس من الشهر نفسه
    if let Some((day, end)) = day_number(v, at).filter(|(_, end)| v.word(*end) == "من") {
        let month = told(v, end + 1, anchors).filter(|c| c.rule == "told-before")?;
        let value = month.value.filter(|x| x.grain == Grain::Month).and_then(|x| x.date.with().day(day).build().ok());
        return Some(Core { value: value.map(|d| Value::day(d, Anchor::Document)), ..month });
    }
    // تلك الأيام، تلك الفترة
    if matches!(v.word(at).trim_start_matches(['و', 'ف', 'ل', 'ب']), "تلك" | "ذلك")
        && let Some(t) = v.time(at + 1, "unit").filter(|t| v.is_definite(at + 1) && t.before.particle.is_none())
        && (t.word.value.ends_with('s') && t.word.value != "seconds" || t.word.value == "period")
    {
        return Some(Core { open: Some(OpenBecause::Story), ..Core::of(at + 1 + t.tokens, None, "told-before") });
    }
    // نفس اليوم، ذات العام
    if matches!(v.word(at).trim_start_matches(['و', 'ب']), "نفس" | "ذات")
        && let Some((unit, end)) = unit_at(v, at + 1)
    {
        return Some(core(v, at, unit, Some(0), end, anchors));
    }
    // ذلك اليوم، تلك السنة
    if matches!(v.word(at), "ذلك" | "تلك")
        && let Some((unit, end)) = unit_at(v, at + 1)
    {
        return Some(core(v, at, unit, Some(0), end, anchors));
    }
    let (unit, end) = unit_at(v, at)?;
    if matches!(v.word(end), "نفسه" | "نفسها" | "ذاته" | "ذاتها" | "عينه" | "عينها") {
        return Some(core(v, at, unit, Some(0), end + 1, anchors));
    }
    let t = v.time(end, "direction").filter(|t| t.before.conjunction.is_none() && t.before.particle.is_none() && v.is_definite(end))?;
    if unit == "period" {
        return None;
    }
    let steps = match t.word.value.as_str() {
        "following" => 1,
        // العام السابق is often the year before the one that runs.
        "before" => -1,
        _ => return None,
    };
    Some(core(v, at, unit, Some(steps), end + t.tokens, anchors))
}

/// A single unit with ال: `اليوم`, `الليلة`, `العام`.
fn unit_at<'a>(v: &View<'a>, at: usize) -> Option<(&'a str, usize)> {
    if !v.is_definite(at) {
        return None;
    }
    v.times(at).filter(|t| t.before.conjunction.is_none() && t.before.particle.is_none_or(|p| p == 'ب')).find_map(|t| {
        match (t.word.class.as_str(), t.word.value.as_str()) {
            ("unit", unit @ ("day" | "week" | "month" | "year")) => Some((unit, at + t.tokens)),
            // المرحلة نفسها is a stage, not a time.
            ("unit", "period") if v.word(at).ends_with("الفتره") || v.word(at).ends_with("المده") => {
                Some(("period", at + t.tokens))
            }
            ("relative-day", "0") => Some(("day", at + t.tokens)),
            ("day-part", _) if t.tokens == 1 => Some(("day", at + t.tokens)),
            _ => None,
        }
    })
}

/// `بعد ذلك بيومين`, `قبلها بأسبوع`, `بعده بثلاثة أشهر`: how many steps of what.
fn after_that<'a>(v: &View<'a>, at: usize) -> Option<(Option<i64>, &'a str, usize)> {
    let word = v.word(at).trim_start_matches(['و', 'ف']);
    let (sign, behind) = match word {
        "بعد" if v.word(at + 1) == "ذلك" => (1, at + 2),
        "قبل" if v.word(at + 1) == "ذلك" => (-1, at + 2),
        "بعدها" | "بعده" => (1, at + 1),
        "قبلها" | "قبله" => (-1, at + 1),
        _ => return None,
    };
    // بنحو شهر, بـ3 أيام
    let by = if v.word(behind) == "ب" { behind + 1 } else { behind };
    let number = numbers::parse(v, by).filter(|n| n.before.particle == Some('ب') || by > behind);
    let unit_at = number.map_or(by, |n| n.end);
    let unit = v.time(unit_at, "unit").filter(|t| {
        let joined = number.is_some() || by > behind || t.before.particle == Some('ب');
        joined && t.before.conjunction.is_none() && !t.before.article
    })?;
    let name = unit.word.value.as_str();
    let dual = name.starts_with('2');
    let single = name.trim_start_matches('2').trim_end_matches('s');
    let count = match (number, dual) {
        (Some(n), _) if n.vague || n.value.fract() != 0.0 || n.value > 5000.0 => None,
        (Some(n), _) => Some(n.value as i64),
        (None, true) => Some(2),
        (None, false) if name.ends_with('s') => None,
        (None, false) => Some(1),
    };
    Some((count.map(|n| n * sign), single, unit_at + unit.tokens))
}

fn core(v: &View, at: usize, unit: &str, steps: Option<i64>, mut end: usize, anchors: &Anchors) -> Core {
    // الشهر نفسه من العام الماضي: in another year.
    let other = if v.word(end) == "من" && steps == Some(0) && unit != "year" {
        single(v, end + 1, Some("in"), anchors).filter(|c| c.until.is_none() && matches!(c.rule, "year" | "unit-direction"))
    } else {
        None
    };
    if let Some(year) = other {
        end = year.end;
    }
    let value = steps.and_then(|n| {
        let (last, _) = anchors.last.filter(|(_, behind)| near(v, at, *behind))?;
        let daily = matches!(last.grain, Grain::Day | Grain::Minute);
        match unit {
            "day" if daily => calendar::add_days(last.date, n).map(|d| Value::day(d, Anchor::Document)),
            "month" if last.grain != Grain::Year => {
                let d = calendar::add_months(last.date.first_of_month(), n)?;
                Value::month(d.year(), d.month(), Anchor::Document)
            }
            "year" => Value::year(last.date.year().checked_add(i16::try_from(n).ok()?)?, Anchor::Document),
            _ => None,
        }
    });
    let value = match other {
        Some(year) => value
            .zip(year.value)
            .filter(|(_, y)| y.grain == Grain::Year)
            .and_then(|(x, y)| Some(Value { date: x.date.with().year(y.date.year()).build().ok()?, ..x })),
        None => value,
    };
    Core { open: Some(OpenBecause::Story), ..Core::of(end, value, "told-before") }
}

/// True where token `behind` lies in the paragraph of token `at` or in the one before.
fn near(v: &View, at: usize, behind: usize) -> bool {
    let here = v.text.paragraph_of(at).start;
    let before = v.text.paragraphs.partition_point(|p| p.start < here).checked_sub(1).and_then(|k| v.text.paragraphs.get(k));
    behind > before.map_or(here, |p| p.start) as usize && behind <= at
}
