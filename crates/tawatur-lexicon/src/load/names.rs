//! Actors, outlets, places, given names.

use super::speech::KINDS;
use super::{Layer, one_of, owned};
use crate::Lexicon;
use crate::entries::{Actor, GivenName, Place};
use crate::error::LexiconError;
use crate::format::RawEntry;

pub(super) fn actor(e: &RawEntry<'_>, layer: Layer, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    let id = e.need("id")?;
    let actor = Actor {
        id: id.to_owned(),
        kind: one_of(e, "kind", e.need("kind")?, &KINDS)?,
        ar: e.need("ar")?.to_owned(),
        en: e.need("en")?.to_owned(),
        aliases: owned(e.list("aliases")),
        wikidata: e.get("wikidata").map(str::to_owned),
    };
    match lexicon.actor_ids.get(id).map(|i| *i as usize) {
        None => {
            lexicon.actor_ids.insert(id.into(), lexicon.actors.len() as u32);
            lexicon.actors.push(actor);
        }
        Some(i) if layer == Layer::User => {
            let known = &mut lexicon.actors[i];
            let aliases = extended(&known.aliases, &known.ar, actor.aliases);
            *known = Actor { aliases, wikidata: actor.wikidata.or(known.wikidata.take()), ..actor };
        }
        Some(_) => return Err(taken(e, id)),
    }
    Ok(())
}

pub(super) fn place(e: &RawEntry<'_>, layer: Layer, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    let id = e.need("id")?;
    let place = Place {
        id: id.to_owned(),
        kind: e.need("kind")?.to_owned(),
        ar: e.need("ar")?.trim_start_matches('~').trim().to_owned(),
        guarded: e.need("ar")?.starts_with('~'),
        en: e.need("en")?.to_owned(),
        aliases: owned(e.list("aliases")),
        country: e.get("country").unwrap_or_default().to_owned(),
        at: degrees(e)?,
        admin: owned(e.list("admin")),
        population: population(e)?,
        source: e.get("source").map(str::to_owned),
        own: layer == Layer::User,
    };
    match lexicon.place_ids.get(id).map(|i| *i as usize) {
        None => {
            let same = if layer == Layer::User && place.source.is_some() { lexicon.gazetteer.same(&place, &lexicon.places) } else { None };
            let index = same.unwrap_or(lexicon.places.len() as u32);
            lexicon.place_ids.insert(id.into(), index);
            lexicon.gazetteer.add(index, &place);
            match same.and_then(|k| lexicon.places.get_mut(k as usize)) {
                // The place is known from another gazetteer: it keeps its labels and learns names.
                Some(known) => {
                    let label = if place.guarded { format!("~{}", place.ar) } else { place.ar };
                    let names = std::iter::once(label).chain(place.aliases);
                    let new: Vec<String> = names.filter(|n| !same_name(n, &known.ar)).collect();
                    new.into_iter().for_each(|n| {
                        if !known.aliases.iter().any(|a| same_name(a, &n)) {
                            known.aliases.push(n);
                        }
                    });
                    known.population = known.population.or(place.population);
                    if known.admin.is_empty() {
                        known.admin = place.admin;
                    }
                }
                None => lexicon.places.push(place),
            }
        }
        Some(i) if layer == Layer::User => {
            lexicon.gazetteer.add(i as u32, &place);
            let known = &mut lexicon.places[i];
            let aliases = extended(&known.aliases, &known.ar, place.aliases);
            *known =
                Place { aliases, at: place.at.or(known.at), population: place.population.or(known.population), own: known.own, ..place };
        }
        Some(_) => return Err(taken(e, id)),
    }
    Ok(())
}

pub(super) fn given_name(e: &RawEntry<'_>, _: Layer, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    for name in crate::format::items(e.need("name")?) {
        let common = name.starts_with('~');
        lexicon.given_names.push(GivenName { name: name.trim_start_matches('~').trim().to_owned(), common });
    }
    Ok(())
}

fn extended(known: &[String], name: &str, new: Vec<String>) -> Vec<String> {
    let mut out = known.to_vec();
    for alias in std::iter::once(name.to_owned()).chain(new) {
        if !out.contains(&alias) {
            out.push(alias);
        }
    }
    out
}

fn same_name(a: &str, b: &str) -> bool {
    a.trim_start_matches('~') == b.trim_start_matches('~')
}

fn population(e: &RawEntry<'_>) -> Result<Option<u64>, LexiconError> {
    let Some(text) = e.get("population") else { return Ok(None) };
    text.parse().map(Some).map_err(|_| e.error("population", text, "a number of people, such as 12500", "correct the number or write `-`"))
}

fn taken(e: &RawEntry<'_>, id: &str) -> LexiconError {
    e.error("id", id, "an id that no other entry has", "join the two entries or give one another id")
}

fn degrees(e: &RawEntry<'_>) -> Result<Option<(f32, f32)>, LexiconError> {
    let read = |field: &'static str, limit: f32| -> Result<Option<f32>, LexiconError> {
        let Some(text) = e.get(field) else { return Ok(None) };
        match text.parse::<f32>() {
            Ok(v) if v.abs() <= limit => Ok(Some(v)),
            _ => {
                Err(e.error(field, text, format!("degrees between -{limit} and {limit}, such as 33.51"), "correct the number or write `-`"))
            }
        }
    };
    Ok(match (read("lat", 90.0)?, read("lon", 180.0)?) {
        (Some(lat), Some(lon)) => Some((lat, lon)),
        _ => None,
    })
}
