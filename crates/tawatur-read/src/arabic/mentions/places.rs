//! Places: names of the lexicon, and unknown names behind a noun such as بلدة.

use super::{FoundMention, bounds, gazetteer, lexical};
use crate::arabic::scene::Scene;
use crate::record::{EntityRef, MentionKind};
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Analysis, Sense, Sorts};
use tawatur_text::Span;
use tawatur_text::clitics::Proclitics;

/// Nouns before a place's name: قضاء مدينة.
const NOUNS: usize = 3;

/// All places, also those inside the names of actors.
pub fn find(scene: &Scene, actors: &[FoundMention]) -> Vec<FoundMention> {
    let mut out: Vec<FoundMention> = Vec::new();
    let mut free = 0;
    let mut person = vec![false; scene.text.tokens.len()];
    for m in actors.iter().filter(|m| m.kind == MentionKind::Person) {
        person[m.run.indices()].iter_mut().for_each(|p| *p = true);
    }
    for (i, taken) in person.iter().enumerate() {
        if i < free || *taken || scene.is_furniture(i) {
            continue;
        }
        let listed = out.last().is_some_and(|m| follows_in_list(scene, m, i));
        let found = facility(scene, i)
            .or_else(|| known(scene, i, listed))
            .or_else(|| gazetteer::find(scene, i, listed))
            .or_else(|| unknown(scene, i, listed));
        if let Some((end, mention)) = found {
            free = end;
            out.push(mention);
        }
    }
    out
}

fn known(scene: &Scene, i: usize, listed: bool) -> Option<(usize, FoundMention)> {
    let places = scene.senses_with(i, Sorts::PLACE);
    let a = places.iter().find(|a| matches!(a.sense, Sense::Place(..)) && a.after == 0 && lexical::name_stands(scene, i, a))?;
    let Sense::Place(k, guarded) = a.sense else { return None };
    // صور، الخبر: a common word too. الخضراء والبيضاء: a second adjective.
    let common = a.tokens == 1 && scene.senses(i).iter().any(|s| s.after == 0 && !s.before.article && is_common(s.sense));
    let beside = a.tokens == 1
        && a.before.conjunction.is_some()
        && scene.text.word(i).starts_with("وال")
        && i > 0
        && scene.text.word(i - 1).starts_with("ال")
        && scene.place(i - 1).is_none();
    let place = scene.lexicon.places.get(k as usize)?;
    // روسيا is written like "a Russian" too: a country stands as it is.
    let guarded = guarded || ((common || beside) && place.kind != "country");
    if guarded && !listed && !behind_place_words(scene, i, a) {
        return None;
    }
    // A plain word of the language, found only by taking letters off it, is no place.
    if a.before.particle.is_some() && !scene.classes(i).is_empty() {
        return None;
    }
    let entity = EntityRef {
        id: format!("place:{}", place.id),
        label: place.ar.clone(),
        label_en: Some(place.en.clone()).filter(|e| !e.is_empty()),
    };
    let end = i + a.tokens as usize;
    Some((end, bounds::mention(scene, i, end, a.before, MentionKind::Place, Some(entity), format!("place/{}", place.id))))
}

/// مسجد الزنبق، ساحة الياسمين، مقبرة شعنوب: a building or square with its name, which is a place as a whole.
///
/// Counter-examples: `مسجد قديم`, `ساحة القتال`, `سجن النساء`: what stands behind is a word of the language.
fn facility(scene: &Scene, i: usize) -> Option<(usize, FoundMention)> {
    // The word behind is asked first, because it needs no look-up.
    let named = scene.text.word(i + 1).starts_with("ال") || scene.is(i + 1, ClassSet::PLACE_FIRST);
    if !named || !scene.word(i) || !place_noun(scene, i, ClassSet::FACILITY) || scene.time_end(i + 1).is_some() {
        return None;
    }
    let word = bare(scene.text.word(i));
    let taken = scene.text.word(i).len() - word.len();
    let particle = word.chars().next().filter(|_| !scene.lexicon.classes.of(word).0.has(ClassSet::FACILITY));
    let own = word.get(particle.map_or(0, char::len_utf8)..).unwrap_or_default();
    let next = scene.text.word(i + 1);
    let end = if own.starts_with("ال") {
        // المسجد الأموي: its adjective names it.
        let adjective = next.starts_with("ال")
            && next.ends_with('ي')
            && next.chars().count() >= 5
            && scene.classes(i + 1).is_empty()
            && scene.senses(i + 1).iter().all(|a| matches!(a.sense, Sense::Place(..) | Sense::GivenName(_)));
        if !adjective {
            return None;
        }
        i + 2
    } else if scene.is(i + 1, ClassSet::PLACE_FIRST) && scene.word(i + 2) && scene.classes(i + 2).is_empty() {
        i + 3
    } else {
        let plain = |s: Sense| matches!(s, Sense::Place(..) | Sense::GivenName(_));
        let name = scene.classes(i + 1).is_empty()
            && scene.senses(i + 1).iter().all(|a| plain(a.sense) && a.before.particle.is_none() && a.before.conjunction.is_none())
            && next.starts_with("ال")
            && next.chars().count() >= 5;
        if !name {
            return None;
        }
        i + 2
    };
    let conjunction = scene.text.word(i).chars().next().filter(|_| taken > 0);
    let before = Proclitics { conjunction, particle, ..Proclitics::default() };
    Some((end, bounds::mention(scene, i, end, before, MentionKind::Place, None, "place/facility".to_owned())))
}

