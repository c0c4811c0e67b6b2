//! Who goes on speaking: the source of a cue that has no subject of its own.

use super::agreement::agrees;
use super::candidate::{Candidate, Shape};
use super::fillers::is_vehicle;
use super::phrase::noun_phrase_end;
use super::source::{addressed, kind};
use super::words::{can_head, is_finite, is_nisba};
use super::{FoundSource, FoundStatement};
use crate::arabic::scene::Scene;
use crate::record::SourceKind;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{HeadClass, Number, Sense};
use tawatur_text::segments::Run;

/// How many statements back a subject can be taken over from.
pub(super) const MEMORY: usize = 40;

/// The source of a cue without a subject of its own: the last one named, in this sentence or before.
pub fn taken_over(s: &Scene, c: &Candidate, sentence: Run, before: &[FoundStatement]) -> Option<FoundSource> {
    let inside_quotation = s.quotation_of(c.cue.start as usize).filter(|(k, _)| !s.is_name(*k));
    let holder = before.iter().rev().take(MEMORY).find(|f| f.content_tokens.holds(c.cue.start as usize));
    if let (Some(_), Some(h)) = (inside_quotation, holder) {
        return h.source.clone();
    }
    // `مسؤولون آخرون تقدموا بتعازيهم ودعوا إلى …`: a plural verb goes on with the subject that opens its sentence.
    if c.no_subject_behind && c.shape == Shape::Verb && !before.iter().rev().take(MEMORY).any(|f| f.cue_tokens.start >= sentence.start) {
        let start = sentence.start as usize;
        if s.head(start).is_some()
            && !s.is(start, ClassSet::PREPOSITION)
            && let Some(f) = first_phrase(s, c, sentence).filter(|f| f.tokens.start as usize == start)
        {
            return Some(f);
        }
    }
    if let Some(meant) = behind_pronoun(s, c, sentence, before) {
        return Some(meant);
    }
    if let Some(given_out) = gave_out(s, c, sentence) {
        return Some(given_out);
    }
    // استهدف الجيش المواقع، وفق ما أفاد: an attribution leans on the subject of its own sentence.
    if matches!(c.shape, Shape::Attribution(_))
        && let Some(own) = first_phrase(s, c, sentence).filter(|own| agrees(s, c, own, before))
    {
        return Some(own);
    }
    // Speech goes on from the last few statements; further back nobody remembers who spoke.
    let here = before
        .iter()
        .rev()
        .take(MEMORY)
        .filter(|f| f.source.as_ref().is_some_and(|named| agrees(s, c, named, before)) && !is_nested(f, before));
    // وصل المحافظ وقال: inside a sentence the sentence's own subject speaks before whoever spoke in the last one.
    let within = c.shape == Shape::Verb && c.cue.start > sentence.start + 2;
    if within
        && !before.iter().rev().take(MEMORY).any(|f| f.cue_tokens.start >= sentence.start)
        && let Some(own) = first_phrase(s, c, sentence).filter(|own| agrees(s, c, own, before))
    {
        return Some(own);
    }
    // زار المحافظ القرية. وقال إن: whom the sentence before is about speaks, unless the verb itself goes on with speech (وأضاف).
    let start = sentence.start as usize;
    let opens = c.shape == Shape::Verb && c.cue.start as usize <= start + 2 && !s.is(c.cue.start as usize, ClassSet::GOES_ON);
    let silent = |f: &FoundStatement| s.text.sentence_of(f.cue_tokens.start as usize).start < previous_start(s, start);
    if opens
        && before.iter().rev().take(MEMORY).filter(|f| (f.cue_tokens.start as usize) < start).all(silent)
        && let Some(topic) = subject_of_last_sentence(s, c, sentence, before)
    {
        return Some(topic);
    }
    let last = here.clone().find(|f| f.cue_tokens.start >= sentence.start).or_else(|| here.clone().next());
    if let Some(f) = last {
        let near = f.cue_tokens.start >= sentence.start || c.shape != Shape::Participle || f.content_tokens.end + 4 >= c.cue.start;
        if near {
            return f.source.clone();
        }
    }
    if c.shape == Shape::Pronoun {
        return last.and_then(|f| f.source.clone());
    }
    first_phrase(s, c, sentence)
        .filter(|own| agrees(s, c, own, before))
        .or_else(|| last.and_then(|f| f.source.clone()))
        .or_else(|| subject_of_last_sentence(s, c, sentence, before))
}

