//! The whole way of one report: layer upon layer, then into the record.
//!
//! Each layer takes the earlier ones and adds one; none reaches back. Here bytes become code points.

use crate::record::{self, Boilerplate, Document, EntityRef, Range, Reading, SCHEMA, Source, SourceKind, Statement, Words};
use crate::scene::Scene;
use crate::statements::{self, FoundSource, FoundStatement};
use tawatur_lexicon::Lexicon;
use tawatur_text::{CodePoints, Report, Span, Text};

/// Reads one report. Never fails: what can't be read is said in `warnings`.
///
/// ```
/// use tawatur_lexicon::Lexicon;
/// use tawatur_text::Report;
/// let report = Report { language: "ar".into(), text: "نفت وزارة الداخلية وجود أي اتفاق.".into(), ..Report::default() };
/// let reading = tawatur_read::read(&report, &Lexicon::builtin()?);
/// assert_eq!(reading.statements[0].cue.text, "نفت");
/// # Ok::<(), tawatur_lexicon::LexiconErrors>(())
/// ```
pub fn read(report: &Report, lexicon: &Lexicon) -> Reading {
    let mut reading = blank(report);
    if report.language != "ar" {
        reading.warnings.push(format!("not read: only Arabic is read so far, and this report is in `{}`. It is kept with its text.", report.language));
        return reading;
    }
    let text = Text::of(&report.text);
    let edge = Edge { text: &report.text, points: CodePoints::of(&report.text) };
    let analyses = lexicon.analyse(&text);
    let scene = Scene::new(&text, lexicon, &analyses, &[], &[]);
    let found = statements::find(&scene);
    reading.statements = records(&found, &edge);
    reading
}

fn blank(report: &Report) -> Reading {
    Reading {
        schema: SCHEMA.to_owned(),
        document: Document {
            id: report.id.clone(),
            source: report.source.clone(),
            url: report.url.clone(),
            outlet: report.outlet.clone(),
            title: report.title.clone(),
            byline: report.byline.clone(),
            published: report.published.clone(),
            language: report.language.clone(),
            text: report.text.clone(),
            extra: report.extra.clone(),
        },
        statements: Vec::new(),
        facts: Vec::new(),
        quantities: Vec::new(),
        times: Vec::new(),
        mentions: Vec::new(),
        boilerplate: Vec::new(),
        warnings: report.warnings.clone(),
    }
}

/// Bytes to code points, with the words.
struct Edge<'t> {
    text: &'t str,
    points: CodePoints,
}

impl Edge<'_> {
    fn range(&self, span: Span) -> Range {
        let (start, end) = self.points.range(self.text, span);
        Range { start, end }
    }

    fn words(&self, span: Span) -> Words {
        let Range { start, end } = self.range(span);
        Words { start, end, text: span.slice(self.text).to_owned() }
    }

    fn source(&self, found: &FoundSource, entity: Option<EntityRef>) -> Source {
        let Words { start, end, text } = self.words(found.span);
        Source { start, end, text, kind: found.kind, entity }
    }
}

fn records(found: &[FoundStatement], edge: &Edge) -> Vec<Statement> {
    let id = |i: usize| format!("s{}", i + 1);
    found
        .iter()
        .enumerate()
        .map(|(i, f)| {
            let holder = found
                .iter()
                .enumerate()
                .filter(|(j, o)| *j != i && o.content.contains(f.cue) && o.content.len() > f.content.len())
                .min_by_key(|(_, o)| o.content.len())
                .map(|(j, _)| id(j));
            Statement {
                id: id(i),
                cue: edge.words(f.cue),
                content: vec![edge.range(f.content)],
                source: f.source.as_ref().map(|s| edge.source(s, None)),
                source_kind: f.source.as_ref().map_or(SourceKind::Unattributed, |s| s.kind),
                via: f.via.iter().map(|v| v.span.slice(edge.text).to_owned()).collect(),
                carriers: f.via.iter().map(|v| edge.source(v, None)).collect(),
                stance: f.stance,
                mode: f.mode,
                hedge: f.hedge.clone(),
                nested_in: holder,
                implicit_subject: f.implicit,
                facts: Vec::new(),
                rule: f.rule.clone(),
            }
        })
        .collect()
}
