//! The pages of the sample: links, escaping, languages, splitting, determinism.

mod sample;

use sample::account::{account, repeated};
use sample::readings::readings;
use std::collections::{BTreeMap, BTreeSet};
use tawatur_show::{Options, Page, pages};

fn dossier() -> Vec<Page> {
    pages(&account(), &readings(), &Options::default())
}

/// Small limits, so that a few copies of the sample are split.
fn narrow() -> Options {
    Options { reports_per_page: 5, claims_per_page: 3, rows_per_page: 2, ..Options::default() }
}

/// The values of an attribute, as written.
fn attribute<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    let open = format!(" {name}=\"");
    html.split(&open).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The part of a page that came from the account, without head, style and script.
fn main_of(html: &str) -> &str {
    let start = html.find("<main").expect("a page has a main part");
    let end = html.find("</main>").expect("the main part ends");
    &html[start..end]
}

fn assert_links_resolve(pages: &[Page]) {
    let mut ids: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for page in pages {
        let set = ids.entry(&page.name).or_default();
        for id in attribute(&page.html, "id") {
            assert!(set.insert(id), "{}: id {id} occurs twice", page.name);
        }
    }
    let mut inside = 0;
    for page in pages {
        for href in attribute(&page.html, "href") {
            if href.starts_with("http") {
                continue;
            }
            let (file, id) = href.split_once('#').unwrap_or((href, ""));
            let file = if file.is_empty() { &page.name } else { file };
            let there = ids.get(file).unwrap_or_else(|| panic!("{}: no page {file}", page.name));
            assert!(id.is_empty() || there.contains(id), "{}: no target for {href}", page.name);
            inside += 1;
        }
    }
    assert!(inside > 100);
}

#[test]
fn a_small_account_is_one_page_in_each_language() {
    let pages = dossier();
    let names: Vec<&str> = pages.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, ["index.html", "index.en.html"]);
    assert!(pages[0].html.starts_with("<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\">"));
    assert!(pages[1].html.starts_with("<!DOCTYPE html><html lang=\"en\" dir=\"ltr\">"));
    assert!(pages[0].html.contains("href=\"index.en.html\"") && pages[1].html.contains("href=\"index.html\""));
    assert!(pages[0].html.contains("ولا يحكم بصحة ما قيل") && pages[1].html.contains("It does not say what is true"));
}

#[test]
fn every_link_of_one_page_has_its_target() {
    assert_links_resolve(&dossier());
}

#[test]
fn every_link_across_pages_has_its_target() {
    let (account, readings) = repeated(4);
    let pages = pages(&account, &readings, &narrow());
    let names: BTreeSet<&str> = pages.iter().map(|p| p.name.as_str()).collect();
    for name in ["index.html", "claims-002.html", "reports-003.html", "passages-002.en.html", "sources-001.en.html"] {
        assert!(names.contains(name), "{name} is missing of {names:?}");
    }
    assert_links_resolve(&pages);
}

