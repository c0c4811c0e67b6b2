//! The frame of every page: head, policy, masthead, navigation, foot.

use crate::places::Section;
use crate::strings::{Lang, Strings};
use crate::view::View;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

const STYLES: &str = include_str!("styles.css");
const SCRIPT: &str = include_str!("app.js");

/// The title of a part.
pub(crate) fn title(s: &Strings, section: Section) -> &'static str {
    match section {
        Section::Overview => s.overview,
        Section::Claims => s.claims,
        Section::Timeline => s.timeline,
        Section::Quantities => s.quantities,
        Section::Passages => s.passages,
        Section::Sources => s.sources,
        Section::Entities => s.entities,
        Section::Reports => s.reports,
    }
}

/// Standard base 64, for the hashes of the policy.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let word = chunk.iter().fold(0u32, |w, b| (w << 8) | u32::from(*b)) << (8 * (3 - chunk.len()));
        for i in 0..4 {
            if i <= chunk.len() {
                out.push(char::from(DIGITS[(word >> (18 - 6 * i)) as usize & 63]));
            } else {
                out.push('=');
            }
        }
    }
    out
}

/// Nothing may be loaded; only this page's own style and script may run.
fn policy() -> String {
    let hash = |of: &str| base64(&Sha256::digest(of.as_bytes()));
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        hash(STYLES),
        hash(SCRIPT)
    )
}

/// The whole page around a body.
pub(crate) fn page(view: &View, body: Markup) -> Markup {
    let s = view.s;
    let (lang, other) = (view.lang, view.lang.other());
    let heading = match view.page.section {
        Section::Overview => s.title.to_string(),
        part => format!("{} {} – {}", title(s, part), view.page.number + 1, s.title),
    };
    html! {
        (DOCTYPE)
        html lang=(lang.code()) dir=(lang.dir()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy());
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                meta name="color-scheme" content="light dark";
                meta name="generator" content="Tawatur";
                title { (heading) }
                link rel="alternate" hreflang=(other.code()) href=(view.page.name(other));
                style { (PreEscaped(STYLES)) }
            }
            body data-filter=(s.filter) data-open=(s.open_all) {
                a.skip href="#content" { (s.skip) }
                header.masthead {
                    div.masthead-in {
                        p.brand { a href=(view.to_section(Section::Overview, 0)) {
                            @match lang { Lang::Ar => { "تواتر" } Lang::En => { "Tawatur" } }
                        } }
                        p.creed { (s.creed) }
                        p.switch { a lang=(other.code()) hreflang=(other.code()) dir=(other.dir()) href=(view.page.name(other)) { (s.other_lang) } }
                    }
                }
                (navigation(view))
                main #content tabindex="-1" {
                    @if view.page.section != Section::Overview { h1.hidden { (heading) } }
                    (body)
                    (turn(view))
                }
                footer.foot { p { (s.foot) } }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    }
}

fn navigation(view: &View) -> Markup {
    let whole = view.places.is_whole();
    html! {
        nav.parts aria-label=(view.s.nav) {
            ul {
                @for section in [Section::Overview].into_iter().chain(Section::AFTER_OVERVIEW) {
                    @let here = !whole && section == view.page.section;
                    li { a href=(view.to_section(section, 0)) aria-current=[here.then_some("page")] { (title(view.s, section)) } }
                }
            }
        }
    }
}

/// Links to the other pages of a part.
fn turn(view: &View) -> Markup {
    let (section, at) = (view.page.section, view.page.number);
    let pages = if section == Section::Overview { 1 } else { view.places.count(section) };
    if pages < 2 {
        return html! {};
    }
    let near = |n: usize| n == 0 || n + 1 == pages || n.abs_diff(at) <= 3 || n % 10 == 9;
    html! {
        nav.turn aria-label=(view.s.pages_nav) {
            ul {
                @if at > 0 { li { a rel="prev" href=(view.to_section(section, at - 1)) { (view.s.previous) } } }
                @for n in (0..pages).filter(|n| near(*n)) {
                    li { a href=(view.to_section(section, n)) aria-current=[(n == at).then_some("page")] { (view.s.page_of) " " (n + 1) } }
                }
                @if at + 1 < pages { li { a rel="next" href=(view.to_section(section, at + 1)) { (view.s.next) } } }
            }
        }
    }
}

/// A part with its heading.
pub(crate) fn part(view: &View, section: Section, note: Markup, body: Markup) -> Markup {
    let id = section.id();
    html! {
        section.part #(id) aria-labelledby=(format!("{id}-title")) {
            h2 #(format!("{id}-title")) {
                (title(view.s, section))
                @if section != Section::Overview && view.places.count(section) > 1 {
                    " " span.pageno { (view.s.page_of) " " (view.page.number + 1) " / " (view.places.count(section)) }
                }
            }
            (note)
            (body)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_the_standard_one() {
        assert_eq!(base64(b"Man"), "TWFu");
        assert_eq!(base64(b"Ma"), "TWE=");
        assert_eq!(base64(b"M"), "TQ==");
        assert_eq!(base64(b""), "");
    }

    #[test]
    fn style_and_script_cannot_end_their_element() {
        assert!(!STYLES.contains("</") && !SCRIPT.contains("</") && !SCRIPT.contains("<!--"));
        assert!(!STYLES.contains("url(") && !STYLES.contains("@import"));
    }
}
