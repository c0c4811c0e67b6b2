//! Numbered portions of a longer time (الربع الثالث من عام 2016، الأسبوع الأول من أكتوبر) and decades and centuries.

use super::anchors::Anchors;
use super::edges::{Core, single};
use super::relative::{other_year, running_unit};
use crate::arabic::numbers::{self, View, ordinal};
use crate::calendar::{Value, add_days, add_months};
use crate::record::{Anchor, Grain, OpenBecause};

/// A numbered or last portion of a month or a year, at token `at`.
///
/// Examples: `النصف الأول من العام الجاري`, `اليوم الأول من أيار`, `الأسبوع الأخير من تموز`.
/// Counter-examples: `الربع الأول` alone, `اليوم الثالث من المباحثات`, `النصف الثاني من المباراة`.
pub(super) fn portion(v: &View, at: usize, anchors: &Anchors) -> Option<Core> {
    if let Some(core) = first_months(v, at, anchors) {
        return Some(core);
    }
    let unit = portion_word(v, at)?;
    let (n, end) = match ordinal(v, at + 1) {
        Some((n, end)) => (i64::from(n), end),
        None if v.time(at + 1, "direction").is_some_and(|t| t.word.value == "last") => (0, at + 2),
        None => return None,
    };
    let inner = end + usize::from(matches!(v.word(end), "من" | "في"));
    let whole = single(v, inner, Some("in"), anchors)
        .or_else(|| running_unit(v, inner, anchors).map(Core::from).filter(|_| v.word(end) == "من"))
        .filter(|c| c.until.is_none())?;
    let named = matches!(whole.rule, "year" | "month" | "day-month" | "unit-direction" | "this-day" | "part-of-unit" | "told-before");
    if !named {
        return None;
    }
    let core = Core { open: whole.open.or(Some(OpenBecause::Unit)), ..Core::of(whole.end, None, "portion") };
    // الربع الثاني من العام المالي 2017: counted from another day.
    let Some(value) = whole.value.filter(|_| !other_year(v, inner + 1)) else { return Some(core) };
    let months = |from: i64, count: i64| -> Option<Core> {
        let first = add_months(value.date, from)?;
        let last = add_months(value.date, from + count - 1)?;
        let month = |d: jiff::civil::Date| Value::month(d.year(), d.month(), value.anchor);
        Some(Core { value: month(first), until: month(last).filter(|_| count > 1), ..core })
    };
    match (unit, value.grain, n) {
        ("half", Grain::Year, 1..=2) => months((n - 1) * 6, 6),
        ("half", Grain::Year, 0) => months(6, 6),
        ("quarter", Grain::Year, 1..=4) => months((n - 1) * 3, 3),
        ("quarter", Grain::Year, 0) => months(9, 3),
        ("third", Grain::Year, 1..=3) => months((n - 1) * 4, 4),
        ("third", Grain::Year, 0) => months(8, 4),
        ("month", Grain::Year, 1..=12) => months(n - 1, 1),
        ("month", Grain::Year, 0) => months(11, 1),
        ("day", Grain::Month, 1..=31) => {
            let day = value.date.with().day(i8::try_from(n).ok()?).build().ok();
            Some(Core { value: day.map(|d| Value::day(d, value.anchor)), ..core })
        }
        ("day", Grain::Month, 0) => {
            let next = add_months(value.date, 1)?;
            Some(Core { value: add_days(next, -1).map(|d| Value::day(d, value.anchor)), ..core })
        }
        // A week of a month lies in that month, as its beginning does.
        ("week" | "half" | "third", Grain::Month, _) => Some(Core { value: Some(value), ..core }),
        ("week", Grain::Year, _) => Some(core),
        _ => None,
    }
}

