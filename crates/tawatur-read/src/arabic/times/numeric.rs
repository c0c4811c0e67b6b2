//! Dates in digits only: 12/10/2017 (day first), 2017-10-12, 12.10.2017.

use crate::arabic::numbers::View;
use crate::calendar::from_hijri;
use jiff::civil::Date;

/// The date at token `i` and the first token behind it.
///
/// Counter-example: `24/7` and `2-1` are no dates.
pub(super) fn date(v: &View, i: usize) -> Option<(Date, usize)> {
    if !v.is_number(i) {
        return None;
    }
    // One token: 12.10.2017
    let mut parts = v.word(i).split('.');
    if let (Some(a), Some(b), Some(c), None) = (parts.next(), parts.next(), parts.next(), parts.next()) {
        return Some((of(a.parse().ok()?, b.parse().ok()?, c.parse().ok()?)?, i + 1));
    }
    let mark = ['/', '-', '\\'].into_iter().find(|c| v.is_mark(i + 1, *c))?;
    if !v.is_mark(i + 3, mark) || (1..5).any(|k| !v.is_glued(i + k)) {
        return None;
    }
    let n = |k| v.plain_digits(i + k).map(i32::from);
    let end = i + 5 + v.time(i + 5, "era").filter(|t| t.before.conjunction.is_none()).map_or(0, |t| t.tokens);
    Some((of(n(0)?, n(2)?, n(4)?)?, end))
}

/// A day and a month without a year in everyday language: `22/4`, `4-22`; and the first token behind.
///
/// Counter-examples: `24/7`, `2/1 للفريق` in reports.
pub(super) fn day_month(v: &View, i: usize) -> Option<(i8, i8, usize)> {
    let (a, b, end) = if let Some((a, b)) = v.word(i).split_once('.').filter(|_| v.is_number(i)) {
        (a.parse().ok()?, b.parse().ok()?, i + 1)
    } else {
        let mark = v.is_mark(i + 1, '/') || v.is_mark(i + 1, '-');
        if !mark || !v.is_glued(i + 1) || !v.is_glued(i + 2) {
            return None;
        }
        (v.plain_digits(i)?, v.plain_digits(i + 2)?, i + 3)
    };
    let (day, month) = if b > 12 { (b, a) } else { (a, b) };
    let goes_on = v.is_glued(end) && ['/', '-', '%', ':'].iter().any(|c| v.is_mark(end, *c));
    ((1..=31).contains(&day) && (1..=12).contains(&month) && !goes_on).then_some((day as i8, month as i8, end))
}

/// Day, month, year or year, month, day.
fn of(a: i32, b: i32, c: i32) -> Option<Date> {
    let (year, day) = if a > 31 { (a, c) } else { (c, a) };
    if !(1000..=2100).contains(&year) {
        return None;
    }
    // Where the middle can't be a month the first two stand in American order.
    let (month, day) = if b > 12 && a <= 12 { (a, b) } else { (b, day) };
    // A year of the Hijri calendar: its days are days of ours.
    if year < 1600 {
        return from_hijri(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    }
    Date::new(year as i16, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}
