//! From reasons to claims: the strongest join first, and none that would put together what contradicts.

use super::apart::Apart;
use super::compare::Compared;
use crate::units::Unit;

/// Units of one claim.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cluster {
    /// Indices of units, in order.
    pub units: Vec<usize>,
    /// Joins, by index into `units`.
    pub joins: Vec<(u32, u32, &'static str)>,
}

/// Members of two groups that are checked against each other at most; larger groups are checked by sample.
const CHECKS: usize = 4096;
/// One pair in so many may be likely apart.
const DOUBTS: usize = 4;

/// Groups units; a clause that nothing joins is left out.
pub(crate) fn clusters(compared: &Compared, units: &[Unit]) -> Vec<Cluster> {
    let mut of: Vec<usize> = (0..units.len()).collect();
    let mut groups: Vec<Vec<usize>> = (0..units.len()).map(|i| vec![i]).collect();
    let mut joins: Vec<Vec<(usize, usize, &'static str)>> = vec![Vec::new(); units.len()];
    for r in &compared.reasons {
        let (x, y) = (of[r.a], of[r.b]);
        if x == y || !fits(compared, units, &groups[x], &groups[y]) {
            continue;
        }
        let (keep, gone) = if groups[x].len() >= groups[y].len() { (x, y) } else { (y, x) };
        let moved = std::mem::take(&mut groups[gone]);
        moved.iter().for_each(|i| of[*i] = keep);
        groups[keep].extend(moved);
        let reasons = std::mem::take(&mut joins[gone]);
        joins[keep].extend(reasons);
        joins[keep].push((r.a, r.b, r.because));
    }
    let mut out = Vec::new();
    for (mut members, joined) in groups.into_iter().zip(joins) {
        members.sort_unstable();
        let reports = members.iter().map(|i| units[*i].doc).collect::<std::collections::BTreeSet<_>>().len();
        let kept = members.iter().any(|i| units[*i].stands_alone);
        if members.is_empty() || (!kept && reports < 2) {
            continue;
        }
        let place = |i: usize| members.binary_search(&i).unwrap_or(0) as u32;
        let mut joins: Vec<(u32, u32, &'static str)> = joined.iter().map(|(a, b, why)| (place(*a), place(*b), *why)).collect();
        joins.sort_unstable();
        out.push(Cluster { units: members, joins });
    }
    out
}

/// True where no pair is surely apart and no more than one in [`DOUBTS`] likely so.
fn fits(compared: &Compared, units: &[Unit], x: &[usize], y: &[usize]) -> bool {
    let all = x.len() * y.len();
    let step = (all / CHECKS).max(1);
    let (mut doubts, mut seen) = (0, 0);
    for (a, b) in x.iter().flat_map(|a| y.iter().map(move |b| (*a, *b))).step_by(step) {
        seen += 1;
        match compared.apart(&units[a], &units[b]) {
            Apart::No => {}
            Apart::Likely => doubts += 1,
            Apart::Surely => return false,
        }
    }
    DOUBTS * doubts <= seen
}
