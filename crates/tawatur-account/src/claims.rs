//! Claims: units that say one thing, put together with the reason for every join.

mod actors;
mod apart;
pub(crate) mod cluster;
mod compare;
mod label;
mod members;
mod talks;
mod values;
mod worth;

use crate::chains::{Chained, chain};
use crate::entities::Entities;
use crate::origins;
use crate::outlets::Outlets;
use crate::passages::Shared;
use crate::record::{Claim, ClaimKind, Join, Member, Relation};
use crate::spokesmen::Spokesmen;
use crate::stories::Stories;
use crate::terms::Terms;
use crate::units::{Concepts, Subject, Unit, families};
use crate::view::View;
use cluster::Cluster;
pub(crate) use compare::ranges_apart;
use std::collections::BTreeMap;

/// What every step of claim making reads.
pub(crate) struct Ground<'a, 'r> {
    pub views: &'a [View<'r>],
    pub terms: &'a Terms,
    pub entities: &'a Entities,
    pub concepts: &'a Concepts,
    pub outlets: &'a Outlets,
    pub spokesmen: &'a Spokesmen,
    pub shared: &'a [Shared],
    pub stories: &'a Stories,
}

impl Ground<'_, '_> {
    /// The passages that report `doc` shares with reports behind it in order.
    pub fn passages_from(&self, doc: usize) -> &[Shared] {
        let from = self.shared.partition_point(|p| p.a < doc);
        let to = self.shared.partition_point(|p| p.a <= doc);
        &self.shared[from..to]
    }
}

/// All claims of the reports, in the order of their first member.
pub(crate) fn claims(ground: &Ground, units: &[Unit]) -> Vec<Claim> {
    let compared = compare::Compared::of(ground, units);
    let kept = worth::worthy(units, cluster::clusters(&compared, units));
    let mut out: Vec<Claim> = kept.iter().map(|c| claim(ground, units, c)).collect();
    out.sort_by(|x, y| order(x).cmp(&order(y)));
    out
}

/// Claims with more members come first; the rest is settled by content.
fn order(c: &Claim) -> (std::cmp::Reverse<usize>, std::cmp::Reverse<usize>, &str) {
    let reports: std::collections::BTreeSet<&str> = c.members.iter().map(|m| m.document.as_str()).collect();
    (std::cmp::Reverse(reports.len()), std::cmp::Reverse(c.members.len()), &c.id)
}

fn claim(ground: &Ground, units: &[Unit], cluster: &Cluster) -> Claim {
    let (folded, joins) = members::fold(ground.views, units, cluster);
    let of: Vec<&Unit> = folded.iter().collect();
    let chained: Vec<Chained> = of.iter().map(|u| chain(ground, u)).collect();
    let mut members: Vec<Member> = of.iter().zip(&chained).map(|(u, c)| member(ground, u, c)).collect();
    origins::join_copies(ground, &of, &chained, &mut members);
    let is_count = of.iter().any(|u| matches!(u.subject, Subject::Count(_)));
    let values = if is_count { values::values(ground, &of, &members) } else { None };
    if let Some(v) = &values {
        values::mark_differing(v, &mut members);
    }
    let first = first_unit(ground, &of);
    let placed = of.iter().filter(|u| u.frame.places.iter().any(|p| is_known(p))).count();
    let place = most(of.iter().flat_map(|u| u.frame.places.iter().filter(|p| is_known(p)).cloned()))
        .filter(|p| 2 * of.iter().filter(|u| u.frame.places.contains(p)).count() >= placed.max(of.len() / 2));
    let participants = taking_part(&of);
    let time = most(of.iter().filter_map(|u| u.frame.time.clone()));
    let concept = most(of.iter().filter_map(|u| u.frame.concept.clone()));
    // A few facts among many clauses do not name the claim.
    let concept = concept.filter(|_| 2 * of.iter().filter(|u| u.frame.concept.is_some()).count() >= of.len());
    let kind = match &concept {
        _ if is_count => ClaimKind::Quantity,
        Some(c) if families::is_attribute(c) => ClaimKind::Attribute,
        _ => ClaimKind::Fact,
    };
    let origins = origins::origins(ground, &of, &chained, &members);
    Claim {
        id: id(ground, first),
        label: label::label(ground, first, concept.as_deref(), &participants, place.as_deref(), first.frame.led),
        kind,
        concept,
        participants,
        place,
        time,
        members,
        origins,
        values,
        joins: joins.into_iter().map(|(a, b, because)| Join { a, b, because: because.to_owned() }).collect(),
    }
}

