//! Words that say when and pin nothing down: حاليا، حتى الآن، في وقت سابق، في المستقبل القريب.

use crate::arabic::numbers::View;
use crate::record::OpenBecause;

/// The longest open expression at token `i`: the first token behind it, and why it stays open.
///
/// Counter-example: `في سابقة` is none.
pub(super) fn open(v: &View, i: usize) -> Option<(usize, OpenBecause)> {
    let t = v.time(i, "open").filter(|t| t.before.particle.is_none() && !t.before.article)?;
    // قريبا من المدينة: near it, not soon.
    if v.word(i).ends_with("قريبا") && v.word(i + t.tokens) == "من" {
        return None;
    }
    let because = if t.word.value == "then" { OpenBecause::Story } else { OpenBecause::Vague };
    Some((i + t.tokens, because))
}
