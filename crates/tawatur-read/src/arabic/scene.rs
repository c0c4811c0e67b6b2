//! The scene: one text with everything the earlier layers found, laid out by token.
//!
//! Every rule asks the same few questions of a token (which classes, is a time here, is this quotation a
//! name); they are answered once, here, so that rules stay short.

use crate::arabic::statements::words;
use crate::layout::Layout;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::sense::{Analysis, Number};
use tawatur_lexicon::{Analyses, HeadClass, Inflection, Kind, Lexicon, Sense, Sorts, Tense};
use tawatur_text::quotations::Quotation;
use tawatur_text::segments::Run;
use tawatur_text::tokens::TokenKind;
use tawatur_text::{Span, Text};

/// One text with its analyses, laid out by token.
pub struct Scene<'a> {
    /// The text and its views.
    pub text: &'a Text<'a>,
    /// The lexicon.
    pub lexicon: &'a Lexicon,
    /// What every token can be.
    pub analyses: &'a Analyses,
    /// Times, quotations, boilerplate and people, by token.
    layout: Layout,
    /// For each quotation: it holds a name, not words said.
    names: Vec<bool>,
}

/// A reporting verb at a token.
#[derive(Debug, Clone, Copy)]
pub struct VerbHere {
    /// Index into `lexicon.verbs`.
    pub verb: u16,
    /// How it is inflected.
    pub inflection: Inflection,
    /// و or ف in front.
    pub conjunction: bool,
    /// A pronoun behind.
    pub pronoun: bool,
}

impl<'a> Scene<'a> {
    /// Lays out `text`; `times` are runs of tokens, `boilerplate` stretches of bytes.
    pub fn new(text: &'a Text<'a>, lexicon: &'a Lexicon, analyses: &'a Analyses, times: &[Run], boilerplate: &[Span]) -> Self {
        let layout = Layout::new(text, &text.quotations, times, boilerplate);
        let mut scene = Self { text, lexicon, analyses, layout, names: Vec::new() };
        scene.names = text.quotations.iter().map(|q| scene.names_somebody(q)).collect();
        scene
    }

    /// Tells the scene which tokens name people: found between the times and the statements.
    pub fn meet(&mut self, people: impl IntoIterator<Item = Run>) {
        self.layout.meet(people);
    }

    /// True where token `i` is part of a person's name.
    #[inline]
    pub fn person(&self, i: usize) -> bool {
        self.layout.person(i)
    }

    /// The closed classes of token `i`.
    #[inline]
    pub fn classes(&self, i: usize) -> ClassSet {
        self.analyses.classes(i).0
    }

    /// True where token `i` is in one of `classes`.
    #[inline]
    pub fn is(&self, i: usize, classes: ClassSet) -> bool {
        self.classes(i).has(classes)
    }

    /// True where token `i` carries an event's noun in one of these ways: شن، تعرض، أدى، عملية.
    #[inline]
    pub fn carries(&self, i: usize, classes: ClassSet) -> bool {
        self.analyses.carrying(i).has(classes)
    }

    /// True where token `i` is a particle with و or ف in front.
    #[inline]
    pub fn has_conjunction(&self, i: usize) -> bool {
        self.analyses.classes(i).1
    }

    /// One past the time expression that covers token `i`.
    #[inline]
    pub fn time_end(&self, i: usize) -> Option<usize> {
        self.layout.time_end(i)
    }

    /// True where token `i` is boilerplate.
    #[inline]
    pub fn is_furniture(&self, i: usize) -> bool {
        self.layout.is_furniture(i)
    }

    /// The quotation whose opening mark is token `i`, with its index.
    pub fn opens(&self, i: usize) -> Option<(usize, Quotation)> {
        self.text.tokens.get(i).filter(|t| t.is_mark('"'))?;
        let at = self.text.quotations.partition_point(|q| (q.open as usize) < i);
        self.text.quotations.get(at).filter(|q| q.open as usize == i).map(|q| (at, *q))
    }

    /// The innermost quotation that covers token `i`, marks included.
    pub fn quotation_of(&self, i: usize) -> Option<(usize, Quotation)> {
        let k = self.layout.quotation_of(i)?;
        self.text.quotations.get(k).map(|q| (k, *q))
    }

    /// True where quotation `k` holds a name rather than words said.
    pub fn is_name(&self, k: usize) -> bool {
        self.names.get(k).copied().unwrap_or(false)
    }

    /// True where token `i` is the mark `c`.
    #[inline]
    pub fn mark(&self, i: usize, c: char) -> bool {
        self.text.tokens.get(i).is_some_and(|t| t.is_mark(c))
    }

