//! People: a title and a name; a name with an age, an apposition or a verb of saying.

use super::names::Run;
use crate::english::scene::{Before, Scene};
use tawatur_lexicon::english::classes::ClassSet;
use tawatur_lexicon::{HeadClass, Kind};

/// The name behind the titles of a run: `Transport Minister Hala Sabbagh` names Hala Sabbagh.
///
/// Counter-example: `Deputy Minister` alone names nobody.
pub(super) fn titled(s: &Scene, run: Run) -> Option<(usize, usize)> {
    let Run { start, end } = run;
    let is_title = |k: usize| s.is(k, ClassSet::HONORIFIC) && !matches!(s.word_at(k), "abu" | "umm");
    // The last title with a name behind it.
    let last = (start..end)
        .rev()
        .find(|k| is_title(*k) || s.head(*k).is_some_and(|(h, ..)| h.class == HeadClass::Title && h.kind == Kind::Official));
    if let Some(t) = last {
        let from = t + 1 + usize::from(s.mark(t + 1, '.'));
        return (from < end && s.capital(from)).then_some((from, end));
    }
    // A small title in front: `opposition leader Salma Dirani`, `Abu Walid`.
    if s.is(start, ClassSet::HONORIFIC) && end - start >= 2 {
        return Some((start, end));
    }
    let before = start.checked_sub(1)?;
    let small = s.head(before).is_some_and(|(h, ..)| h.class == HeadClass::Title && matches!(h.kind, Kind::Official | Kind::Person))
        || is_title(before) && s.word(before);
    small.then_some((start, end))
}

/// True where the neighbours of a run tell a person.
pub(super) fn is_person(s: &Scene, run: Run) -> bool {
    let Run { start, end } = run;
    let age = s.mark(end, ',') && s.number(end + 1) && (s.mark(end + 2, ',') || s.mark(end + 2, '.') || s.hyphen(end + 2));
    let words = (start..end).filter(|k| s.word(*k)).count();
    let role = s.mark(end, ',')
        && (end + 1..end + 7)
            .take_while(|k| !s.stop(*k))
            .any(|k| s.head(k).is_some_and(|(h, ..)| matches!(h.class, HeadClass::Title | HeadClass::People)));
    let who = s.mark(end, ',') && matches!(s.word_at(end + 1), "who" | "whose") || s.word_at(end) == "who";
    let says = s.verb(end).is_some_and(|v| v.forms.past() || v.forms.third());
    let said = s.verb(start.before()).is_some_and(|v| v.forms.past());
    let the = s.word_at(start.before()) == "the";
    age || !the && (role || who) || words > 1 && (says || said) && !the
}
