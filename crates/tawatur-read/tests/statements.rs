//! Statements by example: each line of `tests/statements/*.txt` marks what must be read.
//!
//! `{cue} [source] <content>`, in any order; a line that starts with `stance:` names the stance (`assert` otherwise),
//! one that starts with `-` must give no statement. Where no `[source]` is marked, the source must be empty or, with
//! `~` in front of the stance, taken over from earlier. A context sentence may stand before ` ## `; `[source]` in it is
//! who must be taken over.

use tawatur_lexicon::Lexicon;
use tawatur_read::read;
use tawatur_text::Report;

const FILES: [(&str, &str); 5] = [
    ("floor.txt", include_str!("statements/floor.txt")),
    ("order.txt", include_str!("statements/order.txt")),
    ("sources.txt", include_str!("statements/sources.txt")),
    ("contents.txt", include_str!("statements/contents.txt")),
    ("silence.txt", include_str!("statements/silence.txt")),
];

const EDGES: [char; 6] = ['{', '}', '[', ']', '<', '>'];

fn between(marked: &str, open: char, close: char) -> Option<String> {
    let (_, rest) = marked.split_once(open)?;
    let (inside, _) = rest.split_once(close)?;
    Some(inside.replace(EDGES, ""))
}

fn name<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

#[test]
fn every_marked_line_reads_as_marked() {
    let lexicon = Lexicon::builtin().unwrap();
    let mut wrong = Vec::new();
    let mut lines = 0;
    for (file, contents) in FILES {
        for (n, line) in contents.lines().enumerate().filter(|(_, l)| !l.trim().is_empty() && !l.starts_with('#')) {
            lines += 1;
            let (head, marked) = line.split_once("| ").unwrap_or(("", line));
            let silent = head.trim() == "-";
            let (context, marked) = marked.split_once(" ## ").map_or((String::new(), marked), |(c, m)| (format!("{c}\n"), m));
            let speaker = between(&context, '[', ']');
            let context = context.replace(EDGES, "");
            let text = format!("{context}{}", marked.replace(EDGES, ""));
            let report = Report {
                language: "ar".into(),
                text: text.clone(),
                published: Some("2031-08-02".into()),
                outlet: Some("مرقانيا أونلاين".into()),
                ..Report::default()
            };
            let reading = read(&report, &lexicon);
            let skip = context.chars().count() as u32;
            let slice = |a: u32, b: u32| text.chars().skip(a as usize).take((b - a) as usize).collect::<String>();
            let got: Vec<_> = reading
                .statements
                .iter()
                .filter(|s| s.cue.start >= skip)
                .map(|s| {
                    (
                        s.cue.text.clone(),
                        s.source.as_ref().map(|f| f.text.clone()),
                        s.content.iter().map(|c| slice(c.start, c.end)).collect::<String>(),
                        name(&s.stance),
                        s.implicit_subject,
                        s.rule.clone(),
                    )
                })
                .collect();
            let ok = if silent {
                got.is_empty()
            } else {
                let stance = head.trim().trim_start_matches('~');
                let stance = if stance.is_empty() { "assert" } else { stance };
                let taken_over = head.trim().starts_with('~');
                let (cue, source, content) =
                    (between(marked, '{', '}').unwrap(), between(marked, '[', ']'), between(marked, '<', '>').unwrap());
                got.iter().any(|(c, s, t, st, implicit, _)| {
                    *c == cue
                        && *t == content
                        && st == stance
                        && match (&source, taken_over) {
                            (Some(want), _) => s.as_ref() == Some(want),
                            (None, true) => *implicit && s.is_some() && (speaker.is_none() || *s == speaker),
                            (None, false) => s.is_none(),
                        }
                })
            };
            if !ok {
                wrong.push(format!(
                    "{file}:{}: {line}\n    read: {}",
                    n + 1,
                    got.iter().map(|g| format!("{g:?}")).collect::<Vec<_>>().join("\n          ")
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {lines} lines read otherwise:\n{}", wrong.len(), wrong.join("\n"));
}
