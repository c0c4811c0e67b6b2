//! Ordinals: التاسع، الحادي عشر، الخامس والعشرون.

use super::element::numeral;
use super::view::View;
use tawatur_lexicon::NumberClass as Class;

/// The ordinal at token `i` (with ال): its value and the first token after it.
///
/// Tens with an article are ordinals too: `العشرين من حزيران`.
pub(crate) fn ordinal(v: &View, i: usize) -> Option<(u32, usize)> {
    let first = numeral(v, i).filter(|n| n.before.article)?;
    let mut value = first.value;
    let mut end = first.end;
    match first.class {
        Some(Class::Tens) => return Some((value as u32, end)),
        // المئة والخامسة والعشرون
        Some(Class::Hundreds) => {
            let joined = numeral(v, end).filter(|n| n.before.conjunction == Some('و'))?;
            let (rest, end) = ordinal(v, end).filter(|_| joined.class != Some(Class::Hundreds))?;
            return Some((value as u32 + rest, end));
        }
        Some(Class::Ordinal) => {}
        // الواحدة ظهرا، الواحد والعشرين
        Some(Class::Unit) if value == 1.0 && v.word(i).contains("واحد") => {}
        _ => return None,
    }
    if let Some(next) = numeral(v, end) {
        match (next.class, next.before.conjunction, next.before.article) {
            (Some(Class::Ten), None, false) => (value, end) = (value + 10.0, next.end),
            (Some(Class::Tens), Some('و'), true) => (value, end) = (value + next.value, next.end),
            _ => {}
        }
    }
    Some((value as u32, end))
}
