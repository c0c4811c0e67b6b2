//! The subject in front of a verb, and what an earlier content loses to it.

use super::phrase::noun_phrase_end;
use super::words::{can_head, can_speak, is_attributing, is_finite, is_nisba, is_somebody};
use crate::arabic::scene::{Scene, VerbHere};
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::sense::Number;
use tawatur_lexicon::{Kind, Stance};
use tawatur_text::segments::Run;

/// The noun phrase in front of a verb, where it is the verb's subject: `لكن وسائل إعلام تقول`، `وكانت السلطات كشفت`.
pub(super) fn subject_before(s: &Scene, i: usize, sentence: Run, conjunction: bool) -> Option<Run> {
    let start = sentence.start as usize;
    if conjunction && !(s.text.word(i).starts_with('ف') && s.text.word(start).trim_start_matches(['و']) == "اما") {
        return None;
    }
    let mut stop = i;
    while stop > start && (s.is(stop - 1, ClassSet::HAD) || s.is(stop - 1, ClassSet::NEGATION)) {
        stop -= 1;
    }
    // التنظيم الذي كان أعلن
    if stop > start + 1 && s.is(stop - 1, ClassSet::WAS) && s.is(stop - 2, ClassSet::RELATIVE) {
        stop -= 1;
    }
    if stop > start && s.is(stop - 1, ClassSet::WAS) {
        return None;
    }
    // A relative pronoun: the antecedent is the subject.
    if stop > start && s.is(stop - 1, ClassSet::RELATIVE) {
        stop -= 1;
        if stop > start && s.comma(stop - 1) {
            stop -= 1;
        }
        return antecedent(s, start, stop)
            .filter(|a| is_somebody(s, *a) || s.place(*a).is_some() || can_speak(s, *a) && !is_somebody(s, i + 1))
            .map(|a| Run { start: a as u32, end: stop as u32 });
    }
    if let Some(run) = document_before(s, i, start) {
        return Some(run);
    }
    if let Some(run) = apposed_subject(s, start, stop) {
        return Some(run);
    }
    // A time or an aside between commas: الجيش، الثلاثاء، أعلن.
    let mut k = stop;
    while k > start && (s.comma(k - 1) || s.time_end(k - 1).is_some()) && stop - k < 6 {
        k -= 1;
    }
    if k < stop && (s.comma(k) || !s.comma(stop - 1)) {
        // أن وزارة الدفاع، أعلنت: one comma parts a subject from its verb only behind أن.
        let led = || (start..k).rev().take(8).find(|j| !s.word(*j) || s.is(*j, ClassSet::THAT)).is_some_and(|j| s.is(j, ClassSet::THAT));
        if s.comma(stop - 1) && stop - k == 1 && !led() {
            return None;
        }
        stop = k;
    }
    let mut from = stop;
    while from > start.max(stop.saturating_sub(20)) {
        let p = from - 1;
        if s.mark(p, '"') {
            match s.quotation_of(p) {
                Some((k, q)) if s.is_name(k) && q.open as usize >= start && q.close as usize == p => {
                    from = q.open as usize;
                    continue;
                }
                _ => break,
            }
        }
        if s.mark(p, ')') {
            match (start..p).rev().take(8).find(|j| s.mark(*j, '(')) {
                // (CNN) behind the dash of a dateline names nobody who speaks.
                Some(open) if open > start && !s.mark(open - 1, '-') => {
                    from = open;
                    continue;
                }
                Some(_) => break,
                None => break,
            }
        }
        if !s.word(p) && !s.number(p) || s.time_end(p).is_some() {
            break;
        }
        if is_attributing(s, p) {
            break;
        }
        // التحالف الذي تقوده فرنسا أعلن: the phrase goes on in front of its relative clause.
        if s.is(p, ClassSet::RELATIVE) && p > start && s.word(p - 1) {
            // With a second finite verb behind the relative clause, that verb has taken the phrase as its subject.
            let verbs = (p..stop).filter(|j| is_finite(s, *j)).count();
            return antecedent(s, start, p).filter(|_| verbs <= 1).map(|a| Run { start: a as u32, end: stop as u32 });
        }
        let bounds = ClassSet::SUBORDINATOR
            .or(ClassSet::THAT)
            .or(ClassSet::WAS)
            .or(ClassSet::RELATIVE)
            .or(ClassSet::TURN)
            .or(ClassSet::NEGATION)
            .or(ClassSet::WITHOUT)
            .or(ClassSet::PRONOUN_PHRASE)
            .or(ClassSet::HAD);
        if s.is(p, bounds) || (is_finite(s, p)) {
            break;
        }
        from = p;
        if s.starts_with_conjunction(p) && !(p > start && s.word(p - 1)) {
            break;
        }
    }
    if from < stop && s.text.word(from).chars().count() == 1 {
        from += 1;
    }
    // برفع لافتة كتبت: behind an attached preposition neither.
    if from < stop && super::marks::begins_with_b(s, from) && (!s.senses(from).is_empty() || s.text.word(from).starts_with("بال")) {
        return None;
    }
    // `رغم النفي ذكرت`: a noun behind a preposition is no subject.
    if from > start && s.is(from - 1, ClassSet::PREPOSITION) {
        return None;
    }
    // `دعموا الاتفاق زعموا`: behind a verb of its own the phrase is that verb's.
    if from > start && is_finite(s, from - 1) {
        return None;
    }
    if from >= stop
        || stop - from > 16
        || s.is(from, ClassSet::PREPOSITION.or(ClassSet::PRONOUN).or(ClassSet::DEMONSTRATIVE))
        || !can_head(s, from)
    {
        return None;
    }
    // A long stretch is a subject only where it reads as one noun phrase.
    let e = noun_phrase_end(s, from, stop);
    (e == stop || (e > from && stop - from <= 6 && s.head(from).is_some()) || (e > from && stop - from <= 3))
        .then_some(Run { start: from as u32, end: stop as u32 })
}

