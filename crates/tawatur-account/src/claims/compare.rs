//! Do two units say one thing? Reasons for it, and what speaks against it.

use super::Ground;
use super::actors::Actors;
use super::apart::{Apart, apart};
use super::talks::{self, Sides};
use crate::passages::Shared;
use crate::record::Value;
use crate::terms::Likeness;
use crate::units::families::{family, is_attribute, is_light};
use crate::units::{Counted, Subject, Unit};
use rustc_hash::FxHashMap;

/// A reason to put two units into one claim.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Reason {
    pub a: usize,
    pub b: usize,
    pub strength: f32,
    pub because: &'static str,
}

/// Units with all reasons between them.
pub(crate) struct Compared<'a, 'r> {
    ground: &'a Ground<'a, 'r>,
    actors: Actors,
    pub reasons: Vec<Reason>,
}

/// Words of two clauses that are alike from here on say one thing.
const ALIKE: f32 = 0.42;
/// The same for the words that are no names.
const SAID: f32 = 0.3;
/// Weight of shared words from which chance is ruled out.
const TELLING: f32 = 2.0;
/// Numbers from which being the same is no chance.
const LARGE: f64 = 200.0;
/// Strength from which two facts are one.
const SAME_FACT: f32 = 1.7;
/// The same where one denies what the other says.
const ANSWERED: f32 = 1.4;
/// Strength that two talks have of being told of one story, where one names no side.
const OPEN_TALKS: f32 = 0.4;
/// The same where somebody leads talks for others in both.
const LED: f32 = 1.1;
/// Strength that two circumstances lack without the event that they belong to.
const LIGHT: f32 = 0.8;
/// Characters between two counts of one report that two sources set side by side.
const BESIDE: u32 = 200;
/// Days between which an event and its report's background lie.
const LONG_AGO: i64 = 30;

impl<'a, 'r> Compared<'a, 'r> {
    /// Compares the units of each report with those of its neighbours and its own.
    pub fn of(ground: &'a Ground<'a, 'r>, units: &[Unit]) -> Self {
        let mut starts = vec![0usize; ground.views.len() + 1];
        units.iter().for_each(|u| starts[u.doc + 1] += 1);
        for i in 1..starts.len() {
            starts[i] += starts[i - 1];
        }
        let mut passages: FxHashMap<(usize, usize), Vec<&Shared>> = FxHashMap::default();
        ground.shared.iter().for_each(|p| passages.entry((p.a, p.b)).or_default().push(p));
        let actors = Actors::of(units, ground.views.len(), ground.entities);
        let mut out = Self { ground, actors, reasons: Vec::new() };
        for a in 0..ground.views.len() {
            for b in std::iter::once(a).chain(ground.stories.near(a).filter(|b| *b > a)) {
                let common = passages.get(&(a, b)).map_or(&[][..], Vec::as_slice);
                for i in starts[a]..starts[a + 1] {
                    let from = if a == b { i + 1 } else { starts[b] };
                    for j in from..starts[b + 1] {
                        out.reasons.extend(out.reason(units, i, j, common));
                    }
                }
            }
        }
        out.reasons.sort_by(|x, y| y.strength.total_cmp(&x.strength).then((x.a, x.b).cmp(&(y.a, y.b))));
        out
    }

    fn reason(&self, units: &[Unit], i: usize, j: usize, common: &[&Shared]) -> Option<Reason> {
        let (a, b) = (&units[i], &units[j]);
        let copied = common.iter().any(|p| at_one_place(self.ground, p, a, b));
        let like = self.ground.terms.likeness(&a.terms, &b.terms);
        if answer_in_one_place(a, b) {
            return Some(Reason { a: i, b: j, strength: 5.0, because: "answers-denial" });
        }
        if a.doc == b.doc && a.start < b.end && b.start < a.end {
            return None;
        }
        let found = match (&a.subject, &b.subject) {
            (Subject::Count(x), Subject::Count(y)) => self.same_count(a, b, x, y, like, copied),
            (Subject::Fact, Subject::Fact) => self.same_fact(a, b, like, copied),
            // من بين القتلى أعضاء في الجبهة, and 26 of them.
            (Subject::Count(part), Subject::Fact) | (Subject::Fact, Subject::Count(part)) if part.part => {
                let who = |u: &Unit| u.subject != Subject::Fact || u.frame.concept.as_deref() == Some("CASUALTY-COMPOSITION");
                let telling = who(a) && who(b) && like.shared >= 1.0 && like.cosine >= 0.3;
                if telling { Some((2.0 + like.cosine, "same-part-of-the-same-whole")) } else { self.same_words(a, b, like, copied) }
            }
            _ => self.same_words(a, b, like, copied),
        };
        let (strength, because) = found?;
        if self.apart(a, b) != Apart::No {
            return None;
        }
        let because = if a.denied != b.denied { "answers-denial" } else { because };
        Some(Reason { a: i, b: j, strength, because })
    }

