//! What may stand between source and content: times, the statement it was made in, whom it was told, how.

use super::phrase::noun_phrase_end;
use super::words::{can_head, is_finite, is_verbal_noun};
use crate::arabic::scene::Scene;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Kind as SourceSort, Tense};

/// Skips what may stand between source and content: times, asides in brackets, the statement it was made in,
/// the outlet it was made to, relative clauses between commas.
pub(super) fn skip_fillers(s: &Scene, from: usize, end: usize) -> usize {
    let mut j = from;
    while j < end {
        if let Some(e) = s.time_end(j) {
            j = e;
        } else if s.is(j, ClassSet::SAYING.or(ClassSet::MANNER))
            || is_manner(s, j)
            || matches!(s.text.word(j), "فيه" | "فيها" | "خلاله" | "خلالها")
        {
            j += 1;
        } else if s.text.word(j).starts_with("ل")
            && j > from.saturating_sub(1)
            && is_verbal_noun(s, j)
            && s.senses(j).iter().any(|a| a.before.particle == Some('ل'))
            && noun_phrase_end(s, j + 1, end) > j + 1
        {
            // The purpose, before what is asked: اشترطوا لإتمام الاتفاق تسليم …
            j = noun_phrase_end(s, j + 1, end);
        } else if s.comma(j) && j + 1 < end {
            let k = j + 1;
            let filler = s.time_end(k).is_some() || s.is(k, ClassSet::RELATIVE) || filler_phrase(s, k, end).is_some();
            if s.is(k, ClassSet::RELATIVE) {
                match (k..end.min(k + 25)).find(|m| s.comma(*m)) {
                    Some(close) => j = close + 1,
                    None => return j,
                }
            } else if let Some(close) = located(s, k, end).or_else(|| apposed_name(s, k, end)) {
                j = close;
            } else if filler || j > from || is_verbal_noun(s, k) && !s.text.word(k).ends_with('ا') || s.text.word(k) == "عدم" {
                j = k;
            } else if let Some(close) = apposed_name(s, k, end) {
                j = close;
            } else if can_head(s, k) && s.head(k).is_some() {
                // Apposition: أحمد أويحيى، رئيس الحكومة
                let e = noun_phrase_end(s, k, end);
                if s.comma(e) { j = e + 1 } else { return if e > k && e < end { e } else { j } }
            } else {
                return j;
            }
        } else if s.mark(j, '(') {
            match (j + 1..end.min(j + 12)).find(|k| s.mark(*k, ')')) {
                Some(k) => j = k + 1,
                None => return j,
            }
        } else if let Some(e) = filler_phrase(s, j, end) {
            j = e;
        } else if (!is_verbal_noun(s, j) || behind_indefinite(s, j))
            && s.verb(j).is_some_and(|v| v.pronoun && !v.conjunction)
            && is_finite(s, j)
        {
            // A relative clause without a pronoun of its own: صور نقلها التلفزيون.
            let e = noun_phrase_end(s, j + 1, end);
            if e == j + 1 {
                return j;
            }
            j = e;
        } else {
            return j;
        }
    }
    j
}

/// `البالغة من العمر 29 عاما`: a person's age stands behind the name. Gives one past it.
fn aged(s: &Scene, i: usize, end: usize) -> Option<usize> {
    let age = matches!(s.text.word(i), "البالغ" | "البالغه") && s.text.word(i + 1) == "من" && s.text.word(i + 2) == "العمر";
    (age && i + 5 <= end).then_some(i + 5)
}

/// Only an indefinite noun takes a relative clause without الذي: `صور نقلها`, but `الهيئة رفضها`، `أكدت رفضها`.
fn behind_indefinite(s: &Scene, i: usize) -> bool {
    i > 0 && s.word(i - 1) && !s.definite(i - 1) && !is_finite(s, i - 1) && s.head(i - 1).is_some() && s.actor(i - 1).is_none()
}

/// A name between commas behind a title: `وزير المياه، سليم العبد،`. Gives the token behind the second comma.
pub fn apposed_name(s: &Scene, i: usize, end: usize) -> Option<usize> {
    let close = (i..end.min(i + 6)).find(|j| s.comma(*j))?;
    let words = (i..close)
        .all(|j| s.word(j) && !s.is(j, ClassSet::THAT.or(ClassSet::PREPOSITION).or(ClassSet::RELATIVE)) && s.time_end(j).is_none());
    // Two words that nothing knows, between commas behind an office, are a name from abroad too.
    let strange = |j: usize| !s.definite(j) && s.classes(j).is_empty() && s.head(j).is_none() && s.place(j).is_none();
    let unknown = close == i + 2 && (i..close).all(strange) && (i..close).any(|j| s.senses(j).is_empty());
    (close > i && words && (s.person(i) || s.given_name(i, true) || unknown) && close < end).then_some(close + 1)
}

/// A place between commas: `في مدينة انخل، شمال درعا،`. Gives the token behind the second comma.
fn located(s: &Scene, i: usize, end: usize) -> Option<usize> {
    if !s.is(i, ClassSet::PREPOSITION) && s.text.word(i) != "حيث" {
        return None;
    }
    (i + 1..end.min(i + 10)).find(|j| s.comma(*j)).map(|j| j + 1).filter(|j| *j <= end)
}

