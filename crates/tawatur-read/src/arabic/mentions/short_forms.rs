//! Short forms of names that the report gave in full: الجباوي behind إبراهيم الجباوي, وزارة الدفاع beside
//! وزارة الدفاع الجزائرية.

use super::{FoundMention, bounds, covered};
use crate::arabic::scene::Scene;
use crate::record::{EntityRef, MentionKind};
use rustc_hash::FxHashMap;
use tawatur_lexicon::Sense;
use tawatur_text::clitics::Proclitics;
use tawatur_text::fold;

/// Adds family names that stand alone, and joins partial names to the full one given before.
pub fn find(scene: &Scene, found: &mut Vec<FoundMention>) {
    let covered = covered(scene, found);
    // They come in the order of their first token.
    let people: Vec<usize> = (0..found.len()).filter(|k| found[*k].kind == MentionKind::Person).collect();
    let Some(first) = people.first().map(|k| found[*k].start()) else { return };
    let mut people = people.into_iter().peekable();
    let mut known = Known::default();
    let mut out = Vec::new();
    let mut free = 0;
    for i in first..scene.text.tokens.len() {
        while let Some(k) = people.next_if(|k| found[*k].start() <= i) {
            let full = fold(&bounds::label(scene, found[k].span));
            if found[k].entity.id.starts_with("name:")
                && let Some(entity) = known.get(&full)
            {
                found[k].entity = entity.clone();
            }
            for short in short_forms(&full) {
                known.insert(short, &found[k].entity);
            }
        }
        if i < free || covered[i] || !known.may_hold(scene.text.word(i)) || !scene.word(i) || scene.is_furniture(i) {
            continue;
        }
        if let Some((len, before, entity)) = short_at(scene, i, &known, &covered) {
            free = i + len;
            out.push(bounds::mention(scene, i, i + len, before, MentionKind::Person, Some(entity.clone()), "person/short-form".to_owned()));
        }
    }
    found.extend(out);
}

/// Short forms and whom they stand for, by their first words.
#[derive(Default)]
struct Known {
    by_first: FxHashMap<String, Vec<(String, EntityRef)>>,
    /// The last bytes of the first words, as a set of bits: little words in front do not change them.
    ends: u64,
}

/// The last byte of a word as a bit.
fn end(word: &str) -> u64 {
    word.as_bytes().last().map_or(0, |b| 1 << (b & 63))
}

impl Known {
    /// False where no name starts with `word`, whatever little words are taken off it.
    fn may_hold(&self, word: &str) -> bool {
        self.ends & end(word) != 0
    }

    fn insert(&mut self, short: String, entity: &EntityRef) {
        let first = short.split(' ').next().unwrap_or_default().to_owned();
        self.ends |= end(&first);
        let alike = self.by_first.entry(first).or_default();
        match alike.iter_mut().find(|(name, _)| *name == short) {
            Some((_, of)) => of.clone_from(entity),
            None => alike.push((short, entity.clone())),
        }
    }

    fn get(&self, short: &str) -> Option<&EntityRef> {
        self.starting_with(short.split(' ').next()?).iter().find(|(name, _)| name == short).map(|(_, entity)| entity)
    }

    fn starting_with(&self, word: &str) -> &[(String, EntityRef)] {
        self.by_first.get(word).map_or(&[], Vec::as_slice)
    }
}

/// What a full name may be shortened to: its last part, and everything behind the first.
fn short_forms(full: &str) -> Vec<String> {
    let words: Vec<&str> = full.split_whitespace().collect();
    let mut out = Vec::new();
    for from in 1..words.len() {
        // بن and الدين belong to the word before or behind.
        if matches!(words[from], "الدين" | "الله" | "الرحمن" | "بن" | "ال") && from + 1 == words.len() {
            continue;
        }
        let joined = matches!(words[from - 1], "عبد" | "ابو" | "ابي" | "بن" | "ابن" | "ال");
        if !joined && words[from].chars().count() >= 3 {
            out.push(words[from..].join(" "));
        }
    }
    out
}

fn short_at<'k>(scene: &Scene, i: usize, known: &'k Known, covered: &[bool]) -> Option<(usize, Proclitics, &'k EntityRef)> {
    stems(scene.text.word(i), &mut |stem, before| {
        let alike = known.starting_with(stem);
        if alike.is_empty() {
            return None;
        }
        (1..=3).take_while(|len| *len == 1 || scene.word(i + len - 1) && !covered[i + len - 1]).find_map(|len| {
            let words = || std::iter::once(stem).chain((i + 1..i + len).map(|j| scene.text.word(j)));
            let (_, entity) = alike.iter().find(|(name, _)| name.split(' ').eq(words()))?;
            (len > 1 || nothing_else(scene, i, before)).then_some((len, before, entity))
        })
    })
}

