//! Noun phrases: where one that starts at a token ends.

use super::words;
use crate::english::scene::Scene;
use tawatur_lexicon::english::classes::ClassSet;

/// Tokens of a phrase, at most.
const LONGEST: usize = 24;

/// True where token `k` lies in quotation marks round a name: the “Morning Dove”.
pub(super) fn is_name(s: &Scene, k: usize) -> bool {
    s.quotation_of(k).is_some_and(|q| {
        let inside = q.inside();
        q.balanced
            && !inside.is_empty()
            && inside.len() <= 4
            && inside.clone().all(|i| s.capital(i) || s.hyphen(i) || s.number(i))
            && inside.end - inside.start > 0
    })
}

/// One past the noun phrase that starts at token `i`: `a log published by the harbour authority`, `his chief of staff`.
///
/// Counter-example: in `the mayor, who resigned` it ends at the comma, in `the mayor on Tuesday` before the time.
pub(super) fn end(s: &Scene, i: usize, limit: usize) -> usize {
    let mut k = i;
    while k < limit && k - i < LONGEST {
        if s.time_end(k).is_some() && k > i && !s.number(k) {
            break;
        }
        if s.stop(k) && !is_name(s, k) {
            break;
        }
        let preposition = s.is(k, ClassSet::PREPOSITION);
        // A preposition with a time belongs to the verb.
        if preposition && (s.time_end(k + 1).is_some() || s.time_end(k).is_some()) {
            break;
        }
        if preposition
            && !matches!(
                s.word_at(k),
                "of" | "for"
                    | "in"
                    | "at"
                    | "from"
                    | "to"
                    | "with"
                    | "on"
                    | "by"
                    | "near"
                    | "under"
                    | "outside"
                    | "behind"
                    | "inside"
                    | "within"
            )
        {
            break;
        }
        if words::opens_clause(s, k) && !preposition && k > i || s.is(k, ClassSet::MODAL) {
            break;
        }
        if s.is(k, ClassSet::AUXILIARY) || s.is(k, ClassSet::CONTRAST) {
            break;
        }
        if words::joins(s, k) && k > i {
            // `the mayor and the governor` goes on; `and added` does not.
            let next = k + 1;
            let noun = s.is(next, ClassSet::DETERMINER) || s.capital(next) || s.head(next).is_some() || s.number(next);
            if !noun || s.verb(next).is_some_and(|v| v.forms.past()) {
                break;
            }
        }
        if s.is(k, ClassSet::PRONOUN) && k > i {
            break;
        }
        k += 1;
    }
    // No phrase ends in a little word.
    while k > i && (s.is(k - 1, ClassSet::PREPOSITION.or(ClassSet::DETERMINER).or(ClassSet::CONJUNCTION)) && !s.capital(k - 1) && k - 1 > i)
    {
        k -= 1;
    }
    k
}
