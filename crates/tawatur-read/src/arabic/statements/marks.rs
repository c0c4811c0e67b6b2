//! Clear marks of a content: أن، a quotation, a colon, the preposition that belongs to the cue.

use super::fillers::skip_fillers;
use super::opening::{Kind, Opening};
use super::phrase::noun_phrase_end;
use super::words::{is_attributing, is_finite, is_verbal_noun};
use crate::arabic::scene::Scene;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Takes, Tense};

/// A word that starts with the preposition بـ, and is no word of its own (بعض، بلدة، باسم).
pub(super) fn begins_with_b(s: &Scene, i: usize) -> bool {
    let w = s.text.word(i);
    // نددت بما وصفته: with the relative pronoun one word.
    if matches!(w, "بما" | "بمن") {
        return true;
    }
    if !w.starts_with('ب')
        || w.chars().count() < 4 && !s.text.tokens.get(i + 1).is_some_and(|t| t.glued)
        || !s.classes(i).is_empty() && !s.is(i, ClassSet::THAT.or(ClassSet::DEMANDED).or(ClassSet::PLANNED).or(ClassSet::POSSIBLE))
    {
        return false;
    }
    let senses = s.senses(i);
    let with = senses.iter().any(|a| a.before.particle == Some('ب'));
    let whole = senses.iter().any(|a| a.before.particle.is_none());
    with || !whole
}

