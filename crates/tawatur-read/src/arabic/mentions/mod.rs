//! Mentions: names and descriptions of people, groups, organisations, places, outlets and roles.
//!
//! Each step adds to what the ones before it found: names of the lexicon, bodies put together from a head and what
//! follows it, places, roles, people, and last the short forms and descriptions that stand for something already named.
//! A name inside a name stays (قوات سوريا الديمقراطية holds سوريا); of two that overlap otherwise the longer wins.

mod abbreviations;
mod bodies;
mod bounds;
mod descriptions;
mod gazetteer;
mod home;
mod lexical;
mod namesakes;
mod parties;
mod persons;
mod phrase;
mod places;
mod roles;
mod short_forms;
mod titles;

pub(crate) use phrase::is_finite_verb;

use crate::arabic::scene::Scene;
pub use crate::found::FoundMention;
use crate::record::MentionKind;
use tawatur_text::segments::Run;

/// Finds the mentions of a text, in the order of their first token, the longer before the shorter.
pub fn find(scene: &Scene) -> Vec<FoundMention> {
    let mut found = lexical::actors(scene);
    let places = places::find(scene, &found);
    bodies::find(scene, &mut found, &places);
    sort(&mut found);
    let roles = roles::find(scene, &found, &places);
    persons::find(scene, &mut found, &places, &roles);
    // الخبر is no city inside صحيفة "الخبر".
    let outlets: Vec<Run> = found.iter().filter(|m| m.kind == MentionKind::Outlet).map(|m| m.run).collect();
    let in_outlet = |m: &FoundMention| {
        let at = outlets.partition_point(|o| o.end < m.run.end);
        outlets.get(at).is_some_and(|o| o.start <= m.run.start)
    };
    found.extend(places.into_iter().filter(|p| !in_outlet(p) || places::is_country(scene, p)));
    let bearers = titles::find(scene, &roles, &found);
    found.extend(roles.into_iter().filter_map(|r| r.mention));
    titles::add(&mut found, bearers);
    sort(&mut found);
    abbreviations::find(scene, &mut found);
    sort(&mut found);
    short_forms::find(scene, &mut found);
    sort(&mut found);
    descriptions::find(scene, &mut found);
    parties::find(scene, &mut found);
    short_forms::join_short_names(&mut found);
    short_forms::join_outlets(scene, &mut found);
    for m in found.iter_mut().filter(|m| m.kind == MentionKind::Place) {
        m.phrase = places::with_noun(scene, m);
    }
    namesakes::settle(scene, &mut found);
    home::settle(scene, &mut found);
    sort(&mut found);
    found.dedup_by(|b, a| a.run == b.run && a.kind == b.kind);
    found
}

fn sort(found: &mut [FoundMention]) {
    found.sort_by_key(|m| (m.run.start, std::cmp::Reverse(m.run.end), m.kind));
}

/// For each token, true where a mention covers it.
fn covered(scene: &Scene, found: &[FoundMention]) -> Vec<bool> {
    let mut out = vec![false; scene.text.tokens.len()];
    for m in found.iter().filter(|m| m.kind != MentionKind::Role) {
        out[m.run.indices()].iter_mut().for_each(|c| *c = true);
    }
    out
}

#[cfg(test)]
mod tests;
