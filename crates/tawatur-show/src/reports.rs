//! Each report in full: its whole text with its statements marked, notes in the margin.

use crate::desk::Entry;
use crate::marks::{Kind, Segment, segments};
use crate::places::{Section, report_id, words_id};
use crate::view::{View, language};
use crate::wording::{plain, text, web_address};
use crate::{dates, frame, notes, terms};
use maud::{Markup, PreEscaped, html};
use std::ops::Range;
use tawatur_read::record::Reading;
use tawatur_text::Span;

pub(crate) fn section(view: &View, range: Range<usize>) -> Markup {
    let body = html! {
        @if range.is_empty() { p.none { (view.s.nothing) } }
        @else if range.len() > 1 { (contents(view, range.clone())) }
        @for i in range { @if let Some(r) = view.desk.reports.get(i) { (report(view, i, r)) } }
    };
    frame::part(view, Section::Reports, legend(view), body)
}

/// What the marks mean.
fn legend(view: &View) -> Markup {
    let s = view.s;
    let marks = [
        ("q", s.m_cue),
        ("s", s.m_source),
        ("c", s.m_content),
        ("c cc", s.m_nested),
        ("n", s.m_quantity),
        ("t", s.m_time),
        ("m", s.m_mention),
        ("b", s.m_boiler),
    ];
    html! {
        div.legend role="note" aria-label=(s.legend) {
            span.legend-title { (s.legend) ":" }
            @for (class, name) in marks { span.body { span class=(class) { (name) } } }
        }
    }
}

/// The reports of this page, by outlet and title.
fn contents(view: &View, range: Range<usize>) -> Markup {
    html! {
        ol.contents start=(range.start + 1) {
            @for i in range {
                @if let Some(r) = view.desk.reports.get(i) {
                    li { a href=(view.to_report(i)) { strong { (view.outlet(r)) } " " (view.title(r)) } }
                }
            }
        }
    }
}

fn report(view: &View, i: usize, r: &Entry) -> Markup {
    let s = view.s;
    let id = report_id(i);
    let heading = format!("{id}-title");
    let url = r.document().and_then(|d| d.url.as_deref());
    let byline = r.document().and_then(|d| d.byline.as_deref());
    html! {
        article.report #(id) aria-labelledby=(heading) {
            header {
                p.outlet { span.number { (i + 1) } " " strong { (view.outlet(r)) }
                    @match r.published { Some(p) => { span.when { (dates::date(view.lang, p, true)) } } None => { span.when.none { (s.no_date) } } }
                }
                h3 #(heading) { (view.title(r)) }
                p.meta {
                    @if let Some(b) = byline { span { (s.byline) " " bdi { (text(b)) } } }
                    @if let Some(url) = url {
                        span { @match web_address(url) {
                            Some(address) => { a.out href=(address) rel="noreferrer noopener" { (s.address) } }
                            None => { (s.address) ": " bdi dir="ltr" { (text(url)) } }
                        } }
                    }
                    span { (s.kept_as) " " bdi.path dir="ltr" { (text(file_name(r.source))) } }
                    @if !r.is_read() { span { (s.language) " " @match terms::language(view.lang, r.language) { Some(name) => { (name) } None => { bdi { (text(r.language)) } } } } }
                }
                @if !r.is_read() { p.unread { (s.not_read) } }
                @for w in r.warnings() { p.unread { bdi lang="en" { (text(w)) } } }
            }
            @match r.reading {
                Some(reading) => { (body(view, i, r, reading)) }
                None => { p.none { (s.no_text) } }
            }
            (own(view, i))
            // Other programs may name places in a report that has no reading.
            @if r.reading.is_none() { @for (start, _) in &r.anchors { span #(words_id(i, *start)) {} } }
        }
    }
}

/// The last part of a path, with the row where there is one: the folders are nobody else's.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().filter(|name| !name.is_empty()).unwrap_or(path)
}

