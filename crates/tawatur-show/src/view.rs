//! One page's view of the desk: its language, and links as they must read from this page.

use crate::desk::{Desk, Entry};
use crate::places::{self, PageKey, Places, Section};
use crate::strings::{Lang, Strings};
use crate::wording::{clip, text};
use crate::{figures, terms};
use maud::{Markup, html};
use tawatur_account::record::Label;

/// What a section needs to draw itself on one page.
pub(crate) struct View<'a> {
    pub(crate) desk: &'a Desk<'a>,
    pub(crate) places: &'a Places,
    pub(crate) lang: Lang,
    pub(crate) page: PageKey,
    /// The words of the interface.
    pub(crate) s: &'static Strings,
}

/// Longest quotation in a cell, in characters; the rest is one link away.
const QUOTE: usize = 420;
/// Quotations shorter than this show what stands around them.
const SHORT: usize = 100;
/// So much of it on each side, in characters.
const AROUND: usize = 70;
/// Longest title, in characters.
const TITLE: usize = 120;

impl<'a> View<'a> {
    pub(crate) fn new(desk: &'a Desk<'a>, places: &'a Places, lang: Lang, page: PageKey) -> Self {
        Self { desk, places, lang, page, s: lang.strings() }
    }

    /// A link to `id` on page `key`.
    fn href(&self, key: PageKey, id: &str) -> String {
        if key == self.page { format!("#{id}") } else { format!("{}#{id}", key.name(self.lang)) }
    }

    /// A link to a part, or to one of its pages.
    pub(crate) fn to_section(&self, section: Section, number: usize) -> String {
        match section {
            Section::Overview => self.href(PageKey::INDEX, section.id()),
            s => self.href(self.places.section(s, number), s.id()),
        }
    }

    /// A link to report `i`.
    pub(crate) fn to_report(&self, i: usize) -> String {
        self.href(self.places.report(i), &places::report_id(i))
    }

    /// A link to the words of a report; only stretches that the account names have an anchor.
    pub(crate) fn to_words(&self, document: &str, start: u32) -> Option<String> {
        let (i, entry) = self.desk.report(document)?;
        entry.anchors.binary_search_by_key(&start, |a| a.0).ok()?;
        Some(self.href(self.places.report(i), &places::words_id(i, start)))
    }

    /// A link to the statement at `position` of report `i`.
    pub(crate) fn to_statement(&self, i: usize, position: usize) -> Option<String> {
        let id = self.desk.reports.get(i)?.statement_ids.get(position)?;
        Some(self.href(self.places.report(i), id))
    }

    /// A link to claim `i`, in shown order; to its words in its report where it has no place of its own.
    pub(crate) fn to_claim(&self, i: usize) -> String {
        if i >= self.desk.shared {
            let member = self.desk.claims.get(i).and_then(|c| c.claim.members.first());
            let words = member.and_then(|m| self.to_words(&m.document, m.start));
            return words.unwrap_or_else(|| self.to_section(Section::Reports, 0));
        }
        self.href(self.places.claim(i), self.desk.claims.get(i).map_or("claims", |c| &c.anchor))
    }

    /// A label in the page's language, or in the other where it is missing.
    pub(crate) fn label(&self, label: &Label) -> Markup {
        let (own, other, other_lang) = match self.lang {
            Lang::Ar => (&label.ar, &label.en, "en"),
            Lang::En => (&label.en, &label.ar, "ar"),
        };
        if own.trim().is_empty() && !other.trim().is_empty() {
            html! { bdi lang=(other_lang) { (text(other)) } }
        } else {
            html! { bdi { (text(own)) } }
        }
    }

    /// The label of a claim, with its numbers where it is about a number.
    pub(crate) fn claim(&self, i: usize) -> Markup {
        let Some(entry) = self.desk.claims.get(i) else { return html! {} };
        let ends = entry.claim.values.as_ref().and_then(|v| v.low.zip(v.high));
        html! {
            (self.label(&entry.claim.label))
            @if let Some((low, high)) = ends { ": " (figures::shown(&figures::range(low, high))) }
        }
    }

