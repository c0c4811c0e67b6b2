//! Chains: outlet ← … ← origin, gathered by origin, with the count of independent origins and why.

use crate::desk::ClaimEntry;
use crate::strings;
use crate::view::View;
use crate::{claims, terms};
use maud::{Markup, html};
use std::collections::BTreeMap;
use tawatur_account::record::{Fold, Link, Member};

/// The chains of a claim and what they come to.
pub(crate) fn block(view: &View, entry: &ClaimEntry, most: usize) -> Markup {
    let (s, c) = (view.s, entry.claim);
    let o = &c.origins;
    html! {
        div.chains {
            div {
                h4 { (s.chains_title) }
                ul.origins {
                    @for (origin, members) in by_origin(&c.members, most) {
                        li {
                            ul.chain-list {
                                @for m in members { li { (chain(view, &m.chain, m, origin)) } }
                            }
                        }
                    }
                }
                @if let Some(link) = &o.common_link {
                    p.common { (s.common_link) ": " strong { (view.name(link)) } }
                }
            }
            div.independent {
                h4 { (s.origins_title) }
                p.many {
                    @if o.high == 0 { (s.unknown) }
                    @else { (strings::count_span(view.lang, o.low, o.high, &strings::ORIGINS)) }
                }
                @if !(o.because.ar.is_empty() && o.because.en.is_empty()) { p { (view.label(&o.because)) } }
                @if o.folds.is_empty() { p.none { (s.folds_none) } } @else {
                    details.folds open[o.folds.len() <= 3] {
                        summary { (s.folds_title) }
                        ul { @for f in &o.folds { (fold(view, entry, f)) } }
                    }
                }
            }
        }
    }
}

/// Members by the origin they rest on, in the order in which origins first occur; chains that read
/// the same are shown once.
fn by_origin(members: &[Member], most: usize) -> Vec<(&str, Vec<&Member>)> {
    let mut out: Vec<(&str, Vec<&Member>)> = Vec::new();
    let mut at: BTreeMap<&str, usize> = BTreeMap::new();
    for m in members.iter().take(most) {
        let i = *at.entry(&m.origin).or_insert_with(|| {
            out.push((&m.origin, Vec::new()));
            out.len() - 1
        });
        let same = |a: &Member| a.document == m.document && a.chain.iter().map(|l| &l.who).eq(m.chain.iter().map(|l| &l.who));
        if !out[i].1.iter().any(|a| same(a)) {
            out[i].1.push(m);
        }
    }
    out
}

/// The arrow from a source to who took from it, in words for those who do not see it.
pub(crate) fn arrow(view: &View) -> Markup {
    html! { " " span.arrow { span aria-hidden="true" { (view.s.arrow) } span.hidden { (view.s.taken_from) } } " " }
}

/// One chain, from the outlet to its origin.
fn chain(view: &View, links: &[Link], m: &Member, origin: &str) -> Markup {
    let s = view.s;
    let arrow = arrow(view);
    let last = links.len().saturating_sub(1);
    html! {
        ol.chain {
            @if links.is_empty() {
                li.link.outlet { a href=[view.to_words(&m.document, m.start)] { (view.outlet_of(&m.document)) } }
                li.link.root { (arrow) span.name { (view.name(origin)) } span.role { (s.origin_mark) } }
            }
            @for (i, link) in links.iter().enumerate() {
                li.link.root[i == last].outlet[i == 0] {
                    @if i > 0 { (arrow) }
                    a.name href=[view.to_words(&link.document, link.start)] {
                        @if (link.label.ar.is_empty() && link.label.en.is_empty()) || view.desk.nameless(&link.who).is_some() { (view.name(&link.who)) }
                        @else { (view.label(&link.label)) }
                    }
                    @if let Some(role) = terms::link_role(view.lang, &link.role).filter(|_| i > 0) {
                        span.role { (role) @if i == last && last > 0 { " · " (s.origin_mark) } }
                    } @else if i == last && last > 0 { span.role { (s.origin_mark) } }
                }
            }
        }
    }
}

/// Members that count as one, with the words that show it.
fn fold(view: &View, entry: &ClaimEntry, fold: &Fold) -> Markup {
    const MOST: usize = 12;
    let members: Vec<&Member> = fold.members.iter().filter_map(|i| entry.claim.members.get(*i as usize)).collect();
    html! {
        li {
            strong { (terms::fold(view.lang, fold.because)) }
            ": "
            @for (n, m) in members.iter().take(MOST).enumerate() {
                @if n > 0 { (claims::separator(view)) }
                a href=[view.to_words(&m.document, m.start)] { (view.outlet_of(&m.document)) }
            }
            @if members.len() > MOST { " " (view.s.and_more) " " (members.len() - MOST) }
            @if !fold.evidence.is_empty() {
                ul.evidence {
                    @for e in fold.evidence.iter().take(MOST) {
                        li { span.who { (view.outlet_of(&e.document)) } " " (view.quote(&e.document, e.start, e.end)) }
                    }
                }
            }
        }
    }
}
