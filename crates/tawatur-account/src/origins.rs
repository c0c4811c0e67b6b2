//! Origins: how many independent roots a claim stands on once copies and shared sources are folded.

mod sentence;

use crate::chains::{Chained, Root};
use crate::claims::{Ground, ranges_apart};
use crate::passages::Shared;
use crate::record::{Evidence, Fold, FoldReason, Link, Member, Origins, Relation};
use crate::units::Unit;
use petgraph::algo::dominators::simple_fast;
use petgraph::graph::{DiGraph, NodeIndex};
use std::collections::{BTreeMap, BTreeSet};

/// Groups of members that count as one.
struct Groups(Vec<usize>);

impl Groups {
    fn find(&self, mut i: usize) -> usize {
        while self.0[i] != i {
            i = self.0[i];
        }
        i
    }

    fn join(&mut self, i: usize, j: usize) {
        let (x, y) = (self.find(i), self.find(j));
        self.0[x.max(y)] = x.min(y);
    }
}

/// A sentence that two reports share: its unnamed source is one source, and the copy's chain goes on to the report it came from.
pub(crate) fn join_copies(ground: &Ground, of: &[&Unit], chained: &[Chained], members: &mut [Member]) {
    let mut groups = Groups((0..of.len()).collect());
    for (i, j) in copies(ground, of) {
        if chained[i].root == Root::Unnamed && chained[j].root == Root::Unnamed {
            groups.join(i, j);
        }
        let (copy, from) = match crate::passages::earlier_or_credited(ground.views, ground.outlets, of[i].doc, of[j].doc) {
            Some(true) => (j, i),
            Some(false) => (i, j),
            None => continue,
        };
        if members[copy].chain.iter().any(|l| l.role == "copied-from") {
            continue;
        }
        let Some(outlet) = chained[from].links.first() else { continue };
        let unit = of[from];
        let link = Link { role: "copied-from".to_owned(), start: unit.start, end: unit.end, ..outlet.clone() };
        if link.who != members[copy].chain.first().map_or("", |l| l.who.as_str()) {
            members[copy].chain.insert(1, link);
        }
    }
    for (i, m) in members.iter_mut().enumerate() {
        let root = groups.find(i);
        if root != i {
            let origin = chained[root].origin.clone();
            let own = std::mem::replace(&mut m.origin, origin);
            if let Some(last) = m.chain.last_mut().filter(|l| l.who == own) {
                last.who.clone_from(&m.origin);
            }
        }
    }
}

/// Pairs of members whose words are at one place of a shared passage.
fn copies(ground: &Ground, of: &[&Unit]) -> Vec<(usize, usize)> {
    let mut by_doc: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    of.iter().enumerate().for_each(|(i, u)| by_doc.entry(u.doc).or_default().push(i));
    let mut out = BTreeSet::new();
    for a in by_doc.keys() {
        for p in ground.passages_from(*a) {
            for i in &by_doc[a] {
                for j in by_doc.get(&p.b).into_iter().flatten().filter(|j| inside(ground, p, of[*i]) && inside(ground, p, of[**j])) {
                    out.insert(((*i).min(*j), (*i).max(*j)));
                }
            }
        }
    }
    out.into_iter().collect()
}

/// True where most of a unit lies in the passage.
fn inside(ground: &Ground, p: &Shared, u: &Unit) -> bool {
    let Some((start, end)) = p.range(ground.views, u.doc) else { return false };
    3 * u.end.min(end).saturating_sub(u.start.max(start)) >= 2 * (u.end - u.start)
}

/// Counts the origins of a claim, with the reason for every fold.
pub(crate) fn origins(ground: &Ground, of: &[&Unit], chained: &[Chained], members: &[Member]) -> Origins {
    let mut groups = Groups((0..of.len()).collect());
    let mut folds = Vec::new();
    same_source(ground, of, chained, members, &mut groups, &mut folds);
    same_passage(ground, of, chained, members, &mut groups, &mut folds);
    credited(ground, of, chained, members, &mut groups, &mut folds);
    // A claim stands on those who say so; those who deny it are counted apart.
    let all: BTreeSet<usize> = (0..of.len()).map(|i| groups.find(i)).collect();
    let saying: BTreeSet<usize> = (0..of.len()).filter(|i| members[*i].relation != Relation::Denies).map(|i| groups.find(i)).collect();
    let denying = if saying.is_empty() { 0 } else { count_denying(members, &groups) };
    let roots = if saying.is_empty() { all } else { saying };
    let high = roots.len() as u32;
    let unnamed: Vec<usize> =
        roots.iter().copied().filter(|r| (0..of.len()).all(|i| groups.find(i) != *r || chained[i].root == Root::Unnamed)).collect();
    let low = high - (unnamed.len().max(1) - 1) as u32;
    if unnamed.len() > 1 {
        folds.push(fold(&unnamed, FoldReason::Unnamed, unnamed.iter().map(|i| source_words(&members[*i])).collect()));
    }
    let common_link = common_link(&groups, of, members);
    let because = sentence::because(of, members, &folds, (low, high), denying);
    Origins { low, high, folds, common_link, because }
}

