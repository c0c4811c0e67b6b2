//! The country that a report is about: "the army" and "the ministry of defence" without more are that country's.

use super::FoundMention;
use crate::record::{EntityRef, MentionKind};
use crate::scene::Scene;
use rustc_hash::FxHashMap;
use tawatur_lexicon::Actor;
use tawatur_text::fold;

use super::bounds;
use tawatur_lexicon::classes::ClassSet;

/// Gives bodies without a country the actor of the country that most places of the report lie in.
pub fn settle(scene: &Scene, found: &mut [FoundMention]) {
    let open = |m: &FoundMention| m.entity.id.starts_with("name:") && matches!(m.kind, MentionKind::Group | MentionKind::Organisation);
    if !found.iter().any(open) {
        return;
    }
    let Some(prefix) = country(scene, found) else { return };
    let own: Vec<&Actor> =
        scene.lexicon.actors.iter().filter(|a| a.id.strip_prefix(prefix.as_str()).is_some_and(|rest| rest.starts_with('-'))).collect();
    let names: Vec<(String, &Actor)> = own.iter().flat_map(|a| std::iter::once(&a.ar).chain(&a.aliases).map(|n| (fold(n), *a))).collect();
    // السلطات المحلية: an adjective behind the name says that these are other authorities than the country's.
    let other = |m: &FoundMention| {
        let next = m.run.end as usize;
        scene.definite(next) && scene.is(next, ClassSet::ADJECTIVE)
    };
    for m in found.iter_mut().filter(|m| open(m) && !other(m)) {
        let label = fold(&m.entity.label);
        // The name with one word more, the country's: وزارة الدفاع + الجزائرية.
        let fits = |name: &str| {
            name.strip_prefix(label.as_str())
                .and_then(|rest| rest.strip_prefix(' '))
                .is_some_and(|rest| !rest.contains(' ') && rest.starts_with("ال"))
        };
        // الفصائل المعارضة, مسلحي المعارضة: the country's opposition.
        let opposition = format!("{prefix}-opposition");
        let fighters =
            ["الفصايل", "فصايل", "قوي", "قوات", "مقاتلي", "مقاتلو", "مسلحي", "مسلحو"].iter().any(|h| label.split(' ').next() == Some(h));
        let opposed = fighters && label.split(' ').nth(1) == Some("المعارضه");
        let named = names.iter().find(|(name, _)| fits(name)).map(|(_, a)| *a);
        if let Some(actor) = named.or_else(|| own.iter().copied().find(|a| opposed && a.id == opposition)) {
            m.entity = bounds::actor(actor);
            m.rule.push_str("+country");
        }
    }
}

/// The id of the country that at least half of the places lie in.
fn country(scene: &Scene, found: &[FoundMention]) -> Option<String> {
    let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
    let mut all = 0;
    for m in found.iter().filter(|m| m.kind == MentionKind::Place) {
        if let Some(code) = place_country(scene, &m.entity) {
            *counts.entry(code).or_default() += 1;
            all += 1;
        }
    }
    let (code, most) = counts.into_iter().max_by_key(|(code, n)| (*n, std::cmp::Reverse(*code)))?;
    if most * 2 < all {
        return None;
    }
    scene.lexicon.country(code).map(|p| p.id.clone())
}

fn place_country<'a>(scene: &Scene<'a>, entity: &EntityRef) -> Option<&'a str> {
    let id = entity.id.strip_prefix("place:")?;
    let place = scene.lexicon.place(id).and_then(|k| scene.lexicon.places.get(k))?;
    Some(place.country.as_str()).filter(|c| c.len() == 2)
}
