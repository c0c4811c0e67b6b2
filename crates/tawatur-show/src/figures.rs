//! Numbers as they are shown.

use maud::{Markup, html};
use tawatur_account::record::Value;

/// `8,000`, `2.5`; at most two decimals.
pub(crate) fn number(n: f64) -> String {
    if !n.is_finite() {
        return "?".to_string();
    }
    if n.abs() >= 1e15 {
        return format!("{n:e}");
    }
    let fixed = format!("{:.2}", n.abs());
    let (whole, part) = fixed.split_once('.').unwrap_or((&fixed, ""));
    let mut out = String::new();
    if n < 0.0 && fixed.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
        out.push('\u{2212}');
    }
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    let part = part.trim_end_matches('0');
    if !part.is_empty() {
        out.push('.');
        out.push_str(part);
    }
    out
}

/// A number or a range: `257`, `30–40`, `≥ 220`, `≤ 220`.
pub(crate) fn value(value: &Value) -> String {
    match (value.low, value.high) {
        (Some(low), Some(high)) if low == high => number(low),
        (Some(low), Some(high)) => format!("{}\u{2013}{}", number(low), number(high)),
        (Some(low), None) => format!("\u{2265} {}", number(low)),
        (None, Some(high)) => format!("\u{2264} {}", number(high)),
        (None, None) => "?".to_string(),
    }
}

/// A figure on the page, kept left to right in either interface.
pub(crate) fn shown(figure: &str) -> Markup {
    html! { bdi.figure dir="ltr" { (figure) } }
}

/// `2–4`, or `2` where both ends meet.
pub(crate) fn span(low: u32, high: u32) -> String {
    if low >= high { number(f64::from(high.max(low))) } else { format!("{low}\u{2013}{high}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(number(8000.0), "8,000");
        assert_eq!(number(1_234_567.5), "1,234,567.5");
        assert_eq!(number(-0.001), "0");
        assert_eq!(number(f64::NAN), "?");
    }

    #[test]
    fn open_ranges_say_which_end_is_open() {
        assert_eq!(value(&Value { low: Some(30.0), high: Some(40.0) }), "30–40");
        assert_eq!(value(&Value { low: Some(220.0), high: None }), "≥ 220");
        assert_eq!(span(2, 4), "2–4");
        assert_eq!(span(2, 2), "2");
    }
}
