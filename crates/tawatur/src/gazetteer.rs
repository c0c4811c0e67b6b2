//! Gazetteers of others (GeoNames, Who's On First, OCHA's COD tables) to lexicon files, one place at a time.
//!
//! Nothing is loaded whole: a file of twelve million rows is read row by row. A line that can't be read is named with its
//! file, its number and what to do, and loses no other.

pub mod cod;
pub mod geonames;
mod names;
pub mod rows;
pub mod whosonfirst;

use crate::Lexicon;
use std::io::{self, Write};

pub use names::{Ambiguous, is_arabic};

/// One place, as a gazetteer has it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Record {
    /// The gazetteer's short name and its own id: `gn-3038832`.
    pub id: String,
    /// `city`, `village`, `region` …: the lexicon's kinds.
    pub kind: &'static str,
    /// Arabic names, the one to show first.
    pub names: Vec<String>,
    /// The name to show in English; empty where there is none.
    pub english: String,
    /// ISO 3166-1 alpha-2; empty where there is none.
    pub country: String,
    /// Degrees north and east.
    pub at: Option<(f64, f64)>,
    /// What it lies in, the smallest first.
    pub admin: Vec<String>,
    /// How many people live there.
    pub population: Option<u64>,
}

/// A line that can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {what}; {remedy}")]
pub struct BadLine {
    /// The file.
    pub file: String,
    /// Its line, from 1.
    pub line: u64,
    /// What was read and what was expected.
    pub what: String,
    /// What to do.
    pub remedy: &'static str,
}

/// What an import came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Places written.
    pub written: usize,
    /// Rows without a name in Arabic letters.
    pub unnamed: usize,
    /// Rows of a sort that the lexicon has no kind for (a hotel, a postal code).
    pub passed: usize,
    /// Rows that can't be read.
    pub bad: usize,
}

/// What a row gave.
#[derive(Debug)]
pub enum Row {
    /// A place.
    Place(Box<Record>),
    /// A place without a name in Arabic letters.
    Unnamed,
    /// Nothing that the lexicon has a kind for.
    Passed,
    /// It can't be read.
    Bad(BadLine),
}

/// Writes places as lines of a lexicon file.
#[derive(Debug)]
pub struct LexWriter<'w, 'l, W: Write> {
    out: &'w mut W,
    ambiguous: Ambiguous<'l>,
    source: &'static str,
    seen: std::collections::HashSet<String>,
    /// What was written so far.
    pub counts: Counts,
}

impl<'w, 'l, W: Write> LexWriter<'w, 'l, W> {
    /// Starts a file; `source` is the gazetteer and its licence.
    ///
    /// # Errors
    /// Where `out` can't be written to.
    pub fn new(out: &'w mut W, lexicon: &'l Lexicon, source: &'static str) -> io::Result<Self> {
        writeln!(out, "# Places of {source}, made by `tawatur gazetteer import`.")?;
        writeln!(out, "@kind place\n@fields id | kind | ar | en | aliases | country | lat | lon | admin | population | source\n")?;
        Ok(Self { out, ambiguous: Ambiguous::new(lexicon), source, seen: std::collections::HashSet::new(), counts: Counts::default() })
    }

    /// Takes what a row gave; the bad line comes back, to be shown.
    ///
    /// # Errors
    /// Where the file can't be written to.
    pub fn take(&mut self, row: Row) -> io::Result<Option<BadLine>> {
        match row {
            Row::Place(record) => self.place(&record)?,
            Row::Unnamed => self.counts.unnamed += 1,
            Row::Passed => self.counts.passed += 1,
            Row::Bad(line) => {
                self.counts.bad += 1;
                return Ok(Some(line));
            }
        }
        Ok(None)
    }

    /// A gazetteer may have one place on several rows: the first counts.
    fn place(&mut self, r: &Record) -> io::Result<()> {
        if !self.seen.insert(r.id.clone()) {
            return Ok(());
        }
        let mut names: Vec<String> = Vec::new();
        for name in r.names.iter().map(|n| plain(n)).filter(|n| !n.is_empty()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let Some(first) = names.first() else {
            self.counts.unnamed += 1;
            return Ok(());
        };
        // The label stays plain; a name that is a word of the language comes back as an alias with its mark.
        let marked = |n: &String| if self.ambiguous.is(n, r) { format!("~{n}") } else { n.clone() };
        let label = marked(first);
        let aliases: Vec<String> = names.iter().skip(1).take(ALIASES).map(marked).collect();
        let list = |items: &[String]| if items.is_empty() { "-".to_owned() } else { items.join(" ; ") };
        let degrees = |v: Option<f64>| v.map_or("-".to_owned(), |v| format!("{v:.2}"));
        let admin: Vec<String> = r.admin.iter().map(|a| plain(a)).filter(|a| !a.is_empty()).collect();
        let english = plain(&r.english);
        writeln!(
            self.out,
            "{} | {} | {label} | {} | {} | {} | {} | {} | {} | {} | {}",
            plain(&r.id),
            r.kind,
            if english.is_empty() { &label } else { &english },
            list(&aliases),
            if r.country.is_empty() { "-" } else { &r.country },
            degrees(r.at.map(|a| a.0)),
            degrees(r.at.map(|a| a.1)),
            list(&admin),
            r.population.map_or("-".to_owned(), |p| p.to_string()),
            self.source,
        )?;
        self.counts.written += 1;
        Ok(())
    }
}

/// Names of one place at most.
const ALIASES: usize = 12;

/// Without what the format uses itself, on one line, spaces single.
fn plain(text: &str) -> String {
    let text = text.replace('\u{06A9}', "ك").replace('\u{06CC}', "ي");
    let words = text.split(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '|' | ';' | '؛' | '~'));
    let joined = words.filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ");
    // A field that is only a hyphen would be an empty one, and `#`, `@`, `+` open other lines.
    joined.trim_start_matches(['#', '@', '+', '-']).trim().to_owned()
}

#[cfg(test)]
mod tests;
