//! Which of the gold's items is which of the reading's: greedy, best first, as the project's scorer pairs them.

use tawatur_read::record::Range;

/// Jaccard overlap of two sets of stretches that do not overlap among themselves, in code points.
pub fn overlap(a: &[Range], b: &[Range]) -> f64 {
    let length = |r: &[Range]| r.iter().map(|x| x.end.saturating_sub(x.start) as usize).sum::<usize>();
    let both: usize = a.iter().flat_map(|x| b.iter().map(move |y| x.end.min(y.end).saturating_sub(x.start.max(y.start)) as usize)).sum();
    let any = length(a) + length(b) - both.min(length(a) + length(b));
    if any == 0 { 0.0 } else { both as f64 / any as f64 }
}

/// One-to-one pairs whose likeness is at least `least`, the most alike first.
pub fn pair(gold: usize, read: usize, least: f64, alike: impl Fn(usize, usize) -> f64) -> Vec<(usize, usize)> {
    let mut all: Vec<(f64, usize, usize)> =
        (0..gold).flat_map(|i| (0..read).map(move |j| (i, j))).map(|(i, j)| (alike(i, j), i, j)).filter(|p| p.0 >= least).collect();
    all.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut out: Vec<(usize, usize)> = Vec::new();
    for (_, i, j) in all {
        if out.iter().all(|p| p.0 != i && p.1 != j) {
            out.push((i, j));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_alike_are_paired_and_nothing_twice() {
        let alike = [[0.9, 0.8], [0.95, 0.2]];
        assert_eq!(pair(2, 2, 0.5, |i, j| alike[i][j]), [(1, 0), (0, 1)]);
        assert_eq!(pair(2, 1, 0.5, |i, j| alike[i][j]), [(1, 0)]);
    }

    #[test]
    fn overlap_is_of_all_pieces() {
        let r = |start, end| Range { start, end };
        assert!((overlap(&[r(0, 10)], &[r(5, 10)]) - 0.5).abs() < 1e-9);
        assert!((overlap(&[r(0, 4), r(6, 10)], &[r(0, 4), r(6, 10)]) - 1.0).abs() < 1e-9);
        assert!(overlap(&[r(0, 0)], &[r(0, 0)]).abs() < 1e-9);
    }
}
