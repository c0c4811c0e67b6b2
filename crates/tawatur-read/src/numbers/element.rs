//! The pieces that number phrases are made of: one numeral each.

use super::view::View;
use tawatur_lexicon::{NumberClass, Sorts};
use tawatur_text::clitics::Proclitics;

/// One numeral: a run of digits or one number word.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Numeral {
    /// Its value.
    pub value: f64,
    /// Its part; `None` for digits.
    pub class: Option<NumberClass>,
    /// First token after it.
    pub end: usize,
    /// Little words in front, و as a token of its own included.
    pub before: Proclitics,
    /// The byte at which the numeral starts, without them.
    pub start_byte: u32,
}

/// The numeral at token `i`; و, ال and prepositions in front are taken off, also where they stand as tokens of their own
/// before digits (و200، الـ257).
#[inline]
pub(crate) fn numeral(v: &View, i: usize) -> Option<Numeral> {
    let possible = v.analyses.sorts(i).has(Sorts::NUMBER) || v.is_number(i) || v.is_number(i + 1) || v.word(i) == "و";
    if possible { numeral_at(v, i) } else { None }
}

fn numeral_at(v: &View, i: usize) -> Option<Numeral> {
    if v.is_number(i) {
        return v.digits(i).map(|value| Numeral {
            value,
            class: None,
            end: i + 1,
            before: Proclitics::default(),
            start_byte: v.text.tokens[i].span.start,
        });
    }
    if !v.is_word(i) {
        return None;
    }
    // مائة و ستون: a space that does not belong there.
    if v.word(i) == "و" && v.is_word(i + 1) && v.word(i + 1) != "و" {
        let next = numeral(v, i + 1).filter(|n| n.before.conjunction.is_none())?;
        return Some(Numeral { before: Proclitics { conjunction: Some('و'), ..next.before }, ..next });
    }
    if v.is_number(i + 1)
        && let Some(before) = attached(v.word(i)).filter(|b| v.is_glued(i + 1) || b.article || v.word(i) == "و")
    {
        let start_byte = if before.article { v.start_without(i, before) } else { v.text.tokens[i + 1].span.start };
        return v.digits(i + 1).map(|value| Numeral { value, class: None, end: i + 2, before, start_byte });
    }
    let plain = |b: Proclitics| usize::from(b.conjunction.is_some()) + usize::from(b.particle.is_some()) + usize::from(b.article);
    v.number_words(i)
        // كميات is not ك + مئات.
        .filter(|(a, _)| !matches!(a.before.particle, Some('س' | 'ك')) || a.before.article)
        .min_by_key(|(a, _)| (usize::MAX - a.tokens as usize, plain(a.before)))
        .map(|(a, w)| Numeral {
            value: w.value,
            class: Some(w.class),
            end: i + a.tokens.max(1) as usize,
            before: a.before,
            start_byte: v.start_without(i, a.before),
        })
}

/// Little words that stand glued before digits: و، ف، ب، ل، ك، ال and what they make together.
fn attached(word: &str) -> Option<Proclitics> {
    let (conjunction, rest) = match word.chars().next() {
        Some(c @ ('و' | 'ف')) => (Some(c), &word[c.len_utf8()..]),
        _ => (None, word),
    };
    let (particle, article) = match rest {
        "" => (None, false),
        "ال" => (None, true),
        "ب" | "ل" | "ك" => (rest.chars().next(), false),
        "بال" | "كال" => (rest.chars().next(), true),
        "لل" => (Some('ل'), true),
        _ => return None,
    };
    Some(Proclitics { conjunction, particle, article })
}
