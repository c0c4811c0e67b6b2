//! What a page says of itself: title, outlet, address, byline, date, language.

use super::extract::{Attributes, Wants};
use serde_json::Value;

/// The first of each kind that the page gives; later ones do not overwrite.
#[derive(Debug, Default)]
pub(super) struct Metadata {
    /// `<html lang>`.
    pub(super) language: Option<String>,
    og_title: Option<String>,
    page_title: Option<String>,
    heading: Option<String>,
    headings: usize,
    ld_headline: Option<String>,
    og_site: Option<String>,
    application: Option<String>,
    ld_publisher: Option<String>,
    canonical: Option<String>,
    og_url: Option<String>,
    meta_author: Option<String>,
    element_author: Option<String>,
    ld_author: Option<String>,
    /// Dates in the order in which they are to be trusted; the number is their rank.
    dates: Vec<(u8, String)>,
}

/// Metadata as a report wants them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Settled {
    pub(super) title: Option<String>,
    pub(super) outlet: Option<String>,
    pub(super) url: Option<String>,
    pub(super) byline: Option<String>,
    /// Candidates, best first, as they were written.
    pub(super) dates: Vec<String>,
}

/// More than this of anything is no metadata.
const LONGEST: usize = 1000;

fn set(slot: &mut Option<String>, value: &str) {
    if slot.is_some() || value.len() > 4 * LONGEST {
        return;
    }
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if !value.is_empty() && value.len() <= LONGEST {
        *slot = Some(value);
    }
}

impl Metadata {
    pub(super) fn start_tag(&mut self, name: &str, attributes: &Attributes) {
        match name {
            "html" => set(&mut self.language, attributes.get("lang").unwrap_or("")),
            "meta" => self.meta(attributes),
            "link" => {
                let rel = attributes.get("rel").unwrap_or("");
                if rel.split_ascii_whitespace().any(|r| r.eq_ignore_ascii_case("canonical")) {
                    set(&mut self.canonical, attributes.get("href").unwrap_or(""));
                }
            }
            "time" => {
                let stated = attributes.get("pubdate").is_some() || attributes.get("itemprop") == Some("datePublished");
                self.date(if stated { 2 } else { 4 }, attributes.get("datetime").unwrap_or(""));
            }
            _ => {
                if attributes.get("itemprop") == Some("datePublished") {
                    self.date(2, attributes.get("content").or(attributes.get("datetime")).unwrap_or(""));
                }
            }
        }
    }

    fn meta(&mut self, attributes: &Attributes) {
        let key = attributes.get("property").or(attributes.get("name")).or(attributes.get("itemprop")).unwrap_or("");
        let content = attributes.get("content").unwrap_or("");
        match key.trim().to_ascii_lowercase().as_str() {
            "og:title" => set(&mut self.og_title, content),
            "og:site_name" => set(&mut self.og_site, content),
            "application-name" => set(&mut self.application, content),
            "og:url" => set(&mut self.og_url, content),
            // Facebook's article:author is mostly the address of a profile.
            "author" | "article:author" | "dc.creator" | "parsely-author" | "byl" if !content.contains("://") => {
                set(&mut self.meta_author, content)
            }
            "article:published_time" | "og:article:published_time" => self.date(0, content),
            "datepublished" => self.date(2, content),
            "date"
            | "pubdate"
            | "publish-date"
            | "publish_date"
            | "publishdate"
            | "dc.date"
            | "dc.date.issued"
            | "dcterms.created"
            | "dcterms.date"
            | "parsely-pub-date"
            | "sailthru.date"
            | "article.published"
            | "cxenseparse:recs:publishtime" => self.date(3, content),
            _ => {}
        }
    }

    fn date(&mut self, rank: u8, raw: &str) {
        if !raw.trim().is_empty() && raw.len() <= LONGEST && self.dates.len() < 64 {
            self.dates.push((rank, raw.trim().to_owned()));
        }
    }

    pub(super) fn page_title(&mut self, title: &str) {
        set(&mut self.page_title, title);
    }

    pub(super) fn element_text(&mut self, wants: Wants, words: &str) {
        match wants {
            Wants::Heading => {
                self.headings += usize::from(!words.is_empty());
                set(&mut self.heading, words);
            }
            Wants::Author if words.len() <= 200 => set(&mut self.element_author, words),
            Wants::Author => {}
            Wants::Time => self.date(5, words),
        }
    }

