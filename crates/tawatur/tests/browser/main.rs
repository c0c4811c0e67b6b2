//! The demo's pages in a real browser: headless Chromium, driven through chromedriver.
//!
//! Where either program is missing the checks are skipped, and say so; with `TAWATUR_BROWSER=required` that is a
//! failure. `cargo test -p tawatur --test browser -- --screenshot docs/page.png` takes the picture of the README.

mod checks;
mod webdriver;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use webdriver::{Browser, Driver, Failure, Setup};

/// The pages under test.
pub struct Pages {
    /// The page as it opens.
    pub arabic: PathBuf,
    /// The page behind its language switch.
    pub english: PathBuf,
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if words.iter().any(|w| w == "--list") {
        return ExitCode::SUCCESS;
    }
    let required = std::env::var_os("TAWATUR_BROWSER").is_some_and(|v| v == "required");
    let programs = match webdriver::find_programs() {
        Ok(programs) => programs,
        Err(missing) if required => {
            println!("browser tests: {missing}, and TAWATUR_BROWSER=required. Install chromium and chromium-driver.");
            return ExitCode::FAILURE;
        }
        Err(missing) => {
            println!(
                "browser tests: SKIPPED, all {} of them: {missing}. Install chromium and chromium-driver to run them.",
                checks::ALL.len()
            );
            return ExitCode::SUCCESS;
        }
    };
    let folder = match tempfile::tempdir() {
        Ok(folder) => folder,
        Err(error) => return failed(&error.to_string()),
    };
    let pages = match make_pages(folder.path()) {
        Ok(pages) => pages,
        Err(error) => return failed(&error),
    };
    let driver = match Driver::start(&programs) {
        Ok(driver) => driver,
        Err(error) => return failed(&error),
    };
    match words.split_first() {
        Some((first, [to])) if first == "--screenshot" => match picture(&driver, &pages, Path::new(to)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => failed(&error),
        },
        _ => run(&driver, &pages, words.iter().find(|w| !w.starts_with('-')).map(String::as_str)),
    }
}

fn failed(why: &str) -> ExitCode {
    println!("browser tests: {why}");
    ExitCode::FAILURE
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

/// The demo, as a user makes it.
fn make_pages(folder: &Path) -> Result<Pages, Failure> {
    let out = folder.join("account");
    let status = Command::new(env!("CARGO_BIN_EXE_tawatur"))
        .arg("demo")
        .arg("--out")
        .arg(&out)
        .stdout(Stdio::null())
        .status()
        .map_err(|e| e.to_string())?;
    if !status.success() {
        return Err(format!("tawatur demo: {status}"));
    }
    Ok(Pages { arabic: out.join("index.html"), english: out.join("index.en.html") })
}

/// The claim that most reports speak to, in the English interface.
fn picture(driver: &Driver, pages: &Pages, to: &Path) -> Result<(), Failure> {
    let browser: Browser = driver.browser(&Setup { width: 1200, height: 1100, scripts: true })?;
    browser.open(&pages.english, "")?;
    browser.run(
        "const all = [...document.querySelectorAll('article.claim.conflict')];
         const sides = c => c.querySelectorAll('.grid > .column').length;
         const cells = c => c.querySelectorAll('.cell').length;
         const small = all.filter(c => cells(c) <= 14);
         small.sort((a, b) => sides(b) - sides(a) || cells(b) - cells(a));
         const top = small[0].getBoundingClientRect().top + scrollY;
         scrollTo(0, top - 12);",
    )?;
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
