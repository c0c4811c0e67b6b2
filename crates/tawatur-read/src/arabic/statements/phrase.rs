//! Noun phrases: where the phrase that names a source ends.
//!
//! Arabic sets no mark between `أعلنت وزارة الدفاع` and `مقتل 5`: the edge is found by agreement in
//! definiteness. A definite noun takes definite adjectives; a noun without ال takes one complement
//! (construct state); after that a new noun begins a new phrase.

use super::fillers::{filler_phrase, is_manner};
use super::marks::begins_with_b;
use super::words::{LITTLE, can_head, is_counted, is_finite, is_nisba, is_quantifier, is_verbal_noun};
use crate::arabic::scene::Scene;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{HeadClass, Kind, Sense};

/// No source is named in more tokens. It bounds the recursion too, whatever the text repeats (`مصدر في مصدر في …`).
const LONGEST: usize = 40;

/// One past the last token of the noun phrase that starts at `start`; `start` where none starts.
pub fn noun_phrase_end(s: &Scene, start: usize, end: usize) -> usize {
    let end = end.min(start + LONGEST);
    // تلك القوات: a pointer in front of somebody belongs to the phrase.
    if s.is(start, ClassSet::DEMONSTRATIVE) && s.definite(start + 1) && (s.head(start + 1).is_some() || s.actor(start + 1).is_some()) {
        let inner = noun_phrase_end(s, start + 1, end);
        return if inner > start + 1 { inner } else { start };
    }
    if start >= end || !can_head(s, start) {
        return start;
    }
    if is_quantifier(s, start) {
        let inner = noun_phrase_end(s, start + 2, end);
        return if inner > start + 2 { inner } else { start + 1 };
    }
    let mut i = start;
    let mut names_person = false;
    // True while the last noun still wants its complement (construct state).
    let mut open = !s.definite(start);
    let mut definite = s.definite(start);
    let titled = s.head(start).is_some_and(|(_, c)| c == HeadClass::Title);
    if let Some((k, n)) = s.actor(start) {
        names_person = s.lexicon.actors.get(k).is_some_and(|a| a.kind == Kind::Person);
        i += n;
        // شبكة "سكاي نيوز أستراليا": a name that goes on inside its marks.
        if let Some((_, q)) = s.quotation_of(i - 1).filter(|(_, q)| q.open as usize >= start && q.len() <= 6 && q.balanced) {
            i = (q.close as usize + 1).min(end);
        }
        definite = true;
        open = false;
    } else if let Some(n) = s.place(start).filter(|_| s.head(start).is_none()) {
        // A state speaks: حذرت روسيا.
        i += n;
        definite = true;
        open = false;
    } else if let Some((_, q)) = s.opens(start) {
        // The name itself stands in quotation marks: نفى "جيش الإسلام" …
        i = q.close as usize + 1;
        definite = true;
        open = false;
    } else if s.given_name(start, titled) {
        names_person = true;
        open = false;
        i += 1;
    } else {
        i += 1;
    }
    let mut names_left = 4;
    let mut body = matches!(s.head(start), Some((_, HeadClass::Body)));
    if has_pronoun(s, start) {
        // مراسلنا، وزيرها: the pronoun is the complement.
        open = false;
        definite = true;
    }
    while i < end {
        body |= matches!(s.head(i), Some((_, HeadClass::Body)));
        if s.time_end(i).is_some() || s.comma(i) {
            break;
        }
        if let Some((k, q)) = s.opens(i) {
            if s.is_name(k) && (q.close as usize) < end {
                i = q.close as usize + 1;
                open = false;
                definite = true;
                continue;
            }
            break;
        }
        if s.mark(i, '(') && s.is(i + 1, ClassSet::PRONOUN) {
            break;
        }
        if s.mark(i, '(') {
            match (i + 1..end.min(i + 8)).find(|j| s.mark(*j, ')')) {
                Some(close) => {
                    i = close + 1;
                    continue;
                }
                None => break,
            }
        }
        if !s.word(i) {
            break;
        }
        if i > start + 1 && filler_phrase(s, i, end).is_some()
            || i == start + 1
                && filler_phrase(s, i, end).is_some()
                && !(matches!(s.head(start), Some((Kind::Outlet, _))) && s.text.word(i) != "ل")
            || s.text.word(i).chars().count() == 1
        {
            break;
        }
        if let Some(next) = attached_place(s, i, end, start) {
            i = next;
            open = false;
            definite = true;
            continue;
        }
        if let Some(next) = owned_by(s, i, end, start, body) {
            i = next;
            open = false;
            definite = true;
            continue;
        }
        if (body || titled && i == start + 2)
            && i > start + 1
            && s.starts_with_conjunction(i)
            && s.definite(i)
            && s.definite(i - 1)
            && !is_verbal_noun(s, i)
            && !is_finite(s, i)
        {
            // وزارة الحج والأوقاف
            i += 1;
            continue;
        }
        // الحكومة أو وزارة الخارجية
        if s.text.word(i) == "او" && i + 1 < end && (s.head(i + 1).is_some() || s.actor(i + 1).is_some()) && !is_verbal_noun(s, i + 1) {
            i = noun_phrase_end(s, i + 1, end).max(i + 2);
            open = false;
            definite = true;
            continue;
        }
        if let Some(next) = coordinated(s, i, end, start) {
            i = next;
            open = false;
            continue;
        }
        let classes = s.classes(i);
        if classes.has(ClassSet::SAYING) || classes.has(ClassSet::VEHICLE) && open && !s.definite(i) {
            break;
        }
        if classes.has(ClassSet::PREPOSITION) {
            match complement(s, i, end, start) {
                Some(next) => {
                    i = next;
                    open = false;
                    definite = true;
                    continue;
                }
                None => break,
            }
        }
        if classes.has(ClassSet::ADJECTIVE) && s.definite(i) == definite && !open
            || (classes.has(ClassSet::ADJECTIVE) && !s.definite(i) && open)
        {
            i += 1;
            continue;
        }
        if classes.has(ClassSet::SAME) {
            i += 1;
            continue;
        }
        let closed = LITTLE.or(ClassSet::CONTRAST).or(ClassSet::MANNER);
        if classes.has(closed)
            || is_manner(s, i)
            || super::opening::is_saying_so(s, i)
            || matches!(s.text.word(i), "بما" | "بمن" | "لما" | "لمن" | "مما" | "ممن" | "عما" | "عمن")
        {
            break;
        }
        if is_finite(s, i) && !s.person(i) {
            break;
        }
        if s.text.word(i) == "باسم" {
            i = noun_phrase_end(s, i + 1, end).max(i + 1);
            open = false;
            definite = true;
            continue;
        }
        if let Some((k, n)) = s.actor(i)
            && (open || titled || s.lexicon.actors.get(k).is_some_and(|a| a.kind == Kind::Person))
        {
            names_person |= s.lexicon.actors.get(k).is_some_and(|a| a.kind == Kind::Person);
            i += n;
            open = false;
            definite = true;
            continue;
        }
        if let Some(n) = s.place(i).filter(|_| open) {
            i += n;
            open = false;
            definite = true;
            continue;
        }
        if is_nisba(s, i) && (s.definite(i) == definite || open && !s.definite(i)) {
            i += 1;
            // مصدر عسكري: an indefinite noun with its adjective wants no complement any more.
            if open && !s.definite(i - 1) {
                open = false;
            }
            continue;
        }
        if s.definite(i) {
            if open {
                i += 1;
                open = false;
                definite = true;
                continue;
            }
            if names_person && names_left > 0 && !is_verbal_noun(s, i) && (s.person(i) || names_left == 4 && ends_name(s, i, end)) {
                names_left -= 1;
                i += 1;
                continue;
            }
            // الوزير الأمين العام: two offices of one person. المجلس الشرطة: two phrases.
            if definite && titled && s.head(i).is_some_and(|(_, c)| c == HeadClass::Title) && !is_verbal_noun(s, i) && s.definite(start) {
                i += 1;
                continue;
            }
            break;
        }
        // An indefinite word: a name behind a title, or the complement of a noun in construct state.
        let other = s.place(i).is_some()
            || s.actor(i).is_some_and(|(k, _)| s.lexicon.actors.get(k).is_some_and(|a| a.kind != Kind::Person))
            || s.head(i).is_some();
        let named_here = (!other || s.person(i)) && (names_person || titled && definite || titled && !open);
        let fits = !is_verbal_noun(s, i) && !is_counted(s, i) && !begins_with_b(s, i)
            || (s.given_name(i - 1, true) || s.person(i - 1)) && ends_name(s, i, end);
        if named_here && names_left > 0 && fits {
            names_person = true;
            names_left -= 1;
            i += 1;
            continue;
        }
        if s.given_name(i, true) && titled {
            names_person = true;
            i += 1;
            open = false;
            definite = true;
            continue;
        }
        if open && s.head(i).is_some() {
            i += 1;
            continue;
        }
        // هيئة حماية البيانات: what a body is for names it.
        if open && i == start + 1 && body && is_verbal_noun(s, i) && i + 1 < end && s.definite(i + 1) && !is_finite(s, i) {
            i += 2;
            open = false;
            definite = true;
            continue;
        }
        if open && !is_verbal_noun(s, i) && !is_counted(s, i) && !begins_with_b(s, i) {
            i += 1;
            definite = false;
            open = false;
            continue;
        }
        break;
    }
    i
}

