//! `event-gsr`: does a sentence of Arabic newswire tell of an assault?
//!
//! Each sentence is read as a report of its own; the answer comes from the facts alone. The file is split in two by a hash
//! of the line's id: the one half (`developed`) may be looked at, the other is only counted.

use crate::eval::Options;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;
use tawatur_lexicon::Lexicon;
use tawatur_read::Reader;
use tawatur_read::record::{Fact, Modality, Reading, Stance, Standing};
use tawatur_text::Report;

/// A weapon of these goes off at one place and time, so that telling of one is concrete enough.
const BLASTS: [&str; 5] = ["BOMB", "SUICIDE-BOMB", "SHELL", "STRIKE", "MISSILE"];
const DOERS: [&str; 2] = ["agent", "party"];
const VICTIMS: [&str; 3] = ["target", "theme", "party"];

/// One line of the file.
struct Row {
    id: String,
    label: String,
    text: String,
}

/// Measures both halves.
///
/// # Errors
/// Where a file is not there or can't be read.
pub fn measure(folder: &Path, options: &Options) -> Result<(), Box<dyn Error>> {
    let rows = rows(&std::fs::read_to_string(folder.join("assault_gsr.csv"))?)?;
    let spans: Value = serde_json::from_str(&std::fs::read_to_string(folder.join("assault_spans.json"))?)?;
    let lexicon = Lexicon::builtin()?;
    let reader = Reader::new(&lexicon);
    println!("out of scope: lines labelled ambiguous are left out, as the set asks.");
    for (half, name) in [(0, "developed half (its lines were looked at)"), (1, "held-out half (only counted)")] {
        let chosen = || rows.iter().filter(|r| hash(&r.id) >> 32 & 1 == half && r.label != "ambiguous");
        let mut counts: BTreeMap<(&str, bool), u32> = BTreeMap::new();
        let mut tokens = [Overlap::default(), Overlap::default()];
        for row in chosen() {
            let reading = read(&reader, &row.text);
            let yes = reading.facts.iter().any(|f| tells_assault(&lexicon, &reading, f));
            *counts.entry((row.label.as_str(), yes)).or_default() += 1;
            let shown = match options.show.as_deref() {
                Some("misses") => row.label == "yes" && !yes,
                Some("spurious") => row.label != "yes" && yes,
                Some(_) => (row.label == "yes") != yes,
                None => false,
            };
            if half == 0 && shown {
                println!("  {} | {}", row.label, row.text);
            }
            if row.label == "yes" {
                participants(&lexicon, &reading, &row.id, &spans, &mut tokens);
            }
        }
        println!("{name}: {} lines", chosen().count());
        print(&counts, &tokens);
    }
    Ok(())
}

fn print(counts: &BTreeMap<(&str, bool), u32>, tokens: &[Overlap; 2]) {
    let of = |label: &str, yes: bool| f64::from(counts.get(&(label, yes)).copied().unwrap_or(0));
    let wrong = of("difficult no", true) + of("easy no", true);
    let (p, r) = (of("yes", true) / (of("yes", true) + wrong).max(1.0), of("yes", true) / (of("yes", true) + of("yes", false)).max(1.0));
    println!("  assault_p          {p:.3}\n  assault_r          {r:.3}\n  assault_f1         {:.3}", harmonic(p, r));
    for (label, name) in [("difficult no", "fpr_difficult"), ("easy no", "fpr_easy")] {
        println!("  {name:<18} {:.3}", of(label, true) / (of(label, true) + of(label, false)).max(1.0));
    }
    for (overlap, name) in tokens.iter().zip(["source", "target"]) {
        let (p, r) = (overlap.shared / overlap.ours.max(1.0), overlap.shared / overlap.theirs.max(1.0));
        println!("  {name}_token_f1    {:.3}  (p {p:.3}, r {r:.3}, {} sentences)", harmonic(p, r), overlap.sentences);
    }
}

fn harmonic(p: f64, r: f64) -> f64 {
    if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 }
}

fn read(reader: &Reader, text: &str) -> Reading {
    reader.read(&Report { language: "ar".into(), source: "event-gsr".into(), text: text.into(), ..Report::default() })
}

/// PLOVER calls it an assault, and the text tells it as having happened, with something that makes it one event: a number, a
/// time, a place, a doer, a victim that is brought in.
fn tells_assault(lexicon: &Lexicon, reading: &Reading, fact: &Fact) -> bool {
    is_assault(lexicon, fact)
        && fact.standing == Standing::Told
        && fact.modality == Modality::Asserted
        && !fact.negated
        && is_asserted(reading, fact)
        && is_concrete(fact)
}

fn is_assault(lexicon: &Lexicon, fact: &Fact) -> bool {
    lexicon.concepts.iter().any(|c| c.id == fact.concept && c.plover == "ASSAULT")
}

/// Not what a source accuses somebody of, warns of, asks for or denies.
fn is_asserted(reading: &Reading, fact: &Fact) -> bool {
    let stance = fact.statement.as_ref().and_then(|id| reading.statements.iter().find(|s| s.id == *id)).map(|s| s.stance);
    !matches!(
        stance,
        Some(Stance::Accuse | Stance::Demand | Stance::Warn | Stance::Expect | Stance::Pledge | Stance::Deny | Stance::Reject)
    )
}

