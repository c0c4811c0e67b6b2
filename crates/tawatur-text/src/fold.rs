//! The folded view: the text as look-ups want it, with an offset map that is exact both ways.
//!
//! Folding unifies what newsrooms write differently: hamza and alef forms, ta marbuta, alef maqsura,
//! presentation forms, Persian yeh and kaf, digits of three scripts, quotation marks, Latin case.
//! It drops marks, tatweel and the controls that steer direction. The original is never edited.

use crate::Span;
use unicode_normalization::UnicodeNormalization;

/// A folded copy of a text with the way back.
///
/// ```
/// use tawatur_text::{Folded, Span};
/// let text = "أَعلنـت قوّات سورية";
/// let folded = Folded::of(text);
/// assert_eq!(folded.text(), "اعلنت قوات سوريه");
/// let word = folded.to_original(Span::new(0, "اعلنت".len()));
/// assert_eq!(word.slice(text), "أَعلنـت");
/// ```
#[derive(Debug, Clone, Default)]
pub struct Folded {
    text: String,
    /// Where the difference between the two offsets changes, in rising order.
    steps: Vec<Step>,
    original_len: u32,
}

/// From here to the next step the two texts run byte for byte, or one resized character fills it.
#[derive(Debug, Clone, Copy)]
struct Step {
    folded: u32,
    original: u32,
    resized: bool,
}

impl Folded {
    /// Folds `original`.
    ///
    /// What folds to itself, nearly every letter, is copied in runs; a look-up in a table of the Arabic block tells.
    pub fn of(original: &str) -> Self {
        let mut steps = vec![Step { folded: 0, original: 0, resized: false }];
        let mut in_step = true;
        let text = fold_runs(original, &mut |part: Part| {
            let resized = part.folded != part.original && part.folded > 0;
            if part.folded == 0 {
                in_step = false;
            } else if resized || !in_step {
                steps.push(Step { folded: part.to, original: part.from, resized });
                in_step = !resized;
            }
        });
        Self { text, steps, original_len: original.len() as u32 }
    }

    /// The folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The stretch of the original that a stretch of the folded text stands for.
    ///
    /// Marks and tatweel belong to the character before them, so a word keeps its final mark.
    pub fn to_original(&self, folded: Span) -> Span {
        let start = self.original_at(folded.start, false);
        let end = if folded.end as usize >= self.text.len() { self.original_len } else { self.original_at(folded.end, true) };
        Span { start, end: end.max(start) }
    }

    fn original_at(&self, folded: u32, as_end: bool) -> u32 {
        self.original_in(self.steps.partition_point(|s| s.folded <= folded).saturating_sub(1), folded, as_end)
    }

    /// The byte of the original for a byte of the folded text that lies in step `i`.
    fn original_in(&self, i: usize, folded: u32, as_end: bool) -> u32 {
        let step = self.steps[i];
        let next = self.steps.get(i + 1).map_or(self.original_len, |s| s.original);
        match (step.resized && folded > step.folded, as_end) {
            (true, true) => next,
            (true, false) => step.original,
            (false, _) => (step.original + (folded - step.folded)).min(next),
        }
    }

    /// For whoever walks the folded text from its start to its end: [`Folded::to_original`] without searching.
    pub fn walk(&self) -> Walk<'_> {
        Walk { folded: self, step: 0 }
    }

    /// The stretch of the folded text that a stretch of the original became.
    pub fn to_folded(&self, original: Span) -> Span {
        let start = self.folded_at(original.start, false);
        Span { start, end: self.folded_at(original.end, true).max(start) }
    }

    fn folded_at(&self, original: u32, as_end: bool) -> u32 {
        let i = self.steps.partition_point(|s| s.original <= original).saturating_sub(1);
        let step = self.steps[i];
        let next = self.steps.get(i + 1).map_or(self.text.len() as u32, |s| s.folded);
        match (step.resized && original > step.original, as_end) {
            (true, true) => next,
            (true, false) => step.folded,
            (false, _) => (step.folded + (original - step.original)).min(next),
        }
    }
}

