//! Which reports are of one story: only their facts are compared.
//!
//! Two reports are of one story where they share a passage, or enough telling words within a few days.
//! There is no chain from story to story: each report has its own neighbours, so that a war's thousand
//! reports do not flow into one.

use crate::passages::Shared;
use crate::terms::Terms;
use crate::view::View;
use std::collections::BTreeSet;

/// Days that lie between two reports of one story at most.
const DAYS: i64 = 10;
/// Likeness of their words from which two reports are of one story.
const LIKE: f32 = 0.14;
/// Neighbours that one report has at most, the most alike first.
const NEIGHBOURS: usize = 40;

/// Neighbours of each report.
#[derive(Debug, Default)]
pub(crate) struct Stories {
    near: Vec<BTreeSet<u32>>,
}

impl Stories {
    /// Finds neighbours by shared passages and telling words.
    pub fn of_reports(views: &[View], terms: &Terms, shared: &[Shared]) -> Self {
        let mut near: Vec<BTreeSet<u32>> = vec![BTreeSet::new(); views.len()];
        let words: Vec<Vec<u32>> = views.iter().enumerate().map(|(i, v)| terms.of(i, 0..v.text.tokens.len())).collect();
        let mut posts: Vec<Vec<u32>> = vec![Vec::new(); terms.len()];
        for (doc, own) in words.iter().enumerate() {
            own.iter().for_each(|t| posts[*t as usize].push(doc as u32));
        }
        // Words of every second report tell nothing and cost most.
        let most = (terms.reports() / 8).max(64);
        let telling = |t: &u32| posts[*t as usize].len() <= most;
        let mass: Vec<f32> = words.iter().map(|own| own.iter().filter(|t| telling(t)).map(|t| terms.weight(*t)).sum()).collect();
        let days: Vec<Option<i64>> = views.iter().map(View::day).collect();
        let mut sums = vec![0.0f32; views.len()];
        let mut best: Vec<Vec<(u32, u32)>> = vec![Vec::new(); views.len()];
        for (doc, own) in words.iter().enumerate() {
            let mut touched = Vec::new();
            for t in own.iter().filter(|t| telling(t)) {
                let later = posts[*t as usize].partition_point(|d| *d as usize <= doc);
                for other in &posts[*t as usize][later..] {
                    let sum = &mut sums[*other as usize];
                    if *sum == 0.0 {
                        touched.push(*other);
                    }
                    *sum += terms.weight(*t);
                }
            }
            for other in touched {
                let o = other as usize;
                let like = sums[o] / (mass[doc] * mass[o]).sqrt().max(f32::MIN_POSITIVE);
                sums[o] = 0.0;
                let close = days[doc].zip(days[o]).is_none_or(|(x, y)| (x - y).abs() <= DAYS);
                if close && like >= LIKE {
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
