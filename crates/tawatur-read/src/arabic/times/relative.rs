//! Units of time told from now: الشهر الماضي، قبل يومين، منذ أربعة أعوام، خلال الساعات القليلة القادمة.

use super::anchors::Anchors;
use crate::arabic::numbers::{self, View};
use crate::calendar::{self, Value};
use crate::record::{Anchor, Grain, OpenBecause};
use tawatur_text::clitics::Proclitics;

/// A unit phrase and what it means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Relative {
    /// Its value, where it can be pinned to a day, month or year.
    pub value: Option<Value>,
    /// First token behind it.
    pub end: usize,
    /// Why it has no value.
    pub open: Option<OpenBecause>,
    /// The rule's name.
    pub rule: &'static str,
}

/// What stands before and behind the unit.
#[derive(Default)]
struct Around<'a> {
    such: bool,
    last: bool,
    bounded: bool,
    few: bool,
    count: Option<f64>,
    direction: Option<&'a str>,
}

/// The unit phrase at token `i` behind preposition `prep` (since, ago, during …).
///
/// Examples: `الشهر الماضي`; `يومين` behind قبل; `هذا العام`; `الأيام الثلاثة المقبلة`; `آخر 24 ساعة`.
/// Counter-examples: `ثلاثة أيام` alone and `لمدة عام` are durations.
pub(super) fn relative(v: &View, i: usize, prep: Option<&str>, anchors: &Anchors) -> Option<Relative> {
    let mut around = Around::default();
    let mut at = i;
    if let Some(t) = v.time(at, "direction").filter(|t| matches!(t.word.value.as_str(), "such" | "that")) {
        around.such = t.word.value == "such";
        at += t.tokens;
        if !around.such && prep.is_none() {
            return None;
        }
    }
    if let Some(t) = v.time(at, "part").filter(|t| t.word.value == "last") {
        around.last = true;
        at += t.tokens;
    }
    if around.such
        && let Some((0, end)) = super::days::relative_day(v, at, at == i).or_else(|| bare_today(v, at))
    {
        return Some(Relative { value: this_day(v, at, anchors), end, open: None, rule: "this-day" });
    }
    // هذا المساء
    if around.such
        && !around.last
        && let Some(part) = super::days::day_part(v, at, false).filter(|p| p.definite && p.end == at + 1)
    {
        return Some(Relative {
            value: anchors.published.map(|d| Value::day(d, Anchor::Published)),
            end: part.end,
            open: None,
            rule: "this-day",
        });
    }
    let that = at > i && !around.such && !around.last;
    if let Some((a, _)) = v
        .bounds(at)
        .filter(|(_, b)| b.place != "after" && matches!(b.kind.as_str(), "approx" | "at_least" | "at_most"))
        .max_by_key(|(a, _)| a.tokens)
    {
        around.bounded = true;
        at += a.tokens as usize;
    }
    if let Some(t) = v.time(at, "few") {
        around.few = true;
        at += t.tokens;
    }
    if let Some(n) = numbers::parse(v, at) {
        around.few |= n.vague;
        around.count = (!n.vague).then_some(n.value);
        at = n.end;
    }
    let definite = v.is_definite(at);
    // للعام المقبل, بالسنة الماضية
    let led = |p: char| at == i && definite && matches!(p, 'ب' | 'ل' | 'ك');
    let unit = v.time(at, "unit").filter(|t| t.before.particle.is_none_or(led) && (at == i || t.before.conjunction.is_none()))?;
    let joined = unit.before.particle.is_some();
    at += unit.tokens;
    // العام الدراسي الماضي
    let kind = v.time(at, "year-kind").filter(|t| definite && t.before == Proclitics::default() || t.before.article).map(|t| t.tokens);
    at += kind.filter(|_| base(&unit.word.value).0 == "year").unwrap_or(0);
    let other_year = other_year(v, at - 1);
    let (end, direction) = behind(v, at, &mut around);
    around.direction = direction;
    let unit = unit.word.value.as_str();
    // بعد سنوات الحرب: the years of the war.
    let (_, _, plural) = base(unit);
    let annexed = plural
        && !definite
        && around.count.is_none()
        && !around.few
        && end == at
        && v.word(end).starts_with("ال")
        && v.is_definite(end)
        && !matches!(prep, Some("since" | "ago"));
    if annexed || !accepted(unit, definite, prep, &around, that) || joined && around.direction.is_none() {
        return None;
    }
    // العام الماضي 2017
    let year = super::years::bare_year(v, end)
        .filter(|y| base(unit).0 == "year" && !y.hijri && around.direction.is_some() && !v.is_mark(y.end, '/') && !v.is_mark(y.end, '-'));
    if let Some(y) = year.filter(|y| anchors.published.is_none_or(|p| (y.number - p.year()).abs() <= 2)) {
        return Some(Relative { value: Value::year(y.number, Anchor::Document), end: y.end, open: None, rule: "unit-direction" });
    }
    let rule = if around.direction.is_some() || around.such { "unit-direction" } else { "unit-count" };
    let more = more_units(v, end);
    let end = from_now(v, more.map_or(end, |m| m.end));
    let value = match more {
        // The year of a budget or a school is no year of the calendar.
        _ if other_year => None,
        Some(m) if m.months.is_none() || around.bounded || base(unit).0 != "year" => None,
        more => value(unit, definite, prep, &around, anchors).and_then(|x| match more.and_then(|m| m.months) {
            Some(n) if x.grain == Grain::Year => {
                let months = i64::from(x.date.year() - anchors.published?.year()) * 12 - n;
                let d = calendar::add_months(anchors.published?.first_of_month(), months)?;
                Value::month(d.year(), d.month(), x.anchor)
            }
            _ => Some(x),
        }),
    };
    let open = if other_year { OpenBecause::Unit } else { why_open(unit, &around, anchors) };
    Some(Relative { value, end, open: Some(open), rule })
}

