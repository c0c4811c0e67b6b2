//! Reporting verbs, cues, heads of source phrases, closed classes.

use super::{Layer, one_of, owned};
use crate::Lexicon;
use crate::classes::ClassSet;
use crate::conjugate::{FormSpec, Root};
use crate::entries::{BoilerplateWords, Cue, CueClass, Head, HeadClass, Kind, ReportingVerb, Stance, Takes, WordClass};
use crate::error::LexiconError;
use crate::format::{RawEntry, items};

const STANCES: [(&str, Stance); 12] = [
    ("assert", Stance::Assert),
    ("claim", Stance::Claim),
    ("deny", Stance::Deny),
    ("reject", Stance::Reject),
    ("accuse", Stance::Accuse),
    ("expect", Stance::Expect),
    ("demand", Stance::Demand),
    ("warn", Stance::Warn),
    ("pledge", Stance::Pledge),
    ("claim_responsibility", Stance::ClaimResponsibility),
    ("praise_condemn", Stance::PraiseCondemn),
    ("decline", Stance::Decline),
];

const CLASSES: [(&str, CueClass); 6] = [
    ("preposition", CueClass::Preposition),
    ("pronoun", CueClass::Pronoun),
    ("nominal", CueClass::Nominal),
    ("impersonal", CueClass::Impersonal),
    ("hearsay", CueClass::Hearsay),
    ("document", CueClass::Document),
];

const HEADS: [(&str, HeadClass); 5] = [
    ("title", HeadClass::Title),
    ("body", HeadClass::Body),
    ("people", HeadClass::People),
    ("source", HeadClass::Source),
    ("document", HeadClass::Document),
];

pub(super) const KINDS: [(&str, Kind); 12] = [
    ("person", Kind::Person),
    ("group", Kind::Group),
    ("organisation", Kind::Organisation),
    ("organization", Kind::Organisation),
    ("outlet", Kind::Outlet),
    ("official", Kind::Official),
    ("anonymous", Kind::Anonymous),
    ("activists", Kind::Activists),
    ("witness", Kind::Witness),
    ("document", Kind::Document),
    ("unattributed", Kind::Unattributed),
    ("place", Kind::Place),
];

const PREPOSITIONS: [&str; 14] = ["عن", "إلى", "على", "من", "ل", "في", "مع", "بين", "حول", "ضد", "دون", "بعد", "قبل", "بشأن"];

pub(super) fn reporting_verb(e: &RawEntry<'_>, layer: Layer, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    let (root, form) = (e.need("root")?, e.need("form")?);
    let letters = Root::read(root).map_err(|why| e.error("root", root, why.to_string(), "write the root's letters without spaces"))?;
    FormSpec::read(form).map_err(|why| e.error("form", form, why.to_string(), "correct the form"))?;
    let verb = ReportingVerb {
        root: letters.folded(),
        form: form.to_owned(),
        stance: stance(e)?,
        takes: takes(e)?,
        gloss: e.get("gloss").unwrap_or_default().to_owned(),
    };
    if layer == Layer::User {
        lexicon.verbs.retain(|v| !(v.root == verb.root && name_of(&v.form) == name_of(&verb.form)));
    }
    lexicon.verbs.push(verb);
    Ok(())
}

fn name_of(form: &str) -> &str {
    form.split(':').next().unwrap_or(form)
}

pub(super) fn cue(e: &RawEntry<'_>, _: Layer, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    let class = one_of(e, "class", e.need("class")?, &CLASSES)?;
    let cue = Cue {
        words: String::new(),
        class,
        stance: stance(e)?,
        takes: takes(e)?,
        hedge: e.get("hedge").map(str::to_owned),
        gloss: e.get("gloss").unwrap_or_default().to_owned(),
    };
    let words = items(e.need("words")?);
    lexicon.cues.extend(words.into_iter().map(|w| Cue { words: w.to_owned(), ..cue.clone() }));
    Ok(())
}

pub(super) fn head(e: &RawEntry<'_>, _: Layer, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    lexicon.heads.push(head_of(e)?);
    Ok(())
}

pub(crate) fn head_of(e: &RawEntry<'_>) -> Result<Head, LexiconError> {
    Ok(Head {
        forms: owned(items(e.need("forms")?)),
        kind: one_of(e, "kind", e.need("kind")?, &KINDS)?,
        class: one_of(e, "class", e.need("class")?, &HEADS)?,
        gloss: e.get("gloss").unwrap_or_default().to_owned(),
    })
}

pub(super) fn word_class(e: &RawEntry<'_>, _: Layer, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    let class = e.need("class")?;
    if ClassSet::named(class).is_none() {
        return Err(e.error("class", class, format!("one of {}", ClassSet::NAMES.join(", ")), "correct the word"));
    }
    let words = owned(items(e.need("words")?));
    match lexicon.word_classes.iter_mut().find(|c| c.class == class) {
        Some(known) => known.words.extend(words),
        None => lexicon.word_classes.push(WordClass { class: class.to_owned(), words }),
    }
    Ok(())
}

pub(super) fn boilerplate(e: &RawEntry<'_>, _: Layer, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    lexicon.boilerplate.push(boilerplate_of(e)?);
    Ok(())
}

pub(crate) fn boilerplate_of(e: &RawEntry<'_>) -> Result<BoilerplateWords, LexiconError> {
    let place = one_of(e, "place", e.need("place")?, &["head", "tail", "any"].map(|w| (w, w)))?;
    let shape = one_of(e, "shape", e.need("shape")?, &["line", "start", "long", "piece", "menu", "opens", "bio", "sign"].map(|w| (w, w)))?;
    Ok(BoilerplateWords {
        words: owned(items(e.need("words")?)),
        kind: e.need("kind")?.to_owned(),
        place: place.to_owned(),
        shape: shape.to_owned(),
    })
}

pub(crate) fn stance(e: &RawEntry<'_>) -> Result<Stance, LexiconError> {
    let read = e.need("stance")?.replace('-', "_");
    one_of(e, "stance", &read, &STANCES)
}

fn takes(e: &RawEntry<'_>) -> Result<Vec<Takes>, LexiconError> {
    let Some(list) = e.get("takes") else { return Ok(Vec::new()) };
    list.split([';', '؛', ',', '،'])
        .map(str::trim)
        .filter(|t| !t.is_empty())
        .map(|t| match t {
            "that" => Ok(Takes::That),
            "quote" => Ok(Takes::Quote),
            "object" => Ok(Takes::Object),
            "accused" => Ok(Takes::Accused),
            "event" => Ok(Takes::Event),
            "carrier" => Ok(Takes::Carrier),
            "clause" => Ok(Takes::Clause),
            "personal" => Ok(Takes::Personal),
            "impersonal" => Ok(Takes::Impersonal),
            "describes" => Ok(Takes::Describes),
            "ب" => Ok(Takes::AttachedB),
            word if word.starts_with("needs:") => Ok(Takes::Needs(tawatur_text::fold(word.trim_start_matches("needs:")))),
            word if PREPOSITIONS.contains(&word) => Ok(Takes::Preposition(tawatur_text::fold(word))),
            other => {
                let expected = format!("that, quote, object, event, accused, carrier, clause, needs:WORD, ب, {}", PREPOSITIONS.join(", "));
                Err(e.error("takes", other, format!("some of {expected}"), "correct the word; items are separated by `;`"))
            }
        })
        .collect()
}