pub(super) fn clear_mark(s: &Scene, from: usize, end: usize, takes: &[Takes]) -> Option<Opening> {
    let quote = takes.contains(&Takes::Quote);
    let that = takes.iter().any(|t| matches!(t, Takes::That | Takes::Accused));
    let attached = takes.contains(&Takes::AttachedB);
    let mut relative = false;
    let mut j = from;
    let limit = end.min(from + 60);
    while j < limit {
        if let Some(e) = s.time_end(j) {
            j = e;
            continue;
        }
        if s.mark(j, '(') {
            j = (j + 1..limit.min(j + 12)).find(|k| s.mark(*k, ')')).map_or(j + 1, |k| k + 1);
            continue;
        }
        if s.mark(j, ':') && (that || quote) {
            let k = j + 1;
            if let Some((q, _)) = s.opens(k) {
                return Some(Opening { kind: Kind::Quotation(q), at: k + 1, region_end: j, in_cue: 0, carrier_from: None });
            }
            return (k < end).then_some(Opening { kind: Kind::Colon, at: k, region_end: j, in_cue: 0, carrier_from: None });
        }
        if let Some((q, quotation)) = s.opens(j) {
            // Marks round a word or two inside a phrase are no saying, unless the source has just ended.
            let apart = j > from && (s.time_end(j - 1).is_some() || s.comma(j - 1));
            let scare = quotation.len() <= 2 && j > from && !apart && (s.number(j - 1) || s.word(j - 1) && noun_phrase_end(s, from, j) < j);
            // الأمير الذي زار "مؤسسة النور": inside a relative clause marks round a few words are a name.
            let inside = relative && j > from && s.word(j - 1) && quotation.len() <= 5;
            if s.is_name(q) || scare || inside {
                j = quotation.close as usize + 1;
                continue;
            }
            if quote {
                return Some(Opening { kind: Kind::Quotation(q), at: j + 1, region_end: j, in_cue: 0, carrier_from: None });
            }
        }
        if s.comma(j) {
            let k = j + 1;
            if let Some(close) = parenthesis(s, k, limit) {
                j = close;
                continue;
            }
            if s.is(k, ClassSet::CONTRAST) && !s.is(k, ClassSet::THAT) || s.verb(k).is_some_and(|v| v.conjunction) && is_finite(s, k) {
                return None;
            }
            // Another cue's clause: `…، مشيرا إلى أن`، `… بحسب ما أكد`.
            if s.verb(k).is_some_and(|v| v.inflection.tense == Tense::ActiveParticiple) && s.text.word(k).ends_with('ا')
                || led_attribution(s, k)
            {
                return None;
            }
            relative = s.is(k, ClassSet::RELATIVE);
            j += 1;
            continue;
        }
        if s.mark(j, '؛') || s.mark(j, '.') || s.mark(j, '!') || s.mark(j, '؟') {
            return None;
        }
        if j > from
            && matches!(s.text.word(j), "ما" | "عما" | "كيف" | "متي")
            && (matches!(s.text.word(j + 1), "اذا" | "ان") || matches!(s.text.word(j), "كيف" | "متي"))
        {
            return Some(Opening { kind: Kind::That, at: j, region_end: j, in_cue: 0, carrier_from: None });
        }
        let classes = s.classes(j);
        // نشرت أسماء أشخاص تقول إنهم …، رسالة قال فيها إنه: the verb right in front of أن has it.
        let nearest = if j > from + 1 && s.is(j - 1, ClassSet::PRONOUN_PHRASE) { j - 2 } else { j.saturating_sub(1) };
        if j > from + 1
            && nearest >= from
            && classes.has(ClassSet::THAT)
            && !s.is(nearest, ClassSet::SAYING)
            && s.verb(nearest).is_some_and(|v| {
                matches!(v.inflection.tense, Tense::Perfect | Tense::Imperfect)
                    && s.lexicon.verbs.get(v.verb as usize).is_some_and(|e| e.takes.contains(&Takes::That))
            })
            && is_finite(s, nearest)
        {
            return None;
        }
        if classes.has(ClassSet::THAT) {
            let before = j.checked_sub(1).filter(|p| *p >= from);
            // تحدث طويلا، وأن …: what goes on there was opened by an earlier أن.
            if s.has_conjunction(j) && before.is_some() {
                return None;
            }
            match before {
                Some(p) if s.is(p, ClassSet::CONTRAST) && !s.comma(p) && s.is(p, ClassSet::BEFORE_THAT) => return None,
                // على الرغم من أن
                Some(p) if p > from && s.text.word(p) == "من" && s.text.word(p - 1).ends_with("الرغم") => return None,
                Some(p) if s.is(p, ClassSet::BEFORE_THAT) && !preposition_of(s, p, takes) => {
                    j += 1;
                    continue;
                }
                _ => {}
            }
            let preposition = before.filter(|p| preposition_of(s, *p, takes) || s.is(*p, ClassSet::PREPOSITION));
            if that || preposition.is_some() || attached {
                let region_end = preposition.unwrap_or(j);
                return Some(Opening {
                    kind: Kind::That,
                    at: j,
                    region_end,
                    in_cue: u8::from(preposition == Some(from)),
                    carrier_from: None,
                });
            }
        }
        // كشفت عندما أراد أن: behind a subordinate clause the أن is that clause's.
        if matches!(s.text.word(j), "عندما" | "بعدما" | "قبلما" | "حينما" | "كي" | "لكي") && !s.comma(j.saturating_sub(1))
        {
            return None;
        }
        if classes.has(ClassSet::RELATIVE) {
            relative = true;
        }
        if !relative
            && preposition_of(s, j, takes)
            && !s.is(j + 1, ClassSet::THAT)
            && (j == from || skip_fillers(s, noun_phrase_end(s, from, j), j) + 2 >= j)
            && !belongs_to_source(s, from, j, end)
            && !in_vehicle(s, j)
        {
            let mut at = j + 1;
            let mut kind = Kind::Preposition;
            if let Some((q, quotation)) = s.opens(at).filter(|(q, _)| !s.is_name(*q)) {
                at += 1;
                kind = if quotation.is_empty() { kind } else { Kind::Quotation(q) };
            }
            if at < end && s.time_end(at).is_none() {
                return Some(Opening { kind, at, region_end: j, in_cue: u8::from(j == from), carrier_from: None });
            }
        }
        if attached
            && j > from
            && !relative
            && begins_with_b(s, j)
            && takes.iter().all(|t| !matches!(t, Takes::Object))
            && (is_verbal_noun(s, j) || noun_phrase_end(s, from, end) <= j)
            // أقرت المحكمة القرار بتصويت: the verb has its object already.
            && !(from + 1..j).any(|k| s.is(k, ClassSet::DEMONSTRATIVE) && !s.is(k - 1, ClassSet::PREPOSITION.or(ClassSet::SUBORDINATOR)))
        {
            return Some(Opening { kind: Kind::Attached, at: j, region_end: j, in_cue: 0, carrier_from: None });
        }
        // A relative clause with a reporting verb of its own: the mark behind it is that verb's.
        if relative
            && j > from
            && s.verb(j).is_some_and(|v| !v.pronoun && matches!(v.inflection.tense, Tense::Perfect | Tense::Imperfect))
            && is_finite(s, j)
            && s.head(j).is_none()
            && s.text.word(j + 1) != "عدم"
            && s.text.word(j - 1) != "عدم"
        {
            return None;
        }
        // Another reporting verb with و or ف: this cue's clause is over.
        if j > from && s.verb(j).is_some_and(|v| v.conjunction) && is_finite(s, j) && !relative {
            return None;
        }
        j += 1;
    }
    None
}

