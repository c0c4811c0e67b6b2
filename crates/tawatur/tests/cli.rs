//! The command as a user meets it: what it writes, what it says, how it ends.

use serde_json::Value;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const MINISTRY: &str = "قالت وزارة الصحة أمس إن 12 شخصا أصيبوا في قرية الزعفرانة. ونفى ناطق باسم الجيش وقوع أي قصف.";
const COUNCIL: &str = "أعلن المجلس المحلي الاثنين عودة نحو 300 عائلة. وقال شهود عيان إن الطريق مغلق.";
const BELLS: &str = "{\"id\":\"a-1\",\"outlet\":\"صدى الأجراس\",\"published\":\"2031-03-04\",\"text\":\"أكد المتحدث باسم البلدية أن الجسر مفتوح.\",\"desk\":\"north\"}\n";

fn tawatur(args: &[&str]) -> Output {
    command(args).output().expect("the program starts")
}

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tawatur"));
    // What the person who runs the tests has set must not decide them.
    command.args(args).stdin(Stdio::null()).env_remove("CLICOLOR_FORCE").env_remove("NO_COLOR").env("TERM", "xterm-256color");
    command
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("no signal ended it")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

fn records(output: &Output) -> Vec<Value> {
    out(output).lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
}

/// A folder with files, gone when dropped.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }
    folder
}

fn two_reports() -> TempDir {
    folder(&[("ministry.txt", MINISTRY.as_bytes()), ("council.txt", COUNCIL.as_bytes()), ("bells.jsonl", BELLS.as_bytes())])
}

fn path(folder: &TempDir, name: &str) -> String {
    folder.path().join(name).to_str().expect("UTF-8").to_owned()
}

