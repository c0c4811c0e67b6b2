//! Paths to the files that hold reports.

use crate::IntakeError;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What a file's name says it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Plain,
    Html,
    Rows,
    PackedRows,
}

/// A file to read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Found {
    /// The path as users see it, with `/` between its parts.
    pub(crate) source: String,
    pub(crate) path: PathBuf,
    pub(crate) kind: Kind,
    /// Bytes on disk.
    pub(crate) size: u64,
}

const KINDS: &str = "give .txt, .html, .htm, .jsonl or .jsonl.gz files, or a folder that holds some";

/// All files under `paths`, each once, in the order of their source; and what was named but is no report.
pub(crate) fn walk(paths: &[PathBuf]) -> (Vec<Found>, Vec<IntakeError>) {
    let mut found = BTreeMap::new();
    let mut failures = Vec::new();
    for path in paths {
        let source = shown(path);
        match fs::metadata(path) {
            Err(e) => failures.push(IntakeError::new(&source, format!("cannot be opened: {e}"), "check the path and the right to read it")),
            Ok(meta) if meta.is_dir() => {
                let before = found.len();
                let failed = failures.len();
                folder(path, source.clone(), &mut found, &mut failures);
                if found.len() == before && failures.len() == failed && !covered(&source, &found) {
                    failures.push(IntakeError::new(&source, "the folder holds no report", KINDS));
                }
            }
            Ok(meta) if !meta.is_file() => {
                failures.push(IntakeError::new(&source, "is neither a file nor a folder", "save its content as a file first"));
            }
            Ok(meta) => match kind(path) {
                Some(kind) => add(&mut found, Found { source, path: path.clone(), kind, size: meta.len() }),
                None => failures.push(IntakeError::new(&source, "is of a kind that is not read", remedy(path))),
            },
        }
    }
    (by_file(found), failures)
}

/// True where a file of this folder had been found before, by another path.
fn covered(folder: &str, found: &BTreeMap<String, Found>) -> bool {
    let prefix = format!("{}/", folder.trim_end_matches('/'));
    found.keys().any(|source| source.starts_with(&prefix))
}

/// One entry a file on disk: the same file reached by two paths is no second copy.
fn by_file(found: BTreeMap<String, Found>) -> Vec<Found> {
    let mut seen = BTreeSet::new();
    found.into_values().filter(|f| fs::canonicalize(&f.path).map_or(true, |real| seen.insert(real))).collect()
}

fn add(found: &mut BTreeMap<String, Found>, file: Found) {
    found.entry(file.source.clone()).or_insert(file);
}

/// Walks without recursion; `visited` holds the real folders, so that links in a circle end.
fn folder(root: &Path, source: String, found: &mut BTreeMap<String, Found>, failures: &mut Vec<IntakeError>) {
    let mut visited = BTreeSet::new();
    // In the order of sources, so that of two links to one folder the same one wins every time.
    let mut waiting = BTreeSet::from([(source, root.to_path_buf())]);
    while let Some((source, path)) = waiting.pop_first() {
        if fs::canonicalize(&path).is_ok_and(|real| !visited.insert(real)) {
            continue;
        }
        let entries = match fs::read_dir(&path) {
            Ok(entries) => entries,
            Err(e) => {
                failures.push(IntakeError::new(&source, format!("the folder cannot be listed: {e}"), "check the right to read it"));
                continue;
            }
        };
        for entry in entries {
            let entry = match entry {
                Ok(entry) => entry,
                Err(e) => {
                    failures.push(IntakeError::new(&source, format!("an entry cannot be listed: {e}"), "check the disk"));
                    continue;
                }
            };
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            let path = entry.path();
            let source = join(&source, &name);
            match fs::metadata(&path) {
                Ok(meta) if meta.is_dir() => {
                    waiting.insert((source, path));
                }
                Ok(meta) if meta.is_file() => {
                    if let Some(kind) = kind(&path) {
                        add(found, Found { source, path, kind, size: meta.len() });
                    }
                }
                Ok(_) => {}
                Err(e) if kind(&path).is_some() => {
                    failures.push(IntakeError::new(&source, format!("cannot be opened: {e}"), "check that the link leads somewhere"));
                }
                Err(_) => {}
            }
        }
    }
}

fn join(folder: &str, name: &str) -> String {
    match folder {
        "." | "" => name.to_owned(),
        _ if folder.ends_with('/') => format!("{folder}{name}"),
        _ => format!("{folder}/{name}"),
    }
}

/// A path for people and records: `/` between parts, no `./` in front, no slash behind.
fn shown(path: &Path) -> String {
    let mut text = path.to_string_lossy().into_owned();
    if std::path::MAIN_SEPARATOR == '\\' {
        text = text.replace('\\', "/");
    }
    while text.len() > 1 && text.ends_with('/') {
        text.pop();
    }
    match text.strip_prefix("./") {
        Some(rest) if !rest.is_empty() => rest.to_owned(),
        _ => text,
    }
}

/// The kind of a file, by the end of its name.
pub(crate) fn kind(path: &Path) -> Option<Kind> {
    let name = path.file_name()?.to_string_lossy().to_lowercase();
    let ends = |end: &str| name.len() > end.len() && name.ends_with(end);
    if ends(".txt") {
        Some(Kind::Plain)
    } else if ends(".html") || ends(".htm") {
        Some(Kind::Html)
    } else if ends(".jsonl") {
        Some(Kind::Rows)
    } else if ends(".jsonl.gz") {
        Some(Kind::PackedRows)
    } else {
        None
    }
}

/// What to do with a file of another kind.
pub(crate) fn remedy(path: &Path) -> &'static str {
    let end = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    match end.as_str() {
        "pdf" | "doc" | "docx" | "odt" | "rtf" => "save the document as plain text (.txt) and give that",
        "md" | "text" | "log" | "" => "rename it to .txt if it is a report",
        "json" | "ndjson" => "write one JSON object a line and name the file .jsonl",
        "gz" | "zip" | "tar" | "tgz" | "7z" | "rar" => "unpack it and give the folder",
        "mhtml" | "mht" | "webarchive" => "save the page as .html",
        "xhtml" | "shtml" => "rename it to .html",
        _ => KINDS,
    }
}