    fn same_count(&self, a: &Unit, b: &Unit, x: &Counted, y: &Counted, like: Likeness, copied: bool) -> Option<(f32, &'static str)> {
        if copied {
            return Some((5.0, "same-passage"));
        }
        let equal = same_number(a, b);
        if is_background(self.ground, a) || is_background(self.ground, b) {
            return (equal || like.cosine >= 0.6).then_some((2.5, "same-count-of-the-same-past-event"));
        }
        let together = self.actors.shared(&a.frame, &b.frame);
        // Numbers of another order may still be one count, but others come first.
        let far = a.value.zip(b.value).is_some_and(|(v, w)| orders_apart(v, w));
        let base = 2.0 + like.cosine + if equal { 1.0 } else { 0.0 } - if far { 0.8 } else { 0.0 };
        if x.part || y.part {
            let telling = like.shared >= 1.0 && like.cosine >= 0.2;
            return (telling || together.actors > 0.3).then_some((base, "same-part-of-the-same-whole"));
        }
        // The same large number of the same sort of people, told of one story within days, is one count.
        let telling = a.value.zip(b.value).is_some_and(|(v, w)| same_large(v, w));
        if x.is_open() || y.is_open() {
            let held = (equal && telling) || like.cosine >= 0.4;
            return held.then_some((base, "same-population-of-the-same-event"));
        }
        let plain = matches!(x.topic.as_str(), "dead" | "wounded" | "aboard" | "trapped" | "evacuated" | "displaced") && !far;
        let same_day = a.frame.time.is_some() && a.frame.time == b.frame.time;
        // One story can tell of several blows, but hardly of several aircraft or sieges.
        let one_event = matches!(x.topic.as_str(), "aboard" | "trapped")
            || (like.cosine >= 0.12 && like.shared >= 0.8)
            || equal
            || same_day
            || self.side_by_side(a, b)
            || together.actors + together.places > 0.3;
        let near = like.cosine >= 0.3 || (together.actors > 0.3 && like.cosine >= 0.15);
        let held = telling || near || (plain && one_event) || (equal && like.cosine >= 0.15);
        held.then_some((base, "same-population-of-the-same-event"))
    }

    /// 19 according to the monitor, nine according to the ministry: two sources of one report on one thing.
    fn side_by_side(&self, a: &Unit, b: &Unit) -> bool {
        if a.doc != b.doc || a.start.max(b.start) - a.start.min(b.start) > BESIDE {
            return false;
        }
        let statements = &self.ground.views[a.doc].reading.statements;
        let source = |u: &Unit| u.statement.and_then(|i| statements[i].source.as_ref()).map(|s| s.start);
        source(a).zip(source(b)).is_some_and(|(x, y)| x != y)
    }

    fn same_fact(&self, a: &Unit, b: &Unit, like: Likeness, copied: bool) -> Option<(f32, &'static str)> {
        if copied {
            return Some((5.0, "same-passage"));
        }
        let (Some(x), Some(y)) = (&a.frame.concept, &b.frame.concept) else { return None };
        let concept = match (x == y, family(x) == family(y)) {
            (true, _) => 1.0,
            (_, true) => 0.5,
            _ => return self.same_words(a, b, like, false),
        };
        let shared = self.actors.shared(&a.frame, &b.frame);
        if x == y && is_attribute(x) {
            // Whither, of what model, why: the answers differ, the question is one.
            let one = if matches!(x.as_str(), "CAUSE" | "CASUALTY-COMPOSITION") {
                like.cosine >= 0.25
            } else {
                like.count > 0 || shared.actors + shared.places > 0.0
            };
            return one.then_some((2.0 + like.cosine, "same-attribute-of-the-same-event"));
        }
        if talks::are_talks(&a.frame, &b.frame) && talks::sides(&self.actors, &a.frame, &b.frame) == Sides::Same {
            return Some((2.2 + concept + like.cosine, "same-concept-same-participants"));
        }
        let same_day = a.frame.time.is_some() && a.frame.time == b.frame.time;
        let strength =
            concept + shared.actors.min(1.5) * 0.8 + shared.places.min(1.0) * 0.5 + if same_day { 0.2 } else { 0.0 } + 2.0 * like.cosine;
        // Talks that name no side are those of their story.
        let open = talks::are_talks(&a.frame, &b.frame) && (a.frame.led || a.frame.entities().is_empty() || b.frame.entities().is_empty());
        let both_led = a.frame.led && b.frame.led;
        let strength = strength
            + if both_led {
                LED
            } else if open {
                OPEN_TALKS
            } else {
                0.0
            };
        // That two things began makes them no one thing.
        let strength = if is_light(x) && is_light(y) { strength - LIGHT } else { strength };
        // A denial answers something that is going round, first of all what is said of the same people.
        let answers = a.denied != b.denied;
        let strength = if answers && shared.actors >= 0.8 { strength + 0.5 } else { strength };
        let least = if answers { ANSWERED } else { SAME_FACT };
        if strength < least {
            return None;
        }
        let because = match (shared.actors > 0.0, shared.places > 0.0) {
            (false, true) => "same-concept-same-place",
            (false, false) => "same-concept-same-words",
            _ => "same-concept-same-participants",
        };
        Some((strength, because))
    }

