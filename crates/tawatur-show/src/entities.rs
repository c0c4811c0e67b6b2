//! Names: people, groups, organisations, places and outlets across reports.

use crate::desk::Desk;
use crate::places::Section;
use crate::view::View;
use crate::wording::text;
use crate::{claims, figures, frame, terms};
use maud::{Markup, html};
use std::cmp::Reverse;
use tawatur_account::record::Entity;

/// All entities, the most mentioned first. Where they do not fit one page, those mentioned once are
/// only counted.
pub(crate) fn rows<'a>(desk: &Desk<'a>, fits: usize) -> (Vec<&'a Entity>, usize) {
    let mut rows: Vec<&Entity> = desk.account.entities.iter().collect();
    rows.sort_by(|a, b| Reverse(a.mentions).cmp(&Reverse(b.mentions)).then_with(|| a.id.cmp(&b.id)));
    let left = if rows.len() > fits { rows.iter().filter(|e| e.mentions < 2).count() } else { 0 };
    rows.truncate(rows.len() - left);
    (rows, left)
}

pub(crate) fn section(view: &View, rows: &[&Entity], left: usize) -> Markup {
    let s = view.s;
    let body = html! {
        @if rows.is_empty() { p.none { (s.nothing) } } @else {
            div.scroll role="region" aria-label=(s.entities) tabindex="0" {
                table.entities {
                    thead { tr {
                        th scope="col" { (s.name) } th scope="col" { (s.kind) } th.num scope="col" { (s.mentions) } th scope="col" { (s.aliases) }
                    } }
                    tbody { @for e in rows { (entity(view, e)) } }
                }
            }
        }
    };
    let note = html! { @if left > 0 { p.note { (s.rare_left) " " (figures::number(left as f64)) } } };
    frame::part(view, Section::Entities, note, body)
}

fn entity(view: &View, e: &Entity) -> Markup {
    const MOST: usize = 40;
    let others: Vec<&String> = e.aliases.iter().filter(|a| **a != e.label.ar && **a != e.label.en).collect();
    html! {
        tr {
            th scope="row" {
                (view.label(&e.label))
                @if let Some(id) = e.wikidata.as_deref().filter(|id| is_wikidata(id)) {
                    " " a.out href=(format!("https://www.wikidata.org/wiki/{id}")) rel="noreferrer noopener" { (id) }
                }
            }
            td { @match terms::entity_kind(view.lang, &e.kind) { Some(k) => { (k) } None => { bdi { (text(&e.kind)) } } } }
            td.num { (figures::number(f64::from(e.mentions))) }
            td {
                @for (n, alias) in others.iter().take(MOST).enumerate() { @if n > 0 { (claims::separator(view)) } bdi { (text(alias)) } }
                @if others.len() > MOST { " " (view.s.and_more) " " (others.len() - MOST) }
                @if !e.merges.is_empty() {
                    details { summary { (view.s.merges) } ul { @for m in e.merges.iter().take(MOST) { li { (merge(view, m)) } } } }
                }
            }
        }
    }
}

/// `long ← short because …`, the reason in the language of the page where it is known.
fn merge(view: &View, merge: &str) -> Markup {
    let (names, reason) = merge.rsplit_once(" because ").unwrap_or((merge, ""));
    html! {
        bdi { (text(names)) }
        @if !reason.is_empty() { ": " @match terms::merge(view.lang, reason) { Some(words) => { (words) } None => { bdi { (text(reason)) } } } }
    }
}

/// `Q` and digits.
fn is_wikidata(id: &str) -> bool {
    id.strip_prefix('Q').is_some_and(|d| !d.is_empty() && d.len() < 12 && d.bytes().all(|b| b.is_ascii_digit()))
}