/// A family name that is also a word (سمير حداد) ends its phrase: a mark, a particle or a time follows.
fn ends_name(s: &Scene, i: usize, end: usize) -> bool {
    let k = i + 1;
    k >= end || !s.word(k) || s.time_end(k).is_some() || s.is(k, ClassSet::THAT.or(ClassSet::PREPOSITION).or(ClassSet::SAYING))
}

fn has_pronoun(s: &Scene, i: usize) -> bool {
    let senses = s.senses(i);
    senses.iter().any(|a| a.after > 0 && matches!(a.sense, Sense::Head(..) | Sense::Noun(..)))
        && senses.iter().all(|a| a.after > 0 || !matches!(a.sense, Sense::Head(..)))
}

/// لـ behind an office or a body: `المكتب الإعلامي لرئيس اللجنة`، `الهيئة العامة للطيران`. Gives one past its noun.
/// Counter-example: `قال الوزير لوكالة الأنباء` (whom he told: a filler).
fn owned_by(s: &Scene, i: usize, end: usize, start: usize, body: bool) -> Option<usize> {
    let w = s.text.word(i);
    if !w.starts_with('ل') || w.chars().count() < 4 || !s.classes(i).is_empty() || is_finite(s, i) {
        return None;
    }
    let known = s.senses(i).iter().any(|a| a.before.particle == Some('ل'));
    let whole = s.senses(i).iter().any(|a| a.before.particle.is_none());
    let office = s
        .senses(i)
        .iter()
        .any(|a| a.before.particle == Some('ل') && matches!(a.sense, Sense::Head(..) | Sense::Actor(_) | Sense::Place(..)));
    let titled = s.head(start).is_some_and(|(_, c)| matches!(c, HeadClass::Title | HeadClass::Body));
    if whole && !known || !(body || titled && office && i > start + 1) {
        return None;
    }
    if let Some(n) = s.senses(i).iter().filter(|a| matches!(a.sense, Sense::Actor(_) | Sense::Place(..))).map(|a| a.tokens as usize).max() {
        return Some((i + n).min(end));
    }
    // لسلامة النقل: an indefinite noun brings its own complement.
    let construct = !w.starts_with("لل") && s.word(i + 1) && s.definite(i + 1) && i + 1 < end && !is_verbal_noun(s, i + 1);
    Some(if construct { i + 2 } else { i + 1 })
}

