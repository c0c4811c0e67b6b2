//! Who's On First: GeoJSON records (one a file, or one a line), and tables made of them.

use super::rows::{Columns, bad, cells, degrees, lines, shortened};
use super::{Record, Row, is_arabic};
use serde_json::{Map, Value};
use std::io::{BufRead, Read};

/// The gazetteer and its licence.
pub const SOURCE: &str = "Who's On First (https://whosonfirst.org/), CC BY 4.0 and its sources' licences";

/// Bytes of one record at most; the outline of a country may have tens of millions.
const LONGEST: u64 = 256 << 20;

/// A record without its outline, which is passed over as it is read.
#[derive(serde::Deserialize)]
struct Feature {
    #[serde(default)]
    properties: Map<String, Value>,
}

#[derive(serde::Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

/// One GeoJSON file: a record, or a collection of them.
///
/// # Errors
/// What `hand` fails with.
pub fn read_geojson<E>(input: &mut dyn Read, file: &str, hand: &mut dyn FnMut(Row) -> Result<(), E>) -> Result<(), E> {
    let mut text = Vec::new();
    if let Err(e) = input.take(LONGEST + 1).read_to_end(&mut text) {
        return hand(Row::Bad(bad(file, 1, format!("the file can't be read: {e}"), "fetch it again")));
    }
    if text.len() as u64 > LONGEST {
        return hand(Row::Bad(bad(file, 1, format!("the record is longer than {} MiB", LONGEST >> 20), "leave it out")));
    }
    if let Ok(all) = serde_json::from_slice::<Collection>(&text) {
        return all.features.iter().try_for_each(|f| hand(record(&f.properties, file, 1)));
    }
    match serde_json::from_slice::<Feature>(&text) {
        Ok(feature) => hand(record(&feature.properties, file, 1)),
        Err(e) => {
            let what = format!("no GeoJSON: {e}");
            hand(Row::Bad(bad(file, e.line() as u64, what, "give a record as Who's On First has it, such as 421168647.geojson")))
        }
    }
}

/// A table with a header, or GeoJSON records one a line.
///
/// # Errors
/// What `hand` fails with.
pub fn read_lines<E>(input: &mut dyn BufRead, file: &str, hand: &mut dyn FnMut(Row) -> Result<(), E>) -> Result<(), E> {
    let mut table: Option<Table> = None;
    let mut json = false;
    lines(input, file, &mut |line| {
        let (number, text) = match line {
            Ok(line) => line,
            Err(e) => return hand(Row::Bad(e)),
        };
        if table.is_none() && !json && text.trim_start().starts_with('{') {
            json = true;
        }
        if json {
            return hand(match serde_json::from_str::<Feature>(&text) {
                Ok(feature) => record(&feature.properties, file, number),
                Err(e) => Row::Bad(bad(file, number, format!("no GeoJSON: {e}"), "one record a line, whole")),
            });
        }
        let Some(known) = &table else {
            return match Table::of(&text) {
                Ok(known) => {
                    table = Some(known);
                    Ok(())
                }
                Err(what) => hand(Row::Bad(bad(file, number, what, "the first row must name the columns, as Who's On First does"))),
            };
        };
        hand(known.row(&text, file, number))
    })
}

/// Where a table has what.
struct Table {
    columns: Columns,
    id: usize,
    kind: usize,
    names: Vec<usize>,
    english: Option<usize>,
    at: Option<(usize, usize)>,
    country: Option<usize>,
    parents: Vec<usize>,
    population: Option<usize>,
}

impl Table {
    fn of(header: &str) -> Result<Self, String> {
        let columns = Columns::of(header);
        let need =
            |names: &[&str]| columns.find(names).ok_or_else(|| format!("no column {}; read {}", names[0], shortened(&columns.all())));
        let mut names: Vec<usize> = ["name:ara_x_preferred", "name:ara_x_variant", "names_ar", "name_ar", "name:ara", "name_ara"]
            .iter()
            .filter_map(|n| columns.find(&[n]))
            .collect();
        names.dedup();
        if names.is_empty() {
            return Err(format!("no column name:ara_x_preferred; read {}", shortened(&columns.all())));
        }
        let pair = |lat: &[&str], lon: &[&str]| Some((columns.find(lat)?, columns.find(lon)?));
        Ok(Self {
            id: need(&["wof:id", "wof_id", "id"])?,
            kind: need(&["wof:placetype", "placetype"])?,
            names,
            english: columns.find(&["name:eng_x_preferred", "name_en", "wof:name", "name"]),
            at: pair(&["geom:latitude", "lat", "latitude", "lbl:latitude"], &["geom:longitude", "lon", "longitude", "lbl:longitude"]),
            country: columns.find(&["iso:country", "wof:country", "iso", "country"]),
            parents: ["county_id", "region_id"].iter().filter_map(|n| columns.find(&[n])).collect(),
            population: columns.find(&["wof:population", "population", "gn:population"]),
            columns,
        })
    }