/// Asks `found` for the word as it stands, then without the little words that may stand in front of a name.
fn stems<T>(word: &str, found: &mut impl FnMut(&str, Proclitics) -> Option<T>) -> Option<T> {
    let plain = Proclitics::default();
    found(word, plain).or_else(|| without_particle(word, plain, found)).or_else(|| {
        let c = word.chars().next().filter(|c| matches!(c, 'و' | 'ف'))?;
        let (rest, with) = (&word[c.len_utf8()..], Proclitics { conjunction: Some(c), ..plain });
        without_particle(rest, with, found).or_else(|| found(rest, with))
    })
}

fn without_particle<T>(word: &str, before: Proclitics, found: &mut impl FnMut(&str, Proclitics) -> Option<T>) -> Option<T> {
    let c = word.chars().next().filter(|c| matches!(c, 'ل' | 'ب' | 'ك'))?;
    let tail = &word[c.len_utf8()..];
    let with = Proclitics { particle: Some(c), ..before };
    // للجباوي: the article has lost its alef.
    let swallowed =
        tail.strip_prefix('ل').filter(|_| c == 'ل').and_then(|bare| found(&format!("ال{bare}"), Proclitics { article: true, ..with }));
    swallowed.or_else(|| found(tail, with))
}

/// True where the word is no other word of the lexicon.
fn nothing_else(scene: &Scene, i: usize, before: Proclitics) -> bool {
    scene.classes(i).is_empty()
        && scene.time_end(i).is_none()
        && !scene.senses(i).iter().any(|a| {
            a.before.conjunction == before.conjunction
                && a.before.particle == before.particle
                && !matches!(a.sense, Sense::GivenName(_) | Sense::Actor(_) | Sense::Place(_, true))
        })
}

/// محطة "النهار" beside قناة النهار: an outlet with the same name behind another noun.
pub fn join_outlets(scene: &Scene, found: &mut [FoundMention]) {
    let mut by_name: FxHashMap<String, EntityRef> = FxHashMap::default();
    for m in found.iter().filter(|m| m.kind == MentionKind::Outlet && !m.entity.id.starts_with("name:")) {
        let Some(actor) = scene.lexicon.actor(&m.entity.id).and_then(|k| scene.lexicon.actors.get(k)) else { continue };
        for name in std::iter::once(&actor.ar).chain(&actor.aliases) {
            if let Some((_, rest)) = fold(name).split_once(' ') {
                by_name.entry(rest.to_owned()).or_insert_with(|| m.entity.clone());
            }
        }
    }
    for m in found.iter_mut().filter(|m| m.kind == MentionKind::Outlet && m.entity.id.starts_with("name:")) {
        let own = fold(&m.entity.label);
        if let Some(entity) = own.split_once(' ').and_then(|(_, rest)| by_name.get(rest)) {
            m.entity = entity.clone();
            m.rule.push_str("+same-name");
        }
    }
}

/// Gives a body's partial name the entity of the full one, where the report has exactly one that starts so.
pub fn join_short_names(found: &mut [FoundMention]) {
    let full: Vec<(String, EntityRef)> = {
        let mut all: Vec<(String, EntityRef)> = found
            .iter()
            .filter(|m| matches!(m.kind, MentionKind::Group | MentionKind::Organisation | MentionKind::Outlet))
            .map(|m| (fold(&m.entity.label), m.entity.clone()))
            .collect();
        all.sort();
        all.dedup();
        all
    };
    for m in found.iter_mut().filter(|m| {
        m.entity.id.starts_with("name:") && matches!(m.kind, MentionKind::Group | MentionKind::Organisation | MentionKind::Outlet)
    }) {
        let own = fold(&m.entity.label);
        if !own.contains(' ') {
            continue;
        }
        let from = full.partition_point(|(name, _)| name.as_str() <= own.as_str());
        let mut longer =
            full[from..].iter().take_while(|(name, _)| name.starts_with(&own)).filter(|(name, _)| name[own.len()..].starts_with(' '));
        if let (Some((_, entity)), None) = (longer.next(), longer.next()) {
            m.entity = entity.clone();
            m.rule.push_str("+full-name");
        }
    }
}
