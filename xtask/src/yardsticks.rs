//! Public test sets, each measured by a module of its own. They lie outside the repository, and nothing is made from them.

mod assault;
mod pud;
mod recognizers;
mod wojood;

use crate::eval::Options;
use std::error::Error;
use std::path::Path;

/// One public test set.
struct Yardstick {
    name: &'static str,
    /// Its folder under `yardsticks/`.
    folder: &'static str,
    measure: Measure,
}

/// Measures the set in a folder and prints its figures.
type Measure = fn(&Path, &Options) -> Result<(), Box<dyn Error>>;

const YARDSTICKS: &[Yardstick] = &[
    Yardstick { name: "numbers", folder: "recognizers-text", measure: recognizers::numbers::run },
    Yardstick { name: "dates", folder: "recognizers-text", measure: recognizers::dates::run },
    Yardstick { name: "assault", folder: "event-gsr", measure: assault::measure },
    Yardstick { name: "pud", folder: "pud", measure: pud::measure },
    Yardstick { name: "wojood", folder: "wojood", measure: wojood::measure },
];

/// Measures all of them, or the one named.
///
/// # Errors
/// Where a set can't be read, or none has the name; a figure that misses its bar is no error.
pub fn run(options: &Options, only: Option<&str>) -> Result<(), Box<dyn Error>> {
    let chosen: Vec<&Yardstick> = YARDSTICKS.iter().filter(|y| only.is_none_or(|name| name == y.name)).collect();
    if chosen.is_empty() {
        let names: Vec<&str> = YARDSTICKS.iter().map(|y| y.name).collect();
        return Err(format!("no such yardstick; there are: {}", names.join(", ")).into());
    }
    for yardstick in chosen {
        let folder = options.shared.join("yardsticks").join(yardstick.folder);
        println!("\n== {} ({})", yardstick.name, folder.display());
        if folder.is_dir() {
            (yardstick.measure)(&folder, options)?;
        } else {
            println!("SKIPPED: the set is not there. Nothing was measured.");
        }
    }
    Ok(())
}
