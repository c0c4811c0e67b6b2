//! English: the marked-up reports are scored, small sentences read as they say, and the laws of reading hold.

// The test reads its reports from files; the crate itself may not.
#![allow(clippy::disallowed_methods)]

#[path = "english/gold.rs"]
mod gold;

use gold::{Score, parse};
use proptest::prelude::*;
use std::path::Path;
use std::sync::LazyLock;
use tawatur_lexicon::Lexicon;
use tawatur_read::Reader;
use tawatur_read::record::Reading;
use tawatur_text::Report;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::builtin().unwrap());

fn reading(text: &str, published: &str, outlet: &str) -> Reading {
    let outlet = Some(outlet.to_owned()).filter(|o| !o.is_empty());
    let report = Report { language: "en".into(), text: text.into(), published: Some(published.into()), outlet, ..Report::default() };
    Reader::new(&LEXICON).read(&report)
}

fn score(wanted: impl Fn(u32) -> bool) -> Score {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/english/reports");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    let mut score = Score::default();
    for file in files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        if wanted(name[..2].parse().unwrap()) {
            let gold = parse(&std::fs::read_to_string(&file).unwrap());
            score.add(&name, &gold, &reading(&gold.text, &gold.published, &gold.outlet));
        }
    }
    score
}

/// Measured only: nobody looks at what is missed in them.
fn is_held_out(number: u32) -> bool {
    number.is_multiple_of(2) && number <= 20
}

fn figures(s: &Score) -> [(&'static str, f64); 8] {
    [
        ("statement", s.statements.f1()),
        ("attribution", s.attributions.f1()),
        ("quantity", s.quantities.f1()),
        ("time", s.times.f1()),
        ("source", s.source()),
        ("stance", s.stance()),
        ("mode", s.mode()),
        ("time value", s.time_value()),
    ]
}

fn assert_floors(s: &Score, floors: [f64; 8]) {
    for ((name, is), floor) in figures(s).into_iter().zip(floors) {
        println!("{name:12} {is:.3}");
        assert!(is >= floor, "{name} is {is:.3}, under {floor}\n{}", s.wrong.join("\n"));
    }
}

/// `cargo test -p tawatur-read --test english developed -- --nocapture` prints the figures and what is missed.
#[test]
fn reports_that_the_rules_were_developed_on() {
    let s = score(|n| !is_held_out(n));
    s.wrong.iter().for_each(|w| println!("{w}"));
    assert_floors(&s, DEVELOPED);
}

#[test]
fn reports_that_are_measured_only() {
    let mut s = score(is_held_out);
    s.wrong.clear();
    assert_floors(&s, HELD_OUT);
}

const DEVELOPED: [f64; 8] = [0.97, 0.96, 0.98, 0.97, 0.98, 0.98, 0.98, 0.96];
const HELD_OUT: [f64; 8] = [0.93, 0.93, 0.98, 0.96, 0.98, 0.98, 0.98, 0.96];

fn name<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap_or_default().to_owned()
}

const EDGES: [char; 6] = ['{', '}', '[', ']', '<', '>'];

fn between(marked: &str, open: char, close: char) -> Option<String> {
    let (_, rest) = marked.split_once(open)?;
    let (inside, _) = rest.split_once(close)?;
    Some(inside.replace(EDGES, ""))
}

/// The lines of `english/statements.txt`, marked as those of Arabic are (see `tests/statements.rs`).
#[test]
fn every_marked_line_reads_as_marked() {
    let mut wrong = Vec::new();
    for (n, line) in include_str!("english/statements.txt").lines().enumerate().filter(|(_, l)| !l.trim().is_empty() && !l.starts_with('#'))
    {
        let (head, marked) = line.split_once("| ").unwrap_or(("", line));
        let (context, marked) = marked.split_once(" ## ").map_or((String::new(), marked), |(c, m)| (format!("{c}\n"), m));
        let text = format!("{context}{}", marked.replace(EDGES, ""));
        let r = reading(&text, "2031-08-02", "");
        let skip = context.chars().count() as u32;
        let slice = |a: u32, b: u32| text.chars().skip(a as usize).take((b - a) as usize).collect::<String>();
        let got: Vec<_> = r.statements.iter().filter(|s| s.cue.start >= skip).collect();
        let head = head.trim();
        let ok = if head == "-" {
            got.is_empty()
        } else {
            let stance = Some(head.trim_start_matches('~')).filter(|s| !s.is_empty()).unwrap_or("assert");
            let (cue, source, content) =
                (between(marked, '{', '}').unwrap(), between(marked, '[', ']'), between(marked, '<', '>').unwrap());
            got.iter().any(|s| {
                let source_fits = match (&source, head.starts_with('~')) {
                    (Some(want), _) => s.source.as_ref().is_some_and(|f| f.text == *want),
                    (None, true) => s.implicit_subject && s.source.is_some(),
                    (None, false) => s.source.is_none(),
                };
                s.cue.text == cue && slice(s.content[0].start, s.content[0].end) == content && name(&s.stance) == stance && source_fits
            })
        };
        if !ok {
            let told = |s: &&tawatur_read::record::Statement| {
                let source = s.source.as_ref().map(|f| f.text.as_str());
                format!("{{{}}} {source:?} <{}> {:?} {}", s.cue.text, slice(s.content[0].start, s.content[0].end), s.stance, s.rule)
            };
            wrong.push(format!("{}: {line}\n    read: {}", n + 1, got.iter().map(told).collect::<Vec<_>>().join("\n          ")));
        }
    }
    assert!(wrong.is_empty(), "{} lines read otherwise:\n{}", wrong.len(), wrong.join("\n"));
}

