//! Wojood (SinaLab): named entities, nested. Persons, organisations and places against our mentions, by exact span.
//!
//! What is compared with what:
//! - PERS is our `person`; ORG is our `group`, `organisation` and `outlet`; GPE, LOC and FAC are our `place`.
//! - Offices (OCC) and peoples, religions and nationalities (NORP) are tags of their own there and are not compared; our
//!   `role` is left out likewise. So are descriptions (`التنظيم`), which stand for a name that was given elsewhere:
//!   the set tags names.
//! - The set's place names hold the noun in front of them (`مدينة جنين` is one place), so ours are taken with it
//!   (`phrase` of the record).
//! - The set's words are whole words with what is joined to them (`وليروس`); ours are widened to whole words.
//! - A country that acts is ORG there now and then (`روسيا`), a place with us always: counted as our mistake.
//! - Nesting: the set nests, so do our mentions; every span counts, inner ones too. The second table counts outermost
//!   spans only, as a flat file would.

use crate::eval::Options;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;
use tawatur_lexicon::Lexicon;
use tawatur_read::Reader;
use tawatur_read::record::MentionKind;
use tawatur_text::Report;

const CLASSES: [&str; 3] = ["person", "organisation", "place"];

/// First word, one past the last, class.
type Entity = (usize, usize, usize);

/// One sentence: its words with their tags.
type Sentence = Vec<(String, Vec<String>)>;

/// Measures on `val.txt`; what `--show` lists comes from `train.txt`, so that `val.txt` stays unread.
pub fn measure(folder: &Path, options: &Options) -> Result<(), Box<dyn Error>> {
    let lexicon = Lexicon::builtin()?;
    let reader = Reader::new(&lexicon);
    for part in ["val.txt", "train.txt"] {
        let sentences = read(&std::fs::read_to_string(folder.join(part))?);
        let mut nested = Scores::default();
        let mut flat = Scores::default();
        for sentence in &sentences {
            let gold = gold(sentence);
            let ours = ours(sentence, &reader);
            let show = options.show.as_deref().filter(|_| part == "train.txt");
            nested.add(&gold, &ours);
            flat.add(&outermost(&gold), &outermost(&ours));
            if let Some(what) = show {
                list(sentence, &gold, &ours, what);
            }
        }
        println!("{part}: {} sentences{}", sentences.len(), if part == "val.txt" { "" } else { " (looked at for classes of errors)" });
        nested.print("every span");
        flat.print("outermost spans");
    }
    Ok(())
}

#[derive(Default)]
struct Scores {
    /// Found in both, ours, gold: by class.
    counts: [(usize, usize, usize); 3],
}

impl Scores {
    fn add(&mut self, gold: &BTreeSet<Entity>, ours: &BTreeSet<Entity>) {
        for (class, count) in self.counts.iter_mut().enumerate() {
            count.0 += ours.intersection(gold).filter(|e| e.2 == class).count();
            count.1 += ours.iter().filter(|e| e.2 == class).count();
            count.2 += gold.iter().filter(|e| e.2 == class).count();
        }
    }

    fn print(&self, name: &str) {
        println!("  {name:<16} {:>9} {:>7} {:>6} {:>6} {:>6} {:>6}", "precision", "recall", "F1", "both", "ours", "gold");
        let sum = self.counts.iter().fold((0, 0, 0), |a, c| (a.0 + c.0, a.1 + c.1, a.2 + c.2));
        for (class, (both, ours, gold)) in CLASSES.iter().zip(self.counts).chain([(&"all", sum)]) {
            let part = |of: usize| if of == 0 { 0.0 } else { both as f64 / of as f64 };
            let f1 = if ours + gold == 0 { 0.0 } else { 2.0 * both as f64 / (ours + gold) as f64 };
            println!("  {class:<16} {:>9.3} {:>7.3} {f1:>6.3} {both:>6} {ours:>6} {gold:>6}", part(ours), part(gold));
        }
    }
}

fn list(sentence: &Sentence, gold: &BTreeSet<Entity>, ours: &BTreeSet<Entity>, what: &str) {
    let words = |e: &Entity| sentence[e.0..e.1].iter().map(|w| w.0.as_str()).collect::<Vec<_>>().join(" ");
    let print = |sign: char, e: &Entity| {
        let from = e.0.saturating_sub(4);
        let before = words(&(from, e.0, 0));
        let after = words(&(e.1, (e.1 + 4).min(sentence.len()), 0));
        println!("{sign} {}\t{}\t… {before} [[ ]] {after} …", CLASSES[e.2], words(e));
    };
    if what != "spurious" {
        gold.difference(ours).for_each(|e| print('-', e));
    }
    if what != "misses" {
        ours.difference(gold).for_each(|e| print('+', e));
    }
}

fn outermost(all: &BTreeSet<Entity>) -> BTreeSet<Entity> {
    let holds = |o: &Entity, e: &Entity| (o.0, o.1) != (e.0, e.1) && o.0 <= e.0 && e.1 <= o.1;
    all.iter().filter(|e| !all.iter().any(|o| holds(o, e))).copied().collect()
}

