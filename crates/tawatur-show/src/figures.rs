//! Numbers as they are shown.

use crate::strings::Lang;
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

/// A number or a range: `257`, `30–40`, `220 على الأقل`, `at most 220`.
pub(crate) fn value(lang: Lang, value: &Value) -> Markup {
    match (value.low, value.high) {
        (Some(low), Some(high)) => shown(&range(low, high)),
        (Some(low), None) => bound(lang, low, "على الأقل", "at least"),
        (None, Some(high)) => bound(lang, high, "على الأكثر", "at most"),
        (None, None) => shown("?"),
    }
}

/// An end of an open range, with the word that says which.
fn bound(lang: Lang, end: f64, ar: &str, en: &str) -> Markup {
    match lang {
        Lang::Ar => html! { (shown(&number(end))) " " (ar) },
        Lang::En => html! { (en) " " (shown(&number(end))) },
    }
}

/// `30–40`, or `30` where both ends meet.
pub(crate) fn range(low: f64, high: f64) -> String {
    if low == high { number(low) } else { format!("{}\u{2013}{}", number(low), number(high)) }
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
        let shown = |lang, low, high| {
            value(lang, &Value { low, high }).into_string().replace("<bdi class=\"figure\" dir=\"ltr\">", "").replace("</bdi>", "")
        };
        assert_eq!(shown(Lang::Ar, Some(30.0), Some(40.0)), "30–40");
        assert_eq!(shown(Lang::Ar, Some(6220.0), None), "6,220 على الأقل");
        assert_eq!(shown(Lang::En, None, Some(220.0)), "at most 220");
        assert_eq!(span(2, 4), "2–4");
        assert_eq!(span(2, 2), "2");
    }
}