    /// The title of a report, or the words it begins with.
    pub(crate) fn title(&self, entry: &Entry) -> Markup {
        match entry.heading() {
            Some(t) => html! { bdi lang=[language(entry.language)] { (text(&clip(t, TITLE))) } },
            None => html! { span.none { (self.s.no_title) } },
        }
    }

    /// The name of an entity, origin or link.
    pub(crate) fn name(&self, id: &str) -> Markup {
        if let Some(e) = self.desk.entity(id) {
            return self.label(&e.label);
        }
        // A report without an outlet goes by its place among the reports, never by the path it was found at.
        if let Some((_, entry)) = self.desk.nameless(id) {
            return self.outlet(entry);
        }
        if let Some(label) = self.desk.chain_label(id) {
            return self.label(label);
        }
        match id.split_once(':') {
            Some(("outlet", rest)) if !rest.is_empty() => match self.desk.report(rest) {
                Some((_, entry)) => self.outlet(entry),
                None => html! { bdi { (text(rest)) } },
            },
            Some(("unnamed", rest)) => self.unnamed(rest),
            Some(("name", rest)) => html! { bdi { (text(rest)) } },
            _ if id.is_empty() => html! { (self.s.unknown) },
            _ => html! { bdi { (text(id)) } },
        }
    }

    /// An unnamed origin: `document:kind` or `document:kind:words`, where the document's id may hold colons itself.
    fn unnamed(&self, rest: &str) -> Markup {
        let told = rest.match_indices(':').find_map(|(at, _)| self.desk.report(&rest[..at]).map(|(_, r)| (r, &rest[at + 1..])));
        let Some((report, told)) = told else {
            return html! { (self.s.unnamed_source) };
        };
        let (kind, words) = told.split_once(':').unwrap_or((told, ""));
        html! {
            @if words.is_empty() { (terms::source_kind_word(self.lang, kind).unwrap_or(self.s.unnamed_source)) } @else { bdi { (text(words)) } }
            " (" (self.outlet(report)) ")"
        }
    }

    /// The outlet of a report, or what stands in for it.
    pub(crate) fn outlet(&self, entry: &Entry) -> Markup {
        match entry.outlet {
            Some(o) if !o.trim().is_empty() => html! { bdi { (text(o)) } },
            _ => html! { span.none { (self.s.no_outlet) " (" (self.s.report_number) " " (entry.number + 1) ")" } },
        }
    }

    /// The outlet of a document id.
    pub(crate) fn outlet_of(&self, document: &str) -> Markup {
        match self.desk.report(document) {
            Some((_, e)) => self.outlet(e),
            None => html! { span.none { (self.s.no_outlet) } },
        }
    }

    /// The exact words of a stretch, quoted and linked to where they stand.
    pub(crate) fn quote(&self, document: &str, start: u32, end: u32) -> Markup {
        let Some((_, entry)) = self.desk.report(document) else {
            return html! { span.none { (self.s.no_text) } };
        };
        let words = entry.words(start, end).trim();
        if words.is_empty() {
            return html! { span.none { (self.s.no_text) } };
        }
        let lang = language(entry.language);
        html! {
            a.words href=[self.to_words(document, start)] title=(self.s.see_words) {
                q lang=[lang] dir="auto" {
                    @if words.chars().nth(SHORT).is_some() { (text(&clip(words, QUOTE))) }
                    @else {
                        @let (before, after) = entry.around(start, end, AROUND);
                        @if !before.is_empty() { span.ctx { (text(before)) } }
                        (text(entry.words(start, end)))
                        @if !after.is_empty() { span.ctx { (text(after)) } }
                    }
                }
            }
        }
    }
}

/// A language code that may stand in a `lang` attribute.
pub(crate) fn language(code: &str) -> Option<&str> {
    let fits = |part: &str| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    let first = code.split('-').next().unwrap_or("");
    let known = code != "und" && (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic());
    (known && code.split('-').all(fits)).then_some(code)
}
