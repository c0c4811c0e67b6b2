//! Who leaves: that civilians get out and that fighters do are two claims.

use crate::view::View;
use crate::wording;
use std::collections::BTreeSet;

/// Tokens behind a fact that may still say who leaves.
const BEHIND: usize = 3;
/// Tokens before it that may.
const BEFORE: usize = 3;

/// The sorts of people that a stretch names.
pub(super) fn movers(view: &View, start: u32, end: u32) -> BTreeSet<&'static str> {
    let tokens = view.tokens_in(start, end);
    let sentence = view.text.sentence_of(tokens.start);
    let to = (tokens.end + BEHIND).min(sentence.end as usize);
    let named = |from: usize, to: usize| {
        let words = || (from..to).map(|i| view.text.word(i));
        let of = |(sort, of): &(&'static str, &[&str])| words().any(|w| of.contains(&w)).then_some(*sort);
        wording::MOVERS.iter().filter_map(of).collect::<BTreeSet<_>>()
    };
    let own = named(tokens.start, tokens.end);
    if !own.is_empty() {
        return own;
    }
    let behind = named(tokens.end, to.max(tokens.end));
    // السماح لعائلاتهم بالخروج
    let from = tokens.start.saturating_sub(BEFORE).max(sentence.start as usize);
    if behind.is_empty() { named(from.min(tokens.start), tokens.start) } else { behind }
}
