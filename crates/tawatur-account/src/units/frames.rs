//! Frames: who, where, when, of which concept; and the units of facts.

use super::families::{family, has_sides, is_talks, moves};
use super::movers::movers;
use super::{Subject, Unit, declined, denies, speaking, statement_of};
use crate::days::days_of;
use crate::entities::Entities;
use crate::terms::Terms;
use crate::view::View;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use tawatur_lexicon::Lexicon;
use tawatur_read::record::{Fact, Mention, MentionKind, Modality, Stance};

/// Who, where, when.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Frame {
    /// Concept id.
    pub concept: Option<String>,
    /// Role and entity id.
    pub participants: BTreeSet<(String, String)>,
    /// Entity ids of places.
    pub places: BTreeSet<String>,
    /// First and last day.
    pub days: Option<(i64, i64)>,
    /// The time as the text says it (ISO 8601); absent where `days` only follows from publication.
    pub time: Option<String>,
    /// How the text puts it.
    pub reality: Reality,
    /// True for talks that somebody leads for others; the participants are those who lead.
    pub led: bool,
    /// The sorts of people that leave.
    pub movers: BTreeSet<&'static str>,
}

/// Whether a text tells something as so, or as possible, planned or asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Reality {
    /// As so, or as denied.
    #[default]
    Told,
    /// As possible, expected or to come.
    Open,
    /// As asked for.
    Demanded,
}

impl Frame {
    /// The entities that take part, whatever their role.
    pub fn entities(&self) -> BTreeSet<&str> {
        self.participants.iter().map(|(_, e)| e.as_str()).collect()
    }

    /// True where the fact itself names an entity, not only its sentence.
    pub fn takes_part(&self, entity: &str) -> bool {
        self.participants.iter().any(|(role, e)| e == entity && role != "context")
    }
}

/// Days before publication in which an event without a time of its own is taken to lie.
const RECENT: i64 = 4;

/// What concepts are called.
#[derive(Debug, Default)]
pub(crate) struct Concepts {
    labels: FxHashMap<String, crate::record::Label>,
}

impl Concepts {
    /// Reads the concepts' labels off the lexicon.
    pub fn of(lexicon: &Lexicon) -> Self {
        let label = |c: &tawatur_lexicon::Concept| crate::record::Label { ar: c.ar.clone(), en: capital(&c.en) };
        Self { labels: lexicon.concepts.iter().map(|c| (c.id.clone(), label(c))).collect() }
    }

    /// The words for a concept that the lexicon has.
    pub fn known(&self, concept: &str) -> Option<&crate::record::Label> {
        self.labels.get(concept)
    }

