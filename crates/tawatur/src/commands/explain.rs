//! `tawatur explain`: the text in the terminal, sentence by sentence, with what was found and why.

use super::{Outcome, gather_and_read};
use crate::args::ExplainArgs;
use anstyle::{AnsiColor, Style};
use std::io::Write;
use tawatur::{Reading, lexicon_files};
use tawatur_lexicon::Morphology;
use tawatur_text::{CodePoints, Span, Text};

const CUE: Style = AnsiColor::Red.on_default().bold();
const SOURCE: Style = AnsiColor::Blue.on_default().bold();
const CONTENT: Style = AnsiColor::Green.on_default();
const QUANTITY: Style = AnsiColor::Magenta.on_default();
const TIME: Style = AnsiColor::Cyan.on_default();
const MENTION: Style = Style::new().underline();
const FAINT: Style = Style::new().dimmed();

/// Prints every report of the file with its reading.
pub fn run(args: &ExplainArgs) -> Outcome {
    if let Some(folder) = &args.gold {
        return super::against_gold::run(args, folder);
    }
    let gathered = gather_and_read(std::slice::from_ref(&args.file), &args.known)?;
    // The dictionary is made only where it is asked for.
    let morphology = match args.words {
        true => Some(lexicon_files::morphology(&gathered.lexicon, args.known.lexicon.as_deref())?),
        false => None,
    };
    let mut out = std::io::BufWriter::new(anstream::stdout().lock());
    let mut shown = 0;
    for reading in &gathered.readings {
        let wanted = args.id.as_ref().is_none_or(|id| reading.document.source.rsplit_once('#').is_some_and(|(_, row)| row == id));
        if wanted {
            explain(reading, morphology.as_ref(), &mut out)?;
            shown += 1;
        }
    }
    out.flush()?;
    if shown == 0 {
        let id = args.id.as_deref().unwrap_or_default();
        return Err(format!("{}: no row has the id {id}. Leave --id out to see every row.", args.file.display()).into());
    }
    Ok(gathered.failures)
}

/// One thing to mark, in bytes.
struct Mark {
    span: Span,
    style: Style,
    /// Brackets for readers without colours.
    brackets: (&'static str, &'static str),
}

