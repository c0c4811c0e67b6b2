//! UD Arabic PUD: where clitics are split, and dictionary forms.
//!
//! What is compared: *boundaries* inside words, that is between two syntactic words of the treebank that no space and
//! no mark separates. *Lemmas* of the stems (the longest syntactic word of each written word; clitics, marks and
//! numbers in digits are left out), both sides folded as look-ups are, so that vowels, hamza seats, ta marbuta and alef
//! maqsura do not count; a stem that we split elsewhere is wrong. *Covered* is a word of which the dictionary has at
//! least one reading.
//!
//! Two conventions of the treebank are mapped, for whole classes of words, and the figure is given with and without:
//! conjunctions with ما have the lemma of what stands before it (عندما is عند), and the numerals from three to ten keep
//! the gender that they are written in (أربع and أربعة are two lemmas).
//!
//! *Subjects of reporting verbs*: of the verbs that are reporting verbs in the lexicon and have an `nsubj` that is no
//! pronoun, how many are the cue of a statement, and of how many its source holds the head of the `nsubj`. Many of these
//! verbs report nothing where they stand, so the first figure is no recall of statements. Every sentence is read alone.

use crate::eval::Options;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::time::Instant;
use tawatur_lexicon::morphology::{Morphology, Part, Reading};
use tawatur_lexicon::{Lexicon, Sense, Tense};
use tawatur_read::Reader;
use tawatur_read::record::Mode;
use tawatur_text::segments::Run;
use tawatur_text::tokens::TokenKind;
use tawatur_text::{CodePoints, Report, Span, Text, fold};

/// One syntactic word of the treebank, with its place in the sentence.
struct Word {
    span: Span,
    lemma: String,
    part: String,
    /// Its head's place among the words, and what it is to it.
    head: Option<usize>,
    relation: String,
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
    /// Without the two conventions.
    plain_covered: usize,
    subjects: Subjects,
    classes: BTreeMap<String, usize>,
}

#[derive(Default)]
struct Subjects {
    gold: usize,
    cues: usize,
    sources: usize,
}

/// Measures the set in `folder`.
///
/// # Errors
/// Where the set or the dictionary can't be read.
pub fn measure(folder: &Path, options: &Options) -> Result<(), Box<dyn Error>> {
    let contents = std::fs::read_to_string(folder.join("ar_pud-first500.conllu"))?;
    let lexicon = Lexicon::builtin()?;
    let begun = Instant::now();
    let morphology = Morphology::builtin(&lexicon)?;
    let made_in = begun.elapsed();
    let reader = Reader::new(&lexicon);
    let mut counts = Counts::default();
    for block in contents.split("\n\n") {
        let Some(line) = block.lines().find_map(|l| l.strip_prefix("# text = ")) else { continue };
        let words = words(block);
        sentence(&morphology, line, &words, &mut counts);
        subjects(&lexicon, &reader, line, &words, &mut counts.subjects);
    }
    let Counts { found, made, gold, stems, covered, right, right_covered, plain_covered, .. } = counts;
    let of = |a: usize, b: usize| a as f64 / b.max(1) as f64;
    let (precision, recall) = (of(found, made), of(found, gold));
    let (l, w, f) = morphology.sizes();
    println!("dictionary: {l} lemmas, {w} written words, {f} forms, made in {} ms", made_in.as_millis());
    cost(&morphology, &contents);
    println!("clitic boundaries  P {precision:.3}  R {recall:.3}  F1 {:.3}  ({gold} in the set)", of(2 * found, made + gold));
    println!("coverage           {:.3}  ({covered} of {stems} stems)", of(covered, stems));
    println!("lemmas, covered    {:.3}  ({:.3} without the two conventions)", of(right_covered, covered), of(plain_covered, covered));
    println!("lemmas, all stems  {:.3}", of(right, stems));
    let Subjects { gold, cues, sources } = counts.subjects;
    println!(
        "subjects of reporting verbs: {gold}; the verb is a cue {:.3}; and the source holds the subject {:.3}",
        of(cues, gold),
        of(sources, gold)
    );
    if options.show.is_some() {
        let mut classes: Vec<_> = counts.classes.into_iter().collect();
        classes.sort_by_key(|(name, n)| (std::cmp::Reverse(*n), name.clone()));
        for (name, n) in classes.iter().take(400) {
            println!("{n:>5}  {name}");
        }
    }
    Ok(())
}

