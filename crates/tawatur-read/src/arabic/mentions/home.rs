//! The country that a report is about: "the army" and "the ministry of defence" without more are that country's.

use super::FoundMention;
use crate::arabic::scene::Scene;
use crate::record::{EntityRef, MentionKind};
use rustc_hash::FxHashMap;
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
    let names = scene.lexicon.names_of_country(prefix);
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
        let named = names.iter().find(|(name, _)| fits(name)).map(|(_, actor)| *actor as usize);
        let actor = named.or_else(|| if opposed { scene.lexicon.actor(&opposition) } else { None });
        if let Some(actor) = actor.and_then(|k| scene.lexicon.actors.get(k)) {
            m.entity = bounds::actor(actor);
            m.rule.push_str("+country");
        }
    }
}

/// The id of the country that at least half of the places lie in.
fn country<'a>(scene: &Scene<'a>, found: &[FoundMention]) -> Option<&'a str> {
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
    scene.lexicon.country(code).map(|p| p.id.as_str())
}

fn place_country<'a>(scene: &Scene<'a>, entity: &EntityRef) -> Option<&'a str> {
    let id = entity.id.strip_prefix("place:")?;
    let place = scene.lexicon.place(id).and_then(|k| scene.lexicon.places.get(k))?;
    Some(place.country.as_str()).filter(|c| c.len() == 2)
}
