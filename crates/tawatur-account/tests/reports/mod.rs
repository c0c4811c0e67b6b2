//! A small builder: a reading from a text and the words in it that matter.
#![allow(dead_code)]

use tawatur_read::record::*;

/// A reading in the making. Words are found in the text, the first time they stand there.
pub struct Report(pub Reading);

pub fn report(id: &str, outlet: &str, published: &str, text: &str) -> Report {
    let document = Document {
        id: format!("b3:{id}"),
        source: format!("{id}.txt"),
        outlet: Some(outlet.to_owned()),
        published: (!published.is_empty()).then(|| published.to_owned()),
        language: "ar".to_owned(),
        text: text.to_owned(),
        ..Document::default()
    };
    Report(Reading {
        schema: SCHEMA.to_owned(),
        document,
        statements: vec![],
        facts: vec![],
        quantities: vec![],
        times: vec![],
        mentions: vec![],
        boilerplate: vec![],
        warnings: vec![],
    })
}

pub fn entity(id: &str) -> EntityRef {
    let label = id.strip_prefix("name:").unwrap_or(id).to_owned();
    EntityRef { id: id.to_owned(), label, label_en: None }
}

impl Report {
    fn place(&self, words: &str) -> Range {
        let text = &self.0.document.text;
        let at = text.find(words).unwrap_or_else(|| panic!("«{words}» does not stand in «{text}»"));
        let start = text[..at].chars().count() as u32;
        Range { start, end: start + words.chars().count() as u32 }
    }

    fn words(&self, words: &str) -> Words {
        let r = self.place(words);
        Words { start: r.start, end: r.end, text: words.to_owned() }
    }

    /// `source` is the phrase, `who` its entity; empty strings for none.
    pub fn says(mut self, cue: &str, source: &str, who: &str, kind: SourceKind, stance: Stance, content: &str) -> Self {
        let found = (!source.is_empty()).then(|| {
            let r = self.place(source);
            Source { start: r.start, end: r.end, text: source.to_owned(), kind, entity: (!who.is_empty()).then(|| entity(who)) }
        });
        let statement = Statement {
            id: format!("s{}", self.0.statements.len() + 1),
            cue: self.words(cue),
            content: vec![self.place(content)],
            source: found,
            source_kind: kind,
            via: vec![],
            carriers: vec![],
            stance,
            mode: Mode::Indirect,
            hedge: None,
            nested_in: None,
            implicit_subject: false,
            facts: vec![],
            rule: "test".to_owned(),
        };
        self.0.statements.push(statement);
        self
    }

    /// The last statement came through an outlet.
    pub fn via(mut self, words: &str, who: &str) -> Self {
        let r = self.place(words);
        let carrier = Source { start: r.start, end: r.end, text: words.to_owned(), kind: SourceKind::Outlet, entity: Some(entity(who)) };
        if let Some(s) = self.0.statements.last_mut() {
            s.via.push(words.to_owned());
            s.carriers.push(carrier);
        }
        self
    }

    pub fn mention(mut self, words: &str, id: &str, kind: MentionKind) -> Self {
        let r = self.place(words);
        let m = Mention {
            id: format!("m{}", self.0.mentions.len() + 1),
            start: r.start,
            end: r.end,
            text: words.to_owned(),
            kind,
            entity: entity(id),
            phrase: None,
            rivals: Vec::new(),
            members: Vec::new(),
            within: None,
            rule: String::new(),
        };
        self.0.mentions.push(m);
        self
    }

    /// Participants are words of mentions made before.
    pub fn fact(mut self, concept: &str, trigger: &str, clause: &str, parties: &[&str]) -> Self {
        let participants = parties
            .iter()
            .filter_map(|w| self.0.mentions.iter().find(|m| m.text == *w))
            .map(|m| Participant { role: "party".to_owned(), mention: m.id.clone() })
            .collect();
        let fact = Fact {
            id: format!("f{}", self.0.facts.len() + 1),
            concept: concept.to_owned(),
            trigger: self.words(trigger),
            participants,
            place: None,
            time: None,
            quantities: vec![],
            negated: false,
            modality: Modality::Asserted,
            standing: Default::default(),
            unnamed: Vec::new(),
            span: self.place(clause),
            statement: None,
            rule: "test".to_owned(),
        };
        self.0.facts.push(fact);
        self
    }

    /// A count of the last fact.
    pub fn count(mut self, words: &str, value: f64, kind: Bound) -> Self {
        let r = self.place(words);
        let (low, high) = match kind {
            Bound::AtLeast => (Some(value), None),
            Bound::AtMost => (None, Some(value)),
            _ => (Some(value), Some(value)),
        };
        let id = format!("q{}", self.0.quantities.len() + 1);
        if let Some(f) = self.0.facts.last_mut() {
            f.quantities.push(id.clone());
        }
        self.0.quantities.push(Quantity {
            id,
            start: r.start,
            end: r.end,
            text: words.to_owned(),
            low,
            high,
            kind,
            unit: Some("person".to_owned()),
            noun: words.split(' ').next_back().map(str::to_owned),
            population: None,
            fate: None,
            part_of: None,
            rule: String::new(),
        });
        self
    }
}

pub fn readings(reports: Vec<Report>) -> Vec<Reading> {
    reports.into_iter().map(|r| r.0).collect()
}