/// Every file below a folder, by name.
fn contents(of: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut open = vec![of.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push((path.strip_prefix(of).expect("inside").to_path_buf(), std::fs::read(&path).expect("a file")));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn help_teaches_the_main_job() {
    let help = tawatur(&["--help"]);
    assert_eq!(code(&help), 0);
    let text = out(&help);
    for taught in
        ["tawatur demo", "tawatur account reports/ --out account/", "tawatur explain", "Exit codes: 0 done", "never says what is true"]
    {
        assert!(text.contains(taught), "{taught} is missing of:\n{text}");
    }
    for command in ["account", "read", "explain", "schema", "demo"] {
        let help = tawatur(&[command, "--help"]);
        assert_eq!(code(&help), 0, "{command}");
        assert!(text.contains(command) && out(&help).contains("Usage: tawatur"), "{command}");
    }
    assert!(out(&tawatur(&["--version"])).starts_with("tawatur "));
}

#[test]
fn wrong_usage_ends_with_2() {
    let reports = two_reports();
    let file = path(&reports, "ministry.txt");
    for args in [&[][..], &["guess"], &["account"], &["read"], &["account", &file], &["schema", "truth"], &["read", &file, "--verbose"]] {
        let done = tawatur(args);
        assert_eq!((code(&done), out(&done).as_str()), (2, ""), "{args:?}: {}", told(&done));
    }
}

#[test]
fn a_date_that_does_not_exist_is_wrong_usage() {
    let reports = two_reports();
    for date in ["2017-13-40", "2017-02-30", "yesterday", ""] {
        let done = tawatur(&["read", &path(&reports, "ministry.txt"), "--published", date]);
        assert_eq!((code(&done), out(&done).as_str()), (2, ""), "{date}");
        assert!(told(&done).contains("--published") && told(&done).contains("2017-10-12"), "{date}: {}", told(&done));
    }
}

#[test]
fn nothing_found_ends_with_1_and_says_what_to_give() {
    let empty = folder(&[("notes.md", b"# notes\n")]);
    let done = tawatur(&["read", empty.path().to_str().expect("UTF-8")]);
    assert_eq!((code(&done), out(&done).as_str()), (1, ""));
    assert!(told(&done).contains(".jsonl"), "{}", told(&done));

    let missing = path(&empty, "nowhere.txt");
    let done = tawatur(&["read", &missing]);
    assert_eq!(code(&done), 1);
    assert!(told(&done).contains(&missing), "{}", told(&done));
}

#[test]
fn a_bad_row_is_named_with_its_place_and_the_rest_goes_on() {
    let rows = format!("{BELLS}{{\"id\": broken\n{{\"id\":\"a-3\",\"text\":\"قال شاهد إن المطر توقف.\"}}\n");
    let reports = folder(&[("rows.jsonl", rows.as_bytes()), ("ministry.txt", MINISTRY.as_bytes())]);
    let account = path(&reports, "out");
    let done = tawatur(&["account", &path(&reports, "rows.jsonl"), &path(&reports, "ministry.txt"), "--out", &account]);
    assert_eq!(code(&done), 3, "{}", told(&done));
    assert!(told(&done).contains("rows.jsonl:2"), "{}", told(&done));
    assert_eq!(told(&done).lines().count(), 1, "{}", told(&done));
    assert!(out(&done).contains("3 reports"), "{}", out(&done));
    let records = std::fs::read_to_string(Path::new(&account).join("records.jsonl")).expect("records");
    assert_eq!(records.lines().count(), 3);

    let done = tawatur(&["read", &path(&reports, "rows.jsonl")]);
    assert_eq!((code(&done), records_ids(&done).len()), (3, 2));
}

fn records_ids(done: &Output) -> Vec<String> {
    records(done).iter().map(|r| r["document"]["id"].as_str().expect("an id").to_owned()).collect()
}

#[test]
fn the_main_job_writes_records_account_and_pages() {
    let reports = two_reports();
    let account = path(&reports, "made/here");
    let done = tawatur(&["account", reports.path().to_str().expect("UTF-8"), "--out", &account, "--published", "2031-03-04"]);
    assert_eq!((code(&done), told(&done).as_str()), (0, ""));
    assert!(out(&done).contains("3 reports") && out(&done).trim_end().ends_with("index.html"), "{}", out(&done));
    let names: Vec<String> = contents(Path::new(&account)).iter().map(|(name, _)| name.display().to_string()).collect();
    assert_eq!(names, ["account.json", "index.en.html", "index.html", "records.jsonl"]);
    let data: Value =
        serde_json::from_slice(&std::fs::read(Path::new(&account).join("account.json")).expect("account.json")).expect("JSON");
    assert_eq!(data["schema"], "tawatur.account/1");
    assert_eq!(data["reports"].as_array().map(Vec::len), Some(3));
}

#[test]
fn the_demo_needs_nothing_but_the_program() {
    let place = folder(&[]);
    let done = command(&["demo"]).current_dir(place.path()).output().expect("it starts");
    assert_eq!((code(&done), told(&done).as_str()), (0, ""));
    assert!(place.path().join("account/index.html").is_file());
    assert!(out(&done).trim_end().ends_with("account/index.html"), "{}", out(&done));
}

#[test]
fn records_hold_what_their_schema_asks_for() {
    let schema = tawatur(&["schema", "reading"]);
    assert_eq!(code(&schema), 0);
    let schema: Value = serde_json::from_str(&out(&schema)).expect("the schema is JSON");
    let reports = two_reports();
    let done = tawatur(&["read", reports.path().to_str().expect("UTF-8"), "--published", "2031-03-04"]);
    assert_eq!((code(&done), told(&done).as_str()), (0, ""));
    let records = records(&done);
    assert_eq!(records.len(), 3);
    for record in &records {
        assert_fits(record, &schema, &schema, "record");
        let text: Vec<char> = record["document"]["text"].as_str().expect("text").chars().collect();
        for list in ["statements", "facts", "quantities", "times", "mentions"] {
            for item in record[list].as_array().expect("a list") {
                let words = if list == "statements" {
                    &item["cue"]
                } else if list == "facts" {
                    &item["trigger"]
                } else {
                    item
                };
                let at = |end: &str| words[end].as_u64().expect("an offset") as usize;
                assert_eq!(text[at("start")..at("end")].iter().collect::<String>(), words["text"].as_str().expect("words"), "{list}");
            }
        }
    }
    let bells = records.iter().find(|r| r["document"]["outlet"] == "صدى الأجراس").expect("the row");
    assert!(bells["document"]["source"].as_str().expect("a source").ends_with("bells.jsonl#a-1"));
    assert_eq!(bells["document"]["extra"]["desk"], "north", "unknown fields are kept");
}

#[test]
fn an_account_holds_what_its_schema_asks_for() {
    let schema: Value = serde_json::from_str(&out(&tawatur(&["schema", "account"]))).expect("the schema is JSON");
    let reports = two_reports();
    let account = path(&reports, "out");
    assert_eq!(code(&tawatur(&["account", reports.path().to_str().expect("UTF-8"), "--out", &account])), 0);
    let data: Value =
        serde_json::from_slice(&std::fs::read(Path::new(&account).join("account.json")).expect("account.json")).expect("JSON");
    assert_fits(&data, &schema, &schema, "account");
}

/// As much of JSON Schema as the contracts use: types, enumerations, required fields, no unknown ones.
fn assert_fits(value: &Value, schema: &Value, root: &Value, at: &str) {
    if let Some(name) = schema["$ref"].as_str() {
        let named = root.pointer(name.trim_start_matches('#')).expect("a reference leads somewhere");
        return assert_fits(value, named, root, at);
    }
    for key in ["anyOf", "oneOf"] {
        if let Some(choices) = schema[key].as_array() {
            let constants: Vec<&Value> = choices.iter().filter_map(|c| c.get("const")).collect();
            if constants.len() == choices.len() {
                assert!(constants.contains(&value), "{at}: {value} is none of {constants:?}");
            } else if !value.is_null() {
                let choice = choices.iter().find(|c| c["type"] != "null").expect("a choice that is not null");
                assert_fits(value, choice, root, at);
            }
            return;
        }
    }
    if let Some(known) = schema["enum"].as_array() {
        assert!(known.contains(value), "{at}: {value} is none of {known:?}");
    }
    let kinds: Vec<&str> = match &schema["type"] {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => return,
    };
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(n) if n.is_u64() && kinds.contains(&"integer") => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    assert!(kinds.contains(&kind), "{at}: {value} is {kind}, not {kinds:?}");
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(n, item)| assert_fits(item, &schema["items"], root, &format!("{at}[{n}]")))
        }
        Value::Object(fields) => {
            for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                assert!(fields.contains_key(name), "{at}: {name} is missing");
            }
            let known = schema["properties"].as_object();
            for (name, field) in fields {
                match known.and_then(|k| k.get(name)) {
                    Some(inner) => assert_fits(field, inner, root, &format!("{at}.{name}")),
                    None => assert!(known.is_none(), "{at}: {name} is not in the schema"),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    let place = folder(&[]);
    let run = |name: &str| {
        let out = place.path().join(name);
        // The demo keeps its reports beside the account, so both must lie at the same path.
        let at = place.path().join("account");
        assert_eq!(code(&tawatur(&["demo", "--out", at.to_str().expect("UTF-8")])), 0);
        std::fs::rename(&at, &out).expect("moved");
        contents(&out)
    };
    assert!(run("first") == run("second"), "two runs of the demo differ");
}

#[test]
fn pages_of_an_earlier_larger_account_do_not_stay_behind() {
    let reports = two_reports();
    let to = reports.path().join("account");
    std::fs::create_dir(&to).expect("a folder");
    for (name, text) in [("claims-004.html", "old"), ("reports-012.en.html", "old"), ("notes.html", "mine"), ("claims.html", "mine")] {
        std::fs::write(to.join(name), text).expect("a file");
    }
    let input = path(&reports, "");
    let done = tawatur(&["account", &input, "--out", &to.display().to_string()]);
    assert_eq!(code(&done), 0, "{}", told(&done));
    assert!(!to.join("claims-004.html").exists() && !to.join("reports-012.en.html").exists());
    assert!(to.join("notes.html").exists() && to.join("claims.html").exists(), "only numbered pages are the program's own");
}

#[test]
fn the_order_of_the_inputs_changes_no_byte() {
    let reports = folder(&[]);
    let at = reports.path().join("demo");
    assert_eq!(code(&tawatur(&["demo", "--out", at.to_str().expect("UTF-8")])), 0);
    let mut paths: Vec<String> =
        contents(&at.join("reports")).iter().map(|(name, _)| at.join("reports").join(name).display().to_string()).collect();
    assert!(paths.len() > 5);
    let mut made = Vec::new();
    for turn in 0..3 {
        let out = reports.path().join(format!("out-{turn}"));
        let mut args = vec!["account"];
        args.extend(paths.iter().map(String::as_str));
        args.extend(["--published", "2031-08-02", "--out", out.to_str().expect("UTF-8")]);
        assert_eq!(code(&tawatur(&args)), 0);
        made.push(contents(&out));
        if turn == 0 { paths.reverse() } else { paths.swap(0, 3) }
    }
    assert!(made[0] == made[1] && made[1] == made[2], "the order of the paths shows in what is written");
}

#[test]
fn the_order_of_the_rows_changes_no_claim() {
    let other = BELLS.replace("a-1", "a-2").replace("مفتوح", "مغلق").replace("صدى الأجراس", "بريد الجبل");
    let make = |rows: String| {
        let place = folder(&[("rows.jsonl", rows.as_bytes())]);
        let done = command(&["account", "rows.jsonl", "--out", "out"]).current_dir(place.path()).output().expect("it starts");
        assert_eq!(code(&done), 0, "{}", told(&done));
        contents(&place.path().join("out"))
    };
    assert!(make(format!("{BELLS}{other}")) == make(format!("{other}{BELLS}")));
}

#[test]
fn piped_output_is_quiet_and_plain() {
    let reports = two_reports();
    let all = reports.path().to_str().expect("UTF-8").to_owned();
    let account = path(&reports, "out");
    for args in [
        &["read", &all][..],
        &["explain", &path(&reports, "ministry.txt")],
        &["account", &all, "--out", &account],
        &["--help"],
        &["read", "nowhere.txt"],
    ] {
        let done = tawatur(args);
        assert!(!done.stdout.contains(&0x1b) && !done.stderr.contains(&0x1b), "{args:?} writes colours into a pipe");
        assert!(!done.stderr.contains(&b'\r'), "{args:?} draws a bar into a pipe");
    }
}

#[test]
fn explain_names_the_rule_of_every_statement() {
    let reports = two_reports();
    let done = tawatur(&["explain", &path(&reports, "ministry.txt"), "--published", "2031-03-04"]);
    assert_eq!(code(&done), 0);
    let text = out(&done);
    assert!(text.contains("{قالت}") && text.contains("[_وزارة الصحة") && text.contains("2031-03-03"), "{text}");
    let record = &records(&tawatur(&["read", &path(&reports, "ministry.txt"), "--published", "2031-03-04"]))[0];
    let statements = record["statements"].as_array().expect("a list");
    assert!(statements.len() >= 2);
    for statement in statements {
        let rule = statement["rule"].as_str().expect("a rule");
        assert!(!rule.is_empty() && text.contains(rule), "{rule} is not in:\n{text}");
    }
}

#[test]
fn explain_takes_words_apart() {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("bridge.txt");
    std::fs::write(&report, "وقال المهندسون إنهم سيعودون إلى القرية.\n").unwrap();
    let done = tawatur(&["explain", &report.display().to_string(), "--words"]);
    let out = String::from_utf8_lossy(&done.stdout);
    for line in ["و+قال  قال  verb perfect 3ms", "إن+هم  إن", "س+يعودون  عاد  verb imperfect 3mp", "القرية  قرية  noun fs definite"]
    {
        assert!(out.contains(line), "{line} is not in\n{out}");
    }
}

#[test]
fn explain_finds_one_row_by_its_id() {
    let reports = two_reports();
    let done = tawatur(&["explain", &path(&reports, "bells.jsonl"), "--id", "a-1"]);
    assert_eq!(code(&done), 0);
    let done = tawatur(&["explain", &path(&reports, "bells.jsonl"), "--id", "z-9"]);
    assert_eq!(code(&done), 1);
    assert!(told(&done).contains("z-9"), "{}", told(&done));
}

#[test]
fn explain_against_gold_groups_mistakes_by_what_stands_behind_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("written");
    let text = "قالت وزارة الصحة إن المستشفى مفتوح. وهمس الحارس أن الباب مغلق. وأصيب 7 عمال.";
    write("clinic.txt", text);
    let at = |words: &str| {
        let start = text[..text.find(words).expect("in the text")].chars().count();
        serde_json::json!({"start": start, "end": start + words.chars().count(), "text": words})
    };
    std::fs::create_dir(folder.path().join("gold")).expect("made");
    let gold = serde_json::json!({
        "document": "clinic.txt",
        "statements": [
            {"cue": at("قالت"), "content": at("إن المستشفى مفتوح"), "source": at("الحارس"), "stance": "deny"},
            {"cue": at("همس"), "content": at("أن الباب مغلق"), "source": at("الحارس"), "stance": "assert"}
        ],
        "quantities": [{"start": at("7 عمال")["start"], "end": at("7 عمال")["end"], "low": 8, "high": 8, "kind": "exact"}]
    });
    write("gold/clinic.json", &gold.to_string());
    let done = tawatur(&["explain", &path(&folder, "clinic.txt"), "--gold", &path(&folder, "gold")]);
    assert_eq!(code(&done), 0, "{}", told(&done));
    let shown = out(&done);
    for part in ["statement: missed (1)", "no rule took up همس (1)", "statement: wrong source (1)", "gold: الحارس", "read: وزارة الصحة"]
    {
        assert!(shown.contains(part), "no {part} in:\n{shown}");
    }
    for part in ["statement: wrong stance (1)", "gold: deny", "quantity: wrong value (1)", "gold: 8–8", "read: 7–7"] {
        assert!(shown.contains(part), "no {part} in:\n{shown}");
    }

    write("gold/clinic.json", "{\"document\": 3}");
    let done = tawatur(&["explain", &path(&folder, "clinic.txt"), "--gold", &path(&folder, "gold")]);
    assert_eq!(code(&done), 1);
    assert!(told(&done).contains("clinic.json") && told(&done).contains("line 1"), "{}", told(&done));
}

#[test]
fn what_a_plain_file_does_not_say_can_be_given() {
    let reports = two_reports();
    let done = tawatur(&["read", &path(&reports, "ministry.txt"), "--published", "2031-03-04", "--outlet", "بريد الجبل"]);
    let record = &records(&done)[0];
    assert_eq!(record["document"]["outlet"], "بريد الجبل");
    assert!(record["document"]["published"].as_str().expect("a date").starts_with("2031-03-04"));
    // What the row says itself stands.
    let done = tawatur(&["read", &path(&reports, "bells.jsonl"), "--published", "2001-01-01", "--outlet", "بريد الجبل"]);
    assert_eq!(records(&done)[0]["document"]["outlet"], "صدى الأجراس");
    assert!(records(&done)[0]["document"]["published"].as_str().expect("a date").starts_with("2031-03-04"));
}

#[test]
fn a_users_lexicon_is_read_and_its_bad_line_named() {
    let head = "@kind actor\n@fields id | kind | ar | en | aliases | wikidata\n";
    let good = format!("{head}saffron-brigade | group | لواء الزعفران | Saffron Brigade | كتيبة الزعفران | -\n");
    let place = folder(&[
        ("good/mine.lex", good.as_bytes()),
        ("bad/mine.lex", format!("{good}half a line\n").as_bytes()),
        ("r.txt", "قال لواء الزعفران إن الطريق مفتوح.".as_bytes()),
    ]);
    let done = tawatur(&["read", &path(&place, "r.txt"), "--lexicon", &path(&place, "good")]);
    assert_eq!(code(&done), 0, "{}", told(&done));
    assert_eq!(records(&done)[0]["statements"][0]["source"]["entity"]["id"], "saffron-brigade");

    let done = tawatur(&["read", &path(&place, "r.txt"), "--lexicon", &path(&place, "bad")]);
    assert_eq!((code(&done), out(&done).as_str()), (1, ""));
    assert!(told(&done).contains("mine.lex:4") && told(&done).contains("half a line"), "{}", told(&done));

    let done = tawatur(&["read", &path(&place, "r.txt"), "--lexicon", &path(&place, "none")]);
    assert_eq!(code(&done), 1);
    assert!(told(&done).contains("none") && told(&done).contains("--lexicon"), "{}", told(&done));
}

#[test]
fn an_account_that_cannot_be_written_says_where_and_what_to_do() {
    let place = folder(&[("r.txt", MINISTRY.as_bytes()), ("taken", b"a file, no folder")]);
    for out in [path(&place, "taken"), path(&place, "taken/below")] {
        let done = tawatur(&["account", &path(&place, "r.txt"), "--out", &out]);
        assert_eq!(code(&done), 1);
        assert!(told(&done).contains(&out) && told(&done).contains("--out"), "{}", told(&done));
    }
}

#[test]
fn a_reader_that_has_enough_is_no_error() {
    let rows: String = (0..400).map(|n| BELLS.replace("a-1", &format!("a-{n}"))).collect();
    let reports = folder(&[("rows.jsonl", rows.as_bytes())]);
    for args in [&["read", &path(&reports, "rows.jsonl")][..], &["explain", &path(&reports, "rows.jsonl")]] {
        let mut child = command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
        let mut pipe = child.stdout.take().expect("a pipe");
        let mut first = [0u8; 16];
        pipe.read_exact(&mut first).expect("some output");
        drop(pipe);
        let done = child.wait_with_output().expect("it ends");
        assert_eq!((code(&done), told(&done).as_str()), (0, ""), "{args:?}");
    }
}

#[test]
fn hostile_text_stays_text() {
    let hostile = "قال متحدث إن <script>alert(1)</script> \u{202e}مقلوب\u{0} </style> \"'&amp; انتهى.";
    let reports = folder(&[("h.txt", hostile.as_bytes())]);
    let account = path(&reports, "out");
    let done = tawatur(&["account", &path(&reports, "h.txt"), "--out", &account]);
    assert_eq!(code(&done), 0, "{}", told(&done));
    let page = std::fs::read_to_string(Path::new(&account).join("index.html")).expect("a page");
    assert!(!page.contains("<script>alert") && !page.contains('\u{202e}') && !page.contains('\u{0}'));
}

#[test]
fn a_gazetteer_becomes_lexicon_files() {
    let row = |id: &str, name: &str, people: &str| {
        format!("{id}\tShaanub\tShaanub\t{name}\t33.1\t36.4\tP\tPPL\tSY\t\t09\t\t\t\t{people}\t\t\tAsia/Nowhere\t2031-01-01\n")
    };
    let dump = row("1", "خان شعنوب", "700") + "broken\n" + &row("2", "شعنوب", "900000");
    let given = folder(&[("XY.txt", dump.as_bytes()), ("report.txt", "وصلت القافلة إلى خان شعنوب. وعادت من شعنوب.".as_bytes())]);
    let lexicon = path(&given, "lex");
    let done = tawatur(&["gazetteer", "import", "--format", "geonames", &path(&given, "XY.txt"), "--out", &lexicon]);
    assert_eq!(code(&done), 3, "{}", told(&done));
    assert!(told(&done).contains("XY.txt:2: read 1 columns, expected the 19"), "{}", told(&done));
    assert!(told(&done).contains("2 places written"), "{}", told(&done));
    let read = tawatur(&["read", &path(&given, "report.txt"), "--lexicon", &lexicon]);
    let found: Vec<String> = records(&read)[0]["mentions"]
        .as_array()
        .expect("mentions")
        .iter()
        .map(|m| m["entity"]["id"].as_str().expect("an id").to_owned())
        .collect();
    assert_eq!(found, ["place:gn-1", "place:gn-2"]);

    let done = tawatur(&["gazetteer", "import", "--format", "cod", &path(&given, "XY.txt"), "--out", &path(&given, "none")]);
    assert_eq!(code(&done), 1);
    assert!(told(&done).contains("no place found"), "{}", told(&done));
}
