//! Talks and agreements: two are one where they are between the same sides.

use super::actors::Actors;
use crate::units::{Frame, families};
use std::collections::BTreeSet;

/// How the sides of two talks stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sides {
    /// Both sides are the same, or may be by their names.
    Same,
    /// One names a side or two that the other does not contradict.
    Open,
    /// Other sides.
    Other,
}

/// True where both frames tell of talks or agreements.
pub(crate) fn are_talks(a: &Frame, b: &Frame) -> bool {
    let talks = |f: &Frame| f.concept.as_deref().is_some_and(families::is_talks);
    talks(a) && talks(b)
}

/// Compares the sides of two talks; who only leads talks of others holds none with them.
pub(crate) fn sides(actors: &Actors, a: &Frame, b: &Frame) -> Sides {
    if a.led != b.led {
        return Sides::Other;
    }
    let (x, y) = (a.entities(), b.entities());
    if a.led || x.is_empty() || y.is_empty() {
        return Sides::Open;
    }
    let met = |from: &BTreeSet<&str>, to: &BTreeSet<&str>| from.iter().filter(|e| to.iter().any(|f| *e == f || actors.kin(e, f))).count();
    match (met(&x, &y).min(met(&y, &x)), x.len().min(y.len())) {
        (0, _) => Sides::Other,
        (common, _) if common >= 2 => Sides::Same,
        (_, 1) => Sides::Open,
        _ => Sides::Other,
    }
}
