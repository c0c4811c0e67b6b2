//! How much it tells that two units name one actor or place.
//!
//! An actor that every report of a folder names tells little. A short name (المعارضة) and a longer one
//! that holds it (فصائل المعارضة المسلحة) may be one actor: that counts half, and they are not merged.

use crate::entities::Entities;
use crate::terms::root;
use crate::units::{Frame, Unit};
use crate::wording;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// Actors with their weight and the words of their names.
#[derive(Debug, Default)]
pub(crate) struct Actors {
    of: FxHashMap<String, Actor>,
}

#[derive(Debug)]
struct Actor {
    weight: f32,
    words: BTreeSet<String>,
    /// What is left of the name of a state's body: السوري of الجيش السوري, nothing of وزارة الدفاع.
    of_state: Option<BTreeSet<String>>,
    known: bool,
}

/// What two units share.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Shared {
    /// Weight of the actors that both name, or that may be one.
    pub actors: f32,
    /// Weight of the places that both name.
    pub places: f32,
}

/// What is left of the weight of an actor whom one of two facts does not say to take part.
const BESIDE: f32 = 0.7;
/// Weight of an actor that all reports name.
const COMMON: f32 = 0.5;

impl Actors {
    /// Weighs the actors and places that the units' frames name.
    pub fn of(units: &[Unit], reports: usize, entities: &Entities) -> Self {
        let mut named: FxHashMap<&str, BTreeSet<usize>> = FxHashMap::default();
        for u in units {
            for id in u.frame.entities().into_iter().chain(u.frame.places.iter().map(String::as_str)) {
                named.entry(id).or_default().insert(u.doc);
            }
        }
        let of = named.into_iter().map(|(id, docs)| {
            let label = tawatur_text::fold(&entities.label(id).ar);
            let words: BTreeSet<String> = label.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(root).collect();
            let weight = (((reports + 4) as f32 / docs.len() as f32).ln() / 1.5).clamp(COMMON, 1.0);
            (id.to_owned(), Actor { weight, of_state: of_state(&words), words, known: !id.starts_with("name:") })
        });
        Self { of: of.collect() }
    }

    /// What two frames share.
    pub fn shared(&self, a: &Frame, b: &Frame) -> Shared {
        let mut actors = 0.0;
        // A place may take part (موسكو) where the other report has it as the place.
        for x in a.entities() {
            let same = b.entities().contains(x) || b.places.contains(x);
            let weight = self.of.get(x).map_or(COMMON, |k| k.weight);
            // Named beside a fact only, somebody says little of it.
            let beside = !a.takes_part(x) || (!b.takes_part(x) && !b.places.contains(x));
            let weight = if beside { weight * BESIDE } else { weight };
            if same {
                actors += weight;
            } else if b.entities().into_iter().any(|y| self.kin(x, y)) {
                actors += weight / 2.0;
            }
        }
        let places = a.places.intersection(&b.places).map(|p| self.of.get(p).map_or(COMMON, |k| k.weight)).sum();
        Shared { actors, places }
    }

    /// True where both name actors that the lexicon knows, and none of one may be one of the other's.
    pub fn apart(&self, a: &Frame, b: &Frame) -> bool {
        let known = |f: &Frame| f.entities().into_iter().any(|e| self.of.get(e).is_some_and(|k| k.known));
        known(a) && known(b) && self.shared(a, b).actors == 0.0
    }

    /// True where the words of one name hold those of the other, or both are bodies of one state.
    pub fn kin(&self, x: &str, y: &str) -> bool {
        let (Some(x), Some(y)) = (self.of.get(x), self.of.get(y)) else { return false };
        let nested = |x: &BTreeSet<String>, y: &BTreeSet<String>| x.is_subset(y) || y.is_subset(x);
        let one_state = x.of_state.as_ref().zip(y.of_state.as_ref()).is_some_and(|(x, y)| nested(x, y));
        one_state || (!x.words.is_empty() && !y.words.is_empty() && nested(&x.words, &y.words))
    }
}

/// The army, the ministry of defence and the government are one side, of one state: what tells the states apart.
fn of_state(words: &BTreeSet<String>) -> Option<BTreeSet<String>> {
    let any = |of: &[&str]| of.iter().map(|w| root(w)).collect::<BTreeSet<_>>();
    let state = any(&wording::STATE);
    let beside = any(&wording::BESIDE_STATE);
    words.iter().any(|w| state.contains(w)).then(|| words.iter().filter(|w| !state.contains(*w) && !beside.contains(*w)).cloned().collect())
}
