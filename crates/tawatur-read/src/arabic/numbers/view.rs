//! What the lexicon says of a token, asked the way number, time and quantity rules ask.

use tawatur_lexicon::sense::Number;
use tawatur_lexicon::{Analyses, Analysis, Bound, CountedNoun, Lexicon, NumberWord, Sense, Sorts, TimeWord};
use tawatur_text::clitics::Proclitics;
use tawatur_text::tokens::TokenKind;
use tawatur_text::{Span, Text};

/// A text with its analyses.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The text and its views.
    pub text: &'a Text<'a>,
    /// The lexicon.
    pub lexicon: &'a Lexicon,
    /// What every token can be.
    pub analyses: &'a Analyses,
}

/// A word of time at a token.
#[derive(Debug, Clone, Copy)]
pub struct TimeHere<'a> {
    /// Its entry.
    pub word: &'a TimeWord,
    /// How many tokens it covers.
    pub tokens: usize,
    /// Little words in front.
    pub before: Proclitics,
}

impl<'a> View<'a> {
    /// A view of `text`.
    pub fn new(text: &'a Text<'a>, lexicon: &'a Lexicon, analyses: &'a Analyses) -> Self {
        Self { text, lexicon, analyses }
    }

    /// Number of tokens.
    #[inline]
    pub fn len(&self) -> usize {
        self.text.tokens.len()
    }

