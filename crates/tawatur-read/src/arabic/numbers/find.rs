//! Every number of a text, whatever it counts: the grammar beneath times and quantities, for whoever wants numbers only.

use super::element::numeral;
use super::ordinal;
use super::phrase::{NumberPhrase, fraction, parse};
use super::view::View;
use tawatur_lexicon::{Analyses, Lexicon, NumberClass};
use tawatur_text::clitics::Proclitics;
use tawatur_text::{Span, Text};

/// What sort of number it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NumberKind {
    /// `220`, `خمسة وعشرون`, `1.5 مليون`.
    Cardinal,
    /// `ثلثا`, `ثلاثة أرباع`.
    Fraction,
    /// `الحادي عشر`, `الثلاثون`.
    Ordinal,
    /// `90 بالمئة`, `%90`.
    Percent,
}

/// A number as found in a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FoundNumber {
    /// Bytes of the original text, without a conjunction or preposition in front.
    pub span: Span,
    /// Its value; for a vague one (مئات) the size that its words name.
    pub value: f64,
    /// What sort it is.
    pub kind: NumberKind,
    /// True for عشرات، مئات، آلاف without a number.
    pub vague: bool,
}

/// Finds the numbers of a text, in order, none overlapping.
///
/// ```
/// # use tawatur_lexicon::Lexicon;
/// # use tawatur_text::Text;
/// use tawatur_read::arabic::numbers::{self, NumberKind::*};
/// let text = Text::of("في المرة الثالثة صوت ثلثا الأعضاء، أي مئتان وعشرة، بنسبة 66 بالمئة.");
/// let lexicon = Lexicon::builtin()?;
/// let found = numbers::find(&text, &lexicon, &lexicon.analyse(&text));
/// let found: Vec<_> = found.iter().map(|n| (n.span.slice(text.original), n.kind, n.value.round())).collect();
/// assert_eq!(found, [("الثالثة", Ordinal, 3.0), ("ثلثا", Fraction, 1.0), ("مئتان وعشرة", Cardinal, 210.0), ("66 بالمئة", Percent, 66.0)]);
/// # Ok::<(), tawatur_lexicon::LexiconErrors>(())
/// ```
pub fn find(text: &Text, lexicon: &Lexicon, analyses: &Analyses) -> Vec<FoundNumber> {
    let v = View::new(text, lexicon, analyses);
    let mut out: Vec<FoundNumber> = Vec::new();
    let mut i = 0;
    while i < v.len() {
        let Some((found, end)) = number(&v, i) else {
            i = address(&v, i).unwrap_or(i + 1);
            continue;
        };
        // نصف is no number behind a number that it was added to.
        if out.last().is_none_or(|last| last.span.end <= found.span.start) {
            out.push(found);
        }
        i = end.max(i + 1);
    }
    out
}

/// The token behind an address of the web that starts at token `i`: its digits count nothing.
pub(crate) fn address(v: &View, i: usize) -> Option<usize> {
    if !matches!(v.word(i), "http" | "https" | "www") {
        return None;
    }
    Some((i + 1..v.len()).find(|k| !v.is_glued(*k)).unwrap_or(v.len()))
}

fn number(v: &View, i: usize) -> Option<(FoundNumber, usize)> {
    let found = |start: u32, end: usize, value: f64, kind| {
        let span = Span { start, end: v.end_of(end - 1).max(start) };
        Some((FoundNumber { span, value, kind, vague: false }, end))
    };
    if percent_behind(v, i).is_some() {
        // %90
        let n = parse(v, i + 1).filter(|n| n.digits && v.is_mark(i, '%') && v.is_glued(i + 1));
        return match n {
            Some(n) => found(v.text.tokens[i].span.start, n.end, n.value, NumberKind::Percent),
            None => None,
        };
    }
    if let Some((value, end)) = ordinal(v, i) {
        return found(v.start_without(i, numeral(v, i)?.before), end, f64::from(value), NumberKind::Ordinal);
    }
    if let Some((value, end, start)) = in_front_of_its_noun(v, i) {
        return found(start, end, value, NumberKind::Ordinal);
    }
    let minus = minus(v, i);
    let at = i + usize::from(minus);
    if let Some((value, end, start)) = fraction(v, at).filter(|_| !minus) {
        return found(start, end, value, NumberKind::Fraction);
    }
    let n = parse(v, at)?;
    if part_of_a_word(v, n.start, n.end) {
        return None;
    }
    let start = if minus { v.text.tokens[i].span.start } else { n.start_byte };
    let value = if minus { -n.value } else { n.value };
    if let Some(end) = percent_behind(v, n.end) {
        return found(start, end, value, NumberKind::Percent);
    }
    if let Some((of, end)) = ratio(v, &n) {
        return found(start, end, value / of, NumberKind::Fraction);
    }
    let (found, end) = found(start, n.end, value, NumberKind::Cardinal)?;
    Some((FoundNumber { vague: n.vague, ..found }, end))
}

/// `أول رئيس`, `ثالث هجوم`: an ordinal in front of its noun carries no article.
///
/// Counter-examples: `أول أمس` says when, `ثانية واحدة` is a second.
fn in_front_of_its_noun(v: &View, i: usize) -> Option<(f64, usize, u32)> {
    let n = numeral(v, i).filter(|n| n.class == Some(NumberClass::Ordinal) && !n.before.article)?;
    let noun = v.is_word(n.end) && !v.is_glued(n.end) && v.word(n.end) != "من" && v.times(n.end).next().is_none();
    (noun && !v.word(i).ends_with('ه') && v.times(i).next().is_none()).then_some((n.value, n.end, n.start_byte))
}

/// `واحد من كل عشرة`, `3 على 4`: what the number is divided by, and the first token behind.
///
/// Counter-examples: `3 من 5 مايو`, `ثلاثة من الأربعة`: the second is a day, or carries ال.
fn ratio(v: &View, n: &NumberPhrase) -> Option<(f64, usize)> {
    let link = v.word(n.end);
    if !matches!(link, "من" | "علي") || n.article || n.vague {
        return None;
    }
    let at = n.end + 1 + usize::from(v.word(n.end + 1) == "كل");
    let of = parse(v, at).filter(|d| !d.article && !d.vague && d.before == Proclitics::default() && d.value > 0.0)?;
    let dated = v.is_time(of.end, "month");
    (!dated && (link == "علي" || of.value > n.value)).then_some((of.value, of.end))
}

/// سالب, or a minus sign that touches digits and nothing in front.
fn minus(v: &View, i: usize) -> bool {
    let word = v.number_words(i).any(|(a, w)| w.class == NumberClass::Minus && a.before == Proclitics::default());
    word || v.is_mark(i, '-') && v.is_glued(i + 1) && v.is_number(i + 1) && !v.is_glued(i)
}

/// The token behind a percent sign or its words at token `i`.
fn percent_behind(v: &View, i: usize) -> Option<usize> {
    if v.is_mark(i, '%') {
        return Some(i + 1);
    }
    v.nouns(i).find(|(_, n, _)| n.unit == "percent").map(|(a, _, _)| i + a.tokens as usize)
}

/// Digits that touch a word are part of its name or its unit: `سو24`, `5G`.
fn part_of_a_word(v: &View, start: usize, end: usize) -> bool {
    let first = (start..end).find(|i| v.is_number(*i));
    first == Some(start) && start > 0 && v.is_glued(start) && v.is_word(start - 1)
        || v.is_number(end - 1) && v.is_glued(end) && v.is_word(end)
}
