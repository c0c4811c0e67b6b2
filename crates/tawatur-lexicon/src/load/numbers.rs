//! Counted nouns, number words, bounds, words of time.

use super::{Layer, one_of, owned};
use crate::Lexicon;
use crate::entries::{Bound, CountedNoun, NumberClass, NumberWord, TimeWord};
use crate::error::LexiconError;
use crate::format::{RawEntry, items};

const CLASSES: [(&str, NumberClass); 11] = [
    ("unit", NumberClass::Unit),
    ("ten", NumberClass::Ten),
    ("tens", NumberClass::Tens),
    ("hundreds", NumberClass::Hundreds),
    ("multiplier", NumberClass::Multiplier),
    ("fraction", NumberClass::Fraction),
    ("part", NumberClass::Part),
    ("vague", NumberClass::Vague),
    ("ordinal", NumberClass::Ordinal),
    ("point", NumberClass::Point),
    ("minus", NumberClass::Minus),
];

pub(super) fn counted_noun(e: &RawEntry<'_>, _: Layer, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    lexicon.nouns.push(noun_of(e)?);
    Ok(())
}

pub(crate) fn noun_of(e: &RawEntry<'_>) -> Result<CountedNoun, LexiconError> {
    Ok(CountedNoun {
        singular: e.need("singular")?.to_owned(),
        plurals: owned(e.list("plurals")),
        unit: e.need("unit")?.to_owned(),
        population: e.get("population").map(str::to_owned),
        gloss: e.get("gloss").unwrap_or_default().to_owned(),
    })
}

pub(super) fn number(e: &RawEntry<'_>, _: Layer, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    lexicon.numbers.push(number_of(e)?);
    Ok(())
}

pub(crate) fn number_of(e: &RawEntry<'_>) -> Result<NumberWord, LexiconError> {
    let text = e.need("value")?;
    let value = text.parse::<f64>().ok().filter(|v| v.is_finite());
    Ok(NumberWord {
        forms: owned(items(e.need("forms")?)),
        value: value.ok_or_else(|| e.error("value", text, "a number, such as 3 or 0.5", "correct the number"))?,
        class: one_of(e, "class", e.need("class")?, &CLASSES)?,
    })
}

pub(super) fn bound(e: &RawEntry<'_>, _: Layer, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    lexicon.bounds.extend(bounds_of(e)?);
    Ok(())
}

pub(crate) fn bounds_of(e: &RawEntry<'_>) -> Result<Vec<Bound>, LexiconError> {
    let kind = e.need("kind")?.replace('-', "_");
    let place = e.need("place")?;
    let bound = |words: &str| Bound { words: words.to_owned(), kind: kind.clone(), place: place.to_owned() };
    Ok(items(e.need("words")?).into_iter().map(bound).collect())
}

pub(super) fn time_word(e: &RawEntry<'_>, _: Layer, lexicon: &mut Lexicon) -> Result<(), LexiconError> {
    lexicon.times.push(time_of(e)?);
    Ok(())
}

pub(crate) fn time_of(e: &RawEntry<'_>) -> Result<TimeWord, LexiconError> {
    Ok(TimeWord {
        forms: owned(items(e.need("forms")?)),
        class: e.need("class")?.to_owned(),
        value: e.get("value").unwrap_or_default().to_owned(),
    })
}
