//! Quotations: what stands between quotation marks, also where a pair is unbalanced or reversed.
//!
//! Arabic pages mix “ ” « » " and often set an opening mark where a closing one belongs, so the glyph is
//! weaker evidence than what the mark leans on: a mark with a space before it and a letter behind it opens.

use crate::segments::Run;
use crate::tokens::{Token, TokenKind};

/// One quotation, as token indices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quotation {
    /// The opening mark.
    pub open: u32,
    /// The closing mark; where none was found, the token that ends the paragraph or sentence (one past the last word).
    pub close: u32,
    /// False where the closing mark is missing.
    pub balanced: bool,
}

impl Quotation {
    /// The token indices between the marks.
    pub fn inside(&self) -> std::ops::Range<usize> {
        self.open as usize + 1..self.close as usize
    }

    /// Number of tokens between the marks.
    pub fn len(&self) -> usize {
        self.inside().len()
    }

    /// True where nothing stands between the marks.
    pub fn is_empty(&self) -> bool {
        self.inside().is_empty()
    }
}

#[derive(PartialEq, Clone, Copy)]
enum Leans {
    Open,
    Close,
    Either,
}

/// Finds quotations paragraph by paragraph; one that is still open at a paragraph's end runs on only where the
/// next paragraph starts with an opening mark of its own (the newspaper habit for long speeches) or closes it.
pub fn quotations(original: &str, tokens: &[Token], paragraphs: &[Run]) -> Vec<Quotation> {
    let mut out = Vec::new();
    for p in paragraphs {
        let mut open: Option<usize> = None;
        for i in p.indices() {
            if !tokens[i].is_mark('"') {
                continue;
            }
            match (open, leans(original, tokens, i, p)) {
                (None, Leans::Close) if !has_partner_behind(original, tokens, i, p) => {
                    // A lone closing mark: nothing opened, nothing to close.
                }
                (None, _) => open = Some(i),
                (Some(from), Leans::Open) if i > from + 1 && strong_open(original, tokens, i) && !closes_later(tokens, i, p) => {
                    // A second opening mark and only one closing mark left: the first was never closed.
                    out.push(Quotation { open: from as u32, close: i as u32, balanced: false });
                    open = Some(i);
                }
                (Some(from), Leans::Open)
                    if i > from + 1 && glyph_open(original, &tokens[i]) && !glyph_same(original, &tokens[i], &tokens[from]) =>
                {
                    // Another family opens inside: leave the outer one open, the inner pair is found below.
                }
                (Some(from), _) => {
                    if i > from + 1 {
                        out.push(Quotation { open: from as u32, close: i as u32, balanced: true });
                    }
                    open = None;
                }
            }
        }
        if let Some(from) = open {
            let end = p.end as usize;
            if end > from + 1 {
                out.push(Quotation { open: from as u32, close: end as u32, balanced: false });
            }
        }
    }
    out.sort_by_key(|q| (q.open, q.close));
    out
}

fn glyph(original: &str, t: &Token) -> char {
    t.span.slice(original).chars().next().unwrap_or('"')
}

fn glyph_open(original: &str, t: &Token) -> bool {
    matches!(glyph(original, t), '«' | '“' | '„')
}

fn glyph_same(original: &str, a: &Token, b: &Token) -> bool {
    let family = |c| match c {
        '«' | '»' => 0,
        '“' | '”' | '„' | '‟' => 1,
        _ => 2,
    };
    family(glyph(original, a)) == family(glyph(original, b))
}

fn closes_later(tokens: &[Token], i: usize, p: &Run) -> bool {
    (i + 1..p.end as usize).filter(|j| tokens[*j].is_mark('"')).count() % 2 == 0
}

fn strong_open(original: &str, tokens: &[Token], i: usize) -> bool {
    glyph_open(original, &tokens[i]) && !tokens[i].glued
}

fn has_partner_behind(original: &str, tokens: &[Token], i: usize, p: &Run) -> bool {
    // `” … “`: a reversed pair. The mark leans back but another one follows in this paragraph with nothing open.
    glyph(original, &tokens[i]) != '»'
        && (i + 1..p.end as usize).any(|j| tokens[j].is_mark('"'))
        && (i + 1..p.end as usize).filter(|j| tokens[*j].is_mark('"')).count() % 2 == 1
}

fn leans(original: &str, tokens: &[Token], i: usize, p: &Run) -> Leans {
    let before = i > p.start as usize && tokens[i].glued;
    let behind = i + 1 < p.end as usize && tokens[i + 1].glued;
    let opener_before = i > p.start as usize && matches!(tokens[i - 1].kind, TokenKind::Mark('(' | '[' | ':' | '-'));
    match glyph(original, &tokens[i]) {
        '«' => return Leans::Open,
        '»' => return Leans::Close,
        _ => {}
    }
    let next_is_stop =
        i + 1 < p.end as usize && matches!(tokens[i + 1].kind, TokenKind::Mark('.' | '،' | ',' | '؛' | ')' | ':' | '!' | '؟'));
    match (before && !opener_before, behind && !next_is_stop) {
        (false, true) => Leans::Open,
        (true, false) => Leans::Close,
        _ => Leans::Either,
    }
}
