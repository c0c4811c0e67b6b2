//! The timeline: what is told of each date, and what was published then.

use crate::dates::{self, Date};
use crate::desk::Desk;
use crate::places::Section;
use crate::view::View;
use crate::{claims, figures, frame};
use maud::{Markup, html};
use std::collections::{BTreeMap, BTreeSet};
use tawatur_account::record::Value;

/// One date: what is told of it and what was published then.
pub(crate) struct Row {
    /// `2018-07-25`, `2018-07`, `2018`, or empty for what has no date.
    day: String,
    /// Claims told of it, with the values that members give as of that date.
    claims: Vec<(usize, Vec<Value>)>,
    reports: Vec<usize>,
    /// Claims left out because the date has too many.
    left: usize,
}

/// Claims named for one date.
const CLAIMS: usize = 15;
/// Reports in one row; a date with more goes on in further rows.
const REPORTS: usize = 120;

/// All dates in order, those without a date last.
pub(crate) fn rows(desk: &Desk) -> Vec<Row> {
    let key = |iso: Option<&str>| iso.and_then(Date::parse).map_or(String::new(), |d| d.day_key());
    let mut claims: BTreeMap<String, BTreeMap<usize, Vec<Value>>> = BTreeMap::new();
    for (i, c) in desk.claims.iter().enumerate() {
        let day = key(c.claim.time.as_deref());
        if !day.is_empty() {
            claims.entry(day).or_default().entry(i).or_default();
        }
        for m in &c.claim.members {
            let day = key(m.as_of.as_deref());
            if let (false, Some(v)) = (day.is_empty(), &m.value) {
                let values = claims.entry(day).or_default().entry(i).or_default();
                if !values.contains(v) {
                    values.push(*v);
                }
            }
        }
    }
    let low = |v: &Value| v.low.or(v.high).unwrap_or(0.0);
    for values in claims.values_mut().flat_map(BTreeMap::values_mut) {
        values.sort_by(|a, b| low(a).total_cmp(&low(b)));
    }
    let mut reports: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (i, r) in desk.reports.iter().enumerate() {
        reports.entry(key(r.published)).or_default().push(i);
    }
    let days: BTreeSet<String> = claims.keys().chain(reports.keys()).cloned().collect();
    let undated = days.contains("").then(String::new);
    let mut out = Vec::new();
    for day in days.into_iter().filter(|d| !d.is_empty()).chain(undated) {
        let told: Vec<_> = claims.remove(&day).unwrap_or_default().into_iter().collect();
        let published = reports.remove(&day).unwrap_or_default();
        let left = told.len().saturating_sub(CLAIMS);
        let mut parts = published.chunks(REPORTS);
        out.push(Row {
            day: day.clone(),
            claims: told.into_iter().take(CLAIMS).collect(),
            reports: parts.next().unwrap_or_default().to_vec(),
            left,
        });
        out.extend(parts.map(|p| Row { day: day.clone(), claims: Vec::new(), reports: p.to_vec(), left: 0 }));
    }
    out
}

pub(crate) fn section(view: &View, rows: &[Row]) -> Markup {
    let s = view.s;
    let body = html! {
        @if rows.is_empty() { p.none { (s.nothing) } } @else {
            table.timeline {
                thead { tr { th scope="col" { (s.date) } th scope="col" { (s.told_of) } th scope="col" { (s.published_then) } } }
                tbody {
                    @for row in rows {
                        tr {
                            th scope="row" { @if row.day.is_empty() { (s.no_date) } @else { (dates::date(view.lang, &row.day, false)) } }
                            td { @if !row.claims.is_empty() { ul {
                                @for (i, values) in &row.claims {
                                    li {
                                        a href=(view.to_claim(*i)) { (view.label(&view.desk.claims[*i].claim.label)) }
                                        @for (n, v) in values.iter().enumerate() {
                                            @if n == 0 { ": " } @else { (claims::separator(view)) }
                                            (figures::value(view.lang, v))
                                        }
                                    }
                                }
                                @if row.left > 0 { li.none { (s.and_more) " " (figures::number(row.left as f64)) } }
                            } } }
                            td { @if !row.reports.is_empty() { ul {
                                @for i in &row.reports {
                                    @let r = &view.desk.reports[*i];
                                    li { strong { (view.outlet(r)) } " " a href=(view.to_report(*i)) { (view.title(r)) } }
                                }
                            } } }
                        }
                    }
                }
            }
        }
    };
    frame::part(view, Section::Timeline, html! {}, body)
}
