//! A page's visible text in document order, from its tokens.
//!
//! Works on the stream of tokens, not on a tree: what is needed of the tree is the stack of open elements, and a stack of
//! our own takes a hundred thousand nested elements without recursion and without the quadratic searches that tree
//! construction makes on hostile pages.

use super::boilerplate::{self, Stretch};
use super::metadata::Metadata;
use html5gum::emitters::default::DefaultEmitter;
use html5gum::{EndTag, StartTag, StringReader, Token, Tokenizer};
use std::collections::{BTreeMap, HashMap};
use tawatur_text::Span;

/// What a page shows and says of itself.
#[derive(Debug, Default)]
pub(super) struct Extracted {
    pub(super) text: String,
    pub(super) marked: Vec<(Span, String)>,
    pub(super) metadata: Metadata,
}

/// Attributes of a start tag, decoded.
#[derive(Debug, Default)]
pub(super) struct Attributes(BTreeMap<String, String>);

impl Attributes {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    fn of(tag: &StartTag<()>) -> Self {
        // The names that matter; the rest, and values too long to mean anything here, are not copied.
        const KNOWN: [&str; 17] = [
            "id", "class", "role", "hidden", "style", "name", "property", "itemprop", "content", "rel", "href", "type", "lang", "datetime",
            "open", "pubdate", "title",
        ];
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes.get(..bytes.len().min(8192)).unwrap_or(bytes)).into_owned();
        let known = KNOWN.iter().filter_map(|name| tag.attributes.get(name.as_bytes()).map(|value| ((*name).to_owned(), text(value))));
        Self(known.collect())
    }
}

/// Reads `page`.
pub(super) fn extract(page: &str) -> Extracted {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut walk = Walk::default();
    for token in Tokenizer::<StringReader<'_>, DefaultEmitter>::new_with_emitter(page, emitter) {
        match token {
            Ok(Token::StartTag(tag)) => walk.open(&tag),
            Ok(Token::EndTag(tag)) => walk.close(&tag),
            Ok(Token::String(text)) => walk.text(&String::from_utf8_lossy(&text)),
            Ok(_) => {}
            Err(never) => match never {},
        }
    }
    walk.finish()
}

/// How an open element treats what is inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shows {
    Yes,
    /// Nothing of it is seen: `hidden`, `<template>`.
    No,
    /// Not seen, but kept aside: `<script type="application/ld+json">`, `<title>`.
    Aside(Aside),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Aside {
    LinkedData,
    Title,
}

#[derive(Debug)]
struct Open {
    name: String,
    shows: Shows,
    block: bool,
    /// Index into `stretches` of the stretch that it opened.
    stretch: Option<usize>,
    /// Where the text stood; the element's words are from here.
    start: usize,
    /// What its text is for: a title, a byline, a date.
    wants: Option<Wants>,
}

/// Text of an element that the metadata want.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wants {
    Heading,
    Author,
    Time,
}

/// How far up an end tag looks for its element. Real pages nest some tens deep; hostile ones would make every search long.
const REACH: usize = 512;

/// A piece of text without a link or a tag in it and at least this long, in bytes, is running text and no label.
const RUNNING: usize = 100;

#[derive(Debug, Default)]
struct Walk {
    out: String,
    aside: String,
    stack: Vec<Open>,
    /// How many elements of a name are open, so that a stray end tag costs nothing.
    open: HashMap<String, usize>,
    hidden: usize,
    pre: usize,
    links: usize,
    /// `<article>` and `<main>` that are open.
    articles: usize,
    /// Stretches that are open now, outermost first.
    marking: Vec<usize>,
    stretches: Vec<Stretch>,
    running: usize,
    metadata: Metadata,
    /// A space is owed before the next word.
    gap: bool,
}

