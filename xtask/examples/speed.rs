//! What `cargo xtask speed` measures: reads reports, each step in a function of its own that a profiler can name.
//!
//! ```sh
//! cargo run --release -p xtask --example speed -- --reports 300 examples
//! ```
//!
//! `--records FILE` keeps the records, so that those of two builds can be compared byte by byte.

use std::hint::black_box;
use std::path::PathBuf;
use std::time::Instant;
use tawatur_intake::{Options, gather};
use tawatur_lexicon::Lexicon;
use tawatur_read::Reader;
use tawatur_read::record::Reading;
use tawatur_text::Report;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut wanted = 300;
    let mut kept = None;
    let mut paths: Vec<PathBuf> = Vec::new();
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        if word == "--reports" {
            wanted = words.next().ok_or("--reports needs a number")?.parse()?;
        } else if word == "--records" {
            kept = words.next();
        } else {
            paths.push(word.into());
        }
    }
    let mut reports = gather(&paths, &Options::default(), &mut |_| {}).reports;
    reports.retain(|r| r.language == "ar");
    if reports.is_empty() {
        return Err("no Arabic report there".into());
    }
    // Where there are too few they are read again: the reading remembers nothing of the one before.
    let reports: Vec<Report> = reports.iter().cycle().take(wanted).cloned().collect();

    let start = Instant::now();
    let lexicon = load_lexicon()?;
    let loaded = start.elapsed();
    let reader = Reader::new(&lexicon);
    let start = Instant::now();
    let readings = read_reports(&reader, &reports);
    let read = start.elapsed();
    let start = Instant::now();
    let records = write_records(&readings)?;
    let written = start.elapsed();

    if let Some(file) = kept {
        std::fs::write(file, &records)?;
    }
    let bytes: usize = reports.iter().map(|r| r.text.len()).sum();
    println!("reports {}", reports.len());
    println!("bytes {bytes}");
    println!("record_bytes {}", records.len());
    println!("load_ms {:.1}", loaded.as_secs_f64() * 1e3);
    println!("read_mb_s {:.1}", bytes as f64 / 1e6 / read.as_secs_f64());
    println!("write_mb_s {:.1}", bytes as f64 / 1e6 / written.as_secs_f64());
    Ok(())
}

#[inline(never)]
fn load_lexicon() -> Result<Lexicon, Box<dyn std::error::Error>> {
    Ok(black_box(Lexicon::builtin()?))
}

#[inline(never)]
fn read_reports(reader: &Reader<'_>, reports: &[Report]) -> Vec<Reading> {
    black_box(reports.iter().map(|r| reader.read(r)).collect())
}

#[inline(never)]
fn write_records(readings: &[Reading]) -> serde_json::Result<Vec<u8>> {
    let mut out = Vec::new();
    for reading in readings {
        serde_json::to_writer(&mut out, reading)?;
        out.push(b'\n');
    }
    Ok(black_box(out))
}
