//! Writes the hand-made dossier of the tests to a folder, to look at it:
//! `cargo run -p tawatur-show --example sample_dossier -- FOLDER [COPIES]`.
//! COPIES repeats the reports and claims, to see a large account split over pages.

#[path = "../tests/sample/mod.rs"]
mod sample;

use std::error::Error;
use std::path::PathBuf;
use tawatur_show::{Options, pages};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args_os().skip(1);
    let folder = PathBuf::from(args.next().ok_or("give the folder to write to")?);
    let copies: usize = args.next().and_then(|n| n.to_str()?.parse().ok()).unwrap_or(1);
    let (account, readings) = sample::account::repeated(copies);
    let start = std::time::Instant::now();
    let pages = pages(&account, &readings, &Options::default());
    let (n, bytes) = (pages.len(), pages.iter().map(|p| p.html.len()).sum::<usize>());
    let largest = pages.iter().map(|p| p.html.len()).max().unwrap_or(0);
    eprintln!("{n} pages, {bytes} bytes, largest {largest}, in {:?}", start.elapsed());
    std::fs::create_dir_all(&folder)?;
    for page in pages {
        std::fs::write(folder.join(page.name), page.html)?;
    }
    Ok(())
}
