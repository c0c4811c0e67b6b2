//! From the lines of English files to entries.

use super::classes::ClassSet;
use super::{Cue, CueClass, ReportingVerb, Takes};
use crate::Lexicon;
use crate::entries::Trigger;
use crate::error::LexiconError;
use crate::format::{RawEntry, RawFile, items};
use crate::load::{events, example, numbers, one_of, owned, speech};

type Load = fn(&RawEntry<'_>, &mut Lexicon) -> Result<(), LexiconError>;

const KINDS: [(&str, Load); 12] = [
    ("reporting-verb", reporting_verb),
    ("cue", cue),
    ("irregular-verb", irregular_verb),
    ("trigger", trigger),
    ("word-class", word_class),
    ("name", name),
    ("head", |e, l| speech::head_of(e).map(|v| l.english.heads.push(v))),
    ("boilerplate", |e, l| speech::boilerplate_of(e).map(|v| l.english.boilerplate.push(v))),
    ("counted-noun", |e, l| numbers::noun_of(e).map(|v| l.english.nouns.push(v))),
    ("number", |e, l| numbers::number_of(e).map(|v| l.english.numbers.push(v))),
    ("bound", |e, l| numbers::bounds_of(e).map(|v| l.english.bounds.extend(v))),
    ("time-word", |e, l| numbers::time_of(e).map(|v| l.english.times.push(v))),
];

const CLASSES: [(&str, CueClass); 5] = [
    ("preposition", CueClass::Preposition),
    ("adverb", CueClass::Adverb),
    ("impersonal", CueClass::Impersonal),
    ("passive", CueClass::Passive),
    ("nominal", CueClass::Nominal),
];

const TAKES: [(&str, Takes); 6] = [
    ("that", Takes::That),
    ("quote", Takes::Quote),
    ("object", Takes::Object),
    ("to", Takes::To),
    ("addressee", Takes::Addressee),
    ("carrier", Takes::Carrier),
];

/// Reads one file with `@language en`.
pub(crate) fn file(raw: &RawFile<'_>, lexicon: &mut Lexicon, errors: &mut Vec<LexiconError>) {
    let Some(first) = raw.entries.first() else { return };
    let Some((_, load)) = KINDS.iter().find(|(kind, _)| *kind == raw.kind) else {
        let known: Vec<&str> = KINDS.iter().map(|(k, _)| *k).collect();
        errors.push(first.error("@kind", raw.kind, format!("one of {}", known.join(", ")), "see lexicon/README.md"));
        return;
    };
    for entry in &raw.entries {
        match load(entry, lexicon) {
            Ok(()) => lexicon.english.examples.extend(entry.examples.iter().map(|e| example(entry, e))),
            Err(e) => errors.push(e),
        }
    }
}

/// A later line for the same verb goes over the earlier one, so that the user's files win.
fn reporting_verb(e: &RawEntry<'_>, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    let takes = e.list("takes").into_iter().map(|t| one_of(e, "takes", t, &TAKES)).collect::<Result<Vec<_>, _>>()?;
    let stance = speech::stance(e)?;
    for verb in items(e.need("verb")?) {
        let entry = ReportingVerb { verb: verb.to_owned(), stance, takes: takes.clone() };
        match lexicon.english.verbs.iter_mut().find(|v| v.verb == verb) {
            Some(known) => *known = entry,
            None => lexicon.english.verbs.push(entry),
        }
    }
    Ok(())
}

fn cue(e: &RawEntry<'_>, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    let class = one_of(e, "class", e.need("class")?, &CLASSES)?;
    let (stance, hedge) = (speech::stance(e)?, e.get("hedge").map(str::to_owned));
    let words = items(e.need("words")?);
    lexicon.english.cues.extend(words.into_iter().map(|w| Cue { words: w.to_owned(), class, stance, hedge: hedge.clone() }));
    Ok(())
}

fn irregular_verb(e: &RawEntry<'_>, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    let form = |field| e.get(field).unwrap_or_default().to_owned();
    let forms = [form("past"), form("participle"), form("ing")];
    lexicon.english.irregular.insert(e.need("verb")?.to_owned(), forms);
    Ok(())
}

fn trigger(e: &RawEntry<'_>, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    let class = one_of(e, "class", e.need("class")?, &["verb", "noun", "passive", "phrase"].map(|c| (c, c)))?;
    let concept = e.need("concept")?;
    if !lexicon.concepts.is_empty() && !lexicon.concepts.iter().any(|c| c.id == concept) {
        return Err(e.error("concept", concept, "the id of a concept", "add it to ar/concepts.lex or correct it"));
    }
    lexicon.english.triggers.push(Trigger {
        concept: concept.to_owned(),
        words: owned(items(e.need("words")?)),
        class: class.to_owned(),
        roles: events::roles(e)?,
        modality: e.get("modality").unwrap_or("asserted").to_owned(),
        needs: Vec::new(),
    });
    Ok(())
}

fn word_class(e: &RawEntry<'_>, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    let class = e.need("class")?;
    let Some(set) = ClassSet::named(class) else {
        return Err(e.error("class", class, format!("one of {}", ClassSet::NAMES.join(", ")), "correct the word"));
    };
    lexicon.english.classes.add(set, items(e.need("words")?));
    Ok(())
}

fn name(e: &RawEntry<'_>, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    let id = e.need("id")?;
    if lexicon.actor(id).is_none() && lexicon.place(id).is_none() {
        return Err(e.error("id", id, "the id of an actor, outlet or place", "add the entry to its file, or correct the id"));
    }
    lexicon.english.names.push((id.to_owned(), owned(items(e.need("names")?))));
    Ok(())
}