/// `حصل على تقرير داخلي يفيد بأن`: a document without ال takes its clause at once, whatever governs the document.
/// Counter-example: `التقرير يفيد` (a clause of its own, read as any other).
pub(super) fn document_before(s: &Scene, i: usize, start: usize) -> Option<Run> {
    let from = (start.max(i.saturating_sub(4))..i)
        .rev()
        .take_while(|j| s.word(*j) && !s.definite(*j) && s.time_end(*j).is_none() && !s.is(*j, ClassSet::PREPOSITION))
        .find(|j| matches!(s.head(*j), Some((Kind::Document, _))))?;
    let adjectives = (from + 1..i).all(|j| is_nisba(s, j) || s.is(j, ClassSet::ADJECTIVE) || s.senses(j).is_empty());
    // مشاهد تظهر فيها الطائرة: what the pictures show is the verb's subject, they are its place.
    let inside = s.is(i + 1, ClassSet::PRONOUN_PHRASE);
    let says = s.verb(i).is_some_and(|v| {
        v.inflection.number == Number::Singular && s.lexicon.verbs.get(v.verb as usize).is_some_and(|e| e.stance == Stance::Assert)
    });
    (adjectives && says && !inside && !s.starts_with_conjunction(i)).then_some(Run { start: from as u32, end: i as u32 })
}

/// True where only a time or `الصادر قبل أيام` stands between a phrase's end and `stop`.
fn reaches(s: &Scene, mut at: usize, stop: usize) -> bool {
    while at < stop {
        if let Some(e) = s.time_end(at) {
            at = e;
        } else if s.time_end(at + 1).is_some() && s.is(at, ClassSet::PREPOSITION) || matches!(s.text.word(at), "الصادر" | "الصادره")
        {
            at += 1;
        } else {
            return false;
        }
    }
    true
}

/// Where the longest noun phrase starts that ends at `stop`: what a relative pronoun there points back to.
fn antecedent(s: &Scene, start: usize, stop: usize) -> Option<usize> {
    (start.max(stop.saturating_sub(14))..stop).find(|k| {
        can_head(s, *k)
            && (s.head(*k).is_some() || s.actor(*k).is_some() || s.given_name(*k, false) || s.person(*k) || *k + 1 == stop)
            && reaches(s, noun_phrase_end(s, *k, stop), stop)
    })
}

/// The token where an earlier content ends because of this cue, if it does.
pub(super) fn breaks_at(s: &Scene, cue_start: usize, subject: Option<Run>, v: VerbHere, strong: bool, sentence: Run) -> Option<usize> {
    let start = sentence.start as usize;
    let mut first = subject.map_or(cue_start, |r| r.start as usize);
    while first > start && s.is(first - 1, ClassSet::HAD.or(ClassSet::WAS)) {
        first -= 1;
    }
    let mut contrast = false;
    while first > start && s.is(first - 1, ClassSet::CONTRAST.or(ClassSet::TURN))
        || (first > start && s.is(first - 1, ClassSet::THAT) && first >= start + 2 && s.is(first - 2, ClassSet::CONTRAST))
    {
        contrast = true;
        first -= 1;
    }
    let comma = first > start && (s.comma(first - 1) || s.mark(first - 1, '؛'));
    if comma && (contrast || v.conjunction || s.has_conjunction(first) || subject.is_none() && strong) {
        return Some(first - 1);
    }
    if contrast || v.conjunction && strong {
        return Some(first);
    }
    None
}

/// `وكان نائب الرئيس، سامي خليل، قال`، `أما سليم العبد، عضو المجلس، فقال`: behind كان or أما the phrase and what is set
/// beside it between commas are the subject.
fn apposed_subject(s: &Scene, start: usize, stop: usize) -> Option<Run> {
    let second = stop.checked_sub(1).filter(|j| *j > start && s.comma(*j))?;
    let first = (start.max(second.saturating_sub(9))..second).rev().find(|j| s.comma(*j))?;
    if first == second || s.time_end(first + 1).is_some() || !can_head(s, first + 1) || s.is(first + 1, ClassSet::PREPOSITION) {
        return None;
    }
    let opener = (start.max(first.saturating_sub(9))..first)
        .rev()
        .find(|j| s.is(*j, ClassSet::WAS) || s.text.word(*j).trim_start_matches('و') == "اما")?;
    let from = opener + 1;
    let whole = from < first && can_head(s, from) && noun_phrase_end(s, from, first) == first;
    whole.then_some(Run { start: from as u32, end: second as u32 })
}