fn member(ground: &Ground, u: &Unit, c: &Chained) -> Member {
    let view = &ground.views[u.doc];
    let reading = view.reading;
    Member {
        document: view.id().to_owned(),
        start: u.start,
        end: u.end,
        statement: u.statement.map(|i| reading.statements[i].id.clone()),
        fact: u.fact.map(|i| reading.facts[i].id.clone()),
        quantity: u.quantity.map(|i| reading.quantities[i].id.clone()),
        relation: if u.denied { Relation::Denies } else { Relation::Supports },
        value: u.value,
        as_of: u.frame.time.clone().or_else(|| reading.document.published.clone()),
        origin: c.origin.clone(),
        chain: c.links.clone(),
    }
}

/// The unit that names the claim: the earliest published, so that later reports rename nothing.
fn first_unit<'u>(ground: &Ground, of: &[&'u Unit]) -> &'u Unit {
    let key = |u: &Unit| {
        let view = &ground.views[u.doc];
        (view.day().unwrap_or(i64::MAX), view.reading.document.published.clone(), view.id(), u.start, u.end)
    };
    let mut first = of[0];
    for u in &of[1..] {
        if key(u) < key(first) {
            first = u;
        }
    }
    first
}

fn id(ground: &Ground, first: &Unit) -> String {
    let view = &ground.views[first.doc];
    let content = format!(
        "{}\n{}\n{}\n{:?}\n{:?}\n{:?}",
        view.id(),
        first.start,
        first.end,
        first.subject,
        first.frame.concept,
        first.quantity.or(first.fact)
    );
    format!("c{}", &blake3::hash(content.as_bytes()).to_hex()[..12])
}

/// What is said most often; of equals the least.
fn most(said: impl Iterator<Item = String>) -> Option<String> {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    said.for_each(|s| *counts.entry(s).or_default() += 1);
    counts.into_iter().max_by_key(|(s, n)| (*n, std::cmp::Reverse(s.clone()))).map(|(s, _)| s)
}

/// A place that the lexicon does not know may be a word that only stood where places stand.
fn is_known(place: &str) -> bool {
    !place.starts_with("name:")
}

/// Entities whose part the members tell, those told most first; of talks their sides.
fn taking_part(of: &[&Unit]) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut saying = 0;
    for u in of {
        let own = u.frame.participants.iter().filter(|(role, _)| !is_beside(role)).map(|(_, e)| e.as_str());
        let own: std::collections::BTreeSet<&str> = own.collect();
        saying += usize::from(!own.is_empty());
        own.into_iter().for_each(|e| *counts.entry(e).or_default() += 1);
    }
    let mut often: Vec<(&str, usize)> = counts.into_iter().filter(|(_, n)| 3 * n >= saying).collect();
    often.sort_by_key(|(e, n)| (std::cmp::Reverse(*n), *e));
    let talks = of.iter().all(|u| u.frame.concept.as_deref().is_some_and(families::is_talks));
    often.into_iter().take(if talks { 2 } else { PARTICIPANTS }).map(|(e, _)| e.to_owned()).collect()
}

/// Participants that a claim names at most.
const PARTICIPANTS: usize = 3;

/// True for who is named beside a fact, not in it.
fn is_beside(role: &str) -> bool {
    matches!(role, "context" | "denier" | "")
}
