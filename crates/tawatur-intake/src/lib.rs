//! Files and folders to [`Report`]s: found, decoded, hashed, with what is known of each.
//!
//! *Architecture invariant:* intake never fails as a whole. Whatever it is given, it answers with the reports that could be
//! read and a list of what could not, with the place and the remedy. The answer depends on the files alone, not on the order
//! in which they are named. What stands in a report is data: nothing in it is obeyed, fetched or run.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use tawatur_intake::{Options, gather};
//! let folder = tempfile::tempdir()?;
//! std::fs::write(folder.path().join("one.txt"), "نفى المتحدث وجود أي اتفاق.")?;
//! std::fs::write(folder.path().join("two.txt"), "")?;
//! let options = Options { published: Some("2018-04-11".into()), outlet: None };
//! let intake = gather(&[folder.path().to_path_buf()], &options, &mut |_| {});
//! assert_eq!(intake.reports[0].published.as_deref(), Some("2018-04-11"));
//! assert_eq!(intake.failures[0].what, "the file is empty");
//! # Ok(()) }
//! ```

mod draft;
mod error;
mod files;
mod html;
mod language;
mod published;
mod rows;
mod walk;

pub use error::IntakeError;
pub use language::language;
pub use published::published;

use draft::Draft;
use rows::Row;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tawatur_text::Report;

/// The most bytes that one report may have: a file, or a row of JSON lines. Nothing that a newsroom publishes comes near.
pub const MAX_REPORT: usize = 64 << 20;

/// What the user gives for files that do not say it themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Date of publication, in any form that [`published`] reads.
    pub published: Option<String>,
    /// Outlet.
    pub outlet: Option<String>,
}

/// What [`gather`] found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Intake {
    /// The reports, by source, then by id.
    pub reports: Vec<Report>,
    /// What could not be read, by place.
    pub failures: Vec<IntakeError>,
}

/// How far an intake is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// The file that was read last, or is being read.
    pub source: String,
    /// Bytes on disk of the files that are done.
    pub bytes_done: u64,
    /// Bytes on disk of all files.
    pub bytes: u64,
    /// Files that are done.
    pub files_done: usize,
    /// Files in all.
    pub files: usize,
    /// Reports so far, copies counted.
    pub reports: usize,
}

/// Reads all reports under `paths`: `.txt`, `.html`, `.htm`, `.jsonl` and `.jsonl.gz` files, or folders of them.
///
/// Folders are searched to the bottom; hidden files and files of other kinds in them are passed over, while one that is named
/// itself gives a failure. Files with exactly the same bytes give one report, under the source that sorts first, with a
/// warning that names the others. `progress` is called after every file and now and then inside a long one.
pub fn gather(paths: &[PathBuf], options: &Options, progress: &mut dyn FnMut(Progress)) -> Intake {
    let (files, failures) = walk::walk(paths);
    let mut state = Progress { bytes: files.iter().map(|f| f.size).sum(), files: files.len(), ..Progress::default() };
    let mut found = Found { failures, ..Found::default() };
    for file in &files {
        state.source.clone_from(&file.source);
        files::read(file, &mut |row| {
            state.reports += usize::from(matches!(row, Row::Report(_)));
            found.take(row, options);
            if state.reports.is_multiple_of(256) {
                progress(state.clone());
            }
        });
        state.bytes_done += file.size;
        state.files_done += 1;
        progress(state.clone());
    }
    found.settle()
}

/// Reads `bytes` as [`gather`] would read a file called `name`, without touching the disk.
///
/// ```
/// use tawatur_intake::{Options, from_bytes};
/// let intake = from_bytes("page.html", b"<title>x</title><p>one<p>two", &Options::default());
/// assert_eq!(intake.reports[0].text, "one\ntwo");
/// ```
pub fn from_bytes(name: &str, bytes: &[u8], options: &Options) -> Intake {
    let mut found = Found::default();
    let path = Path::new(name);
    match walk::kind(path) {
        Some(kind) => files::bytes(bytes, name, kind, &mut |row| found.take(row, options)),
        None => found.failures.push(IntakeError::new(name, "is of a kind that is not read", walk::remedy(path))),
    }
    found.settle()
}

/// Reports by id, and failures, as they come in.
#[derive(Default)]
struct Found {
    kept: BTreeMap<String, Copies>,
    failures: Vec<IntakeError>,
}

impl Found {
    fn take(&mut self, row: Row, options: &Options) {
        match row {
            Row::Failure(error) => self.failures.push(error),
            Row::Report(draft) => keep(&mut self.kept, *draft, options),
        }
    }

    fn settle(mut self) -> Intake {
        let mut reports: Vec<Report> = self.kept.into_values().map(Copies::settle).collect();
        reports.sort_by(|a, b| (&a.source, &a.id).cmp(&(&b.source, &b.id)));
        warn_of_shared_sources(&mut reports);
        self.failures.sort();
        self.failures.dedup();
        Intake { reports, failures: self.failures }
    }
}

/// A report and the places where exactly the same bytes were found again.
struct Copies {
    first: Draft,
    others: Vec<(String, Option<usize>)>,
}

fn keep(kept: &mut BTreeMap<String, Copies>, draft: Draft, options: &Options) {
    match kept.get_mut(&draft.report.id) {
        Some(copies) => {
            // Files come in the order of their names, rows do not: `b.jsonl#9` stands before `b.jsonl#1` in some files.
            if (&draft.report.source, draft.line) < (&copies.first.report.source, copies.first.line) {
                let old = std::mem::replace(&mut copies.first, draft.finish(options));
                copies.others.push((old.report.source, old.line));
            } else {
                copies.others.push((draft.report.source, draft.line));
            }
        }
        None => {
            let draft = draft.finish(options);
            kept.insert(draft.report.id.clone(), Copies { first: draft, others: Vec::new() });
        }
    }
}

impl Copies {
    fn settle(mut self) -> Report {
        if !self.others.is_empty() {
            self.others.sort();
            let named = self.others.iter().take(20).map(|(source, line)| match line {
                Some(line) if *source == self.first.report.source => format!("{source} (line {line})"),
                _ => source.clone(),
            });
            let named: Vec<String> = named.collect();
            let more = match self.others.len() - named.len() {
                0 => String::new(),
                n => format!(" and {n} more"),
            };
            self.first.report.warnings.push(format!("the same bytes again in {}{more}", named.join(", ")));
        }
        self.first.report
    }
}

/// Rows may share an id and differ in what they say; both are kept, and both say so.
fn warn_of_shared_sources(reports: &mut [Report]) {
    for group in reports.chunk_by_mut(|a, b| a.source == b.source).filter(|g| g.len() > 1) {
        let n = group.len();
        for report in group {
            report.warnings.push(format!("{n} different reports have the source {:?}", report.source));
        }
    }
}

#[cfg(test)]
mod tests;
