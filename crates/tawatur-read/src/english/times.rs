//! Times: dates, weekdays, relative days, clock times and open expressions, each with its value.

use super::scene::{Before, Scene};
use crate::calendar::{self, Points, Value};
use crate::found::FoundTime;
use crate::record::{Anchor, Grain, OpenBecause};
use jiff::civil::Date;
use tawatur_lexicon::english::Sense;
use tawatur_lexicon::english::classes::ClassSet;
use tawatur_text::segments::Run;

/// Words in front of a weekday that may tell that it is still to come, at most.
const AHEAD: usize = 14;

/// What values are reckoned from.
struct Anchors {
    /// The day of publication.
    published: Option<Date>,
    /// The last time with a day, and the first token behind it.
    last_day: Option<(Date, usize)>,
}

impl Anchors {
    fn new(published: Option<&str>) -> Self {
        Self { published: published.and_then(|p| p.trim().get(..10)).and_then(|d| d.parse().ok()), last_day: None }
    }
}

/// Finds the times of a text, in order, none overlapping.
pub(super) fn find(s: &Scene, published: Option<&str>) -> Vec<FoundTime> {
    let mut anchors = Anchors::new(published);
    let mut out: Vec<FoundTime> = Vec::new();
    let mut i = 0;
    while i < s.len() {
        let found = if s.is_furniture(i) { None } else { expression(s, i, &anchors) };
        match found {
            Some(t) => {
                if let Some(v) = t.value.filter(|v| matches!(v.grain, Grain::Day | Grain::Minute)) {
                    anchors.last_day = Some((v.date, t.end));
                }
                let from = out.last().map_or(0, |l| l.tokens.end as usize);
                let start = with_preposition(s, &t, i).max(from);
                out.push(FoundTime {
                    span: s.span(start, t.end),
                    tokens: Run { start: start as u32, end: t.end as u32 },
                    value: t.value.map(|v| v.iso()),
                    grain: t.value.map(|v| v.grain),
                    anchor: t.value.map_or(Anchor::None, |v| v.anchor),
                    open: if t.value.is_none() { Some(why_open(t.rule, &anchors)) } else { None },
                    until_next: false,
                    rule: t.rule,
                });
                i = t.end.max(i + 1);
            }
            None => i += 1,
        }
    }
    out
}

/// Why a time has no value.
fn why_open(rule: &str, anchors: &Anchors) -> OpenBecause {
    match rule {
        "open" => OpenBecause::Vague,
        "from-then" => OpenBecause::Story,
        "stretch" | "relative-unit" | "season" => OpenBecause::Unit,
        _ if anchors.published.is_none() => OpenBecause::Unanchored,
        _ => OpenBecause::Vague,
    }
}

struct Piece {
    end: usize,
    value: Option<Value>,
    rule: &'static str,
}

/// The words of a time entry at token `i`, of a class: value and tokens.
fn entry<'s>(s: &'s Scene, i: usize, class: &str) -> Option<(&'s str, usize)> {
    s.senses(i).iter().find_map(|f| match f.sense {
        Sense::Time(t) => s.english.times.get(t as usize).filter(|t| t.class == class).map(|t| (t.value.as_str(), f.tokens as usize)),
        _ => None,
    })
}

fn expression(s: &Scene, i: usize, anchors: &Anchors) -> Option<Piece> {
    if !s.word(i) && !s.number(i) {
        return None;
    }
    iso(s, i)
        .or_else(|| date(s, i, anchors))
        .or_else(|| clock(s, i, anchors))
        .or_else(|| day(s, i, anchors))
        .or_else(|| relative(s, i, anchors))
        .or_else(|| part_of(s, i, anchors))
        .or_else(|| part_of_day(s, i, anchors))
        .or_else(|| year(s, i))
        .or_else(|| narrowed(s, i, anchors))
        .or_else(|| entry(s, i, "open").map(|(_, n)| Piece { end: i + n, value: None, rule: "open" }).filter(|p| is_adverb(s, i, p.end)))
}

/// `later` and `earlier` say when; `two hours later` is one time, `the later report` and `no later than` none.
fn is_adverb(s: &Scene, i: usize, end: usize) -> bool {
    let before = s.word_at(i.before());
    !matches!(before, "the" | "a" | "an" | "no" | "its" | "their") && s.word_at(end) != "than"
}

