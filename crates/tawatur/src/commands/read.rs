//! `tawatur read`: reading records as JSON lines on standard output.

use super::{Outcome, gather_and_read};
use crate::args::ReadArgs;
use std::io::Write;

/// Prints one record a line.
pub fn run(args: &ReadArgs) -> Outcome {
    let gathered = gather_and_read(&args.paths, &args.known)?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for reading in &gathered.readings {
        serde_json::to_writer(&mut out, reading).map_err(std::io::Error::from)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(gathered.failures)
}
