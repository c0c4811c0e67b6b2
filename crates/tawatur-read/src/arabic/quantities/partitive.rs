//! `26 من أعضاء الجبهة`, `عشرة من طاقم الطائرة`, `ثلاثة آلاف من عناصره وأقاربهم`: the number of a whole.

use super::noun::Counted;
use super::noun::is_relative;
use super::ranges::Amount;
use crate::arabic::numbers::View;
use tawatur_lexicon::Number;

/// What stands behind من after a number that ends before token `at`.
///
/// Counter-examples: `خرج 15 من دوما` (a place), `5 من 10` (a number), `25 من نيسان` (a date).
pub(super) fn of<'a>(v: &View<'a>, at: usize, limit: usize) -> Option<Counted<'a>> {
    if v.word(at) != "من" || at + 1 >= limit {
        return None;
    }
    let head = at + 1;
    if !v.is_word(head)
        || v.word(head).chars().count() < 3
        || v.is_place(head) && v.nouns(head).next().is_none()
        || v.times(head).any(|t| matches!(t.word.class.as_str(), "month" | "unit" | "weekday" | "relative-day"))
    {
        return None;
    }
    // 19 من العمر is an age.
    if v.word(head).contains("عمر") && v.word(head).chars().count() <= 6 || is_relative(v.word(head)) {
        return None;
    }
    let noun = v.nouns(head).find(|(n, _, _)| n.before.particle.is_none());
    // المادة 5 من القانون, الدقيقة 74 من المباراة: a part of one thing counts nothing, a part of a group does.
    if noun.is_some_and(|(n, noun, number)| {
        number == Number::Singular && n.before.article && !matches!(noun.unit.as_str(), "group" | "family" | "company" | "convoy")
    }) {
        return None;
    }
    let possessed = noun.is_some_and(|(n, _, _)| n.after > 0) || has_pronoun(v.word(head));
    let mut end = head + noun.map_or(1, |(n, _, _)| n.tokens.max(1) as usize);
    if let Some(n) = v.name(head) {
        end = end.max(head + n);
    } else if v.is_definite(head) {
        // من المدنيين السوريين
        if end < limit && v.is_definite(end) && v.word(end).starts_with("ال") && !is_relative(v.word(end)) {
            end += 1;
        }
    } else if !possessed {
        // من أعضاء الجبهة، من سكان درعا: the head needs its second half.
        let name = v.name(end).unwrap_or(0);
        if end < limit && (name > 0 || v.is_definite(end) && v.word(end).starts_with("ال") || v.is_place(end) || has_pronoun(v.word(end)))
        {
            end += name.max(1);
        } else if noun.is_none() {
            return None;
        }
    }
    let mut end = end.min(limit);
    // وأفراد عائلاتهم، وعائلاتهم: those with them.
    if v.word(end).starts_with('و') {
        if end < limit && has_pronoun(v.word(end)) && v.nouns(end).any(|(n, _, _)| n.after > 0) {
            end += 1;
        } else if end + 1 < limit
            && v.nouns(end).any(|(n, _, _)| n.before.conjunction == Some('و') && n.after == 0)
            && has_pronoun(v.word(end + 1))
            && v.nouns(end + 1).any(|(n, _, _)| n.after > 0)
        {
            end += 2;
        }
    }
    Some(Counted {
        start: usize::MAX,
        end,
        start_byte: 0,
        noun: Some(v.text.span(head, end)),
        unit: noun.map(|(_, n, _)| n.unit.as_str()),
        population: noun.and_then(|(_, n, _)| n.population.as_deref()),
    })
}

/// `48 منهم`, `أربعة ممن شاركوا`: the number of those told of.
///
/// Counter-example: `منهم 48` counts, but stands in front.
pub(super) fn of_them<'a>(v: &View<'a>, a: &Amount, limit: usize) -> Option<Counted<'a>> {
    let them = a.end < limit && !a.article && matches!(v.word(a.end), "منهم" | "منهن" | "ممن");
    let behind = a.end + usize::from(v.word(a.end) != "ممن");
    them.then_some(Counted { end: behind, ..Counted::none(a) })
}

fn has_pronoun(word: &str) -> bool {
    word.chars().count() > 4 && ["هم", "ها", "هن", "نا"].iter().any(|p| word.ends_with(p))
        || word.chars().count() > 5 && word.ends_with("يه")
}
