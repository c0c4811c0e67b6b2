//! One module a command. Each gives how many inputs failed, or why nothing could be done.

pub mod account;
pub mod against_gold;
pub mod demo;
pub mod explain;
pub mod gazetteer;
pub mod read;
pub mod schema;
mod words;

use crate::args::Known;
use crate::progress;
use std::error::Error;
use std::path::PathBuf;
use tawatur::reading::read_all;
use tawatur::{Intake, IntakeOptions, Lexicon, Reading, gather, lexicon_files};

/// How many inputs failed.
pub type Outcome = Result<usize, Box<dyn Error>>;

/// Reports gathered from `paths` and read.
pub struct Gathered {
    /// The readings, in the order of their sources.
    pub readings: Vec<Reading>,
    /// How many inputs could not be read; each was named on standard error.
    pub failures: usize,
    /// What they were read with.
    pub lexicon: Lexicon,
}

/// Gathers and reads, with progress on a terminal, and names what failed.
pub fn gather_and_read(paths: &[PathBuf], known: &Known) -> Result<Gathered, Box<dyn Error>> {
    let lexicon = lexicon_files::load(known.lexicon.as_deref())?;
    let options = IntakeOptions { published: checked_date(known.published.as_deref())?, outlet: known.outlet.clone() };
    let bar = progress::bar(0, "gathering");
    let Intake { reports, failures } = gather(paths, &options, &mut |p| {
        bar.set_length(p.bytes);
        bar.set_position(p.bytes_done);
        bar.set_message(format!("{} reports", p.reports));
    });
    bar.finish_and_clear();
    for failure in &failures {
        anstream::eprintln!("{}not read:{} {failure}", crate::args::BAD.render(), crate::args::BAD.render_reset());
    }
    if reports.is_empty() {
        return Err(nothing_found(paths, failures.len()).into());
    }
    let bar = progress::bar(reports.len() as u64, "reading");
    let readings = read_all(&reports, &lexicon, &|n| bar.set_position(n as u64));
    bar.finish_and_clear();
    Ok(Gathered { readings, failures: failures.len(), lexicon })
}

fn nothing_found(paths: &[PathBuf], failures: usize) -> String {
    let named: Vec<String> = paths.iter().map(|p| p.display().to_string()).collect();
    match failures {
        0 => format!("no report found under {}. Give files or folders of .txt, .html, .jsonl or .jsonl.gz.", named.join(", ")),
        n => format!("no report could be read: {n} failed, each is named above."),
    }
}

/// A date that no report could be dated by is wrong usage, said before any work.
fn checked_date(date: Option<&str>) -> Result<Option<String>, Box<dyn Error>> {
    let Some(date) = date else { return Ok(None) };
    match tawatur_intake::published(date) {
        Some(read) => Ok(Some(read)),
        None => {
            let mut command = <crate::args::Args as clap::CommandFactory>::command();
            command
                .error(
                    clap::error::ErrorKind::ValueValidation,
                    format!("--published {date}: not a date that exists. Write it as 2017-10-12 or 2017-10-12T18:30:00Z."),
                )
                .exit()
        }
    }
}
