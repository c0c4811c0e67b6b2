//! `tawatur explain --gold DIR`: what was missed, spurious or read otherwise, in context, grouped by what stands behind it.

use super::{Outcome, gather_and_read};
use crate::args::ExplainArgs;
use anstyle::{AnsiColor, Style};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use tawatur::Reading;
use tawatur::gold::{self, Fault, Mistake, Tally};

const HERE: Style = AnsiColor::Red.on_default().bold();
const WANTED: Style = AnsiColor::Green.on_default();
const FAINT: Style = Style::new().dimmed();

/// Layer, fault and what stands behind the mistakes of a group.
type Group = (&'static str, Fault, String);

/// Code points of context on either side.
const AROUND: usize = 70;

/// Reads what gold there is for the file's reports, and prints the mistakes.
pub fn run(args: &ExplainArgs, folder: &Path) -> Outcome {
    let golds = gold::load(folder)?;
    let gathered = gather_and_read(std::slice::from_ref(&args.file), &args.known)?;
    let mut tallies: BTreeMap<&'static str, Tally> = BTreeMap::new();
    let mut groups: BTreeMap<Group, Vec<(&Reading, Mistake)>> = BTreeMap::new();
    let mut judged = 0;
    for gold in &golds {
        let Some(reading) = gathered.readings.iter().find(|r| r.document.source.ends_with(&gold.document)) else { continue };
        if args.id.as_ref().is_some_and(|id| !reading.document.source.ends_with(id.as_str())) {
            continue;
        }
        judged += 1;
        let comparison = gold::compare(gold, reading);
        for (layer, t) in comparison.tallies {
            let sum = tallies.entry(layer).or_default();
            *sum = Tally { gold: sum.gold + t.gold, read: sum.read + t.read, right: sum.right + t.right };
        }
        for mistake in comparison.mistakes {
            groups.entry((mistake.layer, mistake.fault, mistake.behind.clone())).or_default().push((reading, mistake));
        }
    }
    if judged == 0 {
        return Err(format!(
            "{}: none of its {} gold files is about a report of {}. A gold file's `document` is the end of a report's source.",
            folder.display(),
            golds.len(),
            args.file.display()
        )
        .into());
    }
    let mut out = std::io::BufWriter::new(anstream::stdout().lock());
    writeln!(out, "{judged} reports with gold")?;
    for (layer, t) in &tallies {
        writeln!(out, "{layer:12} {} in gold, {} read, {} right in everything", t.gold, t.read, t.right)?;
    }
    // The groups with the most mistakes first, within layer and fault.
    let mut ordered: Vec<_> = groups.into_iter().collect();
    ordered.sort_by(|a, b| (a.0.0, a.0.1, std::cmp::Reverse(a.1.len()), &a.0.2).cmp(&(b.0.0, b.0.1, std::cmp::Reverse(b.1.len()), &b.0.2)));
    let mut heading = None;
    for ((layer, fault, behind), mistakes) in &ordered {
        if heading != Some((layer, fault)) {
            let all: usize = ordered.iter().filter(|o| o.0.0 == *layer && o.0.1 == *fault).map(|o| o.1.len()).sum();
            writeln!(out, "\n{HERE}{layer}: {}{HERE:#} ({all})", fault.name())?;
            heading = Some((layer, fault));
        }
        let what = if *fault == Fault::Missed { "no rule took up" } else { "rule" };
        writeln!(out, "  {what} {behind} ({})", mistakes.len())?;
        for (reading, mistake) in mistakes {
            show(reading, mistake, &mut out)?;
        }
    }
    out.flush()?;
    Ok(gathered.failures)
}

fn show(reading: &Reading, mistake: &Mistake, out: &mut impl Write) -> std::io::Result<()> {
    let letters: Vec<char> = reading.document.text.chars().collect();
    let (start, end) = ((mistake.at.start as usize).min(letters.len()), (mistake.at.end as usize).min(letters.len()));
    let flat = |range: std::ops::Range<usize>| -> String { letters[range].iter().map(|c| if c.is_control() { ' ' } else { *c }).collect() };
    writeln!(
        out,
        "    {FAINT}{}:{start}{FAINT:#} {}{HERE}[{}]{HERE:#}{}",
        reading.document.source,
        flat(start.saturating_sub(AROUND)..start),
        flat(start..end.max(start)),
        flat(end.max(start)..(end + AROUND).min(letters.len()))
    )?;
    if !mistake.wanted.is_empty() {
        writeln!(out, "      {WANTED}gold:{WANTED:#} {}", short(&mistake.wanted))?;
    }
    if !mistake.got.is_empty() {
        writeln!(out, "      {HERE}read:{HERE:#} {}", short(&mistake.got))?;
    }
    Ok(())
}

/// Long words are shown by their beginning and end: edges are what goes wrong.
fn short(words: &str) -> String {
    let flat: Vec<char> = words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    match flat.len() {
        0..=160 => flat.iter().collect(),
        n => format!("{} … {}", flat[..70].iter().collect::<String>(), flat[n - 70..].iter().collect::<String>()),
    }
}
