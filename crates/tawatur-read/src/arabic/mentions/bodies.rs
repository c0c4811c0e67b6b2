//! Bodies: ministries, groups, outlets that are named by a head and what follows it.

use super::phrase::{Complement, HeadForm, Starts, complement, has_finite_verb};
use super::{FoundMention, bounds};
use crate::arabic::scene::Scene;
use crate::record::{EntityRef, MentionKind};
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Analysis, HeadClass, Kind, Number, Sense, Sorts};

/// Adds the bodies; an actor behind its own descriptor (ميليشيا "قسد") grows over it.
pub fn find(scene: &Scene, found: &mut Vec<FoundMention>, places: &[FoundMention]) {
    let actors = std::mem::take(found);
    let mut grown = vec![false; actors.len()];
    let names: Vec<&FoundMention> = actors.iter().chain(places).collect();
    let starts = Starts::of(scene, &names);
    let inside = inside(scene, &actors);
    let mut place_end = vec![0; scene.text.tokens.len()];
    places.iter().for_each(|p| place_end[p.start()] = p.end());
    let mut free = 0;
    for (i, taken) in inside.iter().enumerate() {
        if i < free || *taken || scene.is_furniture(i) {
            continue;
        }
        let Some((a, kind)) = body_head(scene, i) else { continue };
        let from = i + a.tokens as usize;
        let word = scene.text.word(i);
        let descriptor = is_descriptor(scene, i, a);
        let form = HeadForm {
            definite: a.before.article || a.tokens > 1 && word.starts_with("ال"),
            // A plural of things takes feminine adjectives: الفصائل المعارضة.
            feminine: word.ends_with('ه') || word.ends_with("ات") || matches!(a.sense, Sense::Head(_, Number::Plural)),
            takes_foreign_names: descriptor,
        };
        let c = complement(scene, from, form, &names, &starts);
        // دبي, الإمارات العربية المتحدة, مستشفى عين النعجة: a place that is named so.
        if place_end[i] >= from || (!form.definite && has_finite_verb(scene, i)) {
            continue;
        }
        // وحدة رملون: what a common word has beside a place is a thing there, no body of that name.
        let foreign = c.inner.is_some_and(|k| names[k].kind != MentionKind::Place) || c.marked || c.foreign;
        // قضاء الوادي, محافظة الوادي: a district is a place.
        if is_district(scene, i, from, &c, &names) || (!c.marked && is_accusative(scene, a, i)) {
            continue;
        }
        if !c.names || c.epithets || (is_ambiguous(scene, i, a) && !foreign) {
            if a.tokens > 1 && form.definite {
                let rule = format!("body/{}", head_name(scene, a));
                found.push(bounds::mention(scene, i, from, a.before, bounds::kind(kind), None, rule));
                free = from;
            }
            continue;
        }
        let (mention_kind, entity, rule) = what(scene, kind, a, descriptor, &c, &names);
        found.push(bounds::mention(scene, i, c.end, a.before, mention_kind, entity, rule));
        if let Some(k) = c.inner.filter(|k| descriptor && *k < actors.len()) {
            // The name alone would be a second mention of the same thing.
            grown[k] = true;
        }
        free = from.max(c.end);
    }
    let bodies = std::mem::take(found);
    found.extend(actors.into_iter().zip(grown).filter(|(_, grown)| !grown).map(|(m, _)| m));
    found.extend(bodies);
}

fn what(
    scene: &Scene,
    kind: Kind,
    a: &Analysis,
    descriptor: bool,
    c: &Complement,
    names: &[&FoundMention],
) -> (MentionKind, Option<EntityRef>, String) {
    let inner = c.inner.map(|k| names[k]).filter(|m| descriptor && m.kind != MentionKind::Place && m.kind != MentionKind::Person);
    match inner {
        Some(m) => (m.kind, Some(m.entity.clone()), format!("{}+descriptor", m.rule)),
        None => (bounds::kind(kind), None, format!("body/{}", head_name(scene, a))),
    }
}

fn head_name<'a>(scene: &Scene<'a>, a: &Analysis) -> &'a str {
    match a.sense {
        Sense::Head(h, _) => scene.lexicon.heads.get(h as usize).and_then(|h| h.forms.first()).map_or("", String::as_str),
        _ => "",
    }
}

/// The head of a body at token `i`, the longest first.
pub fn body_head<'a>(scene: &Scene<'a>, i: usize) -> Option<(&'a Analysis, Kind)> {
    scene.senses_with(i, Sorts::HEAD).iter().find_map(|a| match a.sense {
        Sense::Head(h, _) if a.after == 0 && a.before.particle != Some('س') => {
            let head = scene.lexicon.heads.get(h as usize)?;
            let named = matches!(head.kind, Kind::Group | Kind::Organisation | Kind::Outlet);
            (head.class == HeadClass::Body && named).then_some((a, head.kind))
        }
        _ => None,
    })
}

fn is_descriptor(scene: &Scene, i: usize, a: &Analysis) -> bool {
    let word = scene.text.word(i);
    let skip = a.before.conjunction.map_or(0, char::len_utf8) + a.before.particle.map_or(0, char::len_utf8);
    word.get(skip..).is_some_and(|stem| scene.lexicon.classes.of(stem).0.has(ClassSet::DESCRIPTOR))
}

fn is_ambiguous(scene: &Scene, i: usize, a: &Analysis) -> bool {
    let word = scene.text.word(i);
    let skip = a.before.conjunction.map_or(0, char::len_utf8) + a.before.particle.map_or(0, char::len_utf8);
    a.tokens == 1
        && word
            .get(skip..)
            .map(|stem| stem.strip_prefix("ال").unwrap_or(stem))
            .is_some_and(|stem| scene.lexicon.classes.of(stem).0.has(ClassSet::AMBIGUOUS_BODY))
}

/// A noun of places with a place behind it: قضاء مدينة الوادي.
fn is_district(scene: &Scene, i: usize, from: usize, c: &Complement, names: &[&FoundMention]) -> bool {
    super::places::is_place_noun(scene, i)
        && (super::places::is_place_noun(scene, from) || c.inner.is_some_and(|k| names[k].kind == MentionKind::Place))
}

/// ومركزا: an indefinite accusative has no name behind it.
fn is_accusative(scene: &Scene, a: &Analysis, i: usize) -> bool {
    let Sense::Head(h, _) = a.sense else { return false };
    let alef = |form: &str| form.ends_with(['ا', 'ى']);
    a.tokens == 1
        && scene.text.word(i).ends_with('ا')
        && !scene.lexicon.heads.get(h as usize).is_some_and(|head| head.forms.iter().any(|f| alef(f)))
}

/// Tokens that lie inside an actor's name.
fn inside(scene: &Scene, found: &[FoundMention]) -> Vec<bool> {
    let mut out = vec![false; scene.text.tokens.len()];
    for m in found {
        out[m.run.indices()].iter_mut().for_each(|c| *c = true);
    }
    out
}
