//! Dates in words: 10 تشرين الأول/أكتوبر 2017، التاسع من شهر يونيو الماضي، شباط/فبراير 2014، 23 محرم 1439.

use super::anchors::Anchors;
use super::months::{Month, month};
use super::years::{Year, bare_year, worded_year};
use crate::arabic::numbers::{View, ordinal};
use crate::calendar::{self, Points, Value};
use crate::record::{Anchor, Grain, OpenBecause};
use jiff::civil::Date;

/// How many months one year may stand behind.
const MONTHS_JOINED: usize = 4;

/// A date of a day or a month, as said.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said {
    day: Option<i8>,
    month: Month,
    year: Option<Year>,
    /// The year as told from publication: العام الماضي.
    years_ago: Option<i16>,
    /// The month as told from publication: 17 من الشهر الجاري.
    months_ago: Option<i64>,
    /// الماضي، المقبل.
    points: Option<Points>,
    /// True where it can be nothing but a date even without a preposition in front.
    pub certain: bool,
}

/// The date in words at token `i`, with the first token behind it.
///
/// Counter-example: `مارس` alone is also a verb, so a month alone is marked as not certain.
pub(super) fn date(v: &View, i: usize) -> Option<(Said, usize)> {
    let (day, mut at) = match day_number(v, i) {
        Some((d, end)) => (Some(d), end),
        None => (None, i),
    };
    if day.is_some() && v.word(at) == "من" {
        at += 1;
    }
    if let Some(day) = day
        && let Some((months, end)) = told(v, at, "month")
    {
        let month = Month { number: 1, hijri: false, doubled: false, joined: false, by: false, end };
        let said =
            Said { day: Some(day), month, year: None, years_ago: None, months_ago: Some(months.into()), points: None, certain: true };
        return Some((said, end));
    }
    // يوم 15 الجاري: of the month that runs.
    if day.is_some()
        && v.is_number(i)
        && let Some(now) = v
            .time(at, "direction")
            .filter(|t| t.word.value == "now" && v.is_definite(at) && t.before.conjunction.is_none() && t.before.particle.is_none())
    {
        return Some((Said::of_this_month(day), at + now.tokens));
    }
    // شهري تموز وآب, في 3 من شهر آب, لشهر آب
    let several = day.is_none() && v.is_time(at, "month-word");
    let one = (day.is_some() || v.word(at).trim_start_matches('ل') == "شهر" || v.word(at) == "بشهر")
        && v.time(at, "unit").is_some_and(|t| t.word.value == "month" && t.before.conjunction.is_none());
    let named = (several || one) && month(v, at + 1).is_some();
    at += usize::from(named);
    let month = month(v, at).filter(|m| !(m.joined || m.by) || at == i)?;
    if day.is_some() && v.word(at).starts_with('ل') && v.time(at, "month").is_some_and(|t| t.before.particle.is_some()) {
        return None;
    }
    let mut said =
        Said { day, month, year: None, years_ago: None, months_ago: None, points: None, certain: day.is_some() || named || month.doubled };
    let mut end = month.end;
    // A comma may stand before the year, من or في before its word.
    let gap = usize::from(v.is_comma(end) && bare_year(v, end + 1).is_some());
    let link = usize::from(matches!(v.word(end), "من" | "في" | "ل") || v.is_comma(end));
    if let Some(year) = bare_year(v, end + gap) {
        (said.year, end) = (Some(year), year.end);
    } else if let Some((year, None)) = worded_year(v, end + link).or_else(|| worded_year(v, end)) {
        (said.year, end) = (Some(year), year.end);
    } else if let Some((years, behind)) = told(v, end + link, "year").or_else(|| told(v, end, "year")) {
        (said.years_ago, end) = (Some(years), behind);
    } else if let Some(d) = v.time(end, "direction").filter(|t| t.before.conjunction.is_none() && t.before.particle.is_none()) {
        let points = match d.word.value.as_str() {
            "past" | "last" => Some(Points::Back),
            "next" => Some(Points::Forward),
            "now" => Some(Points::BackOrToday),
            _ => None,
        };
        if let Some(p) = points {
            said.points = (d.word.value != "now").then_some(p);
            said.certain = true;
            end += d.tokens;
        }
    }
    if said.lacks_year() && said.points.is_none() {
        said = said.shared(v, end);
    }
    // صفر is also nought: only its year or شهر makes it a month.
    if month.hijri && month.number == 2 && !named && said.year.is_none() {
        return None;
    }
    said.certain |= said.year.is_some() || said.years_ago.is_some();
    Some((said, end))
}

/// العام الماضي، السنة الجارية، هذا العام، الشهر المقبل: years or months from those of publication.
fn told(v: &View, i: usize, grain: &str) -> Option<(i16, usize)> {
    let such = usize::from(v.is_time(i, "direction") && v.time(i, "direction").is_some_and(|t| t.word.value == "such"));
    let unit = v.time(i + such, "unit").filter(|t| t.word.value == grain && v.is_definite(i + such) && t.before.conjunction.is_none())?;
    let end = i + such + unit.tokens;
    match v.time(end, "direction").map(|t| (t.word.value.as_str(), t.tokens)) {
        Some(("past", n)) => Some((-1, end + n)),
        Some(("next", n)) => Some((1, end + n)),
        Some(("now", n)) => Some((0, end + n)),
        _ if such == 1 => Some((0, end)),
        _ => None,
    }
}

