//! One English text with everything the earlier layers found, laid out by token.

use super::sentences;
use crate::layout::Layout;
use tawatur_lexicon::english::classes::ClassSet;
use tawatur_lexicon::english::{Analyses, English, Forms, Found, Sense};
use tawatur_lexicon::{Head, Lexicon};
use tawatur_text::quotations::Quotation;
use tawatur_text::segments::Run;
use tawatur_text::tokens::TokenKind;
use tawatur_text::{Span, Text};

/// Steps back among tokens.
pub(super) trait Before {
    /// The token before; one past the end of any text where there is none.
    fn before(self) -> usize;
}

impl Before for usize {
    fn before(self) -> usize {
        self.checked_sub(1).unwrap_or(usize::MAX / 2)
    }
}

/// One text with its analyses, laid out by token.
pub(super) struct Scene<'a> {
    /// The text and its views.
    pub text: &'a Text<'a>,
    /// Names and concepts.
    pub lexicon: &'a Lexicon,
    /// Words.
    pub english: &'a English,
    /// Sentences: one with the quotation that it introduces.
    pub sentences: Vec<Run>,
    /// Quotations in double and in single marks.
    pub quotations: Vec<Quotation>,
    analyses: &'a Analyses,
    classes: Vec<ClassSet>,
    layout: Layout,
}

/// A reporting verb at a token.
#[derive(Debug, Clone, Copy)]
pub(super) struct VerbHere {
    /// Index into `english.verbs`.
    pub verb: usize,
    /// What its spelling can be.
    pub forms: Forms,
    /// How many tokens it covers.
    pub tokens: usize,
}

impl<'a> Scene<'a> {
    /// Lays out `text`; `furniture` are the stretches of boilerplate.
    pub fn new(text: &'a Text<'a>, lexicon: &'a Lexicon, analyses: &'a Analyses, furniture: &[Span]) -> Self {
        let english = &lexicon.english;
        let classes = (0..text.tokens.len()).map(|i| english.classes_of(text.word(i))).collect();
        let quotations = sentences::quotations(text);
        let layout = Layout::new(text, &quotations, &[], furniture);
        let sentences = sentences::sentences(text, english, &|i| layout.quotation_of(i));
        Self { text, lexicon, english, sentences, quotations, analyses, classes, layout }
    }

    /// Tells the scene where the times are.
    pub fn set_times(&mut self, times: &[Run], furniture: &[Span]) {
        self.layout = Layout::new(self.text, &self.quotations, times, furniture);
    }

    /// Tells the scene which tokens name people.
    pub fn meet(&mut self, people: impl IntoIterator<Item = Run>) {
        self.layout.meet(people);
    }

    /// The number of tokens.
    pub fn len(&self) -> usize {
        self.text.tokens.len()
    }

    /// Token `i`, folded; empty past the end.
    pub fn word_at(&self, i: usize) -> &str {
        self.text.word(i)
    }

    /// True where token `i` is in one of `classes`.
    pub fn is(&self, i: usize, classes: ClassSet) -> bool {
        self.classes.get(i).is_some_and(|c| c.has(classes))
    }

    /// One past the time that covers token `i`.
    pub fn time_end(&self, i: usize) -> Option<usize> {
        self.layout.time_end(i)
    }

    /// True where token `i` is boilerplate.
    pub fn is_furniture(&self, i: usize) -> bool {
        self.layout.is_furniture(i)
    }

    /// True where token `i` is part of a person's name.
    pub fn person(&self, i: usize) -> bool {
        self.layout.person(i)
    }

    /// The quotation that covers token `i`, marks included.
    pub fn quotation_of(&self, i: usize) -> Option<Quotation> {
        self.quotations.get(self.layout.quotation_of(i)?).copied()
    }

    /// The quotation that opens at token `i`.
    pub fn opens(&self, i: usize) -> Option<Quotation> {
        self.quotation_of(i).filter(|q| q.open as usize == i)
    }

    /// The quotation that closes at token `i`.
    pub fn closes(&self, i: usize) -> Option<Quotation> {
        self.quotation_of(i).filter(|q| q.close as usize == i)
    }

    /// True where token `i` is the mark `c`.
    pub fn mark(&self, i: usize, c: char) -> bool {
        self.text.tokens.get(i).is_some_and(|t| t.is_mark(c))
    }

    /// True where token `i` is a word.
    pub fn word(&self, i: usize) -> bool {
        self.text.tokens.get(i).is_some_and(|t| t.is_word())
    }

    /// True where token `i` is written in digits.
    pub fn number(&self, i: usize) -> bool {
        self.text.tokens.get(i).is_some_and(|t| t.kind == TokenKind::Number)
    }

