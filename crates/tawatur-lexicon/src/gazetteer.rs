//! Places by name: namesakes, and the one place that two gazetteers know.

use rustc_hash::FxHashMap;

use crate::entries::Place;
use crate::tables::words_of;

/// How far apart two gazetteers may put one settlement, in kilometres.
const SETTLEMENT: f32 = 10.0;
/// How far apart two gazetteers may put the middle of one region, river or mountain, in kilometres.
const EXTENDED: f32 = 80.0;

/// Every name of every place, and the countries.
#[derive(Debug, Default)]
pub struct Gazetteer {
    names: FxHashMap<Box<str>, Vec<u32>>,
    countries: FxHashMap<Box<str>, u32>,
    /// Words of the longest name.
    longest: usize,
}

impl Gazetteer {
    /// Adds a place by all its names.
    pub fn add(&mut self, index: u32, place: &Place) {
        if place.kind == "country" {
            self.countries.entry(place.country.as_str().into()).or_insert(index);
        }
        for name in std::iter::once(&place.ar).chain(&place.aliases) {
            self.add_name(index, name);
        }
    }

    fn add_name(&mut self, index: u32, name: &str) {
        let words = words_of(name.trim_start_matches('~'));
        if words.is_empty() {
            return;
        }
        self.longest = self.longest.max(words.len());
        let holders = self.names.entry(words.join(" ").into_boxed_str()).or_default();
        if !holders.contains(&index) {
            holders.push(index);
        }
    }

    /// The places of a name, folded and with single spaces.
    pub fn named(&self, folded: &str) -> &[u32] {
        self.names.get(folded).map_or(&[], Vec::as_slice)
    }

    /// The country with an ISO code.
    pub fn country(&self, code: &str) -> Option<u32> {
        self.countries.get(code).copied()
    }

    /// Words of the longest name.
    pub fn longest(&self) -> usize {
        self.longest
    }

    /// The place of another gazetteer that is the same: one name, one country, nearly one spot, one sort.
    pub fn same(&self, place: &Place, all: &[Place]) -> Option<u32> {
        let at = place.at?;
        let names = std::iter::once(&place.ar).chain(&place.aliases);
        names.flat_map(|n| self.named(&words_of(n.trim_start_matches('~')).join(" "))).copied().find(|k| {
            let Some(known) = all.get(*k as usize) else { return false };
            let limit = if sort(&known.kind) == SETTLED { SETTLEMENT } else { EXTENDED };
            known.source != place.source
                && (known.country == place.country || known.country.is_empty() || place.country.is_empty())
                && sort(&known.kind) == sort(&place.kind)
                && known.at.is_some_and(|k| kilometres(k, at) <= limit)
        })
    }
}

const SETTLED: u8 = 1;

/// Sorts of places that two gazetteers may class a little differently.
fn sort(kind: &str) -> u8 {
    match kind {
        "city" | "town" | "village" => SETTLED,
        "country" => 2,
        "region" => 3,
        "quarter" => 4,
        "camp" => 5,
        "river" | "sea" | "dam" => 6,
        "mountain" => 7,
        _ => 8,
    }
}

/// Kilometres between two points (degrees north and east), good to a percent below a few hundred.
///
/// Plain arithmetic only, so that every machine finds the same.
///
/// ```
/// use tawatur_lexicon::kilometres;
/// let apart = kilometres((33.51, 36.29), (36.20, 37.16)); // Damascus and Aleppo
/// assert!((300.0..325.0).contains(&apart));
/// ```
pub fn kilometres(a: (f32, f32), b: (f32, f32)) -> f32 {
    const DEGREE: f32 = 111.2;
    let middle = (a.0 + b.0) / 2.0 * (std::f32::consts::PI / 180.0);
    let square = middle * middle;
    let cosine = 1.0 - square / 2.0 + square * square / 24.0 - square * square * square / 720.0;
    let mut east = (a.1 - b.1).abs();
    if east > 180.0 {
        east = 360.0 - east;
    }
    let (north, east) = ((a.0 - b.0) * DEGREE, east * DEGREE * cosine);
    (north * north + east * east).sqrt()
}