/// A day of the month: 1 to 31 in digits, or an ordinal (التاسع، الحادي والعشرين).
pub(super) fn day_number(v: &View, i: usize) -> Option<(i8, usize)> {
    if let Some(n) = v.plain_digits(i).filter(|n| (1..=31).contains(n)) {
        return Some((n as i8, i + 1));
    }
    // يوم الـ9 من أيار
    if v.word(i) == "ال"
        && v.is_glued(i + 1)
        && let Some(n) = v.plain_digits(i + 1).filter(|n| (1..=31).contains(n))
    {
        return Some((n as i8, i + 2));
    }
    // أول أيار
    if v.word(i) == "اول" && month(v, i + 1).is_some_and(|m| !m.joined && !m.by) {
        return Some((1, i + 1));
    }
    // Days are masculine: الأولى صفر is a score.
    let (n, end) = ordinal(v, i).filter(|(n, _)| (1..=31).contains(n) && !v.word(i).ends_with('ه') && !v.word(i).ends_with("اولي"))?;
    Some((n as i8, end))
}

impl Said {
    /// A day of the month of publication.
    pub fn of_this_month(day: Option<i8>) -> Self {
        let month = Month { number: 1, hijri: false, doubled: false, joined: false, by: false, end: 0 };
        Self { day, month, year: None, years_ago: None, months_ago: Some(0), points: None, certain: true }
    }

    /// A day of a month, both in digits.
    pub fn day_month(day: i8, month: i8) -> Self {
        let month = Month { number: month, hijri: false, doubled: false, joined: false, by: false, end: 0 };
        Self { day: Some(day), month, year: None, years_ago: None, months_ago: None, points: None, certain: true }
    }

    /// The same with a day that stands behind its month.
    pub fn with_day(self, day: i8) -> Self {
        Self { day: Some(day), certain: true, ..self }
    }

    /// With what stands behind further months and holds for all: `في آذار ونيسان 2012`, `تموز وآب الماضيين`.
    fn shared(mut self, v: &View, end: usize) -> Self {
        let mut at = end;
        for _ in 0..MONTHS_JOINED {
            let Some(next) = month(v, at).filter(|m| m.joined) else { break };
            at = next.end;
        }
        if at == end {
            return self;
        }
        if let Some(year) = bare_year(v, at).filter(|y| !y.hijri) {
            self.year = Some(Year { end, ..year });
        } else if let Some(t) = v.time(at, "direction").filter(|_| v.word(at).ends_with("ين")) {
            self.points = match t.word.value.as_str() {
                "past" => Some(Points::Back),
                "next" => Some(Points::Forward),
                _ => None,
            };
        }
        self
    }

    /// True where و stands in front of the month.
    pub fn joined(&self) -> bool {
        self.month.joined
    }

    /// True where ب stands in front of the month, whose name is long enough to be nothing else.
    pub fn by(&self) -> bool {
        self.month.by
    }

    /// True for a day of a month.
    pub fn has_day(&self) -> bool {
        self.day.is_some()
    }

    /// True for a day or month of our calendar without a year.
    pub fn lacks_year(&self) -> bool {
        self.year.is_none() && self.years_ago.is_none() && self.months_ago.is_none() && !self.month.hijri
    }

    /// Why it has no value.
    pub fn why_open(&self, anchors: &Anchors) -> Option<OpenBecause> {
        let hijri = self.month.hijri || self.year.is_some_and(|y| y.hijri);
        let dated = self.year.is_some() || anchors.published.is_some();
        Some(match (hijri, self.day) {
            (true, None) => OpenBecause::Calendar,
            _ if dated => OpenBecause::NoSuchDay,
            _ => OpenBecause::Unanchored,
        })
    }

    /// Its value; `fallback` says which way it points where it does not say so itself.
    pub fn value(&self, anchors: &Anchors, fallback: Option<Points>) -> Option<Value> {
        if self.month.hijri {
            return self.hijri(anchors);
        }
        if let Some(n) = self.months_ago {
            let first = calendar::add_months(anchors.published?.first_of_month(), n)?;
            return Date::new(first.year(), first.month(), self.day?).ok().map(|d| Value::day(d, Anchor::Published));
        }
        let month = self.month.number;
        let (year, anchor) = match (self.year, self.years_ago, anchors.published) {
            (Some(y), _, _) if y.hijri => return None,
            (Some(y), _, _) => (y.number, Anchor::Document),
            (None, Some(n), Some(p)) => (p.year().checked_add(n)?, Anchor::Published),
            (None, None, Some(p)) => (calendar::year_of(p, month, self.day, self.points.or(fallback)), Anchor::Published),
            (None, _, None) => return None,
        };
        match self.day {
            Some(d) => Some(Value::day(Date::new(year, month, d).ok()?, anchor)),
            None => Value::month(year, month, anchor),
        }
    }

    /// A Hijri day is a day of ours; a Hijri month lies in two of ours and stays open.
    fn hijri(&self, anchors: &Anchors) -> Option<Value> {
        let (year, anchor) = match (self.year, anchors.published) {
            (Some(y), _) if y.number < 1900 => (y.number.into(), Anchor::Document),
            (None, Some(p)) => (calendar::hijri_year(p)?, Anchor::Published),
            _ => return None,
        };
        let day = u8::try_from(self.day?).ok()?;
        calendar::from_hijri(year, self.month.number as u8, day).map(|d| Value { grain: Grain::Day, ..Value::day(d, anchor) })
    }

    /// The rule's name.
    pub fn rule(&self) -> &'static str {
        match (self.month.hijri, self.day) {
            (true, _) => "hijri-date",
            (false, Some(_)) => "day-month",
            (false, None) => "month",
        }
    }
}