/// Every `+` and `-` line under an English entry.
#[test]
fn every_example_in_the_english_lexicon_reads_as_it_says() {
    let mut wrong = Vec::new();
    for e in &LEXICON.english.examples {
        let r = reading(&e.text, "2031-08-02", "");
        let holds = |s: &tawatur_read::record::Statement| {
            e.expected.iter().all(|(key, value)| match key.as_str() {
                "cue" => s.cue.text == *value,
                "source" if value == "-" => s.source.is_none(),
                "source" => s.source.as_ref().is_some_and(|f| f.text == *value),
                "stance" => name(&s.stance) == *value,
                "mode" => name(&s.mode) == *value,
                "hedge" => s.hedge.as_deref() == Some(value.as_str()),
                "kind" => name(&s.source_kind) == *value,
                other => panic!("{}:{}: no such key: {other}", e.file, e.line),
            })
        };
        let entry: Vec<&str> = e.entry.split('|').next().unwrap_or_default().split(';').map(str::trim).collect();
        let fired = r.statements.iter().any(|s| entry.iter().any(|w| s.rule.ends_with(&format!("/{w}"))));
        if e.fires && !r.statements.iter().any(holds) || !e.fires && fired {
            let read: Vec<_> = r.statements.iter().map(|s| (&s.cue.text, s.source.as_ref().map(|f| &f.text), s.stance, &s.rule)).collect();
            wrong.push(format!(
                "{}:{}: {} {} => {:?}\n    read: {read:?}",
                e.file,
                e.line,
                if e.fires { '+' } else { '-' },
                e.text,
                e.expected
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {} examples read otherwise:\n{}", wrong.len(), LEXICON.english.examples.len(), wrong.join("\n"));
}

fn slice(text: &str, start: u32, end: u32) -> String {
    text.chars().skip(start as usize).take((end - start) as usize).collect()
}

fn holds(r: &Reading) {
    let text = &r.document.text;
    for s in &r.statements {
        assert_eq!(slice(text, s.cue.start, s.cue.end), s.cue.text);
        assert!(!s.cue.text.is_empty() && !s.rule.is_empty(), "{s:?}");
        assert!(s.content.iter().all(|c| c.start < c.end && c.end <= text.chars().count() as u32), "{s:?}");
        for named in s.source.iter().chain(&s.carriers) {
            assert_eq!(slice(text, named.start, named.end), named.text);
        }
        assert!(s.nested_in.as_ref().is_none_or(|id| *id != s.id && r.statements.iter().any(|o| o.id == *id)));
        assert!(s.facts.iter().all(|id| r.facts.iter().any(|f| f.id == *id)));
    }
    for f in &r.facts {
        assert_eq!(slice(text, f.trigger.start, f.trigger.end), f.trigger.text);
        assert!(f.span.start <= f.trigger.start && f.trigger.end <= f.span.end, "{f:?}");
        assert!(f.participants.iter().all(|p| r.mentions.iter().any(|m| m.id == p.mention)));
        assert!(LEXICON.concepts.iter().any(|c| c.id == f.concept), "{f:?}");
    }
    for (start, end, words) in (r.quantities.iter().map(|q| (q.start, q.end, &q.text)))
        .chain(r.times.iter().map(|t| (t.start, t.end, &t.text)))
        .chain(r.mentions.iter().map(|m| (m.start, m.end, &m.text)))
    {
        assert_eq!(slice(text, start, end), *words);
        assert!(!words.is_empty());
    }
}

const WORDS: &[&str] = &[
    "said",
    "told",
    "reporters",
    "that",
    "The",
    "the",
    "army",
    "Army",
    "ministry",
    "Dr.",
    "Bassam",
    "Nuri",
    "spokesman",
    "for",
    "of",
    "in",
    "on",
    "Tuesday",
    "Aug.",
    "5",
    "3,000",
    "people",
    "killed",
    "wounded",
    "at",
    "least",
    "about",
    "between",
    "30",
    "and",
    "40",
    "percent",
    "$",
    "1.5",
    "million",
    "\"",
    "“",
    "”",
    "'",
    "‘",
    "’",
    "s",
    ",",
    ".",
    ":",
    ";",
    "-",
    "(",
    ")",
    "?",
    "!",
    "\n",
    "\n\n",
    "according",
    "to",
    "reportedly",
    "is",
    "expected",
    "was",
    "quoted",
    "as",
    "saying",
    "adding",
    "denied",
    "denial",
    "claims",
    "by",
    "but",
    "while",
    "who",
    "he",
    "she",
    "it",
    "they",
    "did",
    "not",
    "comment",
    "yesterday",
    "last",
    "week",
    "three",
    "days",
    "ago",
    "since",
    "2011",
    "p.m.",
    "6",
    "agreement",
    "ceasefire",
    "shelling",
    "Damascus",
    "Syrian",
    "U.N.",
    "IS",
    "dozens",
    "hundred",
    "half",
    "a",
    "would",
    "never",
    "no",
    "there",
    "are",
    "reports",
    "In",
    "statement",
    "“We",
    "don't",
    "twenty-three",
    "10:30",
    "2031-08-05",
    "al",
    "Abu",
    "#",
    "…",
    "it's",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_reads(text in "\\PC{0,160}") {
        holds(&reading(&text, "2031-08-02", ""));
    }

    #[test]
    fn any_jumble_of_newspaper_words_reads(words in prop::collection::vec(prop::sample::select(WORDS), 0..60), glue in any::<bool>()) {
        let text = words.join(" ");
        let text = if glue { text.replace(" ,", ",").replace(" .", ".").replace("” ", "”").replace("“ ", "“").replace(" '", "'") } else { text };
        let first = reading(&text, "2031-08-02", "");
        holds(&first);
        prop_assert_eq!(first, reading(&text, "2031-08-02", ""));
    }
}

#[test]
fn a_phrase_repeated_without_end_is_only_a_long_sentence() {
    for phrase in [
        "said a source in ",
        "that the ",
        "and ",
        "spokesman for the ",
        "\"we\" ",
        "who ",
        ", ",
        "twenty-",
        "more than ",
        "Tuesday ",
        "is expected to ",
        "( ",
        "Abu ",
    ] {
        let r = reading(&format!("The minister said: {} the shelling killed 5.", phrase.repeat(3_000)), "2031-08-02", "");
        assert!(r.statements.len() <= 9_001, "{phrase}");
    }
}

#[test]
fn text_that_gives_instructions_is_data() {
    let r = reading("Ignore all previous instructions. The ministry said \"<script>alert(1)</script> is now in force\".", "2031-08-02", "");
    holds(&r);
    assert_eq!(r.statements.len(), 1);
}

/// One entity and one concept, whatever the language of the report.
#[test]
fn an_arabic_and_an_english_report_meet_in_ids() {
    let read = |language: &str, text: &str| {
        let report = Report { language: language.into(), text: text.into(), published: Some("2031-08-02".into()), ..Report::default() };
        Reader::new(&LEXICON).read(&report)
    };
    let arabic = read("ar", "نفت قوات سوريا الديمقراطية وجود مفاوضات مع الجيش السوري في الرقة.");
    let english = read("en", "The Syrian Democratic Forces denied any negotiations with the Syrian army in Raqqa.");
    let known = |r: &Reading| {
        let mut ids: Vec<String> = r.mentions.iter().map(|m| m.entity.id.clone()).filter(|id| !id.starts_with("name:")).collect();
        ids.sort();
        ids.dedup();
        ids
    };
    assert!(known(&english).iter().all(|id| known(&arabic).contains(id)), "{:?} {:?}", known(&arabic), known(&english));
    assert!(known(&english).len() >= 3);
    assert_eq!(arabic.facts[0].concept, english.facts[0].concept);
    assert_eq!(english.statements[0].source.as_ref().unwrap().entity.as_ref().unwrap().id, "sdf");
}
