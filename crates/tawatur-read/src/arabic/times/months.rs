//! Month names, alone or doubled (شباط/فبراير), of the Gregorian and the Hijri calendar.

use crate::arabic::numbers::View;
use tawatur_text::clitics::Proclitics;

/// A month at a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Month {
    /// 1 to 12.
    pub number: i8,
    /// True for a Hijri month.
    pub hijri: bool,
    /// True where it was named twice: that can be nothing else than a month.
    pub doubled: bool,
    /// True where و stands in front (وأيلول).
    pub joined: bool,
    /// True where ب stands in front (بأيلول).
    pub by: bool,
    /// First token behind it.
    pub end: usize,
}

/// The month at token `i`, with its second name behind a slash or in brackets, however that one is spelt.
///
/// Example: `حزيران/يونيو`. Counter-example: `مارس/آذار` is March once, not two months.
pub(super) fn month(v: &View, i: usize) -> Option<Month> {
    let gregorian = v.time(i, "month").filter(|t| !t.before.article);
    let hijri = v.time(i, "hijri-month");
    let (found, hijri) = match (gregorian, hijri) {
        (Some(g), Some(h)) if h.tokens > g.tokens => (h, true),
        (Some(g), _) => (g, false),
        (None, h) => (h?, true),
    };
    if found.before.conjunction == Some('ف') || found.before.particle.is_some_and(|p| !matches!(p, 'ل' | 'ب')) {
        return None;
    }
    let mut month = Month {
        number: found.word.value.parse().ok()?,
        hijri,
        doubled: false,
        joined: found.before.conjunction.is_some(),
        by: found.before.particle == Some('ب'),
        end: i + found.tokens,
    };
    // نيسان-أبريل is April twice, نيسان-أيار two months.
    let slash = v.is_mark(month.end, '/')
        || v.is_mark(month.end, '-') && v.time(month.end + 1, "month").is_some_and(|t| t.word.value == found.word.value);
    if slash && v.is_word(month.end + 1) {
        let second = v.time(month.end + 1, "month").map_or(1, |t| t.tokens);
        month.end += 1 + second;
        month.doubled = true;
    } else if let Some(second) =
        v.time(month.end, "month").filter(|t| t.word.value == found.word.value && t.before == Proclitics::default())
    {
        // في مايو أيار الماضي
        month.end += second.tokens;
        month.doubled = true;
    } else if v.is_mark(month.end, '(')
        && let Some(second) = v.time(month.end + 1, "month")
        && v.is_mark(month.end + 1 + second.tokens, ')')
    {
        month.end += 2 + second.tokens;
        month.doubled = true;
    }
    Some(month)
}
