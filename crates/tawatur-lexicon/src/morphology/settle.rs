//! Which reading of a word holds in its sentence.
//!
//! Every token has its readings; rules of grammar strike out those that cannot stand where they stand, never the last
//! one; of what is left the likeliest is taken: the weight of its lemma, what its clitics and its inflection cost, and
//! what it leans to where it stands. Every settled reading names the rule that decided.

use tawatur_text::Text;
use tawatur_text::segments::Run;
use tawatur_text::tokens::TokenKind;

use crate::morphology::leanings::{LEANINGS, likelihood};
use crate::morphology::rules::RULES;
use crate::morphology::words::Reading;
use crate::morphology::{Governs, Morphology};

/// A reading that holds, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled {
    /// The reading.
    pub reading: Reading,
    /// The rule that decided: one of grammar, `only` where there was no other, `guess:…` outside the lexicon, or
    /// `weight` where nothing but the likelihood told them apart.
    pub rule: &'static str,
    /// How many readings there were.
    pub of: u16,
}

/// A sentence while it is settled.
pub struct Sentence<'m, 't> {
    /// The dictionary.
    pub morphology: &'m Morphology,
    /// The text that it stands in.
    pub text: &'m Text<'t>,
    /// Its tokens.
    pub run: Run,
    readings: Vec<Reading>,
    /// `readings[starts[i]..starts[i + 1]]` belong to the token `run.start + i`.
    starts: Vec<u32>,
    settled: Vec<Option<Settled>>,
}

impl<'m, 't> Sentence<'m, 't> {
    /// All readings of all tokens of `run`.
    pub fn of(morphology: &'m Morphology, text: &'m Text<'t>, run: Run) -> Self {
        let mut out = Self { morphology, text, run, readings: Vec::new(), starts: Vec::new(), settled: Vec::new() };
        for i in run.start as usize..run.end as usize {
            out.starts.push(out.readings.len() as u32);
            if text.tokens[i].kind == TokenKind::Word {
                morphology.readings_into(text.word(i), text.as_written(i), &mut out.readings);
            }
        }
        out.starts.push(out.readings.len() as u32);
        out
    }

    /// The readings of token `i` that the lexicon has.
    pub fn readings(&self, i: usize) -> &[Reading] {
        let at = i.wrapping_sub(self.run.start as usize);
        match (self.starts.get(at), self.starts.get(at.wrapping_add(1))) {
            (Some(a), Some(b)) => &self.readings[*a as usize..*b as usize],
            _ => &[],
        }
    }

    /// The settled reading of a token before the one that is looked at.
    pub fn settled(&self, i: usize) -> Option<&Settled> {
        self.settled.get(i.wrapping_sub(self.run.start as usize))?.as_ref()
    }

    /// The word before token `i`, with only quotation marks between.
    pub fn before(&self, i: usize) -> Option<usize> {
        (self.run.start as usize..i)
            .rev()
            .find(|j| !matches!(self.text.tokens[*j].kind, TokenKind::Mark('"' | '\'' | '(' | '[')))
            .filter(|j| self.text.tokens[*j].kind == TokenKind::Word)
    }

    /// The word behind token `i`, with only quotation marks between.
    pub fn behind(&self, i: usize) -> Option<usize> {
        (i + 1..self.run.end as usize)
            .find(|j| !matches!(self.text.tokens[*j].kind, TokenKind::Mark('"' | '\'' | '(' | '[')))
            .filter(|j| self.text.tokens[*j].kind == TokenKind::Word)
    }

    /// The settled reading of the word before token `i`.
    pub fn last(&self, i: usize) -> Option<&Reading> {
        self.before(i).and_then(|j| self.settled(j)).map(|s| &s.reading)
    }

    /// What the word before token `i` wants; nothing where it carries a pronoun, which satisfied it.
    pub fn governed(&self, i: usize) -> Governs {
        let Some(j) = self.before(i) else { return Governs::Nothing };
        let Some(s) = self.settled(j) else { return Governs::Nothing };
        if (s.reading.end as usize) < self.text.word(j).len() {
            return Governs::Nothing;
        }
        s.reading.lemma.map_or(Governs::Nothing, |l| self.morphology.lemma(l).governs)
    }

    /// True where token `i` opens its sentence, its paragraph's quotation or a clause behind a mark.
    pub fn opens(&self, i: usize) -> bool {
        self.before(i).is_none()
    }

