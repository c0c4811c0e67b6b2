//! Readings against gold: which statements, quantities, times and boilerplate were missed, spurious or read otherwise.
//!
//! A gold file is one report as JSON: `document` (how its source ends), and any of `statements`, `quantities`, `times`,
//! `boilerplate`, shaped as in the reading record. Offsets count Unicode code points. What a gold file leaves out is
//! not judged.

mod pairing;
mod statements;

use pairing::{overlap, pair};
use serde::Deserialize;
use std::path::{Path, PathBuf};
use tawatur_read::record::{Mode, Range, SourceKind, Stance, Words};

use crate::Reading;

/// One report, annotated by hand.
#[derive(Debug, Clone, Deserialize)]
pub struct Gold {
    /// The end of the report's `document.source`.
    pub document: String,
    /// Attributions; absent where they were not annotated.
    pub statements: Option<Vec<GoldStatement>>,
    /// Counts; absent where they were not annotated.
    pub quantities: Option<Vec<GoldQuantity>>,
    /// Expressions of time; absent where they were not annotated.
    pub times: Option<Vec<GoldTime>>,
    /// Site furniture; absent where it was not annotated.
    pub boilerplate: Option<Vec<Range>>,
}

/// An attribution in gold.
#[derive(Debug, Clone, Deserialize)]
pub struct GoldStatement {
    /// The words that signal it.
    pub cue: Words,
    /// What is attributed, in one piece or several.
    pub content: OneOrMore,
    /// Who stands behind it.
    pub source: Option<Words>,
    /// What sort of source.
    pub source_kind: Option<SourceKind>,
    /// What the source does with the content.
    pub stance: Stance,
    /// How the content is given.
    pub mode: Option<Mode>,
    /// May be found or left out.
    #[serde(default)]
    pub optional: bool,
}

/// One stretch, or a list of them.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum OneOrMore {
    /// One.
    One(Range),
    /// Several.
    More(Vec<Range>),
}

impl OneOrMore {
    /// All of them.
    pub fn ranges(&self) -> &[Range] {
        match self {
            Self::One(r) => std::slice::from_ref(r),
            Self::More(r) => r,
        }
    }
}

/// A count in gold.
#[derive(Debug, Clone, Deserialize)]
pub struct GoldQuantity {
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// Least amount said.
    pub low: Option<f64>,
    /// Greatest amount said.
    pub high: Option<f64>,
    /// `exact`, `approx`, `at_least`, `at_most`, `range`, `vague`.
    pub kind: String,
}

/// An expression of time in gold.
#[derive(Debug, Clone, Deserialize)]
pub struct GoldTime {
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// ISO 8601 at the grain that is said; null where it is left open.
    pub value: Option<String>,
}

/// What sort of mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// In gold, not in the reading.
    Missed,
    /// In the reading, not in gold.
    Spurious,
    /// The cue was found, but what it says was cut elsewhere.
    WrongContent,
    /// Another source.
    WrongSource,
    /// Another stance.
    WrongStance,
    /// Another mode.
    WrongMode,
    /// Another value or bound.
    WrongValue,
}

impl Fault {
    /// In a word or two.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missed => "missed",
            Self::Spurious => "spurious",
            Self::WrongContent => "wrong content",
            Self::WrongSource => "wrong source",
            Self::WrongStance => "wrong stance",
            Self::WrongMode => "wrong mode",
            Self::WrongValue => "wrong value",
        }
    }
}

/// One mistake, with where it is and what stands behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// `statement`, `quantity`, `time`, `boilerplate`.
    pub layer: &'static str,
    /// What sort.
    pub fault: Fault,
    /// The rule that found it; for what was missed, the words that no rule took up.
    pub behind: String,
    /// What the gold has there, for a person.
    pub wanted: String,
    /// What the reading has there.
    pub got: String,
    /// Where to look, in code points.
    pub at: Range,
}

/// How many of a layer are in gold, in the reading, and in both with nothing wrong.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// In gold.
    pub gold: usize,
    /// In the reading.
    pub read: usize,
    /// Right in everything.
    pub right: usize,
}

/// What one report's reading gets wrong.
#[derive(Debug, Clone, Default)]
pub struct Comparison {
    /// All mistakes, layer by layer, in the order of the text.
    pub mistakes: Vec<Mistake>,
    /// Counts by layer.
    pub tallies: Vec<(&'static str, Tally)>,
}

/// A gold file that can't be used.
#[derive(Debug, thiserror::Error)]
pub enum GoldError {
    /// The folder or file can't be read.
    #[error("{path}: {why}. --gold wants a folder of JSON files, one a report.")]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// The system's words.
        why: std::io::Error,
    },
    /// Not the shape of a gold file.
    #[error("{path}: {why}. A gold file holds `document` and `statements`, `quantities`, `times` or `boilerplate`.")]
    Malformed {
        /// Which.
        path: PathBuf,
        /// Where and what.
        why: serde_json::Error,
    },
}

/// All gold files of a folder, by name.
///
/// # Errors
/// Where the folder or a file in it can't be read, or a file has another shape.
pub fn load(folder: &Path) -> Result<Vec<Gold>, GoldError> {
    let unreadable = |path: &Path| {
        let path = path.to_path_buf();
        move |why| GoldError::Unreadable { path, why }
    };
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(unreadable(folder))?
        .filter_map(|e| e.ok().map(|e| e.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "json"))
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let bytes = std::fs::read(path).map_err(unreadable(path))?;
            serde_json::from_slice(&bytes).map_err(|why| GoldError::Malformed { path: path.clone(), why })
        })
        .collect()
}