/// `earlier this week`, `later on Monday`: the time behind says which.
fn narrowed(s: &Scene, i: usize, anchors: &Anchors) -> Option<Piece> {
    let (_, n) = entry(s, i, "open").filter(|_| matches!(s.word_at(i), "earlier" | "later"))?;
    let at = i + n + usize::from(matches!(s.word_at(i + n), "on" | "in"));
    day(s, at, anchors).or_else(|| relative(s, at, anchors)).or_else(|| date(s, at, anchors))
}

/// `the end of the month`, `the start of 2030`: a part of a longer time has that time's value.
fn part_of(s: &Scene, i: usize, anchors: &Anchors) -> Option<Piece> {
    let (_, n) = entry(s, i, "part").filter(|(_, n)| *n > 1)?;
    let at = i + n;
    let the = usize::from(s.word_at(at) == "the");
    let running = entry(s, at + the, "unit").filter(|_| the == 1).map(|(unit, n)| Piece {
        end: at + the + n,
        value: moved(anchors.published, unit, 0).filter(|v| v.grain != Grain::Day),
        rule: "part",
    });
    running.or_else(|| relative(s, at, anchors)).or_else(|| year(s, at)).or_else(|| date(s, at, anchors))
}

/// 2031-08-05
fn iso(s: &Scene, i: usize) -> Option<Piece> {
    let [y, m, d] = [i, i + 2, i + 4].map(|k| s.number(k).then(|| s.word_at(k).parse::<i16>().ok()).flatten());
    let joined = s.mark(i + 1, '-') && s.mark(i + 3, '-') && s.word_at(i).len() == 4;
    let date = Date::new(y?, i8::try_from(m?).ok()?, i8::try_from(d?).ok()?).ok().filter(|_| joined)?;
    Some(Piece { end: i + 5, value: Some(Value::day(date, Anchor::Document)), rule: "iso-date" })
}

fn month(s: &Scene, i: usize) -> Option<i8> {
    let (value, _) = entry(s, i, "month").filter(|_| s.capital(i))?;
    value.parse().ok()
}

fn day_number(s: &Scene, i: usize) -> Option<(i8, usize)> {
    let n = s.number(i).then(|| s.word_at(i).parse::<i8>().ok()).flatten().filter(|n| (1..=31).contains(n))?;
    let ordinal = s.glued(i + 1) && matches!(s.word_at(i + 1), "st" | "nd" | "rd" | "th");
    Some((n, i + 1 + usize::from(ordinal)))
}

fn year_number(s: &Scene, i: usize) -> Option<i16> {
    let n = s.number(i).then(|| s.word_at(i)).filter(|w| w.len() == 4)?.parse::<i16>().ok()?;
    (1800..2200).contains(&n).then_some(n)
}

/// `Aug. 5`, `October 10, 2031`, `5 August 2031`, `August 2031`, `in November`. Counter-example: `the march`, `they may`.
fn date(s: &Scene, i: usize, anchors: &Anchors) -> Option<Piece> {
    let (month, mut day, mut end) = if let Some((d, at)) = day_number(s, i) {
        let at = at + usize::from(s.word_at(at) == "of");
        (month(s, at)?, Some(d), at + 1)
    } else {
        (month(s, i)?, None, i + 1)
    };
    end += usize::from(s.mark(end, '.') && s.is(end - 1, ClassSet::ABBREVIATION) && (s.number(end + 1) || s.mark(end + 1, ',')));
    if day.is_none()
        && let Some((d, at)) = day_number(s, end)
    {
        (day, end) = (Some(d), at);
    }
    let comma = usize::from(s.mark(end, ',') && day.is_some());
    let said = year_number(s, end + comma);
    if said.is_some() {
        end += comma + 1;
    }
    let before = i.before();
    let alone = day.is_none() && said.is_none();
    let pointed = matches!(
        s.word_at(before),
        "in" | "since"
            | "until"
            | "till"
            | "by"
            | "last"
            | "next"
            | "this"
            | "during"
            | "from"
            | "of"
            | "after"
            | "before"
            | "early"
            | "late"
            | "mid"
            | "to"
            | "between"
            | "and"
    );
    if alone && !pointed && (matches!(s.word_at(i), "may" | "march" | "mar" | "dec" | "sep") || s.text.sentence_of(i).start as usize == i) {
        return None;
    }
    let points = match s.word_at(before) {
        "since" | "last" | "from" => Some(Points::BackOrToday),
        "until" | "till" | "by" | "next" => Some(Points::ForwardOrToday),
        _ => None,
    };
    let (year, anchor) = match (said, anchors.published) {
        (Some(y), _) => (y, Anchor::Document),
        (None, Some(p)) => (calendar::year_of(p, month, day, points), Anchor::Published),
        (None, None) => return Some(Piece { end, value: None, rule: "date" }),
    };
    let value = match day {
        Some(d) => Some(Value::day(Date::new(year, month, d).ok()?, anchor)),
        None => Value::month(year, month, anchor),
    };
    Some(Piece { end, value, rule: "date" })
}