/// What no other report tells, in the order of the text.
fn own(view: &View, i: usize) -> Markup {
    let claims = view.desk.own(i);
    html! {
        @if !claims.is_empty() {
            details.own {
                summary { (view.s.own_title) " (" (claims.len()) ")" }
                ul { @for c in claims { li #(view.desk.claims[*c].anchor) { a href=(view.to_claim(*c)) { (view.claim(*c)) } } } }
            }
        }
    }
}

/// An anchor in a text: its byte, its id, and the stretch it stands for in code points.
struct Anchor {
    at: u32,
    id: String,
    from: u32,
    to: u32,
    /// The statement that starts here.
    statement: Option<usize>,
    /// Where the word starts that `at` may lie inside of, after a clitic: no number may stand
    /// between letters that join.
    word: u32,
}

/// The start of the word around a byte.
fn word_start(text: &str, at: u32) -> u32 {
    let head = text.get(..at as usize).unwrap_or("");
    let letters = |c: char| {
        c.is_alphanumeric() || ('\u{0610}'..='\u{061A}').contains(&c) || ('\u{064B}'..='\u{065F}').contains(&c) || c == '\u{0640}'
    };
    let kept = head.trim_end_matches(letters);
    kept.len() as u32
}

/// Where a statement starts: at its cue, content or source, whichever is first; an elided subject
/// stands elsewhere and does not count.
fn anchors(i: usize, r: &Entry, reading: &Reading) -> Vec<Anchor> {
    let mut out: Vec<Anchor> = r
        .anchors
        .iter()
        .map(|(start, end)| Anchor {
            at: r.span(*start, *start).start,
            id: words_id(i, *start),
            from: *start,
            to: *end,
            statement: None,
            word: 0,
        })
        .collect();
    for (n, st) in reading.statements.iter().enumerate() {
        let source = st.source.as_ref().filter(|_| !st.implicit_subject).map(|s| (s.start, s.end));
        let parts = st.content.iter().map(|c| (c.start, c.end)).chain([(st.cue.start, st.cue.end)]).chain(source);
        let (from, to) = parts.fold((u32::MAX, 0), |(a, b), (start, end)| (a.min(start), b.max(end)));
        let at = r.span(from, from).start;
        let word = word_start(r.text(), at);
        out.push(Anchor { at, id: r.statement_ids[n].clone(), from, to, statement: Some(n), word });
    }
    out.sort_by(|a, b| a.at.cmp(&b.at).then(a.statement.is_some().cmp(&b.statement.is_some())).then(a.from.cmp(&b.from)));
    out
}

/// Every marked stretch, in bytes.
fn marks(r: &Entry, reading: &Reading) -> Vec<(Span, Kind)> {
    let mut out = Vec::new();
    for st in &reading.statements {
        out.push((r.span(st.cue.start, st.cue.end), Kind::Cue));
        out.extend(st.content.iter().map(|c| (r.span(c.start, c.end), Kind::Content)));
        out.extend(st.source.iter().map(|s| (r.span(s.start, s.end), Kind::Source)));
    }
    out.extend(reading.quantities.iter().map(|q| (r.span(q.start, q.end), Kind::Quantity)));
    out.extend(reading.times.iter().map(|t| (r.span(t.start, t.end), Kind::Time)));
    out.extend(reading.mentions.iter().map(|m| (r.span(m.start, m.end), Kind::Mention)));
    out.extend(reading.boilerplate.iter().map(|b| (r.span(b.start, b.end), Kind::Boilerplate)));
    out
}

/// The paragraphs of a text that hold more than white space.
fn paragraphs(text: &str) -> Vec<Span> {
    let mut out = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let kept = line.trim_end();
        if !kept.trim().is_empty() {
            out.push(Span::new(start, start + kept.len()));
        }
        start += line.len();
    }
    out
}

fn body(view: &View, i: usize, r: &Entry, reading: &Reading) -> Markup {
    let whole = r.text();
    let anchors = anchors(i, r, reading);
    let mut marks = marks(r, reading);
    marks.extend(anchors.iter().map(|a| (Span { start: a.at, end: a.at }, Kind::Cut)));
    let numbered = anchors.iter().filter(|a| a.statement.is_some());
    marks.extend(numbered.map(|a| (Span { start: a.word, end: a.word }, Kind::Cut)));
    let paragraphs = paragraphs(whole);
    marks.extend(paragraphs.iter().map(|p| (*p, Kind::Cut)));
    let all = segments(Span::new(0, whole.len()), &marks);
    let mut out = String::new();
    let (mut segment, mut anchor, mut points) = (0, 0, Points { byte: 0, point: 0 });
    let mut folded: Option<&str> = None;
    for p in &paragraphs {
        while all.get(segment).is_some_and(|s| s.span.start < p.start) {
            segment += 1;
        }
        let first = segment;
        while all.get(segment).is_some_and(|s| s.span.start < p.end) {
            segment += 1;
        }
        let first_anchor = anchor;
        while anchors.get(anchor).is_some_and(|a| a.at < p.end) {
            anchor += 1;
        }
        let own = &all[first..segment];
        let boiler = own.iter().all(|s| s.depth(Kind::Boilerplate) > 0 || s.span.slice(whole).trim().is_empty());
        let kind = boiler.then(|| {
            let start = p.start;
            let at = reading.boilerplate.iter().find(|b| r.span(b.start, b.end).end > start);
            at.map_or("", |b| b.kind.as_str())
        });
        if kind != folded {
            if folded.is_some() {
                out.push_str("</details>");
            }
            if let Some(kind) = kind {
                out.push_str(&fold_open(view, kind).into_string());
            }
            folded = kind;
        }
        points.advance(whole, p.start as usize);
        out.push_str(&paragraph(view, i, r, own, &anchors[first_anchor..anchor], points.point).into_string());
    }
    if folded.is_some() {
        out.push_str("</details>");
    }
    let left = &anchors[anchor..];
    html! {
        div.body lang=[language(r.language)] {
            (PreEscaped(out))
            @for a in left { span #(a.id) {} }
            @let positions: Vec<usize> = left.iter().filter_map(|a| a.statement).collect();
            @if !positions.is_empty() { div.row { p {} (margin(view, i, &positions)) } }
        }
    }
}

/// Counts code points forward.
struct Points {
    byte: usize,
    point: usize,
}

impl Points {
    fn advance(&mut self, text: &str, to: usize) {
        self.point += text.get(self.byte..to).unwrap_or("").chars().count();
        self.byte = to;
    }
}

/// The start of a folded stretch that is not the report itself.
fn fold_open(view: &View, kind: &str) -> Markup {
    let name = terms::boilerplate(view.lang, kind).map_or_else(|| plain(kind), str::to_string);
    html! {
        (PreEscaped("<details class=\"boiler\">"))
        summary lang=(view.lang.code()) dir=(view.lang.dir()) { (view.s.m_boiler) @if !name.is_empty() { ": " bdi { (name) } } }
    }
}

/// Notes, in the language of the interface inside a text of another.
fn margin(view: &View, i: usize, positions: &[usize]) -> Markup {
    html! { div.margin lang=(view.lang.code()) dir=(view.lang.dir()) { (notes::notes(view, i, positions)) } }
}

fn paragraph(view: &View, i: usize, r: &Entry, own: &[Segment], anchors: &[Anchor], point: usize) -> Markup {
    let whole = r.text();
    let positions: Vec<usize> = anchors.iter().filter_map(|a| a.statement).collect();
    let numbered: Vec<&Anchor> = anchors.iter().filter(|a| a.statement.is_some()).collect();
    let (mut rest, mut unseen) = (anchors, &numbered[..]);
    let pieces = own.iter().map(|s| {
        let (here, later) = rest.split_at(rest.partition_point(|a| a.at <= s.span.start));
        let (numbers, unnumbered) = unseen.split_at(unseen.partition_point(|a| a.word <= s.span.start));
        (rest, unseen) = (later, unnumbered);
        (s, numbers, here)
    });
    html! {
        div.row {
            p dir="auto" data-o=(point) {
                @for (s, numbers, here) in pieces {
                    @for a in numbers { (number(view, a)) }
                    (anchored(s, s.span.slice(whole), here))
                }
            }
            @if !positions.is_empty() { (margin(view, i, &positions)) }
        }
    }
}

/// The number of the statement that starts with this word. It is drawn by the style, so that it is
/// never copied with the text.
fn number(view: &View, a: &Anchor) -> Markup {
    html! {
        @if let Some(n) = a.statement {
            a.sn href=(format!("#{}", notes::note_id(&a.id))) data-n=(n + 1) aria-label=(format!("{} {}", view.s.statement, n + 1)) {}
        }
    }
}

/// A segment inside the anchors that start with it, so that a target lights up its words.
fn anchored(segment: &Segment, words: &str, anchors: &[Anchor]) -> Markup {
    match anchors.split_first() {
        Some((a, rest)) => html! {
            span.at #(a.id) data-from=(a.from) data-to=(a.to) { (anchored(segment, words, rest)) }
        },
        None => {
            let classes = segment.classes();
            if classes.is_empty() {
                text(words)
            } else {
                html! { span class=(classes) { (text(words)) } }
            }
        }
    }
}