/// The noun in front that says what sort of place it is, with the name: مدينة درعا، قضاء مدينة عكا، العاصمة بغداد.
///
/// Counter-example: `مدن درعا والسويداء`: a plural belongs to several.
pub fn with_noun(scene: &Scene, m: &FoundMention) -> Option<Span> {
    let mut from = m.start();
    while let Some(b) = from.checked_sub(1).filter(|b| m.start() - b <= NOUNS && scene.word(*b)) {
        let word = scene.text.word(b);
        let capital = matches!(bare(word), "العاصمه" | "للعاصمه" | "بالعاصمه");
        let noun = capital || (is_place_noun(scene, b) && !is_plural(word) && !word.ends_with("تي") && !scene.definite(b));
        // Between the noun and its name nothing is joined: مدينة ودرعا are two.
        let joined = m.start() == from && scene.text.tokens[from].span.start != m.span.start;
        if !noun || joined {
            break;
        }
        from = b;
        if !scene.is(b, ClassSet::PLACE_NOUN) || scene.has_conjunction(b) {
            break;
        }
    }
    (from < m.start()).then(|| {
        let word = scene.text.word(from);
        let rest = bare(word);
        let conjunction = word.chars().next().filter(|_| rest.len() < word.len() && scene.has_conjunction(from));
        let particle = rest.chars().next().filter(|c| {
            matches!(c, 'ب' | 'ل' | 'ك')
                && !scene.is(from, ClassSet::PLACE_NOUN)
                && scene.lexicon.classes.of(&rest[c.len_utf8()..]).0.has(ClassSet::PLACE_NOUN)
        });
        let first = bounds::span(scene, from, from + 1, Proclitics { conjunction, particle, ..Proclitics::default() });
        Span { start: first.start, end: m.span.end }
    })
}

/// A country stays a place inside any name: جريدة فلسطين.
pub fn is_country(scene: &Scene, m: &FoundMention) -> bool {
    let place = m.entity.id.strip_prefix("place:").and_then(|id| scene.lexicon.place(id)).and_then(|k| scene.lexicon.places.get(k));
    place.is_some_and(|p| p.kind == "country")
}

fn is_common(sense: Sense) -> bool {
    matches!(sense, Sense::Noun(..) | Sense::Head(..) | Sense::Trigger(..) | Sense::Verb(..) | Sense::Number(_) | Sense::Cue(_))
}

/// بلدة or في stands in front, or ب is attached.
fn behind_place_words(scene: &Scene, i: usize, a: &Analysis) -> bool {
    if a.before.particle == Some('ب') {
        return true;
    }
    let Some(b) = before(scene, i) else { return false };
    if is_place_noun(scene, b) {
        return true;
    }
    a.before.conjunction.is_none()
        && matches!(
            bare(scene.text.word(b)),
            "في" | "الي"
                | "من"
                | "نحو"
                | "باتجاه"
                | "قرب"
                | "شمال"
                | "جنوب"
                | "شرق"
                | "غرب"
                | "شمالي"
                | "جنوبي"
                | "شرقي"
                | "غربي"
        )
}

/// The word before token `i`, over an opening bracket or quotation mark.
pub fn before(scene: &Scene, i: usize) -> Option<usize> {
    let mut b = i.checked_sub(1)?;
    if scene.mark(b, '(') || scene.mark(b, '"') {
        b = b.checked_sub(1)?;
    }
    scene.word(b).then_some(b)
}