/// `3:42 a.m.`, `09:10`, `6 pm`, with the day before or behind it: `11:30 p.m. on Thursday`.
fn clock(s: &Scene, i: usize, anchors: &Anchors) -> Option<Piece> {
    let (hour, minute, mut end) = hours(s, i)?;
    let half = half_of_day(s, end);
    if minute.is_none() && half.is_none() {
        return None;
    }
    let hour = match half {
        Some((true, _)) if hour < 12 => hour + 12,
        Some((false, _)) if hour == 12 => 0,
        _ => hour,
    };
    end = half.map_or(end, |(_, e)| e);
    let on = usize::from(s.word_at(end) == "on");
    let named = day(s, end + on, anchors).or_else(|| date(s, end + on, anchors));
    let first = s.text.paragraph_of(i).start as usize == i;
    let known = anchors.last_day.filter(|(_, at)| !first && i.saturating_sub(*at) < 40).map(|(d, _)| d);
    let (date, anchor, end) = match named {
        Some(p) => (p.value.map(|v| v.date), p.value.map_or(Anchor::None, |v| v.anchor), p.end),
        None => (known.or(anchors.published), Anchor::Published, end),
    };
    let clock = (i8::try_from(hour).ok()?, i8::try_from(minute.unwrap_or(0)).ok()?);
    let value = date.map(|date| Value { date, clock: Some(clock), grain: Grain::Minute, anchor });
    Some(Piece { end, value, rule: "clock" })
}

/// Hour and minute of `09:10`, `6.30` before a half of the day, `6`.
fn hours(s: &Scene, i: usize) -> Option<(u8, Option<u8>, usize)> {
    let word = s.number(i).then(|| s.word_at(i))?;
    let fits = |h: u8, m: u8| h < 24 && m < 60;
    if s.mark(i + 1, ':') && s.glued(i + 1) && s.glued(i + 2) && s.number(i + 2) && s.word_at(i + 2).len() == 2 {
        let (h, m) = (word.parse().ok()?, s.word_at(i + 2).parse().ok()?);
        return fits(h, m).then_some((h, Some(m), i + 3));
    }
    if let Some((h, m)) = word.split_once('.').filter(|(_, m)| m.len() == 2)
        && half_of_day(s, i + 1).is_some()
    {
        let (h, m) = (h.parse().ok()?, m.parse().ok()?);
        return fits(h, m).then_some((h, Some(m), i + 1));
    }
    let h: u8 = word.parse().ok()?;
    (1..=12).contains(&h).then_some((h, None, i + 1))
}

/// `a.m.`, `pm`: true for the afternoon, and one past it.
fn half_of_day(s: &Scene, i: usize) -> Option<(bool, usize)> {
    match s.word_at(i) {
        "am" => Some((false, i + 1)),
        "pm" => Some((true, i + 1)),
        half @ ("a" | "p") if s.mark(i + 1, '.') && s.word_at(i + 2) == "m" && s.glued(i + 2) => {
            // The last dot may be the sentence's as well.
            Some((half == "p", i + 3 + usize::from(s.mark(i + 3, '.') && s.glued(i + 3))))
        }
        _ => None,
    }
}

