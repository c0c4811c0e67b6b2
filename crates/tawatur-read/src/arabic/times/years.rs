//! Years: عام 2016، العام 2011، في 2003، 1439 هـ.

use crate::arabic::numbers::{self, View};
use tawatur_text::clitics::Proclitics;

/// A year and the first token behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Year {
    /// As written: Gregorian or Hijri.
    pub number: i16,
    /// True where it is a year of the Hijri calendar, or of the time before our era.
    pub hijri: bool,
    /// First token behind it.
    pub end: usize,
}

/// A bare year at token `i`: four digits, 1000 to 2100, with its era. It says nothing of what stands before it.
pub(super) fn bare_year(v: &View, i: usize) -> Option<Year> {
    if !v.is_number(i) {
        return None;
    }
    let number = v.plain_digits(i).filter(|n| (1..=2100).contains(n))?;
    let mut year = Year { number, hijri: false, end: i + 1 };
    if let Some(era) = v.time(year.end, "era").filter(|t| t.before.conjunction.is_none()) {
        // م stands for ميلادي only where it touches or ends the phrase; a lone letter is that already.
        year.hijri = era.word.value != "ce";
        year.end += era.tokens;
    }
    // A year of three digits must say its era.
    (number >= 1000 || year.hijri).then_some(year)
}

/// A year with its word: `عام 2016`, `العام 2011`, `سنة 1979`, `عامي 2011 و2013` (to its last year).
///
/// Counter-example: `عام 35` and `العام الماضي` are none.
pub(super) fn worded_year(v: &View, i: usize) -> Option<(Year, Option<Year>)> {
    let word = v.time(i, "year-word").filter(|t| t.before.conjunction.is_none() || v.is_number(i + t.tokens))?;
    let mut at = i + word.tokens;
    // العام الدراسي 2017
    at += v.time(at, "year-kind").filter(|_| v.is_definite(i)).map_or(0, |t| t.tokens);
    let first = bare_year(v, at).or_else(|| year_in_words(v, at))?;
    // عامي 2011 و2013, موسم 2016-2017, العام الدراسي 2016/2017; of a list (أعوام 1958 و1962) only the first.
    let listed = word.word.value == "list";
    let joined =
        !listed && v.word(first.end) == "و" && v.is_glued(first.end + 1) || ['-', '–', '/'].iter().any(|c| v.is_mark(first.end, *c));
    let second = if joined { bare_year(v, first.end + 1).filter(|y| y.number > first.number) } else { None };
    Some((first, second))
}

/// `ألفين وسبعة`, `ألف وتسعمئة وتسعين`.
fn year_in_words(v: &View, i: usize) -> Option<Year> {
    let n = numbers::parse(v, i).filter(|n| !n.digits && !n.vague && !n.article && n.before == Proclitics::default())?;
    ((1000.0..=2100.0).contains(&n.value) && n.value.fract() == 0.0).then_some(Year { number: n.value as i16, hijri: false, end: n.end })
}

/// A bare year behind a preposition: `في 2011`, `منذ 2003`. What follows must not be counted by it.
///
/// Counter-example: `في 2000 منزل` is a count.
pub(super) fn year_alone(v: &View, i: usize) -> Option<Year> {
    let year = bare_year(v, i).filter(|y| y.hijri || y.end > i + 1 || (1900..=2100).contains(&y.number))?;
    let counted = v.nouns(year.end).any(|(a, _, _)| !a.before.article && a.before.particle.is_none() && a.before.conjunction.is_none());
    let unit = v.times(year.end).any(|t| t.word.class == "unit" && t.before.conjunction.is_none());
    let ranged = v.is_mark(year.end, '%') || v.is_mark(year.end, ':') && v.is_glued(year.end + 1);
    (!counted && !unit && !ranged).then_some(year)
}
