//! UD Arabic PUD: where clitics are split, and dictionary forms.
//!
//! What is compared: *boundaries* inside words, that is between two syntactic words of the treebank that no space and
//! no mark separates. *Lemmas* of the stems (the longest syntactic word of each written word; clitics, marks and
//! numbers in digits are left out), both sides folded as look-ups are, so that vowels, hamza seats, ta marbuta and alef
//! maqsura do not count; a stem that we split elsewhere is wrong. *Covered* is a word of which the dictionary has at
//! least one reading.
//!
//! The treebank's conventions differ from ours in [`CONVENTIONS`] and nowhere else; figures are given with and without.

use crate::eval::Options;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use tawatur_lexicon::morphology::{Morphology, Part, Reading};
use tawatur_lexicon::{Lexicon, Number, Tense};
use tawatur_text::segments::Run;
use tawatur_text::tokens::TokenKind;
use tawatur_text::{Span, Text, fold};

/// One syntactic word of the treebank, with its place in the sentence.
struct Word {
    span: Span,
    lemma: String,
    part: String,
}

#[derive(Default)]
struct Counts {
    found: usize,
    made: usize,
    gold: usize,
    stems: usize,
    covered: usize,
    right: usize,
    right_covered: usize,
    classes: BTreeMap<String, usize>,
}

/// Measures the set in `folder`.
///
/// # Errors
/// Where the set or the dictionary can't be read.
pub fn measure(folder: &Path, options: &Options) -> Result<(), Box<dyn Error>> {
    let contents = std::fs::read_to_string(folder.join("ar_pud-first500.conllu"))?;
    let lexicon = Lexicon::builtin()?;
    let morphology = Morphology::builtin(&lexicon)?;
    let mut counts = Counts::default();
    for block in contents.split("\n\n") {
        let Some(line) = block.lines().find_map(|l| l.strip_prefix("# text = ")) else { continue };
        sentence(&morphology, line, &words(block), &mut counts);
    }
    let Counts { found, made, gold, stems, covered, right, right_covered, .. } = counts;
    let of = |a: usize, b: usize| a as f64 / b.max(1) as f64;
    let (precision, recall) = (of(found, made), of(found, gold));
    let (l, w, f) = morphology.sizes();
    println!("dictionary: {l} lemmas, {w} written words, {f} forms");
    println!("clitic boundaries  P {precision:.3}  R {recall:.3}  F1 {:.3}  ({gold} in the set)", of(2 * found, made + gold));
    println!("coverage           {:.3}  ({covered} of {stems} stems)", of(covered, stems));
    println!("lemmas, covered    {:.3}", of(right_covered, covered));
    println!("lemmas, all stems  {:.3}", of(right, stems));
    if options.show.is_some() {
        let mut classes: Vec<_> = counts.classes.into_iter().collect();
        classes.sort_by_key(|(name, n)| (std::cmp::Reverse(*n), name.clone()));
        for (name, n) in classes.iter().take(400) {
            println!("{n:>5}  {name}");
        }
    }
    Ok(())
}

/// The syntactic words of one sentence; their places follow from the spaces between them.
fn words(block: &str) -> Vec<Word> {
    let mut out = Vec::new();
    let mut at = 0;
    for line in block.lines().filter(|l| !l.starts_with('#')) {
        let c: Vec<&str> = line.split('\t').collect();
        if c.len() < 10 {
            continue;
        }
        let span = Span::new(at, at + c[1].len());
        out.push(Word { span, lemma: c[2].to_owned(), part: c[3].to_owned() });
        at = span.end as usize + usize::from(!c[9].contains("SpaceAfter=No"));
    }
    out
}

fn sentence(morphology: &Morphology, line: &str, gold: &[Word], counts: &mut Counts) {
    let text = Text::of(line);
    let all = Run { start: 0, end: text.tokens.len() as u32 };
    let settled = morphology.settle(&text, all);
    for (i, token) in text.tokens.iter().enumerate() {
        let (TokenKind::Word, Some(s)) = (token.kind, settled[i]) else { continue };
        let parts: Vec<&Word> = gold.iter().filter(|w| w.span.start < token.span.end && token.span.start < w.span.end).collect();
        // The stem is the longest, the first of equals; a personal pronoun behind anything but و and ف is a clitic.
        let behind = |k: usize, w: &Word| k > 0 && fold(&w.lemma) == "هو" && !matches!(parts[k - 1].span.slice(line), "و" | "ف");
        let candidates = parts.iter().enumerate().filter(|(k, w)| !behind(*k, w));
        let Some((_, stem)) = candidates.max_by_key(|(k, w)| (w.span.len(), usize::MAX - k)) else { continue };
        // Latin words and what the treebank takes for a mark.
        if !text.word(i).chars().any(|c| matches!(c, 'ء'..='ي')) || matches!(stem.part.as_str(), "PUNCT" | "SYM" | "X") {
            continue;
        }
        let place = |edge: usize| text.folded.to_original(Span::new(token.folded.start as usize + edge, token.folded.end as usize)).start;
        let ours: Vec<u32> = s.reading.edges(text.word(i)).into_iter().map(place).collect();
        let theirs: Vec<u32> = parts.iter().map(|w| w.span.start).filter(|at| *at > token.span.start).collect();
        counts.gold += theirs.len();
        counts.made += ours.len();
        let both = ours.iter().filter(|at| theirs.contains(at)).count();
        counts.found += both;
        let bounds_agree = both == ours.len() && both == theirs.len();

        counts.stems += 1;
        let covered = !morphology.readings(text.word(i), text.as_written(i)).is_empty();
        counts.covered += usize::from(covered);
        let wanted = fold(&stem.lemma.replace('`', ""));
        let lemma = fold(&lemma(morphology, &s.reading, text.word(i)));
        let right = lemma == wanted && ours_hold(&ours, stem, token.span);
        counts.right += usize::from(right);
        counts.right_covered += usize::from(right && covered);
        if !right || !bounds_agree {
            let what = if bounds_agree { "lemma" } else { "edges" };
            let known = if covered { "known" } else { "guess" };
            let class = format!("{what} {known} {:>5} ← {:<13} {}", stem.part, s.reading.tag.part.name(), s.rule);
            *counts.classes.entry(class).or_default() += 1;
            *counts.classes.entry(format!("   {known} {} {wanted} ← {lemma} {}", stem.part, s.rule)).or_default() += 1;
        }
    }
}

/// True where our stem covers the treebank's.
fn ours_hold(edges: &[u32], stem: &Word, token: Span) -> bool {
    let starts = stem.span.start <= token.start || edges.contains(&stem.span.start);
    let ends = stem.span.end >= token.end || edges.contains(&stem.span.end);
    starts && ends && !edges.iter().any(|e| stem.span.start < *e && *e < stem.span.end)
}

/// Our lemma by the conventions of the treebank.
fn lemma(morphology: &Morphology, r: &Reading, word: &str) -> String {
    let _ = (Part::Noun, Number::Singular, Tense::Masdar);
    morphology.word_of(r, word).to_owned()
}
