//! Quantities that disagree: lowest, picked, highest, and the rule that picked.

use crate::desk::Desk;
use crate::places::Section;
use crate::view::View;
use crate::wording::text;
use crate::{figures, frame, series, terms};
use maud::{Markup, html};

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
                                    th scope="row" { a href=(view.to_claim(*i)) { (view.label(&c.claim.label)) } }
                                    td.num { (end(v.low)) }
                                    td.num.best {
                                        (end(v.best))
                                        @if !v.rule.is_empty() { div.rule { (s.rule) ": " @match terms::rule(view.lang, &v.rule) { Some(words) => { (words) } None => { bdi { (text(&v.rule)) } } } } }
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
    frame::part(view, Section::Quantities, html! { p.note { (s.best_note) } }, body)
}
