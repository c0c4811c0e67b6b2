//! One file on disk to the drafts it holds.

use crate::draft::{Draft, Stated};
use crate::rows::{Row, rows};
use crate::walk::{Found, Kind};
use crate::{IntakeError, MAX_REPORT, html};
use flate2::bufread::MultiGzDecoder;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use tawatur_text::decode::decode;

/// Reads `file`, handing on each report or failure in the order of the file.
pub(crate) fn read(file: &Found, hand: &mut dyn FnMut(Row)) {
    let failed = match file.kind {
        Kind::Plain | Kind::Html => whole(file).map(|content| bytes(&content, &file.source, file.kind, hand)),
        Kind::Rows | Kind::PackedRows => {
            open(file).map(|stream| lines(&mut BufReader::with_capacity(1 << 16, stream), &file.source, file.kind, hand))
        }
    };
    if let Err(error) = failed {
        hand(Row::Failure(error));
    }
}

/// Reads what lies in memory already, as a file called `source` would be read.
pub(crate) fn bytes(mut content: &[u8], source: &str, kind: Kind, hand: &mut dyn FnMut(Row)) {
    let draft = match kind {
        Kind::Rows | Kind::PackedRows => return lines(&mut content, source, kind, hand),
        _ if content.is_empty() => Err(IntakeError::new(source, "the file is empty", "check that it was written to the end")),
        _ if content.len() > MAX_REPORT => Err(huge(source)),
        Kind::Plain => plain(content, source),
        Kind::Html => page(content, source),
    };
    hand(match draft {
        Ok(draft) => Row::Report(Box::new(draft)),
        Err(error) => Row::Failure(error),
    });
}

fn lines(input: &mut dyn BufRead, source: &str, kind: Kind, hand: &mut dyn FnMut(Row)) {
    if kind == Kind::PackedRows {
        let mut unpacked = BufReader::with_capacity(1 << 16, MultiGzDecoder::new(input));
        rows(&mut unpacked, source, true, hand);
    } else {
        rows(input, source, false, hand);
    }
}

fn huge(source: &str) -> IntakeError {
    let what = format!("is larger than {} MiB, the most that one report may be", MAX_REPORT >> 20);
    IntakeError::new(source, what, "split it into reports, or give a .jsonl file with one report a line")
}

fn open(file: &Found) -> Result<File, IntakeError> {
    File::open(&file.path).map_err(|e| IntakeError::new(&file.source, format!("cannot be opened: {e}"), "check the right to read it"))
}

fn whole(file: &Found) -> Result<Vec<u8>, IntakeError> {
    if file.size > MAX_REPORT as u64 {
        return Err(huge(&file.source));
    }
    let mut content = Vec::new();
    // A file that grows while it is read stops one byte past the limit, where it is refused.
    let read = open(file)?.take(MAX_REPORT as u64 + 1).read_to_end(&mut content);
    read.map_err(|e| IntakeError::new(&file.source, format!("cannot be read: {e}"), "check the disk"))?;
    Ok(content)
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