impl Walk {
    fn open(&mut self, tag: &StartTag<()>) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let attributes = Attributes::of(tag);
        if self.hidden == 0 {
            self.metadata.start_tag(&name, &attributes);
        }
        if name == "br" {
            self.line();
            return;
        }
        if is_void(&name) {
            if name == "hr" {
                self.line();
            } else if name == "img" || name == "input" || name == "wbr" {
                self.gap |= name != "wbr";
            }
            return;
        }
        // `<path/>` inside a drawing has no end tag; elsewhere the slash means nothing.
        if tag.self_closing && self.open.get("svg").is_some_and(|n| *n > 0) {
            return;
        }
        self.close_implied(&name);
        let block = is_block(&name);
        if block {
            self.line();
        } else if matches!(name.as_str(), "td" | "th") {
            self.gap = true;
        }
        let shows = match shows(&name, &attributes) {
            Shows::Aside(_) if self.hidden > 0 => Shows::No,
            other => other,
        };
        if shows != Shows::Yes {
            self.hidden += 1;
            self.aside.clear();
        }
        let mut stretch = None;
        if self.hidden == 0 {
            if name == "h1" {
                for at in &self.marking {
                    if let Some(s) = self.stretches.get_mut(*at) {
                        s.heading = true;
                    }
                }
            }
            let kind = if matches!(name.as_str(), "article" | "main") || attributes.get("itemprop") == Some("articleBody") {
                Some(boilerplate::ARTICLE)
            } else {
                boilerplate::kind(&name, &attributes, self.articles > 0)
            };
            // Deeper nesting of marked elements means nothing, and each level costs work for every word inside.
            if let Some(kind) = kind.filter(|_| self.marking.len() < 32) {
                stretch = Some(self.stretches.len());
                self.marking.push(self.stretches.len());
                self.stretches.push(Stretch { span: Span::new(self.out.len(), self.out.len()), kind, heading: false, running: 0 });
            }
        }
        let wants = match name.as_str() {
            "h1" => Some(Wants::Heading),
            "time" => Some(Wants::Time),
            _ if attributes.get("rel").is_some_and(|rel| rel.split_ascii_whitespace().any(|r| r == "author"))
                || attributes.get("itemprop") == Some("author") =>
            {
                Some(Wants::Author)
            }
            _ => None,
        };
        self.count(&name, 1);
        *self.open.entry(name.clone()).or_default() += 1;
        self.stack.push(Open { name, shows, block, stretch, start: self.out.len(), wants });
    }

    fn count(&mut self, name: &str, by: isize) {
        let counter = match name {
            "pre" | "textarea" => &mut self.pre,
            "a" => &mut self.links,
            "article" | "main" => &mut self.articles,
            _ => return,
        };
        *counter = counter.saturating_add_signed(by);
    }

    fn close(&mut self, tag: &EndTag<()>) {
        let name = String::from_utf8_lossy(&tag.name);
        if name == "br" {
            self.line();
        }
        self.close_named(&name);
    }

    /// Closes the innermost open element of this name with all inside it; nothing where there is none in reach.
    fn close_named(&mut self, name: &str) {
        if self.open.get(name).is_none_or(|n| *n == 0) {
            return;
        }
        // `</b>` closes no `<div>`, and `</div>` no table cell; browsers decide likewise.
        let inline = !is_block(name) && !is_cell(name) && !shows_nothing(name) || name == "p";
        let tabular = is_cell(name) || matches!(name, "table" | "tr" | "tbody" | "thead" | "tfoot" | "html" | "body");
        let mut depth = None;
        for (i, element) in self.stack.iter().rev().take(REACH).enumerate() {
            if element.name == name {
                depth = Some(i + 1);
                break;
            }
            if (inline && element.block) || (!tabular && is_cell(&element.name)) {
                return;
            }
        }
        for _ in 0..depth.unwrap_or(0) {
            if let Some(top) = self.stack.pop() {
                self.leave(top);
            }
        }
    }

    /// End tags that HTML lets authors leave out.
    fn close_implied(&mut self, opening: &str) {
        loop {
            let Some(top) = self.stack.last() else { return };
            let implied = match top.name.as_str() {
                "p" => is_block(opening) && opening != "span",
                "li" => opening == "li",
                "dt" | "dd" => matches!(opening, "dt" | "dd"),
                "td" | "th" => matches!(opening, "td" | "th" | "tr" | "tbody" | "tfoot"),
                "tr" => matches!(opening, "tr" | "tbody" | "tfoot"),
                "option" => matches!(opening, "option" | "optgroup"),
                "a" => opening == "a",
                _ => false,
            };
            if !implied {
                return;
            }
            if let Some(top) = self.stack.pop() {
                self.leave(top);
            }
        }
    }

    fn leave(&mut self, element: Open) {
        if let Some(n) = self.open.get_mut(&element.name) {
            *n = n.saturating_sub(1);
        }
        self.count(&element.name, -1);
        match element.shows {
            Shows::Yes => {}
            Shows::No => self.hidden = self.hidden.saturating_sub(1),
            Shows::Aside(what) => {
                self.hidden = self.hidden.saturating_sub(1);
                let aside = std::mem::take(&mut self.aside);
                match what {
                    Aside::LinkedData => self.metadata.linked_data(&aside),
                    Aside::Title => self.metadata.page_title(&aside),
                }
            }
        }
        if let Some(at) = element.stretch {
            self.marking.pop();
            let end = self.out.trim_end().len();
            if let Some(s) = self.stretches.get_mut(at) {
                let start = self.out.get(s.span.start as usize..).map_or(0, |t| t.len() - t.trim_start().len());
                s.span = Span::new(s.span.start as usize + start, end);
            }
        }
        if let Some(wants) = element.wants {
            let words = self.out.get(element.start.min(self.out.len())..).unwrap_or("").trim();
            self.metadata.element_text(wants, words);
        }
        if element.block {
            self.line();
        } else if matches!(element.name.as_str(), "td" | "th" | "button" | "option") {
            self.gap = true;
        }
    }

    fn text(&mut self, text: &str) {
        if self.hidden > 0 {
            if matches!(self.stack.last().map(|o| o.shows), Some(Shows::Aside(_))) {
                self.aside.push_str(text);
            }
            return;
        }
        let before = self.out.len();
        if self.pre > 0 {
            if self.gap && !self.out.is_empty() && !self.out.ends_with(['\n', ' ']) {
                self.out.push(' ');
            }
            self.gap = false;
            self.out.push_str(&text.replace("\r\n", "\n").replace('\0', ""));
        } else {
            for c in text.chars() {
                if matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{C}') {
                    self.gap = true;
                } else if c != '\0' {
                    if self.gap && !self.out.is_empty() && !self.out.ends_with('\n') {
                        self.out.push(' ');
                    }
                    self.gap = false;
                    self.out.push(c);
                }
            }
        }
        if self.links == 0 && text.len() >= RUNNING {
            let added = self.out.len() - before;
            self.running += added;
            for at in &self.marking {
                if let Some(s) = self.stretches.get_mut(*at) {
                    s.running += added;
                }
            }
        }
    }

    fn line(&mut self) {
        if self.hidden > 0 {
            return;
        }
        self.gap = false;
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn finish(mut self) -> Extracted {
        while let Some(top) = self.stack.pop() {
            self.leave(top);
        }
        let length = self.out.trim_end().len();
        self.out.truncate(length);
        Extracted { marked: boilerplate::settle(self.stretches, self.running), text: self.out, metadata: self.metadata }
    }
}

