//! Statements against gold: paired by content and cue, then looked at part by part.

use super::pairing::{overlap, pair};
use super::{Comparison, Fault, GoldStatement, Mistake, Tally, slice};
use crate::Reading;
use tawatur_read::record::{Range, SourceKind, Statement, Words};

/// Contents that share less than this are not the same content.
const SAME_CONTENT: f64 = 0.5;

/// Adds what differs.
pub fn compare(wanted: &[GoldStatement], reading: &Reading, out: &mut Comparison) {
    let got: Vec<&Statement> = reading.statements.iter().filter(|s| word(&s.mode) != "narrated").collect();
    let alike = |i: usize, j: usize| {
        let content = overlap(wanted[i].content.ranges(), &got[j].content);
        content + if touches(&wanted[i].cue, &got[j].cue) { 0.2 } else { 0.0 }
    };
    let pairs = pair(wanted.len(), got.len(), SAME_CONTENT, alike);
    let needed = wanted.iter().filter(|w| !w.optional).count();
    let mut tally = Tally { gold: needed, read: got.len(), right: 0 };
    let mut blamed = vec![false; got.len()];
    for (i, w) in wanted.iter().enumerate().filter(|(_, w)| !w.optional) {
        let at = Range { start: w.cue.start, end: w.cue.end };
        let mistake = |fault, behind: &str, wanted: String, got: String| Mistake {
            layer: "statement",
            fault,
            behind: behind.to_owned(),
            wanted,
            got,
            at,
        };
        let Some(s) = pairs.iter().find(|p| p.0 == i).map(|p| got[p.1]) else {
            let cut = got.iter().enumerate().find(|(j, s)| touches(&w.cue, &s.cue) && pairs.iter().all(|p| p.1 != *j));
            match cut {
                Some((j, s)) => {
                    blamed[j] = true;
                    out.mistakes.push(mistake(
                        Fault::WrongContent,
                        &s.rule,
                        words(reading, w.content.ranges()),
                        words(reading, &s.content),
                    ));
                }
                None => out.mistakes.push(mistake(Fault::Missed, &w.cue.text, words(reading, w.content.ranges()), String::new())),
            }
            continue;
        };
        let before = out.mistakes.len();
        if !same_source(w, s) {
            out.mistakes.push(mistake(Fault::WrongSource, &s.rule, named(w.source.as_ref()), source(s)));
        }
        if w.stance != s.stance {
            out.mistakes.push(mistake(Fault::WrongStance, &s.rule, word(&w.stance), word(&s.stance)));
        }
        if let Some(mode) = w.mode.filter(|m| *m != s.mode) {
            out.mistakes.push(mistake(Fault::WrongMode, &s.rule, word(&mode), word(&s.mode)));
        }
        tally.right += usize::from(out.mistakes.len() == before);
    }
    for (j, s) in got.iter().enumerate().filter(|(j, _)| pairs.iter().all(|p| p.1 != *j)) {
        if !blamed[j] {
            out.mistakes.push(Mistake {
                layer: "statement",
                fault: Fault::Spurious,
                behind: s.rule.clone(),
                wanted: String::new(),
                got: format!("{} ← {}", words(reading, &s.content), source(s)),
                at: Range { start: s.cue.start, end: s.cue.end },
            });
        }
    }
    out.tallies.push(("statement", tally));
}

/// The same phrase for the most part, a short form inside the long one, or nobody in both.
fn same_source(w: &GoldStatement, s: &Statement) -> bool {
    match (&w.source, &s.source) {
        (None, None) => true,
        (None, Some(_)) => s.source_kind == SourceKind::Unattributed,
        (Some(_), None) => false,
        (Some(w), Some(s)) => {
            let (a, b) = (Range { start: w.start, end: w.end }, Range { start: s.start, end: s.end });
            let short = s.text.trim();
            overlap(&[a], &[b]) >= 0.5 || short.chars().count() >= 3 && (w.text.contains(short) || short.contains(w.text.as_str()))
        }
    }
}

fn touches(a: &Words, b: &Words) -> bool {
    a.start < b.end && b.start < a.end
}

fn words(reading: &Reading, ranges: &[Range]) -> String {
    ranges.iter().map(|r| slice(reading, *r)).collect::<Vec<_>>().join(" … ")
}

fn named(source: Option<&Words>) -> String {
    source.map_or("nobody named".to_owned(), |s| s.text.clone())
}

fn source(s: &Statement) -> String {
    s.source.as_ref().map_or("nobody named".to_owned(), |f| f.text.clone())
}

/// The name of a plain enum value, as in the records.
fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}
