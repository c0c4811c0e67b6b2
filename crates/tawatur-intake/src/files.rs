//! One file on disk to the drafts it holds.

use crate::draft::{Draft, Stated};
use crate::rows::{Row, rows};
use crate::walk::{Found, Kind};
use crate::{IntakeError, MAX_REPORT, html};
use flate2::bufread::MultiGzDecoder;
use std::fs::File;
use std::io::{BufReader, Read};
use tawatur_text::decode::decode;

/// Reads `file`, handing on each report or failure in the order of the file.
pub(crate) fn read(file: &Found, hand: &mut dyn FnMut(Row)) {
    let result = match file.kind {
        Kind::Plain => whole(file).and_then(|bytes| plain(&bytes, &file.source)),
        Kind::Html => whole(file).and_then(|bytes| page(&bytes, &file.source)),
        Kind::Rows | Kind::PackedRows => match open(file) {
            Ok(stream) => {
                let mut input = BufReader::with_capacity(1 << 16, stream);
                if file.kind == Kind::PackedRows {
                    let mut unpacked = BufReader::with_capacity(1 << 16, MultiGzDecoder::new(input));
                    rows(&mut unpacked, &file.source, true, hand);
                } else {
                    rows(&mut input, &file.source, false, hand);
                }
                return;
            }
            Err(e) => Err(e),
        },
    };
    hand(match result {
        Ok(draft) => Row::Report(Box::new(draft)),
        Err(error) => Row::Failure(error),
    });
}

fn open(file: &Found) -> Result<File, IntakeError> {
    File::open(&file.path).map_err(|e| IntakeError::new(&file.source, format!("cannot be opened: {e}"), "check the right to read it"))
}

fn whole(file: &Found) -> Result<Vec<u8>, IntakeError> {
    let huge = || {
        let what = format!("is larger than {} MiB, the most that one report may be", MAX_REPORT >> 20);
        IntakeError::new(&file.source, what, "split it into reports, or give a .jsonl file with one report a line")
    };
    if file.size > MAX_REPORT as u64 {
        return Err(huge());
    }
    let mut bytes = Vec::new();
    let limit = MAX_REPORT as u64 + 1;
    let read = open(file)?.take(limit).read_to_end(&mut bytes);
    read.map_err(|e| IntakeError::new(&file.source, format!("cannot be read: {e}"), "check the disk"))?;
    match bytes.len() {
        0 => Err(IntakeError::new(&file.source, "the file is empty", "check that it was written to the end")),
        n if n > MAX_REPORT => Err(huge()),
        _ => Ok(bytes),
    }
}

fn plain(bytes: &[u8], source: &str) -> Result<Draft, IntakeError> {
    let decoded = decode(bytes, None);
    let mut draft = Draft::new(bytes, source.to_owned());
    wordless(&decoded.text, bytes, source)?;
    draft.report.text = decoded.text;
    draft.report.warnings = decoded.warnings;
    Ok(draft)
}

fn page(bytes: &[u8], source: &str) -> Result<Draft, IntakeError> {
    let page = html::page(bytes);
    let mut draft = Draft::new(bytes, source.to_owned());
    wordless(&page.text, bytes, source)?;
    let report = &mut draft.report;
    report.text = page.text;
    report.marked = page.marked;
    report.title = page.title;
    report.outlet = page.outlet;
    report.url = page.url;
    report.byline = page.byline;
    report.warnings = page.warnings;
    draft.stated = Stated { dates: page.dates };
    draft.declared = page.language;
    Ok(draft)
}

/// Refuses what holds no words: nothing but blanks, or a picture under a wrong name.
fn wordless(text: &str, bytes: &[u8], source: &str) -> Result<(), IntakeError> {
    const SIGNATURES: [(&[u8], &str); 6] = [
        (b"%PDF-", "a PDF document"),
        (b"PK\x03\x04", "a ZIP archive or an office document"),
        (b"\x89PNG", "a PNG picture"),
        (b"\xFF\xD8\xFF", "a JPEG picture"),
        (b"\x1F\x8B", "a gzip archive"),
        (b"\xD0\xCF\x11\xE0", "an old office document"),
    ];
    const REMEDY: &str = "save its text as plain text and give that";
    if let Some((_, what)) = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)) {
        return Err(IntakeError::new(source, format!("is {what}, whatever its name says"), REMEDY));
    }
    if !text.chars().any(|c| !c.is_whitespace() && c != '\u{FFFD}' && !c.is_control()) {
        return Err(IntakeError::new(source, "the file holds no words", "check that it was written to the end"));
    }
    let (mut odd, mut all) = (0usize, 0usize);
    for c in text.chars().take(100_000) {
        all += 1;
        odd += usize::from(c == '\u{FFFD}' || (c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{C}')));
    }
    if odd * 5 > all {
        return Err(IntakeError::new(source, "the file is no text", REMEDY));
    }
    Ok(())
}
