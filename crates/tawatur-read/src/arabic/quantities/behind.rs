//! The number behind its noun, both with ال: `الضحايا الـ257`, `أفراد الطاقم العشرة`, `أبنائها الثلاثة`.

use super::noun::Counted;
use super::ranges::Amount;
use crate::arabic::numbers::View;
use tawatur_lexicon::Number;

/// The noun in front of a number with ال.
///
/// Counter-examples: `الأيام الـ5` is a duration, `الذكرى الـ70` an ordinal: its noun is singular.
pub(super) fn noun_before<'a>(v: &View<'a>, a: &Amount, floor: usize) -> Option<Counted<'a>> {
    if a.vague && !a.by {
        return None;
    }
    let last = a.start.checked_sub(1).filter(|k| *k >= floor && v.is_word(*k))?;
    let counted = |start: usize| {
        let (n, noun, _) = plural(v, start)?;
        Some(Counted {
            start,
            end: a.end,
            start_byte: v.start_without(start, n.before),
            noun: Some(v.text.span(start, a.start)),
            unit: Some(noun.unit.as_str()),
            population: noun.population.as_deref(),
        })
    };
    let at_noun = plural(v, last).is_some_and(|(n, _, _)| n.before.article || n.after > 0);
    if at_noun {
        return counted(last);
    }
    // أفراد الطاقم العشرة, الجنود الروس الثلاثة
    let head = last.checked_sub(1).filter(|k| *k >= floor && v.is_word(*k))?;
    if v.is_definite(last) && plural(v, head).is_some() {
        return counted(head);
    }
    // A sound plural that no lexicon lists: المبتعثين الـ12.
    let w = v.word(last);
    let sound =
        v.is_definite(last) && ["ين", "ون", "ات"].iter().any(|e| w.ends_with(e)) && w.chars().count() > 6 && v.times(last).next().is_none();
    sound.then(|| Counted {
        start: last,
        end: a.end,
        start_byte: v.text.tokens[last].span.start,
        noun: Some(v.text.span(last, a.start)),
        unit: None,
        population: None,
    })
}

fn plural<'a>(v: &View<'a>, i: usize) -> Option<(&'a tawatur_lexicon::Analysis, &'a tawatur_lexicon::CountedNoun, Number)> {
    v.nouns(i).find(|(n, _, number)| *number == Number::Plural && n.tokens == 1)
}
