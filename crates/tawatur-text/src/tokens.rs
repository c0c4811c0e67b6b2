//! Tokens: words, numbers and punctuation, each with its place in the original and in the folded view.

use crate::{Folded, Span};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters.
    Word,
    /// Digits with their separators inside: `10.000`, `1,5`.
    Number,
    /// One mark, as it stands in the folded view.
    Mark(char),
    /// One or more line ends: a paragraph ends here.
    Break,
}

/// One token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// Place in the original text.
    pub span: Span,
    /// Place in the folded text.
    pub folded: Span,
    /// What it is.
    pub kind: TokenKind,
    /// True where nothing separates it from the token before.
    pub glued: bool,
}

impl Token {
    /// True for a mark `c` (as folded: `"` for all double quotation marks).
    pub fn is_mark(&self, c: char) -> bool {
        self.kind == TokenKind::Mark(c)
    }

    /// True for a word.
    pub fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }
}

/// A letter of any script; Arabic and ASCII without the table look-up that all others need.
fn is_letter(c: char) -> bool {
    match c {
        '\u{0620}'..='\u{064A}' => true,
        '\0'..='\x7f' => c.is_ascii_alphabetic(),
        _ => c.is_alphabetic(),
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | '،')
}

/// Splits a folded text into tokens, in one pass.
///
/// ```
/// use tawatur_text::{Folded, tokens::tokenize};
/// let text = "قُتل 1.200 شخص.";
/// let tokens = tokenize(&Folded::of(text));
/// let words: Vec<&str> = tokens.iter().map(|t| t.span.slice(text)).collect();
/// assert_eq!(words, ["قُتل", "1.200", "شخص", "."]);
/// ```
pub fn tokenize(folded: &Folded) -> Vec<Token> {
    let text = folded.text();
    let mut out: Vec<Token> = Vec::with_capacity(text.len() / 7 + 4);
    let mut chars = text.char_indices().peekable();
    let mut last_end = usize::MAX;
    while let Some((start, c)) = chars.next() {
        // `#` and `_` tie hashtags together (#شارل_أزنافور): the words inside are ordinary words.
        if matches!(c, ' ' | '\t' | '#' | '_') || (c.is_control() && c != '\n' && c != '\r') {
            continue;
        }
        let mut end = start + c.len_utf8();
        let kind = if c.is_ascii_digit() {
            while let Some(&(at, d)) = chars.peek() {
                let inside = d.is_ascii_digit() || (is_separator(d) && text[at + d.len_utf8()..].starts_with(|e: char| e.is_ascii_digit()));
                if !inside {
                    break;
                }
                end = at + d.len_utf8();
                chars.next();
            }
            TokenKind::Number
        } else if is_letter(c) {
            while let Some(&(at, d)) = chars.peek() {
                if !is_letter(d) {
                    break;
                }
                end = at + d.len_utf8();
                chars.next();
            }
            TokenKind::Word
        } else if c == '\n' || c == '\r' {
            while let Some(&(at, d)) = chars.peek() {
                if !d.is_whitespace() {
                    break;
                }
                end = at + d.len_utf8();
                chars.next();
            }
            TokenKind::Break
        } else if c.is_whitespace() {
            continue;
        } else {
            TokenKind::Mark(c)
        };
        let place = Span::new(start, end);
        out.push(Token { span: folded.to_original(place), folded: place, kind, glued: start == last_end });
        last_end = end;
    }
    out
}