/// `اتصلت بالمسؤولين، لكنهم رفضوا`: the pronoun in the particle points at the nearest phrase that agrees with it.
/// Counter-example: `قال إنه أكد` (behind أن and إن the one who speaks goes on).
fn behind_pronoun(s: &Scene, c: &Candidate, sentence: Run, before: &[FoundStatement]) -> Option<FoundSource> {
    let cue = c.cue.start as usize;
    let particle = cue.checked_sub(1).filter(|p| *p > sentence.start as usize && s.is(*p, ClassSet::CONTRAST))?;
    let w = s.text.word(particle);
    let people = w.ends_with("هم");
    if !people && !w.ends_with("ها") && !w.ends_with('ه') {
        return None;
    }
    let names = |j: usize| {
        s.head(j).is_some_and(|(_, class)| class != HeadClass::Document)
            || s.actor(j).is_some()
            || s.person(j) && !(j > 0 && s.person(j - 1))
    };
    let plural = |j: usize| {
        s.senses(j).iter().any(|a| matches!(a.sense, Sense::Head(_, n) if n == Number::Plural)) || s.text.word(j).ends_with("ين")
    };
    let mut stop = particle;
    for j in (sentence.start as usize..particle).rev().take(40) {
        if !names(j) || s.is(j, ClassSet::PREPOSITION) {
            continue;
        }
        let end = noun_phrase_end(s, j, stop).max(j + 1);
        let found = FoundSource { span: s.span(j, end), tokens: Run { start: j as u32, end: end as u32 }, kind: kind(s, j, end) };
        // A name inside a longer phrase (مسؤولون في الوزارة) is not what is meant: look on for the head of the phrase.
        let inside = j > sentence.start as usize
            && (sentence.start as usize..j).rev().take(6).any(|k| names(k) && noun_phrase_end(s, k, particle) > j && !s.comma(j - 1));
        let fits = if people { plural(j) } else { !plural(j) && agrees(s, c, &found, before) };
        if fits && !inside {
            return Some(found);
        }
        stop = j;
    }
    None
}

/// `جاء ذلك في بيان للوزارة …، حيث ذكرت أن`: whoever gave out the statement goes on, or the statement itself.
fn gave_out(s: &Scene, c: &Candidate, sentence: Run) -> Option<FoundSource> {
    let start = sentence.start as usize;
    let stop = c.cue.start as usize;
    let arrives = s.is(start, ClassSet::ARRIVES) || matches!(s.text.word(start).trim_start_matches('و'), "جاء" | "جاءت");
    if c.shape != Shape::Verb || !arrives || !s.is(start + 1, ClassSet::DEMONSTRATIVE) {
        return None;
    }
    let vehicle = (start + 2..stop.min(start + 6)).find(|j| is_vehicle(s, *j))?;
    let owns =
        |j: usize| s.text.word(j) == "ل" || s.text.word(j).starts_with('ل') && s.senses(j).iter().any(|a| a.before.particle == Some('ل'));
    let behind = if s.is(vehicle + 1, ClassSet::ADJECTIVE) || is_nisba(s, vehicle + 1) { vehicle + 2 } else { vehicle + 1 };
    let owner = (behind < stop && owns(behind)).then_some(behind);
    let tongue = (s.text.word(vehicle + 1) == "علي" && s.text.word(vehicle + 2) == "لسان").then_some(vehicle + 3);
    let from = tongue.or_else(|| owner.map(|j| if s.text.word(j) == "ل" { j + 1 } else { j })).unwrap_or(vehicle);
    let end = noun_phrase_end(s, from, stop).max(from + 1);
    addressed(s, Run { start: from as u32, end: end as u32 })
}

