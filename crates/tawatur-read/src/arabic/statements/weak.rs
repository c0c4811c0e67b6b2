//! What a verb of saying needs before it counts: evidence in its clause that somebody says something.

use super::fillers::is_manner;
use super::opening::{self, Opening};
use super::phrase::noun_phrase_end;
use super::setting::{Setting, holds_pronoun, homograph};
use super::subject::document_before;
use super::words::{can_speak, is_finite, is_somebody};
use crate::arabic::scene::Scene;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{HeadClass, Sense, Stance, Takes, Tense};
use tawatur_text::segments::Run;

/// أن، a quotation, a colon: with these the clause is said, whatever else stands around it.
pub(super) fn is_strong(opening: &Opening) -> bool {
    matches!(opening.kind, opening::Kind::That | opening::Kind::Quotation(_) | opening::Kind::Colon)
}

/// True where the way the content opens does not fit the verb or its place in the clause.
pub(super) fn does_not_fit(s: &Scene, at: &Setting, opening: &Opening, subject: Option<Run>) -> bool {
    let Setting { i, v, entry, .. } = *at;
    let (start, end) = (at.sentence.start as usize, at.end());
    let strong = is_strong(opening);
    // عثرت على كتابات تشير إلى التنظيم: behind a noun without ال the clause is that noun's, and things say nothing but clauses.
    let on_noun = || {
        at.behind(|p| {
            s.word(p)
                && s.classes(p).is_empty()
                && !s.definite(p)
                && !s.starts_with_conjunction(i)
                && !is_finite(s, p)
                && s.time_end(p).is_none()
                && !s.person(p)
                && s.actor(p).is_none()
                && s.place(p).is_none()
                && !is_manner(s, p)
        })
    };
    if subject.is_none() && opening.kind == opening::Kind::Preposition && v.inflection.tense == Tense::Imperfect && on_noun() {
        return true;
    }
    // كتابات تشير إلى التنظيم: a document without ال says clauses, and shows things; no more.
    if !strong && opening.kind != opening::Kind::Object && subject.is_some() && document_before(s, i, start).is_some() {
        return true;
    }
    // لتظهر زيادة الوظائف: what something is for. سيعلن القاضي العقوبة: what will be said.
    let purpose = v.inflection.tense == Tense::Imperfect && s.text.word(i).starts_with('ل');
    let future = v.inflection.tense == Tense::Imperfect && s.text.word(i).trim_start_matches(['و', 'ف']).starts_with('س');
    if (purpose || future) && !matches!(opening.kind, opening::Kind::That | opening::Kind::Quotation(_)) {
        return true;
    }
    // A word that is also a preposition or particle (بين) reports only with أن behind it.
    // وعبر الوزير عن قلقه: at the head of its clause, with somebody behind it and its own preposition.
    let heads_clause =
        (v.conjunction || at.previous.is_none_or(|p| !s.word(p))) && opening.kind == opening::Kind::Preposition && is_somebody(s, i + 1);
    if !heads_clause
        && s.is(i, ClassSet::PREPOSITION.or(ClassSet::SUBORDINATOR))
        && (opening.kind != opening::Kind::That
            || subject.is_some()
            || opening.region_end > noun_phrase_end(s, i + 1, end)
            || !is_somebody(s, i + 1))
    {
        return true;
    }
    // يدعى، تسمى: a name follows.
    if s.is(i, ClassSet::NAMING) && opening.kind != opening::Kind::That {
        return true;
    }
    // حمّل فلانا المسؤولية: the verb accuses only with its word behind it.
    let needed = |w: &str| (i + 1..end.min(i + 28)).any(|j| s.text.word(j).contains(w));
    if entry.takes.iter().any(|t| matches!(t, Takes::Needs(w) if !needed(w))) {
        return true;
    }
    // A pronoun behind the verb is whoever is told, and only some verbs tell somebody.
    let tells = entry.form == "IV" || entry.takes.contains(&Takes::AttachedB);
    let told = tells && opening.kind == opening::Kind::That && opening.region_end <= i + 1 + opening.in_cue as usize && opening.at <= i + 2;
    if v.pronoun && !told && !entry.takes.contains(&Takes::Accused) {
        return true;
    }
    false
}

