//! The whole way of one report: layer upon layer, then into the record.
//!
//! Each layer takes the earlier ones and adds one; none reaches back. Here bytes become code points.

use crate::boilerplate::Phrases;
use crate::found::{FoundBoilerplate, FoundFact, FoundMention, FoundQuantity, FoundSource, FoundStatement, FoundTime};
use crate::language::{Language, Layers};
use crate::record::{
    Boilerplate, Document, EntityRef, Fact, Mention, MentionKind, Participant, Quantity, Range, Reading, SCHEMA, Source, SourceKind,
    Statement, Time, Unnamed, Words,
};
use crate::{arabic, english};
use tawatur_lexicon::Lexicon;
use tawatur_text::{CodePoints, Report, Span, Text, fold};

/// A lexicon made ready for reading: make one, read any number of reports with it, from any thread.
///
/// ```
/// use tawatur_lexicon::Lexicon;
/// use tawatur_read::Reader;
/// use tawatur_text::Report;
/// let lexicon = Lexicon::builtin()?;
/// let reader = Reader::new(&lexicon);
/// let report = Report { language: "ar".into(), text: "نفت وزارة الداخلية وجود أي اتفاق.".into(), ..Report::default() };
/// assert_eq!(reader.read(&report).statements[0].cue.text, "نفت");
/// # Ok::<(), tawatur_lexicon::LexiconErrors>(())
/// ```
#[derive(Debug)]
pub struct Reader<'l> {
    lexicon: &'l Lexicon,
    /// The wordings of boilerplate, by language.
    arabic: Phrases,
    english: Phrases,
}

/// Reads one report; for many, make one [`Reader`].
pub fn read(report: &Report, lexicon: &Lexicon) -> Reading {
    Reader::new(lexicon).read(report)
}

impl<'l> Reader<'l> {
    /// Makes the lexicon ready.
    pub fn new(lexicon: &'l Lexicon) -> Self {
        Self { lexicon, arabic: Phrases::of(lexicon), english: Phrases::of_entries(&lexicon.english.boilerplate) }
    }

    /// Reads one report. Never fails: what can't be read is said in `warnings`.
    pub fn read(&self, report: &Report) -> Reading {
        let mut reading = blank(report);
        let Some(language) = Language::of(&report.language) else {
            reading.warnings.push(format!(
                "not read: only Arabic and English are read so far, and this report is in `{}`. It is kept with its text.",
                report.language
            ));
            return reading;
        };
        let text = Text::of(&report.text);
        let edge = Edge { text: &report.text, points: CodePoints::of(&report.text) };
        let layers = match language {
            Language::Arabic => arabic::layers(report, &text, self.lexicon, &self.arabic),
            Language::English => english::layers(report, &text, self.lexicon, &self.english),
        };
        let Layers { boilerplate, header, times, quantities, mentions, mut statements, facts } = layers;
        let document = &mut reading.document;
        document.outlet = document.outlet.take().or(header.outlet);
        document.byline = document.byline.take().or(header.byline);
        document.title = document.title.take().or(header.title);
        // The outlet as its own addressee (لسكاي نيوز عربية in a Sky News report) carries nothing.
        if let Some(own) = reading.document.outlet.as_deref().map(fold).filter(|o| !o.is_empty()) {
            for s in &mut statements {
                s.via.retain(|v| v.kind == SourceKind::Document || !fold(v.span.slice(&report.text)).replace('"', "").contains(&own));
            }
        }

        reading.statements = statement_records(&statements, &facts, &mentions, &edge);
        reading.facts = numbered("f", &facts, |id, f| fact_record(id, f, &edge));
        reading.times = numbered("t", &times, |id, t| time_record(id, t, &edge));
        for (i, _) in times.iter().enumerate().filter(|(_, t)| t.until_next) {
            reading.times[i].until = (i + 1 < times.len()).then(|| id("t", i + 1));
        }
        reading.quantities = numbered("q", &quantities, |id, q| quantity_record(id, q, &edge));
        reading.mentions = numbered("m", &mentions, |id, m| mention_record(id, m, &edge));
        nest(&mut reading.mentions);
        reading.boilerplate = boilerplate.iter().map(|b| boilerplate_record(b, &edge)).collect();
        reading
    }
}

