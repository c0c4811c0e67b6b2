//! What can be wrong with a lexicon file.

use std::fmt;

/// One line that can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {field}: read `{read}`, expected {expected}; {remedy}")]
pub struct LexiconError {
    /// The file's name.
    pub file: Box<str>,
    /// The line, from 1.
    pub line: u32,
    /// The field.
    pub field: Box<str>,
    /// What was read.
    pub read: Box<str>,
    /// What was expected.
    pub expected: Box<str>,
    /// What to do.
    pub remedy: Box<str>,
}

/// All lines that can't be read, in the order of the files.
#[derive(Debug, Clone, PartialEq, Eq, Default, thiserror::Error)]
pub struct LexiconErrors(pub Vec<LexiconError>);

impl fmt::Display for LexiconErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} line(s) of the lexicon can't be read", self.0.len())?;
        for e in &self.0 {
            write!(f, "\n  {e}")?;
        }
        Ok(())
    }
}
