//! Forms of a noun that the files give in its base form only.

use tawatur_text::fold;

use crate::joins::Joins;
use crate::sense::Number;

/// Gives the forms of a noun that follow from its spelling: itself, with the accusative's alef, and with the ت of a
/// ta marbuta before a pronoun; the sound feminine plural too where `plural`.
pub fn noun_forms(word: &str, plural: bool, found: &mut impl FnMut(&str, Number, Joins)) {
    let folded = fold(word);
    let mut buffer = String::with_capacity(folded.len() + 8);
    let mut put = |stem: &str, end: &str, number: Number, joins: Joins| {
        buffer.clear();
        buffer.push_str(stem);
        buffer.push_str(end);
        found(&buffer, number, joins);
    };
    if let Some(stem) = ta_marbuta(word, &folded) {
        put(&folded, "", Number::Singular, Joins::NOUN.without(Joins::PRONOUN));
        put(stem, "ت", Number::Singular, Joins::CONSTRUCT.without(Joins::BARE));
        if plural && !stem.ends_with('ا') {
            put(stem, "ات", Number::Plural, Joins::NOUN);
        }
        return;
    }
    let ends_in = |c: char| word.trim_end_matches(is_mark).ends_with(c);
    if ends_in('ى') {
        put(&folded, "", Number::Singular, Joins::NOUN.without(Joins::PRONOUN));
        if let Some(stem) = folded.strip_suffix('ي') {
            put(stem, "ا", Number::Singular, Joins::CONSTRUCT.without(Joins::BARE));
        }
        return;
    }
    if ends_in('ء') {
        put(&folded, "", Number::Singular, Joins::NOUN);
        if let Some(stem) = folded.strip_suffix('ء').filter(|s| s.ends_with(['ا', 'و', 'ي'])) {
            for seat in ["و", "ي"] {
                put(stem, seat, Number::Singular, Joins::CONSTRUCT.without(Joins::BARE));
            }
        }
    } else {
        put(&folded, "", Number::Singular, Joins::NOUN);
    }
    let sound_plural = folded.ends_with("ات");
    if !folded.ends_with('ا') && !folded.ends_with("اء") && !sound_plural && folded.chars().count() > 2 {
        put(&folded, "ا", Number::Singular, Joins::ACCUSATIVE);
    }
    if plural && !sound_plural {
        put(&folded, "ات", Number::Plural, Joins::NOUN);
    }
}

/// Gives the duals and the sound masculine plurals of a noun; with `construct` also those that lost their ن.
pub fn sound_forms(word: &str, construct: bool, found: &mut impl FnMut(&str, Number, Joins)) {
    let folded = fold(word);
    let feminine = ta_marbuta(word, &folded);
    let stem = feminine.map_or_else(|| folded.clone(), |s| format!("{s}ت"));
    if stem.ends_with('ا') || stem.ends_with('ء') || word.ends_with('ى') {
        return;
    }
    for (end, number) in [("ان", Number::Dual), ("ين", Number::Dual), ("ون", Number::Plural), ("ين", Number::Plural)] {
        if feminine.is_none() || number == Number::Dual {
            found(&format!("{stem}{end}"), number, Joins::WITH_NUN);
        }
    }
    if construct {
        found(
            &format!("{stem}ا"),
            Number::Dual,
            Joins::CONSTRUCT.without(if feminine.is_some() { Joins::PREPOSITION } else { Joins::BARE }),
        );
        let joins = if feminine.is_some() || word.chars().count() > 3 { Joins::CONSTRUCT } else { Joins::CONSTRUCT.without(Joins::BARE) };
        found(&format!("{stem}ي"), if feminine.is_some() { Number::Dual } else { Number::Plural }, joins);
        if feminine.is_none() {
            found(&format!("{stem}و"), Number::Plural, joins);
        }
    }
    if let Some(stem) = feminine {
        found(&format!("{stem}ات"), Number::Plural, Joins::NOUN);
    }
}

fn ta_marbuta<'f>(word: &str, folded: &'f str) -> Option<&'f str> {
    let ta = word.trim_end_matches(is_mark).ends_with('ة');
    folded.strip_suffix('ه').filter(|_| ta)
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{064B}'..='\u{0652}')
}