fn is_concrete(fact: &Fact) -> bool {
    let doer = |role: &str| DOERS.contains(&role);
    let new = |words: &str| {
        let first = words.split_whitespace().next().unwrap_or_default();
        !first.starts_with("ال") && !["هم", "ها", "ه"].iter().any(|p| first.ends_with(p))
    };
    !fact.quantities.is_empty()
        || fact.time.is_some()
        || fact.place.is_some()
        || fact.participants.iter().any(|p| doer(&p.role))
        || fact.unnamed.iter().any(|u| doer(&u.role) || u.role == "target" && new(&u.text))
        || BLASTS.contains(&fact.concept.as_str())
}

/// Tokens of ours, of a coder's, and of both.
#[derive(Default)]
struct Overlap {
    ours: f64,
    theirs: f64,
    shared: f64,
    sentences: u32,
}

/// Source and target of a sentence's assaults against the coder's spans that fit best.
fn participants(lexicon: &Lexicon, reading: &Reading, id: &str, spans: &Value, tokens: &mut [Overlap; 2]) {
    let Some(coded) = spans.as_array().into_iter().flatten().find(|s| s["source"] == id) else { return };
    for (overlap, (field, roles)) in tokens.iter_mut().zip([("source_actor", &DOERS[..]), ("target_actor", &VICTIMS[..])]) {
        let theirs: Vec<BTreeSet<String>> = coded["spans"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|s| s[field].as_array().into_iter().flatten().filter_map(Value::as_str).flat_map(words).collect())
            .filter(|s: &BTreeSet<String>| !s.is_empty())
            .collect();
        if theirs.is_empty() {
            continue;
        }
        let assaults =
            || reading.facts.iter().filter(|f| is_assault(lexicon, f) && f.standing == Standing::Told && is_asserted(reading, f));
        let mention = |id: &str| reading.mentions.iter().find(|m| m.id == *id).map(|m| m.text.as_str());
        let count = |id: &str| reading.quantities.iter().find(|q| q.id == *id).map(|q| q.text.as_str());
        // What is counted is who was hit: `قتل 12 شخصا`.
        let counted = field == "target_actor";
        let candidates = assaults().map(|f| {
            let named = f.participants.iter().filter(|p| roles.contains(&p.role.as_str())).filter_map(|p| mention(&p.mention));
            let unnamed = f.unnamed.iter().filter(|u| roles.contains(&u.role.as_str())).map(|u| u.text.as_str());
            let numbers = f.quantities.iter().filter(|_| counted).filter_map(|q| count(q));
            named.chain(unnamed).chain(numbers).flat_map(words).collect::<BTreeSet<String>>()
        });
        let mut candidates: Vec<BTreeSet<String>> = candidates.filter(|c| !c.is_empty()).collect();
        candidates.push(BTreeSet::new());
        let score = |ours: &BTreeSet<String>, theirs: &BTreeSet<String>| {
            let shared = ours.intersection(theirs).count() as f64;
            2.0 * shared / ((ours.len() + theirs.len()) as f64).max(1.0)
        };
        let pairs = candidates.iter().flat_map(|o| theirs.iter().map(move |t| (o, t)));
        let Some((ours, best)) = pairs.max_by(|a, b| score(a.0, a.1).total_cmp(&score(b.0, b.1))) else { continue };
        overlap.ours += ours.len() as f64;
        overlap.theirs += best.len() as f64;
        overlap.shared += ours.intersection(best).count() as f64;
        overlap.sentences += 1;
    }
}

/// The folded words of a phrase, without quotation marks.
fn words(text: &str) -> Vec<String> {
    tawatur_text::fold(text).split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

/// FNV-1a: stable from run to run and from machine to machine.
fn hash(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// The rows of the file: `,accept,event_type,id,label,reject,text,total`, fields in quotation marks where they hold a comma.
fn rows(csv: &str) -> Result<Vec<Row>, Box<dyn Error>> {
    let mut records = records(csv).into_iter();
    let header = records.next().ok_or("the file is empty")?;
    let column = |name: &str| header.iter().position(|h| h == name).ok_or(format!("no column {name}"));
    let (id, label, text) = (column("id")?, column("label")?, column("text")?);
    let field = |r: &[String], k: usize| r.get(k).cloned().unwrap_or_default();
    Ok(records.map(|r| Row { id: field(&r, id), label: field(&r, label), text: field(&r, text) }).filter(|r| !r.id.is_empty()).collect())
}

fn records(csv: &str) -> Vec<Vec<String>> {
    let mut out = vec![vec![String::new()]];
    let mut quoted = false;
    let mut chars = csv.chars().peekable();
    while let Some(c) = chars.next() {
        let Some(record) = out.last_mut() else { break };
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                if let Some(f) = record.last_mut() {
                    f.push('"');
                }
            }
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(String::new()),
            '\n' if !quoted => out.push(vec![String::new()]),
            '\r' if !quoted => {}
            _ => {
                if let Some(f) = record.last_mut() {
                    f.push(c);
                }
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_in_quotation_marks_may_hold_commas_and_marks() {
        assert_eq!(records("a,\"b, \"\"c\"\"\"\nd,e"), [["a", "b, \"c\""], ["d", "e"]]);
    }
}
