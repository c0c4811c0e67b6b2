//! What the structure of a page says about its stretches: which are navigation, share bars, comments.
//!
//! Names of classes are a convention, not a contract, so only whole tokens count and never on elements that hold the article.

use super::extract::Attributes;
use tawatur_text::Span;

/// The kind of boilerplate that an element holds, by its name, role, id and classes; `in_article` inside `<article>` or `<main>`.
pub(super) fn kind(name: &str, attributes: &Attributes, in_article: bool) -> Option<&'static str> {
    if matches!(name, "html" | "body" | "main" | "article") {
        return None;
    }
    let role = attributes.get("role").unwrap_or("").trim().to_ascii_lowercase();
    let by_role = match role.as_str() {
        "navigation" | "menu" | "menubar" | "search" | "tablist" | "toolbar" => Some("navigation"),
        "banner" if !in_article => Some("navigation"),
        "contentinfo" => Some("footer"),
        _ => None,
    };
    by_role.or_else(|| by_tokens(name, attributes)).or(match name {
        "nav" | "menu" | "select" => Some("navigation"),
        "header" if !in_article => Some("navigation"),
        "footer" => Some("footer"),
        "form" => Some("comment-form"),
        "figcaption" => Some("caption"),
        "aside" => Some("read-also"),
        "address" if in_article => Some("byline-box"),
        _ => None,
    })
}

fn by_tokens(name: &str, attributes: &Attributes) -> Option<&'static str> {
    let id = attributes.get("id").unwrap_or("");
    let class = attributes.get("class").unwrap_or("");
    // A wrapper that lists what a page has ("has-sidebar layout-right …") names everything and is nothing.
    if class.len() > 400 || class.split_ascii_whitespace().count() > 12 {
        return None;
    }
    let mut best: Option<(u8, &'static str)> = None;
    for token in id.split_ascii_whitespace().chain(class.split_ascii_whitespace()) {
        if let Some(found) = token_kind(&token.to_ascii_lowercase(), name)
            && best.is_none_or(|b| found.0 < b.0)
        {
            best = Some(found);
        }
    }
    best.map(|(_, kind)| kind)
}

/// A class or id, split at its dashes; the rank settles what wins where an element has several.
fn token_kind(token: &str, name: &str) -> Option<(u8, &'static str)> {
    let parts: Vec<&str> = token.split(['-', '_', ':']).filter(|p| !p.is_empty()).collect();
    if matches!(parts.first(), Some(&("has" | "no" | "is" | "with" | "without" | "tag" | "category" | "hentry" | "js"))) && parts.len() > 1
    {
        return None;
    }
    // "content-with-sidebar", "main-wrapper": the name of what is beside the sidebar.
    if parts.iter().any(|p| matches!(*p, "with" | "wrapper" | "wrap" | "layout" | "content" | "page" | "site" | "grid" | "row"))
        && !parts.iter().any(|p| matches!(*p, "comments" | "comment" | "share" | "cookie" | "footer" | "related"))
    {
        return None;
    }
    let has = |words: &[&str]| parts.iter().any(|p| words.contains(p));
    let whole = |words: &[&str]| words.contains(&token);
    let inline = matches!(name, "p" | "a" | "h1" | "h2");
    if has(&["cookie", "cookies", "gdpr", "consent", "onetrust"]) {
        Some((0, "cookie-notice"))
    } else if has(&["comment", "comments", "commentlist", "respond", "disqus", "commentform", "replies"]) || whole(&["fb-comments"]) {
        Some((1, "comment-form"))
    } else if has(&["share", "sharing", "social", "socials", "sharedaddy", "addtoany", "addthis", "sharethis", "sharebar", "socialmedia"])
        || has(&["share-bar", "shares", "sharer", "follow"])
    {
        Some((2, "share-bar"))
    } else if has(&[
        "related",
        "recommended",
        "recommendations",
        "readalso",
        "yarpp",
        "outbrain",
        "taboola",
        "popular",
        "trending",
        "latest",
    ]) || (has(&["read", "see"]) && has(&["also", "more", "next"]))
        || (has(&["most"]) && has(&["read", "viewed"]))
    {
        Some((3, "read-also"))
    } else if has(&["ad", "ads", "advert", "adverts", "advertisement", "adsbygoogle", "sponsored", "promo", "banner"]) && !inline {
        Some((4, "advert"))
    } else if has(&["newsletter", "subscribe", "subscription", "mailchimp"]) {
        Some((5, "comment-form"))
    } else if has(&["byline", "author", "authors", "writer"]) || whole(&["author-box", "about-author", "entry-meta", "post-meta"]) {
        Some((6, "byline-box"))
    } else if has(&["breadcrumb", "breadcrumbs", "menu", "navbar", "nav", "navigation", "pagination", "topbar", "pager", "skip"])
        || whole(&["skip-link", "tags", "tag-cloud", "tagcloud", "post-tags", "entry-tags", "article-tags", "tags-links"])
    {
        Some((7, "navigation"))
    } else if has(&["sidebar", "widget", "widgets"]) {
        Some((8, "read-also"))
    } else if has(&["footer", "copyright"]) {
        Some((9, "footer"))
    } else if has(&["caption"]) || whole(&["wp-caption-text"]) {
        Some((10, "caption"))
    } else {
        None
    }
}

/// The kind of the stretches that may hold the article itself.
pub(super) const ARTICLE: &str = "article";

/// A stretch that an element marked, with what it turned out to hold.
#[derive(Debug, Clone)]
pub(super) struct Stretch {
    pub(super) span: Span,
    pub(super) kind: &'static str,
    /// An `<h1>` stands in it.
    pub(super) heading: bool,
    /// Bytes of running text in it.
    pub(super) running: usize,
}

/// Settles the stretches: what holds the article is no boilerplate, and of nested ones the outermost counts.
///
/// `running` is the running text of the whole page, in bytes.
pub(super) fn settle(stretches: Vec<Stretch>, running: usize) -> Vec<(Span, String)> {
    // Teasers are `<article>`s too; the one with most running text is what the page is about.
    let articles = stretches.iter().filter(|s| s.kind == ARTICLE && s.running > 0);
    let article = articles.max_by_key(|s| (s.running, std::cmp::Reverse(s.span.start))).map(|s| s.span);
    let mut marks: Vec<Stretch> = stretches.into_iter().filter(|s| s.kind != ARTICLE && !s.span.is_empty()).collect();
    marks.retain(|s| {
        // Without an article to go by: a long thread of comments is common, and so is a whole page inside one form.
        let most = article.is_none() && s.running * 2 > running;
        let all = article.is_none() && s.running * 10 > running * 9;
        !(s.heading || article.is_some_and(|a| s.span.contains(a)) || all || (most && s.kind != "comment-form"))
    });
    marks.sort_by_key(|s| (s.span.start, std::cmp::Reverse(s.span.end)));
    let mut out: Vec<(Span, String)> = Vec::new();
    for s in marks {
        match out.last_mut() {
            Some((last, _)) if last.contains(s.span) => {}
            // Two share buttons beside each other are one bar.
            Some((last, kind)) if *kind == s.kind && s.span.start <= last.end + 1 => *last = last.cover(s.span),
            _ => out.push((s.span, s.kind.to_owned())),
        }
    }
    out
}
