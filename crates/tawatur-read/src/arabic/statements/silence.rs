//! Silence: a source that says nothing, and the words that say so.
//!
//! `لم يصدر الفصيل أي تعليق`، `لم يدل بتصريح`، `دون إبداء مزيد من التفاصيل`، `رفض التعليق`، `يلزم الصمت`.
//! Counter-example: `لم يصدر القرار بعد` (nothing that one says).

use super::candidate::{Candidate, Shape};
use super::opening::{Kind, Opening};
use super::phrase::noun_phrase_end;
use super::subject::subject_before;
use crate::arabic::scene::Scene;
use tawatur_lexicon::Stance;
use tawatur_lexicon::classes::ClassSet;
use tawatur_text::segments::Run;

/// Finds a refusal to speak that starts at token `i`.
pub fn find(s: &Scene, i: usize, sentence: Run) -> Option<Candidate> {
    let end = sentence.end as usize;
    let negated =
        s.is(i, ClassSet::NEGATION) && matches!(s.text.word(i).trim_start_matches(['و', 'ف']), "لم" | "لا" | "لن") && s.word(i + 1);
    let without = s.is(i, ClassSet::WITHOUT) && s.word(i + 1) && !s.is(i + 1, ClassSet::THAT);
    // دون أن يدلي بتصريح
    let without_verb = s.is(i, ClassSet::WITHOUT) && s.is(i + 1, ClassSet::THAT) && s.word(i + 2);
    let keeps = s.is(i, ClassSet::KEEPS_SILENT) && (i + 1..end.min(i + 8)).any(|j| s.text.word(j) == "الصمت");
    let refuses = keeps
        || s.verb(i)
            .is_some_and(|v| s.lexicon.verbs.get(v.verb as usize).is_some_and(|e| matches!(e.stance, Stance::Reject | Stance::Decline)));
    let cue_end = match (negated, without, refuses) {
        _ if without_verb => i + 3,
        (true, ..) | (_, true, _) => i + 2,
        (_, _, true) => i + 1,
        _ => return None,
    };
    if cue_end >= end {
        return None;
    }
    let reach = if without_verb { 3 } else { 9 };
    let said = (cue_end..end.min(cue_end + reach)).find(|j| s.is(*j, ClassSet::SAY_NOTHING))?;
    if (cue_end..said).any(|j| s.comma(j) || s.mark(j, ':') || s.is(j, ClassSet::THAT.or(ClassSet::RELATIVE))) {
        return None;
    }
    let mut at = said;
    while at > cue_end && matches!(s.text.word(at - 1), "اي" | "باي" | "مزيد" | "من" | "المزيد" | "عن" | "علي") {
        at -= 1;
    }
    let without = without || without_verb;
    let source_end = if without { cue_end } else { noun_phrase_end(s, cue_end, at) };
    // `لم يتم الكشف`، `لم تصدر معلومات`: nobody is named, so nobody keeps silent.
    let speaks = s.verb(cue_end - 1).is_some() && at < said || refuses;
    if negated && source_end == cue_end && !speaks {
        return None;
    }
    let subject =
        if source_end == cue_end && !without { subject_before(s, i, sentence, s.verb(i).is_some_and(|v| v.conjunction)) } else { None };
    Some(Candidate {
        cue: Run { start: i as u32, end: cue_end as u32 },
        shape: Shape::Silence,
        stance: Stance::Decline,
        opening: Opening { kind: Kind::Object, at, region_end: source_end.max(cue_end), in_cue: 0, carrier_from: None },
        region: Run { start: cue_end as u32, end: source_end.max(cue_end) as u32 },
        subject,
        breaks: Some(if i > sentence.start as usize && s.comma(i - 1) { i - 1 } else { i }),
        no_subject_behind: without,
        carrier: None,
        via: None,
        hedge: None,
        rule: "says-nothing",
        entry: s.text.word(said).to_owned(),
    })
}
