//! What speaks against two units being one claim.

use super::Ground;
use super::actors::Actors;
use super::compare::{answer_in_one_place, same_large, same_number, same_order};
use super::talks::{self, Sides};
use crate::units::families::{family, is_attribute, lasts};
use crate::units::{Subject, Unit};

/// How much speaks against it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Apart {
    /// Nothing.
    No,
    /// Other places, other actors, another mood: a claim may hold a few such pairs, not be made of them.
    Likely,
    /// They cannot be one: other things are counted, the days are too far apart, the words overlap.
    Surely,
}

/// Days that may lie between two reports of talks, a siege or a withdrawal.
const LASTING: i64 = 7;
/// Days over which the toll of one event is still given.
const COUNTED: i64 = 5;
/// Kilometres within which two places may be one to two reporters: a town and its suburb.
const NEAR: f32 = 20.0;

/// Likeness of words under which two clauses have nothing to do with each other.
const LITTLE: f32 = 0.12;

/// How far apart two units are.
pub(crate) fn apart(ground: &Ground, actors: &Actors, a: &Unit, b: &Unit) -> Apart {
    let overlap = a.doc == b.doc && a.start < b.end && b.start < a.end && !answer_in_one_place(a, b);
    let days = days_apart(a, b);
    if overlap || days == Apart::Surely {
        return Apart::Surely;
    }
    let like = || ground.terms.likeness(&a.terms, &b.terms).cosine;
    let likely = |said: bool| if said { Apart::Likely } else { Apart::No };
    match (&a.subject, &b.subject) {
        (Subject::Count(x), Subject::Count(y)) => {
            let other = |p: &str, q: &str| !p.is_empty() && !q.is_empty() && p != q;
            let equal = || a.value.zip(b.value).is_some_and(|(v, w)| same_large(v, w));
            let comparable = || a.value.zip(b.value).is_some_and(|(v, w)| same_order(v, w));
            let topics_apart = x.topic != y.topic && !((x.is_open() || y.is_open()) && comparable());
            if topics_apart || x.part != y.part || other(&x.unit, &y.unit) || other(&x.who, &y.who) {
                return Apart::Surely;
            }
            // A formula filled in with other names and numbers counts something else.
            let elsewhere = places_apart(ground, a, b) || actors.apart(&a.frame, &b.frame);
            likely(days == Apart::Likely || (elsewhere && !same_number(a, b) && !equal()))
        }
        (Subject::Count(x), _) | (_, Subject::Count(x)) if !x.part => Apart::Surely,
        (Subject::Fact, Subject::Fact) => {
            let of = |u: &Unit| u.frame.concept.as_deref().map(family).unwrap_or_default().to_owned();
            if of(a) != of(b) {
                return if like() < 0.6 { Apart::Surely } else { Apart::No };
            }
            if a.frame.concept.as_deref().is_some_and(is_attribute) {
                return Apart::No;
            }
            if talks::are_talks(&a.frame, &b.frame) {
                let far = places_apart(ground, a, b);
                return match talks::sides(actors, &a.frame, &b.frame) {
                    Sides::Other => Apart::Surely,
                    // Talks are held in one place about another; an agreement is about its own.
                    Sides::Same if of(a) == "NEGOTIATE" => Apart::No,
                    _ if far && like() < 0.4 => Apart::Surely,
                    Sides::Same => Apart::No,
                    Sides::Open => likely(far || (a.frame.reality != b.frame.reality && a.denied == b.denied)),
                };
            }
            let (x, y) = (&a.frame.movers, &b.frame.movers);
            if !x.is_empty() && !y.is_empty() && x.is_disjoint(y) {
                return Apart::Surely;
            }
            let elsewhere = places_apart(ground, a, b) || actors.apart(&a.frame, &b.frame);
            let nothing = || {
                let shared = actors.shared(&a.frame, &b.frame);
                shared.actors + shared.places == 0.0 && like() < LITTLE
            };
            likely(a.frame.reality != b.frame.reality || (elsewhere && like() < 0.4) || nothing())
        }
        _ => likely(a.frame.reality != b.frame.reality || like() < LITTLE),
    }
}

/// A blow has its day; its count is given for days; talks and sieges last.
fn days_apart(a: &Unit, b: &Unit) -> Apart {
    let lasting = |u: &Unit| u.subject == Subject::Fact && u.frame.concept.as_deref().is_some_and(lasts);
    let counts = |u: &Unit| matches!(u.subject, Subject::Count(_));
    let still_there = |u: &Unit| matches!(&u.subject, Subject::Count(c) if c.topic == "trapped");
    let gap = a.frame.days.zip(b.frame.days).map_or(0, |(x, y)| (x.0 - y.1).max(y.0 - x.1));
    let (likely, surely) = match () {
        () if lasting(a) && lasting(b) => (LASTING, LASTING),
        () if still_there(a) || still_there(b) => (LASTING, LASTING),
        () if counts(a) && counts(b) => (1, COUNTED),
        () => (1, 1),
    };
    match gap {
        g if g > surely => Apart::Surely,
        g if g > likely => Apart::Likely,
        _ => Apart::No,
    }
}

/// True where both name places and none lies in or near one of the other's.
fn places_apart(ground: &Ground, a: &Unit, b: &Unit) -> bool {
    let (x, y) = (&a.frame.places, &b.frame.places);
    if x.is_empty() || y.is_empty() || x.intersection(y).next().is_some() {
        return false;
    }
    let close = |p: &String, q: &String| {
        let (Some(p), Some(q)) = (ground.entities.get(p), ground.entities.get(q)) else { return false };
        // A country named beside one of its towns: one is inside the other.
        let inside = (p.is_country || q.is_country) && p.country.is_some() && p.country == q.country;
        inside || p.at.zip(q.at).is_some_and(|(p, q)| kilometres(p, q) <= NEAR)
    };
    !x.iter().any(|p| y.iter().any(|q| close(p, q)))
}

/// Distance on a plane that touches the globe there: exact enough for neighbours.
fn kilometres(p: (f32, f32), q: (f32, f32)) -> f32 {
    let north = (p.0 - q.0) * 111.2;
    let east = (p.1 - q.1) * 111.2 * ((p.0 + q.0) / 2.0).to_radians().cos();
    north.hypot(east)
}
