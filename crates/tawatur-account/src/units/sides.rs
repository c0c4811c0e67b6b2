//! The two sides of talks and agreements, and those who only lead them.
//!
//! Between whom talks are held decides whether two reports tell of the same talks. The sides stand behind بين and مع,
//! often past brackets and quotation marks; الطرفان points back to the two that were named before; and a bare
//! المفاوضات to the talks that the report told of last.

use super::families::{family, is_talks};
use super::{Unit, frames};
use crate::entities::Entities;
use crate::view::View;
use crate::wording;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use tawatur_read::record::{Mention, MentionKind};

/// Tokens behind talks in which بين or مع stands.
const NEAR: usize = 9;
/// Tokens behind بين in which both sides stand.
const SPREAD: usize = 24;
/// Tokens at the head of a statement that say what it is about.
const OPENING: usize = 3;
/// Tokens before talks in which the verb stands by which somebody leads them.
const LED: usize = 3;

/// Gives talks and agreements their sides; `made` holds the units of one report.
pub(super) fn settle(doc: usize, view: &View, entities: &Entities, made: &mut Vec<Unit>) {
    let mut order: Vec<usize> = (0..made.len()).filter(|i| made[*i].frame.concept.as_deref().is_some_and(is_talks)).collect();
    order.sort_by_key(|i| (trigger(view, &made[*i]).start, *i));
    let scene = scene(doc, view, entities);
    let mut told: Vec<(String, BTreeSet<String>)> = Vec::new();
    let mut mere: BTreeSet<usize> = BTreeSet::new();
    for i in order {
        let at = trigger(view, &made[i]);
        let here = Here { doc, view, entities, at: at.clone() };
        let concept = made[i].frame.concept.clone().unwrap_or_default();
        if let Some(leaders) = here.leaders(&concept, &made[i]) {
            made[i].frame.led = true;
            made[i].frame.participants = leaders.into_iter().map(|e| ("leader".to_owned(), e)).collect();
            continue;
        }
        let found = here.named(&made[i]);
        let sides = match &found {
            Found::Sides(s) => s.clone(),
            Found::Both => {
                told.iter().rev().map(|(_, s)| s).find(|s| s.len() == 2).cloned().or_else(|| here.last_two()).unwrap_or_default()
            }
            Found::Nobody(own) => {
                let before = told.iter().rev().find(|(f, _)| f == family(&concept)).map(|(_, s)| s.clone());
                before.unwrap_or_else(|| own.clone())
            }
        };
        if matches!(found, Found::Nobody(_)) && here.is_mere(&made[i]) && !here.opens(&made[i]) {
            mere.insert(i);
        }
        if !sides.is_empty() && !matches!(found, Found::Nobody(_)) {
            told.push((family(&concept).to_owned(), sides.clone()));
        }
        made[i].frame.participants = sides.into_iter().map(|e| ("side".to_owned(), e)).collect();
        if made[i].frame.places.is_empty() {
            made[i].frame.places.extend(scene.clone());
        }
    }
    let mut at = 0..;
    made.retain(|_| at.next().is_none_or(|i| !mere.contains(&i)));
}

/// Where a report's talks are about, if they do not say: the place that it names most.
fn scene(doc: usize, view: &View, entities: &Entities) -> Option<String> {
    let mut named: BTreeMap<String, u32> = BTreeMap::new();
    for m in view.reading.mentions.iter().filter(|m| m.kind == MentionKind::Place) {
        let id = entities.resolve(doc, &m.entity.id);
        if entities.get(&id).is_some_and(|k| !k.is_country && k.at.is_some()) {
            *named.entry(id).or_default() += 1;
        }
    }
    let most = named.iter().max_by_key(|(id, n)| (**n, std::cmp::Reverse(*id)))?;
    (*most.1 >= 2).then(|| most.0.clone())
}

/// The tokens of the word that tells of the talks.
fn trigger(view: &View, u: &Unit) -> Range<usize> {
    // What the account itself found begins with the noun.
    let range = u.fact.map(|f| &view.reading.facts[f].trigger).map_or((u.start, u.start + 1), |t| (t.start, t.end));
    view.tokens_in(range.0, range.1)
}