/// The way back to the original, for stretches that are asked for in rising order.
#[derive(Debug, Clone)]
pub struct Walk<'f> {
    folded: &'f Folded,
    step: usize,
}

impl Walk<'_> {
    /// Like [`Folded::to_original`]; no stretch may start before the end of the one asked for last.
    pub fn to_original(&mut self, place: Span) -> Span {
        let start = self.at(place.start, false);
        let whole = place.end as usize >= self.folded.text.len();
        let end = if whole { self.folded.original_len } else { self.at(place.end, true) };
        Span { start, end: end.max(start) }
    }

    fn at(&mut self, folded: u32, as_end: bool) -> u32 {
        while self.folded.steps.get(self.step + 1).is_some_and(|s| s.folded <= folded) {
            self.step += 1;
        }
        self.folded.original_in(self.step, folded, as_end)
    }
}

/// Folds a short string: a lexicon entry, a name to look up.
///
/// ```
/// assert_eq!(tawatur_text::fold("مُؤسَّسة الإغاثة"), "موسسه الاغاثه");
/// ```
pub fn fold(text: &str) -> String {
    fold_runs(text, &mut |_| {})
}

/// A stretch of the original that folds as one: a run of characters that stay as they are, or one that does not.
#[derive(Clone, Copy)]
struct Part {
    /// Where it starts in the original.
    from: u32,
    /// Its bytes there.
    original: u32,
    /// Where it starts in the folded text.
    to: u32,
    /// Its bytes there.
    folded: u32,
}

/// Folds `original` and tells of every part in order.
///
/// Nearly every character folds to itself: such runs are copied whole, and [`ARABIC`] tells where one ends.
fn fold_runs(original: &str, part: &mut impl FnMut(Part)) -> String {
    let mut out = String::with_capacity(original.len());
    let mut at = 0;
    while at < original.len() {
        let run = &original[at..at + kept(&original.as_bytes()[at..])];
        if !run.is_empty() {
            let bytes = run.len() as u32;
            part(Part { from: at as u32, original: bytes, to: out.len() as u32, folded: bytes });
            out.push_str(run);
            at += run.len();
        }
        let Some(c) = original[at..].chars().next() else { break };
        let to = out.len();
        push_folded(c, &mut out);
        let (from, original) = (at as u32, c.len_utf8() as u32);
        part(Part { from, original, to: to as u32, folded: (out.len() - to) as u32 });
        at += c.len_utf8();
    }
    out
}

/// How many bytes from the start of `bytes` on fold to themselves.
fn kept(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    loop {
        rest = match rest {
            [first @ 0xD8..=0xDB, second, behind @ ..] if ARABIC[arabic(*first, *second)] == KEPT => behind,
            [0..=0x40 | 0x5B..=0x7F, behind @ ..] => behind,
            _ => return bytes.len() - rest.len(),
        }
    }
}

/// True for characters that leave nothing in the folded view.
const fn is_dropped(c: char) -> bool {
    matches!(c,
        '\u{0640}' // tatweel
        | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E4}'
        | '\u{06E7}' | '\u{06E8}' | '\u{06EA}'..='\u{06ED}' | '\u{08D3}'..='\u{08FF}'
        | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{00AD}'
        | '\u{0300}'..='\u{036F}')
}

/// The one character that another folds to; itself where it is not in the list.
const fn unified(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' | 'ى' | 'ی' | 'ې' | 'ۍ' => 'ي',
        'ة' | 'ہ' | 'ۀ' | 'ە' | 'ۂ' => 'ه',
        'ک' | 'ڪ' => 'ك',
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        '٫' => '.',
        '٬' => ',',
        '٪' => '%',
        '\u{00A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{3000}' => ' ',
        '\u{2028}' | '\u{2029}' | '\u{0085}' => '\n',
        '“' | '”' | '„' | '‟' | '«' | '»' | '〞' | '＂' | '❝' | '❞' => '"',
        '‘' | '’' | '‚' | '‛' | '‹' | '›' => '\'',
        '–' | '—' | '―' | '‐' | '‑' | '−' => '-',
        _ => c,
    }
}

