//! Dates as they are shown: ISO 8601 in, words of both languages out.

use crate::strings::Lang;
use crate::wording::text;
use maud::{Markup, html};

/// A date as far as it is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Date {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
    minute: Option<(u32, u32)>,
}

/// Both names of each month in Arabic, Levantine and Egyptian, and its English name.
const MONTHS: [(&str, &str); 12] = [
    ("كانون الثاني/يناير", "January"),
    ("شباط/فبراير", "February"),
    ("آذار/مارس", "March"),
    ("نيسان/أبريل", "April"),
    ("أيار/مايو", "May"),
    ("حزيران/يونيو", "June"),
    ("تموز/يوليو", "July"),
    ("آب/أغسطس", "August"),
    ("أيلول/سبتمبر", "September"),
    ("تشرين الأول/أكتوبر", "October"),
    ("تشرين الثاني/نوفمبر", "November"),
    ("كانون الأول/ديسمبر", "December"),
];

/// Days before each month of a common year.
const BEFORE: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

fn leap(year: i32) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

impl Date {
    /// Reads `2018`, `2018-07`, `2018-07-25` or `2018-07-25T20:30…`; anything else is no date.
    pub(crate) fn parse(iso: &str) -> Option<Self> {
        let (date, time) = match iso.split_once(['T', ' ']) {
            Some((d, t)) => (d, Some(t)),
            None => (iso, None),
        };
        let number = |s: &str, digits: usize| -> Option<u32> {
            (s.len() == digits && s.bytes().all(|b| b.is_ascii_digit())).then(|| s.parse().ok()).flatten()
        };
        let mut parts = date.split('-');
        let year = i32::try_from(number(parts.next()?, 4)?).ok().filter(|y| *y > 0)?;
        let month = parts.next().map(|m| number(m, 2).filter(|m| (1..=12).contains(m)).ok_or(())).transpose().ok()?;
        let day = parts.next().map(|d| number(d, 2).ok_or(())).transpose().ok()?;
        if parts.next().is_some() {
            return None;
        }
        if let (Some(m), Some(d)) = (month, day) {
            let most = match m {
                2 => 28 + u32::from(leap(year)),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            if !(1..=most).contains(&d) {
                return None;
            }
        }
        let minute = match time {
            None => None,
            Some(t) => {
                day?;
                let hour = number(t.get(..2)?, 2).filter(|h| *h < 24)?;
                let minute = number(t.get(2..5)?.strip_prefix(':')?, 2).filter(|m| *m < 60)?;
                Some((hour, minute))
            }
        };
        Some(Self { year, month, day, minute })
    }

    /// The day it falls on, as a sortable number; the start of the month or year where only those are said.
    pub(crate) fn day_number(&self) -> i64 {
        let month = self.month.unwrap_or(1) as usize;
        let before = i64::from(self.year) - 1;
        let leaps = before / 4 - before / 100 + before / 400;
        let this_leap = i64::from(month > 2 && leap(self.year));
        before * 365 + leaps + BEFORE[(month - 1).min(11)] + this_leap + i64::from(self.day.unwrap_or(1))
    }

    /// `2018-07-25`, at its grain but no finer than a day.
    pub(crate) fn day_key(&self) -> String {
        match (self.month, self.day) {
            (Some(m), Some(d)) => format!("{:04}-{m:02}-{d:02}", self.year),
            (Some(m), None) => format!("{:04}-{m:02}", self.year),
            _ => format!("{:04}", self.year),
        }
    }

    /// The value of a `datetime` attribute.
    fn attribute(&self) -> String {
        match self.minute {
            Some((h, m)) => format!("{}T{h:02}:{m:02}", self.day_key()),
            None => self.day_key(),
        }
    }

    /// The date in words.
    fn words(&self, lang: Lang, with_minute: bool) -> String {
        let month = |m: u32| {
            let names = MONTHS[(m as usize).saturating_sub(1).min(11)];
            if lang == Lang::Ar { names.0 } else { names.1 }
        };
        let mut out = match (self.month, self.day) {
            (Some(m), Some(d)) => format!("{d} {} {}", month(m), self.year),
            (Some(m), None) => format!("{} {}", month(m), self.year),
            _ => self.year.to_string(),
        };
        if let (Some((h, m)), true) = (self.minute, with_minute) {
            out.push_str(if lang == Lang::Ar { "، " } else { ", " });
            out.push_str(&format!("{h:02}:{m:02}"));
        }
        out
    }
}

/// A date for the page; what is no ISO date is shown as it came.
pub(crate) fn date(lang: Lang, iso: &str, with_minute: bool) -> Markup {
    match Date::parse(iso) {
        Some(d) => html! { time datetime=(d.attribute()) { (d.words(lang, with_minute)) } },
        None => html! { bdi { (text(iso)) } },
    }
}

/// True where both are dates and fall on the same day.
pub(crate) fn same_day(a: &str, b: &str) -> bool {
    let day = |iso: &str| Date::parse(iso).filter(|d| d.day.is_some()).map(|d| d.day_key());
    day(a).is_some_and(|d| day(b).as_ref() == Some(&d))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_shown_at_their_grain() {
        let ar = |iso| date(Lang::Ar, iso, true).into_string();
        assert_eq!(ar("2018-04-11T09:12:14Z"), "<time datetime=\"2018-04-11T09:12\">11 نيسان/أبريل 2018، 09:12</time>");
        assert_eq!(ar("2018-04"), "<time datetime=\"2018-04\">نيسان/أبريل 2018</time>");
        assert_eq!(date(Lang::En, "2018", true).into_string(), "<time datetime=\"2018\">2018</time>");
    }

    #[test]
    fn what_is_no_date_is_shown_as_it_came() {
        for odd in ["2018-02-30", "2018-13", "أمس", "2018-04-11/2018-04-12", "2018-04-11T9", "", "0000"] {
            assert_eq!(Date::parse(odd), None, "{odd}");
        }
        assert_eq!(date(Lang::Ar, "<b>", true).into_string(), "<bdi>&lt;b&gt;</bdi>");
    }

    #[test]
    fn days_are_counted_across_months_and_leap_years() {
        let day = |iso: &str| Date::parse(iso).map(|d| d.day_number());
        assert_eq!(day("2020-03-01").zip(day("2020-02-28")).map(|(a, b)| a - b), Some(2));
        assert_eq!(day("2018-01-01").zip(day("2017-12-31")).map(|(a, b)| a - b), Some(1));
        assert_eq!(day("2021-01-01").zip(day("2020-01-01")).map(|(a, b)| a - b), Some(366));
    }
}
