//! HTML pages: all visible text in document order, the stretches that the structure marks as boilerplate, the metadata.
//!
//! Why a tokenizer (`html5gum`) and not a tree (`scraper`, `html5ever`): tree construction follows every rule of browsers,
//! which on hostile nesting takes quadratic time, and gives more than is used here; the tokenizer is a fifth of the build.
//! Why not a reader-mode extractor: those drop text, and on Arabic pages they cut the beginning.

mod boilerplate;
mod charset;
mod extract;
mod metadata;
#[cfg(test)]
mod tests;

use tawatur_text::Span;
use tawatur_text::decode::decode;

/// A page taken apart.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) text: String,
    pub(crate) marked: Vec<(Span, String)>,
    pub(crate) title: Option<String>,
    pub(crate) outlet: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) byline: Option<String>,
    /// Candidates for the date of publication, best first, as written.
    pub(crate) dates: Vec<String>,
    /// `<html lang>`.
    pub(crate) language: Option<String>,
    pub(crate) warnings: Vec<String>,
}

/// Reads the bytes of a page.
pub(crate) fn page(bytes: &[u8]) -> Page {
    let decoded = decode(bytes, charset::declared(bytes).as_deref());
    let mut page = visible(&decoded.text);
    page.warnings = decoded.warnings;
    page
}

/// Reads a page, or a piece of one, that is text already.
pub(crate) fn visible(html: &str) -> Page {
    let extracted = extract::extract(html);
    let language = extracted.metadata.language.clone();
    let said = extracted.metadata.settle();
    Page {
        text: extracted.text,
        marked: extracted.marked,
        title: said.title,
        outlet: said.outlet,
        url: said.url,
        byline: said.byline,
        dates: said.dates,
        language,
        warnings: Vec::new(),
    }
}

/// True where a text is markup rather than words: it holds an element that only pages have.
pub(crate) fn is_markup(text: &str) -> bool {
    const TELLING: [&str; 8] = ["</p>", "</div>", "<br>", "<br/>", "<br />", "</html>", "</span>", "</a>"];
    text.contains('<') && {
        let lower = text.to_ascii_lowercase();
        TELLING.iter().any(|tag| lower.contains(tag))
    }
}
