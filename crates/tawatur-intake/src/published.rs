//! Dates of publication as pages, feeds and people write them, made one of two forms: RFC 3339 or a plain date.

use jiff::civil::Date;
use jiff::fmt::rfc2822;
use jiff::fmt::temporal::Pieces;
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

/// Brings a date of publication into RFC 3339 (`2018-04-11T09:12:14Z`, `…+03:00`) or a plain date (`2018-04-11`).
///
/// Understands RFC 3339 and its loose relatives, RFC 2822, seconds and milliseconds since 1970, `2018/04/11`, `11.4.2018`
/// where only one order is possible, and a day with the name of a month in Arabic or English. A time without a zone gives
/// the plain date, as the hour would be a guess. Impossible dates (31 February), a day and month that could stand either way,
/// and years before 1800 or after 2200 give `None`.
///
/// ```
/// use tawatur_intake::published;
/// assert_eq!(published("Wed, 11 Apr 2018 09:12:14 GMT").as_deref(), Some("2018-04-11T09:12:14Z"));
/// assert_eq!(published("11 نيسان 2018").as_deref(), Some("2018-04-11"));
/// assert_eq!(published("2018-02-31"), None);
/// assert_eq!(published("03/04/2018"), None); // 3 April or 4 March?
/// ```
pub fn published(raw: &str) -> Option<String> {
    let text = plain(raw);
    let text = text.trim();
    if text.is_empty() || text.len() > 100 {
        return None;
    }
    machine(text).or_else(|| mail(text)).or_else(|| epoch(text)).or_else(|| numbers(text)).or_else(|| words(text))
}

