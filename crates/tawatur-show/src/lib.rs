//! The account as pages: self-contained HTML that opens without a network, reads without scripts,
//! prints, and stands in Arabic and in English.
//!
//! [`pages`] is pure: the same account and readings give the same bytes. Everything that came from
//! a report is escaped, bidi overrides and control characters are shown as marks, and offsets that
//! do not fit their text are clamped, so records of other programs cannot break a page.
//!
//! ```
//! use tawatur_account::record::{Account, SCHEMA};
//! let account = Account {
//!     schema: SCHEMA.to_string(), reports: vec![], claims: vec![],
//!     passages: vec![], reuse: vec![], entities: vec![],
//! };
//! let pages = tawatur_show::pages(&account, &[], &tawatur_show::Options::default());
//! let names: Vec<_> = pages.iter().map(|p| p.name.as_str()).collect();
//! assert_eq!(names, ["index.html", "index.en.html"]);
//! ```

mod chains;
mod claims;
mod dates;
mod desk;
mod entities;
mod figures;
mod frame;
mod marks;
mod notes;
mod overview;
mod passages;
mod places;
mod quantities;
mod reports;
mod series;
mod sources;
mod strings;
mod terms;
mod timeline;
mod view;
mod wording;
mod words;

use desk::Desk;
use maud::{Markup, html};
use places::{PageKey, Places, Section};
use std::collections::BTreeMap;
use std::convert::Infallible;
use strings::Lang;
use tawatur_account::record::{Account, Label};
use tawatur_read::record::Reading;
use view::View;

/// One file of the dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// File name, such as `index.html`; pages link to each other by these names.
    pub name: String,
    /// The whole file.
    pub html: String,
}

/// How much goes on one page. An account that stays under every limit is one page a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Most reports on one page.
    pub reports_per_page: usize,
    /// Most claims on one page.
    pub claims_per_page: usize,
    /// Most members of claims shown in full on one page, so that a few broad claims do not make a heavy page.
    pub members_per_page: usize,
    /// Most rows of the timeline and of the tables of quantities, passages, sources and entities.
    pub rows_per_page: usize,
    /// Most bytes of report text on one page, before any markup.
    pub text_per_page: usize,
    /// Members of one claim that are shown with their words; the rest are listed as links.
    pub members_shown: usize,
    /// Claims that the overview names in each of its lists.
    pub top_claims: usize,
    /// What concepts are called, by their code; a concept that is not here is shown by its code alone.
    pub concepts: BTreeMap<String, Label>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            reports_per_page: 60,
            claims_per_page: 200,
            members_per_page: 700,
            rows_per_page: 300,
            text_per_page: 400_000,
            members_shown: 120,
            top_claims: 12,
            concepts: BTreeMap::new(),
        }
    }
}

/// The account as pages, Arabic first, then English.
///
/// `index.html` is the whole account where it is small; a larger one keeps its overview there and
/// goes on in `claims-001.html`, `reports-001.html` and so on. English pages end in `.en.html`.
/// Readings are found by their document id; a reading that the account does not list is shown
/// after those it does.
pub fn pages(account: &Account, readings: &[Reading], options: &Options) -> Vec<Page> {
    let mut out = Vec::new();
    let Ok(()) = each_page(account, readings, options, |page| {
        out.push(page);
        Ok::<(), Infallible>(())
    });
    out
}

/// Like [`pages`], but hands over one page at a time, so that a large account is never in memory whole.
///
/// # Errors
/// The first error of `take`, at which it stops.
pub fn each_page<E>(
    account: &Account,
    readings: &[Reading],
    options: &Options,
    mut take: impl FnMut(Page) -> Result<(), E>,
) -> Result<(), E> {
    let desk = Desk::of(account, readings);
    let timeline = timeline::rows(&desk);
    let quantities = quantities::rows(&desk);
    let sources = sources::rows(&desk);
    let entities = entities::rows(&desk, options.rows_per_page);
    let places = Places::plan(
        &desk,
        &[
            (Section::Timeline, timeline.len()),
            (Section::Quantities, quantities.len()),
            (Section::Passages, account.passages.len() + account.reuse.len()),
            (Section::Sources, sources.len()),
            (Section::Entities, entities.0.len()),
        ],
        options,
    );
    let section = |view: &View, section: Section, number: usize| -> Markup {
        let range = places.range(section, number);
        match section {
            Section::Overview => overview::section(view, options),
            Section::Claims => claims::section(view, range, options),
            Section::Timeline => timeline::section(view, &timeline[range]),
            Section::Quantities => quantities::section(view, &quantities[range]),
            Section::Passages => passages::section(view, range),
            Section::Sources => sources::section(view, &sources[range]),
            Section::Entities => entities::section(view, &entities.0[range], entities.1),
            Section::Reports => reports::section(view, range),
        }
    };
    for lang in [Lang::Ar, Lang::En] {
        for key in places.pages() {
            let view = View::new(&desk, &places, lang, key);
            let body = if key == PageKey::INDEX {
                html! {
                    (section(&view, Section::Overview, 0))
                    @if places.is_whole() {
                        @for s in Section::AFTER_OVERVIEW { (section(&view, s, 0)) }
                    }
                }
            } else {
                section(&view, key.section, key.number)
            };
            take(Page { name: key.name(lang), html: frame::page(&view, body).into_string() })?;
        }
    }
    Ok(())
}