fn shows(name: &str, attributes: &Attributes) -> Shows {
    match name {
        "script" if attributes.get("type").is_some_and(|t| t.trim().eq_ignore_ascii_case("application/ld+json")) => {
            Shows::Aside(Aside::LinkedData)
        }
        "title" => Shows::Aside(Aside::Title),
        "script" | "style" | "noframes" | "noembed" | "datalist" => Shows::No,
        _ if shows_nothing(name) => Shows::No,
        "dialog" if attributes.get("open").is_none() => Shows::No,
        _ if attributes.get("hidden").is_some() => Shows::No,
        _ => {
            let style: String = attributes.get("style").unwrap_or("").chars().filter(|c| !c.is_whitespace()).collect();
            let style = style.to_ascii_lowercase();
            if style.contains("display:none") || style.contains("visibility:hidden") { Shows::No } else { Shows::Yes }
        }
    }
}

fn is_cell(name: &str) -> bool {
    matches!(name, "td" | "th" | "caption")
}

/// Elements that hold anything but words to read.
fn shows_nothing(name: &str) -> bool {
    matches!(name, "template" | "noscript" | "svg" | "object" | "iframe" | "video" | "audio" | "canvas")
}

fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
            | "basefont"
            | "frame"
    )
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "center"
            | "details"
            | "dialog"
            | "dd"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "html"
            | "legend"
            | "li"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "summary"
            | "table"
            | "caption"
            | "tbody"
            | "tfoot"
            | "thead"
            | "textarea"
            | "tr"
            | "ul"
    )
}
