//! Concepts and the words that tell them.

use super::{Layer, one_of, owned};
use crate::Lexicon;
use crate::conjugate::{FormSpec, Root};
use crate::entries::{Concept, OtherSense, Trigger};
use crate::error::LexiconError;
use crate::format::{RawEntry, items};

const CLASSES: [(&str, &str); 5] = [("verb", "verb"), ("noun", "noun"), ("thing", "thing"), ("passive", "passive"), ("phrase", "phrase")];

pub(super) fn concept(e: &RawEntry<'_>, layer: Layer, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    let id = e.need("id")?;
    let text = |field| e.get(field).unwrap_or_default().to_owned();
    let concept = Concept {
        id: id.to_owned(),
        ar: e.need("ar")?.to_owned(),
        en: e.need("en")?.to_owned(),
        plover: text("plover"),
        cameo: text("cameo"),
        acled: text("acled"),
        roles: owned(e.list("roles")),
    };
    match lexicon.concepts.iter_mut().find(|c| c.id == id) {
        None => lexicon.concepts.push(concept),
        Some(known) if layer == Layer::User => *known = concept,
        Some(_) => return Err(e.error("id", id, "an id that no other entry has", "join the two entries or give one another id")),
    }
    Ok(())
}

pub(super) fn trigger(e: &RawEntry<'_>, _: Layer, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    let class = one_of(e, "class", e.need("class")?, &CLASSES)?;
    let words = owned(items(e.need("words")?));
    if matches!(class, "verb" | "passive") {
        for word in &words {
            verb_of(word)
                .map_err(|why| e.error("words", word, why, "write root and form, such as `سحب VII`, or use class noun or phrase"))?;
        }
    }
    let concept = e.need("concept")?;
    if !lexicon.concepts.is_empty() && !lexicon.concepts.iter().any(|c| c.id == concept) {
        return Err(e.error("concept", concept, "the id of a concept", "add it to concepts.lex or correct it"));
    }
    lexicon.triggers.push(Trigger {
        concept: concept.to_owned(),
        words,
        class: class.to_owned(),
        roles: roles(e)?,
        modality: e.get("modality").unwrap_or("asserted").to_owned(),
        needs: e.list("needs").into_iter().map(tawatur_text::fold).collect(),
    });
    Ok(())
}

const PLACES: [(&str, &str); 3] = [("near", "near"), ("next", "next"), ("before", "before")];

pub(super) fn other_sense(e: &RawEntry<'_>, _: Layer, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    let concepts = owned(items(e.need("concepts")?));
    if let Some(unknown) = concepts.iter().find(|c| !lexicon.concepts.is_empty() && !lexicon.concepts.iter().any(|k| k.id == **c)) {
        return Err(e.error("concepts", unknown, "the id of a concept", "add it to concepts.lex or correct it"));
    }
    let with = items(e.need("with")?).into_iter().map(tawatur_text::fold).collect();
    let place = one_of(e, "place", e.need("place")?, &PLACES)?.to_owned();
    lexicon.other_senses.push(OtherSense { concepts, with, place });
    Ok(())
}

/// Reads `سحب VII`, `نسحب I:a`, and with words behind the verb `طلق IV النار`.
pub fn verb_of(text: &str) -> Result<(Root, FormSpec, Vec<&str>), String> {
    let mut parts = text.split_whitespace();
    let root = Root::read(parts.next().unwrap_or_default()).map_err(|e| e.to_string())?;
    let form = FormSpec::read(parts.next().unwrap_or_default()).map_err(|e| e.to_string())?;
    Ok((root, form, parts.collect()))
}

pub(crate) fn roles(e: &RawEntry<'_>) -> Result<Vec<(String, String)>, LexiconError> {
    let pair = |item: &str| item.split_once('=').map(|(k, v)| (tawatur_text::fold(k.trim()), v.trim().to_owned()));
    e.list("roles")
        .into_iter()
        .flat_map(|i| i.split([',', '،']))
        .map(|item| {
            pair(item).ok_or_else(|| {
                e.error("roles", item, "pairs such as `subject=agent ; من=place`", "write what fills the role, `=`, the role")
            })
        })
        .collect()
}