    /// True where nothing separates token `i` from the one before.
    pub fn glued(&self, i: usize) -> bool {
        self.text.tokens.get(i).is_some_and(|t| t.glued)
    }

    /// True for a dash between words: ` - `, and no hyphen inside one.
    pub fn dash(&self, i: usize) -> bool {
        let free = !self.glued(i) || !self.glued(i + 1);
        self.mark(i, '-') && (free || self.mark(i + 1, '-') || self.mark(i.before(), '-'))
    }

    /// True for a hyphen inside a word.
    pub fn hyphen(&self, i: usize) -> bool {
        self.mark(i, '-') && !self.dash(i)
    }

    /// True for a mark that ends a phrase: comma, semicolon, colon, full stop, dash, bracket, quotation mark.
    pub fn stop(&self, i: usize) -> bool {
        match self.text.tokens.get(i).map(|t| t.kind) {
            Some(TokenKind::Mark('-')) => self.dash(i),
            Some(TokenKind::Mark('\'')) => self.opens(i).is_some() || self.closes(i).is_some(),
            Some(TokenKind::Mark('%' | '$' | '£' | '€' | '/' | '&' | '.')) => self.mark(i, '.') && !self.abbreviated(i),
            Some(TokenKind::Word | TokenKind::Number) => false,
            _ => true,
        }
    }

    /// The full stop of `Dr.`, `U.N.` or `p.m.`.
    fn abbreviated(&self, i: usize) -> bool {
        let before = i.before();
        self.glued(i) && self.word(before) && (self.is(before, ClassSet::ABBREVIATION) || self.word_at(before).chars().count() == 1)
    }

    /// True where token `i` starts with a capital letter.
    pub fn capital(&self, i: usize) -> bool {
        self.word(i) && self.text.as_written(i).starts_with(char::is_uppercase)
    }

    /// `'s` or the lone apostrophe of a plural at token `i`: one past it.
    pub fn possessive(&self, i: usize) -> Option<usize> {
        if !self.mark(i, '\'') || !self.glued(i) || self.closes(i).is_some() {
            return None;
        }
        match self.glued(i + 1) && self.word_at(i + 1) == "s" {
            true => Some(i + 2),
            false => (!self.glued(i + 1)).then_some(i + 1),
        }
    }

    /// All that token `i` can be, the longest first.
    pub fn senses(&self, i: usize) -> &'a [Found] {
        self.analyses.at(i)
    }

    /// The reporting verb at token `i`, with the longest first.
    pub fn verb(&self, i: usize) -> Option<VerbHere> {
        self.senses(i).iter().find_map(|f| match f.sense {
            Sense::Verb(v, forms) => Some(VerbHere { verb: v as usize, forms, tokens: f.tokens as usize }),
            _ => None,
        })
    }

    /// The cue at token `i` that is no verb: its index and how many tokens it covers.
    pub fn cue(&self, i: usize) -> Option<(usize, usize)> {
        self.senses(i).iter().find_map(|f| if let Sense::Cue(c) = f.sense { Some((c as usize, f.tokens as usize)) } else { None })
    }

    /// The head of a source phrase at token `i`, how many tokens it covers, and whether it is a plural.
    pub fn head(&self, i: usize) -> Option<(&'a Head, usize, bool)> {
        self.senses(i).iter().find_map(|f| match f.sense {
            Sense::Head(h, plural) => self.english.heads.get(h as usize).map(|h| (h, f.tokens as usize, plural)),
            _ => None,
        })
    }

    /// True where token `i` cannot be anything but the verb of a clause.
    pub fn finite(&self, i: usize) -> bool {
        if self.is(i, ClassSet::AUXILIARY.or(ClassSet::MODAL).or(ClassSet::VERB)) {
            return true;
        }
        self.senses(i).iter().any(|f| match f.sense {
            Sense::Verb(_, forms) => forms.past() && !self.is(i.before(), ClassSet::DETERMINER.or(ClassSet::ADJECTIVE)),
            _ => false,
        })
    }

    /// The sentence that holds token `i`.
    pub fn sentence_of(&self, i: usize) -> Run {
        let at = self.sentences.partition_point(|r| (r.end as usize) <= i);
        self.sentences.get(at).copied().filter(|r| r.holds(i)).unwrap_or(Run { start: i as u32, end: i as u32 + 1 })
    }

    /// The bytes that tokens `[start, end)` cover.
    pub fn span(&self, start: usize, end: usize) -> Span {
        self.text.span(start, end)
    }

    /// The words that tokens `[start, end)` cover.
    pub fn written(&self, start: usize, end: usize) -> &'a str {
        self.span(start, end).slice(self.text.original)
    }
}
