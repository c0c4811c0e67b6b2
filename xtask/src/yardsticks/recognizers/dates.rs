//! Dates, times, their periods and their joins: the grammar beneath the times, read as everyday language.

use super::{Case, Expected, Found, Measure, measure};
use crate::eval::Options;
use std::error::Error;
use std::path::Path;
use tawatur_lexicon::Lexicon;
use tawatur_read::arabic::times::{self, FoundTime, Register};
use tawatur_text::{Text, fold};

const SPECS: [&str; 15] = [
    "DateExtractor",
    "DateParser",
    "DatePeriodExtractor",
    "DatePeriodParser",
    "TimeExtractor",
    "TimeParser",
    "TimePeriodExtractor",
    "TimePeriodParser",
    "DateTimeExtractor",
    "DateTimeParser",
    "DateTimePeriodExtractor",
    "DateTimePeriodParser",
    "DateTimeModel",
    "MergedExtractor",
    "MergedParser",
];

/// The moment that clock times without a day are read at.
const REFERENCE: &str = "2016-11-07";

/// Measures the date specifications.
///
/// # Errors
/// Where the set can't be read.
pub fn run(folder: &Path, options: &Options) -> Result<(), Box<dyn Error>> {
    let lexicon = Lexicon::builtin()?;
    let find = |_: &str, case: &Case| {
        let text = Text::of(&case.input);
        let analyses = lexicon.analyse(&text);
        let found = times::find_in(&text, &lexicon, &analyses, case.reference.as_deref().or(Some(REFERENCE)), Register::Everyday);
        found.iter().map(|t| Found { text: t.span.slice(&case.input).to_owned(), value: value(t) }).collect()
    };
    let with = Measure { find: &find, bare: &bare, scope: &scope, agree: &agree };
    measure(&folder.join("DateTime"), &SPECS, options.show.as_deref(), &with)
}

fn value(t: &FoundTime) -> Option<String> {
    t.value.clone()
}

/// Without marks, a preposition or the word day at the edges: the guide takes them in, the set sometimes.
fn bare(text: &str) -> String {
    let text = fold(text).to_string();
    let words: Vec<&str> = text.split(|c: char| c.is_whitespace()).filter(|w| w.chars().any(char::is_alphanumeric)).collect();
    let edge = ["في", "يوم", "من", "الي", "عند", "بتاريخ", "ليوم", "بيوم", "ما", "علي", "اليوم"];
    let skip = words.iter().take_while(|w| edge[..10].contains(w)).count();
    let words = &words[skip.min(words.len().saturating_sub(1))..];
    let mut joined = words.join(" ");
    for (prefix, instead) in [("بال", "ال"), ("لل", "ال")] {
        if let Some(rest) = joined.strip_prefix(prefix) {
            joined = format!("{instead}{rest}");
        }
    }
    joined.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

fn agree(expected: &Expected, ours: &str) -> bool {
    expected.values.iter().any(|v| same(&expected.kind, v, ours))
}

/// `start/end` of a value of ours: its first day, and the day behind its last.
fn same(kind: &str, wanted: &str, ours: &str) -> bool {
    match kind {
        "date" => ours == wanted,
        "time" => clock(ours).is_some_and(|c| wanted.starts_with(c)),
        "timerange" => {
            ours.split('/').zip(wanted.split('/')).all(|(o, w)| clock(o).is_some_and(|c| w.starts_with(c))) && ours.contains('/')
        }
        _ => interval(ours).is_some_and(|o| o == wanted),
    }
}

fn clock(iso: &str) -> Option<&str> {
    iso.split_once('T').map(|(_, t)| t)
}

fn interval(iso: &str) -> Option<String> {
    let first = |v: &str| match v.len() {
        4 => format!("{v}-01-01"),
        7 => format!("{v}-01"),
        _ => v.to_owned(),
    };
    if let Some((a, b)) = iso.split_once('/') {
        return Some(format!("{}/{}", first(a), first(b)));
    }
    let year: i32 = iso.get(..4)?.parse().ok()?;
    match iso.len() {
        4 => Some(format!("{iso}-01-01/{:04}-01-01", year + 1)),
        7 => {
            let month: i32 = iso.get(5..)?.parse().ok()?;
            let (y, m) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
            Some(format!("{iso}-01/{y:04}-{m:02}-01"))
        }
        _ => None,
    }
}

fn scope(_: &str, case: &Case, expected: Option<&Expected>) -> Option<&'static str> {
    let e = expected?;
    if e.text.trim().is_empty() || !case.input.contains(e.text.trim()) {
        return Some("the expected words do not stand in the sentence");
    }
    match e.kind.as_str() {
        "duration" => Some("durations: no times (annotation guide)"),
        "set" => Some("frequencies: no times (annotation guide)"),
        _ => None,
    }
}
