//! Which claims are worth showing: what several reports speak to always, what one says only where it says something.

use super::cluster::Cluster;
use crate::units::{Subject, Unit, families};
use std::collections::{BTreeMap, BTreeSet};

/// Drops the claims of one report that tell a mere circumstance of what it says elsewhere in the same breath.
pub(super) fn worthy(units: &[Unit], clusters: Vec<Cluster>) -> Vec<Cluster> {
    let mut main: BTreeMap<(usize, usize), (u32, usize)> = BTreeMap::new();
    let mut held: BTreeSet<(usize, usize)> = BTreeSet::new();
    for c in &clusters {
        let shared = reports(units, c) > 1;
        for i in &c.units {
            let u = &units[*i];
            let Some(s) = u.statement else { continue };
            let said = matches!(u.subject, Subject::Count(_)) || !u.frame.concept.as_deref().is_some_and(families::is_light);
            if shared || matches!(u.subject, Subject::Count(_)) {
                held.insert((u.doc, s));
            }
            // What a statement says first is what it says.
            let rank = (u32::from(!said), u.start);
            let best = main.entry((u.doc, s)).or_insert((u32::MAX, 0));
            if best.0 == u32::MAX || rank < (best.0, units[best.1].start) {
                *best = (rank.0, *i);
            }
        }
    }
    let keep = |c: &Cluster| {
        reports(units, c) > 1
            || c.units.iter().any(|i| {
                let u = &units[*i];
                let names = !u.frame.participants.is_empty() || !u.frame.places.is_empty();
                let light = u.frame.concept.as_deref().is_some_and(families::is_light);
                match (&u.subject, u.statement) {
                    (Subject::Count(_), _) => true,
                    (Subject::Words, _) => true,
                    (Subject::Fact, Some(s)) => {
                        let is_main = main.get(&(u.doc, s)).is_some_and(|(_, i)| units[*i].start == u.start);
                        // The one thing that a statement says is kept however little it is.
                        if is_main { !light || !held.contains(&(u.doc, s)) } else { names && !light && has_two(u) }
                    }
                    (Subject::Fact, None) => names && !light && has_two(u),
                }
            })
    };
    clusters.into_iter().filter(keep).collect()
}

/// True for a fact that names both who and where or whom.
fn has_two(u: &Unit) -> bool {
    let own = u.frame.participants.iter().filter(|(role, _)| role != "context" && role != "denier").count();
    own >= 2 || (own == 1 && !u.frame.places.is_empty())
}

fn reports(units: &[Unit], c: &Cluster) -> usize {
    c.units.iter().map(|i| units[*i].doc).collect::<BTreeSet<_>>().len()
}
