//! People, groups, organisations, places and outlets across reports.
//!
//! A mention keeps the id that reading gave it unless there is a reason to put it with another:
//! a spelled variant of one name, or a short form after the long form in the same report. Every merge
//! says its reason; namesakes that both fit stay apart.

mod names;

use crate::record::{Entity, Label};
use crate::view::View;
use names::{NameKey, key, one_letter_apart};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use tawatur_lexicon::{Kind, Lexicon};
use tawatur_read::record::{EntityRef, MentionKind, SourceKind};

/// Prefix of ids made from a name that the lexicon does not know.
const FROM_NAME: &str = "name:";

/// Who is who.
#[derive(Debug, Default)]
pub(crate) struct Entities {
    /// For each report, the ids that it uses and what they stand for.
    resolved: Vec<FxHashMap<String, String>>,
    known: BTreeMap<String, Known>,
}

/// What is known of one entity.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    pub kind: String,
    pub label: Label,
    pub aliases: BTreeSet<String>,
    pub wikidata: Option<String>,
    pub mentions: u32,
    pub merges: BTreeSet<String>,
    /// ISO code, for a place.
    pub country: Option<String>,
    /// True for a country.
    pub is_country: bool,
    /// Degrees north and east, for a place.
    pub at: Option<(f32, f32)>,
}

/// One use of a name in one report.
struct Use<'r> {
    doc: usize,
    start: u32,
    entity: &'r EntityRef,
    text: &'r str,
    kind: &'static str,
}

impl Entities {
    /// Reads entities off the mentions and sources of all reports.
    pub fn of_reports(views: &[View], lexicon: &Lexicon) -> Self {
        let uses = uses(views);
        let mut merges: BTreeMap<(String, String), String> = BTreeMap::new();
        let mut across = spelled_variants(&uses, lexicon, &mut merges);
        known_elsewhere(&uses, &mut across, &mut merges);
        let mut resolved: Vec<FxHashMap<String, String>> = vec![FxHashMap::default(); views.len()];
        for report in uses.chunk_by(|x, y| x.doc == y.doc) {
            let map = &mut resolved[report[0].doc];
            for u in report {
                let id = across.get(u.entity.id.as_str()).cloned().unwrap_or_else(|| u.entity.id.clone());
                map.insert(u.entity.id.clone(), id);
            }
            short_after_long(report, map, &mut merges);
        }
        let mut out = Self { resolved, known: BTreeMap::new() };
        out.describe(&uses, &merges, lexicon);
        out
    }

    /// The entity that `id` stands for in report `doc`.
    pub fn resolve(&self, doc: usize, id: &str) -> String {
        self.resolved.get(doc).and_then(|m| m.get(id)).cloned().unwrap_or_else(|| id.to_owned())
    }

    /// What is known of an entity.
    pub fn get(&self, id: &str) -> Option<&Known> {
        self.known.get(id)
    }

    /// The label of an entity, or the id where nothing better is known.
    pub fn label(&self, id: &str) -> Label {
        match self.known.get(id) {
            Some(k) => k.label.clone(),
            None => {
                let bare = id.strip_prefix(FROM_NAME).unwrap_or(id).to_owned();
                Label { ar: bare.clone(), en: bare }
            }
        }
    }

    /// Entities as the account shows them, by id.
    pub fn records(self) -> Vec<Entity> {
        self.known
            .into_iter()
            .map(|(id, k)| Entity {
                id,
                kind: k.kind,
                label: k.label,
                aliases: k.aliases.into_iter().collect(),
                wikidata: k.wikidata,
                mentions: k.mentions,
                merges: k.merges.into_iter().collect(),
            })
            .collect()
    }

