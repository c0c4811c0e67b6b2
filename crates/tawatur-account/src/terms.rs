//! Content words as comparison wants them, and how much each one tells.
//!
//! Stems follow Larkey's *light10* (conjunction and article off, endings off); then long vowels and a
//! leading م go too, so that متجهة and متوجهة, قتلى and قتيل, راكب and ركاب meet. What is left
//! names no word of the language: it serves to compare and is never shown.

use crate::view::View;
use crate::wording;
use rustc_hash::{FxHashMap, FxHashSet};
use tawatur_text::tokens::TokenKind;

/// A content word, by number.
pub(crate) type Term = u32;

/// All content words of all reports.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    /// For each report, the term of every token; `None` for marks and words without content.
    of_token: Vec<Vec<Option<Term>>>,
    /// How much each term tells, by term.
    weight: Vec<f32>,
    /// Terms that nearly every report has.
    reports: usize,
}

/// What a term tells at most: past this, rarity is chance.
const MOST: f32 = 3.0;

impl Terms {
    /// Reads the content words off all reports.
    pub fn of_reports(views: &[View]) -> Self {
        let empty: FxHashSet<&str> = wording::EMPTY_WORDS.iter().chain(&wording::EMPTY_ENGLISH).copied().collect();
        let mut numbers: FxHashMap<String, Term> = FxHashMap::default();
        let mut used: Vec<u32> = Vec::new();
        let mut of_token = Vec::with_capacity(views.len());
        for view in views {
            let mut terms = vec![None; view.text.tokens.len()];
            let mut seen = FxHashSet::default();
            for w in &view.words {
                let i = w.token as usize;
                let word = view.text.word(i);
                let bare = word.strip_prefix('و').filter(|b| empty.contains(b)).unwrap_or(word);
                if empty.contains(bare) || (view.text.tokens[i].kind == TokenKind::Word && word.chars().nth(1).is_none()) {
                    continue;
                }
                let next = numbers.len() as Term;
                let term = *numbers.entry(root(word)).or_insert(next);
                if term as usize == used.len() {
                    used.push(0);
                }
                if seen.insert(term) {
                    used[term as usize] += 1;
                }
                terms[i] = Some(term);
            }
            of_token.push(terms);
        }
        let reports = views.len();
        let weight = used.iter().map(|n| (((reports + 4) as f32) / (*n as f32)).ln().clamp(0.1, MOST)).collect();
        Self { of_token, weight, reports }
    }

    /// The term of a token.
    pub fn at(&self, doc: usize, token: usize) -> Option<Term> {
        self.of_token.get(doc)?.get(token).copied().flatten()
    }

    /// The terms of a run of tokens, each once, in order of number.
    pub fn of(&self, doc: usize, tokens: std::ops::Range<usize>) -> Vec<Term> {
        let mut out: Vec<Term> = tokens.filter_map(|i| self.at(doc, i)).collect();
        out.sort_unstable();
        out.dedup();
        out
    }

    /// How much a term tells.
    pub fn weight(&self, term: Term) -> f32 {
        self.weight.get(term as usize).copied().unwrap_or(0.0)
    }

    /// How many different terms there are.
    pub fn len(&self) -> usize {
        self.weight.len()
    }

    /// How many reports the weights rest on.
    pub fn reports(&self) -> usize {
        self.reports
    }

    /// What two sorted lists of terms share, and the cosine of their weights.
    pub fn likeness(&self, a: &[Term], b: &[Term]) -> Likeness {
        let mass = |x: &[Term]| x.iter().map(|t| self.weight(*t)).sum::<f32>();
        let (mut shared, mut count) = (0.0, 0);
        let (mut i, mut j) = (0, 0);
        while i < a.len() && j < b.len() {
            match a[i].cmp(&b[j]) {
                std::cmp::Ordering::Less => i += 1,
                std::cmp::Ordering::Greater => j += 1,
                std::cmp::Ordering::Equal => {
                    shared += self.weight(a[i]);
                    count += 1;
                    i += 1;
                    j += 1;
                }
            }
        }
        let size = (mass(a) * mass(b)).sqrt();
        Likeness { shared, count, cosine: if size > 0.0 { shared / size } else { 0.0 } }
    }
}

/// How alike two stretches are in their content words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Likeness {
    /// Weight of what they share.
    pub shared: f32,
    /// Words they share.
    pub count: u32,
    /// Shared weight over the mean of the two.
    pub cosine: f32,
}

/// The letters that spellings and forms of one word have in common.
pub(crate) fn root(word: &str) -> String {
    if !word.starts_with(|c: char| ('\u{0621}'..='\u{064A}').contains(&c)) {
        return english(word).to_owned();
    }
    let stem = stem(word);
    let letters: String = stem
        .strip_prefix('م')
        .filter(|r| r.chars().count() >= 3)
        .unwrap_or(&stem)
        .chars()
        .filter(|c| !matches!(c, 'ا' | 'و' | 'ي' | 'ء'))
        .collect();
    if letters.chars().count() >= 3 {
        return letters;
    }
    stem
}

/// An English word without its commonest endings: killed, kills, killing; families meets family's only by chance.
fn english(word: &str) -> &str {
    let long = |s: &&str| s.len() >= 4;
    if !word.is_ascii() || word.ends_with("ss") {
        return word;
    }
    ["ing", "ed", "es", "s"].iter().find_map(|end| word.strip_suffix(end).filter(long)).unwrap_or(word).trim_end_matches('e')
}

/// Larkey's light10 with object pronouns and the tanween's alef.
fn stem(word: &str) -> String {
    let longer = |s: &str, n: usize| s.chars().count() >= n;
    let mut s = word;
    if let Some(rest) = s.strip_prefix('و').filter(|r| longer(r, 4)) {
        s = rest;
    }
    for front in ["وال", "بال", "كال", "فال", "لل", "ال"] {
        if let Some(rest) = s.strip_prefix(front).filter(|r| longer(r, 3)) {
            s = rest;
            break;
        }
    }
    for pronoun in ["هما", "هم", "ها", "نا"] {
        if let Some(rest) = s.strip_suffix(pronoun).filter(|r| longer(r, 3)) {
            s = rest;
            break;
        }
    }
    for end in ["ان", "ات", "ون", "ين", "وا", "يه", "ه", "ي", "ا", "ت"] {
        if let Some(rest) = s.strip_suffix(end).filter(|r| longer(r, 3)) {
            s = rest;
        }
    }
    s.to_owned()
}

#[cfg(test)]
mod tests {
    use super::root;
    use tawatur_text::fold;

    #[test]
    fn forms_of_one_word_meet() {
        for (a, b) in [
            ("متوجهة", "متجهة"),
            ("القتلى", "قتيلا"),
            ("عسكريون", "وعسكريين"),
            ("عائلاتهم", "والعائلات"),
            ("أسبابه", "السبب"),
            ("مشتعلا", "اشتعلت"),
            ("راكبا", "الركاب"),
        ] {
            assert_eq!(root(&fold(a)), root(&fold(b)), "{a} {b}");
        }
        assert_eq!(root("killed"), root("killing"));
        assert_eq!(root("agreements"), root("agreement"));
        assert_ne!(root(&fold("المطار")), root(&fold("الطريق")));
    }
}
