//! Values of numbers written in digits.
//!
//! Newsrooms write 10.000 and 10,000 for ten thousand, 1.5 and 1,5 for one and a half. Groups of exactly
//! three digits behind every separator are thousands; anything else is a fraction. The Arabic decimal
//! mark ٫ is always a fraction, the Arabic thousands mark ٬ never.

/// The value of a number token as it stands in the text; `None` where it is no plain number (a dotted date).
///
/// ```
/// use tawatur_read::arabic::numbers::value;
/// assert_eq!(value("10.000"), Some(10000.0));
/// assert_eq!(value("١٬٠٩٢"), Some(1092.0));
/// assert_eq!(value("10،5"), Some(10.5));
/// assert_eq!(value("٣٫٢٥٠"), Some(3.25));
/// // Not a number: a date.
/// assert_eq!(value("12.10.2017"), None);
/// ```
pub fn value(written: &str) -> Option<f64> {
    let mut whole = 0.0;
    // Digits since the last separator, and the value they make.
    let mut run = 0u32;
    let mut first_run = 0u32;
    let mut groups = 0u32;
    let mut even_groups = true;
    let mut last = 0.0;
    let mut separator = None;
    let mut mixed = false;
    for c in written.chars() {
        if let Some(d) = digit(c) {
            last = last * 10.0 + f64::from(d);
            run += 1;
            continue;
        }
        if !matches!(c, '.' | ',' | '،' | '٫' | '٬') {
            continue;
        }
        if groups == 0 {
            first_run = run;
        } else if run != 3 {
            even_groups = false;
        }
        mixed |= separator.is_some_and(|s| s != c);
        whole = whole * 1000.0 + last;
        (groups, run, last, separator) = (groups + 1, 0, 0.0, Some(c));
    }
    let fraction = last / 10f64.powi(run as i32);
    match (groups, separator) {
        (0, _) => Some(last),
        // 1.234,5: the last separator is the decimal one.
        _ if mixed => even_groups.then_some(whole + fraction),
        (1, Some('٫')) => Some(whole + fraction),
        _ if even_groups && run == 3 && (1..=3).contains(&first_run) && whole > 0.0 => Some(whole * 1000.0 + last),
        (1, _) => Some(whole + fraction),
        _ => None,
    }
}

/// The value of a digit of the three scripts.
fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => Some(c as u32 - '0' as u32),
        '٠'..='٩' => Some(c as u32 - '٠' as u32),
        '۰'..='۹' => Some(c as u32 - '۰' as u32),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators() {
        for (written, expected) in [
            ("7", Some(7.0)),
            ("1.5", Some(1.5)),
            ("1,5", Some(1.5)),
            ("0.250", Some(0.25)),
            ("1.234.567", Some(1_234_567.0)),
            ("1,234.5", Some(1234.5)),
            ("1.234,5", Some(1234.5)),
            ("۴۵", Some(45.0)),
            ("٢٠٫٥", Some(20.5)),
            ("160,000", Some(160_000.0)),
            ("2017.10.12", None),
            ("1.2.3", None),
        ] {
            assert_eq!(value(written), expected, "{written}");
        }
    }
}
