//! Days, months and years: what a value is reckoned from, and how it is written.

use crate::record::{Anchor, Grain};
use icu_calendar::cal::Hijri;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// A value at its grain.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Value {
    /// The day; for coarser grains its first day.
    pub date: Date,
    /// Hour and minute.
    pub clock: Option<(i8, i8)>,
    /// How fine it is said.
    pub grain: Grain,
    /// What it was reckoned from.
    pub anchor: Anchor,
}

impl Value {
    /// A day.
    pub fn day(date: Date, anchor: Anchor) -> Self {
        Self { date, clock: None, grain: Grain::Day, anchor }
    }

    /// A month.
    pub fn month(year: i16, month: i8, anchor: Anchor) -> Option<Self> {
        Some(Self { date: Date::new(year, month, 1).ok()?, clock: None, grain: Grain::Month, anchor })
    }

    /// A year.
    pub fn year(year: i16, anchor: Anchor) -> Option<Self> {
        Some(Self { date: Date::new(year, 1, 1).ok()?, clock: None, grain: Grain::Year, anchor })
    }

    /// ISO 8601 at the value's grain.
    pub fn iso(&self) -> String {
        let d = self.date;
        match (self.grain, self.clock) {
            (Grain::Year, _) => format!("{:04}", d.year()),
            (Grain::Month, _) => format!("{:04}-{:02}", d.year(), d.month()),
            (Grain::Minute, Some((h, m))) => format!("{:04}-{:02}-{:02}T{h:02}:{m:02}", d.year(), d.month(), d.day()),
            _ => format!("{:04}-{:02}-{:02}", d.year(), d.month(), d.day()),
        }
    }
}

/// Which way an expression points from the day of publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Points {
    /// Strictly back: الأحد الماضي.
    Back,
    /// Back, the day of publication included: الأحد.
    BackOrToday,
    /// Forward, the day of publication included: يبدأ الأحد.
    ForwardOrToday,
    /// Strictly forward: الأحد المقبل.
    Forward,
}

/// The weekday that a lexicon's three letters stand for: `mon`.
pub(crate) fn weekday_named(letters: &str) -> Option<Weekday> {
    Some(match letters {
        "mon" => Weekday::Monday,
        "tue" => Weekday::Tuesday,
        "wed" => Weekday::Wednesday,
        "thu" => Weekday::Thursday,
        "fri" => Weekday::Friday,
        "sat" => Weekday::Saturday,
        "sun" => Weekday::Sunday,
        _ => return None,
    })
}

/// The day of that name that `points` says.
pub(crate) fn weekday(from: Date, day: Weekday, points: Points) -> Option<Date> {
    let ahead = i32::from(day.to_monday_zero_offset() - from.weekday().to_monday_zero_offset()).rem_euclid(7);
    let days = match (points, ahead) {
        (Points::Forward, 0) => 7,
        (Points::Back, 0) => -7,
        (_, 0) => 0,
        (Points::Forward | Points::ForwardOrToday, n) => n,
        (Points::Back | Points::BackOrToday, n) => n - 7,
    };
    add_days(from, days.into())
}

/// `from` moved by `days`.
pub(crate) fn add_days(from: Date, days: i64) -> Option<Date> {
    from.checked_add(days.days()).ok()
}

/// `from` moved by `months`.
pub(crate) fn add_months(from: Date, months: i64) -> Option<Date> {
    from.checked_add(months.months()).ok()
}

/// How far ahead a date without its year may lie before it is taken for the last one of that name.
const AHEAD: i32 = 120;

/// The year that a day or month without one belongs to.
pub(crate) fn year_of(from: Date, month: i8, day: Option<i8>, points: Option<Points>) -> i16 {
    let this = from.year();
    let ahead = (i32::from(month) - i32::from(from.month())) * 30 + day.map_or(0, |d| i32::from(d) - i32::from(from.day()));
    match points {
        Some(Points::Back) if ahead > 0 || (ahead == 0 && day.is_none()) => this - 1,
        Some(Points::BackOrToday) if ahead > 0 => this - 1,
        Some(Points::Forward) if ahead < 0 || (ahead == 0 && day.is_none()) => this + 1,
        Some(Points::ForwardOrToday) if ahead < 0 => this + 1,
        None if ahead > AHEAD => this - 1,
        None if ahead < AHEAD - 365 => this + 1,
        _ => this,
    }
}

/// A date of the Umm al-Qura calendar as a day of the Gregorian one.
pub(crate) fn from_hijri(year: i32, month: u8, day: u8) -> Option<Date> {
    let date = icu_calendar::Date::try_new_hijri_with_calendar(year, month, day, Hijri::new_umm_al_qura()).ok()?;
    let iso = date.to_calendar(icu_calendar::Iso);
    Date::new(i16::try_from(iso.era_year().year).ok()?, iso.month().ordinal as i8, iso.day_of_month().0 as i8).ok()
}

/// The Umm al-Qura year that a Gregorian day falls in.
pub(crate) fn hijri_year(day: Date) -> Option<i32> {
    let iso = icu_calendar::Date::try_new_iso(day.year().into(), day.month() as u8, day.day() as u8).ok()?;
    Some(iso.to_calendar(Hijri::new_umm_al_qura()).era_year().year)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(s: &str) -> Date {
        s.parse().unwrap()
    }

    #[test]
    fn weekdays_point_both_ways() {
        let wednesday = date("2030-05-08");
        for (points, expected) in [
            (Points::Back, "2030-05-01"),
            (Points::BackOrToday, "2030-05-08"),
            (Points::ForwardOrToday, "2030-05-08"),
            (Points::Forward, "2030-05-15"),
        ] {
            assert_eq!(weekday(wednesday, Weekday::Wednesday, points), Some(date(expected)), "{points:?}");
        }
        assert_eq!(weekday(wednesday, Weekday::Sunday, Points::BackOrToday), Some(date("2030-05-05")));
        assert_eq!(weekday(wednesday, Weekday::Sunday, Points::Forward), Some(date("2030-05-12")));
    }

    #[test]
    fn a_hijri_date_is_read_by_umm_al_qura() {
        assert_eq!(from_hijri(1439, 1, 23), Some(date("2017-10-13")));
        assert_eq!(hijri_year(date("2017-10-13")), Some(1439));
    }

    #[test]
    fn dates_without_a_year() {
        let january = date("2030-01-20");
        assert_eq!(year_of(january, 12, Some(19), None), 2029);
        assert_eq!(year_of(january, 2, Some(3), None), 2030);
        assert_eq!(year_of(january, 2, Some(3), Some(Points::Back)), 2029);
        assert_eq!(year_of(date("2029-12-20"), 1, Some(3), None), 2030);
    }
}
