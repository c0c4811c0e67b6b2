//! A text's lines as the marking of boilerplate sees them.

use tawatur_text::Text;
use tawatur_text::segments::Run;
use tawatur_text::tokens::TokenKind;

/// One line that holds something.
#[derive(Debug)]
pub struct Line<'t> {
    /// Its tokens.
    pub run: Run,
    /// Its words, folded, without numbers and marks.
    pub words: Vec<&'t str>,
    /// For each word, the mark that stands right behind it.
    marks: Vec<Option<char>>,
    /// For each word, true where two full stops stand right behind it.
    dots: Vec<bool>,
    /// True where it reads as a paragraph of the report: long, or a finished sentence.
    pub prose: bool,
    first: Option<TokenKind>,
    last: Option<TokenKind>,
}

/// All lines of a text.
pub fn of<'t>(text: &'t Text<'t>) -> Vec<Line<'t>> {
    text.paragraphs.iter().map(|run| line(text, *run)).collect()
}

/// The line that is the paragraph `run`.
pub fn line<'t>(text: &'t Text<'t>, run: Run) -> Line<'t> {
    let mut words = Vec::with_capacity(run.indices().len());
    let mut marks = Vec::with_capacity(run.indices().len());
    let mut dots = Vec::with_capacity(run.indices().len());
    let mut separators = 0;
    for i in run.indices() {
        match text.tokens[i].kind {
            kind if counts(kind) => {
                words.push(text.word(i));
                marks.push(None);
                dots.push(false);
            }
            TokenKind::Mark(c) => {
                separators += usize::from(matches!(c, '|' | '/' | '»' | '•' | '·'));
                match (marks.last_mut(), dots.last_mut()) {
                    (Some(slot @ None), _) => *slot = Some(c),
                    (Some(Some('.')), Some(two)) if c == '.' => *two = true,
                    _ => {}
                }
            }
            _ => {}
        }
    }
    let kind_at = |i: usize| text.tokens.get(i).map(|t| t.kind);
    let last = (run.end as usize).checked_sub(1).and_then(kind_at);
    let finished = matches!(last, Some(TokenKind::Mark('.' | '!' | '؟' | '?' | '…' | '"')));
    let prose = separators < 3 && (words.len() > 18 || (words.len() >= 7 && finished));
    Line { run, words, marks, dots, prose, first: kind_at(run.start as usize), last }
}

impl Line<'_> {
    /// The mark right behind the first `n` words.
    pub fn mark_after(&self, n: usize) -> Option<char> {
        n.checked_sub(1).and_then(|i| self.marks.get(i).copied().flatten())
    }

    /// Two full stops or more stand right behind the first `n` words: اقرأ.. …
    pub fn dots_after(&self, n: usize) -> bool {
        n.checked_sub(1).and_then(|i| self.dots.get(i).copied()).unwrap_or(false)
    }

    /// Two to four bare words: it may be a name.
    pub fn looks_like_a_name(&self) -> bool {
        (2..=4).contains(&self.words.len()) && self.marks.iter().all(Option::is_none)
    }

    /// A line that ends in a question mark.
    pub fn asks(&self) -> bool {
        matches!(self.last, Some(TokenKind::Mark('؟' | '?')))
    }

    /// A line in brackets.
    pub fn is_bracketed(&self) -> bool {
        self.first == Some(TokenKind::Mark('(')) && self.last == Some(TokenKind::Mark(')'))
    }
}

/// Tokens that count as words of a line.
fn counts(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Word | TokenKind::Mark('©'))
}