enum Found {
    Sides(BTreeSet<String>),
    /// الطرفان: two that were named before.
    Both,
    /// The noun points back, to whom it does not say; those named near it.
    Nobody(BTreeSet<String>),
}

struct Here<'v, 'r> {
    doc: usize,
    view: &'v View<'r>,
    entities: &'v Entities,
    at: Range<usize>,
}

impl Here<'_, '_> {
    fn named(&self, u: &Unit) -> Found {
        let sentence = self.view.text.sentence_of(self.at.start).indices();
        let behind = self.at.end..(self.at.end + NEAR).min(sentence.end);
        let ends = |i: usize| ['،', '؛', '.', ','].iter().any(|m| self.view.text.tokens[i].is_mark(*m));
        // What stands behind a comma belongs to something else.
        for i in behind.take_while(|i| !ends(*i)) {
            match self.view.text.word(i) {
                "بين" | "وبين" => {
                    if (i + 1..(i + 4).min(sentence.end)).any(|j| wording::BOTH.contains(&self.view.text.word(j))) {
                        return Found::Both;
                    }
                    let two = self.joined(i + 1..(i + SPREAD).min(sentence.end));
                    if !two.is_empty() {
                        return Found::Sides(two);
                    }
                }
                "مع" => {
                    let other = self.actors(i + 1..(i + NEAR).min(sentence.end)).into_iter().next();
                    let Some(other) = other else { continue };
                    let mut sides = BTreeSet::from([other]);
                    let own = self.bodies(self.actors(sentence.start.max(self.at.start.saturating_sub(NEAR))..self.at.start)).pop();
                    let source = u.statement.and_then(|s| self.source(s));
                    sides.extend(source.or(own));
                    return Found::Sides(sides);
                }
                _ => {}
            }
        }
        let own: BTreeSet<String> = u.frame.participants.iter().filter(|(role, _)| role != "context").map(|(_, e)| e.clone()).collect();
        let own: BTreeSet<String> = self.bodies(own.into_iter().filter(|e| self.somebody(e)).collect()).into_iter().take(2).collect();
        if own.is_empty() || self.is_definite() { Found::Nobody(own) } else { Found::Sides(own) }
    }

    /// True for تنفيذ الاتفاق, which takes the agreement as known and tells nothing of it.
    fn is_mere(&self, u: &Unit) -> bool {
        let fact = u.fact.map(|f| &self.view.reading.facts[f]);
        self.is_definite() && fact.is_none_or(|f| f.participants.is_empty() && (f.place.is_none() || f.negated))
    }

    fn is_definite(&self) -> bool {
        let word = self.view.text.word(self.at.start);
        let bare = word.strip_prefix(['و', 'ف']).unwrap_or(word);
        ["ال", "بال", "لل"].iter().any(|d| bare.starts_with(d))
    }

    /// True where it opens its statement, which is then about it: قال إن الاتفاق …
    fn opens(&self, u: &Unit) -> bool {
        let content = u.statement.and_then(|s| self.view.reading.statements[s].content.first());
        content.is_some_and(|r| self.at.start <= self.view.tokens_in(r.start, r.end).start + OPENING)
    }

    /// Those who lead talks of others: مجلس المدينة يقود محادثات, وساطة من الشيوخ.
    fn leaders(&self, concept: &str, u: &Unit) -> Option<BTreeSet<String>> {
        let from = self.at.start.saturating_sub(LED);
        let verb = (from..self.at.start).rev().find(|i| wording::LEADS.contains(&self.view.text.word(*i)));
        if verb.is_none() && concept != "MEDIATE" {
            return None;
        }
        let agents = u.frame.participants.iter().filter(|(role, e)| role == "agent" && self.somebody(e)).map(|(_, e)| e.clone());
        Some(match verb {
            Some(v) => {
                let content = u.statement.and_then(|s| self.view.reading.statements[s].content.first());
                let from = content.map_or(0, |r| self.view.tokens_in(r.start, r.end).start);
                self.actors(from.max(self.view.text.sentence_of(v).start as usize).min(v)..v).pop().into_iter().collect()
            }
            None => agents.collect(),
        })
    }

