//! Short forms of names that the report gave in full: الجباوي behind إبراهيم الجباوي, وزارة الدفاع beside
//! وزارة الدفاع الجزائرية.

use super::{FoundMention, bounds, covered};
use crate::record::{EntityRef, MentionKind};
use crate::scene::Scene;
use rustc_hash::FxHashMap;
use tawatur_lexicon::Sense;
use tawatur_text::clitics::Proclitics;
use tawatur_text::fold;

/// Adds family names that stand alone, and joins partial names to the full one given before.
pub fn find(scene: &Scene, found: &mut Vec<FoundMention>) {
    let covered = covered(scene, found);
    let mut by_start: Vec<Vec<usize>> = vec![Vec::new(); scene.text.tokens.len()];
    for (k, m) in found.iter().enumerate().filter(|(_, m)| m.kind == MentionKind::Person) {
        by_start[m.start()].push(k);
    }
    let mut known: FxHashMap<String, EntityRef> = FxHashMap::default();
    let mut out = Vec::new();
    let mut free = 0;
    for i in 0..scene.text.tokens.len() {
        for k in &by_start[i] {
            let full = fold(&bounds::label(scene, found[*k].span));
            if found[*k].entity.id.starts_with("name:")
                && let Some(entity) = known.get(&full)
            {
                found[*k].entity = entity.clone();
            }
            for short in short_forms(&full) {
                known.insert(short, found[*k].entity.clone());
            }
        }
        if i < free || covered[i] || known.is_empty() || !scene.word(i) || scene.is_furniture(i) {
            continue;
        }
        if let Some((len, before, entity)) = short_at(scene, i, &known, &covered) {
            free = i + len;
            out.push(bounds::mention(scene, i, i + len, before, MentionKind::Person, Some(entity), "person/short-form".to_owned()));
        }
    }
    found.extend(out);
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

fn short_at(scene: &Scene, i: usize, known: &FxHashMap<String, EntityRef>, covered: &[bool]) -> Option<(usize, Proclitics, EntityRef)> {
    let word = scene.text.word(i);
    for (stem, before) in stems(word) {
        let mut key = stem.clone();
        for len in 1..=3 {
            let end = i + len;
            if len > 1 {
                if !scene.word(end - 1) || covered[end - 1] {
                    break;
                }
                key.push(' ');
                key.push_str(scene.text.word(end - 1));
            }
            if let Some(entity) = known.get(&key)
                && (len > 1 || nothing_else(scene, i, before))
            {
                return Some((len, before, entity.clone()));
            }
        }
    }
    None
}

/// The word without the little words that may stand in front of a name.
fn stems(word: &str) -> Vec<(String, Proclitics)> {
    let mut out = vec![(word.to_owned(), Proclitics::default())];
    let mut with = |rest: &str, conjunction: Option<char>| {
        if let Some(c) = rest.chars().next().filter(|c| matches!(c, 'ل' | 'ب' | 'ك')) {
            let tail = &rest[c.len_utf8()..];
            if let Some(bare) = tail.strip_prefix('ل').filter(|_| c == 'ل') {
                out.push((format!("ال{bare}"), Proclitics { conjunction, particle: Some(c), article: true }));
            }
            out.push((tail.to_owned(), Proclitics { conjunction, particle: Some(c), article: false }));
        }
    };
    with(word, None);
    if let Some(c) = word.chars().next().filter(|c| matches!(c, 'و' | 'ف')) {
        let rest = &word[c.len_utf8()..];
        with(rest, Some(c));
        out.push((rest.to_owned(), Proclitics { conjunction: Some(c), ..Proclitics::default() }));
    }
    out
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