/// `الأشهر الخمسة الأولى من 2018`, `الشهرين الأخيرين من العام`: so many months from the beginning or the end of a year.
///
/// Counter-example: `الأشهر الأولى من عمر الطفل`.
fn first_months(v: &View, at: usize, anchors: &Anchors) -> Option<Core> {
    let unit = v.time(at, "unit").filter(|t| v.is_definite(at) && t.before.particle.is_none() && t.before.conjunction.is_none())?;
    let mut end = at + unit.tokens;
    let count = match unit.word.value.as_str() {
        "months" => {
            let n = numbers::parse(v, end).filter(|n| n.article && n.value.fract() == 0.0 && (2.0..12.0).contains(&n.value))?;
            end = n.end;
            n.value as i64
        }
        "2month" => 2,
        _ => return None,
    };
    let first = matches!(v.word(end), "الاولي" | "الاول" | "الاولين" | "الاوليين");
    let last = matches!(v.word(end), "الاخيره" | "الاخيرين");
    if !(first || last) || v.word(end + 1) != "من" {
        return None;
    }
    let whole = single(v, end + 2, Some("in"), anchors)
        .or_else(|| running_unit(v, end + 2, anchors).map(Core::from))
        .filter(|c| c.until.is_none() && matches!(c.rule, "year" | "unit-direction" | "part-of-unit"))?;
    let core = Core { open: whole.open, ..Core::of(whole.end, None, "portion") };
    let Some(value) = whole.value.filter(|x| x.grain == Grain::Year) else { return Some(core) };
    let from = add_months(value.date, if first { 0 } else { 12 - count })?;
    let until = add_months(from, count - 1)?;
    let month = |d: jiff::civil::Date| Value::month(d.year(), d.month(), value.anchor);
    Some(Core { value: month(from), until: month(until), ..core })
}

fn portion_word<'a>(v: &View<'a>, at: usize) -> Option<&'a str> {
    if !v.is_definite(at) {
        return None;
    }
    v.times(at).filter(|t| t.before.conjunction.is_none() && t.before.particle.is_none_or(|p| p == 'ب')).find_map(|t| {
        match (t.word.class.as_str(), t.word.value.as_str()) {
            ("unit", unit @ ("week" | "month" | "day")) => Some(unit),
            ("relative-day", "0") if v.word(at) == "اليوم" => Some("day"),
            ("clock-add", "30") => Some("half"),
            ("clock-add", "15") => Some("quarter"),
            ("clock-add", "20") => Some("third"),
            _ => None,
        }
    })
}

/// A decade or a century at token `at`: `سبعينيات القرن الماضي`, `الثمانينات`, `القرن التاسع عشر`.
///
/// Counter-examples: `في الأربعينيات من عمره` is an age; `القرن الأفريقي` is a place.
pub(super) fn decade(v: &View, at: usize, led: bool) -> Option<Core> {
    let years = |first: i16, last: i16, end: usize, rule| {
        let year = |y| Value::year(y, Anchor::Document);
        Some(Core { value: year(first), until: year(last), ..Core::of(end, None, rule) })
    };
    if let Some((century, end)) = century(v, at) {
        return years(century * 100 - 99, century * 100, end, "century");
    }
    let decade = v.time(at, "decade").filter(|t| t.before.particle.is_none() && (led || t.before.conjunction.is_none()))?;
    let first: i16 = decade.word.value.parse().ok()?;
    let mut end = at + decade.tokens;
    let of = end + usize::from(v.word(end) == "من");
    let said = century(v, of).or_else(|| {
        let here = v.time(of, "unit").filter(|t| t.word.value == "century" && v.is_definite(of))?;
        let behind = v.time(of + here.tokens, "direction").filter(|t| t.word.value == "past" || t.word.value == "now")?;
        Some((if behind.word.value == "past" { 20 } else { 21 }, of + here.tokens + behind.tokens))
    });
    let mut base = 1900;
    if let Some((century, behind)) = said {
        (base, end) = ((century - 1) * 100, behind);
    } else if !(v.is_definite(at) && led) || first < 50 || v.word(end) == "من" && v.word(end + 1).contains("عمر") {
        return None;
    }
    years(base + first, base + first + 9, end, "decade")
}

/// `القرن التاسع عشر`, `القرن الـ19`, `القرن العشرين`.
fn century(v: &View, at: usize) -> Option<(i16, usize)> {
    let unit = v.time(at, "unit").filter(|t| t.word.value == "century" && v.is_definite(at) && t.before.particle.is_none())?;
    let behind = at + unit.tokens;
    let (n, end) = ordinal(v, behind).or_else(|| {
        let digits = usize::from(v.word(behind) == "ال");
        v.plain_digits(behind + digits).filter(|_| digits == 1).map(|n| (n as u32, behind + 2))
    })?;
    let n = i16::try_from(n).ok().filter(|n| (1..=21).contains(n))?;
    let era = v.time(end, "era").filter(|t| t.before.conjunction.is_none());
    // A century before our era, or of another one, is not reckoned.
    era.is_none_or(|e| e.word.value == "ce").then(|| (n, end + era.map_or(0, |e| e.tokens)))
}
