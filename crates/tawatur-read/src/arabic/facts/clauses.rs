//! Clauses: how far a trigger's own words reach.

use super::Input;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Sense, Tense};
use tawatur_text::segments::Run;
use tawatur_text::tokens::TokenKind;

/// A clause reaches no farther than this from its trigger, in tokens.
const REACH: usize = 32;

/// Where clauses start, and which statement holds each token.
pub struct Clauses {
    starts: Vec<bool>,
    statement: Vec<u32>,
    /// For each token, one past the quantity that covers it and its index + 1.
    quantity: Vec<u32>,
}

impl Clauses {
    /// Lays a text's clauses out.
    pub fn of(input: &Input) -> Self {
        let n = input.scene.text.tokens.len();
        let mut out = Self { starts: vec![false; n + 1], statement: vec![0; n], quantity: vec![0; n] };
        for (k, q) in input.quantities.iter().enumerate() {
            out.quantity[q.tokens.indices()].iter_mut().for_each(|s| *s = k as u32 + 1);
        }
        let mut order: Vec<usize> = (0..input.statements.len()).collect();
        // The longest first, so that the innermost has the last word.
        order.sort_by_key(|k| std::cmp::Reverse(input.statements[*k].content_tokens.indices().len()));
        for k in order {
            let run = input.statements[k].content_tokens;
            for i in run.indices().filter(|i| *i < n) {
                out.statement[i] = k as u32 + 1;
            }
            out.starts[(run.start as usize).min(n)] = true;
            out.starts[(run.end as usize).min(n)] = true;
        }
        for s in &input.statements.iter().map(|s| s.cue_tokens).collect::<Vec<Run>>() {
            out.starts[(s.start as usize).min(n)] = true;
        }
        for sentence in &input.scene.text.sentences {
            out.starts[sentence.start as usize] = true;
            for i in sentence.indices() {
                if opens(input, &out, i) {
                    out.starts[i] = true;
                }
            }
        }
        out
    }

    /// The clause of the tokens `run`.
    pub fn around(&self, run: Run) -> Run {
        let (a, b) = (run.start as usize, run.end as usize);
        let low = a.saturating_sub(REACH);
        let mut start = a;
        while start > low && !self.starts[start] {
            start -= 1;
        }
        let high = (b + REACH).min(self.starts.len() - 1);
        let mut end = b.min(high);
        while end < high && !self.starts[end] {
            end += 1;
        }
        Run { start: start as u32, end: end.max(b) as u32 }
    }

    /// The innermost statement whose content holds token `i`.
    pub fn statement(&self, i: usize) -> Option<usize> {
        self.statement.get(i).filter(|s| **s > 0).map(|s| *s as usize - 1)
    }

    /// The quantity that covers token `i`.
    pub fn quantity(&self, i: usize) -> Option<usize> {
        self.quantity.get(i).filter(|s| **s > 0).map(|s| *s as usize - 1)
    }

    /// True where a clause starts at token `i`.
    pub fn starts(&self, i: usize) -> bool {
        self.starts.get(i).copied().unwrap_or(true)
    }
}

fn opens(input: &Input, so_far: &Clauses, i: usize) -> bool {
    let s = input.scene;
    if so_far.quantity(i).is_some_and(|q| input.quantities[q].tokens.start as usize != i) {
        return false;
    }
    if i > 0 {
        if matches!(s.text.tokens[i - 1].kind, TokenKind::Mark('؛' | ';' | ':' | '.' | '!' | '؟' | '?' | '…')) {
            return true;
        }
        if s.comma(i - 1) && !is_aside(input, i) && !is_list(input, i) {
            return true;
        }
    }
    if so_far.quantity(i).is_some() {
        return false;
    }
    let aside = s.is(i, ClassSet::ASIDE) && s.text.word(i).starts_with("وه");
    if aside || s.is(i, ClassSet::RELATIVE.or(ClassSet::THAT)) {
        return true;
    }
    if s.is(i, ClassSet::SUBORDINATOR) && !s.is(i, ClassSet::PREPOSITION) {
        return true;
    }
    joined_verb(input, i)
}

/// وانسحب: a verb joined to the clause before.
fn joined_verb(input: &Input, i: usize) -> bool {
    let s = input.scene;
    let word = s.text.word(i);
    if !word.starts_with(['و', 'ف']) || !s.classes(i).is_empty() {
        return false;
    }
    let finite = |a: &tawatur_lexicon::Analysis| match a.sense {
        Sense::Verb(_, f) | Sense::Trigger(_, Some(f)) => matches!(f.tense, Tense::Perfect | Tense::Imperfect),
        _ => false,
    };
    let mut all = s.senses(i).iter().filter(|a| a.before.conjunction.is_some()).peekable();
    all.peek().is_some() && all.all(finite)
}

/// `، الثلاثاء،`: a time between two commas, or behind the first.
fn is_aside(input: &Input, i: usize) -> bool {
    let s = input.scene;
    match s.time_end(i) {
        Some(end) => s.comma(end) || s.mark(end, '.'),
        None => {
            i >= 2 && s.time_end(i - 2) == Some(i - 1) && {
                // The comma behind the time: one stands before it too.
                let mut j = i - 2;
                while j > 0 && s.time_end(j - 1) == Some(i - 1) {
                    j -= 1;
                }
                j > 0 && s.comma(j - 1)
            }
        }
    }
}

/// هجين، الشعفة، الصالحية: names on both sides.
fn is_list(input: &Input, i: usize) -> bool {
    let at = input.mentions.partition_point(|m| (m.run.start as usize) < i);
    let behind = input.mentions.get(at).is_some_and(|m| m.run.start as usize == i);
    let before = input.mentions[..at].iter().rev().take(4).any(|m| m.run.end as usize + 1 == i);
    behind && before
}
