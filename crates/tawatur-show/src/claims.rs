//! Claims: what is said, who says so, who gives another value, who denies it, side by side.

use crate::desk::{ClaimEntry, column};
use crate::places::Section;
use crate::strings::{self, count};
use crate::view::View;
use crate::wording::text;
use crate::{Options, chains, dates, figures, frame, overview, series, terms};
use maud::{Markup, html};
use std::ops::Range;
use tawatur_account::record::Member;
use tawatur_read::record::Statement;

pub(crate) fn section(view: &View, range: Range<usize>, options: &Options) -> Markup {
    let singles = view.desk.claims.len() - view.desk.shared;
    let body = html! {
        @if range.is_empty() { p.none { (view.s.nothing) } }
        div.claims {
            @for i in range { (claim(view, i, options)) }
        }
        @if singles > 0 { p.note { (view.s.singles_left) " " a href=(view.to_section(Section::Reports, 0)) { (count(view.lang, singles, &strings::CLAIMS)) } } }
    };
    frame::part(view, Section::Claims, html! {}, body)
}

fn claim(view: &View, i: usize, options: &Options) -> Markup {
    let entry = &view.desk.claims[i];
    let (s, c) = (view.s, entry.claim);
    let class = if entry.in_conflict() { "claim conflict" } else { "claim" };
    let title = format!("{}-title", entry.anchor);
    html! {
        article class=(class) #(entry.anchor) aria-labelledby=(title) {
            header {
                h3 #(title) { a href=(format!("#{}", entry.anchor)) { (view.claim(i)) } }
                div.counts { (overview::counts(view, entry)) }
                (frame_line(view, entry, options))
            }
            (grid(view, entry, options.members_shown))
            @if let Some(values) = &c.values {
                @if values.series.len() > 1 { (series::chart(view, values)) }
            }
            (chains::block(view, entry, options.members_shown))
            @if !c.joins.is_empty() {
                details.joins {
                    summary { (s.joins_title) }
                    (joins(view, entry))
                }
            }
        }
    }
}

/// Reports of one column that are open at once, so that the chains stay near.
const FULL: usize = 5;

/// Kind, concept, parties, place and time.
fn frame_line(view: &View, entry: &ClaimEntry, options: &Options) -> Markup {
    let (s, c) = (view.s, entry.claim);
    html! {
        dl.frame {
            div { dt { (s.kind) } dd { (terms::claim_kind(view.lang, c.kind)) } }
            @if let Some(concept) = &c.concept {
                div { dt { (s.concept) } dd {
                    @if let Some(name) = options.concepts.get(concept) { (view.label(name)) " " }
                    code dir="ltr" { (text(concept)) }
                } }
            }
            @if !c.participants.is_empty() {
                div { dt { (s.who) } dd {
                    @for (n, id) in c.participants.iter().enumerate() {
                        @if n > 0 { (separator(view)) }
                        (view.name(id))
                    }
                } }
            }
            @if let Some(place) = &c.place { div { dt { (s.place) } dd { (view.name(place)) } } }
            @if let Some(time) = &c.time { div { dt { (s.when) } dd { (dates::date(view.lang, time, true)) } } }
        }
    }
}

/// What stands between the items of a list.
pub(crate) fn separator(view: &View) -> &'static str {
    match view.lang {
        crate::strings::Lang::Ar => "، ",
        crate::strings::Lang::En => ", ",
    }
}

/// The members in columns: supports, differs, denies.
fn grid(view: &View, entry: &ClaimEntry, most: usize) -> Markup {
    let s = view.s;
    let columns = [("yes", "✓", s.supports), ("other", "≠", s.differs), ("no", "✕", s.denies)];
    let shown: Vec<&Member> = entry.claim.members.iter().take(most).collect();
    let used = entry.relations.iter().filter(|n| **n > 0).count();
    html! {
        div.grid.(format!("of{used}")) {
            @for (i, (class, sign, name)) in columns.into_iter().enumerate() {
                @if entry.relations[i] > 0 {
                    div.column.(class) {
                        h4 { span.sign aria-hidden="true" { (sign) } " " (name) " " span.n { (figures::shown(&figures::number(entry.relations[i] as f64))) } }
                        @let told = by_report(shown.iter().copied().filter(|m| column(m.relation) == i));
                        @let (first, rest) = told.split_at(if told.len() > FULL + 1 { FULL } else { told.len() });
                        ul.cells { @for members in first { (cell(view, members)) } }
                        @if !rest.is_empty() {
                            details.rest {
                                summary { (s.and_more) " " (count(view.lang, rest.len(), &strings::REPORTS)) }
                                ul.cells { @for members in rest { (cell(view, members)) } }
                            }
                        }
                    }
                }
            }
        }
        @if entry.claim.members.len() > most {
            details.further {
                summary { (s.more_members) " (" (figures::number((entry.claim.members.len() - most) as f64)) ")" }
                ul.inline {
                    @for m in entry.claim.members.iter().skip(most) {
                        li { a href=[view.to_words(&m.document, m.start)] { (view.outlet_of(&m.document)) } " (" (columns[column(m.relation)].2) ")" }
                    }
                }
            }
        }
    }
}

