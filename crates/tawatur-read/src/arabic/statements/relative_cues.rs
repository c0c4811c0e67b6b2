//! Verbs whose pronoun points back: اتفاق أعلنته روسيا، ما تتداوله وسائل الإعلام.

use super::candidate::{Candidate, Shape};
use super::marks::begins_with_b;
use super::opening::{self, Opening};
use super::phrase::noun_phrase_end;
use super::words::{can_head, can_speak, is_counted, is_nisba};
use crate::arabic::scene::Scene;
use tawatur_lexicon::Stance;
use tawatur_lexicon::classes::ClassSet;
use tawatur_text::segments::Run;

/// اتفاق أعلنته روسيا، الاتفاق الذي أعلنه الإعلام: the content is the noun that the pronoun points to.
pub(super) fn relative_object(s: &Scene, i: usize, sentence: Run, stance: Stance) -> Option<Candidate> {
    let start = sentence.start as usize;
    let mut noun = i.checked_sub(1)?;
    if noun >= start && s.is(noun, ClassSet::HAD) {
        noun = noun.checked_sub(1)?;
    }
    if noun >= start && s.is(noun, ClassSet::RELATIVE) {
        noun = noun.checked_sub(1)?;
        // القانون، الذي رفضته الحكومة
        if noun > start && (s.comma(noun) || s.mark(noun, '-') || s.mark(noun, '–')) {
            noun -= 1;
        }
    }
    if noun < start || !s.word(noun) || !can_head(s, noun) {
        return None;
    }
    // Adjectives of the noun stand between: معلومات أولية نقلها.
    while noun > start && is_nisba(s, noun) && s.word(noun - 1) && can_head(s, noun - 1) {
        noun -= 1;
    }
    let region_end = noun_phrase_end(s, i + 1, sentence.end as usize);
    if region_end == i + 1 || is_counted(s, i + 1) || !can_speak(s, i + 1) {
        return None;
    }
    Some(Candidate {
        cue: Run { start: i as u32, end: i as u32 + 1 },
        shape: Shape::Relative,
        stance,
        opening: Opening { at: noun, ..Opening::none(region_end) },
        region: Run { start: i as u32 + 1, end: region_end as u32 },
        subject: None,
        breaks: None,
        no_subject_behind: false,
        carrier: None,
        via: None,
        hedge: None,
        rule: "relative-object",
        entry: String::new(),
    })
}

/// `ما وصفه بالعدوان`، `من وصفتهم المنظمة بالمتطرفين`: somebody's own word for a thing, at which the outlet keeps its distance.
/// Counter-example: `ما أعلنه الجيش` (a verb that names nothing).
pub(super) fn so_called(s: &Scene, i: usize, sentence: Run, entry: &tawatur_lexicon::ReportingVerb) -> Option<Candidate> {
    let end = sentence.end as usize;
    if !entry.takes.contains(&tawatur_lexicon::Takes::Describes) {
        return None;
    }
    let phrase = noun_phrase_end(s, i + 1, end);
    let opens = |j: usize| s.text.word(j) == "ب" || begins_with_b(s, j) || s.opens(j).is_some();
    let word = (i + 2..=phrase).find(|j| opens(*j));
    let named = word.is_some() && can_speak(s, i + 1) && !opens(i + 1);
    let at = word.filter(|_| named).unwrap_or(i + 1);
    if !opens(at) || at >= end {
        return None;
    }
    Some(Candidate {
        cue: Run { start: i as u32, end: i as u32 + 1 },
        shape: Shape::Verb,
        stance: entry.stance,
        opening: match s.opens(at) {
            Some((q, _)) => Opening { kind: opening::Kind::Quotation(q), at: at + 1, region_end: at, in_cue: 0, carrier_from: None },
            None => Opening { kind: opening::Kind::Object, at, region_end: at, in_cue: 0, carrier_from: None },
        },
        region: Run { start: i as u32 + 1, end: at as u32 },
        subject: None,
        breaks: None,
        no_subject_behind: !named,
        carrier: None,
        via: None,
        hedge: None,
        rule: "so-called",
        entry: String::new(),
    })
}

/// `لما تنشره الصفحات عن إضراب`: hearsay with its carriers named and its content behind عن.
/// Counter-example: `صحة ما أعلنه الجيش` (nothing behind it says what).
pub(super) fn what_they_say(s: &Scene, i: usize, sentence: Run, stance: Stance) -> Option<Candidate> {
    let end = sentence.end as usize;
    let region_end = noun_phrase_end(s, i + 1, end);
    let attached = begins_with_b(s, region_end);
    if region_end == i + 1
        || region_end + 1 >= end
        || !attached && !matches!(s.text.word(region_end), "عن" | "حول" | "بشان" | "من" | "بخصوص")
    {
        return None;
    }
    let at = if attached { region_end } else { region_end + 1 };
    Some(Candidate {
        cue: Run { start: i as u32, end: i as u32 + 1 },
        shape: Shape::Verb,
        stance,
        opening: Opening { kind: opening::Kind::Preposition, at, region_end, in_cue: 0, carrier_from: None },
        region: Run { start: i as u32 + 1, end: region_end as u32 },
        subject: None,
        breaks: None,
        no_subject_behind: false,
        carrier: None,
        via: None,
        hedge: (!attached).then(|| "reported".to_owned()),
        rule: "what-they-say",
        entry: String::new(),
    })
}
