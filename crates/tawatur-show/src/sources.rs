//! Sources: who is quoted, by which outlets, how often, named or not.

use crate::desk::Desk;
use crate::places::Section;
use crate::strings::{self, count};
use crate::view::View;
use crate::{claims, figures, frame, terms};
use maud::{Markup, html};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use tawatur_account::record::Label;
use tawatur_read::record::SourceKind;

/// One source with all its statements.
pub(crate) struct Row {
    label: Label,
    /// The entity's id, where the source stands for one.
    entity: Option<String>,
    kind: SourceKind,
    /// Report and position of each statement.
    statements: Vec<(usize, usize)>,
}

/// Links to statements shown at once; the rest are folded.
const LINKS: usize = 8;
/// Links to statements at all.
const MOST: usize = 200;

/// All sources, the most quoted first.
pub(crate) fn rows(desk: &Desk) -> Vec<Row> {
    let mut by_key: BTreeMap<(String, SourceKind), Row> = BTreeMap::new();
    for (i, report) in desk.reports.iter().enumerate() {
        for (at, st) in report.reading.iter().flat_map(|r| &r.statements).enumerate() {
            let entity = st.source.as_ref().and_then(|s| s.entity.as_ref());
            let words = st.source.as_ref().map_or("", |s| s.text.trim());
            // An entity is one source whatever it is called; other sources are their words.
            let key = match entity {
                Some(e) => (format!("e {}", e.id), SourceKind::Person),
                None => (format!("w {words}"), st.source_kind),
            };
            let row = by_key.entry(key).or_insert_with(|| Row {
                label: match entity {
                    Some(e) => Label { ar: e.label.clone(), en: e.label_en.clone().unwrap_or_default() },
                    None => Label { ar: words.to_string(), en: String::new() },
                },
                entity: entity.map(|e| e.id.clone()),
                kind: st.source_kind,
                statements: Vec::new(),
            });
            row.statements.push((i, at));
        }
    }
    let mut rows: Vec<Row> = by_key.into_values().collect();
    // The map's order makes ties stable.
    rows.sort_by_key(|r| Reverse(r.statements.len()));
    rows
}

pub(crate) fn section(view: &View, rows: &[Row]) -> Markup {
    let s = view.s;
    let body = html! {
        @if rows.is_empty() { p.none { (s.nothing) } } @else {
            div.scroll role="region" aria-label=(s.sources) tabindex="0" {
                table.sources {
                    thead { tr {
                        th scope="col" { (s.source) } th scope="col" { (s.kind) } th.num scope="col" { (s.how_often) }
                        th scope="col" { (s.quoted_by) } th scope="col" { (s.found_at) }
                    } }
                    tbody { @for row in rows { (source(view, row)) } }
                }
            }
        }
    };
    frame::part(view, Section::Sources, html! {}, body)
}

fn source(view: &View, row: &Row) -> Markup {
    let s = view.s;
    let named = terms::is_named(row.kind);
    let mut outlets: BTreeMap<Option<&str>, (usize, usize)> = BTreeMap::new();
    for (i, _) in &row.statements {
        let at = outlets.entry(view.desk.reports[*i].outlet).or_insert((*i, 0));
        at.1 += 1;
    }
    let mut outlets: Vec<(usize, usize)> = outlets.into_values().collect();
    outlets.sort_by_key(|(_, n)| Reverse(*n));
    let links = |range: &[(usize, usize)]| {
        html! {
            ul.inline { @for (i, at) in range {
                li { a href=[view.to_statement(*i, *at)] { (view.outlet(&view.desk.reports[*i])) " " (at + 1) } }
            } }
        }
    };
    let (head, tail) = row.statements.split_at(row.statements.len().min(LINKS));
    let label_is_empty = row.label.ar.is_empty() && row.label.en.is_empty();
    html! {
        tr {
            th scope="row" {
                @if label_is_empty { (terms::source_kind(view.lang, row.kind)) }
                @else if let Some(id) = row.entity.as_deref().filter(|id| view.desk.entity(id).is_some()) { (view.name(id)) }
                @else { (view.label(&row.label)) }
            }
            td { (terms::source_kind(view.lang, row.kind)) " · " span.tag.(if named { "named" } else { "unnamed" }) { (if named { s.named } else { s.not_named }) } }
            td.num { (figures::number(row.statements.len() as f64)) }
            td {
                @for (n, (i, times)) in outlets.iter().take(LINKS).enumerate() {
                    @if n > 0 { (claims::separator(view)) }
                    (view.outlet(&view.desk.reports[*i])) " (" (times) ")"
                }
                @if outlets.len() > LINKS { " " (s.and_more) " " (outlets.len() - LINKS) }
            }
            td.where {
                (links(head))
                @if !tail.is_empty() {
                    details { summary { (s.and_more) " " (count(view.lang, tail.len(), &strings::STATEMENTS)) } (links(&tail[..tail.len().min(MOST)])) }
                }
            }
        }
    }
}
