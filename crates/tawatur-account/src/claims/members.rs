//! One report that says one thing twice in one statement is one member.

use super::cluster::Cluster;
use crate::units::{Subject, Unit, families};
use crate::view::View;

/// Tokens between two stretches of one statement that are shown as one.
const GAP: usize = 3;

/// The members of a cluster, with its joins between them.
pub(super) fn fold(views: &[View], units: &[Unit], cluster: &Cluster) -> (Vec<Unit>, Vec<(u32, u32, &'static str)>) {
    let mut out: Vec<Unit> = Vec::new();
    let mut at: Vec<usize> = Vec::new();
    for u in cluster.units.iter().map(|i| &units[*i]) {
        match out.iter().position(|o| repeats(views, o, u)) {
            Some(i) => {
                merge(views, &mut out[i], u);
                at.push(i);
            }
            None => {
                at.push(out.len());
                out.push(u.clone());
            }
        }
    }
    let place = |i: u32| at.get(i as usize).copied().unwrap_or_default() as u32;
    let mut joins: Vec<(u32, u32, &'static str)> =
        cluster.joins.iter().map(|(a, b, why)| (place(*a), place(*b), *why)).filter(|(a, b, _)| a != b).collect();
    joins.sort_unstable();
    joins.dedup();
    (out, joins)
}

/// True where both say the same in one statement, or in one sentence of the outlet's own.
fn repeats(views: &[View], a: &Unit, b: &Unit) -> bool {
    if a.doc != b.doc || a.statement != b.statement || a.denied != b.denied {
        return false;
    }
    let told = |u: &Unit| matches!(u.subject, Subject::Fact);
    let of = |u: &Unit| u.frame.concept.as_deref().map(families::family).unwrap_or_default().to_owned();
    let text = &views[a.doc].text;
    let sentence = |u: &Unit| text.sentence_of(views[u.doc].tokens_in(u.start, u.end).start).start;
    told(a) && told(b) && of(a) == of(b) && sentence(a) == sentence(b)
}

/// Two stretches that touch become one; else the one that names more stays.
fn merge(views: &[View], kept: &mut Unit, other: &Unit) {
    let view = &views[kept.doc];
    let (first, second) = if kept.start <= other.start { (&*kept, other) } else { (other, &*kept) };
    let gap = view.tokens_in(second.start, second.end).start.saturating_sub(view.tokens_in(first.start, first.end).end);
    if gap <= GAP {
        let end = kept.end.max(other.end);
        kept.start = kept.start.min(other.start);
        kept.end = end;
    } else if other.frame.participants.len() > kept.frame.participants.len() {
        *kept = other.clone();
    }
}
