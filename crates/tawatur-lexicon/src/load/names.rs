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
        ar: e.need("ar")?.to_owned(),
        en: e.need("en")?.to_owned(),
        aliases: owned(e.list("aliases")),
        country: e.get("country").unwrap_or_default().to_owned(),
        at: degrees(e)?,
    };
    match lexicon.place_ids.get(id).map(|i| *i as usize) {
        None => {
            lexicon.place_ids.insert(id.into(), lexicon.places.len() as u32);
            lexicon.places.push(place);
        }
        Some(i) if layer == Layer::User => {
            let known = &mut lexicon.places[i];
            let aliases = extended(&known.aliases, &known.ar, place.aliases);
            *known = Place { aliases, at: place.at.or(known.at), ..place };
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
