//! The overview: how much there is, and what is most worth a look.

use crate::desk::ClaimEntry;
use crate::frame;
use crate::places::Section;
use crate::strings::{self, count};
use crate::view::View;
use crate::wording::text;
use crate::{Options, figures};
use maud::{Markup, html};
use std::collections::BTreeSet;

pub(crate) fn section(view: &View, options: &Options) -> Markup {
    let (s, desk) = (view.s, view.desk);
    let outlets: BTreeSet<&str> = desk.reports.iter().filter_map(|r| r.outlet).collect();
    let origins: BTreeSet<&str> = desk.claims.iter().flat_map(|c| &c.claim.members).map(|m| m.origin.as_str()).collect();
    let statements: usize = desk.reports.iter().map(|r| r.statement_ids.len()).sum();
    let conflicts = desk.claims.iter().filter(|c| c.in_conflict()).count();
    let figures = [
        (s.reports, desk.reports.len(), Section::Reports),
        (s.outlets, outlets.len(), Section::Reports),
        (s.statements, statements, Section::Sources),
        (s.claims, desk.claims.len(), Section::Claims),
        (s.conflicts, conflicts, Section::Claims),
        (s.origins, origins.len(), Section::Sources),
    ];
    let top = |keep: &dyn Fn(&ClaimEntry) -> bool| -> Vec<usize> { (0..desk.claims.len()).filter(|i| keep(&desk.claims[*i])).collect() };
    let conflict: Vec<usize> = top(&|c| c.in_conflict()).into_iter().take(options.top_claims).collect();
    let mut echo = top(&|c| c.echo() > 0);
    echo.sort_by_key(|i| (std::cmp::Reverse(desk.claims[*i].echo()), *i));
    echo.truncate(options.top_claims);
    let body = html! {
        dl.figures {
            @for (name, n, to) in figures {
                div { dt { a href=(view.to_section(to, 0)) { (name) } } dd { (figures::number(n as f64)) } }
            }
        }
        div.columns {
            div {
                h3 { (s.in_conflict_title) }
                (list(view, &conflict, s.in_conflict_none))
            }
            div {
                h3 { (s.echo_title) }
                (list(view, &echo, s.echo_none))
            }
        }
        (warnings(view))
    };
    html! {
        section.part.overview #overview aria-labelledby="overview-title" {
            h1 { (s.title) }
            h2.hidden #overview-title { (frame::title(s, Section::Overview)) }
            (body)
        }
    }
}

fn list(view: &View, claims: &[usize], none: &str) -> Markup {
    html! {
        @if claims.is_empty() { p.none { (none) } } @else {
            ol.top {
                @for i in claims {
                    @let c = &view.desk.claims[*i];
                    li {
                        a href=(view.to_claim(*i)) { (view.label(&c.claim.label)) }
                        div.counts { (counts(view, c)) }
                    }
                }
            }
        }
    }
}

/// Reports, origins and relations of a claim, in one line.
pub(crate) fn counts(view: &View, c: &ClaimEntry) -> Markup {
    let s = view.s;
    let origins = &c.claim.origins;
    let kinds = [("yes", s.supports), ("other", s.differs), ("no", s.denies)];
    html! {
        span { (count(view.lang, c.reports, &strings::REPORTS)) }
        @if origins.high > 0 { span { (strings::count_span(view.lang, origins.low, origins.high, &strings::ORIGINS)) } }
        @for (n, (class, name)) in c.relations.iter().zip(kinds) {
            @if *n > 0 { span.tag.(class) { (name) " " (figures::shown(&figures::number(*n as f64))) } }
        }
    }
}

/// What a user should know about how the reports were read.
fn warnings(view: &View) -> Markup {
    const MOST: usize = 60;
    let rows: Vec<(usize, Vec<&str>)> = view
        .desk
        .reports
        .iter()
        .enumerate()
        .map(|(i, r)| {
            let mut notes: Vec<&str> = r.reading.iter().flat_map(|r| &r.warnings).map(String::as_str).collect();
            let read = r.language.is_empty() || r.language == "ar" || r.language.starts_with("ar-");
            if !read {
                notes.push(view.s.not_read);
            }
            (i, notes)
        })
        .filter(|(_, notes)| !notes.is_empty())
        .collect();
    html! {
        @if !rows.is_empty() {
            details.warnings {
                summary { (view.s.warnings) " (" (rows.len()) ")" }
                ul {
                    @for (i, notes) in rows.iter().take(MOST) {
                        @let r = &view.desk.reports[*i];
                        li {
                            a href=(view.to_report(*i)) { (view.outlet(r)) @if let Some(t) = r.title { " · " bdi { (text(t)) } } }
                            @for note in notes { " – " bdi { (text(note)) } }
                        }
                    }
                    @if rows.len() > MOST { li.none { (view.s.and_more) " " (rows.len() - MOST) } }
                }
            }
        }
    }
}