/// Everything in which a reading differs from its gold.
pub fn compare(gold: &Gold, reading: &Reading) -> Comparison {
    let mut out = Comparison::default();
    if let Some(wanted) = &gold.statements {
        statements::compare(wanted, reading, &mut out);
    }
    if let Some(wanted) = &gold.quantities {
        quantities(wanted, reading, &mut out);
    }
    if let Some(wanted) = &gold.times {
        times(wanted, reading, &mut out);
    }
    if let Some(wanted) = &gold.boilerplate {
        boilerplate(wanted, reading, &mut out);
    }
    out
}

fn quantities(wanted: &[GoldQuantity], reading: &Reading, out: &mut Comparison) {
    let wanted: Vec<&GoldQuantity> = wanted.iter().filter(|q| q.kind != "vague").collect();
    let got: Vec<_> = reading.quantities.iter().filter(|q| q.low.is_some() || q.high.is_some()).collect();
    let range = |start, end| Range { start, end };
    let amount = |low: Option<f64>, high: Option<f64>| {
        let end = |v: Option<f64>| v.map_or("…".to_owned(), |v| v.to_string());
        format!("{}–{}", end(low), end(high))
    };
    let pairs =
        pair(wanted.len(), got.len(), 0.4, |i, j| overlap(&[range(wanted[i].start, wanted[i].end)], &[range(got[j].start, got[j].end)]));
    let mut tally = Tally { gold: wanted.len(), read: got.len(), right: 0 };
    for (i, w) in wanted.iter().enumerate() {
        let met = pairs.iter().find(|p| p.0 == i).map(|p| got[p.1]);
        let mistake = |fault, behind: &str, got: String| Mistake {
            layer: "quantity",
            fault,
            behind: behind.to_owned(),
            wanted: amount(w.low, w.high),
            got,
            at: range(w.start, w.end),
        };
        match met {
            Some(q) if q.low == w.low && q.high == w.high => tally.right += 1,
            Some(q) => out.mistakes.push(mistake(Fault::WrongValue, &q.rule, amount(q.low, q.high))),
            None => out.mistakes.push(mistake(Fault::Missed, &slice(reading, range(w.start, w.end)), String::new())),
        }
    }
    for q in got.iter().enumerate().filter(|(j, _)| pairs.iter().all(|p| p.1 != *j)).map(|(_, q)| q) {
        out.mistakes.push(Mistake {
            layer: "quantity",
            fault: Fault::Spurious,
            behind: q.rule.clone(),
            wanted: String::new(),
            got: amount(q.low, q.high),
            at: range(q.start, q.end),
        });
    }
    out.tallies.push(("quantity", tally));
}

fn times(wanted: &[GoldTime], reading: &Reading, out: &mut Comparison) {
    let got = &reading.times;
    let range = |start, end| Range { start, end };
    let open = |v: &Option<String>| v.clone().unwrap_or_else(|| "open".to_owned());
    let pairs =
        pair(wanted.len(), got.len(), 0.4, |i, j| overlap(&[range(wanted[i].start, wanted[i].end)], &[range(got[j].start, got[j].end)]));
    let mut tally = Tally { gold: wanted.len(), read: got.len(), right: 0 };
    for (i, w) in wanted.iter().enumerate() {
        let met = pairs.iter().find(|p| p.0 == i).map(|p| &got[p.1]);
        let mistake = |fault, behind: &str, got: String| Mistake {
            layer: "time",
            fault,
            behind: behind.to_owned(),
            wanted: open(&w.value),
            got,
            at: range(w.start, w.end),
        };
        match (met, &w.value) {
            (Some(t), Some(v)) if !t.value.as_deref().unwrap_or_default().starts_with(v.as_str()) => {
                out.mistakes.push(mistake(Fault::WrongValue, &t.rule, open(&t.value)));
            }
            (Some(_), _) => tally.right += 1,
            (None, _) => out.mistakes.push(mistake(Fault::Missed, &slice(reading, range(w.start, w.end)), String::new())),
        }
    }
    for t in got.iter().enumerate().filter(|(j, _)| pairs.iter().all(|p| p.1 != *j)).map(|(_, t)| t) {
        out.mistakes.push(Mistake {
            layer: "time",
            fault: Fault::Spurious,
            behind: t.rule.clone(),
            wanted: String::new(),
            got: open(&t.value),
            at: range(t.start, t.end),
        });
    }
    out.tallies.push(("time", tally));
}

fn boilerplate(wanted: &[Range], reading: &Reading, out: &mut Comparison) {
    let got: Vec<Range> = reading.boilerplate.iter().map(|b| Range { start: b.start, end: b.end }).collect();
    let mut tally = Tally { gold: wanted.len(), read: got.len(), right: 0 };
    for w in wanted {
        if got.iter().any(|g| g.start < w.end && w.start < g.end) {
            tally.right += 1;
            continue;
        }
        let words = slice(reading, *w);
        let mistake =
            |behind| Mistake { layer: "boilerplate", fault: Fault::Missed, behind, wanted: words.clone(), got: String::new(), at: *w };
        out.mistakes.push(mistake(words.split_whitespace().take(4).collect::<Vec<_>>().join(" ")));
    }
    for (b, g) in reading.boilerplate.iter().zip(&got).filter(|(_, g)| !wanted.iter().any(|w| g.start < w.end && w.start < g.end)) {
        out.mistakes.push(Mistake {
            layer: "boilerplate",
            fault: Fault::Spurious,
            behind: b.kind.clone(),
            wanted: String::new(),
            got: slice(reading, *g),
            at: *g,
        });
    }
    out.tallies.push(("boilerplate", tally));
}

/// The words of a stretch.
pub fn slice(reading: &Reading, range: Range) -> String {
    reading.document.text.chars().skip(range.start as usize).take(range.end.saturating_sub(range.start) as usize).collect()
}