/// `في بيان صادر عنه`، `لوكالة فرانس برس`، `عبر حسابه على تويتر`، `في وقت سابق`: one past it.
pub(super) fn filler_phrase(s: &Scene, i: usize, end: usize) -> Option<usize> {
    let w = s.text.word(i);
    if let Some(e) = aged(s, i, end) {
        return Some(e);
    }
    let bare = w.strip_prefix('و').unwrap_or(w);
    if matches!(bare, "في" | "عبر" | "خلال" | "علي" | "اثناء" | "لدي" | "عقب" | "اثر" | "بعد" | "حتي" | "فيما") && i + 1 < end
    {
        if matches!(s.text.word(i + 1), "الفور" | "الارجح" | "الاقل" | "الاطلاق") {
            return Some(i + 2);
        }
        let vehicle = is_vehicle(s, i + 1)
            || matches!(s.text.word(i + 1), "وقت" | "تويتر" | "فيسبوك" | "سبق" | "اللحظه" | "الان")
            || matches!(s.head(i + 1), Some((SourceSort::Document, _)));
        if vehicle {
            return Some(filler_end(s, i + 2, end));
        }
        return None;
    }
    // لوكالة فرانس برس، لـ"سكاي نيوز عربية"، لرويترز
    let addressee = s.senses(i).iter().any(|a| {
        a.before.particle == Some('ل')
            && match a.sense {
                tawatur_lexicon::Sense::Head(h, _) => s.lexicon.heads.get(h as usize).is_some_and(|h| h.kind == SourceSort::Outlet),
                tawatur_lexicon::Sense::Actor(k) => s.lexicon.actors.get(k as usize).is_some_and(|k| k.kind == SourceSort::Outlet),
                _ => false,
            }
    });
    if addressee || matches!(w, "للصحفيين" | "للصحافيين" | "للصحافه" | "للاعلام") {
        let e = noun_phrase_end(s, i, end).max(i + 1);
        return Some(e);
    }
    if w == "ل" && s.text.tokens.get(i + 1).is_some_and(|t| t.glued) {
        if let Some((_, q)) = s.opens(i + 1).filter(|(q, _)| s.is_name(*q)) {
            return Some(q.close as usize + 1);
        }
        if s.word(i + 1) {
            return Some(i + 2);
        }
    }
    None
}

/// A participle that tells how it was said: تابع قائلا، ساخرا.
pub(super) fn is_manner(s: &Scene, i: usize) -> bool {
    s.text.word(i).ends_with('ا')
        && s.senses(i).iter().any(|a| matches!(a.sense, tawatur_lexicon::Sense::Verb(_, f) if f.tense == Tense::ActiveParticiple))
        && s.head(i).is_none()
}

/// بيان، البيان، بيانها: what a statement is made in, with article or pronoun.
pub(super) fn is_vehicle(s: &Scene, i: usize) -> bool {
    let known = |w: &str| s.lexicon.classes.of(w).0.has(ClassSet::VEHICLE);
    let w = s.text.word(i);
    let bare = w.strip_prefix("ال").unwrap_or(w);
    s.is(i, ClassSet::VEHICLE)
        || known(bare)
        || ["ه", "ها", "هم", "ا"]
            .iter()
            .filter_map(|p| bare.strip_suffix(p))
            .any(|b| known(b) || b.strip_suffix('ت').is_some_and(|t| s.lexicon.classes.of(&format!("{t}ه")).0.has(ClassSet::VEHICLE)))
}

fn filler_end(s: &Scene, from: usize, end: usize) -> usize {
    let mut j = from;
    let limit = end.min(from + 9);
    // في فيديو نشر على الموقع: an indefinite noun takes its clause at once.
    let passive = |f: tawatur_lexicon::Inflection| matches!(f.tense, Tense::Perfect | Tense::Imperfect);
    let clause = from > 0
        && !s.definite(from - 1)
        && s.senses(from)
            .iter()
            .any(|a| matches!(a.sense, tawatur_lexicon::Sense::Verb(_, f) | tawatur_lexicon::Sense::Trigger(_, Some(f)) if passive(f)))
        && (s.is(from + 1, ClassSet::PREPOSITION) || s.time_end(from + 1).is_some());
    if clause {
        j += 1;
    }
    while j < limit {
        if let Some((_, q)) = s.opens(j).filter(|(k, _)| s.is_name(*k)) {
            j = q.close as usize + 1;
            continue;
        }
        if s.comma(j)
            || s.mark(j, ':')
            || s.mark(j, '"')
            || s.is(j, ClassSet::THAT)
            || is_verbal_noun(s, j)
            || s.number(j)
            || s.is(j, ClassSet::DEMONSTRATIVE)
            || s.time_end(j).is_some()
        {
            break;
        }
        if s.is(j, ClassSet::PREPOSITION) && matches!(s.text.word(j), "عن" | "الي") && !is_filler_preposition(s, j) {
            break;
        }
        j += 1;
    }
    j
}

fn is_filler_preposition(s: &Scene, j: usize) -> bool {
    s.text.word(j) == "عن" && j > 0 && matches!(s.text.word(j - 1), "صادر" | "صدر" | "صادره")
}