/// Words and tags; an empty line ends a sentence.
fn read(text: &str) -> Vec<Sentence> {
    let mut out: Vec<Sentence> = vec![Vec::new()];
    for line in text.lines() {
        let mut parts = line.split_whitespace().map(str::to_owned);
        match parts.next() {
            None => out.push(Vec::new()),
            Some(word) => out.iter_mut().last().into_iter().for_each(|s| s.push((word.clone(), parts.by_ref().collect()))),
        }
    }
    out.retain(|s| !s.is_empty());
    out
}

/// The entities of the tags. A word has one tag for every entity that holds it, and several may be of one type: as many
/// stay open as there are `I-` tags, the outermost first.
fn gold(sentence: &Sentence) -> BTreeSet<Entity> {
    let mut out = BTreeSet::new();
    let mut open: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for i in 0..=sentence.len() {
        let tags: &[String] = sentence.get(i).map_or(&[], |s| &s.1);
        let of = |sign: &str, kind: &str| tags.iter().filter(|t| t.split_once('-') == Some((sign, kind))).count();
        for kind in ["PERS", "ORG", "GPE", "LOC", "FAC"] {
            let started = open.entry(kind).or_default();
            let goes_on = of("I", kind);
            while started.len() > goes_on {
                out.extend(started.pop().map(|from| trimmed(sentence, from, i, class(kind))));
            }
            while started.len() < goes_on + of("B", kind) {
                started.push(i);
            }
        }
    }
    out
}

fn class(kind: &str) -> usize {
    match kind {
        "PERS" => 0,
        "ORG" => 1,
        _ => 2,
    }
}

/// Without marks at the ends, which the set has inside or outside by chance.
fn trimmed(sentence: &Sentence, mut from: usize, mut to: usize, class: usize) -> Entity {
    let is_mark = |i: usize| !sentence[i].0.chars().any(char::is_alphanumeric);
    while from + 1 < to && is_mark(from) {
        from += 1;
    }
    while from + 1 < to && is_mark(to - 1) {
        to -= 1;
    }
    (from, to, class)
}

/// Our mentions of the sentence, as words of the set.
fn ours(sentence: &Sentence, reader: &Reader<'_>) -> BTreeSet<Entity> {
    let (text, ends) = rebuilt(sentence);
    let reading = reader.read(&Report { language: "ar".into(), text, ..Report::default() });
    let word = |at: u32| ends.partition_point(|end| *end <= at);
    let compared = reading.mentions.iter().filter(|m| !m.rule.starts_with("description/"));
    compared
        .filter_map(|m| {
            let class = match m.kind {
                MentionKind::Person => 0,
                MentionKind::Group | MentionKind::Organisation | MentionKind::Outlet => 1,
                MentionKind::Place => 2,
                MentionKind::Role => return None,
            };
            let start = m.phrase.map_or(m.start, |p| p.start);
            let (from, to) = (word(start), word(m.end.saturating_sub(1)) + 1);
            (from < to && to <= sentence.len()).then(|| trimmed(sentence, from, to, class))
        })
        .collect()
}

/// The sentence as people write it, and for each word the code point where it ends: no space before what closes or
/// behind what opens. `$#$` is the set's own mark and no text.
fn rebuilt(sentence: &Sentence) -> (String, Vec<u32>) {
    let mut text = String::new();
    let mut length = 0;
    let mut ends = Vec::with_capacity(sentence.len());
    let mut quoted = false;
    let mut glue = true;
    for (word, _) in sentence {
        if word == "$#$" {
            ends.push(length);
            continue;
        }
        let quote = word == "\"";
        let closes = matches!(word.as_str(), "،" | "." | ":" | "؛" | "؟" | "!" | ")" | "]" | "”" | "»" | ",") || (quote && quoted);
        if !glue && !closes {
            text.push(' ');
            length += 1;
        }
        text.push_str(word);
        length += word.chars().count() as u32;
        ends.push(length);
        quoted ^= quote;
        glue = matches!(word.as_str(), "(" | "[" | "“" | "«") || (quote && quoted);
    }
    (text, ends)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_tags_of_one_type_are_told_apart() {
        let text = "نقابة B-ORG\nالعمال I-ORG\nفي I-ORG\nجامعة I-ORG B-ORG\nرملون I-ORG I-ORG B-GPE\n. O\n";
        let spans: Vec<Entity> = gold(&read(text)[0]).into_iter().collect();
        assert_eq!(spans, [(0, 5, 1), (3, 5, 1), (4, 5, 2)]);
    }

    #[test]
    fn a_sentence_is_put_together_as_it_is_written() {
        let sentence = read("قال O\n: O\n\" O\nنعم O\n\" O\n( O\n5 O\n) O\n. O\n$#$ O\n").remove(0);
        let (text, ends) = rebuilt(&sentence);
        assert_eq!(text, "قال: \"نعم\" (5).");
        assert_eq!(ends, [3, 4, 6, 9, 10, 12, 13, 14, 15, 15]);
    }
}
