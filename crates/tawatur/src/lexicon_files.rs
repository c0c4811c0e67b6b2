//! The user's own lexicon files, read from disk and added to the built-in ones.

use crate::Lexicon;
use std::path::{Path, PathBuf};
use tawatur_lexicon::Morphology;

/// Why a user's lexicon could not be used.
#[derive(Debug, thiserror::Error)]
pub enum LexiconFilesError {
    /// The folder or a file in it could not be read.
    #[error("{}: {cause}. Give --lexicon a folder with .lex files (the format is in lexicon/README.md).", path.display())]
    Unreadable {
        /// Which path.
        path: PathBuf,
        /// What the system said.
        cause: std::io::Error,
    },
    /// A line is not as the format wants it.
    #[error("{0}")]
    Lines(String),
}

/// The built-in lexicon, with the `.lex` files of `folder` added, in the order of their names.
///
/// # Errors
/// Names the file and line that can't be read, or the path that can't be opened.
pub fn load(folder: Option<&Path>) -> Result<Lexicon, LexiconFilesError> {
    let files = files(folder)?;
    Lexicon::with_files(pairs(&files)).map_err(|e| LexiconFilesError::Lines(e.to_string()))
}

/// The dictionary, with what the `.lex` files of `folder` add to it and the names that `lexicon` knows.
///
/// # Errors
/// Names the file and line that can't be read, or the path that can't be opened.
pub fn morphology(lexicon: &Lexicon, folder: Option<&Path>) -> Result<Morphology, LexiconFilesError> {
    let files = files(folder)?;
    Morphology::with_files(lexicon, pairs(&files)).map_err(|e| LexiconFilesError::Lines(e.to_string()))
}

fn pairs(files: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    files.iter().map(|(name, contents)| (name.as_str(), contents.as_str()))
}

/// Names and contents of the `.lex` files in `folder`; none without a folder.
fn files(folder: Option<&Path>) -> Result<Vec<(String, String)>, LexiconFilesError> {
    let Some(folder) = folder else { return Ok(Vec::new()) };
    let unreadable = |path: &Path| {
        let path = path.to_path_buf();
        move |cause| LexiconFilesError::Unreadable { path, cause }
    };
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(unreadable(folder))?
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "lex"))
        .collect();
    paths.sort();
    let mut files = Vec::with_capacity(paths.len());
    for path in &paths {
        files.push((path.display().to_string(), std::fs::read_to_string(path).map_err(unreadable(path))?));
    }
    Ok(files)
}