    fn same_words(&self, a: &Unit, b: &Unit, like: Likeness, copied: bool) -> Option<(f32, &'static str)> {
        // A report that repeats itself makes no claim of two; it may join one that others speak to.
        if a.doc == b.doc && like.cosine < 0.6 {
            return None;
        }
        if copied && like.cosine >= 0.5 {
            return Some((4.0, "same-passage"));
        }
        // That two clauses name the same people is no sign that they say the same of them.
        let said = self.ground.terms.likeness(&a.telling, &b.telling);
        let alike = like.cosine >= ALIKE && like.shared >= TELLING && said.count >= 2 && said.cosine >= SAID;
        alike.then_some((2.0 * like.cosine, "same-words"))
    }

    /// How far apart two units are.
    pub fn apart(&self, a: &Unit, b: &Unit) -> Apart {
        apart(self.ground, &self.actors, a, b)
    }
}

/// True where both units lie at one place of a shared passage.
fn at_one_place(ground: &Ground, p: &Shared, a: &Unit, b: &Unit) -> bool {
    let place = |u: &Unit, side: (u32, u32)| {
        let words = &ground.views[u.doc].words;
        let first = words.partition_point(|w| w.end <= u.start) as u32;
        let end = words.partition_point(|w| w.start < u.end) as u32;
        (first + 1 >= side.0 && end <= side.1 + 1).then(|| first as i64 - i64::from(side.0))
    };
    place(a, p.in_a).zip(place(b, p.in_b)).is_some_and(|(x, y)| (x - y).abs() <= 3)
}

/// True for an event long before its report.
fn is_background(ground: &Ground, u: &Unit) -> bool {
    let said = u.frame.time.is_some();
    said && u.frame.days.zip(ground.views[u.doc].day()).is_some_and(|((_, last), published)| published - last > LONG_AGO)
}

/// True for one stretch that one source denies and another affirms.
pub(crate) fn answer_in_one_place(a: &Unit, b: &Unit) -> bool {
    a.doc == b.doc && (a.start, a.end) == (b.start, b.end) && a.statement != b.statement && a.denied != b.denied
}

/// True where both give one number past ten.
pub(crate) fn same_number(a: &Unit, b: &Unit) -> bool {
    let number = |u: &Unit| u.value.and_then(|v| v.low.or(v.high)).filter(|n| *n > 10.0);
    number(a).is_some() && number(a) == number(b)
}

/// True for large numbers that lie within a tenth of each other.
pub(crate) fn same_large(a: Value, b: Value) -> bool {
    let number = |v: Value| v.low.or(v.high).filter(|n| *n >= LARGE);
    number(a).zip(number(b)).is_some_and(|(x, y)| x.max(y) <= 1.1 * x.min(y))
}

/// True for large numbers of which none is more than twice the other.
pub(crate) fn same_order(a: Value, b: Value) -> bool {
    let number = |v: Value| v.low.or(v.high).filter(|n| *n >= LARGE);
    number(a).zip(number(b)).is_some_and(|(x, y)| x.max(y) <= 2.0 * x.min(y))
}

/// True where one number is more than five times the other.
fn orders_apart(a: Value, b: Value) -> bool {
    let number = |v: Value| v.low.or(v.high);
    number(a).zip(number(b)).is_some_and(|(x, y)| x.max(y) > 5.0 * x.min(y))
}

/// True where two ranges have no number in common.
pub(crate) fn ranges_apart(a: Value, b: Value) -> bool {
    let low = |v: Value| v.low.unwrap_or(f64::NEG_INFINITY);
    let high = |v: Value| v.high.unwrap_or(f64::INFINITY);
    low(a) > high(b) || low(b) > high(a)
}
