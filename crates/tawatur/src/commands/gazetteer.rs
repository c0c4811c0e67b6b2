//! `tawatur gazetteer import`: a gazetteer to a lexicon file.

use super::Outcome;
use super::account::write_whole;
use crate::args::{GazetteerFormat, ImportArgs};
use crate::progress;
use std::error::Error;
use std::fs::File;
use std::io::{self, BufReader, Write};
use std::path::{Path, PathBuf};
use tawatur::Lexicon;
use tawatur::gazetteer::{BadLine, Counts, LexWriter, Row, cod, geonames, whosonfirst};

/// Bad lines that are named one by one; the rest is counted.
const NAMED: usize = 200;

/// Imports, and tells what came of it.
pub fn run(args: &ImportArgs) -> Outcome {
    let lexicon = Lexicon::builtin()?;
    let (name, source) = match args.format {
        GazetteerFormat::Geonames => ("geonames.lex", geonames::SOURCE),
        GazetteerFormat::Whosonfirst => ("whosonfirst.lex", whosonfirst::SOURCE),
        GazetteerFormat::Cod => ("cod.lex", cod::SOURCE),
    };
    let paths = files(&args.paths)?;
    if let (Some(names), false) = (&args.names, matches!(args.format, GazetteerFormat::Geonames)) {
        return Err(format!("{}: --names is for --format geonames only; leave it out.", names.display()).into());
    }
    std::fs::create_dir_all(&args.out).map_err(|e| format!("{}: {e}. Give --out a folder that can be written to.", args.out.display()))?;
    let target = args.out.join(name);
    let mut counts = Counts::default();
    let mut told = Told::default();
    let mut failed = None;
    write_whole(&target, |out| {
        let mut writer = LexWriter::new(out, &lexicon, source)?;
        if let Err(e) = import(args, &paths, &mut writer, &mut told) {
            failed = Some(e);
        }
        counts = writer.counts;
        Ok(())
    })?;
    if counts.written == 0 || failed.is_some() {
        // What holds no place, or only a part of them, is not left to be taken for the whole.
        let _ = std::fs::remove_file(&target);
    }
    if let Some(e) = failed {
        return Err(e);
    }
    told.rest();
    let Counts { written, unnamed, passed, bad } = counts;
    anstream::eprintln!(
        "{written} places written, {unnamed} without an Arabic name, {passed} of other sorts, {bad} lines that can't be read"
    );
    if written == 0 {
        let (format, given) = (format!("{:?}", args.format).to_lowercase(), paths.iter().map(|p| p.display().to_string()));
        let given = given.take(5).collect::<Vec<_>>().join(", ");
        return Err(format!("no place found in {given}. Check that the files are as --format {format} wants them.").into());
    }
    anstream::eprintln!("use them with --lexicon {}", args.out.display());
    Ok(told.shown + told.hidden)
}

type Writer<'w, 'l> = LexWriter<'w, 'l, io::BufWriter<File>>;

fn import(args: &ImportArgs, paths: &[PathBuf], writer: &mut Writer<'_, '_>, told: &mut Told) -> Result<(), Box<dyn Error>> {
    let mut alternate = geonames::AlternateNames::new();
    if let Some(path) = &args.names {
        alternate = geonames::alternate_names::<io::Error>(&mut open(path)?, &path.display().to_string(), &mut |line| {
            told.one(&line);
            Ok(())
        })?;
    }
    let wanted: Vec<String> = args.country.iter().map(|c| c.to_ascii_uppercase()).collect();
    let bar = progress::bar(0, "importing");
    for path in paths {
        let file = path.display().to_string();
        let mut hand = |mut row: Row| -> io::Result<()> {
            if let (Row::Place(p), [only]) = (&mut row, wanted.as_slice())
                && p.country.is_empty()
            {
                p.country.clone_from(only);
            }
            if matches!(&row, Row::Place(p) if !wanted.is_empty() && !wanted.contains(&p.country)) {
                return Ok(());
            }
            if let Some(line) = writer.take(row)? {
                told.one(&line);
            }
            Ok(())
        };
        match args.format {
            GazetteerFormat::Geonames => {
                let units = geonames::units(&mut open(path)?, &file, &alternate);
                geonames::read(&mut open(path)?, &file, &alternate, &units, &mut hand)?;
            }
            GazetteerFormat::Whosonfirst if is_geojson(path) => whosonfirst::read_geojson(&mut open(path)?, &file, &mut hand)?,
            GazetteerFormat::Whosonfirst => whosonfirst::read_lines(&mut open(path)?, &file, &mut hand)?,
            GazetteerFormat::Cod => cod::read(&mut open(path)?, &file, &mut hand)?,
        }
        bar.set_message(format!("{} places", writer.counts.written));
    }
    bar.finish_and_clear();
    Ok(())
}

fn open(path: &Path) -> Result<BufReader<File>, Box<dyn Error>> {
    let file = File::open(path).map_err(|e| format!("{}: {e}. Give the files of a gazetteer, unpacked.", path.display()))?;
    Ok(BufReader::with_capacity(1 << 16, file))
}

fn is_geojson(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "geojson" || e == "json")
}

/// Files as they are given; of a folder, every GeoJSON record below it, in the order of their names.
fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut out = Vec::new();
    for path in paths {
        if !path.is_dir() {
            out.push(path.clone());
            continue;
        }
        let mut found = Vec::new();
        let mut open = vec![path.clone()];
        while let Some(folder) = open.pop() {
            for entry in std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))? {
                let entry = entry?;
                // A link may lead back to where it stands.
                let kind = entry.file_type()?;
                if kind.is_dir() {
                    open.push(entry.path());
                } else if kind.is_file() && is_geojson(&entry.path()) {
                    found.push(entry.path());
                }
            }
        }
        found.sort();
        out.extend(found);
    }
    Ok(out)
}

/// Bad lines on standard error.
#[derive(Debug, Default)]
struct Told {
    shown: usize,
    hidden: usize,
}

impl Told {
    fn one(&mut self, line: &BadLine) {
        if self.shown < NAMED {
            self.shown += 1;
            anstream::eprintln!("{}not read:{} {line}", crate::args::BAD.render(), crate::args::BAD.render_reset());
        } else {
            self.hidden += 1;
        }
    }

    fn rest(&self) {
        if self.hidden > 0 {
            let _ = writeln!(io::stderr(), "… and {} more lines that can't be read", self.hidden);
        }
    }
}