/// What is added to a unit: `عام ونصف`, `سنة وثلاثة أشهر`, `ساعة و20 دقيقة`.
#[derive(Clone, Copy)]
struct More {
    end: usize,
    /// How many months more, where it is months.
    months: Option<i64>,
}

/// Counter-example: `الشهر الماضي ونصف السكان`: what is halved must be a unit or nothing.
fn more_units(v: &View, at: usize) -> Option<More> {
    if !v.word(at).starts_with('و') {
        return None;
    }
    let split = usize::from(v.word(at) == "و");
    let joined = |t: &crate::arabic::numbers::TimeHere| t.before.conjunction == Some('و') && t.before.particle.is_none() || split == 1;
    if let Some(t) = v.time(at + split, "unit").filter(|t| joined(t) && !t.before.article) {
        let (unit, dual, plural) = base(&t.word.value);
        return (!plural && unit != "period" && unit != "season")
            .then(|| More { end: at + split + t.tokens, months: (unit == "month").then_some(if dual { 2 } else { 1 }) });
    }
    let half = v.word(at + split).trim_start_matches('و') == "نصف";
    let (count, end) = if half {
        (None, at + split + 1)
    } else {
        let n = numbers::parse(v, at).filter(|n| n.before.conjunction == Some('و') && n.before.particle.is_none() && !n.vague)?;
        (Some(n.value), n.end)
    };
    match v.time(end, "unit").filter(|t| t.before.conjunction.is_none() && t.before.particle.is_none()) {
        Some(t) => {
            let month = base(&t.word.value).0 == "month";
            Some(More { end: end + t.tokens, months: count.filter(|n| month && n.fract() == 0.0 && *n < 1000.0).map(|n| n as i64) })
        }
        None if half && !v.is_definite(end) => Some(More { end, months: None }),
        None => None,
    }
}

/// `من الآن` behind a count of units belongs to it.
fn from_now(v: &View, at: usize) -> usize {
    if v.word(at) == "من" && matches!(v.word(at + 1), "الان" | "اليوم") { at + 2 } else { at }
}

/// True for الدراسي، المالي at token `i`: a year that starts on another day; not for الميلادي.
pub(super) fn other_year(v: &View, i: usize) -> bool {
    v.is_time(i, "year-kind") && !v.word(i).contains("ميلادي")
}

/// Why a unit phrase has no value.
fn why_open(unit: &str, around: &Around, anchors: &Anchors) -> OpenBecause {
    let (unit, _, plural) = base(unit);
    if anchors.published.is_none() {
        OpenBecause::Unanchored
    } else if around.bounded {
        OpenBecause::Approximate
    } else if around.few || plural && around.count.is_none() {
        OpenBecause::Vague
    } else if matches!(around.direction, Some("following" | "before")) {
        OpenBecause::Story
    } else if !matches!(unit, "year" | "month" | "day") {
        OpenBecause::Unit
    } else {
        OpenBecause::Vague
    }
}

/// هذا اليوم is the day that this paragraph or the one before told of last, هذه الليلة the night of publication.
fn this_day(v: &View, at: usize, anchors: &Anchors) -> Option<Value> {
    let here = v.text.paragraph_of(at).start;
    let before = v.text.paragraphs.partition_point(|p| p.start < here).checked_sub(1).and_then(|k| v.text.paragraphs.get(k));
    let reach = before.map_or(here, |p| p.start) as usize;
    match anchors.last_day.filter(|(_, behind)| *behind > reach && v.word(at) == "اليوم") {
        Some((day, _)) => Some(Value::day(day, Anchor::Document)),
        None => anchors.published.map(|d| Value::day(d, Anchor::Published)),
    }
}

/// اليوم, also where another rule would not take it for today.
fn bare_today(v: &View, at: usize) -> Option<(i64, usize)> {
    v.time(at, "relative-day").filter(|t| t.word.value == "0").map(|t| (0, at + t.tokens))
}

