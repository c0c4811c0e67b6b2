//! Days as numbers, to tell how far apart two dates lie.

/// Days since 1970-01-01 of an ISO 8601 date or date and time; `None` where it names no day.
pub(crate) fn day_of(iso: &str) -> Option<i64> {
    let (year, month, day) = parts(iso)?;
    Some(days_from_civil(year, month?, day?))
}

/// First and last day that an ISO 8601 year, month, day or minute can stand for, or a stretch from one to another.
pub(crate) fn days_of(iso: &str) -> Option<(i64, i64)> {
    if let Some((from, to)) = iso.split_once('/') {
        return days_of(from).zip(days_of(to)).map(|((first, _), (_, last))| (first, last));
    }
    let (year, month, day) = parts(iso)?;
    Some(match (month, day) {
        (Some(m), Some(d)) => {
            let at = days_from_civil(year, m, d);
            (at, at)
        }
        (Some(m), None) => {
            let (next_year, next) = if m == 12 { (year + 1, 1) } else { (year, m + 1) };
            (days_from_civil(year, m, 1), days_from_civil(next_year, next, 1) - 1)
        }
        _ => (days_from_civil(year, 1, 1), days_from_civil(year + 1, 1, 1) - 1),
    })
}

type Parts = (i64, Option<i64>, Option<i64>);

fn parts(iso: &str) -> Option<Parts> {
    let date = iso.split(['T', ' ']).next()?;
    let mut fields = date.split('-');
    let year: i64 = number(fields.next()?, 4)?;
    let month = match fields.next() {
        Some(m) => Some(number(m, 2).filter(|m| (1..=12).contains(m))?),
        None => None,
    };
    let day = match fields.next() {
        Some(d) => Some(number(d, 2).filter(|d| (1..=31).contains(d))?),
        None => None,
    };
    fields.next().is_none().then_some((year, month, day))
}

fn number(digits: &str, len: usize) -> Option<i64> {
    (digits.len() == len && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.parse().ok()).flatten()
}

/// Days from the civil calendar, by Howard Hinnant's method.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let of_era = y - era * 400;
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_spans_of_days() {
        assert_eq!(day_of("1970-01-01"), Some(0));
        assert_eq!(day_of("2018-04-11T09:12:14Z"), Some(17_632));
        assert_eq!(days_of("2018-02"), Some((17_563, 17_590)));
        assert_eq!(days_of("2018"), Some((17_532, 17_896)));
        assert_eq!(days_of("2018/2018-02"), Some((17_532, 17_590)));
        for bad in ["", "gestern", "2018-13", "2018-00-10", "20180411", "2018-04-11-1", "-5"] {
            assert_eq!(days_of(bad), None, "{bad}");
        }
    }
}
