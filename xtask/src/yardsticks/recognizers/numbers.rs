//! The number phrase with its value, ordinals, percentages: the grammar beneath the quantities.

use super::{Case, Expected, Found, Measure, measure};
use crate::eval::Options;
use std::error::Error;
use std::path::Path;
use tawatur_lexicon::Lexicon;
use tawatur_read::arabic::numbers::{self, NumberKind};
use tawatur_text::{Text, fold};

/// Measures the number specifications.
///
/// # Errors
/// Where the set can't be read.
pub fn run(folder: &Path, options: &Options) -> Result<(), Box<dyn Error>> {
    let lexicon = Lexicon::builtin()?;
    let find = |name: &str, case: &Case| {
        let text = Text::of(&case.input);
        let analyses = lexicon.analyse(&text);
        let found = numbers::find(&text, &lexicon, &analyses);
        let of_kind = found.into_iter().filter(|n| kinds(name).contains(&n.kind) && !n.vague);
        of_kind.map(|n| Found { text: n.span.slice(&case.input).to_owned(), value: Some(n.value.to_string()) }).collect()
    };
    let with = Measure { find: &find, bare: &bare, scope: &scope, agree: &agree };
    measure(&folder.join("Number"), &SPECS, options.show.as_deref(), &with)
}

const SPECS: [&str; 4] = ["NumberModel", "OrdinalModel", "OrdinalModelSuppressExtendedTypes", "PercentModel"];

/// What a specification expects.
fn kinds(spec: &str) -> &'static [NumberKind] {
    match spec {
        "NumberModel" => &[NumberKind::Cardinal, NumberKind::Fraction],
        "PercentModel" => &[NumberKind::Percent],
        _ => &[NumberKind::Ordinal],
    }
}

/// Without marks at the edges and what Arabic joins to a word.
fn bare(text: &str) -> String {
    let text = fold(text).to_string();
    let text = text.trim_matches(|c: char| !c.is_alphanumeric() && c != '%' && c != '-');
    let spaced = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let spaced = spaced.strip_prefix("ب").filter(|r| r.starts_with("الف") || r.starts_with("مي")).unwrap_or(&spaced);
    spaced.strip_prefix("ال").unwrap_or(spaced).trim().to_owned()
}

fn agree(expected: &Expected, ours: &str) -> bool {
    let number = |s: &str| s.trim_end_matches('%').parse::<f64>().ok();
    match (expected.values.first().and_then(|v| number(v)), number(ours)) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-6 * a.abs().max(1e-6),
        _ => false,
    }
}

fn scope(_: &str, case: &Case, expected: Option<&Expected>) -> Option<&'static str> {
    let e = expected?;
    let text = fold(&e.text).to_string();
    if !case.input.contains(e.text.trim()) {
        return Some("the expected words do not stand in the sentence");
    }
    if e.kind == "ordinal.relative" {
        return Some("relative ordinals (the last, the next, the one before): no numbers");
    }
    if text.contains('^') || text.contains('e') {
        return Some("powers and exponents");
    }
    if text.contains('/') {
        return Some("fractions with a slash: dates in reports");
    }
    if text.contains("دزين") || text.contains("دست") {
        return Some("dozens");
    }
    if text.contains("جزء") || text.contains("اجزاء") {
        return Some("so many parts of a number");
    }
    let dotted = case.input.split_whitespace().any(|w| w.matches('.').count() == 3);
    if dotted {
        return Some("addresses of machines");
    }
    let fractional = e.values.iter().any(|v| v.contains('.'));
    let homograph = text.split_whitespace().any(|w| matches!(w, "خمس" | "وخمس" | "خمسين" | "وخمسين" | "ثمن"));
    if fractional && homograph || text == "ثمن" || text == "خمس" {
        return Some("a fifth and an eighth, written as five and price are, before no noun with an article");
    }
    None
}