/// و + a noun of the same sort: `وزارة الدفاع والقيادة العامة`، `عمال إنقاذ والمرصد`. Gives one past it.
fn coordinated(s: &Scene, i: usize, end: usize, start: usize) -> Option<usize> {
    let with = s.senses(i).iter().any(|a| {
        a.before.conjunction == Some('و')
            && a.before.particle.is_none()
            && matches!(a.sense, Sense::Head(..) | Sense::Actor(_) | Sense::Place(..) | Sense::GivenName(_))
    });
    if !with || is_finite(s, i) {
        return None;
    }
    let place_only = s.senses(i).iter().all(|a| matches!(a.sense, Sense::Place(..) | Sense::Noun(..)));
    if place_only && s.place(start).is_none() {
        return None;
    }
    if let Some((_, n)) = s.actor(i) {
        return Some((i + n).min(end));
    }
    let mut j = i + 1;
    while j < end
        && s.word(j)
        && (is_nisba(s, j)
            || s.is(j, ClassSet::ADJECTIVE)
            || (j == i + 1
                && !s.definite(i)
                && !s.is(j, ClassSet::PREPOSITION.or(ClassSet::THAT))
                && !is_finite(s, j)
                && s.time_end(j).is_none()))
    {
        j += 1;
    }
    Some(j)
}

