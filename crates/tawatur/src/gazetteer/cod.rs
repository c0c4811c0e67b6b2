//! OCHA's common operational datasets: tables of administrative units with their p-codes, Arabic names beside the English.

use super::rows::{Columns, bad, cells, degrees, lines, shortened};
use super::{Record, Row, is_arabic};
use std::io::BufRead;

/// The gazetteer and its licence.
pub const SOURCE: &str = "OCHA common operational datasets (https://data.humdata.org/), CC BY-IGO";

/// Levels of units: 0 is the country.
const LEVELS: usize = 6;

/// One level's columns.
#[derive(Debug, Clone, Copy, Default)]
struct Level {
    code: Option<usize>,
    arabic: Option<usize>,
    english: Option<usize>,
}

/// Hands on every unit of every row once for each row that names it; whoever writes takes each code once.
///
/// # Errors
/// What `hand` fails with.
pub fn read<E>(input: &mut dyn BufRead, file: &str, hand: &mut dyn FnMut(Row) -> Result<(), E>) -> Result<(), E> {
    let mut table: Option<Table> = None;
    lines(input, file, &mut |line| {
        let (number, text) = match line {
            Ok(line) => line,
            Err(e) => return hand(Row::Bad(e)),
        };
        let Some(known) = &table else {
            return match Table::of(&text) {
                Ok(known) => {
                    table = Some(known);
                    Ok(())
                }
                Err(what) => hand(Row::Bad(bad(file, number, what, "the first row must name the columns, as OCHA's tables do"))),
            };
        };
        // A row under the header with tags of the humanitarian exchange language.
        if text.starts_with('#') {
            return Ok(());
        }
        known.row(&text, file, number).into_iter().try_for_each(&mut *hand)
    })
}

/// Where a table has what.
struct Table {
    columns: Columns,
    levels: [Level; LEVELS],
    at: Option<(usize, usize)>,
    population: Option<usize>,
}

impl Table {
    fn of(header: &str) -> Result<Self, String> {
        let columns = Columns::of(header);
        let mut levels = [Level::default(); LEVELS];
        for (n, level) in levels.iter_mut().enumerate() {
            // admin1Pcode, adm1_pcode, ADM1_PCODE; admin1Name_ar, ADM1_AR, adm1_name_ar.
            let of = |test: &dyn Fn(&str) -> bool| {
                columns.position(|c| {
                    let rest = c.strip_prefix("admin").or_else(|| c.strip_prefix("adm")).and_then(|r| r.strip_prefix(&n.to_string()));
                    rest.is_some_and(|r| test(r.trim_start_matches('_')))
                })
            };
            *level = Level {
                code: of(&|r| r == "pcode" || r == "code"),
                arabic: of(&|r| matches!(r, "name_ar" | "ar" | "namear" | "name_ara" | "nameara")),
                english: of(&|r| matches!(r, "name_en" | "en" | "nameen" | "name" | "name_eng")),
            };
        }
        if !levels.iter().any(|l| l.code.is_some() && l.arabic.is_some()) {
            return Err(format!("no columns such as admin1Pcode and admin1Name_ar; read {}", shortened(&columns.all())));
        }
        let pair = |lat: &[&str], lon: &[&str]| Some((columns.find(lat)?, columns.find(lon)?));
        Ok(Self {
            levels,
            at: pair(
                &["latitude", "lat", "latitude_y", "center_lat", "point_y", "y"],
                &["longitude", "lon", "long", "longitude_x", "center_lon", "point_x", "x"],
            ),
            population: columns.find(&["population", "pop", "total_population"]),
            columns,
        })
    }

    fn row(&self, text: &str, file: &str, number: u64) -> Vec<Row> {
        let c = cells(text, self.columns.comma);
        if c.len() != self.columns.len() {
            let what = format!("read {} columns, expected {}", c.len(), self.columns.len());
            return vec![Row::Bad(bad(file, number, what, "a row has as many columns as the first one"))];
        }
        let cell = |at: Option<usize>| at.and_then(|a| c.get(a)).map_or("", |v| v.trim());
        let at = match self.at.map_or(Ok(None), |(lat, lon)| degrees(cell(Some(lat)), cell(Some(lon)))) {
            Ok(at) => at,
            Err(what) => return vec![Row::Bad(bad(file, number, what, "correct the row"))],
        };
        let deepest = self.levels.iter().rposition(|l| !cell(l.code).is_empty());
        let Some(deepest) = deepest else {
            return vec![Row::Bad(bad(file, number, "no p-code in any column", "fill the column of the unit's p-code"))];
        };
        let mut out = Vec::new();
        let mut above: Vec<String> = Vec::new();
        for (n, level) in self.levels.iter().enumerate().take(deepest + 1) {
            let code = cell(level.code);
            if code.is_empty() {
                continue;
            }
            if !code.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-')) || code.len() > 40 {
                let what = format!("p-code of level {n}: read `{}`, expected letters and digits such as SY0203", shortened(code));
                out.push(Row::Bad(bad(file, number, what, "correct the row")));
                continue;
            }
            let name = cell(level.arabic);
            if is_arabic(name) {
                out.push(Row::Place(Box::new(Record {
                    id: format!("cod-{code}"),
                    kind: kind(n),
                    names: vec![name.to_owned()],
                    english: cell(level.english).to_owned(),
                    country: country(code),
                    // The point of a row is that of its smallest unit.
                    at: at.filter(|_| n == deepest),
                    admin: above.iter().rev().cloned().collect(),
                    population: cell(self.population).parse().ok().filter(|p| *p > 0 && n == deepest),
                })));
                above.push(name.to_owned());
            } else if n == deepest {
                out.push(Row::Unnamed);
            }
        }
        out
    }
}

fn kind(level: usize) -> &'static str {
    match level {
        0 => "country",
        1..=3 => "region",
        4 => "village",
        _ => "quarter",
    }
}

/// P-codes start with the country's code.
fn country(code: &str) -> String {
    let first: String = code.chars().take(2).collect();
    if first.bytes().all(|b| b.is_ascii_alphabetic()) { first.to_ascii_uppercase() } else { String::new() }
}
