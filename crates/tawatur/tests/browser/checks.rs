//! What must hold of the pages in a browser, one function each.

use crate::Pages;
use crate::webdriver::{Browser, Failure, Setup};
use serde_json::{Value, json};
use std::path::Path;

/// One check with the browser it wants.
pub struct Check {
    pub name: &'static str,
    pub setup: fn() -> Setup,
    pub run: fn(&Browser, &Pages) -> Result<(), Failure>,
}

/// All checks, in the order they run.
pub const ALL: &[Check] = &[
    Check { name: "pages_open_quietly", setup: Setup::default, run: pages_open_quietly },
    Check { name: "the_language_switches_and_back", setup: Setup::default, run: the_language_switches_and_back },
    Check { name: "a_cell_leads_to_its_words", setup: Setup::default, run: a_cell_leads_to_its_words },
    Check { name: "the_keyboard_reaches_the_claims", setup: Setup::default, run: the_keyboard_reaches_the_claims },
    Check { name: "nothing_is_wider_than_a_phone", setup: Setup::default, run: nothing_is_wider_than_a_phone },
    Check { name: "pages_read_without_scripts", setup: || Setup { scripts: false, ..Setup::default() }, run: pages_read_without_scripts },
    Check { name: "text_stands_out_in_light_and_dark", setup: Setup::default, run: text_stands_out_in_light_and_dark },
    Check { name: "the_filter_hides_other_claims", setup: Setup::default, run: the_filter_hides_other_claims },
    Check { name: "a_large_account_holds_together", setup: Setup::default, run: a_large_account_holds_together },
    Check { name: "pages_print", setup: Setup::default, run: pages_print },
];

const TAB: char = '\u{E004}';
const ENTER: char = '\u{E007}';

fn ensure(holds: bool, otherwise: impl FnOnce() -> String) -> Result<(), Failure> {
    if holds { Ok(()) } else { Err(otherwise()) }
}

fn both(pages: &Pages) -> [&Path; 2] {
    [&pages.arabic, &pages.english]
}

/// Nothing on the console, and nothing asked for but the pages themselves.
fn pages_open_quietly(browser: &Browser, pages: &Pages) -> Result<(), Failure> {
    // What the browser's own first page does is not ours.
    browser.open_blank()?;
    browser.log("browser")?;
    browser.log("performance")?;
    for page in both(pages) {
        browser.open(page, "")?;
        let claims = browser.run("return document.querySelectorAll('#claims article.claim').length")?;
        ensure(claims.as_u64() > Some(0), || format!("{}: no claim on the page", page.display()))?;
    }
    let console = browser.log("browser")?;
    ensure(console.is_empty(), || format!("the console says: {console:?}"))?;
    let mut asked = Vec::new();
    for entry in browser.log("performance")? {
        let message: Value = serde_json::from_str(entry["message"].as_str().unwrap_or_default()).map_err(|e| e.to_string())?;
        if message["message"]["method"] == "Network.requestWillBeSent" {
            asked.push(message["message"]["params"]["request"]["url"].as_str().unwrap_or_default().to_owned());
        }
    }
    let foreign: Vec<_> = asked.iter().filter(|url| !both(pages).iter().any(|p| **url == format!("file://{}", p.display()))).collect();
    ensure(asked.len() >= 2 && foreign.is_empty(), || format!("asked for {foreign:?}, all in all {asked:?}"))
}

fn the_language_switches_and_back(browser: &Browser, pages: &Pages) -> Result<(), Failure> {
    let language = "return document.documentElement.lang + ' ' + getComputedStyle(document.documentElement).direction";
    browser.open(&pages.arabic, "")?;
    for (name, wanted) in [("index.html", "ar rtl"), ("index.en.html", "en ltr"), ("index.html", "ar rtl")] {
        let (at, is) = (browser.address()?, browser.text(language)?);
        ensure(at.ends_with(name) && is == wanted, || format!("expected {name} in {wanted}, found {at} in {is}"))?;
        browser.click(".switch a")?;
    }
    Ok(())
}

