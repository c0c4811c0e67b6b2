//! Who speaks for whom: المتحدث باسم الجبهة مروان القندلي and the Front are one origin.

use crate::entities::Entities;
use crate::view::View;
use crate::wording;
use std::collections::BTreeMap;
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