/// Adjectives and numbers behind the unit: القليلة، الثلاثة، الـ5, then the direction.
fn behind<'a>(v: &View<'a>, mut at: usize, around: &mut Around) -> (usize, Option<&'a str>) {
    // عام واحد، أيام خمسة، سنة كاملة
    if matches!(v.word(at), "واحد" | "واحده" | "كامل" | "كامله" | "فقط") {
        around.count = around.count.or(Some(1.0));
        at += 1;
    } else if around.count.is_none()
        && let Some(n) = numbers::parse(v, at).filter(|n| {
            !n.article && !n.digits && !n.vague && n.value <= 10.0 && n.before.conjunction.is_none() && n.before.particle.is_none()
        })
        && v.nouns(n.end).next().is_none()
    {
        around.count = Some(n.value);
        at = n.end;
    }
    let mut end = at;
    for _ in 0..3 {
        if let Some(t) = v
            .time(at, "direction")
            .filter(|t| t.before.conjunction.is_none() && t.before.particle.is_none() && !matches!(t.word.value.as_str(), "such" | "that"))
        {
            return (at + t.tokens, Some(t.word.value.as_str()));
        }
        if let Some(t) = v.time(at, "few").filter(|t| t.before.conjunction.is_none()) {
            at += t.tokens;
            end = at;
            around.few = true;
        } else if let Some(n) = numbers::parse(v, at).filter(|n| n.article && n.before.conjunction.is_none()) {
            around.count = Some(n.value);
            at = n.end;
            end = at;
        } else {
            break;
        }
    }
    (end, None)
}

fn base(unit: &str) -> (&str, bool, bool) {
    let dual = unit.starts_with('2');
    let unit = unit.trim_start_matches('2');
    match unit {
        "centuries" => ("century", dual, true),
        _ => (unit.trim_end_matches('s'), dual, unit.ends_with('s')),
    }
}

fn accepted(unit: &str, definite: bool, prep: Option<&str>, around: &Around, that: bool) -> bool {
    let (unit, dual, plural) = base(unit);
    let loose = matches!(unit, "period" | "season");
    if that {
        return false;
    }
    if around.direction.is_some() {
        // الساعات المقبلة, 15 عاما الماضية; not ساعة متأخرة.
        return if loose { (prep.is_some() || unit == "season") && definite } else { definite || around.count.is_some() || around.few };
    }
    if unit == "season" && around.such {
        return definite;
    }
    if loose {
        return false;
    }
    if around.such {
        return definite && matches!(unit, "week" | "month" | "year" | "day" | "century");
    }
    if around.last {
        return around.count.is_some() || dual || plural;
    }
    matches!(prep, Some("since" | "ago" | "during" | "after")) && (!definite || around.count.is_some())
}

fn value(unit: &str, definite: bool, prep: Option<&str>, around: &Around, anchors: &Anchors) -> Option<Value> {
    let now = anchors.published?;
    let (unit, dual, plural) = base(unit);
    let single = !dual && !plural && around.count.is_none() && !around.few;
    let steps = match around.direction {
        Some("past") if single => -1,
        Some("next") if single => 1,
        Some("now") if single => 0,
        Some(_) => return None,
        None if around.such => 0,
        None if definite || around.bounded || around.few || around.last => return None,
        None if !(matches!(prep, Some("since" | "ago")) || anchors.everyday && prep == Some("after")) => return None,
        None => {
            let n = match (around.count, dual) {
                (Some(n), _) if n.fract() == 0.0 && n <= 5000.0 => n as i64,
                (Some(_), _) => return None,
                (None, true) => 2,
                (None, false) if plural => return None,
                (None, false) => 1,
            };
            if prep == Some("after") { n } else { -n }
        }
    };
    match unit {
        "year" => Value::year(now.year().checked_add(i16::try_from(steps).ok()?)?, Anchor::Published),
        "month" => {
            let d = calendar::add_months(now.first_of_month(), steps)?;
            Value::month(d.year(), d.month(), Anchor::Published)
        }
        "day" => calendar::add_days(now, steps).map(|d| Value { grain: Grain::Day, ..Value::day(d, Anchor::Published) }),
        _ => None,
    }
}

/// A unit with ال behind a part of it: `نهاية العام`, `مطلع الشهر`; its value is the unit that runs now.
///
/// Counter-example: `نهاية الحرب` is none.
pub(super) fn running_unit(v: &View, i: usize, anchors: &Anchors) -> Option<Relative> {
    let unit = v.time(i, "unit").filter(|t| v.is_definite(i) && t.before.particle.is_none() && t.before.conjunction.is_none())?;
    let end = i + unit.tokens;
    let value = match (unit.word.value.as_str(), anchors.published) {
        ("year", Some(p)) => Value::year(p.year(), Anchor::Published),
        ("month", Some(p)) => Value::month(p.year(), p.month(), Anchor::Published),
        ("week" | "year" | "month" | "century" | "decade" | "season", _) => None,
        _ => return None,
    };
    Some(Relative { value, end, open: Some(OpenBecause::Unit), rule: "part-of-unit" })
}
