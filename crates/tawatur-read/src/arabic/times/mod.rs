//! Times: every expression that says when, with its value read against the report's publication.
//!
//! A time is put together from pieces (a date, a weekday, a part of the day, a clock time …), each found by
//! a rule in a file of its own; `chain` joins neighbours (`أمس الأربعاء`, `مساء الأحد`) and
//! `edges` takes in the preposition in front (`منذ الأربعاء`).

mod anchors;
mod chain;
mod clock;
mod dates;
mod days;
mod edges;
mod months;
mod numeric;
mod open;
mod portions;
mod ranges;
mod relative;
mod story;
mod tense;
mod years;

use crate::arabic::numbers::View;
pub use crate::found::FoundTime;
use anchors::Anchors;
use tawatur_lexicon::{Analyses, Lexicon};
use tawatur_text::Text;

/// Finds the times of a text, in order, none overlapping.
///
/// `published` is RFC 3339 or a plain date; without it weekdays and relative days stay without a value.
///
/// ```
/// # use tawatur_lexicon::Lexicon;
/// # use tawatur_text::Text;
/// let text = Text::of("وصلت القافلة مساء الأربعاء بعد عام 2016.");
/// let lexicon = Lexicon::builtin()?;
/// let analyses = lexicon.analyse(&text);
/// let times = tawatur_read::arabic::times::find(&text, &lexicon, &analyses, Some("2030-05-10"));
/// let found: Vec<_> = times.iter().map(|t| (t.span.slice(text.original), t.value.as_deref())).collect();
/// assert_eq!(found, [("مساء الأربعاء", Some("2030-05-08")), ("بعد عام 2016", Some("2016"))]);
/// # Ok::<(), tawatur_lexicon::LexiconErrors>(())
/// ```
pub fn find(text: &Text, lexicon: &Lexicon, analyses: &Analyses, published: Option<&str>) -> Vec<FoundTime> {
    find_in(text, lexicon, analyses, published, Register::News)
}

/// What sort of language is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Register {
    /// Reports: a bare number is no hour and no day of the month.
    #[default]
    News,
    /// Everyday language, messages and diaries: `في السابعة`, `يوم 27`, `22/4` say when.
    Everyday,
}

/// As [`find`], for a text of another register.
pub fn find_in(text: &Text, lexicon: &Lexicon, analyses: &Analyses, published: Option<&str>, register: Register) -> Vec<FoundTime> {
    let view = View::new(text, lexicon, analyses);
    let mut anchors = Anchors { everyday: register == Register::Everyday, ..Anchors::new(published) };
    let mut out = Vec::new();
    let mut i = 0;
    while i < view.len() {
        match edges::expression(&view, i, &mut anchors) {
            Some((found, end)) => {
                out.push(found);
                i = end.max(i + 1);
            }
            // A name of several words keeps its numbers and days to itself: فرانس 24.
            None => i += view.name(i).unwrap_or(1).max(1),
        }
    }
    out
}

#[cfg(test)]
mod tests;
