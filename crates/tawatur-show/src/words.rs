//! Which words differ between two stretches that reports share.

/// A word of one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word<'t> {
    /// The word as written.
    pub(crate) text: &'t str,
    /// True where the other side does not have it at this place.
    pub(crate) differs: bool,
}

/// Largest table that is compared word by word; beyond it all words between the common ends count
/// as different, so that one huge pair cannot stall a page.
const TABLE: usize = 1_000_000;

/// The words of both sides, each marked where it differs. Words are compared exactly: another
/// hamza is another word to the eye of an editor.
pub(crate) fn compare<'t>(a: &'t str, b: &'t str) -> (Vec<Word<'t>>, Vec<Word<'t>>) {
    let words = |t: &'t str| -> Vec<Word<'t>> { t.split_whitespace().map(|text| Word { text, differs: false }).collect() };
    let (mut a, mut b) = (words(a), words(b));
    let head = a.iter().zip(&b).take_while(|(x, y)| x.text == y.text).count();
    let tail = a[head..].iter().rev().zip(b[head..].iter().rev()).take_while(|(x, y)| x.text == y.text).count();
    let (a_end, b_end) = (a.len() - tail, b.len() - tail);
    mark(&mut a[head..a_end], &mut b[head..b_end]);
    (a, b)
}

/// Marks what is outside the longest common sequence of words.
fn mark(a: &mut [Word], b: &mut [Word]) {
    a.iter_mut().for_each(|w| w.differs = true);
    b.iter_mut().for_each(|w| w.differs = true);
    let (n, m) = (a.len(), b.len());
    if n == 0 || m == 0 || n.saturating_mul(m) > TABLE {
        return;
    }
    let width = m + 1;
    let mut best = vec![0u32; (n + 1) * width];
    for i in (0..n).rev() {
        for j in (0..m).rev() {
            best[i * width + j] = if a[i].text == b[j].text {
                best[(i + 1) * width + j + 1] + 1
            } else {
                best[(i + 1) * width + j].max(best[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < n && j < m {
        if a[i].text == b[j].text {
            (a[i].differs, b[j].differs) = (false, false);
            (i, j) = (i + 1, j + 1);
        } else if best[(i + 1) * width + j] >= best[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(words: &[Word]) -> String {
        let shown: Vec<String> = words.iter().map(|w| if w.differs { format!("[{}]", w.text) } else { w.text.to_string() }).collect();
        shown.join(" ")
    }

    #[test]
    fn words_that_differ_are_marked_on_both_sides() {
        let (a, b) = compare("غادر نحو ألفي مدني بلدة السرو أمس", "غادر ألفي مدني بلدة السرو مساء أمس");
        assert_eq!(marked(&a), "غادر [نحو] ألفي مدني بلدة السرو أمس");
        assert_eq!(marked(&b), "غادر ألفي مدني بلدة السرو [مساء] أمس");
    }

    #[test]
    fn empty_and_equal_sides() {
        assert_eq!(marked(&compare("أ ب", "أ ب").0), "أ ب");
        assert_eq!(marked(&compare("أ ب", "").0), "[أ] [ب]");
    }
}