    fn describe(&mut self, uses: &[Use], merges: &BTreeMap<(String, String), String>, lexicon: &Lexicon) {
        let actors: FxHashMap<&str, &tawatur_lexicon::Actor> = lexicon.actors.iter().map(|a| (a.id.as_str(), a)).collect();
        let places: FxHashMap<&str, &tawatur_lexicon::Place> = lexicon.places.iter().map(|p| (p.id.as_str(), p)).collect();
        for u in uses {
            let id = self.resolve(u.doc, &u.entity.id);
            let own = id == u.entity.id;
            let k = self.known.entry(id.clone()).or_default();
            k.mentions += 1;
            if !u.text.trim().is_empty() {
                k.aliases.insert(u.text.split_whitespace().collect::<Vec<_>>().join(" "));
            }
            if let Some(a) = actors.get(id.as_str()) {
                k.label = Label { ar: a.ar.clone(), en: a.en.clone() };
                k.wikidata = a.wikidata.clone();
                k.kind = kind_word(a.kind).to_owned();
            } else if let Some(p) = places.get(id.as_str()) {
                k.label = Label { ar: p.ar.clone(), en: p.en.clone() };
                k.country = Some(p.country.clone());
                k.at = p.at;
                k.is_country = p.kind == "country";
                k.kind = "place".to_owned();
            } else if own || k.label.ar.is_empty() {
                // Of several spellings the least is shown, so that the order of reports does not matter.
                let ar = u.entity.label.clone();
                if k.label.ar.is_empty() || ar < k.label.ar || k.kind.is_empty() {
                    k.label = Label { en: u.entity.label_en.clone().unwrap_or_else(|| ar.clone()), ar };
                }
                if k.kind.is_empty() || u.kind < k.kind.as_str() {
                    k.kind = u.kind.to_owned();
                }
            }
        }
        for ((long, short), reason) in merges {
            if let Some(k) = self.known.get_mut(long) {
                let bare = |id: &str| id.strip_prefix(FROM_NAME).unwrap_or(id).to_owned();
                k.merges.insert(format!("{} ← {} because {reason}", bare(long), bare(short)));
            }
        }
    }
}

fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Person => "person",
        Kind::Group => "group",
        Kind::Outlet => "outlet",
        Kind::Place => "place",
        Kind::Official => "role",
        _ => "organisation",
    }
}

fn uses<'r>(views: &[View<'r>]) -> Vec<Use<'r>> {
    let mut out = Vec::new();
    for (doc, view) in views.iter().enumerate() {
        let reading = view.reading;
        let mut seen: BTreeSet<(u32, &str)> = BTreeSet::new();
        for m in &reading.mentions {
            let kind = match m.kind {
                MentionKind::Person => "person",
                MentionKind::Group => "group",
                MentionKind::Organisation => "organisation",
                MentionKind::Place => "place",
                MentionKind::Outlet => "outlet",
                MentionKind::Role => "role",
            };
            if seen.insert((m.start, &m.entity.id)) {
                out.push(Use { doc, start: m.start, entity: &m.entity, text: &m.text, kind });
            }
        }
        for s in reading.statements.iter().flat_map(|s| s.source.iter().chain(&s.carriers)) {
            let Some(entity) = &s.entity else { continue };
            let kind = match s.kind {
                SourceKind::Person => "person",
                SourceKind::Group => "group",
                SourceKind::Outlet => "outlet",
                SourceKind::Official => "role",
                _ => "organisation",
            };
            // A source phrase is longer than the name in it: the mention counts, the phrase only where there is none.
            let known = reading.mentions.iter().any(|m| m.entity.id == entity.id && m.start < s.end && s.start < m.end);
            if !known && seen.insert((s.start, &entity.id)) {
                out.push(Use { doc, start: s.start, entity, text: &s.text, kind });
            }
        }
    }
    out.sort_by(|x, y| (x.doc, x.start, &x.entity.id, x.text).cmp(&(y.doc, y.start, &y.entity.id, y.text)));
    out
}

