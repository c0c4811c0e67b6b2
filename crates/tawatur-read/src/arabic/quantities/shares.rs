//! Shares of a whole and parts of a measure: ثلث سكان البلدة، ثلاثة أرباع المقاعد، نصف كيلومتر.

use super::noun::Counted;
use crate::arabic::numbers::{self, View};
use tawatur_lexicon::Number;

/// Units of measure, of which there are halves.
const MEASURES: [&str; 14] =
    ["km", "m", "cm", "mile", "foot", "inch", "kg", "tonne", "litre", "hectare", "dunam", "degree", "money", "percent-point"];

/// A share at a token.
pub(super) struct Share<'a> {
    /// Its size, 0 to 1.
    pub value: f64,
    /// One past the fraction itself.
    pub fraction_end: usize,
    /// What it is a share of.
    pub counted: Counted<'a>,
}

/// The share that starts at token `i`. What it is a share of must be several people or things, or a measure.
///
/// Counter-examples: `نصف النهائي`, `نصف ساعة`, `ربع القرن`, `نصف المباراة`: one thing, or no thing at all.
pub(super) fn share<'a>(v: &View<'a>, i: usize, limit: usize) -> Option<Share<'a>> {
    let (value, end, start_byte) = numbers::fraction(v, i)?;
    if v.is_definite(i) || v.times(end).any(|t| t.word.class == "unit") {
        return None;
    }
    // ثلث عدد السكان
    let head = end + usize::from(matches!(v.word(end), "عدد" | "اجمالي" | "مجموع"));
    let (n, noun, number) = v.nouns(head).find(|(n, _, _)| n.before.conjunction.is_none() && n.before.particle.is_none())?;
    let behind = head + n.tokens.max(1) as usize;
    if behind > limit {
        return None;
    }
    let measure = MEASURES.contains(&noun.unit.as_str()) && !n.before.article && number == Number::Singular && head == end;
    let counted = Counted {
        start: i,
        end: behind,
        start_byte,
        noun: Some(v.text.span(head, behind)),
        unit: Some(if measure { noun.unit.as_str() } else { "share" }),
        population: noun.population.as_deref(),
    };
    if measure {
        return Some(Share { value, fraction_end: end, counted });
    }
    let several = number == Number::Plural || matches!(noun.unit.as_str(), "group");
    // سكان العالم: the noun is definite by what follows.
    let construct = !n.before.article && n.after == 0 && behind < limit && (v.is_definite(behind) || v.is_place(behind));
    let whole = n.before.article || n.after > 0 || construct;
    let end_of_whole = if construct { (behind + v.name(behind).unwrap_or(1)).min(limit) } else { behind };
    (several && whole).then_some(Share { value, fraction_end: end, counted: Counted { end: end_of_whole, ..counted } })
}