fn preposition_of(s: &Scene, i: usize, takes: &[Takes]) -> bool {
    let w = s.text.word(i);
    // عن طريق، على الفور: one preposition or adverb of two words, which no verb governs.
    takes.iter().any(|t| matches!(t, Takes::Preposition(p) if p == w)) && !s.is(i + 1, ClassSet::COMPOUND)
}

/// بحسب ما أكد، حسبما نقلت
fn led_attribution(s: &Scene, i: usize) -> bool {
    is_attributing(s, i) && (s.text.word(i).ends_with("ما") || matches!(s.text.word(i + 1), "ما" | "لما"))
}

/// في بيان، على حسابه: where it was said, not what.
fn in_vehicle(s: &Scene, i: usize) -> bool {
    match s.text.word(i) {
        "في" => s.is(i + 1, ClassSet::VEHICLE.or(ClassSet::TURN)),
        "علي" => matches!(
            s.text.word(i + 1),
            "موقعه"
                | "موقعها"
                | "حسابه"
                | "حسابها"
                | "صفحته"
                | "صفحتها"
                | "تويتر"
                | "فيسبوك"
                | "هامش"
                | "لسان"
        ),
        _ => false,
    }
}

/// An aside between two commas, behind which the reported clause opens: `أوضح أحد السكان، حيث وقع الحادث، أن`.
/// Gives the token behind the second comma.
fn parenthesis(s: &Scene, from: usize, end: usize) -> Option<usize> {
    let close = (from..end.min(from + 16)).find(|j| s.comma(*j) || s.is(*j, ClassSet::THAT) || s.mark(*j, ':') || s.mark(*j, '.'))?;
    let opens = s.is(close + 1, ClassSet::THAT)
        || s.opens(close + 1).is_some()
        || s.mark(close + 1, ':')
        || s.is(close + 2, ClassSet::THAT) && s.is(close + 1, ClassSet::PREPOSITION);
    (s.comma(close) && opens && close + 1 < end).then_some(close + 1)
}

/// A preposition that belongs to the source phrase: حذر مسؤول في الوزارة من …
fn belongs_to_source(s: &Scene, from: usize, i: usize, end: usize) -> bool {
    // طلب الوزير من المسؤول: with no other من behind it, the preposition is the verb's.
    let again = (i + 1..end.min(i + 14)).take_while(|j| !s.comma(*j) && !s.mark(*j, '.')).any(|j| s.text.word(j) == s.text.word(i));
    i > from && again && noun_phrase_end(s, from, end) > i
}