/// Members of one report together, in the order in which reports first occur; the same words once.
fn by_report<'m>(members: impl Iterator<Item = &'m Member>) -> Vec<Vec<&'m Member>> {
    let mut out: Vec<Vec<&Member>> = Vec::new();
    for m in members {
        match out.iter_mut().find(|told| told[0].document == m.document) {
            Some(told) => told.push(m),
            None => out.push(vec![m]),
        }
    }
    out
}

/// What one report says.
fn cell(view: &View, members: &[&Member]) -> Markup {
    let document = members.first().map_or("", |m| m.document.as_str());
    let report = view.desk.report(document);
    let published = report.and_then(|(_, e)| e.published);
    html! {
        li.cell {
            div.who {
                strong {
                    @if let Some((i, e)) = report { a href=(view.to_report(i)) { (view.outlet(e)) } }
                    @else { (view.outlet_of(document)) }
                }
                @if let Some(p) = published { " " span.when { (dates::date(view.lang, p, false)) } }
            }
            @for m in members { (words(view, m, published)) }
        }
    }
}

/// One stretch of a report, with who said it and when it held.
fn words(view: &View, m: &Member, published: Option<&str>) -> Markup {
    let found = view.desk.report(&m.document).and_then(|(i, entry)| {
        let (at, st) = entry.statement(m.statement.as_deref()?)?;
        Some((view.to_statement(i, at), st))
    });
    // A date that only repeats when the report came out tells nothing.
    let as_of = m.as_of.as_deref().filter(|d| !published.is_some_and(|p| dates::same_day(p, d)));
    html! {
        @if let Some(v) = &m.value { p.value { (figures::value(view.lang, v)) (unit(view, m)) } }
        p.said { (view.quote(&m.document, m.start, m.end)) }
        div.how {
            @match &found {
                Some((href, st)) => { (stood(view, st, href.as_deref())) }
                None => { span { (view.s.own_voice) } }
            }
            @if let Some(as_of) = as_of { span.asof { (view.s.as_of) " " (dates::date(view.lang, as_of, true)) } }
        }
    }
}

/// The counted noun beside a number.
fn unit(view: &View, m: &Member) -> Markup {
    let noun = view.desk.report(&m.document).and_then(|(_, e)| e.quantity(m.quantity.as_deref()?).and_then(|q| q.noun.as_deref()));
    html! { @if let Some(noun) = noun { " " bdi { (text(noun)) } } }
}

/// `source: stance, mode`, linked to the statement.
pub(crate) fn stood(view: &View, st: &Statement, href: Option<&str>) -> Markup {
    html! {
        a.source href=[href] {
            @match &st.source {
                Some(source) => { bdi { (text(&source.text)) } }
                None => { (view.s.note_none) }
            }
        }
        span { (terms::stance(view.lang, st.stance)) }
        span { (terms::mode(view.lang, st.mode)) }
        @if !st.via.is_empty() {
            span { (view.s.note_via) " "
                @for (n, via) in st.via.iter().enumerate() { @if n > 0 { (separator(view)) } bdi { (text(via)) } }
            }
        }
    }
}

fn joins(view: &View, entry: &ClaimEntry) -> Markup {
    const MOST: usize = 40;
    let member = |i: u32| entry.claim.members.get(i as usize);
    let c = entry.claim;
    html! {
        ul {
            @for j in c.joins.iter().take(MOST) {
                @if let (Some(a), Some(b)) = (member(j.a), member(j.b)) {
                    li {
                        a href=[view.to_words(&a.document, a.start)] { (view.outlet_of(&a.document)) }
                        " " (view.s.with) " "
                        a href=[view.to_words(&b.document, b.start)] { (view.outlet_of(&b.document)) }
                        ": " (reason(view, &j.because))
                    }
                }
            }
            @if c.joins.len() > MOST { li.none { (view.s.and_more) " " (c.joins.len() - MOST) } }
        }
    }
}

/// A reason in words, or as the account names it.
pub(crate) fn reason(view: &View, because: &str) -> Markup {
    match terms::reason(view.lang, because) {
        Some(words) => html! { (words) },
        None => html! { bdi { (text(because)) } },
    }
}
