//! The overview: how much there is, and what is most worth a look.

use crate::desk::ClaimEntry;
use crate::frame;
use crate::places::Section;
use crate::strings::{self, count};
use crate::view::View;
use crate::wording::text;
use crate::{Options, chains, figures};
use maud::{Markup, html};
use std::cmp::Reverse;
use std::collections::BTreeSet;
use tawatur_account::record::{Member, Relation, Value};

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
    let top = |keep: &dyn Fn(&ClaimEntry) -> bool| -> Vec<usize> { (0..desk.shared).filter(|i| keep(&desk.claims[*i])).collect() };
    let first = |mut claims: Vec<usize>| {
        claims.truncate(options.top_claims);
        claims
    };
    let denied = first(top(&|c| c.is_denied()));
    let disagree = first(top(&|c| c.in_conflict() && !c.is_denied()));
    let mut echo = top(&|c| c.echo() > 0 && !c.in_conflict());
    echo.sort_by_key(|i| (Reverse(desk.claims[*i].echo()), *i));
    let echo = first(echo);
    let body = html! {
        dl.figures {
            @for (name, n, to) in figures {
                div { dt { a href=(view.to_section(to, 0)) { (name) } } dd { (figures::number(n as f64)) } }
            }
        }
        h3 { (s.in_conflict_title) }
        (list(view, &denied, s.in_conflict_none, &|c| sides(view, c)))
        div.columns {
            div {
                h3 { (s.disagree_title) }
                (list(view, &disagree, s.disagree_none, &|c| numbers(view, c)))
            }
            div {
                h3 { (s.echo_title) }
                (list(view, &echo, s.echo_none, &|c| told(view, c)))
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

fn list(view: &View, claims: &[usize], none: &str, detail: &dyn Fn(&ClaimEntry) -> Markup) -> Markup {
    html! {
        @if claims.is_empty() { p.none { (none) } } @else {
            ol.top {
                @for i in claims {
                    @let c = &view.desk.claims[*i];
                    li {
                        a href=(view.to_claim(*i)) { (view.claim(*i)) }
                        div.counts { (counts(view, c)) }
                        (detail(c))
                    }
                }
            }
        }
    }
}

/// One voice for and one against, in their words.
fn sides(view: &View, c: &ClaimEntry) -> Markup {
    let s = view.s;
    let voice = |wanted: &[Relation]| {
        c.claim.members.iter().filter(|m| wanted.contains(&m.relation)).max_by_key(|m| (m.statement.is_some(), weight(m)))
    };
    html! {
        div.duel {
            @for (class, sign, name, m) in [
                ("yes", "✓", s.supports, voice(&[Relation::Supports, Relation::Differs])),
                ("no", "✕", s.denies, voice(&[Relation::Denies])),
            ] {
                @if let Some(m) = m {
                    div.(class) {
                        span.sign aria-hidden="true" { (sign) } span.hidden { (name) ": " }
                        span.voice { (voice_of(view, m)) }
                        " " (view.quote(&m.document, m.start, m.end))
                    }
                }
            }
        }
    }
}

/// Longer words tell more, up to a point.
fn weight(m: &Member) -> u32 {
    m.end.saturating_sub(m.start).min(120)
}

/// `outlet ← origin`, or the outlet alone where it speaks for itself.
fn voice_of(view: &View, m: &Member) -> Markup {
    let own = m.chain.len() < 2;
    html! { (view.outlet_of(&m.document)) @if !own { (chains::arrow(view)) (view.name(&m.origin)) } }
}

/// Each number with who gives it, the lowest first.
fn numbers(view: &View, c: &ClaimEntry) -> Markup {
    const MOST: usize = 6;
    let mut given: Vec<(&Value, &str)> = Vec::new();
    for m in &c.claim.members {
        if let Some(v) = m.value.as_ref().filter(|v| !given.contains(&(*v, m.origin.as_str()))) {
            given.push((v, &m.origin));
        }
    }
    let low = |v: &Value| v.low.or(v.high).unwrap_or(0.0);
    given.sort_by(|a, b| low(a.0).total_cmp(&low(b.0)).then(a.1.cmp(b.1)));
    html! {
        ul.given {
            @for (value, origin) in given.iter().take(MOST) { li { (view.name(origin)) ": " strong { (figures::value(view.lang, value)) } } }
            @if given.len() > MOST { li.none { (view.s.and_more) " " (figures::number((given.len() - MOST) as f64)) } }
        }
    }
}

/// The words, and where all of them come from.
fn told(view: &View, c: &ClaimEntry) -> Markup {
    let Some(m) = c.claim.members.iter().max_by_key(|m| weight(m)) else { return html! {} };
    let origins: BTreeSet<&str> = c.claim.members.iter().map(|m| m.origin.as_str()).collect();
    html! {
        div.said {
            (view.quote(&m.document, m.start, m.end))
            @if origins.len() == 1 { " " span.voice { (view.s.all_from) " " (view.name(&m.origin)) } }
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
            let mut notes: Vec<&str> = r.warnings().collect();
            if !r.is_read() {
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
                            a href=(view.to_report(*i)) { (view.outlet(r)) " · " (view.title(r)) }
                            @for note in notes { " – " bdi { (text(note)) } }
                        }
                    }
                    @if rows.len() > MOST { li.none { (view.s.and_more) " " (rows.len() - MOST) } }
                }
            }
        }
    }
}
