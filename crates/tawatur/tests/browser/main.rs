//! The demo's pages in a real browser: headless Chromium, driven through chromedriver.
//!
//! Where either program is missing the checks are skipped, and say so; with `TAWATUR_BROWSER=required` that is a
//! failure, with `TAWATUR_BROWSER=skip` they never run. `cargo test -p tawatur --test browser -- --screenshot $PWD/docs/page.png` takes the picture of the README.

mod checks;
mod webdriver;

use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use webdriver::{Browser, Driver, Failure, Programs, Setup};

/// The pages under test.
pub struct Pages {
    /// The page as it opens.
    pub arabic: PathBuf,
    /// The page behind its language switch.
    pub english: PathBuf,
    /// The first page of an account of many reports.
    pub large: PathBuf,
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if words.iter().any(|w| w == "--list") {
        return ExitCode::SUCCESS;
    }
    let setting = std::env::var("TAWATUR_BROWSER").unwrap_or_default();
    let programs = match webdriver::find_programs() {
        _ if setting == "skip" => return skipped("TAWATUR_BROWSER=skip"),
        Ok(programs) => programs,
        Err(missing) if setting == "required" => {
            return failed(&format!("{missing}, and TAWATUR_BROWSER=required. Install chromium and chromium-driver."));
        }
        Err(missing) => return skipped(&format!("{missing}. Install chromium and chromium-driver to run them.")),
    };
    match with_pages(&programs, &words) {
        Ok(outcome) => outcome,
        Err(why) => failed(&why),
    }
}

fn skipped(why: &str) -> ExitCode {
    println!("browser tests: SKIPPED, all {} of them: {why}", checks::ALL.len());
    ExitCode::SUCCESS
}

fn failed(why: &str) -> ExitCode {
    println!("browser tests: {why}");
    ExitCode::FAILURE
}

fn with_pages(programs: &Programs, words: &[String]) -> Result<ExitCode, Failure> {
    let folder = tempfile::tempdir().map_err(|e| e.to_string())?;
    let pages = make_pages(folder.path())?;
    let driver = Driver::start(programs)?;
    if let [first, to] = words
        && first == "--screenshot"
    {
        picture(&driver, &pages, Path::new(to))?;
        return Ok(ExitCode::SUCCESS);
    }
    Ok(run(&driver, &pages, words.iter().find(|w| !w.starts_with('-')).map(String::as_str)))
}

/// Every check in a browser of its own, so that none leaves anything to the next.
fn run(driver: &Driver, pages: &Pages, filter: Option<&str>) -> ExitCode {
    let chosen: Vec<_> = checks::ALL.iter().filter(|c| filter.is_none_or(|f| c.name.contains(f))).collect();
    println!("\nrunning {} browser tests", chosen.len());
    let mut failures = Vec::new();
    for check in &chosen {
        let outcome = driver.browser(&(check.setup)()).and_then(|browser| (check.run)(&browser, pages));
        println!("test {} ... {}", check.name, if outcome.is_ok() { "ok" } else { "FAILED" });
        if let Err(why) = outcome {
            failures.push((check.name, why));
        }
    }
    for (name, why) in &failures {
        println!("\n---- {name} ----\n{why}");
    }
    let word = if failures.is_empty() { "ok" } else { "FAILED" };
    println!(
        "\ntest result: {word}. {} passed; {} failed; 0 ignored; {} filtered out",
        chosen.len() - failures.len(),
        failures.len(),
        checks::ALL.len() - chosen.len()
    );
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The demo, as a user makes it, and an account that is too large for one page.
fn make_pages(folder: &Path) -> Result<Pages, Failure> {
    let rows: Vec<String> = (0..150).map(row).collect();
    std::fs::write(folder.join("rows.jsonl"), rows.join("\n")).map_err(|e| e.to_string())?;
    for args in [&["demo"][..], &["account", "rows.jsonl", "--out", "large"]] {
        let made = Command::new(env!("CARGO_BIN_EXE_tawatur")).args(args).current_dir(folder).stdout(Stdio::null()).status();
        let status = made.map_err(|e| e.to_string())?;
        if !status.success() {
            return Err(format!("tawatur {}: {status}", args[0]));
        }
    }
    let demo = folder.join("account");
    Ok(Pages { arabic: demo.join("index.html"), english: demo.join("index.en.html"), large: folder.join("large/index.html") })
}

fn row(n: usize) -> String {
    let text = format!("قالت بلدية الحي {n} إن {} أشخاص أصيبوا في حريق. ونفى المتحدث باسم الشركة وجود أي خلل.", n % 7 + 3);
    json!({"id": n, "outlet": format!("صحيفة {}", n % 9), "published": format!("2031-07-{:02}", n % 28 + 1), "text": text}).to_string()
}

/// Width and greatest height of the picture: both sides of a claim and where its chains begin. In the
/// repository it is reduced to 128 colours (`convert -colors 128`), a third of the bytes.
const PICTURE: (u32, u32) = (1180, 1850);

/// The claim that most reports support or deny, in the English interface.
fn picture(driver: &Driver, pages: &Pages, to: &Path) -> Result<(), Failure> {
    let browser: Browser = driver.browser(&Setup::default())?;
    let (width, most) = PICTURE;
    let resize = |height: u64| {
        browser.devtools(
            "Emulation.setDeviceMetricsOverride",
            &json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false}),
        )
    };
    resize(u64::from(most))?;
    browser.open(&pages.english, "")?;
    let height = browser.run(
        "const count = (c, side) => c.querySelectorAll(`.column.${side} .cell`).length;
         const rank = c => [Math.min(count(c, 'yes'), count(c, 'no')), count(c, 'yes')];
         const all = [...document.querySelectorAll('article.claim')].map(c => [rank(c), c]);
         all.sort(([[a, b]], [[c, d]]) => c - a || d - b);
         const claim = all[0][1].getBoundingClientRect(), nav = document.querySelector('nav.parts').offsetHeight;
         scrollTo({top: claim.top + scrollY - nav - 14, behavior: 'instant'});
         return Math.ceil(claim.height) + nav + 28",
    )?;
    resize(height.as_u64().unwrap_or(u64::MAX).min(u64::from(most)))?;
    let png = decode_base64(&browser.screenshot()?).ok_or("the screenshot is no base 64")?;
    std::fs::write(to, &png).map_err(|e| format!("{}: {e}", to.display()))?;
    println!("{}: {} bytes", to.display(), png.len());
    Ok(())
}

fn decode_base64(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held) = (0u32, 0u32);
    for byte in text.bytes().filter(|b| *b != b'=') {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = (bits << 6) | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push((bits >> held) as u8);
        }
    }
    Some(out)
}
