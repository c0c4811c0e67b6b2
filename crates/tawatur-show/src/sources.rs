//! Sources: who is quoted, by which outlets, how often. A named source is one across reports; an
//! unnamed one is known in its own report only.

use crate::desk::Desk;
use crate::places::Section;
use crate::strings::{self, count};
use crate::view::View;
use crate::wording::text;
use crate::{claims, figures, frame, terms};
use maud::{Markup, html};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use tawatur_account::record::Label;
use tawatur_read::record::{SourceKind, Statement};

/// A line of the section.
pub(crate) enum Row {
    /// A source that is known across reports.
    Named(Named),
    /// The unnamed sources of one report.
    Unnamed {
        report: usize,
        /// Words and kind of each, with the positions of its statements.
        sources: Vec<(String, SourceKind, Vec<usize>)>,
    },
}

/// One named source with all its statements.
pub(crate) struct Named {
    label: Label,
    /// The entity's id, where the source stands for one.
    entity: Option<String>,
    kind: SourceKind,
    /// How many statements.
    times: usize,
    /// Positions of its statements by report.
    reports: BTreeMap<usize, Vec<usize>>,
}

/// Reports shown at once; the rest are folded.
const SHOWN: usize = 8;
/// Reports at all.
const MOST: usize = 200;

/// All sources: the named by how often they are quoted, then the unnamed by report.
pub(crate) fn rows(desk: &Desk) -> Vec<Row> {
    let mut named: BTreeMap<(String, SourceKind), Named> = BTreeMap::new();
    let mut unnamed: BTreeMap<usize, BTreeMap<(String, SourceKind), Vec<usize>>> = BTreeMap::new();
    for (i, report) in desk.reports.iter().enumerate() {
        for (at, st) in report.reading.iter().flat_map(|r| &r.statements).enumerate() {
            let words = st.source.as_ref().map_or("", |s| s.text.trim());
            if !is_named(desk, st) {
                unnamed.entry(i).or_default().entry((words.to_string(), st.source_kind)).or_default().push(at);
                continue;
            }
            let entity = st.source.as_ref().and_then(|s| s.entity.as_ref());
            // An entity is one source whatever it is called; other sources are their words.
            let key = match entity {
                Some(e) => (format!("e {}", e.id), SourceKind::Person),
                None => (format!("w {words}"), st.source_kind),
            };
            let row = named.entry(key).or_insert_with(|| Named {
                label: match entity {
                    Some(e) => Label { ar: e.label.clone(), en: e.label_en.clone().unwrap_or_default() },
                    None => Label { ar: words.to_string(), en: String::new() },
                },
                entity: entity.map(|e| e.id.clone()),
                kind: st.source_kind,
                times: 0,
                reports: BTreeMap::new(),
            });
            row.times += 1;
            row.reports.entry(i).or_default().push(at);
        }
    }
    let mut rows: Vec<Named> = named.into_values().collect();
    // The map's order makes ties stable.
    rows.sort_by_key(|r| (Reverse(r.times), Reverse(r.reports.len())));
    let unnamed = unnamed.into_iter().map(|(report, sources)| Row::Unnamed {
        report,
        sources: sources.into_iter().map(|((words, kind), at)| (words, kind, at)).collect(),
    });
    rows.into_iter().map(Row::Named).chain(unnamed).collect()
}

/// True where a source is somebody in particular: by its kind, or because it stands for an entity that has a name.
fn is_named(desk: &Desk, st: &Statement) -> bool {
    let entity = st.source.as_ref().and_then(|s| s.entity.as_ref()).and_then(|e| desk.entity(&e.id));
    let by_name = entity.is_some_and(|e| matches!(e.kind.as_str(), "person" | "group" | "organisation" | "outlet"));
    (terms::is_named(st.source_kind) && st.source.is_some()) || by_name
}

pub(crate) fn section(view: &View, rows: &[Row]) -> Markup {
    let s = view.s;
    let named: Vec<&Named> = rows.iter().filter_map(|r| if let Row::Named(n) = r { Some(n) } else { None }).collect();
    let unnamed = rows.iter().filter_map(|r| if let Row::Unnamed { report, sources } = r { Some((*report, sources)) } else { None });
    let body = html! {
        @if rows.is_empty() { p.none { (s.nothing) } }
        @if !named.is_empty() {
            div.scroll role="region" aria-label=(s.sources) tabindex="0" {
                table.sources {
                    thead { tr {
                        th scope="col" { (s.source) } th scope="col" { (s.kind) } th.num scope="col" { (s.how_often) }
                        th scope="col" { (s.quoted_by) }
                    } }
                    tbody { @for row in &named { (source(view, row)) } }
                }
            }
        }
        @if named.len() < rows.len() {
            h3.unnamed-title { (s.unnamed_title) }
            p.note { (s.unnamed_note) }
            ul.unnamed { @for (report, sources) in unnamed { li { (of_report(view, report, sources)) } } }
        }
    };
    frame::part(view, Section::Sources, html! {}, body)
}

/// Links to statements of a report, by their numbers.
fn numbers(view: &View, report: usize, positions: &[usize]) -> Markup {
    html! {
        @for (n, at) in positions.iter().enumerate() {
            @if n > 0 { (claims::separator(view)) }
            a href=[view.to_statement(report, *at)] aria-label=(format!("{} {}", view.s.statement, at + 1)) { (at + 1) }
        }
    }
}

fn source(view: &View, row: &Named) -> Markup {
    let s = view.s;
    let mut reports: Vec<(&usize, &Vec<usize>)> = row.reports.iter().collect();
    reports.sort_by_key(|(_, at)| Reverse(at.len()));
    let list = |range: &[(&usize, &Vec<usize>)]| {
        html! {
            ul.inline { @for (i, at) in range {
                li { a.plainly href=(view.to_report(**i)) { (view.outlet(&view.desk.reports[**i])) } ": " (numbers(view, **i, at)) }
            } }
        }
    };
    let (head, tail) = reports.split_at(reports.len().min(SHOWN));
    html! {
        tr {
            th scope="row" {
                @if let Some(id) = row.entity.as_deref().filter(|id| view.desk.entity(id).is_some()) { (view.name(id)) }
                @else { (view.label(&row.label)) }
            }
            td { (terms::source_kind(view.lang, row.kind)) }
            td.num { (figures::number(row.times as f64)) }
            td.where {
                (list(head))
                @if !tail.is_empty() {
                    details { summary { (s.and_more) " " (count(view.lang, tail.len(), &strings::REPORTS)) } (list(&tail[..tail.len().min(MOST)])) }
                }
            }
        }
    }
}

/// The unnamed sources of one report.
fn of_report(view: &View, report: usize, sources: &[(String, SourceKind, Vec<usize>)]) -> Markup {
    let r = &view.desk.reports[report];
    html! {
        strong { (view.outlet(r)) } " · " a.plainly href=(view.to_report(report)) { (view.title(r)) }
        ul.inline {
            @for (words, kind, at) in sources {
                li {
                    @if words.is_empty() { (terms::source_kind(view.lang, *kind)) }
                    @else { bdi { (text(words)) } " " span.role { (terms::source_kind(view.lang, *kind)) } }
                    ": " (numbers(view, report, at))
                }
            }
        }
    }
}