/// Ids from names that are spelled variants of a lexicon name or of each other, with the id they go to.
fn spelled_variants(uses: &[Use], lexicon: &Lexicon, merges: &mut BTreeMap<(String, String), String>) -> FxHashMap<String, String> {
    let mut by_key: FxHashMap<NameKey, Option<String>> = FxHashMap::default();
    let names = lexicon.actors.iter().flat_map(|a| [&a.ar].into_iter().chain(&a.aliases).map(move |n| (n, &a.id)));
    let places = lexicon
        .places
        .iter()
        .flat_map(|p| [&p.ar].into_iter().chain(p.aliases.iter().filter(|n| !n.starts_with('~'))).map(move |n| (n, &p.id)));
    for (name, id) in names.chain(places) {
        // A name that two entries have decides nothing.
        by_key
            .entry(key(name))
            .and_modify(|known| {
                if known.as_ref() != Some(id) {
                    *known = None
                }
            })
            .or_insert_with(|| Some(id.clone()));
    }
    let mut out = FxHashMap::default();
    let mut groups: BTreeMap<NameKey, BTreeMap<&str, u32>> = BTreeMap::new();
    for u in uses.iter().filter(|u| u.entity.id.starts_with(FROM_NAME)) {
        *groups.entry(key(&u.entity.id[FROM_NAME.len()..])).or_default().entry(&u.entity.id).or_default() += 1;
    }
    let mut full: Vec<(NameKey, String)> = Vec::new();
    for (key, ids) in groups {
        let known = by_key.get(&key).cloned().flatten();
        let Some(most) = ids.iter().max_by_key(|(id, n)| (**n, std::cmp::Reverse(**id))).map(|(id, _)| (*id).to_owned()) else { continue };
        let to = known.unwrap_or(most);
        for id in ids.keys().filter(|id| **id != to) {
            merges.insert((to.clone(), (*id).to_owned()), "the same name, spelled another way".to_owned());
            out.insert((*id).to_owned(), to.clone());
        }
        if key.words() >= 2 && to.starts_with(FROM_NAME) {
            full.push((key, to));
        }
    }
    // خاشقجي / خاشجقي: full names that differ by one letter of one long word.
    let mut by_part: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (i, (key, _)) in full.iter().enumerate() {
        for part in key.parts() {
            by_part.entry(part).or_default().push(i);
        }
    }
    let mut pairs: BTreeSet<(usize, usize)> = BTreeSet::new();
    for same in by_part.values().filter(|s| s.len() <= 50) {
        for (n, i) in same.iter().enumerate() {
            pairs.extend(same[n + 1..].iter().filter(|j| *j != i && one_letter_apart(&full[*i].0, &full[**j].0)).map(|j| (*i, *j)));
        }
    }
    for (i, j) in pairs {
        let (to, from) = (full[i].1.clone(), full[j].1.clone());
        if to != from && !out.contains_key(&to) && !out.contains_key(&from) {
            merges.insert((to.clone(), from.clone()), "one letter apart in a full name".to_owned());
            for target in out.values_mut().filter(|t| **t == from) {
                target.clone_from(&to);
            }
            out.insert(from, to);
        }
    }
    out
}

/// التحالف: a body's one-word name that other reports use for one known body only is that body's here too.
///
/// وزارة الصحة is more than one word and every country has one.
fn known_elsewhere(uses: &[Use], across: &mut FxHashMap<String, String>, merges: &mut BTreeMap<(String, String), String>) {
    let is_body = |u: &&Use| matches!(u.kind, "group" | "organisation");
    let mut named: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for u in uses.iter().filter(is_body).filter(|u| !u.entity.id.starts_with(FROM_NAME)) {
        named.entry(tawatur_text::fold(u.text)).or_default().insert(&u.entity.id);
    }
    for u in uses.iter().filter(is_body).filter(|u| u.entity.id.starts_with(FROM_NAME)) {
        if across.contains_key(&u.entity.id) || u.text.split_whitespace().count() != 1 {
            continue;
        }
        let Some(known) = named.get(&tawatur_text::fold(u.text)).filter(|k| k.len() == 1).and_then(|k| k.first()) else { continue };
        merges.insert(((*known).to_owned(), u.entity.id.clone()), "other reports use the name for this one only".to_owned());
        across.insert(u.entity.id.clone(), (*known).to_owned());
    }
}

/// Within one report, a part of a longer name that came before stands for its bearer, if only one fits.
fn short_after_long(report: &[Use], map: &mut FxHashMap<String, String>, merges: &mut BTreeMap<(String, String), String>) {
    let mut long: Vec<(NameKey, String)> = Vec::new();
    for u in report {
        let id = map.get(&u.entity.id).cloned().unwrap_or_else(|| u.entity.id.clone());
        let name = match u.entity.id.strip_prefix(FROM_NAME) {
            Some(bare) => key(bare),
            None => key(&u.entity.label),
        };
        let is_person = u.kind == "person";
        if is_person && id.starts_with(FROM_NAME) && name.words() >= 1 {
            let fits: BTreeSet<&String> =
                long.iter().filter(|(l, to)| l.words() > name.words() && l.ends_with(&name) && *to != id).map(|(_, to)| to).collect();
            if let (1, Some(to)) = (fits.len(), fits.first()) {
                merges.insert(((*to).clone(), id.clone()), "the short form follows the full name in one report".to_owned());
                map.insert(u.entity.id.clone(), (*to).clone());
                continue;
            }
        }
        if is_person && name.words() >= 2 && !long.iter().any(|(l, to)| *l == name && *to == id) {
            long.push((name, id));
        }
    }
}