/// What looking a word up costs, over the set's own sentences, and settling it.
fn cost(morphology: &Morphology, contents: &str) {
    let lines: String = contents.lines().filter_map(|l| l.strip_prefix("# text = ")).flat_map(|l| [l, "\n"]).collect();
    let text = Text::of(&lines);
    let words: Vec<usize> = (0..text.tokens.len()).filter(|i| text.tokens[*i].is_word()).collect();
    let each = |begun: Instant, rounds: usize| begun.elapsed().as_nanos() as usize / (words.len() * rounds).max(1);
    let begun = Instant::now();
    let mut readings = 0;
    for i in (0..20).flat_map(|_| &words) {
        morphology.each_reading(text.word(*i), text.as_written(*i), &mut |_| readings += 1);
    }
    let looked_up = each(begun, 20);
    let begun = Instant::now();
    for run in &text.sentences {
        morphology.settle(&text, *run);
    }
    let per_word = readings as f64 / (words.len() * 20).max(1) as f64;
    println!("a look-up takes {looked_up} ns and gives {per_word:.1} readings; settling takes {} ns a word with it", each(begun, 1));
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
        let head = c[6].parse::<usize>().ok().and_then(|h| h.checked_sub(1));
        out.push(Word { span, lemma: c[2].to_owned(), part: c[3].to_owned(), head, relation: c[7].to_owned() });
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
        let plain = fold(morphology.word_of(&s.reading, text.word(i)));
        let lemma = fold(&by_convention(morphology, &s.reading, text.word(i)));
        let holds = ours_hold(&ours, stem, token.span);
        let right = lemma == wanted && holds;
        counts.right += usize::from(right);
        counts.right_covered += usize::from(right && covered);
        counts.plain_covered += usize::from(plain == wanted && holds && covered);
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

/// Our lemma by the two conventions of the treebank that are told at the head of this file.
fn by_convention(morphology: &Morphology, r: &Reading, word: &str) -> String {
    let lemma = morphology.word_of(r, word);
    let stem = word.get(r.start as usize..r.end as usize).unwrap_or(word);
    match r.tag.part {
        Part::Subordinator => lemma.strip_suffix("ما").filter(|b| b.chars().count() > 1).unwrap_or(lemma).to_owned(),
        Part::Number if lemma.strip_suffix('ة').is_some_and(|b| fold(b) == stem) => stem.to_owned(),
        _ => lemma.to_owned(),
    }
}

/// Reads the sentence and compares the subjects of its reporting verbs.
fn subjects(lexicon: &Lexicon, reader: &Reader<'_>, line: &str, gold: &[Word], counts: &mut Subjects) {
    let text = Text::of(line);
    let analyses = lexicon.analyse(&text);
    let reading = reader.read(&Report { language: "ar".into(), text: line.into(), ..Report::default() });
    let points = CodePoints::of(line);
    for subject in gold.iter().filter(|w| w.relation == "nsubj" && w.part != "PRON") {
        let Some(verb) = subject.head.and_then(|h| gold.get(h)).filter(|v| v.part == "VERB") else { continue };
        let token = text.tokens.partition_point(|t| t.span.end <= verb.span.start);
        let reports = |s: &Sense| matches!(s, Sense::Verb(_, f) if matches!(f.tense, Tense::Perfect | Tense::Imperfect));
        if !analyses.at(token).iter().any(|a| reports(&a.sense)) {
            continue;
        }
        counts.gold += 1;
        let bytes = |start: u32, end: u32| points.span(line, start, end);
        let statement =
            reading.statements.iter().filter(|s| s.mode != Mode::Narrated).find(|s| bytes(s.cue.start, s.cue.end).overlaps(verb.span));
        counts.cues += usize::from(statement.is_some());
        let source = statement.and_then(|s| s.source.as_ref());
        counts.sources += usize::from(source.is_some_and(|f| bytes(f.start, f.end).overlaps(subject.span)));
    }
}