    /// True for a comma of either script.
    #[inline]
    pub fn comma(&self, i: usize) -> bool {
        self.mark(i, '،') || self.mark(i, ',')
    }

    /// True where token `i` is a word.
    #[inline]
    pub fn word(&self, i: usize) -> bool {
        self.text.tokens.get(i).is_some_and(|t| t.is_word())
    }

    /// True where token `i` is a number written in digits.
    #[inline]
    pub fn number(&self, i: usize) -> bool {
        self.text.tokens.get(i).is_some_and(|t| t.kind == TokenKind::Number)
    }

    /// What token `i` can be.
    #[inline]
    pub fn senses(&self, i: usize) -> &'a [Analysis] {
        self.analyses.at(i)
    }

    /// What token `i` can be, where one of it is of `sorts`; else nothing.
    #[inline]
    pub fn senses_with(&self, i: usize, sorts: Sorts) -> &'a [Analysis] {
        self.analyses.with(i, sorts)
    }

    /// The sorts of senses that token `i` has.
    #[inline]
    pub fn sorts(&self, i: usize) -> Sorts {
        self.analyses.sorts(i)
    }

    /// The reporting verb at token `i`, third person only: perfect before imperfect before participle.
    pub fn verb(&self, i: usize) -> Option<VerbHere> {
        let rank = |t: Tense| match t {
            Tense::Perfect => 0,
            Tense::Imperfect => 1,
            Tense::ActiveParticiple => 2,
            Tense::PassiveParticiple => 3,
            Tense::Masdar => 4,
        };
        self.analyses
            .with(i, Sorts::VERB)
            .iter()
            .filter_map(|a| match a.sense {
                Sense::Verb(v, inflection) if inflection.person == 3 && !a.before.article => {
                    Some((a, VerbHere { verb: v, inflection, conjunction: a.before.conjunction.is_some(), pronoun: a.after > 0 }))
                }
                _ => None,
            })
            // A word that is a verb as it stands is no و + verb, and no verb + pronoun.
            .min_by_key(|(a, v)| {
                (
                    rank(v.inflection.tense),
                    v.inflection.passive,
                    v.conjunction,
                    a.after > 0,
                    a.before.particle.is_some(),
                    v.inflection.number != Number::Singular,
                    v.verb,
                )
            })
            .map(|(_, v)| v)
    }

    /// The head of a source phrase at token `i`.
    pub fn head(&self, i: usize) -> Option<(Kind, HeadClass)> {
        self.analyses.with(i, Sorts::HEAD).iter().find_map(|a| match a.sense {
            Sense::Head(h, _) => self.lexicon.heads.get(h as usize).map(|h| (h.kind, h.class)),
            _ => None,
        })
    }

    /// The longest actor or outlet that starts at token `i`: its index and how many tokens it covers.
    pub fn actor(&self, i: usize) -> Option<(usize, usize)> {
        self.analyses
            .with(i, Sorts::ACTOR)
            .iter()
            .filter_map(|a| if let Sense::Actor(k) = a.sense { Some((k as usize, a.tokens as usize)) } else { None })
            .max_by_key(|(k, n)| (*n, usize::MAX - *k))
    }

    /// True where a place starts at token `i`; the number of tokens it covers.
    pub fn place(&self, i: usize) -> Option<usize> {
        self.analyses.with(i, Sorts::PLACE).iter().filter(|a| matches!(a.sense, Sense::Place(..))).map(|a| a.tokens as usize).max()
    }

    /// True where token `i` is a given name, doubtful ones included only if `doubtful`.
    pub fn given_name(&self, i: usize, doubtful: bool) -> bool {
        self.analyses
            .with(i, Sorts::GIVEN_NAME)
            .iter()
            .any(|a| matches!(a.sense, Sense::GivenName(d) if (doubtful || !d) && !a.before.article))
    }

    /// True where token `i` begins with a letter that can be و or ف in front of a verb.
    pub fn may_carry_conjunction(&self, i: usize) -> bool {
        self.text.word(i).starts_with(['و', 'ف'])
    }

    /// True where token `i` carries ال (also in للـ).
    pub fn definite(&self, i: usize) -> bool {
        let w = self.text.word(i);
        match w.chars().next() {
            Some('ا') => w.starts_with("ال"),
            Some('ل') => w.starts_with("لل"),
            Some(c @ ('و' | 'ف' | 'ب' | 'ك')) => w[c.len_utf8()..].starts_with("ال"),
            _ => false,
        }
    }

    /// The bytes that tokens `[start, end)` cover, without a leading و or ف that belongs to the sentence.
    pub fn span(&self, start: usize, end: usize) -> Span {
        let whole = self.text.span(start, end);
        if whole.is_empty() || !self.starts_with_conjunction(start) {
            return whole;
        }
        // ﷺ folds to several words: there is no و to take off the one character it is written with.
        let written = self.text.as_written(start);
        let skip = written.len() - written.trim_start_matches(['و', 'ف']).len();
        if skip == 0 || skip >= whole.len() {
            return whole;
        }
        let first = written.chars().next().map_or(0, char::len_utf8) as u32;
        Span { start: whole.start + first, end: whole.end }
    }

    /// True where token `i` is و or ف written as part of the next word.
    pub fn starts_with_conjunction(&self, i: usize) -> bool {
        let w = self.text.word(i);
        if !(w.starts_with('و') || w.starts_with('ف')) || w.chars().count() < 3 {
            return false;
        }
        if self.has_conjunction(i) {
            return true;
        }
        if !self.classes(i).is_empty() || words::is_name_in_f(self, i) {
            return false;
        }
        let senses = self.senses(i);
        // Where the lexicon knows the whole word the letter is its own; where it knows only the rest it is a conjunction.
        let with = senses.iter().any(|a| a.before.conjunction.is_some());
        let without = senses.iter().any(|a| a.before.conjunction.is_none());
        if with || without {
            return with && !without;
        }
        let rest: &str = w.strip_prefix(['و', 'ف']).unwrap_or(w);
        rest.starts_with("ال") || rest.starts_with("بال") || rest.starts_with("لل") || (w.starts_with('و') && rest.chars().count() > 4)
    }

    /// Quotation marks round a name: لـ"قسد"، صحيفة "الخبر"، من طراز "إليوشن".
    fn names_somebody(&self, q: &Quotation) -> bool {
        let mut inside = q.inside();
        // "حماس،": a mark before the closing one is no part of the name.
        while !inside.is_empty() && !self.word(inside.end - 1) && !self.number(inside.end - 1) {
            inside.end -= 1;
        }
        let n = inside.len();
        if n == 0 || n > 8 {
            return n == 0;
        }
        let first = inside.start;
        if let Some((_, tokens)) = self.actor(first)
            && tokens >= n
        {
            return true;
        }
        if self.place(first).is_some_and(|t| t >= n) {
            return true;
        }
        if n <= 4 && self.given_name(first, true) && inside.clone().all(|i| self.word(i) && self.classes(i).is_empty()) {
            return true;
        }
        // What starts with a verb, a verbal noun or أن is said, not a name.
        let says = self.is(first, ClassSet::THAT) || words::is_finite(self, first) || n > 1 && words::is_verbal_noun(self, first);
        // قالت "منصة المواطنة" (وهي منظمة مستقلة) إن: what stands between a verb and أن speaks.
        let mut behind = q.close as usize + 1;
        if self.mark(behind, '(') {
            behind = (behind + 1..behind + 14).find(|j| self.mark(*j, ')')).map_or(behind, |j| j + 1);
        }
        let verb = (q.open as usize).checked_sub(1).is_some_and(|b| words::is_finite(self, b));
        if verb && !says && self.is(behind, ClassSet::THAT) && !self.has_conjunction(behind) {
            return true;
        }
        // هيئة الإذاعة الإسرائيلية "مكان": a word or two behind a body and its adjectives, with the sentence going on.
        let close = q.close as usize;
        let goes_on = self.word(close + 1) && !self.text.tokens.get(close + 1).is_some_and(|t| t.glued);
        if n <= 2 && goes_on && !says && self.text.tokens.get(q.open as usize).is_some_and(|t| !t.glued) {
            let open = q.open as usize;
            let body = (open.saturating_sub(4)..open)
                .rev()
                .take_while(|j| self.word(*j) && !words::is_finite(self, *j))
                .find(|j| matches!(self.head(*j), Some((Kind::Outlet, HeadClass::Body))));
            if body.is_some() {
                return true;
            }
        }
        let before = (q.open as usize).checked_sub(1);
        match before {
            Some(b) if n <= 6 && !says => {
                let opener = self.text.tokens[q.open as usize];
                let attached = opener.glued && self.word(b) && self.text.word(b).chars().count() == 1;
                self.is(b, ClassSet::NAMING)
                    || (attached && n <= 3)
                    || self.head(b).is_some_and(|(kind, class)| {
                        class == HeadClass::Body
                            || (class != HeadClass::Document && matches!(kind, Kind::Outlet | Kind::Group | Kind::Organisation))
                    })
                    || (n <= 3 && self.head(b).is_some_and(|(_, class)| class == HeadClass::Title))
            }
            _ => false,
        }
    }
}
