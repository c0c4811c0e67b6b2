//! Passages that reports share, side by side, and how much one report shares with another.

use crate::desk::Entry;
use crate::places::Section;
use crate::strings::{self, count};
use crate::view::{View, language};
use crate::wording::{clip, text};
use crate::words::{Word, compare};
use crate::{chains, claims, dates, frame};
use maud::{Markup, html};
use std::ops::Range;
use tawatur_account::record::{Direction, Evidence, Passage, PassageKind, Reuse};

/// Longest side of a passage that is shown, in characters.
const SIDE: usize = 3000;

/// A stretch of what is listed: passages first, then pairs of reports.
pub(crate) fn section(view: &View, range: Range<usize>) -> Markup {
    let (s, account) = (view.s, view.desk.account);
    let n = account.passages.len();
    let passages = &account.passages[range.start.min(n)..range.end.min(n)];
    let m = account.reuse.len();
    let reuse = &account.reuse[range.start.saturating_sub(n).min(m)..range.end.saturating_sub(n).min(m)];
    let body = html! {
        @if passages.is_empty() && reuse.is_empty() { p.none { (s.nothing) } }
        @for p in passages { (passage(view, p)) }
        @if !reuse.is_empty() { (table(view, reuse)) }
    };
    let note = html! { @if !passages.is_empty() { p.note { (s.diff_note) } } };
    frame::part(view, Section::Passages, note, body)
}

fn passage(view: &View, p: &Passage) -> Markup {
    let words = |e: &Evidence| {
        let report = view.desk.report(&e.document);
        report.map_or("", |(_, r)| r.words(e.start, e.end)).to_string()
    };
    let (a, b) = (words(&p.a), words(&p.b));
    let (a, b) = (clip(&a, SIDE), clip(&b, SIDE));
    let (left, right) = compare(&a, &b);
    let kind = match p.kind {
        PassageKind::Verbatim => view.s.verbatim,
        PassageKind::Near => view.s.near,
    };
    html! {
        div.passage {
            p.kind { (count(view.lang, p.words as usize, &strings::WORDS)) " · " (kind) }
            div.sides { (side(view, &p.a, &left)) (side(view, &p.b, &right)) }
        }
    }
}

fn side(view: &View, at: &Evidence, words: &[Word]) -> Markup {
    let report = view.desk.report(&at.document);
    let lang = report.and_then(|(_, r)| language(r.language));
    html! {
        div.side {
            p.who {
                a href=[view.to_words(&at.document, at.start)] { strong { (view.outlet_of(&at.document)) } }
                @if let Some(p) = report.and_then(|(_, r)| r.published) { " " span.when { (dates::date(view.lang, p, true)) } }
            }
            blockquote lang=[lang] dir="auto" {
                @for (i, stretch) in words.chunk_by(|a, b| a.differs == b.differs).enumerate() {
                    @if i > 0 { " " }
                    @let joined = stretch.iter().map(|w| w.text).collect::<Vec<_>>().join(" ");
                    @if stretch[0].differs { mark { (text(&joined)) } } @else { (text(&joined)) }
                }
            }
        }
    }
}

fn table(view: &View, rows: &[Reuse]) -> Markup {
    let s = view.s;
    html! {
        h3 { (s.reuse_title) }
        div.scroll role="region" aria-label=(s.reuse_title) tabindex="0" {
            table.reuse {
                thead { tr {
                    th scope="col" { (s.report_a) } th scope="col" { (s.report_b) }
                    th.num scope="col" { (s.share) } th scope="col" { (s.direction) } th scope="col" { (s.because) }
                } }
                tbody {
                    @for r in rows {
                        @let (a, b) = (view.desk.report(&r.a), view.desk.report(&r.b));
                        tr {
                            td { (report(view, a)) }
                            td { (report(view, b)) }
                            td.num { (crate::figures::shown(&percent(r.share_of_shorter))) }
                            td { @match r.likely_direction {
                                Direction::AToB => { (from(view, b, a)) }
                                Direction::BToA => { (from(view, a, b)) }
                                Direction::CommonSource => { (s.common_source) }
                                Direction::Unknown => { (s.direction_unknown) }
                            } }
                            td { @if r.because.is_empty() { "–" } @else { (claims::reason(view, &r.because)) } }
                        }
                    }
                }
            }
        }
    }
}

fn percent(share: f64) -> String {
    if share.is_finite() { format!("{:.0}%", (share * 100.0).clamp(0.0, 100.0)) } else { "?".to_string() }
}

fn report(view: &View, at: Option<(usize, &Entry)>) -> Markup {
    html! { @match at {
        Some((i, r)) => { a href=(view.to_report(i)) { strong { (view.outlet(r)) } " · " (view.title(r)) } }
        None => { (view.s.unknown) }
    } }
}

/// `taker ← giver`, the arrow at the taker.
fn from(view: &View, taker: Option<(usize, &Entry)>, giver: Option<(usize, &Entry)>) -> Markup {
    let name = |at: Option<(usize, &Entry)>| html! { @match at { Some((_, r)) => { (view.outlet(r)) } None => { (view.s.unknown) } } };
    html! { (name(taker)) (chains::arrow(view)) (name(giver)) }
}