fn explain(reading: &Reading, morphology: Option<&Morphology>, out: &mut impl Write) -> std::io::Result<()> {
    let d = &reading.document;
    let text = Text::of(&d.text);
    let points = CodePoints::of(&d.text);
    let bytes = |start: u32, end: u32| points.span(&d.text, start, end);
    writeln!(out, "{FAINT}{}{FAINT:#}", "─".repeat(72))?;
    writeln!(
        out,
        "{}  {}  {}",
        d.source,
        d.outlet.as_deref().unwrap_or("(outlet not known)"),
        d.published.as_deref().unwrap_or("(date not known)")
    )?;
    if let Some(title) = &d.title {
        writeln!(out, "{title}")?;
    }
    for warning in &reading.warnings {
        writeln!(out, "{CUE}!{CUE:#} {warning}")?;
    }
    writeln!(out, "{FAINT}{{cue}} [source] ‹content› #quantity# @time@ _mention_{FAINT:#}")?;

    let mut marks: Vec<Mark> = Vec::new();
    let mut mark = |span, style, brackets| marks.push(Mark { span, style, brackets });
    for s in &reading.statements {
        mark(bytes(s.cue.start, s.cue.end), CUE, ("{", "}"));
        for c in &s.content {
            mark(bytes(c.start, c.end), CONTENT, ("‹", "›"));
        }
        if let Some(source) = s.source.as_ref().filter(|_| !s.implicit_subject) {
            mark(bytes(source.start, source.end), SOURCE, ("[", "]"));
        }
    }
    for q in &reading.quantities {
        mark(bytes(q.start, q.end), QUANTITY, ("#", "#"));
    }
    for t in &reading.times {
        mark(bytes(t.start, t.end), TIME, ("@", "@"));
    }
    for m in &reading.mentions {
        mark(bytes(m.start, m.end), MENTION, ("_", "_"));
    }

    for (n, sentence) in text.sentences.iter().enumerate() {
        let span = text.span(sentence.start as usize, sentence.end as usize);
        let here = |start: u32, end: u32| span.overlaps(bytes(start, end)) && bytes(start, end).start >= span.start;
        writeln!(out, "\n{FAINT}{:>3}{FAINT:#} {}", n + 1, marked(&d.text, span, &marks))?;
        if let Some(morphology) = morphology {
            super::words::table(morphology, &text, *sentence, out)?;
        }
        for b in reading.boilerplate.iter().filter(|b| bytes(b.start, b.end).overlaps(span)) {
            writeln!(out, "    {FAINT}boilerplate: {}{FAINT:#}", b.kind)?;
        }
        for s in reading.statements.iter().filter(|s| here(s.cue.start, s.cue.end)) {
            let source = s.source.as_ref().map_or("nobody named", |f| f.text.as_str());
            let over = if s.implicit_subject { " (taken over)" } else { "" };
            let via = if s.via.is_empty() { String::new() } else { format!(" via «{}»", s.via.join("» «")) };
            let nested = s.nested_in.as_ref().map_or(String::new(), |p| format!(" in {p}"));
            writeln!(
                out,
                "    {CUE}{}{CUE:#} {} {} «{}» ← {SOURCE}«{source}»{SOURCE:#}{over} {}{via}{nested}  {FAINT}{}{FAINT:#}",
                s.id,
                word(&s.stance),
                word(&s.mode),
                s.cue.text,
                word(&s.source_kind),
                s.rule
            )?;
        }
        for f in reading.facts.iter().filter(|f| here(f.trigger.start, f.trigger.end)) {
            let parts: Vec<String> = f
                .participants
                .iter()
                .map(|p| {
                    format!("{}={}", p.role, reading.mentions.iter().find(|m| m.id == p.mention).map_or("?", |m| m.entity.label.as_str()))
                })
                .collect();
            let not = if f.negated { "not " } else { "" };
            writeln!(
                out,
                "    {CONTENT}{}{CONTENT:#} {not}{} «{}» {} {}  {FAINT}{}{FAINT:#}",
                f.id,
                f.concept,
                f.trigger.text,
                word(&f.modality),
                parts.join(" "),
                f.rule
            )?;
        }
        for q in reading.quantities.iter().filter(|q| here(q.start, q.end)) {
            let ends = |v: Option<f64>| v.map_or("…".to_owned(), |v| v.to_string());
            writeln!(
                out,
                "    {QUANTITY}{}{QUANTITY:#} «{}» {}–{} {} {}  {FAINT}{}{FAINT:#}",
                q.id,
                q.text,
                ends(q.low),
                ends(q.high),
                word(&q.kind),
                q.unit.as_deref().unwrap_or(""),
                q.rule
            )?;
        }
        for t in reading.times.iter().filter(|t| here(t.start, t.end)) {
            writeln!(
                out,
                "    {TIME}{}{TIME:#} «{}» {} from {}  {FAINT}{}{FAINT:#}",
                t.id,
                t.text,
                t.value.as_deref().unwrap_or("open"),
                word(&t.anchor),
                t.rule
            )?;
        }
        for m in reading.mentions.iter().filter(|m| here(m.start, m.end)) {
            writeln!(
                out,
                "    {MENTION}{}{MENTION:#} «{}» {} = {} {}  {FAINT}{}{FAINT:#}",
                m.id,
                m.text,
                word(&m.kind),
                m.entity.id,
                m.entity.label_en.as_deref().unwrap_or(""),
                m.rule
            )?;
        }
    }
    writeln!(out)
}

/// The name of a plain enum value, as in the records.
fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// One sentence with brackets and colours at the edges of what was found; outer marks open first.
fn marked(text: &str, sentence: Span, marks: &[Mark]) -> String {
    let mut edges: Vec<(u32, bool, usize)> = Vec::new();
    for (k, m) in marks.iter().enumerate().filter(|(_, m)| m.span.overlaps(sentence)) {
        edges.push((m.span.start.max(sentence.start), true, k));
        edges.push((m.span.end.min(sentence.end), false, k));
    }
    let length = |k: usize| marks[k].span.len();
    edges.sort_by(|a, b| {
        a.0.cmp(&b.0)
            .then(a.1.cmp(&b.1))
            .then_with(|| if a.1 { length(b.2).cmp(&length(a.2)) } else { length(a.2).cmp(&length(b.2)) })
            .then(if a.1 { a.2.cmp(&b.2) } else { b.2.cmp(&a.2) })
    });
    let mut out = String::new();
    let mut at = sentence.start;
    for (place, opens, k) in edges {
        out.push_str(Span { start: at, end: place.max(at) }.slice(text));
        at = place.max(at);
        let Mark { style, brackets, .. } = &marks[k];
        let bracket = if opens { brackets.0 } else { brackets.1 };
        out.push_str(&format!("{style}{bracket}{style:#}"));
    }
    out.push_str(Span { start: at, end: sentence.end }.slice(text));
    out
}