/// The words lit up by the link that was followed.
const LIT: &str = "
    const lit = CSS.highlights.get('target');
    return lit ? [...lit].map(r => r.toString()).join('\\n') : ''";

/// Whether the target is on the screen and marked by the style sheet.
const TARGET: &str = "
    const t = document.querySelector(':target');
    if (!t) return 'no target';
    if (!t.closest('#reports .report')) return 'the target is in no report';
    const box = t.getClientRects()[0];
    if (!box) return 'the target is not shown';
    if (box.bottom < 0 || box.top > innerHeight) return 'the target is not on the screen';
    const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    if (!top || !(t.contains(top) || top.contains(t))) return 'the target is covered by ' + (top && top.outerHTML.slice(0, 80));
    const clear = e => getComputedStyle(e).backgroundColor === 'rgba(0, 0, 0, 0)';
    if (clear(t) && [...t.children].every(clear)) return 'the target is not marked';
    return ''";

fn target_is_shown(browser: &Browser, what: &str) -> Result<(), Failure> {
    let wrong = browser.text(TARGET)?;
    ensure(wrong.is_empty(), || format!("{what}: {wrong}"))
}

/// A click on what a cell quotes shows those words in the report, and lights up exactly them.
fn a_cell_leads_to_its_words(browser: &Browser, pages: &Pages) -> Result<(), Failure> {
    for page in both(pages) {
        browser.open(page, "")?;
        let cells = browser
            // What stands around the words is there to be read, and not lit.
            .run("const own = a => { const c = a.cloneNode(true); c.querySelectorAll('.ctx').forEach(x => x.remove()); return c.textContent };
                  return [...document.querySelectorAll('#claims .grid a.words')].filter(a => a.checkVisibility()).map(a => [a.getAttribute('href'), own(a)])")?;
        let cells = cells.as_array().cloned().unwrap_or_default();
        ensure(cells.len() > 4, || format!("{} cells with words", cells.len()))?;
        for cell in cells.iter().step_by(cells.len() / 4) {
            let (href, words) = (cell[0].as_str().unwrap_or_default(), cell[1].as_str().unwrap_or_default());
            browser.click(&format!("#claims .grid a.words[href='{href}']"))?;
            target_is_shown(browser, href)?;
            let plain = |s: &str| s.split_whitespace().collect::<Vec<_>>().join(" ");
            let words = plain(words);
            // A long quotation is cut short on the page.
            let shown = words.trim_end_matches(['…', ' ']);
            // The script lights the words after the jump: on a busy machine a moment later.
            let mut lit = plain(&browser.text(LIT)?);
            for _ in 0..50 {
                if lit.starts_with(shown) {
                    break;
                }
                std::thread::sleep(std::time::Duration::from_millis(100));
                lit = plain(&browser.text(LIT)?);
            }
            ensure(!shown.is_empty() && lit.starts_with(shown), || format!("{href}: the cell quotes «{words}», lit is «{lit}»"))?;
        }
    }
    Ok(())
}

/// Where the focus is: its element's selector-like name, whether it is on the screen, whether its focus can be seen.
const FOCUS: &str = "
    const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
    return {
      what: e.localName + (e.id ? '#' + e.id : '') + (e.className ? '.' + e.className : ''),
      href: e.getAttribute('href'),
      part: (e.closest('section.part') || {id: ''}).id,
      shown: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0,
      ringed: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
    }";

fn the_keyboard_reaches_the_claims(browser: &Browser, pages: &Pages) -> Result<(), Failure> {
    for page in both(pages) {
        browser.open(page, "")?;
        browser.press(TAB)?;
        let first = browser.run(FOCUS)?;
        ensure(first["href"] == "#content" && first["shown"] == true, || format!("the first stop is not the skip link in sight: {first}"))?;
        browser.press(ENTER)?;
        browser.press(TAB)?;
        let second = browser.run(FOCUS)?;
        ensure(second["part"] == "overview" || second["part"] == "claims", || format!("behind the skip link comes {second}"))?;

        // From the top again: the navigation leads to the claims, and on from there every stop can be seen.
        browser.open(page, "")?;
        browser.run("scrollTo(0, 0)")?;
        stop_at(browser, 20, |f| f["href"] == "#claims")?;
        browser.press(ENTER)?;
        let words = stop_at(browser, 20, |f| f["part"] == "claims" && f["what"] == "a.words")?;
        browser.press(ENTER)?;
        target_is_shown(browser, words["href"].as_str().unwrap_or_default())?;
    }
    Ok(())
}

/// Tabs on until a stop is the wanted one.
fn stop_at(browser: &Browser, most: usize, wanted: impl Fn(&Value) -> bool) -> Result<Value, Failure> {
    let mut passed = Vec::new();
    for _ in 0..most {
        browser.press(TAB)?;
        let focus = browser.run(FOCUS)?;
        ensure(focus["shown"] == true, || format!("the focus is out of sight: {focus}"))?;
        ensure(focus["ringed"] == true, || format!("the focus cannot be seen: {focus}"))?;
        if wanted(&focus) {
            return Ok(focus);
        }
        passed.push(focus["what"].clone());
    }
    Err(format!("not reached within {most} stops: {passed:?}"))
}

fn nothing_is_wider_than_a_phone(browser: &Browser, pages: &Pages) -> Result<(), Failure> {
    for width in [360, 320] {
        browser.devtools(
            "Emulation.setDeviceMetricsOverride",
            &json!({"width": width, "height": 740, "deviceScaleFactor": 1, "mobile": false}),
        )?;
        for page in both(pages) {
            browser.open(page, "")?;
            let found = browser.run(
                "const wide = document.documentElement.clientWidth;
                 const held = e => { for (let p = e.parentElement; p; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return true; return false };
                 const out = [...document.body.querySelectorAll('*')].filter(e => {
                   const b = e.getBoundingClientRect();
                   return b.width > 1 && (b.right > wide + 1 || b.left < -1) && !e.matches('.skip') && !held(e);
                 }).slice(0, 5).map(e => e.localName + '.' + e.className + ' «' + e.textContent.slice(0, 40) + '»');
                 return {window: wide, page: document.documentElement.scrollWidth, out}",
            )?;
            ensure(found["window"] == width, || format!("the window is not {width} wide: {found}"))?;
            ensure(found["page"] == width && found["out"] == json!([]), || format!("{} at {width}: {found}", page.display()))?;
        }
    }
    Ok(())
}

fn pages_read_without_scripts(browser: &Browser, pages: &Pages) -> Result<(), Failure> {
    for page in both(pages) {
        browser.open(page, "")?;
        let found = browser.run(
            "return {
               ran: document.querySelector('label.filter') !== null,
               claims: [...document.querySelectorAll('#claims article.claim')].filter(c => c.innerText.length > 50).length,
               reports: [...document.querySelectorAll('#reports .report')].filter(r => r.innerText.length > 200).length,
               hidden: [...document.querySelectorAll('main section')].filter(s => s.innerText.trim() === '').map(s => s.id),
             }",
        )?;
        ensure(found["ran"] == false, || "the page's script ran although scripts are off".into())?;
        ensure(found["claims"].as_u64() > Some(2) && found["reports"].as_u64() > Some(10) && found["hidden"] == json!([]), || {
            found.to_string()
        })?;
        browser.click("#claims .grid a.words")?;
        target_is_shown(browser, "without scripts")?;
    }
    Ok(())
}

/// Words that stand out too little from what is behind them, by WCAG 2.2 (AA).
const FAINT: &str = "
    const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    const seen = new Map();
    const rgba = colour => {
      if (!seen.has(colour)) {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        seen.set(colour, [...canvas.getImageData(0, 0, 1, 1).data]);
      }
      return seen.get(colour);
    };
    const behind = e => {
      for (let p = e; p; p = p.parentElement) {
        const c = rgba(getComputedStyle(p).backgroundColor);
        if (c[3] === 255) return c;
      }
      return [255, 255, 255, 255];
    };
    const light = c => {
      const [r, g, b] = c.slice(0, 3).map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
      return .2126 * r + .7152 * g + .0722 * b;
    };
    const out = new Set();
    for (const e of document.body.querySelectorAll('*')) {
      if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || e.closest('script, .hidden, .skip, svg')) continue;
      const style = getComputedStyle(e), size = parseFloat(style.fontSize);
      const [a, b] = [light(rgba(style.color)), light(behind(e))].sort((x, y) => y - x);
      const ratio = (a + .05) / (b + .05), large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
      if (ratio < (large ? 3 : 4.5)) out.add(`${e.localName}.${e.className} ${ratio.toFixed(2)} ${style.color}`);
    }
    return {faint: [...out].slice(0, 12), paper: light(behind(document.body))}";