/// `Tuesday night`, `last Tuesday`, `late on Monday`, `Monday, Aug. 5`.
fn day(s: &Scene, i: usize, anchors: &Anchors) -> Option<Piece> {
    let mut at = i;
    if entry(s, at, "part").is_some() {
        at += 1 + usize::from(s.word_at(at + 1) == "on");
    }
    let mut points = None;
    if let Some((direction, n)) = entry(s, at, "direction") {
        points = Some(if direction == "next" { Points::Forward } else { Points::Back });
        at += n;
        if direction == "this" {
            points = None;
        }
    }
    let (name, n) = entry(s, at, "weekday").filter(|_| s.capital(at))?;
    if s.word_at(at).len() == 3 && !s.mark(at + 1, ',') && !s.number(at + 1) {
        return None;
    }
    at += n;
    let part = entry(s, at, "day-part").map_or(at, |(_, n)| at + n);
    // Monday, Aug. 5: the date says which one.
    let comma = part + usize::from(s.mark(part, ','));
    if let Some(p) = date(s, comma, anchors).filter(|p| p.value.is_some_and(|v| v.grain == Grain::Day)) {
        return Some(Piece { rule: "weekday-date", ..p });
    }
    let points = points.unwrap_or(if is_future(s, i, part) { Points::ForwardOrToday } else { Points::BackOrToday });
    let value = anchors
        .published
        .and_then(|p| calendar::weekday(p, calendar::weekday_named(name)?, points))
        .map(|d| Value::day(d, Anchor::Published));
    Some(Piece { end: part, value, rule: "weekday" })
}

/// True where the clause of a weekday looks ahead: `will be buried on Thursday`, `it expires on Friday`.
fn is_future(s: &Scene, start: usize, end: usize) -> bool {
    let sentence = s.text.sentence_of(start);
    let from = (sentence.start as usize).max(start.saturating_sub(AHEAD));
    for i in (from..start).rev() {
        // A past verb nearer to the day binds it.
        if s.stop(i) && !s.mark(i, ',') {
            break;
        }
        if s.is(i, ClassSet::MODAL)
            || matches!(s.word_at(i), "due" | "expires" | "begins" | "starts" | "scheduled" | "until" | "before" | "by")
        {
            return true;
        }
        if matches!(s.word_at(i), "was" | "were" | "had" | "killed" | "struck" | "said" | "died" | "happened" | "fell") {
            return false;
        }
    }
    (end..end + 4).take_while(|i| !s.stop(*i)).any(|i| matches!(s.word_at(i), "will" | "would"))
}

/// `yesterday`, `three days ago`, `last week`, `this year`, `in the past two weeks`, `a week earlier`.
fn relative(s: &Scene, i: usize, anchors: &Anchors) -> Option<Piece> {
    if let Some((days, n)) = entry(s, i, "relative-day") {
        let value = anchors.published.and_then(|p| calendar::add_days(p, days.parse().ok()?)).map(|d| Value::day(d, Anchor::Published));
        return Some(Piece { end: i + n, value, rule: "relative-day" });
    }
    if let Some(p) = ago(s, i, anchors) {
        return Some(p);
    }
    let the = usize::from(s.word_at(i) == "the");
    let (direction, n) = entry(s, i + the, "direction")?;
    let mut at = i + the + n;
    let number = super::numbers::parse(s, at);
    if let Some(n) = number.or_else(|| {
        matches!(s.word_at(at), "few" | "several").then_some(super::numbers::Number {
            start: at,
            end: at + 1,
            value: None,
            words: true,
            unit: None,
        })
    }) {
        let (_, tokens) = entry(s, n.end, "unit")?;
        return Some(Piece { end: n.end + tokens, value: None, rule: "stretch" });
    }
    if let Some(m) = month(s, at) {
        let p = anchors.published?;
        let points = if direction == "next" { Points::Forward } else { Points::Back };
        let value = Value::month(calendar::year_of(p, m, None, Some(points)), m, Anchor::Published);
        return Some(Piece { end: at + 1, value, rule: "relative-month" });
    }
    if entry(s, at, "season").is_some() {
        return Some(Piece { end: at + 1, value: None, rule: "season" });
    }
    let (unit, tokens) = entry(s, at, "unit")?;
    at += tokens;
    let steps = match direction {
        "past" => -1,
        "next" => 1,
        _ => 0,
    };
    let plain = the == 0 || direction == "this";
    Some(Piece { end: at, value: moved(anchors.published, unit, steps).filter(|_| plain), rule: "relative-unit" })
}

