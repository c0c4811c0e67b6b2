//! Actors and outlets that the lexicon knows by name.

use super::phrase::has_finite_verb;
use super::{FoundMention, bounds};
use crate::arabic::scene::Scene;
use tawatur_lexicon::{Analysis, Sense, Sorts};

/// All names of actors and outlets; at each place the longest wins, and none starts inside another.
pub fn actors(scene: &Scene) -> Vec<FoundMention> {
    let mut out: Vec<FoundMention> = Vec::new();
    let mut free = 0;
    for i in 0..scene.text.tokens.len() {
        if i < free || scene.is_furniture(i) {
            continue;
        }
        let Some((k, a)) = best(scene, i) else { continue };
        let Some(actor) = scene.lexicon.actors.get(k) else { continue };
        let end = i + a.tokens as usize;
        let (kind, entity) = (bounds::kind(actor.kind), bounds::actor(actor));
        out.push(bounds::mention(scene, i, end, a.before, kind, Some(entity), format!("actor/{}", actor.id)));
        free = end;
    }
    out
}

fn best<'a>(scene: &Scene<'a>, i: usize) -> Option<(usize, &'a Analysis)> {
    scene
        .senses_with(i, Sorts::ACTOR)
        .iter()
        .filter_map(|a| match a.sense {
            Sense::Actor(k) if a.after == 0 && name_stands(scene, i, a) && !(a.tokens == 1 && is_verb(scene, i)) => Some((k as usize, a)),
            _ => None,
        })
        // The analyses come with the longest first.
        .next()
}

/// أفاد is what somebody did, unless it stands in quotation marks or brackets.
fn is_verb(scene: &Scene, i: usize) -> bool {
    has_finite_verb(scene, i) && !(i > 0 && (scene.mark(i - 1, '"') || scene.mark(i - 1, '(')))
}

/// A short stem behind a stripped letter is more likely another word: كان is no ك and ان.
pub fn name_stands(scene: &Scene, i: usize, a: &Analysis) -> bool {
    let word = scene.text.word(i);
    let letters = word.chars().count();
    let stripped = usize::from(a.before.conjunction.is_some()) + usize::from(a.before.particle.is_some());
    let left = letters.saturating_sub(stripped);
    match a.before.particle {
        Some('س') => false,
        _ if a.tokens > 1 || stripped == 0 => true,
        Some('ك') => left >= 5,
        _ if a.before.conjunction == Some('ف') => left >= 5,
        _ => left >= 3,
    }
}
