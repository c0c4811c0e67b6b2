//! A report as it goes into reading: one outlet's text and what is known of it.

use crate::Span;
use serde_json::{Map, Value};

/// One outlet's text about something, with what is known of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Report {
    /// `b3:` and the BLAKE3 hash of the kept original.
    pub id: String,
    /// The path it came from; `path#id` for a JSONL row.
    pub source: String,
    /// Its address.
    pub url: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Its title, where it is known apart from the text.
    pub title: Option<String>,
    /// Who signed it.
    pub byline: Option<String>,
    /// When it was published: RFC 3339 (`2018-04-11T09:12:14Z`) or a plain date (`2018-04-11`).
    pub published: Option<String>,
    /// BCP 47 language code as far as intake could tell: `ar`, `en`, `fa`, `und` …
    pub language: String,
    /// The whole text as decoded or extracted, boilerplate included.
    pub text: String,
    /// Stretches that the container already marks as boilerplate (an HTML `nav`, a share bar), in bytes of `text`.
    pub marked: Vec<(Span, String)>,
    /// Unknown fields of the input row, kept as they came.
    pub extra: Map<String, Value>,
    /// What intake has to say: the encoding it guessed, a date it could not read.
    pub warnings: Vec<String>,
}