pub fn bare(word: &str) -> &str {
    word.strip_prefix(['و', 'ف']).unwrap_or(word)
}

/// مدينة، بريف، وبلدة
pub fn is_place_noun(scene: &Scene, i: usize) -> bool {
    place_noun(scene, i, ClassSet::PLACE_NOUN)
}

pub fn place_noun(scene: &Scene, i: usize, class: ClassSet) -> bool {
    if scene.is(i, class) {
        return true;
    }
    let word = bare(scene.text.word(i));
    word.strip_prefix(['ب', 'ل', 'ك']).is_some_and(|rest| scene.lexicon.classes.of(rest).0.has(class))
}

/// (هجين، الشعفة، الصالحية): the next item of a list of places behind a place noun.
fn follows_in_list(scene: &Scene, last: &FoundMention, i: usize) -> bool {
    let comma = last.end() + 1 == i && scene.comma(last.end());
    let joined = last.end() == i && scene.text.word(i).starts_with('و');
    let in_list = || {
        last.start().checked_sub(1).is_some_and(|b| scene.mark(b, '(') || scene.comma(b) || is_place_noun(scene, b))
            || last.rule.ends_with("/list")
    };
    (comma || joined) && in_list()
}

/// بلدة مضايا: the name of a settlement that the lexicon does not know.
fn unknown(scene: &Scene, i: usize, listed: bool) -> Option<(usize, FoundMention)> {
    let first = scene.is(i, ClassSet::PLACE_FIRST.or(ClassSet::NAME_PART));
    if !scene.word(i) || !(first || scene.classes(i).is_empty()) || scene.time_end(i).is_some() {
        return None;
    }
    let word = scene.text.word(i);
    let b = before(scene, i)?;
    let noun = place_noun(scene, b, ClassSet::SETTLEMENT)
        || (["مدينه", "ولايه", "محافظه", "مديريه", "مقاطعه"].iter().any(|n| scene.text.word(b).ends_with(n)) && is_place_noun(scene, b));
    let conjunction = Some('و').filter(|_| listed && word.starts_with('و') && word.chars().count() > 3);
    if !(noun || (listed && (conjunction.is_some() || scene.comma(i - 1)))) {
        return None;
    }
    // بلدات عدة, قرى صغيرة: behind a plural only a list in brackets or a name with ال.
    let plural = noun && !scene.mark(i - 1, '(') && is_plural(scene.text.word(b)) && !word.starts_with("ال");
    if plural {
        return None;
    }
    let (mut len, sure) = name(scene, i)?;
    // قرية سيدون الكبرى
    if noun && scene.is(i + len, ClassSet::PLACE_ADJECTIVE) && scene.word(i + len) {
        len += 1;
    }
    if !sure || (listed && !noun && !word.contains("ال") && conjunction.is_none() && len > 1) {
        return None;
    }
    let before = Proclitics { conjunction, ..Proclitics::default() };
    let rule = if noun { "place/unknown" } else { "place/list" };
    Some((i + len, bounds::mention(scene, i, i + len, before, MentionKind::Place, None, rule.to_owned())))
}

pub fn is_plural(noun: &str) -> bool {
    noun.ends_with("ات") || noun.ends_with("قري") || noun.ends_with("احياء") || noun.ends_with("معابر") || noun.ends_with("مدن")
}

/// How many tokens the unknown name covers, and true where nothing speaks against it.
fn name(scene: &Scene, i: usize) -> Option<(usize, bool)> {
    let word = scene.text.word(i);
    let letters = word.chars().count();
    if scene.is(i, ClassSet::PLACE_FIRST) {
        let next = scene.word(i + 1) && scene.classes(i + 1).is_empty();
        return next.then_some((2, true));
    }
    let other = scene.senses(i).iter().any(|a| !matches!(a.sense, Sense::GivenName(_) | Sense::Place(..)));
    let definite = word.starts_with("ال") && letters >= 5;
    // Without ال an adjective of the noun looks the same: بلدة صغيرة, قرية سورية.
    let adjective = !definite && word.ends_with('ه');
    let marked = scene.text.as_written(i).ends_with(['ً', 'ٌ', 'ٍ']);
    Some((1, !other && !adjective && !marked && letters >= 3 && scene.verb(i).is_none()))
}