#[test]
fn nothing_of_a_report_becomes_markup() {
    for page in dossier() {
        let main = main_of(&page.html);
        for markup in ["<script", "<img", "<style", "<x>", "<i>", "<u>", "<hr>", "<kind>", "</article></main>"] {
            assert!(!main.contains(markup), "{}: {markup} came through", page.name);
        }
        for attribute in [" onerror=", " onclick=", " onload="] {
            let at = main.find(attribute);
            // As text it may occur; inside a tag it may not.
            let in_tag = at.is_some_and(|at| main[..at].rfind('<') > main[..at].rfind('>'));
            assert!(!in_tag, "{}: {attribute} came through", page.name);
        }
        assert!(main.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assert!(attribute(&page.html, "href").iter().all(|h| !h.starts_with("javascript")));
    }
}

#[test]
fn controls_that_reorder_text_are_shown_as_marks() {
    for page in dossier() {
        assert!(!page.html.contains(|c| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{0}'..='\u{8}')));
        assert!(page.html.contains("title=\"U+202E\""));
    }
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    for page in dossier() {
        assert!(!page.html.contains(" src=\"") && !page.html.contains("url(") && !page.html.contains("@import"));
        assert!(!page.html.contains(" style=\""), "style attributes would need a looser policy");
        assert!(page.html.contains("default-src &#39;none&#39;") || page.html.contains("default-src 'none'"));
        let out = attribute(&page.html, "href").into_iter().filter(|h| h.starts_with("http")).count();
        assert_eq!(out, page.html.matches("rel=\"noreferrer noopener\"").count(), "{}", page.name);
    }
}

#[test]
fn the_whole_text_of_a_report_is_on_the_page() {
    let page = &dossier()[0].html;
    let text = |html: &str| -> String {
        let body: String = html.split('<').map(|part| part.split_once('>').map_or(part, |p| p.1)).collect();
        body.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
    };
    let all = text(page);
    for report in [sample::AGENCY, sample::COPY, sample::RIVAL, sample::ENGLISH] {
        for line in report.lines() {
            assert!(all.contains(line), "missing: {line}");
        }
    }
}

#[test]
fn statements_are_marked_flat_and_numbered() {
    let page = &dossier()[0].html;
    let at = page.find("id=\"r1-s5\"").expect("the fifth statement has its anchor");
    let shown = &page[at..page[at..].find("</p>").map_or(page.len(), |end| at + end)];
    assert!(shown.contains("<span class=\"c s cc\">محافظ المروج</span>"), "{shown}");
    assert!(shown.contains("<span class=\"c q cc\">نفى</span>"), "{shown}");
    assert!(page.contains("href=\"#r1-s5-note\"") && page.contains("id=\"r1-s5-note\""));
}

#[test]
fn the_number_of_a_statement_stands_before_the_word_and_not_inside_it() {
    let page = &dossier()[0].html;
    let at = page.find("id=\"r1-s2\"").expect("the second statement has its anchor");
    let before = &page[..at];
    assert!(before.ends_with("data-n=\"2\" aria-label=\"القول 2\"></a>و<span class=\"at\" "), "{}", &before[before.len() - 120..]);
}

#[test]
fn a_claim_stands_side_by_side_with_its_denial() {
    let page = &dossier()[1].html;
    let at = page.find("id=\"c9f8e\"").expect("the claim has its anchor");
    let claim = &page[at..page[at..].find("</article>").map_or(page.len(), |end| at + end)];
    for words in
        ["Supports", "Denies", "Muruj News Agency", "Coast Echo", "one credits the other", "2 origins", "one denies what the other asserts"]
    {
        assert!(claim.contains(words), "missing: {words}");
    }
    assert!(claim.contains("أن يكون أحد من السكان قد غادر البلدة"));
}

#[test]
fn the_order_of_the_readings_changes_nothing() {
    let (account, mut readings) = repeated(3);
    let straight = pages(&account, &readings, &narrow());
    readings.reverse();
    assert!(straight == pages(&account, &readings, &narrow()));
}

#[test]
fn readings_that_the_account_does_not_list_are_shown_after_it() {
    let mut account = account();
    account.reports.clear();
    let mut readings = readings();
    let straight = pages(&account, &readings, &Options::default());
    assert_links_resolve(&straight);
    readings.reverse();
    assert!(straight == pages(&account, &readings, &Options::default()));
}

#[test]
fn a_large_account_keeps_its_pages_small() {
    let (account, readings) = repeated(150);
    let pages = pages(&account, &readings, &Options::default());
    assert!(pages.len() > 30);
    for page in &pages {
        assert!(page.html.len() < 2_000_000, "{} has {} bytes", page.name, page.html.len());
    }
    assert!(pages[0].html.len() < 200_000, "the index must open fast");
    assert_links_resolve(&pages);
}

#[test]
fn what_one_voice_tells_is_listed_with_its_report_and_nowhere_else() {
    let page = &dossier()[1].html;
    let claims = &page[page.find("id=\"claims\"").expect("claims")..page.find("id=\"timeline\"").expect("timeline")];
    let own = page.split("<details class=\"own\">").nth(1).expect("a report tells something alone");
    let listed = attribute(&own[..own.find("</details>").expect("it ends")], "id");
    assert!(!listed.is_empty());
    assert!(listed.iter().all(|id| !claims.contains(&format!("id=\"{id}\""))), "{listed:?}");
}

#[test]
fn a_report_without_a_title_or_an_outlet_goes_by_its_words_and_its_number() {
    let (mut account, mut readings) = (account(), readings());
    for r in &mut account.reports {
        (r.title, r.outlet) = (None, None);
    }
    for r in &mut readings {
        (r.document.title, r.document.outlet) = (None, None);
    }
    let page = &pages(&account, &readings, &Options::default())[1].html;
    let at = page.find("id=\"r1-title\"").expect("the first report has a heading");
    let heading = &page[at..page[at..].find("</h3>").map_or(page.len(), |end| at + end)];
    let first = sample::AGENCY.lines().next().expect("a line");
    let words: Vec<&str> = first.split_whitespace().take(4).collect();
    assert!(heading.contains(&words.join(" ")), "{heading}");
    assert!(page.contains("outlet not known (report 1)"));
}
