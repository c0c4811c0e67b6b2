//! Pairs of reports that share much text, and which way it probably went.

use super::Shared;
use crate::outlets::Outlets;
use crate::record::{Direction, Reuse};
use crate::view::View;

/// Share of the shorter report from which a pair is listed.
const SHARE: f64 = 0.15;
/// Shared words from which a pair is listed whatever its share.
const WORDS: u32 = 40;

/// The pairs that share much, in order of report.
pub(crate) fn reuse(views: &[View], shared: &[Shared], outlets: &Outlets) -> Vec<Reuse> {
    let mut out = Vec::new();
    for pair in shared.chunk_by(|x, y| (x.a, x.b) == (y.a, y.b)) {
        let (a, b) = (pair[0].a, pair[0].b);
        let words: u32 = pair.iter().map(|p| p.words).sum();
        let shorter = views[a].words.len().min(views[b].words.len()).max(1);
        let share = (f64::from(words) / shorter as f64).min(1.0);
        if share < SHARE && words < WORDS {
            continue;
        }
        let (likely_direction, because) = direction(views, outlets, a, b);
        out.push(Reuse {
            a: views[a].id().to_owned(),
            b: views[b].id().to_owned(),
            share_of_shorter: (share * 1000.0).round() / 1000.0,
            likely_direction,
            because: because.to_owned(),
        });
    }
    out
}

/// Credits come before dates: a copy can be dated back, but nobody credits who copied from him.
fn direction(views: &[View], outlets: &Outlets, a: usize, b: usize) -> (Direction, &'static str) {
    let from_a = outlets.of(a).is_some_and(|o| outlets.credits(b, o));
    let from_b = outlets.of(b).is_some_and(|o| outlets.credits(a, o));
    match (from_a, from_b) {
        (true, false) => return (Direction::AToB, "credit"),
        (false, true) => return (Direction::BToA, "credit"),
        // Each credits the other: neither says where it came from.
        (true, true) => return (Direction::Unknown, "credits-in-a-ring"),
        (false, false) if outlets.common_credit(a, b).is_some() => return (Direction::CommonSource, "credit"),
        (false, false) => {}
    }
    match earlier(views, a, b) {
        Some(true) => (Direction::AToB, "published"),
        Some(false) => (Direction::BToA, "published"),
        None => (Direction::Unknown, ""),
    }
}

/// True where text went from `a` to `b`, false where it went the other way; `None` where that can't be told.
pub(crate) fn earlier_or_credited(views: &[View], outlets: &Outlets, a: usize, b: usize) -> Option<bool> {
    match direction(views, outlets, a, b).0 {
        Direction::AToB => Some(true),
        Direction::BToA => Some(false),
        _ => None,
    }
}

/// True where `a` was published before `b`; `None` where that can't be told.
fn earlier(views: &[View], a: usize, b: usize) -> Option<bool> {
    let published = |i: usize| views[i].reading.document.published.as_deref().and_then(instant);
    let ((day_a, clock_a), (day_b, clock_b)) = (published(a)?, published(b)?);
    if day_a != day_b {
        return Some(day_a < day_b);
    }
    // On one day, a report without a clock time may be the earlier or the later one.
    let (x, y) = (clock_a?, clock_b?);
    (x != y).then_some(x < y)
}

/// A time to order by: the day, and the seconds into it (UTC) where a clock time is given.
fn instant(published: &str) -> Option<(i64, Option<i64>)> {
    let day = crate::days::day_of(published)?;
    let clock = published.get(11..).unwrap_or("");
    let field = |i: usize| clock.get(i..i + 2).and_then(|d| d.parse::<i64>().ok());
    let Some((hours, minutes)) = field(0).zip(field(3)) else { return Some((day, None)) };
    let zone = clock.rfind(['+', '-']).and_then(|at| {
        let sign = if clock[at..].starts_with('-') { -1 } else { 1 };
        let hours: i64 = clock.get(at + 1..at + 3)?.parse().ok()?;
        let minutes: i64 = clock.get(at + 4..at + 6).unwrap_or("00").parse().ok()?;
        Some(sign * (hours * 60 + minutes))
    });
    let minute = day * 1440 + hours * 60 + minutes - zone.unwrap_or(0);
    let second = field(6).unwrap_or(0);
    Some((minute.div_euclid(1440), Some(minute.rem_euclid(1440) * 60 + second)))
}

#[cfg(test)]
mod tests {
    use super::instant;

    #[test]
    fn zones_count_when_times_are_ordered() {
        assert!(instant("2018-04-11T09:12:14+02:00") < instant("2018-04-11T08:12:14Z"));
        assert!(instant("2018-04-11T23:30:00-03:00") > instant("2018-04-12T01:00:00Z"));
        assert_eq!(instant("2018-04-11"), Some((17_632, None)));
        assert_eq!(instant("yesterday"), None);
    }
}
