//! JSON lines to reports, one line at a time.

use crate::draft::{Draft, Stated};
use crate::{IntakeError, MAX_REPORT, html};
use serde_json::{Map, Value};
use std::io::{BufRead, ErrorKind};
use tawatur_text::decode::{decode, mend};

/// What a line gave.
pub(crate) enum Row {
    Report(Box<Draft>),
    Failure(IntakeError),
}

/// Reads every line of `input`, handing on what each gives; `source` is the file's name.
///
/// A line that cannot be read is reported and passed over. Where the stream itself breaks (a cut gzip file), the complete
/// lines before the break have been handed on, and the break is reported with its place.
pub(crate) fn rows(input: &mut dyn BufRead, source: &str, packed: bool, hand: &mut dyn FnMut(Row)) {
    let mut line = Vec::new();
    let mut rows = 0usize;
    let mut failed = false;
    for number in 1usize.. {
        line.clear();
        let end = next_line(input, &mut line);
        match &end {
            End::Broken(what) => {
                let remedy = if packed { "fetch or pack the file again; the rows before this place were read" } else { "check the disk" };
                hand(Row::Failure(IntakeError::at(source, number, what, remedy)));
                return;
            }
            End::TooLong => {
                let what = format!("the row is longer than {} MiB", MAX_REPORT >> 20);
                hand(Row::Failure(IntakeError::at(source, number, what, "give this text as a file of its own, in parts")));
                failed = true;
                continue;
            }
            End::File if line.is_empty() => break,
            _ => {}
        }
        let bytes = trimmed(&line, number);
        if number == 1 && (line.starts_with(&[0xFF, 0xFE]) || line.starts_with(&[0xFE, 0xFF])) {
            hand(Row::Failure(IntakeError::at(source, 1, "the file is UTF-16", "save it as UTF-8")));
            return;
        }
        if !bytes.iter().all(u8::is_ascii_whitespace) {
            match row(bytes, source, number) {
                Ok(draft) => {
                    rows += 1;
                    hand(Row::Report(Box::new(draft)));
                }
                Err(error) => {
                    failed = true;
                    hand(Row::Failure(error));
                }
            }
        }
        if matches!(end, End::File) {
            break;
        }
    }
    if rows == 0 && !failed {
        hand(Row::Failure(IntakeError::new(source, "the file holds no row", "check that it was written to the end")));
    }
}

enum End {
    Line,
    File,
    TooLong,
    Broken(String),
}

/// The next line without its `\n`; one over the limit is skipped, not kept in memory.
fn next_line(input: &mut dyn BufRead, line: &mut Vec<u8>) -> End {
    let mut too_long = false;
    loop {
        let chunk = match input.fill_buf() {
            Ok(chunk) => chunk,
            Err(e) if e.kind() == ErrorKind::Interrupted => continue,
            Err(e) if e.kind() == ErrorKind::UnexpectedEof => return End::Broken("the file is cut off".to_owned()),
            Err(e) => return End::Broken(format!("the file cannot be read further: {e}")),
        };
        if chunk.is_empty() {
            return if too_long { End::TooLong } else { End::File };
        }
        let at = chunk.iter().position(|b| *b == b'\n');
        let taken = at.unwrap_or(chunk.len());
        if line.len() + taken > MAX_REPORT {
            too_long = true;
            *line = Vec::new();
        }
        if !too_long {
            line.extend_from_slice(chunk.get(..taken).unwrap_or_default());
        }
        input.consume(at.map_or(taken, |n| n + 1));
        if at.is_some() {
            return if too_long { End::TooLong } else { End::Line };
        }
    }
}

/// A line without a carriage return behind it and, on the first, without a byte order mark.
fn trimmed(line: &[u8], number: usize) -> &[u8] {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    if number == 1 { line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line) } else { line }
}

const ROW: &str = "a row is one JSON object with a field \"text\"";

