//! Ranges: بين 30 و40، من 30 إلى 40، 30-40، ثلاثة أو أربعة.

use crate::arabic::numbers::{self, NumberPhrase, View};

/// One number or the two ends of a range.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Amount {
    /// First token.
    pub start: usize,
    /// One past the last token.
    pub end: usize,
    /// The byte at which it starts.
    pub start_byte: u32,
    /// Least value.
    pub low: f64,
    /// Greatest value.
    pub high: f64,
    /// True for مئات، عشرات.
    pub vague: bool,
    /// True where the number carries ال.
    pub article: bool,
    /// True where it is nothing but digits.
    pub digits: bool,
    /// True where it ends with ألف، مليون and their like.
    pub multiplied: bool,
    /// True for two ends.
    pub range: bool,
    /// ب in front: بالآلاف.
    pub by: bool,
}

impl Amount {
    /// One number.
    pub fn of(n: NumberPhrase) -> Self {
        Self {
            start: n.start,
            end: n.end,
            start_byte: n.start_byte,
            low: n.value,
            high: n.value,
            vague: n.vague,
            article: n.article,
            digits: n.digits,
            multiplied: n.multiplied,
            range: false,
            by: n.before.particle == Some('ب'),
        }
    }

    /// واحد، اثنان: no amount when written out.
    pub fn is_one_or_two_in_words(&self) -> bool {
        !self.digits && !self.vague && !self.range && !self.multiplied && self.high <= 2.0
    }
}

/// The range that starts with `first`.
///
/// Example: `بين 30 و40 قتيلا`. Counter-examples: `30 قتيلا و40 جريحا` are two; `فاز 3-1` falls.
pub(super) fn range(v: &View, first: NumberPhrase, floor: usize, limit: usize) -> Option<Amount> {
    if first.vague {
        return None;
    }
    let at = first.end;
    let led_by = |words: &[&str]| first.start > floor && words.contains(&v.word(first.start - 1).trim_start_matches(['و', 'ف']));
    let between = led_by(&["بين"]);
    let (second, led) = if between {
        let second = numbers::parse(v, at).filter(|n| n.before.conjunction == Some('و'));
        (second.or_else(|| behind(v, at, &["الي"])), true)
    } else if v.is_mark(at, '-') {
        (numbers::parse(v, at + 1), false)
    } else {
        (behind(v, at, &["الي", "حتي", "او"]), led_by(&["من"]))
    };
    let second = second.filter(|n| !n.vague && n.end <= limit && n.before.particle.is_none())?;
    // من 30 إلى 40 ألفا: the multiplier belongs to both.
    let mut low = first.value;
    if second.multiplied && !first.multiplied && low < 1000.0 {
        let power = [1e12, 1e9, 1e6, 1e3].into_iter().find(|p| second.value >= *p).unwrap_or(1.0);
        low *= power;
    }
    if low >= second.value {
        return None;
    }
    let mut start = first.start;
    let mut start_byte = first.start_byte;
    if led {
        start -= 1;
        start_byte = v.text.tokens[start].span.start;
        if v.word(start).starts_with('و') && v.word(start) != "و" {
            start_byte += 'و'.len_utf8() as u32;
        }
        if v.word(start) == "بين" && start > floor && matches!(v.word(start - 1), "ما" | "وما") {
            start -= 1;
            start_byte = v.text.tokens[start].span.start;
        }
    }
    Some(Amount {
        start,
        end: second.end,
        start_byte,
        low,
        high: second.value,
        range: true,
        digits: first.digits && second.digits,
        multiplied: second.multiplied,
        ..Amount::of(first)
    })
}

fn behind(v: &View, at: usize, words: &[&str]) -> Option<NumberPhrase> {
    if words.contains(&v.word(at)) { numbers::parse(v, at + 1) } else { None }
}