/// True where an opening by a bare phrase is too little: nobody who could have said it, or nothing that could be said.
pub(super) fn says_nothing(s: &Scene, at: &Setting, opening: &Opening, subject: Option<Run>) -> bool {
    let Setting { i, v, entry, relative, negation, .. } = *at;
    let strong = is_strong(opening);
    // Weak evidence (a bare object) needs somebody who could have said it.
    let empty_region = opening.region_end <= i + 1 + opening.in_cue as usize;
    if opening.kind == opening::Kind::Object
        && empty_region
        && subject.is_none()
        && !v.conjunction
        && !relative
        && negation.is_none()
        && !at.behind(|p| s.is(p, ClassSet::PRONOUN) || holds_pronoun(s, p))
    {
        return true;
    }
    // تطبيقات كشف الأرقام: behind a noun without ال the word is that noun's complement.
    if homograph(s, i, v)
        && !strong
        && subject.is_none()
        && at.behind(|p| s.word(p) && s.classes(p).is_empty() && !s.definite(p) && s.time_end(p).is_none())
    {
        return true;
    }
    if homograph(s, i, v) && !strong && !at.behind(|p| s.is(p, ClassSet::PRONOUN)) && opening.kind == opening::Kind::Object && empty_region
    {
        return true;
    }
    // عبر عن سعادته: a feeling, nothing said.
    if !strong && s.is(opening.at, ClassSet::FEELING) {
        return true;
    }
    // تطور ينذر بالأسوأ: things do not speak.
    if !strong && subject.is_some_and(|r| !can_speak(s, r.start as usize)) {
        return true;
    }
    if entry.stance == Stance::ClaimResponsibility && opening.kind == opening::Kind::Object && !is_attack(s, opening.at) {
        return true;
    }
    if opening.kind == opening::Kind::Object && (s.starts_with_conjunction(opening.at) || s.text.word(opening.at) == "او") {
        return true;
    }
    false
}

/// True where nobody is the verb's subject: `يعتقد أن`.
pub(super) fn is_impersonal(s: &Scene, at: &Setting, opening: &Opening, subject: Option<Run>, no_subject_behind: bool) -> bool {
    let Setting { i, v, entry, relative, negation, without, .. } = *at;
    // يذكر أن، يشار إلى أن: nobody says it but the outlet. يعتقد أن، يتوقع أن: somebody unnamed does.
    let impersonal = v.inflection.tense == Tense::Imperfect
        && !v.inflection.feminine
        && opening.kind == opening::Kind::That
        && opening.region_end <= i + 1 + opening.in_cue as usize
        && subject.is_none()
        && !no_subject_behind
        && negation.is_none()
        && without.is_none()
        && !entry.takes.contains(&Takes::Personal)
        && !at.behind(|p| holds_pronoun(s, p))
        && !relative;
    // الرسائل التي يعتقد أنها سرقت: things believe nothing, somebody unnamed does.
    impersonal
        || relative
            && entry.stance == Stance::Expect
            && v.inflection.tense == Tense::Imperfect
            && opening.kind == opening::Kind::That
            && opening.region_end <= i + 1
            && !entry.takes.contains(&Takes::Personal)
            && subject.is_some_and(|r| {
                let first = r.start as usize;
                let document = matches!(s.head(first), Some((_, HeadClass::Document)));
                (document || !is_somebody(s, first)) && s.place(first).is_none()
            })
}

/// تبنى التنظيم الهجوم, but not تبنى المجلس قرارا.
fn is_attack(s: &Scene, i: usize) -> bool {
    s.text.word(i).contains("مسوولي")
        || s.senses(i).iter().any(|a| match a.sense {
            Sense::Trigger(t, _) => s
                .lexicon
                .triggers
                .get(t as usize)
                .and_then(|t| s.lexicon.concepts.iter().find(|c| c.id == t.concept))
                .is_some_and(|c| c.plover == "ASSAULT"),
            _ => false,
        })
}
