//! Which way a bare weekday points: back, unless the clause looks ahead.
//!
//! Example: `سيعود السكان الأحد` points forward. Counter-example: `كانت ستعود الأحد`: told from behind, it points back.

use crate::arabic::numbers::View;
use crate::calendar::Points;
use tawatur_lexicon::Sense;

/// How many tokens before a time its clause is searched.
const REACH: usize = 8;

/// Which way the clause before token `i` points.
pub(super) fn points(v: &View, i: usize) -> Points {
    let first = v.sentence_start(i).max(i.saturating_sub(REACH));
    for k in (first..i).rev() {
        if v.is_comma(k) || [';', '؛', ':', '.', '"', '-'].iter().any(|c| v.is_mark(k, *c)) {
            break;
        }
        let planned = v.is_time(k, "future");
        if planned || is_future_verb(v, k) {
            let told_from_behind = !planned && k > 0 && v.is_time(k - 1, "past");
            return if told_from_behind { Points::BackOrToday } else { Points::ForwardOrToday };
        }
    }
    Points::BackOrToday
}

/// سيعود، ستبدأ: a verb with س. The lexicon knows its verbs; others are told by their letters.
fn is_future_verb(v: &View, k: usize) -> bool {
    if !v.is_word(k) {
        return false;
    }
    let mut known = false;
    for a in v.analyses.at(k) {
        if a.before.particle == Some('س') && matches!(a.sense, Sense::Verb(..) | Sense::Trigger(..)) {
            return true;
        }
        known |= a.before.particle.is_none();
    }
    let word = v.word(k);
    let word = word.strip_prefix(['و', 'ف']).filter(|w| w.starts_with('س')).unwrap_or(word);
    let stem = word.strip_prefix("سي").or_else(|| word.strip_prefix("ست"));
    // سيارة، سياسة، سيطرة، سيدة، ستين are no verbs.
    !known
        && stem.is_some_and(|s| {
            s.chars().count() >= 3 && !["ا", "طر", "د", "نا", "ره", "ين", "ون", "وديو", "ما"].iter().any(|n| s.starts_with(n))
        })
}
