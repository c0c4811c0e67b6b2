//! Which reports are of one story: only their facts are compared.
//!
//! Two reports are of one story where they share a passage, or enough telling words within a few days; in different
//! languages, where they tell the same of the same known actors and places.
//! There is no chain from story to story: each report has its own neighbours, so that a war's thousand
//! reports do not flow into one.

use crate::passages::Shared;
use crate::terms::Terms;
use crate::view::View;
use std::collections::{BTreeMap, BTreeSet};

/// Days that lie between two reports of one story at most.
const DAYS: i64 = 10;
/// Likeness of their words from which two of many mixed reports are of one story.
const LIKE: f32 = 0.22;
/// The same in a small folder, where the words of the story are common and tell little.
const LIKE_IN_FEW: f32 = 0.04;
/// Reports up to which a folder is small, and from which it is large.
const FEW_TO_MANY: (f32, f32) = (16.0, 500.0);
/// Neighbours that one report has at most, the most alike first.
const NEIGHBOURS: usize = 40;

/// Things that two reports in different languages tell of the same known actors and places, at least.
const TOLD_ALIKE: usize = 2;

/// Reports in different languages share no words: they are of one story where they tell the same of known actors or places.
///
/// What is told is a concept with one participant or place that the lexicon knows; both have to be told within days.
fn across_languages(views: &[View], days: &[Option<i64>]) -> Vec<(usize, usize)> {
    let mut posts: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (doc, view) in views.iter().enumerate() {
        let reading = view.reading;
        let entity =
            |id: &str| reading.mentions.iter().find(|m| m.id == id).map(|m| m.entity.id.as_str()).filter(|e| !e.starts_with("name:"));
        let told: BTreeSet<(&str, &str)> = reading
            .facts
            .iter()
            .flat_map(|f| {
                let who = f.participants.iter().map(|p| p.mention.as_str()).chain(f.place.as_deref());
                who.filter_map(&entity).map(|e| (f.concept.as_str(), e))
            })
            .collect();
        told.into_iter().for_each(|t| posts.entry(t).or_default().push(doc));
    }
    let language = |doc: usize| views[doc].reading.document.language.as_str();
    let mut alike: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    // What every report of a large folder tells says nothing.
    for docs in posts.values().filter(|d| d.len() <= NEIGHBOURS) {
        for (n, a) in docs.iter().enumerate() {
            for b in docs[n + 1..].iter().filter(|b| language(**b) != language(*a)) {
                if days[*a].zip(days[*b]).is_none_or(|(x, y)| (x - y).abs() <= DAYS) {
                    *alike.entry((*a, *b)).or_default() += 1;
                }
            }
        }
    }
    alike.into_iter().filter(|(_, n)| *n >= TOLD_ALIKE).map(|(pair, _)| pair).collect()
}

/// Neighbours of each report.
#[derive(Debug, Default)]
pub(crate) struct Stories {
    near: Vec<BTreeSet<u32>>,
}

/// Words at the head of a report that tell what it is about.
const LEAD: usize = 60;

/// The content words of a report with what each tells of its story: rare, repeated, and at its head.
fn weighted(doc: usize, view: &View, terms: &Terms) -> Vec<(u32, f32)> {
    let mut seen: Vec<(u32, bool)> = Vec::new();
    for (n, w) in view.words.iter().enumerate() {
        seen.extend(terms.at(doc, w.token as usize).map(|t| (t, n >= LEAD)));
    }
    seen.sort_unstable();
    let of = |same: &[(u32, bool)]| {
        let lead = if same[0].1 { 1.0 } else { 1.6 };
        (same[0].0, terms.weight(same[0].0) * (1.0 + (same.len() as f32).ln()) * lead)
    };
    seen.chunk_by(|x, y| x.0 == y.0).map(of).collect()
}

impl Stories {
    /// Finds neighbours by shared passages and telling words.
    pub fn of_reports(views: &[View], terms: &Terms, shared: &[Shared]) -> Self {
        let mut near: Vec<BTreeSet<u32>> = vec![BTreeSet::new(); views.len()];
        let words: Vec<Vec<(u32, f32)>> = views.iter().enumerate().map(|(i, v)| weighted(i, v, terms)).collect();
        let mut posts: Vec<Vec<(u32, f32)>> = vec![Vec::new(); terms.len()];
        for (doc, own) in words.iter().enumerate() {
            own.iter().for_each(|(t, w)| posts[*t as usize].push((doc as u32, *w)));
        }
        // Words of every second report tell nothing and cost most.
        let most = (terms.reports() / 8).max(64);
        let telling = |t: u32| posts[t as usize].len() <= most;
        let length: Vec<f32> =
            words.iter().map(|own| own.iter().filter(|(t, _)| telling(*t)).map(|(_, w)| w * w).sum::<f32>().sqrt()).collect();
        let days: Vec<Option<i64>> = views.iter().map(View::day).collect();
        let (few, many) = FEW_TO_MANY;
        let size = ((views.len() as f32 / few).max(1.0).ln() / (many / few).ln()).min(1.0);
        let least = LIKE_IN_FEW + (LIKE - LIKE_IN_FEW) * size;
        let mut sums = vec![0.0f32; views.len()];
        let mut best: Vec<Vec<(u32, u32)>> = vec![Vec::new(); views.len()];
        for (doc, own) in words.iter().enumerate() {
            let mut touched = Vec::new();
            for (t, weight) in own.iter().filter(|(t, _)| telling(*t)) {
                let later = posts[*t as usize].partition_point(|(d, _)| *d as usize <= doc);
                for (other, theirs) in &posts[*t as usize][later..] {
                    let sum = &mut sums[*other as usize];
                    if *sum == 0.0 {
                        touched.push(*other);
                    }
                    *sum += weight * theirs;
                }
            }
            for other in touched {
                let o = other as usize;
                let like = sums[o] / (length[doc] * length[o]).max(f32::MIN_POSITIVE);
                sums[o] = 0.0;
                let close = days[doc].zip(days[o]).is_none_or(|(x, y)| (x - y).abs() <= DAYS);
                if close && like >= least {
                    let rank = (like * 1e6) as u32;
                    best[doc].push((rank, other));
                    best[o].push((rank, doc as u32));
                }
            }
        }
        for (doc, mut list) in best.into_iter().enumerate() {
            list.sort_unstable_by(|x, y| (y.0, x.1).cmp(&(x.0, y.1)));
            for (_, other) in list.into_iter().take(NEIGHBOURS) {
                near[doc].insert(other);
                near[other as usize].insert(doc as u32);
            }
        }
        for (a, b) in across_languages(views, &days) {
            near[a].insert(b as u32);
            near[b].insert(a as u32);
        }
        for p in shared {
            near[p.a].insert(p.b as u32);
            near[p.b].insert(p.a as u32);
        }
        Self { near }
    }

    /// The reports of one story with `doc`, itself left out.
    pub fn near(&self, doc: usize) -> impl Iterator<Item = usize> {
        self.near[doc].iter().map(|d| *d as usize)
    }
}