/// Records refer to each other by a letter and a number from one.
fn id(letter: &str, index: usize) -> String {
    let mut out = String::with_capacity(8);
    out.push_str(letter);
    let mut left = index + 1;
    let mut digits = [0u8; 20];
    let mut from = digits.len();
    while left > 0 {
        from -= 1;
        digits[from] = b'0' + (left % 10) as u8;
        left /= 10;
    }
    out.extend(digits[from..].iter().map(|d| char::from(*d)));
    out
}

fn fact_record(own: String, f: &FoundFact, edge: &Edge) -> Fact {
    Fact {
        id: own,
        concept: f.concept.clone(),
        trigger: edge.words(f.trigger),
        participants: f.participants.iter().map(|(role, m)| Participant { role: role.clone(), mention: id("m", *m) }).collect(),
        place: f.place.map(|m| id("m", m)),
        time: f.time.map(|t| id("t", t)),
        quantities: f.quantities.iter().map(|q| id("q", *q)).collect(),
        negated: f.negated,
        modality: f.modality,
        standing: f.standing,
        unnamed: f.unnamed.iter().map(|(role, span)| unnamed(role, *span, edge)).collect(),
        span: edge.range(f.span),
        statement: f.statement.map(|s| id("s", s)),
        rule: f.rule.clone(),
    }
}

fn unnamed(role: &str, span: Span, edge: &Edge) -> Unnamed {
    let Words { start, end, text } = edge.words(span);
    Unnamed { role: role.to_owned(), start, end, text }
}

fn numbered<F, R>(letter: &str, found: &[F], record: impl Fn(String, &F) -> R) -> Vec<R> {
    found.iter().enumerate().map(|(i, f)| record(id(letter, i), f)).collect()
}

fn time_record(id: String, t: &FoundTime, edge: &Edge) -> Time {
    let Words { start, end, text } = edge.words(t.span);
    Time {
        id,
        start,
        end,
        text,
        value: t.value.clone(),
        grain: t.grain,
        anchor: t.anchor,
        until: None,
        open: t.open,
        rule: t.rule.to_owned(),
    }
}

fn quantity_record(id: String, q: &FoundQuantity, edge: &Edge) -> Quantity {
    let Words { start, end, text } = edge.words(q.span);
    Quantity {
        id,
        start,
        end,
        text,
        low: q.low,
        high: q.high,
        kind: q.kind,
        unit: q.unit.clone(),
        noun: q.noun.map(|n| n.slice(edge.text).to_owned()),
        population: q.population.clone(),
        fate: q.fate.clone(),
        part_of: q.part_of.map(|k| self::id("q", k)),
        rule: q.rule.to_string(),
    }
}

fn mention_record(id: String, m: &FoundMention, edge: &Edge) -> Mention {
    let Words { start, end, text } = edge.words(m.span);
    Mention {
        id,
        start,
        end,
        text,
        kind: m.kind,
        entity: m.entity.clone(),
        phrase: m.phrase.map(|p| edge.range(p)),
        rivals: m.rivals.clone(),
        members: m.members.clone(),
        within: None,
        rule: m.rule.clone(),
    }
}

/// Says of each mention which one holds it: the shortest of those that start before and end behind. They lie in the order of
/// their first words, the longer first.
fn nest(mentions: &mut [Mention]) {
    let mut open: Vec<usize> = Vec::new();
    for k in 0..mentions.len() {
        let (start, end) = (mentions[k].start, mentions[k].end);
        while open.last().is_some_and(|o| mentions[*o].end <= start) {
            open.pop();
        }
        let holds = |o: &&usize| mentions[**o].end >= end && (mentions[**o].start, mentions[**o].end) != (start, end);
        mentions[k].within = open.iter().rev().find(holds).map(|o| mentions[*o].id.clone());
        open.push(k);
    }
}