    /// True where there are no tokens.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.text.tokens.is_empty()
    }

    /// Token `i`, folded.
    #[inline]
    pub fn word(&self, i: usize) -> &'a str {
        self.text.word(i)
    }

    /// True where token `i` is a word.
    #[inline]
    pub fn is_word(&self, i: usize) -> bool {
        self.text.tokens.get(i).is_some_and(|t| t.is_word())
    }

    /// True where token `i` is a number in digits.
    #[inline]
    pub fn is_number(&self, i: usize) -> bool {
        self.text.tokens.get(i).is_some_and(|t| t.kind == TokenKind::Number)
    }

    /// True where token `i` is the mark `c`.
    #[inline]
    pub fn is_mark(&self, i: usize, c: char) -> bool {
        self.text.tokens.get(i).is_some_and(|t| t.is_mark(c))
    }

    /// True for a comma of either script.
    #[inline]
    pub fn is_comma(&self, i: usize) -> bool {
        self.is_mark(i, '،') || self.is_mark(i, ',')
    }

    /// True where nothing separates token `i` from the one before.
    #[inline]
    pub fn is_glued(&self, i: usize) -> bool {
        self.text.tokens.get(i).is_some_and(|t| t.glued)
    }

    /// The value of the digits at token `i`.
    pub fn digits(&self, i: usize) -> Option<f64> {
        if self.is_number(i) { super::value(self.text.as_written(i)) } else { None }
    }

    /// The digits at token `i` as a whole number without separators, at most four digits.
    pub fn plain_digits(&self, i: usize) -> Option<i16> {
        if self.is_number(i) && self.word(i).len() <= 4 { self.word(i).parse().ok() } else { None }
    }

    /// The words of time at token `i`, longest first.
    #[inline]
    pub fn times(&self, i: usize) -> impl Iterator<Item = TimeHere<'a>> + use<'a> {
        let lexicon = self.lexicon;
        self.analyses.with(i, Sorts::TIME).iter().filter_map(move |a| match a.sense {
            Sense::Time(k) if a.after == 0 => {
                lexicon.times.get(k as usize).map(|word| TimeHere { word, tokens: a.tokens.max(1) as usize, before: a.before })
            }
            _ => None,
        })
    }

    /// The longest word of time of `class` at token `i`, the one with the fewest clitics.
    #[inline]
    pub fn time(&self, i: usize, class: &str) -> Option<TimeHere<'a>> {
        // Few tokens have any; the rest of the question is not put into every caller.
        if self.analyses.sorts(i).has(Sorts::TIME) { self.time_of(i, class) } else { None }
    }

    fn time_of(&self, i: usize, class: &str) -> Option<TimeHere<'a>> {
        best(self.times(i).filter(|t| t.word.class == class))
    }

    /// True where token `i` has a word of time of `class` without و or ف in front.
    #[inline]
    pub fn is_time(&self, i: usize, class: &str) -> bool {
        self.time(i, class).is_some()
    }

    /// The number words at token `i`, with how many tokens they cover.
    #[inline]
    pub fn number_words(&self, i: usize) -> impl Iterator<Item = (&'a Analysis, &'a NumberWord)> + use<'a> {
        let lexicon = self.lexicon;
        self.analyses.with(i, Sorts::NUMBER).iter().filter_map(move |a| match a.sense {
            Sense::Number(k) if a.after == 0 => lexicon.numbers.get(k as usize).map(|w| (a, w)),
            _ => None,
        })
    }

    /// The counted nouns at token `i`.
    #[inline]
    pub fn nouns(&self, i: usize) -> impl Iterator<Item = (&'a Analysis, &'a CountedNoun, Number)> + use<'a> {
        let lexicon = self.lexicon;
        self.analyses.with(i, Sorts::NOUN).iter().filter_map(move |a| match a.sense {
            Sense::Noun(k, number) => lexicon.nouns.get(k as usize).map(|w| (a, w, number)),
            _ => None,
        })
    }

    /// The bounds that start at token `i`.
    #[inline]
    pub fn bounds(&self, i: usize) -> impl Iterator<Item = (&'a Analysis, &'a Bound)> + use<'a> {
        let lexicon = self.lexicon;
        self.analyses.with(i, Sorts::BOUND).iter().filter_map(move |a| match a.sense {
            Sense::Bound(k) if a.after == 0 => lexicon.bounds.get(k as usize).map(|w| (a, w)),
            _ => None,
        })
    }

    /// Tokens of the longest name of several words that starts at token `i`; its numbers and days are its own (فرانس 24).
    #[inline]
    pub fn name(&self, i: usize) -> Option<usize> {
        self.analyses
            .with(i, Sorts::ACTOR.or(Sorts::PLACE))
            .iter()
            .filter(|a| a.tokens > 1 && matches!(a.sense, Sense::Actor(_) | Sense::Place(..)))
            .map(|a| a.tokens as usize)
            .max()
    }

    /// True where token `i` can be a place's name.
    pub fn is_place(&self, i: usize) -> bool {
        self.analyses.with(i, Sorts::PLACE).iter().any(|a| matches!(a.sense, Sense::Place(..)) && !a.before.article)
    }

    /// True where token `i` carries ال, with or without a conjunction or preposition in front.
    pub fn is_definite(&self, i: usize) -> bool {
        let w = self.word(i);
        if !self.is_word(i) || self.begins_with_hamza(i) {
            return false;
        }
        let bare = w.strip_prefix(['و', 'ف']).unwrap_or(w);
        [w, bare]
            .iter()
            .any(|w| ["ال", "لل", "بال", "كال"].iter().any(|a| w.strip_prefix(a).is_some_and(|rest| rest.chars().nth(1).is_some())))
    }

    /// True where token `i` is written with a hamza on its first alef: no article then (ألعاب).
    pub fn begins_with_hamza(&self, i: usize) -> bool {
        self.text.as_written(i).starts_with(['أ', 'إ', 'آ'])
    }

    /// The byte of the original at which token `i` starts once its conjunction and preposition are off.
    pub fn start_without(&self, i: usize, before: Proclitics) -> u32 {
        let Some(t) = self.text.tokens.get(i) else { return self.text.original.len() as u32 };
        let bytes: usize = before.conjunction.map_or(0, char::len_utf8) + before.particle.map_or(0, char::len_utf8);
        if bytes == 0 {
            return t.span.start;
        }
        self.text.folded.to_original(Span { start: t.folded.start + bytes as u32, end: t.folded.end }).start.clamp(t.span.start, t.span.end)
    }

    /// The byte at which token `i` ends.
    pub fn end_of(&self, i: usize) -> u32 {
        self.text.tokens.get(i).map_or(self.text.original.len() as u32, |t| t.span.end)
    }

    /// The first token of the sentence that holds token `i`.
    pub fn sentence_start(&self, i: usize) -> usize {
        self.text.sentence_of(i).start as usize
    }

    /// One past the last token of the sentence that holds token `i`.
    pub fn sentence_end(&self, i: usize) -> usize {
        self.text.sentence_of(i).end as usize
    }
}

fn best<'a>(found: impl Iterator<Item = TimeHere<'a>>) -> Option<TimeHere<'a>> {
    let clitics = |b: Proclitics| usize::from(b.conjunction.is_some()) + usize::from(b.particle.is_some()) + usize::from(b.article);
    found.min_by_key(|t| (usize::MAX - t.tokens, clitics(t.before)))
}
