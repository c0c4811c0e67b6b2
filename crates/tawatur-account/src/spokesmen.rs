//! Who speaks for whom: المتحدث باسم الجبهة مروان القندلي and the Front are one origin.

use crate::entities::Entities;
use crate::view::View;
use crate::wording;
use std::collections::{BTreeMap, BTreeSet};
use tawatur_read::record::MentionKind;

/// Spokesmen by entity id, with the id of the body they speak for.
#[derive(Debug, Default)]
pub(crate) struct Spokesmen {
    bodies: BTreeMap<String, String>,
}

impl Spokesmen {
    /// Reads offices off the phrases that name sources; one who speaks for two bodies speaks for neither.
    pub fn of_reports(views: &[View], entities: &Entities) -> Self {
        let mut said: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (doc, view) in views.iter().enumerate() {
            for s in view.reading.statements.iter().filter_map(|s| s.source.as_ref()) {
                let phrase = tawatur_text::fold(&s.text);
                let Some(who) = s.entity.as_ref().filter(|_| phrase.split_whitespace().any(|w| wording::SPEAKS_FOR.contains(&w))) else {
                    continue;
                };
                let who = entities.resolve(doc, &who.id);
                let bodies = view.reading.mentions.iter().filter(|m| s.start <= m.start && m.end <= s.end);
                let body = bodies
                    .filter(|m| matches!(m.kind, MentionKind::Group | MentionKind::Organisation))
                    .max_by_key(|m| (m.end - m.start, m.start));
                let body = body.map(|m| entities.resolve(doc, &m.entity.id)).filter(|b| *b != who);
                said.entry(who).or_default().extend(body);
            }
        }
        leaderships(views, entities, &mut said);
        ministers(views, entities, &mut said);
        let one = |mut bodies: Vec<String>| {
            bodies.sort();
            bodies.dedup();
            if bodies.len() == 1 { bodies.pop() } else { None }
        };
        Self { bodies: said.into_iter().filter_map(|(who, bodies)| Some((who, one(bodies)?))).collect() }
    }

    /// The body that an origin speaks for; the origin itself where it speaks for none.
    pub fn body<'s>(&'s self, origin: &'s str) -> &'s str {
        self.bodies.get(origin).map_or(origin, String::as_str)
    }
}

/// قيادة الجيش speaks for the army, where somebody is called الجيش.
fn leaderships(views: &[View], entities: &Entities, said: &mut BTreeMap<String, Vec<String>>) {
    let mut by_name: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut led: BTreeMap<String, String> = BTreeMap::new();
    for (doc, view) in views.iter().enumerate() {
        for m in view.reading.mentions.iter().filter(|m| matches!(m.kind, MentionKind::Group | MentionKind::Organisation)) {
            let name = tawatur_text::fold(&m.text);
            let id = entities.resolve(doc, &m.entity.id);
            if let Some((_, rest)) = name.split_once(' ').filter(|(head, _)| wording::LEADERSHIP.contains(head)) {
                led.insert(id.clone(), rest.to_owned());
            }
            by_name.entry(name).or_default().insert(id);
        }
    }
    for (id, body) in led {
        said.entry(id).or_default().extend(by_name.get(&body).into_iter().flatten().cloned());
    }
}

/// وزيرة الصحة speaks for وزارة الصحة, where a report names the ministry.
fn ministers(views: &[View], entities: &Entities, said: &mut BTreeMap<String, Vec<String>>) {
    let mut ministries: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (doc, view) in views.iter().enumerate() {
        for m in &view.reading.mentions {
            if let Some(of) = tawatur_text::fold(&m.text).strip_prefix("وزاره ") {
                ministries.entry(of.to_owned()).or_default().insert(entities.resolve(doc, &m.entity.id));
            }
        }
    }
    for (doc, view) in views.iter().enumerate() {
        for s in view.reading.statements.iter().filter_map(|s| s.source.as_ref()) {
            let phrase = tawatur_text::fold(&s.text);
            let words: Vec<&str> = phrase.split_whitespace().collect();
            let office = words.windows(2).find(|w| matches!(w[0], "وزير" | "وزيره")).map(|w| w[1]);
            let (Some(of), Some(who)) = (office, s.entity.as_ref()) else { continue };
            let who = entities.resolve(doc, &who.id);
            let bodies = ministries.get(of).into_iter().flatten().filter(|b| **b != who).cloned();
            said.entry(who.clone()).or_default().extend(bodies);
        }
    }
}
