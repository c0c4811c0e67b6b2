//! Mentions: names of the lexicon, names told by their capitals and neighbours, bodies without a name, roles, short forms.

mod names;
mod persons;

use super::scene::Scene;
use crate::found::FoundMention;
use crate::record::{EntityRef, MentionKind};
use rustc_hash::FxHashMap;
use tawatur_lexicon::english::Sense;
use tawatur_lexicon::english::classes::ClassSet;
use tawatur_lexicon::{Actor, HeadClass, Kind, Place};
use tawatur_text::fold;
use tawatur_text::segments::Run;

/// Words between an article and the head of a body: `the northern military council`.
const WORDS_BEFORE_HEAD: usize = 4;

/// Bodies that are nobody's name when they stand alone.
const GENERIC: [&str; 16] = [
    "group",
    "side",
    "company",
    "firm",
    "organisation",
    "organization",
    "state",
    "force",
    "party",
    "centre",
    "center",
    "office",
    "service",
    "house",
    "club",
    "maker",
];

/// Names that share a word, at most.
const SAME_WORD: usize = 16;

/// Finds the mentions of a text, in the order of their first token, the longer before the shorter.
pub(super) fn find(s: &Scene) -> Vec<FoundMention> {
    let mut found = lexical(s);
    let taken = covered(s, &found);
    found.extend(names::find(s, &taken));
    let taken = covered(s, &found);
    found.extend(bodies(s, &taken));
    sort(&mut found);
    short_forms(&mut found);
    // The group, both sides: without a name in front they name nobody.
    found.retain(|m| !(m.rule.starts_with("body/") && m.entity.id.strip_prefix("name:").is_some_and(|n| GENERIC.contains(&n))));
    found.dedup_by(|b, a| a.run == b.run && a.kind == b.kind);
    found
}

fn sort(found: &mut [FoundMention]) {
    found.sort_by_key(|m| (m.run.start, std::cmp::Reverse(m.run.end), m.kind));
}

fn covered(s: &Scene, found: &[FoundMention]) -> Vec<bool> {
    let mut out = vec![false; s.len()];
    for m in found {
        out[m.run.indices()].iter_mut().for_each(|c| *c = true);
    }
    out
}

/// A mention of tokens `[start, end)`.
fn mention(s: &Scene, start: usize, end: usize, kind: MentionKind, entity: EntityRef, rule: String) -> FoundMention {
    FoundMention {
        run: Run { start: start as u32, end: end as u32 },
        span: s.span(start, end),
        kind,
        entity,
        rule,
        phrase: None,
        rivals: Vec::new(),
        members: Vec::new(),
    }
}

/// The entity of a name that the lexicon does not know.
fn named(name: &str) -> EntityRef {
    let plain = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let bare = plain.strip_prefix("The ").or_else(|| plain.strip_prefix("the ")).unwrap_or(&plain);
    EntityRef { id: format!("name:{}", fold(bare)), label: bare.to_owned(), label_en: Some(bare.to_owned()) }
}

fn actor_entity(a: &Actor) -> EntityRef {
    EntityRef { id: a.id.clone(), label: a.ar.clone(), label_en: Some(a.en.clone()) }
}

fn place_entity(p: &Place) -> EntityRef {
    EntityRef { id: format!("place:{}", p.id), label: p.ar.clone(), label_en: Some(p.en.clone()) }
}

/// What sort of mention an actor of that kind is.
fn kind_of(kind: Kind) -> MentionKind {
    match kind {
        Kind::Person => MentionKind::Person,
        Kind::Outlet => MentionKind::Outlet,
        Kind::Organisation => MentionKind::Organisation,
        Kind::Place => MentionKind::Place,
        _ => MentionKind::Group,
    }
}

/// Actors, outlets and places that the lexicon knows, written with a capital; the longest wins.
fn lexical(s: &Scene) -> Vec<FoundMention> {
    let mut out: Vec<FoundMention> = Vec::new();
    let mut i = 0;
    while i < s.len() {
        let best = if s.is_furniture(i) { None } else { s.senses(i).iter().find(|f| is_name(s, i, f.tokens as usize, f.sense)) };
        let Some(f) = best else {
            i += 1;
            continue;
        };
        let end = i + f.tokens as usize;
        match f.sense {
            Sense::Actor(a) => {
                if let Some(actor) = s.lexicon.actors.get(a as usize) {
                    out.push(mention(s, i, end, kind_of(actor.kind), actor_entity(actor), format!("actor/{}", actor.id)));
                }
            }
            Sense::Place(p) => {
                if let Some(place) = s.lexicon.places.get(p as usize) {
                    out.push(mention(s, i, end, MentionKind::Place, place_entity(place), format!("place/{}", place.id)));
                }
            }
            _ => {}
        }
        i = end.max(i + 1);
    }
    out
}

