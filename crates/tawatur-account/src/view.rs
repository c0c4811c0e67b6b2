//! One reading laid out for comparison: its words with their places, and look-ups by id.

use rustc_hash::FxHashMap;
use tawatur_read::record::{Mention, Reading, Statement, Time};
use tawatur_text::{CodePoints, Text, tokens::TokenKind};

/// A word or number of the body, boilerplate left out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    /// Token index.
    pub token: u32,
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// Hash of the folded word.
    pub hash: u64,
}

/// A reading, its text and the tables to find its parts by.
pub(crate) struct View<'r> {
    pub reading: &'r Reading,
    pub text: Text<'r>,
    /// Words outside boilerplate.
    pub words: Vec<Word>,
    /// First and end code point of every token.
    pub places: Vec<(u32, u32)>,
    /// Code points of the whole text.
    pub len: u32,
    mentions: FxHashMap<&'r str, usize>,
    statements: FxHashMap<&'r str, usize>,
    times: FxHashMap<&'r str, usize>,
}

impl<'r> View<'r> {
    /// Lays out `reading`; ranges that do not fit its text are cut to it.
    pub fn of(reading: &'r Reading) -> Self {
        let text = Text::of(&reading.document.text);
        let points = CodePoints::of(&reading.document.text);
        let original = text.original;
        let places: Vec<(u32, u32)> = text.tokens.iter().map(|t| points.range(original, t.span)).collect();
        let len = points.from_byte(original, original.len());
        let words = (0..text.tokens.len())
            .filter(|i| matches!(text.tokens[*i].kind, TokenKind::Word | TokenKind::Number))
            .filter(|i| !reading.boilerplate.iter().any(|b| b.start < places[*i].1 && places[*i].0 < b.end))
            .map(|i| Word { token: i as u32, start: places[i].0, end: places[i].1, hash: word_hash(text.word(i)) })
            .collect();
        Self {
            reading,
            words,
            places,
            len,
            mentions: by_id(&reading.mentions, |m: &Mention| &m.id),
            statements: by_id(&reading.statements, |s: &Statement| &s.id),
            times: by_id(&reading.times, |t: &Time| &t.id),
            text,
        }
    }

    /// The document id.
    pub fn id(&self) -> &'r str {
        &self.reading.document.id
    }

    /// A range cut to the text; `None` where nothing is left of it.
    pub fn cut(&self, start: u32, end: u32) -> Option<(u32, u32)> {
        let (start, end) = (start.min(self.len), end.min(self.len));
        (start < end).then_some((start, end))
    }

    /// A mention by its id.
    pub fn mention(&self, id: &str) -> Option<&'r Mention> {
        self.mentions.get(id).map(|i| &self.reading.mentions[*i])
    }

    /// A statement by its id.
    pub fn statement(&self, id: &str) -> Option<&'r Statement> {
        self.statements.get(id).map(|i| &self.reading.statements[*i])
    }

    /// A time by its id.
    pub fn time(&self, id: &str) -> Option<&'r Time> {
        self.times.get(id).map(|i| &self.reading.times[*i])
    }

    /// Tokens `[first, end)` that lie in a range of code points, wholly or partly.
    pub fn tokens_in(&self, start: u32, end: u32) -> std::ops::Range<usize> {
        let first = self.places.partition_point(|p| p.1 <= start);
        let last = self.places.partition_point(|p| p.0 < end);
        first..last.max(first)
    }

    /// Code points that tokens `[first, end)` cover.
    pub fn range_of(&self, tokens: std::ops::Range<usize>) -> Option<(u32, u32)> {
        let first = self.places.get(tokens.start)?;
        let last = self.places.get(tokens.end.checked_sub(1)?)?;
        (first.0 < last.1).then_some((first.0, last.1))
    }

    /// The words of a range as they stand.
    pub fn slice(&self, start: u32, end: u32) -> &'r str {
        let tokens = self.tokens_in(start, end);
        self.text.span(tokens.start, tokens.end).slice(self.text.original)
    }

    /// The day of publication, where the record gives one.
    pub fn day(&self) -> Option<i64> {
        self.reading.document.published.as_deref().and_then(crate::days::day_of)
    }
}

fn by_id<'r, T>(items: &'r [T], id: impl Fn(&'r T) -> &'r String) -> FxHashMap<&'r str, usize> {
    let mut out = FxHashMap::default();
    for (i, item) in items.iter().enumerate() {
        out.entry(id(item).as_str()).or_insert(i);
    }
    out
}

/// FNV-1a: the same on every machine, and good enough for words.
fn word_hash(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}
