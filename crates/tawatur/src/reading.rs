//! Reading many reports on all cores, in their own order.

use crate::{Lexicon, Reader, Reading, Report};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Reads all reports; `done` is told how many are finished, from any thread.
///
/// The readings come in the order of the reports, whichever core was faster.
pub fn read_all(reports: &[Report], lexicon: &Lexicon, done: &(dyn Fn(usize) + Sync)) -> Vec<Reading> {
    let workers = std::thread::available_parallelism().map_or(1, |n| n.get()).min(reports.len().max(1));
    let reader = Reader::new(lexicon);
    let next = AtomicUsize::new(0);
    let finished = AtomicUsize::new(0);
    let mut parts: Vec<Vec<(usize, Reading)>> = Vec::with_capacity(workers);
    std::thread::scope(|scope| {
        let handles: Vec<_> = (0..workers)
            .map(|_| {
                scope.spawn(|| {
                    let mut mine = Vec::new();
                    loop {
                        let i = next.fetch_add(1, Ordering::Relaxed);
                        let Some(report) = reports.get(i) else { break mine };
                        mine.push((i, reader.read(report)));
                        done(finished.fetch_add(1, Ordering::Relaxed) + 1);
                    }
                })
            })
            .collect();
        for handle in handles {
            match handle.join() {
                Ok(part) => parts.push(part),
                // Reading never panics; should it, the panic must not be swallowed.
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    let mut all: Vec<(usize, Reading)> = parts.into_iter().flatten().collect();
    all.sort_by_key(|(i, _)| *i);
    all.into_iter().map(|(_, r)| r).collect()
}