/// `زار المحافظ القرية. وقال إن …`: where nobody has spoken yet, the person that the sentence before is about.
fn subject_of_last_sentence(s: &Scene, c: &Candidate, sentence: Run, before: &[FoundStatement]) -> Option<FoundSource> {
    let at = s.text.sentences.partition_point(|r| r.start < sentence.start).checked_sub(1)?;
    let last = s.text.sentences.get(at)?;
    let whole = Candidate { cue: Run { start: last.end, end: last.end }, ..c.clone() };
    first_phrase(s, &whole, *last).filter(|f| matches!(f.kind, SourceKind::Person | SourceKind::Official) && agrees(s, c, f, before))
}

/// The subject of the sentence, for a participle that leans on a verb that reports nothing: `التقى الوزير وفدا، مؤكدا أن`.
fn first_phrase(s: &Scene, c: &Candidate, sentence: Run) -> Option<FoundSource> {
    let start = sentence.start as usize;
    let stop = c.cue.start as usize;
    let from = (start..stop.min(start + 60)).find(|j| {
        // In front or behind its verb, not governed by a preposition or another noun.
        let free = *j == start
            || s.comma(j - 1)
            || is_finite(s, j - 1)
            || s.is(j - 1, ClassSet::WAS.or(ClassSet::HAD).or(ClassSet::CONTRAST))
            || *j > start
                && s.word(j - 1)
                && s.senses(j - 1).is_empty()
                && s.classes(j - 1).is_empty()
                && !s.definite(j - 1)
                // An unknown word at the head of its clause is a verb: من جانبه أصدر التحالف. In the middle it is a noun: أعداد خسائر التنظيم.
                && (*j == start + 1
                    || !s.word(j - 2)
                    || s.starts_with_conjunction(j - 1)
                    || s.is(j - 2, ClassSet::TURN.or(ClassSet::CONTRAST).or(ClassSet::HAD).or(ClassSet::WAS))
                    || s.time_end(j - 2).is_some())
            || *j == start + 1
                && s.word(start)
                && !s.definite(start)
                && s.classes(start).is_empty()
                && s.head(start).is_none()
                && !s.senses(start).iter().any(|a| matches!(a.sense, tawatur_lexicon::Sense::Noun(..)));
        // انتقد ياكوفينكو القرار: a word that nothing knows, right behind the verb of its sentence, is a name.
        let strange = *j == start + 1 && s.senses(*j).is_empty() && !s.definite(*j) && s.classes(*j).is_empty() && is_finite(s, start);
        let state = s.place(*j).is_some() && *j == start + 1 && is_finite(s, start);
        free && can_head(s, *j)
            && (s.head(*j).is_some() || s.actor(*j).is_some() || s.given_name(*j, false) || s.person(*j) || state || strange)
    })?;
    let end = noun_phrase_end(s, from, stop);
    (end > from).then(|| FoundSource {
        span: s.span(from, end),
        tokens: Run { start: from as u32, end: end as u32 },
        kind: kind(s, from, end),
    })
}

/// Where the sentence before the one that starts at `start` begins; `start` where there is none in its paragraph.
fn previous_start(s: &Scene, start: usize) -> u32 {
    let at = s.text.sentences.partition_point(|r| (r.start as usize) < start);
    at.checked_sub(1).and_then(|k| s.text.sentences.get(k)).map_or(start as u32, |r| r.start)
}

fn is_nested(f: &FoundStatement, all: &[FoundStatement]) -> bool {
    all.iter().rev().take(MEMORY).any(|o| o.cue != f.cue && o.content.contains(f.cue))
}
