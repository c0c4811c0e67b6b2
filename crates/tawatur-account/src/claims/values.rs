//! The numbers of a quantity claim, and who differs from the rest.

use super::Ground;
use super::compare::ranges_apart;
use crate::record::{Member, Relation, SeriesPoint, Value, Values};
use crate::units::Unit;
use std::collections::BTreeMap;

/// How the best value is picked, as the account says it.
const RULE: &str =
    "latest-report: the value of the report published last; of values of one time the one that most origins give, then the greatest";

/// Low, best, high and the series; `None` where no member gives a number.
pub(super) fn values(ground: &Ground, of: &[&Unit], members: &[Member]) -> Option<Values> {
    let mut given: Vec<(i64, &Member, Value)> = Vec::new();
    for (u, m) in of.iter().zip(members) {
        if let (Some(v), false) = (m.value, m.relation == Relation::Denies) {
            given.push((ground.views[u.doc].day().unwrap_or(i64::MIN), m, v));
        }
    }
    let number = |v: &Value| v.low.or(v.high);
    let ends = |v: &Value| [v.low, v.high].into_iter().flatten();
    let low = given.iter().flat_map(|(_, _, v)| ends(v)).min_by(f64::total_cmp)?;
    let high = given.iter().flat_map(|(_, _, v)| ends(v)).max_by(f64::total_cmp)?;
    let last = given.iter().map(|(day, _, _)| *day).max()?;
    let mut votes: BTreeMap<u64, (std::collections::BTreeSet<&str>, f64)> = BTreeMap::new();
    for (_, m, v) in given.iter().filter(|(day, _, _)| *day == last) {
        if let Some(n) = number(v) {
            votes.entry(n.to_bits()).or_insert_with(|| (Default::default(), n)).0.insert(ground.spokesmen.body(&m.origin));
        }
    }
    let best = votes.values().max_by(|x, y| x.0.len().cmp(&y.0.len()).then(x.1.total_cmp(&y.1))).map(|(_, n)| *n);
    let mut series: Vec<(Option<String>, f64, String)> = of
        .iter()
        .zip(members)
        .filter(|(_, m)| m.relation != Relation::Denies)
        .filter_map(|(u, m)| {
            let published = ground.views[u.doc].reading.document.published.clone();
            Some((published.or_else(|| m.as_of.clone()), number(&m.value?)?, m.origin.clone()))
        })
        .collect();
    series.sort_by(|x, y| (&x.0, &x.2).cmp(&(&y.0, &y.2)).then(x.1.total_cmp(&y.1)));
    series.dedup_by(|x, y| x.0 == y.0 && x.1 == y.1 && x.2 == y.2);
    let series = series.into_iter().map(|(as_of, value, origin)| SeriesPoint { as_of, value, origin }).collect();
    Some(Values { low: Some(low), best, high: Some(high), series, rule: RULE.to_owned() })
}

/// Members whose range does not hold the best value differ, unless a later figure of the same origin takes theirs up.
pub(super) fn mark_differing(values: &Values, members: &mut [Member]) {
    let Some(best) = values.best else { return };
    let point = Value { low: Some(best), high: Some(best) };
    let current: Vec<(String, bool)> =
        members.iter().map(|m| (m.origin.clone(), m.value.is_some_and(|v| !ranges_apart(v, point)))).collect();
    for (i, m) in members.iter_mut().enumerate() {
        let Some(v) = m.value else { continue };
        let updated = current.iter().enumerate().any(|(j, (origin, meets))| j != i && *meets && *origin == m.origin);
        if m.relation == Relation::Supports && ranges_apart(v, point) && !updated {
            m.relation = Relation::Differs;
        }
    }
}
