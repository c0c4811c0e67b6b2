//! Evaluation against gold: what the project developed on and what it did not, always apart.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Publication date under which the seeds are read.
const SEEDS_PUBLISHED: &str = "2017-10-12";

/// What to evaluate against, and how much to show.
#[derive(Debug)]
pub struct Options {
    /// Where `seeds/`, `corpus/` and `eval/` lie.
    pub shared: PathBuf,
    /// `misses`, `spurious` or `all`: passed on to the scorer.
    pub show: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self { shared: "../shared".into(), show: None }
    }
}

/// Runs the program and both scorers.
///
/// # Errors
/// Where the program or a scorer cannot be run; a figure that misses its bar is no error.
pub fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let scorer = options.shared.join("eval/score.py");
    if !scorer.is_file() {
        println!(
            "SKIPPED: no gold under {}. Nothing was evaluated. Point --shared at the folder that holds eval/.",
            options.shared.display()
        );
        return Ok(());
    }
    let work = Path::new("target/eval");
    std::fs::create_dir_all(work)?;
    build()?;

    let gold = options.shared.join("eval/gold/reports");
    let corpus = |event: &str| options.shared.join(format!("corpus/{event}.jsonl"));
    let developed = ["boufarik", "daraa", "ghouta"];
    let unseen = ["palu", "misc"];
    for (name, events) in [("developed on: boufarik, daraa, ghouta", &developed[..]), ("not developed on: palu, misc", &unseen[..])] {
        let slug = events.join("-");
        let records = work.join(format!("{slug}.jsonl"));
        let paths: Vec<PathBuf> = events.iter().map(|e| corpus(e)).collect();
        read(&paths, None, &records)?;
        let part = subset(&gold, events, &work.join(format!("gold-{slug}")))?;
        heading(name);
        score(&scorer, &part, &records, options.show.as_deref().filter(|_| events == developed))?;
    }
    let records = work.join("seeds.jsonl");
    read(&[options.shared.join("seeds")], Some(SEEDS_PUBLISHED), &records)?;
    heading("seeds (no rule was made from their gold, but their output was read while rules were made)");
    score(&scorer, &options.shared.join("eval/gold/seeds"), &records, None)?;

    for (event, note) in [("boufarik", "developed on"), ("ghouta", "looked at as a figure")] {
        let gold = options.shared.join(format!("eval/gold/claims/{event}.json"));
        let out = work.join(format!("account-{event}"));
        let done = program().args(["account"]).arg(corpus(event)).arg("--out").arg(&out).output()?;
        heading(&format!("claims of {event} ({note})"));
        if !done.status.success() {
            println!("the account could not be made: {}", String::from_utf8_lossy(&done.stderr).trim());
            continue;
        }
        python(&[options.shared.join("eval/score_account.py"), gold, out.join("account.json")], None)?;
    }
    Ok(())
}

/// Prints the head of a part.
pub fn heading(name: &str) {
    println!("\n== {name}");
}

fn build() -> Result<(), Box<dyn Error>> {
    let status = Command::new(env!("CARGO")).args(["build", "--release", "--quiet", "--package", "tawatur"]).status()?;
    if status.success() { Ok(()) } else { Err("the program does not build".into()) }
}

fn program() -> Command {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    Command::new(target.join("release/tawatur"))
}

fn read(paths: &[PathBuf], published: Option<&str>, records: &Path) -> Result<(), Box<dyn Error>> {
    let mut command = program();
    command.arg("read").args(paths);
    if let Some(date) = published {
        command.args(["--published", date]);
    }
    let done = command.stdout(std::fs::File::create(records)?).status()?;
    if done.success() { Ok(()) } else { Err(format!("reading {paths:?} failed: {done}").into()) }
}

/// A folder with only the gold files of `events`.
fn subset(gold: &Path, events: &[&str], to: &Path) -> Result<PathBuf, Box<dyn Error>> {
    if to.exists() {
        std::fs::remove_dir_all(to)?;
    }
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(gold)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if events.iter().any(|e| name.starts_with(e)) {
            std::fs::copy(&path, to.join(&name))?;
        }
    }
    Ok(to.to_path_buf())
}

fn score(scorer: &Path, gold: &Path, records: &Path, show: Option<&str>) -> Result<(), Box<dyn Error>> {
    python(&[scorer.to_path_buf(), gold.to_path_buf(), records.to_path_buf()], show)
}

fn python(args: &[PathBuf], show: Option<&str>) -> Result<(), Box<dyn Error>> {
    let mut command = Command::new("python3");
    command.args(args);
    if let Some(what) = show {
        command.args(["--show", what]);
    }
    let done = command.output().map_err(|e| format!("the scorers need python3: {e}"))?;
    print!("{}", String::from_utf8_lossy(&done.stdout));
    if !done.status.success() {
        return Err(format!("{}: {}", args[0].display(), String::from_utf8_lossy(&done.stderr).trim()).into());
    }
    Ok(())
}
