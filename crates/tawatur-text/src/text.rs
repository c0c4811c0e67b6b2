//! One text with all its views: what every later step reads.

use crate::quotations::{Quotation, quotations};
use crate::segments::{Run, paragraphs, sentences};
use crate::tokens::{Token, tokenize};
use crate::{Folded, Span};

/// A text, its folded view, and its tokens, paragraphs, sentences and quotations.
///
/// ```
/// use tawatur_text::Text;
/// let text = Text::of("قال الوزير: «الطريق مفتوح». وأضاف أن الجسر سليم.");
/// assert_eq!(text.sentences.len(), 2);
/// assert_eq!(text.quotations.len(), 1);
/// ```
#[derive(Debug, Clone)]
pub struct Text<'t> {
    /// The text as it came.
    pub original: &'t str,
    /// The text as look-ups want it.
    pub folded: Folded,
    /// Words, numbers, marks and line ends.
    pub tokens: Vec<Token>,
    /// Runs of tokens between line ends.
    pub paragraphs: Vec<Run>,
    /// Runs of tokens that end with a full stop or the like; each lies in one paragraph.
    pub sentences: Vec<Run>,
    /// What stands in quotation marks.
    pub quotations: Vec<Quotation>,
}

impl<'t> Text<'t> {
    /// Builds all views of `original`.
    pub fn of(original: &'t str) -> Self {
        let folded = Folded::of(original);
        let tokens = tokenize(&folded);
        let paragraphs = paragraphs(&tokens);
        let sentences = sentences(folded.text(), &tokens, &paragraphs);
        let quotations = quotations(original, &tokens, &paragraphs);
        Self { original, folded, tokens, paragraphs, sentences, quotations }
    }

    /// Token `i` as look-ups want it; empty past the end.
    #[inline]
    pub fn word(&self, i: usize) -> &str {
        self.tokens.get(i).map_or("", |t| t.folded.slice(self.folded.text()))
    }

    /// Token `i` as it stands; empty past the end.
    #[inline]
    pub fn as_written(&self, i: usize) -> &'t str {
        self.tokens.get(i).map_or("", |t| t.span.slice(self.original))
    }

    /// The bytes of the original that tokens `[start, end)` cover; empty for an empty run.
    #[inline]
    pub fn span(&self, start: usize, end: usize) -> Span {
        if start >= end || end > self.tokens.len() {
            return Span::default();
        }
        Span { start: self.tokens[start].span.start, end: self.tokens[end - 1].span.end }
    }

    /// The sentence that holds token `i`.
    #[inline]
    pub fn sentence_of(&self, i: usize) -> Run {
        run_of(&self.sentences, i)
    }

    /// The paragraph that holds token `i`.
    pub fn paragraph_of(&self, i: usize) -> Run {
        run_of(&self.paragraphs, i)
    }

    /// The token that starts at or after byte `at` of the original.
    pub fn token_at(&self, at: u32) -> usize {
        self.tokens.partition_point(|t| t.span.start < at)
    }
}

fn run_of(runs: &[Run], i: usize) -> Run {
    let at = runs.partition_point(|r| (r.end as usize) <= i);
    runs.get(at).copied().filter(|r| r.holds(i)).unwrap_or(Run { start: i as u32, end: i as u32 + 1 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences_of(text: &str) -> Vec<&str> {
        let t = Text::of(text);
        t.sentences.iter().map(|s| t.span(s.start as usize, s.end as usize).slice(text)).collect()
    }

    fn quotes_of(text: &str) -> Vec<&str> {
        let t = Text::of(text);
        t.quotations.iter().map(|q| t.span(q.inside().start, q.inside().end).slice(text)).collect()
    }

    #[test]
    fn abbreviations_and_addresses_end_nothing() {
        assert_eq!(sentences_of("قال د. سمير لوكالة أ. ف. ب. إن 1.5 مليون نزحوا. وعاد بعضهم عبر news.example اليوم.").len(), 2);
    }

    #[test]
    fn a_missing_space_still_ends_a_sentence() {
        assert_eq!(sentences_of("انتهى القتال.وعاد السكان").len(), 2);
    }

    #[test]
    fn quotations_of_all_styles() {
        assert_eq!(quotes_of("قال “نعم” ثم «لا» ثم \"ربما\"."), ["نعم", "لا", "ربما"]);
        assert_eq!(quotes_of("كتب: ” الطريق آمن”."), ["الطريق آمن"]);
        assert_eq!(quotes_of("سلم المدينة لـ\"القوات\" ورحل"), ["القوات"]);
    }

    #[test]
    fn an_unbalanced_quotation_ends_with_its_paragraph() {
        assert_eq!(quotes_of("قال: \"لن نخرج.\nوعاد الهدوء"), ["لن نخرج."]);
    }
}