    /// `<script type="application/ld+json">`; nonsense in it is passed over.
    pub(super) fn linked_data(&mut self, json: &str) {
        let Ok(value) = serde_json::from_str::<Value>(json) else { return };
        // The parser refuses nesting beyond 128, so that this list stays small; `@graph` puts the article anywhere.
        let mut waiting = vec![&value];
        while let Some(value) = waiting.pop() {
            match value {
                Value::Array(items) => waiting.extend(items.iter().rev()),
                Value::Object(object) => {
                    if is_article(object.get("@type")) {
                        self.article(object);
                    }
                    waiting.extend(object.values().rev().filter(|v| v.is_array() || v.is_object()));
                }
                _ => {}
            }
        }
    }

    fn article(&mut self, object: &serde_json::Map<String, Value>) {
        let text = |key: &str| object.get(key).and_then(Value::as_str);
        set(&mut self.ld_headline, text("headline").unwrap_or(""));
        self.date(1, text("datePublished").unwrap_or(""));
        set(&mut self.ld_author, &names(object.get("author")));
        set(&mut self.ld_publisher, &names(object.get("publisher")));
    }

    pub(super) fn settle(self) -> Settled {
        let url = [&self.canonical, &self.og_url].into_iter().flatten().find(|u| u.contains("://")).cloned();
        let named = self.og_site.or(self.ld_publisher).or(self.application);
        let outlet = named.or_else(|| url.as_deref().and_then(host));
        // Two headings: one of them is the logo, and nobody says which.
        let heading = self.heading.filter(|_| self.headings == 1);
        let title = self.og_title.or(self.ld_headline).or(heading.clone()).or(self.page_title);
        let title = title.map(|t| without_suffix(&t, outlet.as_deref(), heading.as_deref()));
        let mut dates = self.dates;
        dates.sort_by_key(|(rank, _)| *rank);
        let mut seen = Vec::new();
        for (_, date) in dates {
            if !seen.contains(&date) {
                seen.push(date);
            }
        }
        Settled { title, outlet, url, byline: self.ld_author.or(self.meta_author).or(self.element_author), dates: seen }
    }
}

fn is_article(kind: Option<&Value>) -> bool {
    let article = |v: &Value| v.as_str().is_some_and(|s| s.ends_with("Article") || s.ends_with("Posting") || s == "Report");
    match kind {
        Some(Value::Array(kinds)) => kinds.iter().any(article),
        Some(kind) => article(kind),
        None => false,
    }
}

/// `"name"`, `{"name": "name"}` or a list of these.
fn names(value: Option<&Value>) -> String {
    let one = |v: &Value| match v {
        Value::String(s) if !s.contains("://") => Some(s.clone()),
        Value::Object(o) => o.get("name").and_then(Value::as_str).map(str::to_owned),
        _ => None,
    };
    match value {
        Some(Value::Array(list)) => list.iter().filter_map(one).collect::<Vec<_>>().join("، "),
        Some(value) => one(value).unwrap_or_default(),
        None => String::new(),
    }
}

/// `www.` is no part of an outlet's name.
fn host(url: &str) -> Option<String> {
    let after = url.split_once("://")?.1;
    let host = after.split(['/', '?', '#']).next()?.rsplit('@').next()?.split(':').next()?;
    let host = host.trim().to_lowercase();
    (!host.is_empty() && host.contains('.')).then(|| host.strip_prefix("www.").map_or(host.clone(), str::to_owned))
}

/// A title without " - Outlet" or " | Outlet" behind it, or "Outlet: " before it.
fn without_suffix(title: &str, outlet: Option<&str>, heading: Option<&str>) -> String {
    let same = |a: &str, b: &str| a.trim().to_lowercase() == b.trim().to_lowercase();
    for mark in [" | ", " - ", " – ", " — ", " :: ", " » ", " :"] {
        if let Some((front, back)) = title.rsplit_once(mark)
            && !front.trim().is_empty()
            && (outlet.is_some_and(|o| same(back, o)) || heading.is_some_and(|h| same(front, h)))
        {
            return front.trim().to_owned();
        }
        if let Some((front, back)) = title.split_once(mark)
            && !back.trim().is_empty()
            && (outlet.is_some_and(|o| same(front, o)) || heading.is_some_and(|h| same(back, h)))
        {
            return back.trim().to_owned();
        }
    }
    title.to_owned()
}