    /// The concept in words.
    pub fn label(&self, concept: &str) -> crate::record::Label {
        self.labels.get(concept).cloned().unwrap_or_else(|| {
            let words = concept.replace('_', " ").to_lowercase();
            crate::record::Label { ar: words.clone(), en: words }
        })
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Adds the units of a report's facts; a fact whose count is a unit already is told by that count.
pub(super) fn units(doc: usize, view: &View, terms: &Terms, entities: &Entities, out: &mut Vec<Unit>) {
    let counted: BTreeSet<&str> = out.iter().filter_map(|u| u.fact).map(|i| view.reading.facts[i].id.as_str()).collect();
    let mut made = Vec::new();
    for (i, fact) in view.reading.facts.iter().enumerate() {
        if counted.contains(fact.id.as_str()) {
            continue;
        }
        let Some((start, end)) = view.cut(fact.span.start, fact.span.end).or_else(|| view.cut(fact.trigger.start, fact.trigger.end)) else {
            continue;
        };
        let (statement, denied) = speaking(view, innermost(view, fact, start, end));
        if declined(view, statement) {
            continue;
        }
        let tokens = view.tokens_in(start, end);
        let mut frame = frame(doc, view, entities, Some(fact), start, end);
        // Talks and agreements have two sides; the second may stand behind a relative clause.
        let few = if has_sides(&fact.concept) { 1 } else { 0 };
        if frame.participants.len() <= few && !is_talks(&fact.concept) {
            in_sentence(doc, view, entities, statement, end, &mut frame);
        }
        with_denier(doc, view, entities, statement, &mut frame);
        made.push(Unit {
            doc,
            start,
            end,
            subject: Subject::Fact,
            frame,
            statement,
            fact: Some(i),
            quantity: None,
            value: None,
            denied: fact.negated != denied,
            terms: terms.of(doc, tokens),
            telling: Vec::new(),
            stands_alone: true,
        });
    }
    said_before(view, &mut made);
    out.append(&mut made);
}

/// الاتفاق, المفاوضات: what a definite noun points back to, of the same report and family, gives it the actors and places it does not name.
fn said_before(view: &View, made: &mut [Unit]) {
    for i in 0..made.len() {
        let trigger = made[i].fact.map(|f| &view.reading.facts[f].trigger);
        let definite = trigger.is_some_and(|t| {
            let word = view.text.word(view.tokens_in(t.start, t.end).start);
            let word = word.strip_prefix(['و', 'ف']).unwrap_or(word);
            word.starts_with("ال") || word.starts_with("لل") || word.starts_with("بال")
        });
        if !definite || !made[i].frame.participants.is_empty() {
            continue;
        }
        let of = |u: &Unit| u.frame.concept.as_deref().map(family).unwrap_or_default().to_owned();
        let same = made[..i].iter().rev().find(|u| of(u) == of(&made[i]) && !u.frame.participants.is_empty());
        let Some((participants, places)) = same.map(|u| (u.frame.participants.clone(), u.frame.places.clone())) else { continue };
        let frame = &mut made[i].frame;
        frame.participants = participants;
        if frame.places.is_empty() {
            frame.places = places;
        }
    }
}

/// Tokens behind a fact in which its sentence says whom it is about: توصل إلى اتفاق يقضي بخروج الفصيل.
const BEHIND: usize = 25;

/// A fact that names nobody is about whom the rest of its sentence names.
fn in_sentence(doc: usize, view: &View, entities: &Entities, statement: Option<usize>, end: u32, frame: &mut Frame) {
    let source = statement.and_then(|i| view.reading.statements[i].source.as_ref());
    let last = view.tokens_in(end.saturating_sub(1), end).start;
    let to = (view.text.sentence_of(last).end as usize).min(last + BEHIND);
    let Some((_, to)) = view.range_of(last..to) else { return };
    let is_source = |m: &Mention| source.is_some_and(|s| s.start < m.end && m.start < s.end);
    for m in view.reading.mentions.iter().filter(|m| m.start >= end && m.end <= to && !is_source(m)) {
        let id = entity_of(doc, view, entities, m);
        match m.kind {
            MentionKind::Outlet | MentionKind::Role => false,
            MentionKind::Place => frame.places.insert(id),
            _ => frame.participants.insert(("context".to_owned(), id)),
        };
    }
}

/// Who denies that something happened is one of those it would have happened to.
fn with_denier(doc: usize, view: &View, entities: &Entities, statement: Option<usize>, frame: &mut Frame) {
    let denied = denies(view, statement);
    let source = statement.and_then(|i| view.reading.statements[i].source.as_ref()).and_then(|s| s.entity.as_ref());
    if let (true, Some(entity), true) = (denied, source, frame.participants.len() < 2) {
        frame.participants.insert(("denier".to_owned(), entities.resolve(doc, &entity.id)));
    }
}

/// The statement that a fact names, or the one that holds its words.
pub(super) fn innermost(view: &View, fact: &Fact, start: u32, end: u32) -> Option<usize> {
    let named = fact.statement.as_deref().and_then(|id| view.reading.statements.iter().position(|s| s.id == id));
    named.or_else(|| statement_of(view, start, end))
}

/// The frame of a fact, or of the words of a range where no fact tells them.
pub(super) fn frame(doc: usize, view: &View, entities: &Entities, fact: Option<&Fact>, start: u32, end: u32) -> Frame {
    let mut out = Frame { concept: fact.map(|f| f.concept.clone()), ..Frame::default() };
    if let Some(f) = fact {
        for p in &f.participants {
            if let Some(m) = view.mention(&p.mention) {
                let id = entity_of(doc, view, entities, m);
                // A country may take part; a town is where it happened, whence or whither.
                let acts = matches!(p.role.as_str(), "agent" | "party" | "recipient") && entities.get(&id).is_some_and(|k| k.is_country);
                match m.kind {
                    MentionKind::Place if !acts => out.places.insert(id),
                    _ => out.participants.insert((p.role.clone(), id)),
                };
            }
        }
        if let Some(m) = f.place.as_deref().and_then(|id| view.mention(id)) {
            out.places.insert(entities.resolve(doc, &m.entity.id));
        }
    }
    for m in view.reading.mentions.iter().filter(|m| m.start < end && start < m.end) {
        let id = entity_of(doc, view, entities, m);
        if m.kind == MentionKind::Place {
            if fact.is_none_or(|f| f.place.is_none()) && !out.participants.iter().any(|(_, e)| *e == id) {
                out.places.insert(id);
            }
        } else if fact.is_none() && m.kind != MentionKind::Outlet {
            out.participants.insert((String::new(), id));
        }
    }
    out.participants.retain(|(_, e)| names_somebody(entities, e));
    out.reality = reality(view, fact, start, end);
    if out.concept.as_deref().is_some_and(moves) {
        out.movers = movers(view, start, end);
    }
    let said = fact.and_then(|f| f.time.as_deref()).and_then(|id| view.time(id)).and_then(|t| t.value.clone());
    out.time = said.or_else(|| time_near(view, start, end));
    out.days = match out.time.as_deref().and_then(days_of) {
        Some(days) => Some(days),
        None => view.day().map(|d| (d - RECENT, d)),
    };
    out
}

/// Whom a mention names: of قيادة الجبهة the Front itself, where the reading found it inside the longer name.
pub(super) fn entity_of(doc: usize, view: &View, entities: &Entities, m: &Mention) -> String {
    let own = entities.resolve(doc, &m.entity.id);
    let words = tawatur_text::fold(&m.text);
    let of_body = words.split_whitespace().next().is_some_and(|w| crate::wording::OF_BODY.contains(&w));
    if !own.starts_with("name:") || !of_body {
        return own;
    }
    let inner = view.reading.mentions.iter().filter(|i| m.start <= i.start && i.end <= m.end && (i.start, i.end) != (m.start, m.end));
    let bodies = inner.filter(|i| matches!(i.kind, MentionKind::Group | MentionKind::Organisation));
    if let Some(i) = bodies.max_by_key(|i| (i.end - i.start, i.start)) {
        return entities.resolve(doc, &i.entity.id);
    }
    // قيادة التنظيم, where the report calls somebody التنظيم elsewhere.
    let rest = words.split_whitespace().skip(1).collect::<Vec<_>>().join(" ");
    let same = view.reading.mentions.iter().find(|o| !o.entity.id.starts_with("name:") && tawatur_text::fold(&o.text) == rest);
    same.map_or(own, |o| entities.resolve(doc, &o.entity.id))
}

/// False for a name that is none: الجهة التي, الطرفين.
pub(super) fn names_somebody(entities: &Entities, id: &str) -> bool {
    if !id.starts_with("name:") {
        return true;
    }
    let words = tawatur_text::fold(&entities.label(id).ar);
    let words: Vec<&str> = words.split_whitespace().collect();
    words.len() <= 6 && !words.first().is_some_and(|w| crate::wording::NOBODY.contains(w))
}

fn reality(view: &View, fact: Option<&Fact>, start: u32, end: u32) -> Reality {
    let of_fact = fact.map(|f| match f.modality {
        Modality::Asserted => Reality::Told,
        Modality::Possible | Modality::Planned => Reality::Open,
        Modality::Demanded => Reality::Demanded,
    });
    match of_fact {
        Some(r) if r != Reality::Told => r,
        _ => match statement_of(view, start, end).map(|i| view.reading.statements[i].stance) {
            Some(Stance::Demand) => Reality::Demanded,
            Some(Stance::Expect | Stance::Pledge | Stance::Warn) => Reality::Open,
            _ => Reality::Told,
        },
    }
}

/// The time that a clause stands under: inside it, else the last one before it in its sentence, else the first behind it.
fn time_near(view: &View, start: u32, end: u32) -> Option<String> {
    let valued = || view.reading.times.iter().filter(|t| t.value.as_deref().and_then(days_of).is_some());
    if let Some(inside) = valued().find(|t| t.start < end && start < t.end) {
        return inside.value.clone();
    }
    let sentence = view.text.sentence_of(view.tokens_in(start, end).start);
    let (from, to) = view.range_of(sentence.indices())?;
    let before = valued().filter(|t| t.end <= start && t.start >= from).max_by_key(|t| t.start);
    before.or_else(|| valued().filter(|t| t.start >= end && t.end <= to).min_by_key(|t| t.start)).and_then(|t| t.value.clone())
}
