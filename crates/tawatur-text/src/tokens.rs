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
    #[inline]
    pub fn is_mark(&self, c: char) -> bool {
        self.kind == TokenKind::Mark(c)
    }

    /// True for a word.
    #[inline]
    pub fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }
}

/// The first byte behind the letters that start at byte `at`; `at` itself where none does.
///
/// Letters of any script count. Arabic and ASCII ones are told by their bytes, all others by the tables of Unicode.
fn letters_end(text: &str, at: usize) -> usize {
    let mut rest = text.as_bytes().get(at..).unwrap_or(&[]);
    loop {
        rest = match rest {
            // U+0620 to U+063F, U+0640 to U+064A.
            [0xD8, 0xA0..=0xBF, behind @ ..] | [0xD9, 0x80..=0x8A, behind @ ..] => behind,
            [b'a'..=b'z' | b'A'..=b'Z', behind @ ..] => behind,
            // ، ؛ ؟
            [0xD8, 0x8C | 0x9B | 0x9F, ..] | [0..=0x7F, ..] | [] => return text.len() - rest.len(),
            _ => match text[text.len() - rest.len()..].chars().next().filter(|c| c.is_alphabetic()) {
                Some(c) => &rest[c.len_utf8()..],
                None => return text.len() - rest.len(),
            },
        }
    }
}

/// The first byte behind the digits at byte `at` and the separators between them.
fn digits_end(text: &str, mut at: usize) -> usize {
    for c in text[at..].chars() {
        let behind = at + c.len_utf8();
        let inside = c.is_ascii_digit() || is_separator(c) && text.as_bytes().get(behind).is_some_and(u8::is_ascii_digit);
        if !inside {
            break;
        }
        at = behind;
    }
    at
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
    let mut walk = folded.walk();
    let mut at = 0;
    let mut last_end = usize::MAX;
    while at < text.len() {
        let start = at;
        at = letters_end(text, start);
        let kind = if at > start {
            TokenKind::Word
        } else {
            let Some(c) = text[start..].chars().next() else { break };
            at = start + c.len_utf8();
            // `#` and `_` tie hashtags together (#شارل_أزنافور): the words inside are ordinary words.
            if matches!(c, ' ' | '\t' | '#' | '_') || (c.is_control() && c != '\n' && c != '\r') {
                continue;
            }
            if c.is_ascii_digit() {
                at = digits_end(text, start);
                TokenKind::Number
            } else if c == '\n' || c == '\r' {
                at = text.len() - text[start..].trim_start().len();
                TokenKind::Break
            } else if c.is_whitespace() {
                continue;
            } else {
                TokenKind::Mark(c)
            }
        };
        let end = at;
        let place = Span::new(start, end);
        out.push(Token { span: walk.to_original(place), folded: place, kind, glued: start == last_end });
        last_end = end;
    }
    out
}
