//! A report while it is being put together, and the steps that every kind of file shares.

use crate::{Options, language, published};
use serde_json::Value;
use tawatur_text::Report;

/// What a file states of its date, as written, best first.
#[derive(Debug, Default)]
pub(crate) struct Stated {
    pub(crate) dates: Vec<String>,
}

/// A report that is not finished.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) report: Report,
    pub(crate) stated: Stated,
    /// The language that the container declares.
    pub(crate) declared: Option<String>,
    /// The line of a JSONL file.
    pub(crate) line: Option<usize>,
}

impl Draft {
    /// A draft named by the hash of the bytes it is made from.
    pub(crate) fn new(bytes: &[u8], source: String) -> Self {
        let hash = blake3::hash(bytes).to_hex();
        let id = format!("b3:{}", hash.get(..32).unwrap_or(&hash));
        Self { report: Report { id, source, ..Report::default() }, stated: Stated::default(), declared: None, line: None }
    }

    /// Settles date, outlet and language; what the user gives counts only where the file says nothing.
    pub(crate) fn finish(mut self, options: &Options) -> Self {
        self.settle_date(options);
        let report = &mut self.report;
        if report.outlet.is_none() {
            report.outlet = options.outlet.clone().filter(|o| !o.trim().is_empty());
        }
        report.language = language(&report.text, self.declared.as_deref());
        self
    }

    fn settle_date(&mut self, options: &Options) {
        let report = &mut self.report;
        let read = self.stated.dates.iter().find_map(|raw| published(raw).map(|date| (raw, date)));
        if let Some((raw, date)) = read {
            if *raw != date {
                report.extra.entry("published_raw").or_insert_with(|| Value::String(raw.clone()));
            }
            report.published = Some(date);
            return;
        }
        if let Some(raw) = self.stated.dates.first() {
            let shown: String = raw.chars().take(80).collect();
            report.warnings.push(format!("the date of publication cannot be read: {shown:?}"));
            report.extra.entry("published_raw").or_insert_with(|| Value::String(raw.clone()));
        }
        if let Some(given) = &options.published {
            report.published = published(given);
            if report.published.is_none() {
                report.warnings.push(format!("the date given for reports without one cannot be read: {given:?}; write it as 2018-04-11"));
            }
        }
    }
}
