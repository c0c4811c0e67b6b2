//! What earlier layers found, laid out by token: times, quotations, boilerplate, people. The same for every language.

use tawatur_text::quotations::Quotation;
use tawatur_text::segments::Run;
use tawatur_text::{Span, Text};

/// Times, quotations, boilerplate and people of one text, by token.
#[derive(Debug)]
pub(crate) struct Layout {
    /// One past the last token of the time that covers a token; 0 where there is none.
    time_end: Vec<u32>,
    /// Index + 1 of the innermost quotation that covers a token, marks included.
    quotation: Vec<u32>,
    /// Tokens of boilerplate.
    furniture: Vec<bool>,
    /// Tokens of people's names.
    people: Vec<bool>,
}

impl Layout {
    /// Lays out a text; `times` are runs of tokens, `boilerplate` stretches of bytes.
    pub fn new(text: &Text, quotations: &[Quotation], times: &[Run], boilerplate: &[Span]) -> Self {
        let n = text.tokens.len();
        let mut time_end = vec![0; n];
        for t in times {
            for i in t.indices().filter(|i| *i < n) {
                time_end[i] = t.end;
            }
        }
        let mut furniture = vec![false; n];
        for b in boilerplate {
            for (i, t) in text.tokens.iter().enumerate().skip(text.token_at(b.start)) {
                if t.span.start >= b.end {
                    break;
                }
                furniture[i] = true;
            }
        }
        let mut quotation = vec![0; n];
        for (k, q) in quotations.iter().enumerate() {
            for slot in quotation.iter_mut().take((q.close as usize + 1).min(n)).skip(q.open as usize) {
                *slot = k as u32 + 1;
            }
        }
        Self { time_end, quotation, furniture, people: Vec::new() }
    }

    /// Tells which tokens name people: found between the times and the statements.
    pub fn meet(&mut self, people: impl IntoIterator<Item = Run>) {
        let n = self.time_end.len();
        self.people = vec![false; n];
        for run in people {
            for i in run.indices().filter(|i| *i < n) {
                self.people[i] = true;
            }
        }
    }

    /// True where token `i` is part of a person's name.
    #[inline]
    pub fn person(&self, i: usize) -> bool {
        self.people.get(i).copied().unwrap_or(false)
    }

    /// One past the time expression that covers token `i`.
    #[inline]
    pub fn time_end(&self, i: usize) -> Option<usize> {
        self.time_end.get(i).filter(|e| **e as usize > i).map(|e| *e as usize)
    }

    /// True where token `i` is boilerplate.
    #[inline]
    pub fn is_furniture(&self, i: usize) -> bool {
        self.furniture.get(i).copied().unwrap_or(false)
    }

    /// The index of the innermost quotation that covers token `i`, marks included.
    pub fn quotation_of(&self, i: usize) -> Option<usize> {
        (*self.quotation.get(i)?).checked_sub(1).map(|k| k as usize)
    }
}
