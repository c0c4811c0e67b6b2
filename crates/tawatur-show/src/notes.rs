//! What stands in the margin beside a paragraph: each statement's source, stance, mode, carriers
//! and the rule that found it.

use crate::view::View;
use crate::wording::{plain, text};
use crate::{claims, terms};
use maud::{Markup, html};
use tawatur_read::record::Stance;

/// Claims that a note names.
const CLAIMS: usize = 4;

/// The notes on some statements of report `i`, given by position.
pub(crate) fn notes(view: &View, i: usize, positions: &[usize]) -> Markup {
    html! {
        ol.notes { @for at in positions { (note(view, i, *at)) } }
    }
}

/// The anchor of a note.
pub(crate) fn note_id(statement_id: &str) -> String {
    format!("{statement_id}-note")
}

fn note(view: &View, i: usize, at: usize) -> Markup {
    let s = view.s;
    let report = &view.desk.reports[i];
    let Some(st) = report.reading.and_then(|r| r.statements.get(at)) else {
        return html! {};
    };
    let id = &report.statement_ids[at];
    let outer = st.nested_in.as_deref().and_then(|n| report.statement(n));
    html! {
        li.note #(note_id(id)) {
            a.nr href=(format!("#{id}")) aria-label=(format!("{} {}", s.statement, at + 1)) { (at + 1) }
            div {
                p {
                    @match &st.source {
                        Some(source) => {
                            strong { bdi { (text(&source.text)) } }
                            @if let Some(e) = source.entity.as_ref().filter(|e| !source.text.contains(&e.label)) {
                                " (" (view.label(&tawatur_account::record::Label { ar: e.label.clone(), en: e.label_en.clone().unwrap_or_default() })) ")"
                            }
                        }
                        None => { strong.none { (s.note_none) } }
                    }
                    " " em.(if st.stance == Stance::Deny || st.stance == Stance::Reject { "no" } else { "yes" }) title=(plain(&format!("{}: {}", s.rule, st.rule))) { (terms::stance(view.lang, st.stance)) }
                }
                p.small {
                    span { (terms::source_kind(view.lang, st.source_kind)) }
                    span { (terms::mode(view.lang, st.mode)) }
                    @if !st.via.is_empty() {
                        span { (s.note_via) " "
                            @for (n, via) in st.via.iter().enumerate() { @if n > 0 { (claims::separator(view)) } bdi { (text(via)) } }
                        }
                    }
                    @if st.hedge.is_some() { span { (s.note_hedge) } }
                    @if st.implicit_subject { span { (s.note_implicit) } }
                    @if let Some((outer, _)) = outer {
                        span { (s.note_nested) " " a href=(format!("#{}", report.statement_ids[outer])) { (outer + 1) } }
                    }
                }
                @let told = view.desk.claims_of(i, &st.id);
                @if !told.is_empty() {
                    p.small.plain { (s.note_claims) ": "
                        @for (n, c) in told.iter().take(CLAIMS).enumerate() {
                            @if n > 0 { (claims::separator(view)) }
                            a href=(view.to_claim(*c)) { (view.claim(*c)) }
                        }
                    }
                }
            }
        }
    }
}
