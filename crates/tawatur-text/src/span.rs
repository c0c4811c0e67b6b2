//! Spans: stretches of a text, counted in bytes.

use serde::{Deserialize, Serialize};

/// A stretch of a text in bytes, half open. Both ends lie on character boundaries.
///
/// ```
/// use tawatur_text::Span;
/// let s = Span::new(0, 6);
/// assert_eq!(s.slice("قال زيد"), "قال");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span from `start` to `end`; an `end` before `start` gives an empty span at `start`.
    #[inline]
    pub fn new(start: usize, end: usize) -> Self {
        let start = start.min(u32::MAX as usize) as u32;
        Self { start, end: (end.min(u32::MAX as usize) as u32).max(start) }
    }

    /// The words of the span; empty where the span does not fit the text.
    #[inline]
    pub fn slice<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start as usize..self.end as usize).unwrap_or("")
    }

    /// Bytes covered.
    #[inline]
    pub fn len(&self) -> usize {
        (self.end - self.start) as usize
    }

    /// True where nothing is covered.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// True where `other` lies wholly inside.
    #[inline]
    pub fn contains(&self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// True where the two share at least one byte.
    #[inline]
    pub fn overlaps(&self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that holds both.
    #[inline]
    pub fn cover(&self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// Byte offsets to code point offsets and back, for one text.
///
/// Holds one count for every 64 bytes, so a look-up scans at most 64 bytes.
///
/// ```
/// use tawatur_text::{CodePoints, Span};
/// let text = "قال 5";
/// let points = CodePoints::of(text);
/// assert_eq!(points.from_byte(text, 6), 3);
/// assert_eq!(points.to_byte(text, 3), 6);
/// ```
#[derive(Debug, Clone, Default)]
pub struct CodePoints {
    /// `counts[i]`: code points that start before byte `64 * i`.
    counts: Vec<u32>,
}

const BLOCK: usize = 64;

fn starts(bytes: &[u8]) -> usize {
    bytes.iter().filter(|b| (**b & 0xC0) != 0x80).count()
}

impl CodePoints {
    /// Counts the code points of `text`.
    pub fn of(text: &str) -> Self {
        let mut counts = Vec::with_capacity(text.len() / BLOCK + 2);
        let mut n = 0u32;
        counts.push(0);
        for block in text.as_bytes().chunks(BLOCK) {
            n += starts(block) as u32;
            counts.push(n);
        }
        Self { counts }
    }

    /// Code points before byte `at`; `at` is taken as the text's end where it lies past it.
    pub fn from_byte(&self, text: &str, at: usize) -> u32 {
        let at = at.min(text.len());
        let block = at / BLOCK;
        self.counts.get(block).copied().unwrap_or(0) + starts(&text.as_bytes()[block * BLOCK..at]) as u32
    }

    /// Byte at which code point `at` starts; the text's end where there are fewer.
    pub fn to_byte(&self, text: &str, at: u32) -> usize {
        let block = self.counts.partition_point(|n| *n <= at).saturating_sub(1);
        let mut left = at - self.counts.get(block).copied().unwrap_or(0);
        let from = block * BLOCK;
        for (i, b) in text.as_bytes().iter().enumerate().skip(from) {
            if (*b & 0xC0) != 0x80 {
                if left == 0 {
                    return i;
                }
                left -= 1;
            }
        }
        text.len()
    }

    /// A byte span in code points.
    pub fn range(&self, text: &str, span: Span) -> (u32, u32) {
        (self.from_byte(text, span.start as usize), self.from_byte(text, span.end as usize))
    }

    /// A code point range in bytes.
    pub fn span(&self, text: &str, start: u32, end: u32) -> Span {
        Span::new(self.to_byte(text, start), self.to_byte(text, end))
    }
}