/// A preposition that belongs to the phrase: `مصدر في قسد`، `أحد من سكان`، `شهود من المدينة`. Gives one past its noun.
fn complement(s: &Scene, i: usize, end: usize, start: usize) -> Option<usize> {
    let w = s.text.word(i);
    let w = w.strip_prefix('و').unwrap_or(w);
    if !matches!(w, "في" | "من" | "لدي" | "داخل" | "عن" | "علي" | "ضمن" | "بين") {
        return None;
    }
    if s.is(i + 1, ClassSet::VEHICLE) && !matches!(s.head(i + 1), Some((Kind::Outlet, _))) && w != "من" {
        return None;
    }
    let loose =
        s.head(start).is_some_and(|(_, c)| matches!(c, HeadClass::Source | HeadClass::People | HeadClass::Title | HeadClass::Document));
    // قال سليم العبد في المدينة: where he said it. المتحدث باسم الغرفة في المدينة: which one he is.
    let bare_name = s.person(i - 1) && (start..i).all(|j| s.person(j) || s.given_name(j, true));
    let wants = match w {
        "في" | "داخل" | "ضمن" if bare_name => false,
        "في" | "داخل" | "ضمن" => loose || s.head(start).is_some() || !s.definite(start),
        "من" => loose || !s.definite(start),
        // مطلع على، مسؤول عن: the adjective governs the preposition.
        "عن" | "علي" => {
            i > start
                && ["مطلع", "مسوول", "مشرف", "مقرب", "موقع"].iter().any(|a| s.text.word(i - 1).trim_start_matches("ال").starts_with(a))
        }
        _ => loose,
    };
    if !wants || s.time_end(i).is_some() {
        return None;
    }
    // حذر علماء من حدوث انفجار: what is warned of, no part of who warns.
    if w == "من" && is_verbal_noun(s, i + 1) && s.head(i + 1).is_none() {
        return None;
    }
    let mut j = i + 1;
    if s.is(j, ClassSet::PREPOSITION) && s.text.word(j) == "داخل" {
        j += 1;
    }
    let stop = noun_phrase_end(s, j, end);
    (stop > j).then_some(stop)
}

/// بـ of place behind an office or an unnamed source: `مسؤول بهيئة الأركان`، `مصدران بالمعارضة`. Gives one past its noun.
/// Counter-example: `أفاد مصدر بمقتل مدني` (a verbal noun: what was said).
fn attached_place(s: &Scene, i: usize, end: usize, start: usize) -> Option<usize> {
    let w = s.text.word(i);
    let _stem = w.strip_prefix('ب').filter(|r| r.chars().count() >= 3)?;
    let loose = s.head(start).is_some_and(|(_, c)| matches!(c, HeadClass::Source | HeadClass::People | HeadClass::Title))
        || !s.definite(start) && i == start + 1;
    let split = s
        .senses(i)
        .iter()
        .any(|a| a.before.particle == Some('ب') && matches!(a.sense, Sense::Head(..) | Sense::Actor(_) | Sense::Place(..)));
    if !loose || !s.classes(i).is_empty() || !split || is_verbal_noun(s, i) {
        return None;
    }
    let mut j = i + 1;
    let limit = end.min(i + 6);
    while j < limit
        && s.word(j)
        && (s.definite(j) || is_nisba(s, j) || s.place(j).is_some())
        && !is_verbal_noun(s, j)
        && s.time_end(j).is_none()
        && !is_finite(s, j)
    {
        j += 1;
    }
    if let Some(next) = (j < end && s.is(j, ClassSet::PREPOSITION)).then(|| complement(s, j, end, start)).flatten() {
        j = next;
    }
    Some(j)
}
