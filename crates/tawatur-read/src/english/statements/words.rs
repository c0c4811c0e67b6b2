//! What sort of word stands at a token.

use crate::english::scene::{Before, Scene};
use tawatur_lexicon::english::classes::ClassSet;

/// Between a subject and its verb: adverbs, also such in -ly.
pub(super) fn is_adverb(s: &Scene, i: usize) -> bool {
    let w = s.word_at(i);
    s.is(i, ClassSet::ADVERB)
        || w.len() > 4
            && w.ends_with("ly")
            && !matches!(w, "family" | "italy" | "july" | "ally" | "rally" | "reply" | "supply" | "only" | "assembly" | "early")
}

/// `n't`: the apostrophe or the t of a contraction.
pub(super) fn is_contraction(s: &Scene, i: usize) -> bool {
    s.mark(i, '\'') && s.word_at(i + 1) == "t" && s.glued(i + 1) || s.word_at(i) == "t" && s.glued(i) && s.mark(i.before(), '\'')
}

/// Opens a clause: that, although, while, who.
pub(super) fn opens_clause(s: &Scene, i: usize) -> bool {
    s.is(i, ClassSet::SUBORDINATOR.or(ClassSet::RELATIVE)) || s.word_at(i) == "that"
}

/// `and`, `but` and their like.
pub(super) fn joins(s: &Scene, i: usize) -> bool {
    s.is(i, ClassSet::CONJUNCTION) || s.is(i, ClassSet::CONTRAST)
}

/// The participle of a cue behind a comma: `, adding that`.
pub(super) fn is_plural(s: &Scene, i: usize) -> bool {
    let w = s.word_at(i);
    let irregular =
        matches!(w, "people" | "police" | "men" | "women" | "children" | "us" | "we" | "they" | "you" | "i" | "media" | "countrymen");
    irregular || w.ends_with("men") && w.len() > 4 || w.ends_with('s') && !w.ends_with("ss") && !w.ends_with("us") && w.len() > 3
}