fn row(bytes: &[u8], source: &str, number: usize) -> Result<Draft, IntakeError> {
    let decoded = decode(bytes, None);
    let mut warnings = decoded.warnings;
    let mut json = decoded.text;
    let fail = |what: String, remedy: &str| IntakeError::at(source, number, what, remedy);
    let value = match serde_json::from_str::<Value>(&json) {
        Ok(value) => value,
        Err(first) => {
            // A lone surrogate is the one mistake that writers of JSON make in otherwise sound rows.
            let mended = mend_surrogates(&json).and_then(|m| serde_json::from_str(&m).ok().map(|v| (m, v)));
            let Some((text, value)) = mended else { return Err(fail(format!("not a JSON row: {}", said(&first)), ROW)) };
            warnings.push("half a surrogate pair in the row became U+FFFD".to_owned());
            json = text;
            value
        }
    };
    drop(json);
    let Value::Object(mut fields) = value else { return Err(fail(format!("the row is {}, not an object", what_is(&value)), ROW)) };

    let id = match fields.shift_remove("id") {
        Some(Value::String(id)) => Some(id),
        Some(Value::Number(id)) => Some(id.to_string()),
        Some(Value::Null) | None => None,
        Some(other) => {
            fields.insert("id".to_owned(), other);
            None
        }
    };
    let text = match fields.shift_remove("text") {
        Some(Value::String(text)) if !text.trim().is_empty() => text,
        Some(Value::String(_)) => return Err(fail("the row's \"text\" is empty".to_owned(), "fill in the text or drop the row")),
        None | Some(Value::Null) => return Err(fail("the row has no \"text\"".to_owned(), "put the report's text in a field \"text\"")),
        Some(other) => {
            return Err(fail(format!("the row's \"text\" is {}, not a string", what_is(&other)), "write the text as one string"));
        }
    };
    let mut draft = Draft::new(bytes, source_of(source, id.as_deref(), number));
    draft.line = Some(number);
    draft.report.url = string(&mut fields, "url", &mut warnings);
    draft.report.outlet = string(&mut fields, "outlet", &mut warnings);
    draft.report.title = string(&mut fields, "title", &mut warnings);
    draft.report.byline = string(&mut fields, "byline", &mut warnings);
    draft.stated = match fields.shift_remove("published") {
        None | Some(Value::Null) => Stated::default(),
        Some(Value::String(s)) if s.trim().is_empty() => Stated::default(),
        Some(Value::String(s)) => Stated { dates: vec![s] },
        Some(Value::Number(n)) => Stated { dates: vec![n.to_string()] },
        Some(other) => {
            warnings.push(format!("\"published\" is {}, not a date; kept aside", what_is(&other)));
            fields.insert("published".to_owned(), other);
            Stated::default()
        }
    };
    if html::is_markup(&text) {
        let page = html::visible(&text);
        if page.text.is_empty() {
            return Err(fail("the row's \"text\" is markup without words".to_owned(), "fill in the text or drop the row"));
        }
        draft.report.text = page.text;
        draft.report.marked = page.marked;
        warnings.push("the row's text was HTML; its visible text was taken".to_owned());
    } else {
        draft.report.text = text;
    }
    if draft.report.text.contains('\0') {
        draft.report.text.retain(|c| c != '\0');
        // Marks count bytes; those of a text that changed under them would point at other words.
        draft.report.marked.clear();
        warnings.push("NUL characters in the text left out".to_owned());
    }
    if draft.report.marked.is_empty()
        && let Some(mended) = mend(&draft.report.text)
    {
        draft.report.text = mended.text;
        warnings.push(mended.warning);
    }
    for slot in [&mut draft.report.title, &mut draft.report.outlet, &mut draft.report.byline] {
        if let Some(mended) = slot.as_deref().and_then(mend) {
            *slot = Some(mended.text);
        }
    }
    draft.report.extra = fields;
    draft.report.warnings = warnings;
    Ok(draft)
}

/// `path#id`, or `path#L12` where the row has no id that could stand in a source.
fn source_of(path: &str, id: Option<&str>, number: usize) -> String {
    match id.map(str::trim) {
        Some(id) if !id.is_empty() && id.len() <= 300 && !id.chars().any(char::is_control) => format!("{path}#{id}"),
        _ => format!("{path}#L{number}"),
    }
}

/// A field that should be a string: one of another kind stays among the unknown fields.
fn string(fields: &mut Map<String, Value>, key: &str, warnings: &mut Vec<String>) -> Option<String> {
    match fields.shift_remove(key)? {
        Value::String(s) => Some(s).filter(|s| !s.trim().is_empty()),
        Value::Null => None,
        Value::Array(list) if !list.is_empty() && list.iter().all(Value::is_string) => {
            Some(list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("، "))
        }
        other => {
            warnings.push(format!("\"{key}\" is {}, not a string; kept aside", what_is(&other)));
            fields.insert(key.to_owned(), other);
            None
        }
    }
}

fn what_is(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// The parser's complaint; its line is always 1 here, and ours is said before.
fn said(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rsplit_once(" at line ") {
        Some((what, _)) => format!("{what} at column {}", error.column()),
        None => text,
    }
}

/// The row with every `\uD8xx` that has no partner written as `\uFFFD`; `None` where there is none.
fn mend_surrogates(json: &str) -> Option<String> {
    let bytes = json.as_bytes();
    let unit = |at: usize| -> Option<u32> {
        let hex = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
        u32::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok()
    };
    let mut out = String::with_capacity(json.len());
    let (mut from, mut at, mut mended) = (0, 0, false);
    while at < bytes.len() {
        if bytes[at] != b'\\' {
            at += 1;
            continue;
        }
        match unit(at) {
            Some(0xD800..=0xDBFF) if matches!(unit(at + 6), Some(0xDC00..=0xDFFF)) => at += 12,
            Some(0xD800..=0xDFFF) => {
                out.push_str(json.get(from..at).unwrap_or(""));
                out.push_str("\\uFFFD");
                at += 6;
                from = at;
                mended = true;
            }
            // An escaped backslash is no beginning of an escape.
            _ => at += 2,
        }
    }
    out.push_str(json.get(from..).unwrap_or(""));
    mended.then_some(out)
}