/// A name stands with a capital; one word alone at the start of a sentence must be no common word.
fn is_name(s: &Scene, i: usize, tokens: usize, sense: Sense) -> bool {
    if !matches!(sense, Sense::Actor(_) | Sense::Place(_)) {
        return false;
    }
    // Every word but the little ones has its capital: `Syrian army`, not `southern front`.
    let capitals = (i..i + tokens).any(|k| s.capital(k)) && (s.capital(i) || !s.word(i));
    if tokens > 1 {
        return capitals;
    }
    // IS, WHO, AP: names whose letters make a common word count in capitals only.
    let common = !s.english.classes_of(s.word_at(i)).is_empty() || s.word_at(i).len() <= 3;
    let upper = s.text.as_written(i).chars().all(|c| !c.is_lowercase());
    let part_of_longer = s.capital(i + 1) && matches!(sense, Sense::Place(_)) && !s.stop(i + 1) && s.glued(i + 1);
    capitals && (!common || upper && s.word_at(i).len() >= 2) && !part_of_longer
}

/// The army, the Marqanian government, the health ministry: bodies without a name of their own.
fn bodies(s: &Scene, taken: &[bool]) -> Vec<FoundMention> {
    let mut out: Vec<FoundMention> = Vec::new();
    for i in 0..s.len() {
        if taken[i] || s.is_furniture(i) {
            continue;
        }
        let Some((head, tokens, plural)) = s.head(i) else { continue };
        let title = head.class == HeadClass::Title && matches!(head.kind, Kind::Official);
        let body = head.class == HeadClass::Body && matches!(head.kind, Kind::Group | Kind::Organisation);
        let end = i + tokens;
        // Of several nouns the last is the head: army command.
        if !(title || body)
            || s.head(end).is_some_and(|(h, ..)| h.class != HeadClass::Document) && !s.stop(end)
            || s.possessive(end).is_some() && title
        {
            continue;
        }
        let mut start = i;
        while start > 0 && i - start < WORDS_BEFORE_HEAD && (s.word(start - 1) && !taken[start - 1] || s.hyphen(start - 1)) {
            let before = start - 1;
            if s.is(
                before,
                ClassSet::PREPOSITION.or(ClassSet::CONJUNCTION).or(ClassSet::AUXILIARY).or(ClassSet::RELATIVE).or(ClassSet::SUBORDINATOR),
            ) || s.is(before, ClassSet::DETERMINER) && !s.is(before, ClassSet::ADJECTIVE)
                || s.finite(before)
                || s.verb(before).is_some() && s.head(before).is_none()
            {
                break;
            }
            start -= 1;
        }
        let determiner = start.checked_sub(1).map(|d| s.word_at(d));
        if body && (determiner == Some("the") || s.capital(start)) && !plural {
            let kind = kind_of(head.kind);
            out.push(mention(s, start, end, kind, named(s.written(start, end)), format!("body/{}", head.forms[0])));
        } else if title && determiner.is_some_and(|d| matches!(d, "the" | "a" | "an" | "his" | "her" | "its")) && !s.capital(end) {
            out.push(mention(s, start, end, MentionKind::Role, named(s.written(start, end)), format!("role/{}", head.forms[0])));
        }
    }
    out
}

/// Long names found so far, by their first and by their last word.
#[derive(Default)]
struct Known {
    by_word: FxHashMap<String, Vec<usize>>,
}

/// Short forms stand for the one long name that ends or starts so: `Farah` after `Ziad Farah`, `the Front` after `the Pine Front`.
fn short_forms(found: &mut [FoundMention]) {
    let words = |m: &FoundMention| -> Vec<String> {
        fold(m.entity.label_en.as_deref().unwrap_or(&m.entity.label)).split_whitespace().map(str::to_owned).collect()
    };
    let mut known = Known::default();
    for n in 0..found.len() {
        let m = &found[n];
        if m.kind == MentionKind::Role {
            continue;
        }
        let own = words(m);
        let mut fitting: Vec<usize> = match (m.entity.id.starts_with("name:"), own.last()) {
            (true, Some(last)) => known
                .by_word
                .get(last)
                .into_iter()
                .flatten()
                .copied()
                .filter(|k| stands_for(m, &own, &found[*k], &words(&found[*k])))
                .collect(),
            _ => Vec::new(),
        };
        // Of several that fit none is meant, unless they are one.
        fitting.dedup_by(|a, b| found[*a].entity.id == found[*b].entity.id);
        if let [one] = fitting.as_slice() {
            let (entity, kind) = (found[*one].entity.clone(), found[*one].kind);
            let m = &mut found[n];
            if m.rule == "name/alone" {
                m.kind = kind;
            }
            m.rule = format!("short-form/{}", entity.id.trim_start_matches("name:"));
            m.entity = entity;
            continue;
        }
        let ends = [own.first(), own.last()];
        for word in ends.into_iter().flatten().take(if own.len() > 1 { 2 } else { 0 }) {
            let list = known.by_word.entry(word.clone()).or_default();
            // One of each entity is enough.
            if list.len() < SAME_WORD && !list.iter().any(|k| found[*k].entity.id == found[n].entity.id) {
                list.push(n);
            }
        }
    }
}

/// True where `m`, whose words are `short`, is a short form of `other`.
fn stands_for(m: &FoundMention, short: &[String], other: &FoundMention, long: &[String]) -> bool {
    let body = m.rule.starts_with("body/") && matches!(other.kind, MentionKind::Group | MentionKind::Organisation);
    let alike = other.kind == m.kind || m.rule == "name/alone" || body;
    let first = short.len() == 1 && other.kind == MentionKind::Person && m.rule == "name/alone" && long.first() == short.first();
    alike && long.len() > short.len() && (long.ends_with(short) || first)
}
