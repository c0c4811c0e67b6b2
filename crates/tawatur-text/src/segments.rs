//! Paragraphs and sentences.

use crate::tokens::{Token, TokenKind};

/// A run of tokens `[start, end)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Run {
    /// First token.
    pub start: u32,
    /// One past the last token.
    pub end: u32,
}

impl Run {
    /// The token indices of the run.
    #[inline]
    pub fn indices(&self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// True where token `i` lies inside.
    #[inline]
    pub fn holds(&self, i: usize) -> bool {
        self.indices().contains(&i)
    }
}

/// Paragraphs: runs of tokens between line ends, none empty, line ends outside.
pub fn paragraphs(tokens: &[Token]) -> Vec<Run> {
    let mut out = Vec::new();
    let mut start = 0;
    for (i, t) in tokens.iter().enumerate() {
        if t.kind == TokenKind::Break {
            if start < i {
                out.push(Run { start: start as u32, end: i as u32 });
            }
            start = i + 1;
        }
    }
    if start < tokens.len() {
        out.push(Run { start: start as u32, end: tokens.len() as u32 });
    }
    out
}

/// Sentences within `paragraphs`: they end after `. ! ؟ ? …` and at the paragraph's end.
///
/// A full stop after a single letter (أ. ف. ب، د. سمير) or before a Latin letter or digit glued to it
/// (`news.example`) ends nothing. Closing quotation marks and brackets stay with their sentence.
pub fn sentences(folded: &str, tokens: &[Token], paragraphs: &[Run]) -> Vec<Run> {
    let mut out = Vec::new();
    for p in paragraphs {
        let mut start = p.start as usize;
        let mut i = start;
        let end = p.end as usize;
        while i < end {
            if ends_sentence(folded, tokens, i, end) {
                let mut stop = i + 1;
                while stop < end && tokens[stop].glued && is_closer(&tokens[stop]) {
                    stop += 1;
                }
                out.push(Run { start: start as u32, end: stop as u32 });
                start = stop;
                i = stop;
            } else {
                i += 1;
            }
        }
        if start < end {
            out.push(Run { start: start as u32, end: end as u32 });
        }
    }
    out
}

/// What follows a dot inside a name or an address: news.example، العربية.نت، سي.إن.إن. A sentence that lacks its space
/// mostly goes on with a longer word or with و.
fn continues_a_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic()) || word.chars().count() <= 3 && !word.starts_with('و')
}

fn is_closer(t: &Token) -> bool {
    matches!(t.kind, TokenKind::Mark('"' | '\'' | ')' | ']' | '.' | '!' | '؟' | '?' | '…'))
}

fn ends_sentence(folded: &str, tokens: &[Token], i: usize, end: usize) -> bool {
    match tokens[i].kind {
        TokenKind::Mark('!' | '؟' | '?') => true,
        TokenKind::Mark('…') => i + 1 >= end || !tokens[i + 1].glued,
        TokenKind::Mark('.') => {
            let single_letter =
                i > 0 && tokens[i].glued && tokens[i - 1].is_word() && tokens[i - 1].folded.slice(folded).chars().count() == 1;
            if single_letter && i + 1 < end {
                return false;
            }
            match tokens.get(i + 1).filter(|_| i + 1 < end) {
                Some(next) if next.glued => match next.kind {
                    TokenKind::Word => !continues_a_name(next.folded.slice(folded)),
                    TokenKind::Number => false,
                    TokenKind::Mark(c) => !matches!(c, '.' | '،' | ',' | ';' | ':'),
                    TokenKind::Break => true,
                },
                _ => true,
            }
        }
        _ => false,
    }
}