    /// Settles all tokens from left to right.
    pub fn settle(mut self) -> Vec<Option<Settled>> {
        for i in self.run.start as usize..self.run.end as usize {
            let settled = self.choose(i);
            self.settled.push(settled);
        }
        self.settled
    }

    fn choose(&self, i: usize) -> Option<Settled> {
        if self.text.tokens[i].kind != TokenKind::Word {
            return None;
        }
        let all = self.looked_at(i);
        if all.is_empty() {
            return self.morphology.guess(self, i);
        }
        let (alive, struck) = self.strike_out(i, all);
        let chosen = self.best(i, all, alive, true)?;
        // What else the word could be: other forms of the same lemma are no rivals.
        let same = |k: usize| all[k].lemma == all[chosen].lemma;
        let rivals = (0..all.len()).filter(|k| !same(*k)).fold(0, |m, k| m | 1 << k);
        let rule = match self.best(i, all, rivals, false) {
            None => "only",
            // The rule that struck out the likeliest rival is the one that decided.
            Some(rival) if alive >> rival & 1 == 0 => {
                struck.iter().flatten().find(|(_, gone)| gone >> rival & 1 == 1).map_or("weight", |(name, _)| *name)
            }
            Some(rival) if self.score(i, &all[rival], false) > self.score(i, &all[chosen], false) => {
                self.leaning(i, &all[chosen], &all[rival])
            }
            Some(_) => "weight",
        };
        Some(Settled { reading: all[chosen], rule, of: all.len() as u16 })
    }

    /// One bit a reading; what lies behind the 64th is not looked at.
    fn looked_at(&self, i: usize) -> &[Reading] {
        let all = self.readings(i);
        &all[..all.len().min(64)]
    }

    /// What the rules leave, and what each of them struck out.
    fn strike_out(&self, i: usize, all: &[Reading]) -> (u64, [Option<(&'static str, u64)>; RULES.len()]) {
        let mut alive = u64::MAX >> (64 - all.len());
        let mut struck = [None; RULES.len()];
        for (n, r) in RULES.iter().enumerate() {
            if alive.count_ones() == 1 || !(r.applies)(self, i) {
                continue;
            }
            let kept = (0..all.len()).filter(|k| alive >> k & 1 == 1 && (r.keeps)(self, i, &all[*k])).fold(0, |m, k| m | 1 << k);
            if kept != 0 && kept != alive {
                struck[n] = Some((r.name, alive & !kept));
                alive = kept;
            }
        }
        (alive, struck)
    }

    /// Settles like [`Sentence::settle`] and gives each lemma its share of every word: what weights are made of.
    pub fn survey(mut self, found: &mut impl FnMut(u32, f64)) {
        for i in self.run.start as usize..self.run.end as usize {
            let all = self.looked_at(i);
            if !all.is_empty() {
                let (alive, _) = self.strike_out(i, all);
                let left = || (0..all.len()).filter(|k| alive >> k & 1 == 1);
                // One lemma may have several readings of one word: the likeliest stands for it.
                let mut shares: Vec<(u32, f64)> = Vec::new();
                for k in left() {
                    let (Some(lemma), share) = (all[k].lemma, (f64::from(self.score(i, &all[k], true)) / 10.0).exp2()) else { continue };
                    match shares.iter_mut().find(|(l, _)| *l == lemma) {
                        Some((_, s)) => *s = s.max(share),
                        None => shares.push((lemma, share)),
                    }
                }
                let sum: f64 = shares.iter().map(|(_, s)| s).sum();
                shares.iter().for_each(|(l, s)| found(*l, s / sum));
            }
            let settled = self.choose(i);
            self.settled.push(settled);
        }
    }

    fn score(&self, i: usize, r: &Reading, lean: bool) -> i32 {
        let leaned = if lean { LEANINGS.iter().map(|l| (l.bits)(self, i, r)).sum() } else { 0 };
        likelihood(self.morphology, r) + leaned
    }

    /// The likeliest of the readings that are left; the first of equals.
    fn best(&self, i: usize, all: &[Reading], alive: u64, lean: bool) -> Option<usize> {
        let left = (0..all.len()).filter(|k| alive >> k & 1 == 1);
        left.max_by_key(|k| (self.score(i, &all[*k], lean), usize::MAX - k))
    }

    /// The leaning that speaks most for `chosen` against `other`.
    fn leaning(&self, i: usize, chosen: &Reading, other: &Reading) -> &'static str {
        let best = LEANINGS.iter().max_by_key(|l| (l.bits)(self, i, chosen) - (l.bits)(self, i, other));
        best.map_or("weight", |l| l.name)
    }
}
