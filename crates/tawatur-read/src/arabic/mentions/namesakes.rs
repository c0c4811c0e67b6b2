//! Places of one name: which of them a report means, by the noun in front and the places around.

use super::{FoundMention, bounds, gazetteer};
use crate::arabic::scene::Scene;
use crate::record::MentionKind;
use rustc_hash::FxHashMap;
use tawatur_lexicon::{Lexicon, Place, kilometres};
use tawatur_text::fold;

/// Places of the report that are compared with.
const AROUND: usize = 64;
/// Namesakes that are weighed.
const NAMESAKES: usize = 256;
/// Others of the name that the record keeps.
const RIVALS: usize = 5;

/// Gives every place whose name several have the one that fits best, with the others as its rivals.
///
/// Weighed are, in this order of weight: the noun in front (قرية، حي), a region that the report names, the country that most
/// places lie in, how near the next place of the report lies, the lexicon's own choice, and how many people live there.
///
/// Example: `قرية شعنوب في ريف حمص` is the village near Homs. Counter-example: a name that one place has is left as it is.
pub fn settle(scene: &Scene, found: &mut [FoundMention]) {
    let keys: Vec<Option<String>> = found.iter().map(|m| key(scene, m)).collect();
    let many = |key: &Option<String>| key.as_deref().map_or(0, |k| scene.lexicon.namesakes(k).len());
    if !keys.iter().any(|k| many(k) > 1) {
        return;
    }
    let around = Around::of(scene, found, &keys);
    let mut known: FxHashMap<(String, Option<Sort>), Choice> = FxHashMap::default();
    for (m, key) in found.iter_mut().zip(keys) {
        let Some(key) = key.filter(|k| scene.lexicon.namesakes(k).len() > 1) else { continue };
        let sort = noun(scene, m);
        let choice = known.entry((key.clone(), sort)).or_insert_with(|| choose(scene, &key, sort, &around));
        let Some(first) = choice.order.first().and_then(|k| scene.lexicon.places.get(*k as usize)) else { continue };
        m.entity = gazetteer::entity(first);
        m.rivals =
            choice.order.iter().skip(1).take(RIVALS).filter_map(|k| scene.lexicon.places.get(*k as usize)).map(gazetteer::entity).collect();
        m.rule.push_str(&choice.because);
    }
}

/// The name as the gazetteers have it, where the mention is a place of one.
fn key(scene: &Scene, m: &FoundMention) -> Option<String> {
    if m.kind != MentionKind::Place || !m.entity.id.starts_with("place:") {
        return None;
    }
    let folded = fold(&bounds::label(scene, m.span));
    Some(folded.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// What sort of place a noun in front says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Sort {
    Settlement,
    Quarter,
    Camp,
    Region,
    Water,
    Mountain,
    Gate,
}

fn noun(scene: &Scene, m: &FoundMention) -> Option<Sort> {
    let b = super::places::before(scene, m.start())?;
    let word = super::places::bare(scene.text.word(b));
    let stem = [
        "مدين",
        "بلد",
        "قري",
        "حي",
        "احيا",
        "مخيم",
        "محافظ",
        "ولاي",
        "اقليم",
        "منطق",
        "قضا",
        "ناحي",
        "نهر",
        "بحير",
        "سد",
        "جبل",
        "جبال",
        "تل",
        "معبر",
        "مطار",
        "ريف",
    ];
    let own = stem.iter().find(|s| {
        [word, word.strip_prefix(['ب', 'ل', 'ك']).unwrap_or(word)]
            .iter()
            .any(|w| w.strip_prefix(**s).is_some_and(|r| r.chars().count() <= 2))
    })?;
    Some(match *own {
        "مدين" | "بلد" | "قري" => Sort::Settlement,
        "حي" | "احيا" => Sort::Quarter,
        "مخيم" => Sort::Camp,
        "نهر" | "بحير" | "سد" => Sort::Water,
        "جبل" | "جبال" | "تل" => Sort::Mountain,
        "معبر" | "مطار" => Sort::Gate,
        _ => Sort::Region,
    })
}

fn fits(sort: Sort, kind: &str) -> bool {
    match sort {
        Sort::Settlement => matches!(kind, "city" | "town" | "village"),
        Sort::Quarter => kind == "quarter",
        Sort::Camp => kind == "camp",
        Sort::Region => matches!(kind, "region" | "city" | "town"),
        Sort::Water => matches!(kind, "river" | "sea" | "dam"),
        Sort::Mountain => kind == "mountain",
        Sort::Gate => matches!(kind, "crossing" | "base"),
    }
}

/// The places that a report names without doubt.
struct Around<'a> {
    places: Vec<&'a Place>,
    /// The country that more of them lie in than in any other.
    country: Option<&'a str>,
}

