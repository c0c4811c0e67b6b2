//! What could not be taken in, where, and what to do about it.

/// A file, row or address that gave no report. The rest of the intake goes on without it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("{}: {what}; {remedy}", place(path, *line))]
pub struct IntakeError {
    /// The path as it was given, or joined to the folder that was given.
    pub path: String,
    /// The line of a JSONL file, counted from 1.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: String,
    /// What the user can do.
    pub remedy: String,
}

impl IntakeError {
    pub(crate) fn new(path: &str, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line: None, what: what.into(), remedy: remedy.into() }
    }

    pub(crate) fn at(path: &str, line: usize, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { line: Some(line), ..Self::new(path, what, remedy) }
    }
}

fn place(path: &str, line: Option<usize>) -> String {
    line.map_or_else(|| path.to_owned(), |n| format!("{path}:{n}"))
}
