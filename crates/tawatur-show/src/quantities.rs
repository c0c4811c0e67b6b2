//! Quantities that disagree: lowest, picked, highest, and the rule that picked.

use crate::desk::Desk;
use crate::places::Section;
use crate::view::View;
use crate::wording::text;
use crate::{dates, figures, frame, series, terms};
use maud::{Markup, html};
use std::collections::BTreeSet;

/// Claims whose members give different numbers, in shown order.
pub(crate) fn rows(desk: &Desk) -> Vec<usize> {
    let disagrees = |i: &usize| {
        let c = &desk.claims[*i];
        c.claim.values.as_ref().is_some_and(|v| v.low != v.high) || (c.claim.values.is_some() && c.relations[1] > 0)
    };
    (0..desk.claims.len()).filter(disagrees).collect()
}

pub(crate) fn section(view: &View, rows: &[usize]) -> Markup {
    let s = view.s;
    let end = |v: Option<f64>| html! { @match v { Some(n) => { (figures::shown(&figures::number(n))) } None => { "–" } } };
    let rules: BTreeSet<&str> = rows.iter().filter_map(|i| view.desk.claims[*i].claim.values.as_ref()).map(|v| v.rule.as_str()).collect();
    let body = html! {
        @if rows.is_empty() { p.none { (s.nothing) } } @else {
            div.scroll role="region" aria-label=(s.quantities) tabindex="0" {
                table.values {
                    thead { tr {
                        th scope="col" { (s.claim) }
                        th.num scope="col" { (s.least) } th.num scope="col" { (s.best) } th.num scope="col" { (s.most) }
                        th scope="col" { (s.origins) } th scope="col" { (s.series) }
                    } }
                    tbody {
                        @for i in rows {
                            @let c = &view.desk.claims[*i];
                            @if let Some(v) = &c.claim.values {
                                tr {
                                    th scope="row" { a href=(view.to_claim(*i)) { (view.label(&c.claim.label)) } (told_of(view, *i)) }
                                    td.num { (end(v.low)) }
                                    td.num.best {
                                        (end(v.best))
                                        @if rules.len() > 1 && !v.rule.is_empty() { div.rule { (s.rule) ": " (rule(view, &v.rule)) } }
                                    }
                                    td.num { (end(v.high)) }
                                    td { (figures::shown(&figures::span(c.claim.origins.low, c.claim.origins.high))) }
                                    td.drawn { @if !v.series.is_empty() { (series::chart(view, v)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    };
    let note = html! { p.note { (s.best_note) @for r in &rules { " " (rule(view, r)) "." } } };
    frame::part(
        view,
        Section::Quantities,
        if rules.is_empty() {
            html! {}
        } else {
            note
        },
        body,
    )
}

/// A rule in words, or as the account names it.
fn rule(view: &View, rule: &str) -> Markup {
    html! { @match terms::rule(view.lang, rule) { Some(words) => { (words) } None => { bdi { (text(rule)) } } } }
}

/// When and where, since many counts are called the same.
fn told_of(view: &View, i: usize) -> Markup {
    let c = view.desk.claims[i].claim;
    html! {
        @if c.place.is_some() || c.time.is_some() {
            div.rule {
                @if let Some(place) = &c.place { (view.name(place)) }
                @if c.place.is_some() && c.time.is_some() { " · " }
                @if let Some(time) = &c.time { (dates::date(view.lang, time, false)) }
            }
        }
    }
}
