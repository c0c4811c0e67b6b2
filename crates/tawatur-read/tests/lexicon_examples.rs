//! Every `+` and `-` line of the lexicon files is an example, and every example is run here.

use tawatur_lexicon::Lexicon;
use tawatur_read::read;
use tawatur_read::record::{Fact, Reading, Statement};
use tawatur_text::{Report, fold};

fn reading(text: &str, lexicon: &Lexicon) -> Reading {
    let report = Report {
        id: "b3:example".into(),
        source: "example".into(),
        language: "ar".into(),
        text: text.into(),
        published: Some("2031-08-02".into()),
        ..Report::default()
    };
    read(&report, lexicon)
}

/// `للبلدية` names البلدية: the source keeps the word as it is written.
fn plain(words: &str) -> String {
    let folded = fold(words);
    let folded = folded.strip_prefix("لل").map_or(folded.clone(), |rest| format!("ال{rest}"));
    folded.chars().filter(|c| !matches!(c, '"' | '.' | ',' | '،')).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn name<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The cue named in the example, found in the reading with everything else the example asks for.
fn holds(s: &Statement, expected: &[(String, String)]) -> bool {
    expected.iter().all(|(key, value)| match key.as_str() {
        "cue" => plain(&s.cue.text).contains(&plain(value)) || plain(value).contains(&plain(&s.cue.text)),
        "source" => {
            let source = s.source.as_ref().map_or(String::new(), |f| plain(&f.text));
            if value == "-" { source.is_empty() } else { source == plain(value) || source.ends_with(&plain(value)) }
        }
        "stance" => name(&s.stance) == *value,
        "mode" => name(&s.mode) == *value,
        "hedge" => s.hedge.as_deref() == Some(value.as_str()),
        "kind" => name(&s.source_kind) == *value,
        _ => true,
    })
}

/// The fact named in the example: `concept=KILL standing=told`.
fn tells(f: &Fact, expected: &[(String, String)]) -> bool {
    expected.iter().all(|(key, value)| match key.as_str() {
        "concept" => f.concept == *value,
        "standing" => name(&f.standing) == *value,
        "modality" => name(&f.modality) == *value,
        _ => true,
    })
}

/// An entry of events names concepts first: `KILL`, `ATTACK ; STRIKE`.
fn concepts(entry: &str) -> Vec<&str> {
    let is_id = |c: &str| !c.is_empty() && c.chars().all(|c| c.is_ascii_uppercase() || c == '-');
    entry.split(';').map(str::trim).filter(|c| is_id(c)).collect()
}

#[test]
fn every_example_in_the_lexicon_reads_as_it_says() {
    let lexicon = Lexicon::builtin().unwrap();
    let mut wrong = Vec::new();
    for e in &lexicon.examples {
        let read = reading(&e.text, &lexicon);
        let of_events = concepts(e.entry.split('|').next().unwrap_or_default());
        if !of_events.is_empty() {
            let told: Vec<&str> = read.facts.iter().map(|f| f.concept.as_str()).collect();
            let right =
                if e.fires { read.facts.iter().any(|f| tells(f, &e.expected)) } else { !told.iter().any(|c| of_events.contains(c)) };
            if !right {
                wrong.push(format!(
                    "{}:{}: {} {} => {:?}\n      read: {told:?}",
                    e.file,
                    e.line,
                    if e.fires { '+' } else { '-' },
                    e.text,
                    e.expected
                ));
            }
            continue;
        }
        let statements = read.statements;
        let said: Vec<String> = statements
            .iter()
            .map(|s| {
                format!(
                    "cue={} source={} stance={} ({})",
                    s.cue.text,
                    s.source.as_ref().map_or("-", |f| f.text.as_str()),
                    name(&s.stance),
                    s.rule
                )
            })
            .collect();
        if e.fires && !statements.iter().any(|s| holds(s, &e.expected)) {
            wrong.push(format!("{}:{}: + {} => {:?}\n      read: {said:?}", e.file, e.line, e.text, e.expected));
        }
        let entry: Vec<&str> = e.entry.split('|').map(str::trim).collect();
        let fired = |s: &&Statement| {
            s.rule.ends_with(&format!("/{}", entry[0])) || entry.len() > 1 && s.rule.ends_with(&format!("/{} {}", entry[0], entry[1]))
        };
        if !e.fires && statements.iter().any(|s| fired(&s)) {
            wrong.push(format!("{}:{}: - {}\n      read: {said:?}", e.file, e.line, e.text));
        }
    }
    assert!(wrong.is_empty(), "{} of {} examples read otherwise:\n{}", wrong.len(), lexicon.examples.len(), wrong.join("\n"));
}
