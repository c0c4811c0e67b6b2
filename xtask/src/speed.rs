//! How many machine instructions the reading of one byte costs, in all and layer by layer.
//!
//! Instructions, not seconds: they are the same on a busy machine and on an idle one.

use crate::eval::{Options, heading};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Reports that are read: the first of the corpus.
const REPORTS: &str = "300";

/// The corpus under `--shared`; where it is not there the project's own examples are read, again and again.
const CORPUS: &str = "corpus/ant-6k.jsonl.gz";

/// Names of the rows, and the functions whose cost they are, callees included.
const ROWS: &[(&str, &str)] = &[
    ("reading, in all", "speed::read_reports"),
    ("  text and its views", "tawatur_text::text::Text::of"),
    ("  analyses", "tawatur_lexicon::Lexicon::analyse"),
    ("  boilerplate", "tawatur_read::boilerplate::find"),
    ("  header", "tawatur_read::boilerplate::header::read"),
    ("  times", "tawatur_read::arabic::times::find_in"),
    ("  quantities", "tawatur_read::arabic::quantities::find"),
    ("  scene", "tawatur_read::arabic::scene::Scene::new"),
    ("  mentions", "tawatur_read::arabic::mentions::find"),
    ("  statements", "tawatur_read::arabic::statements::find"),
    ("  facts", "tawatur_read::arabic::facts::find"),
    ("  records", "tawatur_read::assemble::records"),
    ("writing as JSON", "speed::write_records"),
];

/// Builds the example `speed` as it is shipped, runs it under callgrind and prints the table.
///
/// # Errors
/// Where the example does not build or valgrind can't be run.
pub fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let built = Command::new(env!("CARGO")).args(["build", "--release", "--quiet", "--package", "xtask", "--example", "speed"]).status()?;
    if !built.success() {
        return Err("the example `speed` does not build".into());
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let program = target.join("release/examples/speed");
    let corpus = Some(options.shared.join(CORPUS)).filter(|p| p.is_file());
    if corpus.is_none() {
        println!("no {CORPUS} under {}: the project's examples are read, again and again", options.shared.display());
    }
    let corpus = corpus.unwrap_or_else(|| PathBuf::from("examples"));

    let profile = target.join("speed.callgrind");
    let command = |program: &mut Command| -> Result<String, Box<dyn Error>> {
        program.args(["--reports", REPORTS]).arg(&corpus);
        println!("{}", shown(program));
        output(program)
    };
    let timed = command(&mut Command::new(&program))?;
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--quiet"]).arg(format!("--callgrind-out-file={}", profile.display()));
    valgrind.args(["load_lexicon", "read_reports", "write_records"].map(|f| format!("--toggle-collect=speed::{f}")));
    command(valgrind.arg(&program))?;
    let costs = output(Command::new("callgrind_annotate").args(["--inclusive=yes", "--threshold=100", "--auto=no"]).arg(&profile))?;

    let number = |name: &str| timed.lines().find_map(|l| l.strip_prefix(name)?.trim().parse::<f64>().ok()).unwrap_or(0.0);
    let bytes = number("bytes");
    heading(&format!("{REPORTS} reports, {:.2} MB of UTF-8: instructions a byte", bytes / 1e6));
    for (row, function) in ROWS {
        match cost(&costs, function) {
            Some(instructions) => println!("{row:<24}{:>8.1}", instructions / bytes),
            None => println!("{row:<24}       – (the compiler has put it into its caller)"),
        }
    }
    heading("once at the start");
    println!("{:<24}{:>8.1} million instructions", "lexicon", cost(&costs, "speed::load_lexicon").unwrap_or(0.0) / 1e6);
    heading("on this machine, one core");
    println!("{:<24}{:>8.1} ms", "lexicon", number("load_ms"));
    println!("{:<24}{:>8.1} MB/s", "reading", number("read_mb_s"));
    println!("{:<24}{:>8.1} MB/s", "writing as JSON", number("write_mb_s"));
    Ok(())
}

/// The instructions of a function: lines of `callgrind_annotate` are `1,234 (56.78%)  file:function [object]`.
fn cost(costs: &str, function: &str) -> Option<f64> {
    let line = costs.lines().find(|line| {
        let name = line.split_once(':').map_or("", |(_, name)| name);
        let name = name.split(" [").next().unwrap_or("");
        name == function || name.strip_prefix(function).is_some_and(|rest| rest.starts_with("::h") || rest.starts_with('\''))
    })?;
    let digits: String = line.split('(').next()?.chars().filter(char::is_ascii_digit).collect();
    digits.parse().ok()
}

fn output(command: &mut Command) -> Result<String, Box<dyn Error>> {
    let name = Path::new(command.get_program()).display().to_string();
    let done = command.output().map_err(|e| format!("{name} can't be run: {e}. On Debian: apt install valgrind"))?;
    if !done.status.success() {
        return Err(format!("{name}: {}", String::from_utf8_lossy(&done.stderr).trim()).into());
    }
    Ok(String::from_utf8_lossy(&done.stdout).into_owned())
}

/// A command as one would type it.
fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|w| w.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