    /// The first actor behind بين and the one that و joins to it, whatever a relative clause between them names.
    fn joined(&self, tokens: Range<usize>) -> BTreeSet<String> {
        let mentions = self.mentions(tokens);
        let Some((_, first)) = mentions.first().cloned() else { return BTreeSet::new() };
        let mut others = mentions.iter().filter(|(_, e)| *e != first);
        let second = others.clone().find(|(m, _)| self.behind_and(m)).or_else(|| others.next()).map(|(_, e)| e.clone());
        [Some(first), second].into_iter().flatten().collect()
    }

    /// True where و or وبين stands before the name, within its word or as one.
    fn behind_and(&self, m: &Mention) -> bool {
        let first = self.view.tokens_in(m.start, m.end).start;
        let token = self.view.places.get(first).map_or(m.start, |p| p.0);
        let before = || (first.saturating_sub(2)..first).any(|i| matches!(self.view.text.word(i), "و" | "وبين"));
        (token < m.start && self.view.text.word(first).starts_with('و')) || before()
    }

    /// Actors that a run of tokens names, each once, in order.
    fn actors(&self, tokens: Range<usize>) -> Vec<String> {
        self.mentions(tokens).into_iter().map(|(_, e)| e).collect()
    }

    fn mentions(&self, tokens: Range<usize>) -> Vec<(&Mention, String)> {
        let Some((start, end)) = self.view.range_of(tokens) else { return Vec::new() };
        let mut out: Vec<(&Mention, String)> = Vec::new();
        for m in self.view.reading.mentions.iter().filter(|m| start <= m.start && m.end <= end) {
            let id = frames::entity_of(self.doc, self.view, self.entities, m);
            let country = self.entities.get(&id).is_some_and(|k| k.is_country);
            let acts = matches!(m.kind, MentionKind::Group | MentionKind::Organisation | MentionKind::Person) || country;
            if acts && self.somebody(&id) && !out.iter().any(|(_, e)| *e == id) {
                out.push((m, id));
            }
        }
        out
    }

    /// Bodies rather than the people who speak for them; people where no body is named.
    fn bodies(&self, actors: Vec<String>) -> Vec<String> {
        let is_body = |e: &String| self.entities.get(e).is_some_and(|k| k.kind != "person" && k.kind != "role");
        let bodies: Vec<String> = actors.iter().filter(|e| is_body(e)).cloned().collect();
        if bodies.is_empty() { actors } else { bodies }
    }

    fn somebody(&self, id: &str) -> bool {
        frames::names_somebody(self.entities, id)
    }

    /// The body that makes a statement.
    fn source(&self, statement: usize) -> Option<String> {
        let s = self.view.reading.statements.get(statement)?.source.as_ref()?;
        let entity = s.entity.as_ref()?;
        let body = matches!(s.kind, tawatur_read::record::SourceKind::Group | tawatur_read::record::SourceKind::Organisation);
        body.then(|| self.entities.resolve(self.doc, &entity.id))
    }

    /// The last two groups that were named before.
    fn last_two(&self) -> Option<BTreeSet<String>> {
        let (start, _) = self.view.range_of(self.at.clone())?;
        let sources = || self.view.reading.statements.iter().filter_map(|s| s.source.as_ref());
        let speaks = |m: &Mention| sources().any(|s| s.start <= m.start && m.end <= s.end);
        let mut before: Vec<&Mention> =
            self.view.reading.mentions.iter().filter(|m| m.end <= start && m.kind == MentionKind::Group).collect();
        before.sort_by_key(|m| m.start);
        let mut out: BTreeSet<String> = BTreeSet::new();
        for m in before.into_iter().rev().filter(|m| !speaks(m)) {
            let id = frames::entity_of(self.doc, self.view, self.entities, m);
            if self.somebody(&id) {
                out.insert(id);
            }
            if out.len() == 2 {
                return Some(out);
            }
        }
        None
    }
}