fn boilerplate_record(b: &FoundBoilerplate, edge: &Edge) -> Boilerplate {
    let Range { start, end } = edge.range(b.span);
    Boilerplate { start, end, kind: b.kind.clone() }
}

/// Whom a source phrase stands for: the mention that fills most of it, or the person that it names.
///
/// `الناطق باسم الميناء سامي الحوراني` is the person; `مصدر في قسد` is nobody known, though it holds the name of a group.
fn entity_of(source: &FoundSource, mentions: &[FoundMention]) -> Option<EntityRef> {
    let inside = mentions
        .iter()
        .filter(|m| m.kind != MentionKind::Place || source.kind == SourceKind::Group)
        .filter(|m| source.span.overlaps(m.span));
    let person = inside
        .clone()
        .filter(|m| m.kind == MentionKind::Person && source.kind == SourceKind::Person)
        .max_by_key(|m| (m.span.len(), m.span.start));
    let whole = || {
        inside
            .filter(|m| m.kind != MentionKind::Role && m.span.len() * 10 >= source.span.len() * 6 && m.span.start <= source.span.start + 24)
            .max_by_key(|m| (m.span.len(), m.span.start))
    };
    person.or_else(whole).map(|m| m.entity.clone())
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

/// How many statements on either side can hold another.
const NEIGHBOURS: usize = 60;

/// For each statement the one with the shortest content that holds it: its cue, and more content than its own.
///
/// Statements lie in the order of their cues, so those that one holds are its near neighbours.
fn holders(found: &[FoundStatement]) -> Vec<Option<usize>> {
    let mut out: Vec<Option<usize>> = vec![None; found.len()];
    for (j, holder) in found.iter().enumerate() {
        let first = found.partition_point(|f| f.cue.start < holder.content.start).max((j + 1).saturating_sub(NEIGHBOURS));
        let near = found.iter().enumerate().take(j + NEIGHBOURS + 1).skip(first);
        for (i, f) in near.take_while(|(_, f)| f.cue.start < holder.content.end).filter(|(i, _)| *i != j) {
            let longer = holder.content.contains(f.cue) && holder.content.len() > f.content.len();
            if longer && out[i].is_none_or(|k| found[k].content.len() > holder.content.len()) {
                out[i] = Some(j);
            }
        }
    }
    out
}

fn statement_records(found: &[FoundStatement], facts: &[FoundFact], mentions: &[FoundMention], edge: &Edge) -> Vec<Statement> {
    let mut told: Vec<Vec<String>> = vec![Vec::new(); found.len()];
    for (n, fact) in facts.iter().enumerate() {
        if let Some(ids) = fact.statement.and_then(|s| told.get_mut(s)) {
            ids.push(id("f", n));
        }
    }
    let holders = holders(found);
    found
        .iter()
        .enumerate()
        .map(|(i, f)| Statement {
            id: id("s", i),
            cue: edge.words(f.cue),
            content: vec![edge.range(f.content)],
            source: f.source.as_ref().map(|s| edge.source(s, entity_of(s, mentions))),
            source_kind: f.source.as_ref().map_or(SourceKind::Unattributed, |s| s.kind),
            via: f.via.iter().map(|v| v.span.slice(edge.text).to_owned()).collect(),
            carriers: f.via.iter().map(|v| edge.source(v, entity_of(v, mentions))).collect(),
            stance: f.stance,
            mode: f.mode,
            hedge: f.hedge.clone(),
            nested_in: holders[i].map(|j| id("s", j)),
            implicit_subject: f.implicit,
            facts: std::mem::take(&mut told[i]),
            rule: f.rule.clone(),
        })
        .collect()
}