/// Origins of those who deny a claim.
fn count_denying(members: &[Member], groups: &Groups) -> u32 {
    let roots: BTreeSet<usize> = (0..members.len()).filter(|i| members[*i].relation == Relation::Denies).map(|i| groups.find(i)).collect();
    roots.len() as u32
}

fn fold(members: &[usize], because: FoldReason, evidence: Vec<Evidence>) -> Fold {
    Fold { members: members.iter().map(|i| *i as u32).collect(), because, evidence }
}

/// The words that name a member's source; its own words where it names none.
fn source_words(m: &Member) -> Evidence {
    match m.chain.last().filter(|l| l.start < l.end) {
        Some(l) => Evidence { document: l.document.clone(), start: l.start, end: l.end },
        None => Evidence { document: m.document.clone(), start: m.start, end: m.end },
    }
}

fn same_source(ground: &Ground, of: &[&Unit], chained: &[Chained], members: &[Member], groups: &mut Groups, folds: &mut Vec<Fold>) {
    let mut by_origin: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    members.iter().enumerate().for_each(|(i, m)| by_origin.entry(ground.spokesmen.body(&m.origin)).or_default().push(i));
    for same in by_origin.into_values().filter(|s| s.len() > 1) {
        same.windows(2).for_each(|w| groups.join(w[0], w[1]));
        let reports: BTreeSet<usize> = same.iter().map(|i| of[*i].doc).collect();
        // One report that repeats itself folds without saying.
        if reports.len() > 1 {
            let release = same.iter().all(|i| chained[*i].release);
            let because = if release { FoldReason::SameRelease } else { FoldReason::SameSource };
            folds.push(fold(&same, because, same.iter().map(|i| source_words(&members[*i])).collect()));
        }
    }
}

/// Copies fold, unless they name different sources or give different numbers: a formula filled in twice is no copy.
fn same_passage(ground: &Ground, of: &[&Unit], chained: &[Chained], members: &[Member], groups: &mut Groups, folds: &mut Vec<Fold>) {
    let own_words = |i: usize, j: usize| {
        let named = chained[i].root == Root::Named && chained[j].root == Root::Named && members[i].origin != members[j].origin;
        named || members[i].value.zip(members[j].value).is_some_and(|(v, w)| ranges_apart(v, w))
    };
    let mut pairs = copies(ground, of);
    pairs.retain(|(i, j)| !own_words(*i, *j));
    let mut own = Groups((0..of.len()).collect());
    for (i, j) in &pairs {
        own.join(*i, *j);
        groups.join(*i, *j);
    }
    let mut sets: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    (0..of.len()).for_each(|i| sets.entry(own.find(i)).or_default().push(i));
    for set in sets.into_values().filter(|s| s.len() > 1) {
        let evidence = set
            .iter()
            .map(|i| Evidence { document: ground.views[of[*i].doc].id().to_owned(), start: of[*i].start, end: of[*i].end })
            .collect();
        folds.push(fold(&set, FoldReason::SamePassage, evidence));
    }
}

/// A member that rests on an outlet whose own report is in the claim too.
fn credited(ground: &Ground, of: &[&Unit], chained: &[Chained], members: &[Member], groups: &mut Groups, folds: &mut Vec<Fold>) {
    for i in 0..of.len() {
        let mut set = vec![i];
        for j in (0..of.len()).filter(|j| of[*j].doc != of[i].doc) {
            let outlet = ground.outlets.of(of[j].doc);
            let carried = outlet.is_some_and(|o| chained[i].carriers.contains(o) && ground.outlets.of(of[i].doc) != Some(o));
            if carried && groups.find(i) != groups.find(j) {
                groups.join(i, j);
                set.push(j);
            }
        }
        if set.len() > 1 {
            set.sort_unstable();
            folds.push(fold(&set, FoldReason::Credited, vec![source_words(&members[i])]));
        }
    }
}

/// The node that all chains pass on their way to the event: a dominator.
fn common_link(groups: &Groups, of: &[&Unit], members: &[Member]) -> Option<String> {
    let reports: BTreeSet<usize> = of.iter().map(|u| u.doc).collect();
    if reports.len() < 2 {
        return None;
    }
    let mut graph: DiGraph<&str, ()> = DiGraph::new();
    let mut nodes: BTreeMap<&str, NodeIndex> = BTreeMap::new();
    let (reader, event) = (graph.add_node(""), graph.add_node(""));
    for (i, m) in members.iter().enumerate() {
        let root = members[groups.find(i)].origin.as_str();
        let mut at = reader;
        for who in m.chain.iter().map(|l| l.who.as_str()).filter(|w| *w != m.origin).chain([root]) {
            let node = *nodes.entry(who).or_insert_with(|| graph.add_node(who));
            if node != at {
                graph.update_edge(at, node, ());
            }
            at = node;
        }
        graph.update_edge(at, event, ());
    }
    let idom = simple_fast(&graph, reader).immediate_dominator(event)?;
    (idom != reader).then(|| graph[idom].to_owned())
}