    fn row(&self, text: &str, file: &str, number: u64) -> Row {
        let c = cells(text, self.columns.comma);
        if c.len() != self.columns.len() {
            let what = format!("read {} columns, expected {}", c.len(), self.columns.len());
            return Row::Bad(bad(file, number, what, "a row has as many columns as the first one"));
        }
        let cell = |at: usize| c.get(at).map_or("", |v| v.trim());
        let coordinates = match self.at.map_or(Ok(None), |(lat, lon)| degrees(cell(lat), cell(lon))) {
            Ok(at) => at,
            Err(what) => return Row::Bad(bad(file, number, what, "correct the row")),
        };
        let arabic = self.names.iter().flat_map(|n| cell(*n).split('|')).map(str::trim).filter(|n| is_arabic(n)).map(str::to_owned);
        place(Raw {
            id: cell(self.id),
            placetype: cell(self.kind),
            names: arabic.collect(),
            english: self.english.map_or("", cell),
            country: self.country.map_or("", cell),
            at: coordinates,
            admin: self
                .parents
                .iter()
                .map(|p| cell(*p))
                .filter(|p| !p.is_empty() && *p != cell(self.id))
                .map(|p| format!("wof-{p}"))
                .collect(),
            population: self.population.and_then(|p| cell(p).parse::<f64>().ok()),
            file,
            number,
        })
    }
}

/// The properties of a GeoJSON record.
fn record(p: &Map<String, Value>, file: &str, number: u64) -> Row {
    let text = |key: &str| p.get(key).map_or(String::new(), |v| v.as_str().map_or_else(|| v.to_string(), str::to_owned));
    let first = |keys: &[&str]| keys.iter().map(|k| text(k)).find(|v| !v.is_empty() && v != "null").unwrap_or_default();
    let list = |key: &str| -> Vec<String> {
        match p.get(key) {
            Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            Some(Value::String(one)) => vec![one.clone()],
            _ => Vec::new(),
        }
    };
    let (lat, lon) = (first(&["lbl:latitude", "geom:latitude"]), first(&["lbl:longitude", "geom:longitude"]));
    let at = match degrees(&lat, &lon) {
        Ok(at) => at,
        Err(what) => return Row::Bad(bad(file, number, what, "correct the record")),
    };
    let english = list("name:eng_x_preferred").into_iter().next().unwrap_or_else(|| text("wof:name"));
    let parents = p.get("wof:hierarchy").and_then(Value::as_array).and_then(|h| h.first()).and_then(Value::as_object);
    let own = text("wof:id");
    let admin = ["county_id", "region_id"].iter().filter_map(|k| parents?.get(*k)?.as_i64()).filter(|id| *id > 0 && id.to_string() != own);
    place(Raw {
        id: &own,
        placetype: &text("wof:placetype"),
        names: list("name:ara_x_preferred").into_iter().chain(list("name:ara_x_variant")).filter(|n| is_arabic(n)).collect(),
        english: &english,
        country: &first(&["iso:country", "wof:country"]),
        at,
        admin: admin.map(|id| format!("wof-{id}")).collect(),
        population: ["wof:population", "gn:population"].iter().find_map(|k| p.get(*k)?.as_f64()),
        file,
        number,
    })
}

/// What a record and a row of a table have alike.
struct Raw<'r> {
    id: &'r str,
    placetype: &'r str,
    names: Vec<String>,
    english: &'r str,
    country: &'r str,
    at: Option<(f64, f64)>,
    admin: Vec<String>,
    population: Option<f64>,
    file: &'r str,
    number: u64,
}

fn place(r: Raw<'_>) -> Row {
    if r.id.is_empty() || !r.id.bytes().all(|b| b.is_ascii_digit()) {
        let what = format!("wof:id: read `{}`, expected a number", shortened(r.id));
        return Row::Bad(bad(r.file, r.number, what, "correct the row"));
    }
    let population = r.population.filter(|p| *p >= 1.0 && *p < 1e11).map(|p| p as u64);
    let Some(kind) = kind(r.placetype, population.unwrap_or(0)) else { return Row::Passed };
    if r.names.is_empty() {
        return Row::Unnamed;
    }
    let country = r.country.trim().to_ascii_uppercase();
    let known = country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase());
    Row::Place(Box::new(Record {
        id: format!("wof-{}", r.id),
        kind,
        names: r.names,
        english: r.english.to_owned(),
        country: if known { country } else { String::new() },
        at: r.at,
        admin: r.admin,
        population,
    }))
}

/// The lexicon's kind for a placetype.
fn kind(placetype: &str, population: u64) -> Option<&'static str> {
    Some(match placetype {
        "country" | "dependency" => "country",
        "region" | "macroregion" | "county" | "macrocounty" | "localadmin" => "region",
        "locality" => match population {
            50_000.. => "city",
            5_000.. => "town",
            _ => "village",
        },
        "borough" | "neighbourhood" | "macrohood" | "microhood" => "quarter",
        "ocean" | "marinearea" => "sea",
        _ => return None,
    })
}