impl<'a> Around<'a> {
    fn of(scene: &Scene<'a>, found: &[FoundMention], keys: &[Option<String>]) -> Self {
        let mut places: Vec<&'a Place> = Vec::new();
        let mut doubtful: Vec<&'a Place> = Vec::new();
        for (m, key) in found.iter().zip(keys) {
            let Some(key) = key else { continue };
            let Some(place) =
                m.entity.id.strip_prefix("place:").and_then(|id| scene.lexicon.place(id)).and_then(|k| scene.lexicon.places.get(k))
            else {
                continue;
            };
            // Where the lexicon that comes with the program knows the name, that is most often the one.
            let list = if scene.lexicon.namesakes(key).len() == 1 || place.kind == "country" { &mut places } else { &mut doubtful };
            if list.len() < AROUND && !list.iter().any(|p| p.id == place.id) {
                list.push(place);
            }
        }
        if places.is_empty() {
            places = doubtful.into_iter().filter(|p| !p.own).collect();
        }
        let mut counts: Vec<(&str, usize)> = Vec::new();
        for p in places.iter().filter(|p| p.country.len() == 2) {
            match counts.iter_mut().find(|(code, _)| *code == p.country) {
                Some((_, n)) => *n += 1,
                None => counts.push((&p.country, 1)),
            }
        }
        let country = counts.iter().max_by_key(|(code, n)| (*n, std::cmp::Reverse(*code))).map(|(code, _)| *code);
        Self { places, country }
    }
}

/// The namesakes in order, and what put the first one first.
struct Choice {
    order: Vec<u32>,
    because: String,
}

fn choose(scene: &Scene, key: &str, sort: Option<Sort>, around: &Around) -> Choice {
    let all = scene.lexicon.namesakes(key);
    let mut weighed: Vec<(i32, u32, String)> = all
        .iter()
        .take(NAMESAKES)
        .filter_map(|k| scene.lexicon.places.get(*k as usize).map(|p| (*k, p)))
        .map(|(k, p)| {
            let (weight, because) = weigh(scene.lexicon, p, sort, around);
            (weight, k, because)
        })
        .collect();
    weighed.sort_by_key(|(weight, k, _)| (std::cmp::Reverse(*weight), *k));
    let because = weighed.first().map_or(String::new(), |w| format!("+one-of-{}{}", all.len(), w.2));
    Choice { order: weighed.into_iter().map(|w| w.1).collect(), because }
}

fn weigh(lexicon: &Lexicon, p: &Place, sort: Option<Sort>, around: &Around) -> (i32, String) {
    let mut weight = 0;
    let mut because = String::new();
    if let Some(sort) = sort {
        if fits(sort, &p.kind) {
            weight += 40;
            because.push_str("+noun");
        } else {
            weight -= 40;
        }
    } else if p.kind == "country" {
        weight += 100;
    }
    let others = || around.places.iter().filter(|o| o.id != p.id);
    let region = others().find(|o| {
        let held = |a: &String| {
            *a == o.ar || o.aliases.contains(a) || lexicon.place(a).and_then(|k| lexicon.places.get(k)).is_some_and(|r| r.id == o.id)
        };
        p.admin.iter().any(held)
    });
    if let Some(region) = region {
        weight += 30;
        because.push_str(&format!("+in:{}", region.id));
    }
    if around.country.is_some_and(|c| c == p.country) {
        weight += 25;
        because.push_str("+country");
    }
    let near = p.at.and_then(|at| {
        let apart = |o: &&&Place| o.at.filter(|_| o.kind != "country").map(|b| kilometres(at, b));
        others().filter_map(|o| apart(&o).map(|km| (km, o))).min_by(|a, b| a.0.total_cmp(&b.0))
    });
    if let Some((km, other)) = near {
        let points = if km <= 30.0 {
            30
        } else if km <= 100.0 {
            20
        } else if km <= 300.0 {
            10
        } else {
            0
        };
        weight += points;
        if points > 0 {
            because.push_str(&format!("+near:{}", other.id));
        }
    }
    // Places that come with the program were chosen because the news names them.
    weight += if p.own { 0 } else { 45 };
    let digits = p.population.map_or(0, |n| n.checked_ilog10().unwrap_or(0) as i32);
    (weight + digits * 3, because)
}
