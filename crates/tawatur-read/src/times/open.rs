//! Words that say when and pin nothing down: حاليا، حتى الآن، في وقت سابق، في المستقبل القريب.

use crate::numbers::View;

/// The longest open expression at token `i`: the first token behind it.
///
/// Counter-example: `في سابقة` is none.
pub(super) fn open(v: &View, i: usize) -> Option<usize> {
    v.time(i, "open").filter(|t| t.before.particle.is_none() && !t.before.article).map(|t| i + t.tokens)
}
