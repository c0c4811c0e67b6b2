//! Cues that are verbs, whatever their form; participles here, the others each in a module of their own.

use super::candidate::{Candidate, Shape};
use super::finite_cues::finite;
use super::noun_cues::masdar;
use super::opening::{self};
use super::words::{is_name_in_f, is_verbal_noun};
use crate::arabic::scene::{Scene, VerbHere};
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Sense, Takes, Tense};
use tawatur_text::segments::Run;

/// The verb cue at token `i`.
pub(super) fn find(s: &Scene, i: usize, sentence: Run) -> Option<Candidate> {
    // "زاد": a word alone between marks is a name or somebody's word, no cue.
    if s.quotation_of(i).is_some_and(|(_, q)| q.len() <= 1) {
        return None;
    }
    if !s.word(i) || s.time_end(i).is_some() || s.person(i) || is_name_in_f(s, i) {
        return None;
    }
    let v = s.verb(i)?;
    let entry = s.lexicon.verbs.get(v.verb as usize)?;
    match v.inflection.tense {
        Tense::Perfect | Tense::Imperfect => finite(s, i, sentence, v).or_else(|| governed_noun(s, i, sentence)),
        Tense::ActiveParticiple => participle(s, i, sentence, v),
        Tense::Masdar => masdar(s, i, sentence, v),
        Tense::PassiveParticiple => None,
    }
    .map(|mut c| {
        c.entry = format!("{} {}", entry.root, entry.form);
        c
    })
}

/// بعد رفض المحكمة، من تعهد الوزيرة: behind a preposition the word is the verbal noun that is spelled like the verb.
fn governed_noun(s: &Scene, i: usize, sentence: Run) -> Option<Candidate> {
    if i == sentence.start as usize || !s.is(i - 1, ClassSet::PREPOSITION) {
        return None;
    }
    let (verb, inflection, pronoun) = s.senses(i).iter().find_map(|a| match a.sense {
        Sense::Verb(v, f) if f.tense == Tense::Masdar && a.before.conjunction.is_none() && !a.before.article => Some((v, f, a.after > 0)),
        _ => None,
    })?;
    masdar(s, i, sentence, VerbHere { verb, inflection, conjunction: false, pronoun })
}

fn participle(s: &Scene, i: usize, sentence: Run, v: VerbHere) -> Option<Candidate> {
    let entry = s.lexicon.verbs.get(v.verb as usize)?;
    let w = s.text.word(i);
    let accusative = w.ends_with('ا') || w.ends_with("ين") || w.ends_with("ه") || w.ends_with("ات");
    if !accusative || v.pronoun {
        return None;
    }
    let start = sentence.start as usize;
    let previous = i.checked_sub(1).filter(|p| *p >= start);
    let after_mark = previous.is_none_or(|p| !s.word(p));
    let clear = w.ends_with('ا');
    // متهمة إياها، متهمة فيها كندا: with its object at once the feminine is no adjective.
    let governs = entry.takes.contains(&Takes::Accused)
        && (matches!(s.text.word(i + 1), "اياه" | "اياها" | "اياهم") || s.is(i + 1, ClassSet::PRONOUN_PHRASE));
    // رحبت تركيا بالغارات معتبرة أنها رد: with أن at once neither.
    let clause = s.is(i + 1, ClassSet::THAT) && w.ends_with('ه');
    if !after_mark && !clear && !governs && !clause && !v.conjunction {
        return None;
    }
    if s.senses(i).iter().any(|a| matches!(a.sense, Sense::Head(..) | Sense::Noun(..))) && !after_mark {
        return None;
    }
    let opening = opening::find(s, i + 1, sentence.end as usize, &entry.takes, true)?;
    let near = opening.at <= i + 5;
    let strong = !matches!(opening.kind, opening::Kind::Object);
    // تابع قائلا: one cue, the verb's.
    if previous.is_some_and(|p| {
        s.verb(p).is_some_and(|v| matches!(v.inflection.tense, Tense::Perfect | Tense::Imperfect)) && s.head(p).is_none() && !s.definite(p)
    }) {
        return None;
    }
    if !near
        || previous.is_none() && !strong
        || !clear && !strong && !governs && !w.ends_with("ين") && !is_verbal_noun(s, opening.at)
        || s.quotation_of(i).is_some_and(|(k, q)| !s.is_name(k) && (q.close as usize) > i)
        || (opening.kind == opening::Kind::Object && !after_mark && !governs)
    {
        return None;
    }
    let cue_end = i + 1 + opening.in_cue as usize;
    let at = previous.filter(|p| s.comma(*p)).unwrap_or(i);
    Some(Candidate {
        cue: Run { start: i as u32, end: cue_end as u32 },
        shape: Shape::Participle,
        stance: entry.stance,
        region: Run { start: cue_end as u32, end: opening.region_end.max(cue_end) as u32 },
        subject: None,
        breaks: Some(at),
        no_subject_behind: true,
        carrier: None,
        via: None,
        hedge: None,
        rule: "participle",
        entry: String::new(),
        opening,
    })
}
