//! `tawatur account`: the main job.

use super::{Outcome, gather_and_read};
use crate::args::{AccountArgs, Known};
use std::collections::HashSet;
use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use tawatur::{PageOptions, account};
use tawatur_account::record::Label;
use tawatur_lexicon::Concept;
use tawatur_show::each_page;

/// From so many claims on, about two megabytes, `account.json` is written without indentation.
const LARGE: usize = 700;

/// Reads, accounts, writes.
pub fn run(args: &AccountArgs) -> Outcome {
    write_account(&args.paths, &args.known, &args.out)
}

/// The main job for any command: `paths` in, an account under `out`.
pub fn write_account(paths: &[PathBuf], known: &Known, out: &Path) -> Outcome {
    std::fs::create_dir_all(out).map_err(|e| at(out, &e))?;
    let gathered = gather_and_read(paths, known)?;
    let account = account(&gathered.readings, &gathered.lexicon);

    let records = out.join("records.jsonl");
    write_whole(&records, |w| {
        for reading in &gathered.readings {
            serde_json::to_writer(&mut *w, reading)?;
            w.write_all(b"\n")?;
        }
        Ok(())
    })?;
    let data = out.join("account.json");
    write_whole(&data, |w| {
        // A small account is laid out for the eye; in a large one the white space alone would be megabytes.
        if account.claims.len() < LARGE {
            serde_json::to_writer_pretty(&mut *w, &account)?;
        } else {
            serde_json::to_writer(&mut *w, &account)?;
        }
        w.write_all(b"\n")
    })?;
    let name = |c: &Concept| (c.id.clone(), Label { ar: c.ar.clone(), en: c.en.clone() });
    let options = PageOptions { concepts: gathered.lexicon.concepts.iter().map(name).collect(), ..PageOptions::default() };
    let mut written = HashSet::new();
    each_page(&account, &gathered.readings, &options, |page| {
        write_whole(&out.join(&page.name), |w| w.write_all(page.html.as_bytes()))?;
        written.insert(page.name);
        Ok::<(), Box<dyn Error>>(())
    })?;
    remove_stale(out, &written)?;

    let contested =
        account.claims.iter().filter(|c| c.members.iter().any(|m| m.relation != tawatur_account::record::Relation::Supports)).count();
    let mut told = anstream::stdout().lock();
    writeln!(
        told,
        "{} reports, {} claims ({} contested), {} shared passages",
        account.reports.len(),
        account.claims.len(),
        contested,
        account.passages.len()
    )?;
    let unread = account.reports.iter().filter(|r| !tawatur_read::is_read(&r.language)).count();
    if unread > 0 {
        writeln!(told, "{unread} kept but not read: neither in Arabic nor in English")?;
    }
    if gathered.failures > 0 {
        writeln!(told, "{} inputs could not be read; they are named above", gathered.failures)?;
    }
    let index = out.join("index.html");
    writeln!(told, "{}", index.canonicalize().unwrap_or(index).display())?;
    Ok(gathered.failures)
}

/// Removes the numbered pages of an earlier, larger account in the same folder: `claims-004.html` would show old claims.
/// Nothing else in the folder is touched.
fn remove_stale(out: &Path, written: &HashSet<String>) -> Result<(), Box<dyn Error>> {
    for entry in std::fs::read_dir(out).map_err(|e| at(out, &e))? {
        let path = entry.map_err(|e| at(out, &e))?.path();
        let Some(name) = path.file_name().and_then(|n| n.to_str()) else { continue };
        if !written.contains(name) && is_numbered_page(name) {
            std::fs::remove_file(&path).map_err(|e| at(&path, &e))?;
        }
    }
    Ok(())
}

/// `claims-004.html`, `reports-012.en.html`: how the dossier names the pages behind its index.
fn is_numbered_page(name: &str) -> bool {
    let Some(stem) = name.strip_suffix(".html").map(|s| s.strip_suffix(".en").unwrap_or(s)) else { return false };
    let Some((section, number)) = stem.rsplit_once('-') else { return false };
    let known = ["claims", "reports", "passages", "sources", "names", "entities", "timeline", "quantities"];
    known.contains(&section) && number.len() >= 3 && number.bytes().all(|b| b.is_ascii_digit())
}

/// Writes to a file beside the target and renames it, so that a run that is stopped leaves no half a file.
pub(super) fn write_whole(
    path: &Path,
    fill: impl FnOnce(&mut std::io::BufWriter<std::fs::File>) -> std::io::Result<()>,
) -> Result<(), Box<dyn Error>> {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".part");
    let part = path.with_file_name(name);
    let file = std::fs::File::create(&part).map_err(|e| at(&part, &e))?;
    let mut writer = std::io::BufWriter::new(file);
    fill(&mut writer).and_then(|()| writer.flush()).map_err(|e| at(&part, &e))?;
    std::fs::rename(&part, path).map_err(|e| at(path, &e))?;
    Ok(())
}

fn at(path: &Path, cause: &std::io::Error) -> Box<dyn Error> {
    format!("{}: {cause}. Give --out a folder that can be written to.", path.display()).into()
}
