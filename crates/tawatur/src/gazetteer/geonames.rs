//! GeoNames' dump (`SY.txt`, `allCountries.txt`): 19 columns with tabs between, and the file of alternate names.

use super::rows::{bad, degrees, lines, shortened};
use super::{BadLine, Record, Row, is_arabic};
use std::collections::HashMap;
use std::io::BufRead;

/// The gazetteer and its licence.
pub const SOURCE: &str = "GeoNames (https://www.geonames.org/), CC BY 4.0";

/// Columns of the dump.
const COLUMNS: usize = 19;

/// Arabic names by GeoNames' id, from `alternateNamesV2.txt`; the preferred ones first.
pub type AlternateNames = HashMap<u64, Vec<String>>;

/// Arabic names of the administrative units, by their codes: `SY.09`, `SY.09.123`.
pub type Units = HashMap<String, String>;

/// Reads the file of alternate names (id, geonameid, language, name, preferred, short, colloquial, historic …), keeping the
/// Arabic ones.
///
/// # Errors
/// What `warn` fails with.
pub fn alternate_names<E>(
    input: &mut dyn BufRead,
    file: &str,
    warn: &mut dyn FnMut(BadLine) -> Result<(), E>,
) -> Result<AlternateNames, E> {
    let mut out = AlternateNames::new();
    lines(input, file, &mut |line| {
        let (number, text) = match line {
            Ok(line) => line,
            Err(e) => return warn(e),
        };
        let cells: Vec<&str> = text.split('\t').collect();
        let [_, id, language, name, rest @ ..] = cells.as_slice() else {
            let what = format!("read {} columns, expected the 4 to 10 of alternateNamesV2.txt", cells.len());
            return warn(bad(file, number, what, "give --names the file of alternate names as GeoNames has it"));
        };
        let historic = rest.get(3).is_some_and(|h| *h == "1");
        if *language != "ar" || historic || !is_arabic(name) {
            return Ok(());
        }
        let Ok(id) = id.parse::<u64>() else {
            return warn(bad(file, number, format!("geonameid: read `{}`, expected a number", shortened(id)), "correct the line"));
        };
        let names = out.entry(id).or_default();
        let preferred = rest.first().is_some_and(|p| *p == "1");
        names.insert(if preferred { 0 } else { names.len() }, (*name).to_owned());
        Ok(())
    })?;
    Ok(out)
}

/// Reads the names of administrative units out of a dump.
///
/// # Errors
/// What `hand` of [`lines`] fails with: never.
pub fn units(input: &mut dyn BufRead, file: &str, alternate: &AlternateNames) -> Units {
    let mut out = Units::new();
    let _ = lines::<()>(input, file, &mut |line| {
        let Ok((_, text)) = line else { return Ok(()) };
        let c: Vec<&str> = text.split('\t').collect();
        if c.len() != COLUMNS || c[6] != "A" || !c[7].starts_with("ADM") {
            return Ok(());
        }
        let code = match c[7] {
            "ADM1" => format!("{}.{}", c[8], c[10]),
            "ADM2" => format!("{}.{}.{}", c[8], c[10], c[11]),
            _ => return Ok(()),
        };
        if let Some(name) = arabic(&c, alternate).into_iter().next() {
            out.insert(code, name);
        }
        Ok(())
    });
    out
}

/// Hands on what every row of a dump gives.
///
/// # Errors
/// What `hand` fails with.
pub fn read<E>(
    input: &mut dyn BufRead,
    file: &str,
    alternate: &AlternateNames,
    units: &Units,
    hand: &mut dyn FnMut(Row) -> Result<(), E>,
) -> Result<(), E> {
    lines(input, file, &mut |line| {
        hand(match line {
            Ok((number, text)) => row(&text, file, number, alternate, units),
            Err(e) => Row::Bad(e),
        })
    })
}

fn row(text: &str, file: &str, number: u64, alternate: &AlternateNames, units: &Units) -> Row {
    let c: Vec<&str> = text.split('\t').collect();
    if c.len() != COLUMNS {
        let what = format!("read {} columns, expected the {COLUMNS} of GeoNames' dump", c.len());
        return Row::Bad(bad(file, number, what, "give a file such as SY.txt or allCountries.txt, unpacked, as GeoNames has it"));
    }
    if c[0].parse::<u64>().is_err() {
        let what = format!("geonameid: read `{}`, expected a number", shortened(c[0]));
        return Row::Bad(bad(file, number, what, "correct the line"));
    }
    let at = match degrees(c[4], c[5]) {
        Ok(at) => at,
        Err(what) => return Row::Bad(bad(file, number, what, "correct the line")),
    };
    let population = c[14].trim().parse::<u64>().ok().filter(|p| *p > 0);
    let Some(kind) = kind(c[6], c[7], population.unwrap_or(0)) else { return Row::Passed };
    let names = arabic(&c, alternate);
    if names.is_empty() {
        return Row::Unnamed;
    }
    let parents = [format!("{}.{}.{}", c[8], c[10], c[11]), format!("{}.{}", c[8], c[10])];
    Row::Place(Box::new(Record {
        id: format!("gn-{}", c[0]),
        kind,
        names,
        english: c[2].to_owned(),
        country: country(c[8]),
        at,
        admin: parents.iter().filter_map(|p| units.get(p)).cloned().collect(),
        population,
    }))
}

fn country(code: &str) -> String {
    if code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) { code.to_owned() } else { String::new() }
}

/// Arabic names: of the file of alternate names where it has some, else those of the row in Arabic letters.
fn arabic(c: &[&str], alternate: &AlternateNames) -> Vec<String> {
    if let Some(names) = c[0].parse::<u64>().ok().and_then(|id| alternate.get(&id)) {
        return names.clone();
    }
    c[3].split(',').chain([c[1]]).map(str::trim).filter(|n| is_arabic(n)).map(str::to_owned).collect()
}

/// The lexicon's kind for a feature class and code.
fn kind(class: &str, code: &str, population: u64) -> Option<&'static str> {
    Some(match (class, code) {
        ("P", "PPLX") => "quarter",
        ("P", "PPLH" | "PPLQ" | "PPLW" | "PPLCH") => return None,
        ("P", "PPLC" | "PPLA") => "city",
        ("P", "PPLA2" | "PPLA3") => "town",
        ("P", _) => match population {
            50_000.. => "city",
            5_000.. => "town",
            _ => "village",
        },
        ("A", "PCLI" | "PCLS" | "PCLD" | "PCL" | "PCLF" | "TERR") => "country",
        ("A", code) if code.starts_with("ADM") && !code.ends_with('H') => "region",
        ("L", "RGN" | "AREA") => "region",
        ("H", "STM" | "WAD" | "STMI" | "WADI") => "river",
        ("H", "SEA" | "GULF" | "LK" | "STRT" | "BAY" | "RSV") => "sea",
        ("S", "DAM") => "dam",
        ("S", "CMPRF" | "CMP") => "camp",
        ("S", "AIRB" | "AIRP" | "AIRF" | "INSM" | "MILB") | ("L", "MILB") => "base",
        ("T", "MT" | "MTS" | "HLL" | "HLLS" | "PK" | "JBL") => "mountain",
        _ => return None,
    })
}