/// Arabic-Indic and Persian digits as ASCII; invisible direction marks left out.
fn plain(raw: &str) -> String {
    raw.chars()
        .filter(|c| !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'))
        .map(|c| match u32::from(c) {
            n @ 0x660..=0x669 => ascii_digit(n - 0x660),
            n @ 0x6F0..=0x6F9 => ascii_digit(n - 0x6F0),
            0xA0 => ' ',
            _ => c,
        })
        .collect()
}

fn ascii_digit(n: u32) -> char {
    char::from_digit(n, 10).unwrap_or('0')
}

fn sane(date: Date) -> Option<Date> {
    (1800..=2200).contains(&date.year()).then_some(date)
}

fn instant(at: Timestamp, offset: Offset) -> Option<String> {
    sane(offset.to_datetime(at).date())?;
    if offset.is_zero() {
        return Some(at.to_string());
    }
    Some(at.display_with_offset(offset).to_string())
}

/// RFC 3339, ISO 8601 and the like.
fn machine(text: &str) -> Option<String> {
    // "2018-04-11 09:12:14 +0300", "2018-04-11 09:12 UTC"
    let joined = match text.strip_suffix(" UTC").or_else(|| text.strip_suffix(" GMT")) {
        Some(rest) => format!("{rest}Z"),
        None => text.replacen(" +", "+", 1).replacen(" -", "-", 1),
    };
    let pieces = Pieces::parse(joined.as_str()).ok()?;
    let date = sane(pieces.date())?;
    match (pieces.time(), pieces.to_numeric_offset()) {
        (Some(time), Some(offset)) => {
            let at = TimeZone::fixed(offset).to_timestamp(date.to_datetime(time)).ok()?;
            // What already is RFC 3339 stays as it was written.
            let kept = text.len() >= 20 && text.as_bytes().get(10) == Some(&b'T') && Pieces::parse(text).is_ok();
            let shape = text.ends_with('Z') || text.as_bytes().get(text.len() - 3) == Some(&b':') && text.matches(':').count() == 3;
            if kept && shape { Some(text.to_owned()) } else { instant(at, offset) }
        }
        _ => Some(date.to_string()),
    }
}

fn mail(text: &str) -> Option<String> {
    let parser = rfc2822::DateTimeParser::new().relaxed_weekday(true);
    let zoned = parser.parse_zoned(text).ok()?;
    instant(zoned.timestamp(), zoned.offset())
}

/// Seconds (9 or 10 digits) or milliseconds (12 or 13) since 1970.
fn epoch(text: &str) -> Option<String> {
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let n: i64 = text.parse().ok()?;
    let since = match text.len() {
        9 | 10 => SignedDuration::from_secs(n),
        12 | 13 => SignedDuration::from_secs(n / 1000),
        _ => return None,
    };
    instant(Timestamp::from_duration(since).ok()?, Offset::UTC)
}

fn date(year: &str, month: u8, day: &str) -> Option<String> {
    if year.len() != 4 {
        return None;
    }
    let date = Date::new(year.parse().ok()?, i8::try_from(month).ok()?, day.parse().ok()?).ok()?;
    sane(date).map(|d| d.to_string())
}

/// Three numbers: year first, or last where day and month cannot be mistaken for each other.
fn numbers(text: &str) -> Option<String> {
    let first = text.split([' ', '،', ',']).next()?;
    let parts: Vec<&str> = first.split(['/', '.', '-']).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    if a.len() == 4 {
        return date(a, b.parse().ok()?, c);
    }
    let (m, n): (u8, u8) = (a.parse().ok()?, b.parse().ok()?);
    match (m, n) {
        _ if m == n => date(c, m, a),
        (13.., ..=12) => date(c, n, a),
        (..=12, 13..) => date(c, m, b),
        _ => None,
    }
}

/// A day, a month by name and a year, in this order or with the English month first; weekdays and hours round it are passed over.
fn words(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let parts: Vec<&str> = lower.split([' ', ',', '،', '/', '-', '\t', '\n', '|']).filter(|p| !p.is_empty()).collect();
    for (i, part) in parts.iter().enumerate() {
        let pair = parts.get(i + 1).map(|next| format!("{part} {next}"));
        let (found, width) = match pair.as_deref().and_then(month) {
            Some(n) => (n, 2),
            None => match month(part) {
                Some(n) => (n, 1),
                None => continue,
            },
        };
        let mut after = parts.get(i + width..).unwrap_or_default();
        // Pages that want to be understood everywhere give a month two names: 11 نيسان/أبريل 2018.
        while let [next, rest @ ..] = after {
            match month(next.trim_matches(['(', ')'])) {
                Some(n) if n == found => after = rest,
                _ => break,
            }
        }
        let before = i.checked_sub(1).and_then(|at| parts.get(at)).copied().and_then(day);
        return match (before, after) {
            (Some(d), [year, ..]) => date(year, found, d),
            (None, [d, year, ..]) => date(year, found, day(d)?),
            _ => None,
        };
    }
    None
}

fn day(text: &str) -> Option<&str> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    ((1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

/// The month of a name: English, and Arabic of the Levant and Iraq, of Egypt and the Gulf, of the Maghreb.
fn month(name: &str) -> Option<u8> {
    Some(match name.trim_end_matches('.') {
        "january" | "jan" | "كانون الثاني" | "يناير" | "جانفي" => 1,
        "february" | "feb" | "شباط" | "فبراير" | "فيفري" => 2,
        "march" | "mar" | "آذار" | "اذار" | "مارس" => 3,
        "april" | "apr" | "نيسان" | "أبريل" | "ابريل" | "إبريل" | "أفريل" => 4,
        "may" | "أيار" | "ايار" | "مايو" | "ماي" => 5,
        "june" | "jun" | "حزيران" | "يونيو" | "يونيه" | "جوان" => 6,
        "july" | "jul" | "تموز" | "يوليو" | "يوليه" | "جويلية" => 7,
        "august" | "aug" | "آب" | "اب" | "أغسطس" | "اغسطس" | "أوت" => 8,
        "september" | "sep" | "sept" | "أيلول" | "ايلول" | "سبتمبر" => 9,
        "october" | "oct" | "تشرين الأول" | "تشرين الاول" | "أكتوبر" | "اكتوبر" => 10,
        "november" | "nov" | "تشرين الثاني" | "نوفمبر" => 11,
        "december" | "dec" | "كانون الأول" | "كانون الاول" | "ديسمبر" => 12,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readable_dates_take_one_of_two_forms() {
        for (raw, want) in [
            ("2018-04-11T09:12:14Z", "2018-04-11T09:12:14Z"),
            ("2018-04-11T09:12:14+00:00", "2018-04-11T09:12:14+00:00"),
            ("2018-04-11T09:12:14.250+03:00", "2018-04-11T09:12:14.250+03:00"),
            ("2018-04-11t09:12:14z", "2018-04-11T09:12:14Z"),
            ("2018-04-11T09:12+0300", "2018-04-11T09:12:00+03:00"),
            ("2018-04-11 09:12:14 +0300", "2018-04-11T09:12:14+03:00"),
            ("2018-04-11 09:12 UTC", "2018-04-11T09:12:00Z"),
            ("Wed, 11 Apr 2018 09:12:14 GMT", "2018-04-11T09:12:14Z"),
            ("Wed, 11 Apr 2018 09:12:14 +0300", "2018-04-11T09:12:14+03:00"),
            ("Thu, 11 Apr 2018 09:12:14 GMT", "2018-04-11T09:12:14Z"),
            ("2018-04-11", "2018-04-11"),
            ("2018-04-11 09:12", "2018-04-11"),
            ("2018-04-11T09:12:14", "2018-04-11"),
            ("20180411", "2018-04-11"),
            ("1523437934", "2018-04-11T09:12:14Z"),
            ("1523437934000", "2018-04-11T09:12:14Z"),
            ("2018/4/11", "2018-04-11"),
            ("23/4/2018", "2018-04-23"),
            ("4.23.2018", "2018-04-23"),
            ("4/4/2018", "2018-04-04"),
            ("٢٠١٨-٠٤-١١", "2018-04-11"),
            ("الأربعاء، ١١ نيسان/أبريل ٢٠١٨", "2018-04-11"),
            ("12 تشرين الأول 2017", "2017-10-12"),
            ("April 11th, 2018", "2018-04-11"),
            ("11 Apr 2018", "2018-04-11"),
        ] {
            assert_eq!(published(raw).as_deref(), Some(want), "{raw}");
        }
    }

    #[test]
    fn impossible_or_doubtful_dates_are_none() {
        for raw in [
            "",
            "2018-02-31",
            "2018-13-01",
            "31/02/2018",
            "03/04/2018",
            "0001-01-01T00:00:00Z",
            "2018-04-11T25:00:00Z",
            "قريبا",
            "yesterday",
            "2018",
            "11 أبريل",
            "99999999999999999999",
            "2018-02-29",
            "may",
            "12/2018",
            "--",
            "0000-00-00 00:00:00",
        ] {
            assert_eq!(published(raw), None, "{raw}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused_without_panic(raw in "\\PC{0,40}") {
            let _ = published(&raw);
        }

        #[test]
        fn date_like_text_is_read_or_refused_without_panic(raw in "[0-9T:+Z /.-]{0,30}") {
            if let Some(date) = published(&raw) {
                proptest::prop_assert_eq!(published(&date), Some(date.clone()));
            }
        }
    }
}