/// `three days ago`, `a week earlier`, `two hours later`.
fn ago(s: &Scene, i: usize, anchors: &Anchors) -> Option<Piece> {
    let number = super::numbers::parse(s, i);
    let (count, at) = match number {
        Some(n) => (n.value, n.end),
        None if matches!(s.word_at(i), "a" | "an") => (Some(1.0), i + 1),
        None => return None,
    };
    let (unit, n) = entry(s, at, "unit")?;
    let end = at + n + 1;
    match s.word_at(at + n) {
        "ago" => {
            let steps = count.filter(|c| c.fract() == 0.0 && *c < 5000.0).map(|c| -(c as i64));
            let weeks = || calendar::add_days(anchors.published?, steps? * 7).map(|d| Value::day(d, Anchor::Published));
            let value = if unit == "week" { weeks() } else { steps.and_then(|c| moved(anchors.published, unit, c)) };
            Some(Piece { end, value, rule: "ago" })
        }
        "later" | "earlier" | "before" if !s.capital(at + n + 1) || s.stop(end) => Some(Piece { end, value: None, rule: "from-then" }),
        _ => None,
    }
}

/// The day, month or year that lies `steps` units off; a week pins no day.
fn moved(published: Option<Date>, unit: &str, steps: i64) -> Option<Value> {
    let p = published?;
    match unit {
        "day" => calendar::add_days(p, steps).map(|d| Value::day(d, Anchor::Published)),
        "month" => {
            let d = calendar::add_months(p.first_of_month(), steps)?;
            Value::month(d.year(), d.month(), Anchor::Published)
        }
        "year" => Value::year(i16::try_from(i64::from(p.year()) + steps).ok()?, Anchor::Published),
        _ => None,
    }
}

/// `at dawn`, `by noon`, `overnight`. Counter-example: `the night guard`.
fn part_of_day(s: &Scene, i: usize, anchors: &Anchors) -> Option<Piece> {
    let (part, n) = entry(s, i, "day-part")?;
    let before = s.word_at(i.before());
    let pointed = matches!(before, "at" | "by" | "since" | "until" | "before" | "after" | "around") || s.word_at(i) == "overnight";
    if !pointed || s.word(i + n) && !s.is(i + n, ClassSet::PREPOSITION.or(ClassSet::CONJUNCTION)) && s.glued(i + n) {
        return None;
    }
    // `at night` says how, not when.
    if part == "night" && before == "at" {
        return None;
    }
    let value = anchors.last_day.map(|(d, _)| d).or(anchors.published).filter(|_| before != "after");
    Some(Piece {
        end: i + n,
        value: value.map(|d| Value::day(d, Anchor::Published)).filter(|_| s.word_at(i) != "overnight"),
        rule: "day-part",
    })
}

/// `in 2011`, `since 1998`.
fn year(s: &Scene, i: usize) -> Option<Piece> {
    let y = year_number(s, i)?;
    let before = s.word_at(i.before());
    let pointed = matches!(
        before,
        "in" | "since"
            | "until"
            | "till"
            | "by"
            | "before"
            | "after"
            | "during"
            | "from"
            | "of"
            | "early"
            | "late"
            | "mid"
            | "year"
            | "around"
            | "between"
            | "and"
            | "to"
            | "for"
    );
    let counts = s.word(i + 1)
        && !s.is(i + 1, ClassSet::PREPOSITION.or(ClassSet::CONJUNCTION).or(ClassSet::AUXILIARY))
        && before != "in"
        && before != "since";
    (pointed && !counts).then(|| Piece { end: i + 1, value: Value::year(y, Anchor::Document), rule: "year" })
}

/// The preposition that belongs to the time: `since Friday`, `in 2011`; on, at and of do not.
fn with_preposition(s: &Scene, t: &Piece, i: usize) -> usize {
    let Some(before) = i.checked_sub(1) else { return i };
    let word = s.word_at(before);
    let month_or_year = t.value.is_some_and(|v| matches!(v.grain, Grain::Month | Grain::Year));
    match word {
        "since" | "until" | "till" | "before" | "after" | "by" | "during" => before,
        "in" if month_or_year && matches!(t.rule, "date" | "year") || t.rule == "stretch" => before,
        "for" if t.rule == "stretch" => i,
        "at" if t.rule == "clock" => before,
        _ if entry(s, before, "part").is_some() => before,
        _ => i,
    }
}