const fn digit(c: char, zero: char) -> char {
    (b'0' + (c as u32 - zero as u32) as u8) as char
}

/// What becomes of the characters U+0600 to U+06FF: [`KEPT`], [`DROPPED`], or the character that they fold to.
const ARABIC: [char; 256] = {
    let mut table = [KEPT; 256];
    let mut i = 0;
    while i < 256 {
        let Some(c) = char::from_u32(0x0600 + i as u32) else { break };
        if is_dropped(c) {
            table[i] = DROPPED;
        } else if unified(c) as u32 != c as u32 {
            table[i] = unified(c);
        }
        i += 1;
    }
    table
};
const KEPT: char = '\u{0}';
const DROPPED: char = '\u{1}';

/// The place in [`ARABIC`] of the character that is written with these two bytes, the first of them 0xD8 to 0xDB.
fn arabic(first: u8, second: u8) -> usize {
    usize::from(first & 3) << 6 | usize::from(second & 0x3F)
}

fn push_folded(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
        return;
    }
    if let 0x0600..=0x06FF = c as u32 {
        match ARABIC[c as usize - 0x0600] {
            KEPT => out.push(c),
            DROPPED => {}
            to => out.push(to),
        }
        return;
    }
    if is_dropped(c) {
        return;
    }
    match unified(c) {
        to if to != c => out.push(to),
        '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{FF01}'..='\u{FF5E}' => {
            for d in std::iter::once(c).nfkc() {
                if d != c && !is_dropped(d) {
                    push_folded(d, out);
                } else if d == c {
                    out.push(c);
                }
            }
        }
        _ if c < '\u{0500}' && c.is_uppercase() => out.extend(c.to_lowercase()),
        _ => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spelling_variants_meet() {
        for (a, b) in [
            ("سورية", "سوريه"),
            ("إعلان", "اعلان"),
            ("على", "علي"),
            ("مسؤول", "مسوول"),
            ("١٥", "15"),
            ("“قسد”", "\"قسد\""),
            ("ﻗﺴﺪ", "قسد"),
            ("ﷲ", "الله"),
        ] {
            assert_eq!(fold(a), fold(b), "{a} {b}");
        }
    }

    #[test]
    fn a_word_keeps_its_final_mark() {
        let text = "نِزاعاً مسلّحاً";
        let folded = Folded::of(text);
        let first = folded.to_original(Span::new(0, "نزاعا".len()));
        assert_eq!(first.slice(text), "نِزاعاً");
    }

    proptest! {
        #[test]
        fn offsets_survive_folding(text in "[أ-يًٌّْـ٠-٩a-zA-Z \"“”«»ﻻﷲ\u{200f}]{0,60}") {
            let folded = Folded::of(&text);
            prop_assert_eq!(folded.text(), fold(&text));
            let mut at = 0;
            for c in folded.text().chars() {
                let span = folded.to_original(Span::new(at, at + c.len_utf8()));
                prop_assert!(text.is_char_boundary(span.start as usize) && text.is_char_boundary(span.end as usize));
                prop_assert!(fold(span.slice(&text)).contains(c), "{:?} {:?}", c, span.slice(&text));
                let back = folded.to_folded(span);
                prop_assert!(back.start as usize <= at && back.end as usize >= at + c.len_utf8());
                at += c.len_utf8();
            }
        }

        #[test]
        fn walking_finds_what_searching_finds(text in "[أ-يًٌّْـ٠-٩a-zA-Z \"“”«»ﻻﷲ\u{200f}]{0,60}") {
            let folded = Folded::of(&text);
            let mut walk = folded.walk();
            let mut at = 0;
            for c in folded.text().chars() {
                let place = Span::new(at, at + c.len_utf8());
                prop_assert_eq!(walk.to_original(place), folded.to_original(place));
                at += c.len_utf8();
            }
        }

        #[test]
        fn any_text_folds(text in "\\PC{0,80}") {
            let folded = Folded::of(&text);
            let whole = folded.to_original(Span::new(0, folded.text().len()));
            prop_assert_eq!(whole.end as usize, text.len());
        }
    }
}
