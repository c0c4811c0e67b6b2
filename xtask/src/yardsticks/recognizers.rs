//! Recognizers-Text, Arabic: spans and values of numbers and of dates. What is out of scope: `docs/recognizers-scope.md`.

pub mod dates;
pub mod numbers;

use serde_json::Value;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

/// One sentence of a specification with what is expected in it.
struct Case {
    input: String,
    /// The moment it is read at, where it says one.
    reference: Option<String>,
    /// True where the values may be trusted too.
    valued: bool,
    expected: Vec<Expected>,
}

/// One expected stretch.
struct Expected {
    text: String,
    kind: String,
    /// Every value that counts as right; empty where none is given.
    values: Vec<String>,
}

/// Something that we found.
struct Found {
    text: String,
    value: Option<String>,
}

/// Reads one specification.
fn cases(path: &Path) -> Result<Vec<Case>, Box<dyn Error>> {
    let bytes = std::fs::read_to_string(path)?;
    let rows: Vec<Value> = serde_json::from_str(bytes.trim_start_matches('\u{feff}'))?;
    Ok(rows.iter().map(case).collect())
}

fn case(row: &Value) -> Case {
    let text = |v: &Value, key: &str| v[key].as_str().unwrap_or_default().to_owned();
    let unsupported = text(row, "NotSupported").contains("dotnet");
    let expected = row["Results"].as_array().into_iter().flatten().map(|r| Expected {
        text: text(r, "Text"),
        kind: r["TypeName"].as_str().or(r["Type"].as_str()).unwrap_or_default().trim_start_matches("datetimeV2.").to_owned(),
        values: values(r),
    });
    Case {
        input: text(row, "Input"),
        reference: row["Context"]["ReferenceDateTime"].as_str().map(str::to_owned),
        valued: !unsupported && row.get("IgnoreResolution").is_none(),
        expected: expected.collect(),
    }
}

/// The values of one result: the number, or every resolution into the past and the future as `start` or `start/end`.
fn values(result: &Value) -> Vec<String> {
    if let Some(number) = result["Resolution"]["value"].as_str() {
        return vec![number.to_owned()];
    }
    ["PastResolution", "FutureResolution"]
        .iter()
        .filter_map(|way| {
            let all: Vec<&str> = result["Value"][way].as_object()?.values().filter_map(Value::as_str).collect();
            (!all.is_empty()).then(|| all.join("/"))
        })
        .collect()
}

/// Counts of one specification.
#[derive(Debug, Default, Clone, Copy)]
struct Score {
    cases: usize,
    hit: usize,
    missed: usize,
    spurious: usize,
    valued: usize,
    right: usize,
}

impl Score {
    fn add(&mut self, o: Score) {
        self.cases += o.cases;
        self.hit += o.hit;
        self.missed += o.missed;
        self.spurious += o.spurious;
        self.valued += o.valued;
        self.right += o.right;
    }

    fn line(&self, name: &str) -> String {
        let of = |a: usize, b: usize| if a + b == 0 { 0.0 } else { a as f64 / (a + b) as f64 };
        let (p, r) = (of(self.hit, self.spurious), of(self.hit, self.missed));
        let f1 = if p + r == 0.0 { 0.0 } else { 2.0 * p * r / (p + r) };
        let value = if self.valued == 0 { "    -".to_owned() } else { format!("{:.3}", self.right as f64 / self.valued as f64) };
        format!("{name:<34} cases {:>4}  p {p:.3}  r {r:.3}  f1 {f1:.3}  value {value} ({} valued)", self.cases, self.valued)
    }
}

/// Tells, of the specification, a case and one of its results, why it is out of scope.
type Scope<'a> = &'a dyn Fn(&str, &Case, Option<&Expected>) -> Option<&'static str>;

/// What one set is measured with.
struct Measure<'a> {
    find: &'a dyn Fn(&str, &Case) -> Vec<Found>,
    /// The edge words that differ by convention are taken off both sides.
    bare: &'a dyn Fn(&str) -> String,
    /// Why a case, or one of its results, is out of scope.
    scope: Scope<'a>,
    agree: &'a dyn Fn(&Expected, &str) -> bool,
}

/// Measures the specifications `names` in `folder` and prints the figures.
fn measure(folder: &Path, names: &[&str], show: Option<&str>, with: &Measure) -> Result<(), Box<dyn Error>> {
    let mut total = Score::default();
    let mut outside: BTreeMap<&'static str, usize> = BTreeMap::new();
    for name in names {
        let mut score = Score::default();
        let mut shown: Vec<String> = Vec::new();
        for case in cases(&folder.join(format!("{name}.json")))? {
            if let Some(why) = (with.scope)(name, &case, None) {
                *outside.entry(why).or_default() += 1;
                continue;
            }
            score.cases += 1;
            let mut found = (with.find)(name, &case);
            for e in &case.expected {
                let wanted = (with.bare)(&e.text);
                let at = found.iter().position(|f| (with.bare)(&f.text) == wanted);
                if let Some(why) = (with.scope)(name, &case, Some(e)) {
                    *outside.entry(why).or_default() += 1;
                    found.retain(|f| !wanted.contains(&(with.bare)(&f.text)) && !(with.bare)(&f.text).contains(&wanted));
                    continue;
                }
                let Some(found) = at.map(|at| found.remove(at)) else {
                    score.missed += 1;
                    shown.push(format!("  miss     [{}] in {}", e.text, case.input));
                    continue;
                };
                score.hit += 1;
                if case.valued && !e.values.is_empty() {
                    score.valued += 1;
                    let ours = found.value.unwrap_or_default();
                    let right = (with.agree)(e, &ours);
                    score.right += usize::from(right);
                    if !right {
                        shown.push(format!(
                            "  value    [{}] {ours} is not {:?} in {} at {:?}",
                            e.text, e.values, case.input, case.reference
                        ));
                    }
                }
            }
            score.spurious += found.len();
            shown.extend(found.iter().map(|f| format!("  spurious [{}] in {}", f.text, case.input)));
        }
        println!("{}", score.line(name));
        if let Some(what) = show {
            let wanted = |l: &&String| match what {
                "misses" => !l.starts_with("  spurious"),
                "spurious" => l.starts_with("  spurious"),
                _ => true,
            };
            shown.sort();
            shown.iter().filter(wanted).for_each(|l| println!("{l}"));
        }
        total.add(score);
    }
    println!("{}", total.line("in total"));
    println!("out of scope (docs/recognizers-scope.md):");
    outside.iter().for_each(|(why, n)| println!("  {n:>4} {why}"));
    Ok(())
}
