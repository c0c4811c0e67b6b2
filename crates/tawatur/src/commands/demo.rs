//! `tawatur demo`: the project's own examples, carried in the program.

use super::{Outcome, account};
use crate::args::{DemoArgs, Known};
use include_dir::{Dir, include_dir};
use std::io::Write;

/// The examples as they lie in the repository: invented reports on one invented event.
static EXAMPLES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../examples");

/// The day on which the reports without a date of their own were published.
const PUBLISHED: &str = "2031-08-02";

/// Writes the examples under `out/reports` and makes their account in `out`.
pub fn run(args: &DemoArgs) -> Outcome {
    let reports = args.out.join("reports");
    std::fs::create_dir_all(&reports)?;
    let mut paths = Vec::new();
    for file in EXAMPLES.files() {
        let name = file.path();
        if !name.extension().is_some_and(|e| e == "txt" || e == "html" || e == "jsonl") {
            continue;
        }
        let path = reports.join(name);
        std::fs::write(&path, file.contents())?;
        paths.push(path);
    }
    writeln!(
        anstream::stdout(),
        "Reading {} example files (invented reports on an invented event) from {}",
        paths.len(),
        reports.display()
    )?;
    let known = Known { published: Some(PUBLISHED.into()), outlet: None, lexicon: None };
    account::write_account(&paths, &known, &args.out)
}