fn text_stands_out_in_light_and_dark(browser: &Browser, pages: &Pages) -> Result<(), Failure> {
    for (scheme, dark) in [("light", false), ("dark", true)] {
        browser.devtools("Emulation.setEmulatedMedia", &json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]}))?;
        for page in both(pages) {
            browser.open(page, "")?;
            let found = browser.run(FAINT)?;
            let paper = found["paper"].as_f64().unwrap_or(0.5);
            ensure((paper < 0.2) == dark, || format!("{scheme}: the paper's luminance is {paper}"))?;
            ensure(found["faint"] == json!([]), || format!("{scheme}: too little contrast: {}", found["faint"]))?;
        }
    }
    Ok(())
}

fn the_filter_hides_other_claims(browser: &Browser, pages: &Pages) -> Result<(), Failure> {
    browser.open(&pages.arabic, "")?;
    let found = browser.run(
        "const claims = () => [...document.querySelectorAll('#claims article.claim, #claims table.singles tbody tr')];
         const shown = () => claims().filter(c => c.checkVisibility()).length;
         const input = document.querySelector('label.filter input');
         const all = shown();
         const put = text => { input.value = text; input.dispatchEvent(new Event('input')); return shown(); };
         return {all, some: put('مستشفى'), folded: put('مستشفي'), none: put('qqqqq'), again: put('')}",
    )?;
    let n = |key: &str| found[key].as_u64().unwrap_or_default();
    ensure(n("some") > 0 && n("some") < n("all") && n("folded") == n("some") && n("none") == 0 && n("again") == n("all"), || {
        found.to_string()
    })
}

/// Over several pages: the navigation leads to the claims, a cell to its words on a page of reports, the language stays.
fn a_large_account_holds_together(browser: &Browser, pages: &Pages) -> Result<(), Failure> {
    browser.open(&pages.large, "")?;
    browser.click(".switch a")?;
    browser.click("nav.parts a[href^='claims-']")?;
    let at = browser.address()?;
    ensure(at.contains("/claims-") && at.contains(".en.html"), || format!("the navigation leads to {at}"))?;
    browser.click("#claims a.words")?;
    let at = browser.address()?;
    ensure(at.contains("/reports-") && at.contains(".en.html#"), || format!("a cell leads to {at}"))?;
    target_is_shown(browser, &at)
}

fn pages_print(browser: &Browser, pages: &Pages) -> Result<(), Failure> {
    for page in both(pages) {
        browser.open(page, "")?;
        let pdf = browser.print()?;
        // `%PDF-` in base 64.
        ensure(pdf.starts_with("JVBERi0") && pdf.len() > 100_000, || format!("{}: a PDF of {} characters", page.display(), pdf.len()))?;
    }
    Ok(())
}
