//! Cues that are verbs: finite verbs and participles.

use super::candidate::{Candidate, Shape};
use super::fillers::{is_manner, is_vehicle, skip_fillers};
use super::noun_cues::masdar;
use super::opening::{self};
use super::phrase::noun_phrase_end;
use super::relative_cues::{relative_object, so_called, what_they_say};
use super::subject::{breaks_at, document_before, subject_before};
use super::words::{can_speak, is_finite, is_name_in_f, is_nisba, is_somebody, is_verbal_noun};
use crate::scene::{Scene, VerbHere};
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::sense::Number;
use tawatur_lexicon::{HeadClass, Sense, Stance, Takes, Tense};
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

fn finite(s: &Scene, i: usize, sentence: Run, v: VerbHere) -> Option<Candidate> {
    let entry = s.lexicon.verbs.get(v.verb as usize)?;
    let (start, end) = (sentence.start as usize, sentence.end as usize);
    // لتظهر زيادة الوظائف: what something is for.
    let purpose = v.inflection.tense == Tense::Imperfect && s.text.word(i).starts_with('ل');
    let previous = i.checked_sub(1).filter(|p| *p >= start);
    if v.pronoun && previous.is_some_and(|p| matches!(s.text.word(p), "من" | "لمن" | "بمن" | "ممن" | "عمن")) {
        return so_called(s, i, sentence, entry);
    }
    // A verb after a preposition is the noun that is spelled the same: في نقل، من ذكر.
    if let Some(p) = previous
        && s.is(p, ClassSet::PREPOSITION)
        && !s.is(p, ClassSet::SUBORDINATOR)
        && !v.conjunction
    {
        return None;
    }
    if s.actor(i).is_some_and(|(_, n)| n > 1) {
        return None;
    }
    let negation = previous.filter(|p| s.is(*p, ClassSet::NEGATION) && s.text.word(*p).trim_start_matches(['و', 'ف']) != "ما");
    let without =
        previous.filter(|p| s.is(*p, ClassSet::THAT) && p.checked_sub(1).is_some_and(|q| q >= start && s.is(q, ClassSet::WITHOUT)));
    let relative = previous.is_some_and(|p| {
        s.is(p, ClassSet::RELATIVE)
            || s.is(p, ClassSet::HAD.or(ClassSet::WAS)) && p.checked_sub(1).is_some_and(|q| s.is(q, ClassSet::RELATIVE))
    });
    if v.pronoun && !v.conjunction && previous.is_some_and(|p| matches!(s.text.word(p), "ما" | "لما" | "مما" | "عما" | "بما" | "فيما"))
    {
        return what_they_say(s, i, sentence, entry.stance).or_else(|| so_called(s, i, sentence, entry));
    }
    if v.pronoun && !relative && s.senses(i).iter().any(|a| matches!(a.sense, Sense::Verb(_, f) if f.tense == Tense::Masdar)) {
        // رفضه القاطع: a verbal noun with its owner.
        return masdar(s, i, sentence, v);
    }
    // محمد الذي اعتبرته "سيد الغناء": the word for somebody, in a relative clause on him.
    if v.pronoun
        && relative
        && entry.takes.contains(&Takes::Describes)
        && let Some(c) = so_called(s, i, sentence, entry)
    {
        return Some(c);
    }
    if v.pronoun
        && (relative || previous.is_some_and(|p| s.word(p) && !s.is(p, ClassSet::SUBORDINATOR.or(ClassSet::HAD).or(ClassSet::WAS))))
        && !v.conjunction
        && entry.takes.contains(&Takes::Object)
        && !entry.takes.contains(&Takes::Accused)
        // المرونة التي أظهرتها كندا: what is shown is not said.
        && (entry.stance != Stance::Assert || entry.takes.contains(&Takes::Quote))
    {
        return relative_object(s, i, sentence, entry.stance);
    }
    // A dual perfect without its subject in front is the accusative of a noun: ردا على، قدرا.
    let noun_too = s.senses(i).iter().any(|a| matches!(a.sense, Sense::Verb(_, f) if f.tense == Tense::Masdar));
    if v.inflection.number == Number::Dual && v.inflection.tense == Tense::Perfect && !v.inflection.feminine && (!v.conjunction || noun_too)
    {
        return None;
    }
    // ما لا يقل عن: a bound, no verb.
    if (start.max(i.saturating_sub(4))..=i)
        .any(|k| s.senses(k).iter().any(|a| matches!(a.sense, Sense::Bound(_)) && a.tokens > 1 && k + a.tokens as usize > i))
    {
        return None;
    }
    // أن + imperfect is an infinitive: على أن تتعهد، قبل أن يعلن.
    if previous.is_some_and(|p| s.is(p, ClassSet::THAT) && !holds_pronoun(s, p))
        && v.inflection.tense == Tense::Imperfect
        && without.is_none()
    {
        return None;
    }
    // وقال آبي: a name that is spelled like a verb stands right behind one.
    if !v.conjunction
        && previous.is_some_and(|p| {
            s.verb(p).is_some_and(|b| matches!(b.inflection.tense, Tense::Perfect | Tense::Imperfect) && !b.pronoun) && is_finite(s, p)
        })
    {
        return None;
    }
    // رئاسة أمن الدولة، 15 ألف طالب: behind a bare noun or a number the word is a noun.
    let counted = previous.is_some_and(|p| {
        s.number(p)
            || matches!(s.text.word(p), "كل" | "بعض" | "اي" | "جميع" | "معظم")
            || s.senses(p).iter().any(|a| matches!(a.sense, Sense::Number(_)))
    });
    let bare_noun = previous.is_some_and(|p| {
        s.word(p)
            && s.classes(p).is_empty()
            && !s.definite(p)
            && s.time_end(p).is_none()
            && s.actor(p).is_none()
            && !s.person(p)
            && s.place(p).is_none()
            && (s.head(p).is_some() || s.senses(p).iter().any(|a| matches!(a.sense, Sense::Noun(..))))
    });
    if !v.conjunction && (counted || bare_noun) && homograph(s, i, v) {
        return None;
    }
    // طلب عدم نشر اسمه: who stays unnamed says nothing by it; عدم نشر is a noun phrase.
    if previous.is_some_and(|p| s.text.word(p) == "عدم")
        || s.text.word(i + 1) == "عدم"
            && (i + 2..end.min(i + 6)).any(|j| matches!(s.text.word(j), "اسمه" | "اسمها" | "هويته" | "هويتها" | "اسمائهم" | "هويتهم"))
    {
        return None;
    }
    // تبين أن: it turned out, nobody says so.
    if matches!(s.text.word(i).trim_start_matches(['و', 'ف']), "تبين" | "يتبين") && s.is(i + 1, ClassSet::THAT) {
        return None;
    }
    let written = s.text.as_written(i);
    // ردا على with its tanwin is a noun; أعتقد with its hamza, in somebody's own words, is that one's "I believe".
    let noun = written.contains('\u{064B}');
    let wasl = ["VII", "VIII", "IX", "X"].contains(&entry.form.split(':').next().unwrap_or_default());
    let first_person = wasl
        && v.inflection.tense == Tense::Perfect
        && written.trim_start_matches(['و', 'ف']).starts_with('أ')
        && s.quotation_of(i).is_some_and(|(q, _)| !s.is_name(q));
    if noun || first_person {
        return None;
    }
    // لا يجب: must not. Only لم يجب (did not answer) is a verb of speech.
    if matches!(s.text.word(i), "يجب" | "تجب") && negation.is_none_or(|n| s.text.word(n).trim_start_matches(['و', 'ف']) != "لم") {
        return None;
    }
    // حث لندن، أكدت الوزير: the verb does not agree with what follows, so that is no subject.
    // بيانا ينفي فيه دخوله المفاوضات: the statement denies, the subject is whoever made it.
    let in_vehicle = previous.is_some_and(|p| is_vehicle(s, p)) && matches!(s.text.word(i + 1), "فيه" | "فيها");
    // بيان أصدرته الوزارة واتهمت فيه كندا بـ: whoever made the statement accuses.
    let told_in = v.conjunction && entry.takes.contains(&Takes::Accused) && matches!(s.text.word(i + 1), "فيه" | "فيها");
    let no_subject_behind = in_vehicle
        || told_in
        || v.inflection.number != Number::Singular
        || !v.inflection.feminine && is_feminine(s, i + 1)
        || v.inflection.feminine && entry.takes.contains(&Takes::Accused) && is_masculine(s, i + 1)
        || is_oblique(s, i + 1)
        || s.text.as_written(i + 1).contains('\u{064B}')
        || previous.is_some_and(|p| s.is(p, ClassSet::PRONOUN));
    // التي تتهمها الشركة بـ: the pronoun is the antecedent, so the subject stands behind.
    // الأمر الذي علقت عليه موسكو: so it does with a pronoun behind a preposition.
    let resumed = relative && s.is(i + 1, ClassSet::PRONOUN_PHRASE);
    let subject = if in_vehicle || resumed || relative && v.pronoun { None } else { subject_before(s, i, sentence, v.conjunction) };
    let silent = negation.or(without).is_some();
    let takes: std::borrow::Cow<[Takes]> = if v.pronoun {
        // اتهمه بـ، وصفته بأنه، حملته المسؤولية: the pronoun is the one accused or described, what is said stands behind.
        vec![Takes::That, Takes::Quote, Takes::AttachedB, Takes::Object].into()
    } else if silent && entry.takes.contains(&Takes::Quote) {
        // لم يعلق على، لم يفصح عن: whatever the verb takes, the preposition opens what is not said.
        let mut wide = entry.takes.clone();
        wide.extend(["عن", "علي", "الي"].map(|p| Takes::Preposition(p.to_owned())));
        wide.into()
    } else {
        (&entry.takes).into()
    };
    let opening = opening::find(s, i + 1, end, &takes, no_subject_behind || subject.is_some())
        .or_else(|| opening::far_quotation(s, i + 1, end, &takes, no_subject_behind || subject.is_some()))?;
    let strong = matches!(opening.kind, opening::Kind::That | opening::Kind::Quotation(_) | opening::Kind::Colon);
    // عثرت على كتابات تشير إلى التنظيم: behind a noun without ال the clause is that noun's, and things say nothing but clauses.
    let on_noun = previous.is_some_and(|p| {
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
    });
    if on_noun && subject.is_none() && !strong && opening.kind == opening::Kind::Preposition && v.inflection.tense == Tense::Imperfect {
        return None;
    }
    // كتابات تشير إلى التنظيم: a document without ال says clauses, and shows things; no more.
    if !strong && opening.kind != opening::Kind::Object && subject.is_some() && document_before(s, i, start).is_some() {
        return None;
    }
    let future = v.inflection.tense == Tense::Imperfect && s.text.word(i).trim_start_matches(['و', 'ف']).starts_with('س');
    if (purpose || future) && !matches!(opening.kind, opening::Kind::That | opening::Kind::Quotation(_)) {
        return None;
    }
    // A word that is also a preposition or particle (بين) reports only with أن behind it.
    // وعبر الوزير عن قلقه: at the head of its clause, with somebody behind it and its own preposition.
    let heads_clause =
        (v.conjunction || previous.is_none_or(|p| !s.word(p))) && opening.kind == opening::Kind::Preposition && is_somebody(s, i + 1);
    if !heads_clause
        && s.is(i, ClassSet::PREPOSITION.or(ClassSet::SUBORDINATOR))
        && (opening.kind != opening::Kind::That
            || subject.is_some()
            || opening.region_end > noun_phrase_end(s, i + 1, end)
            || !is_somebody(s, i + 1))
    {
        return None;
    }
    // يدعى، تسمى: a name follows.
    if s.is(i, ClassSet::NAMING) && opening.kind != opening::Kind::That {
        return None;
    }
    // حمّل فلانا المسؤولية: the verb accuses only with its word behind it.
    let needed = |w: &str| (i + 1..end.min(i + 28)).any(|j| s.text.word(j).contains(w));
    if entry.takes.iter().any(|t| matches!(t, Takes::Needs(w) if !needed(w))) {
        return None;
    }
    // What is said stands near: behind a known subject within a few words, behind an unread phrase not far.
    let reach = skip_fillers(s, noun_phrase_end(s, i + 1, end), end).max(i + 1);
    // نقلت الوكالة عن فلان المتحدث باسم …: behind عن the source may be long.
    let distance = if opening.carrier_from.is_some() { 0 } else { opening.region_end.saturating_sub(reach) };
    let mut opening = opening;
    if distance > if subject.is_some() { 8 } else { 14 } {
        // … قال X في مستهل الاجتماع …، "…": a quotation may stand far behind, with nobody else speaking in between.
        opening = opening::far_quotation(s, i + 1, end, &takes, no_subject_behind || subject.is_some())?;
    }
    // A pronoun behind the verb is whoever is told, and only some verbs tell somebody.
    let tells = entry.form == "IV" || entry.takes.contains(&Takes::AttachedB);
    let told = tells && opening.kind == opening::Kind::That && opening.region_end <= i + 1 + opening.in_cue as usize && opening.at <= i + 2;
    if v.pronoun && !told && !entry.takes.contains(&Takes::Accused) {
        return None;
    }
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
        && !previous.is_some_and(|p| holds_pronoun(s, p))
        && !relative;
    // الرسائل التي يعتقد أنها سرقت: things believe nothing, somebody unnamed does.
    let impersonal = impersonal
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
            });
    if impersonal && entry.stance != Stance::Expect {
        return None;
    }
    // Weak evidence (a bare object) needs somebody who could have said it.
    let empty_region = opening.region_end <= i + 1 + opening.in_cue as usize;
    if opening.kind == opening::Kind::Object
        && empty_region
        && subject.is_none()
        && !v.conjunction
        && !relative
        && negation.is_none()
        && !previous.is_some_and(|p| s.is(p, ClassSet::PRONOUN) || holds_pronoun(s, p))
    {
        return None;
    }
    // تطبيقات كشف الأرقام: behind a noun without ال the word is that noun's complement.
    if homograph(s, i, v)
        && !strong
        && subject.is_none()
        && previous.is_some_and(|p| s.word(p) && s.classes(p).is_empty() && !s.definite(p) && s.time_end(p).is_none())
    {
        return None;
    }
    if homograph(s, i, v)
        && !strong
        && !previous.is_some_and(|p| s.is(p, ClassSet::PRONOUN))
        && opening.kind == opening::Kind::Object
        && empty_region
    {
        return None;
    }
    // تطور ينذر بالأسوأ: things do not speak.
    if !strong && subject.is_some_and(|r| !can_speak(s, r.start as usize)) {
        return None;
    }
    if entry.stance == Stance::ClaimResponsibility && opening.kind == opening::Kind::Object && !is_attack(s, opening.at) {
        return None;
    }
    if opening.kind == opening::Kind::Object && (s.starts_with_conjunction(opening.at) || s.text.word(opening.at) == "او") {
        return None;
    }
    let cue_start = match (negation, without) {
        (Some(n), _) => n,
        (None, Some(w)) => w - 1,
        _ => i,
    };
    let cue_end = i + 1 + opening.in_cue as usize;
    let breaks = breaks_at(s, cue_start, subject, v, strong || opening.kind == opening::Kind::Preposition, sentence);
    let carrier = opening.carrier_from.map(|(a, b)| Run { start: a as u32, end: b as u32 });
    let stance = match (negation.or(without), entry.stance) {
        (None, stance) => stance,
        (Some(_), Stance::Expect | Stance::Accuse | Stance::Reject | Stance::PraiseCondemn | Stance::Demand) => return None,
        (Some(_), _) => Stance::Decline,
    };
    // تؤكد تقارير أن: nobody is named. تؤكد تقارير محلية أن: those are.
    let hearsay = opening.kind == opening::Kind::That
        && subject.is_none()
        && s.is(cue_end, ClassSet::NEWS)
        && !s.definite(cue_end)
        && opening.region_end == cue_end + 1
        && s.head(cue_end).is_none_or(|_| s.text.word(cue_end) != "تقرير");
    let cue_end = if hearsay { cue_end + 1 } else { cue_end };
    // قيل لهن إن، أفيد عن، يُتهم فلان بـ: nobody is named.
    let passive = (v.inflection.passive || is_written_passive(s, i)) && !relative;
    Some(Candidate {
        cue: Run { start: cue_start as u32, end: cue_end as u32 },
        shape: if impersonal || hearsay || passive { Shape::Nobody } else { Shape::Verb },
        stance,
        region: Run { start: cue_end as u32, end: (opening.region_end.max(cue_end)) as u32 },
        subject,
        breaks,
        no_subject_behind,
        carrier,
        via: None,
        hedge: hearsay.then(|| "reported".to_owned()),
        rule: if hearsay {
            "hearsay-verb"
        } else if negation.or(without).is_some() {
            "negated-verb"
        } else if subject.is_some() {
            "subject-verb"
        } else {
            "verb"
        },
        entry: String::new(),
        opening,
    })
}

/// المواطنين، المسؤولين: the ending ـين is never a subject's.
fn is_oblique(s: &Scene, i: usize) -> bool {
    s.definite(i)
        && s.text.word(i).ends_with("ين")
        && s.senses(i).iter().any(|a| matches!(a.sense, Sense::Head(_, Number::Plural) | Sense::Noun(_, Number::Plural)))
        && s.place(i).is_none()
        && s.actor(i).is_none()
}

/// A place, a body or a group that takes a feminine verb: لندن، وزارة، الحكومة.
fn is_feminine(s: &Scene, i: usize) -> bool {
    let place = s.place(i).is_some()
        && s.head(i).is_none()
        && s.actor(i).is_none()
        && !s.person(i)
        && !s.given_name(i, true)
        && !s.is(i, ClassSet::MASCULINE);
    place
        || s.text.as_written(i).trim_end_matches(|c: char| !c.is_alphabetic()).ends_with('ة')
            && s.head(i).is_some_and(|(_, c)| c == HeadClass::Body)
}

/// يُتهم، يُعتقد: the first vowel is written, so that nobody reads the active. In forms II to IV the active has it too.
fn is_written_passive(s: &Scene, i: usize) -> bool {
    let written = s.text.as_written(i).trim_start_matches(['و', 'ف']);
    let mut letters = written.chars();
    let prefix = matches!(letters.next(), Some('ي' | 'ت')) && letters.next() == Some('\u{064F}');
    let base_form = s.verb(i).and_then(|v| s.lexicon.verbs.get(v.verb as usize)).is_some_and(|e| {
        ["I:", "V", "VI", "VII", "VIII", "X"].iter().any(|f| e.form.starts_with(f) && !matches!(e.form.as_str(), "II" | "III" | "IV"))
    });
    prefix && base_form
}

/// لكنها، أنهم: a particle with the pronoun of the subject.
fn holds_pronoun(s: &Scene, i: usize) -> bool {
    s.is(i, ClassSet::THAT.or(ClassSet::CONTRAST)) && ["ه", "ها", "هم", "هما"].iter().any(|p| s.text.word(i).ends_with(p))
}

/// المجتمع الدولي، الوزير: no subject of a feminine verb. The adjective tells, or the office.
fn is_masculine(s: &Scene, i: usize) -> bool {
    if !s.definite(i) || s.text.word(i).ends_with(['ه', 'ا', 'ي']) || s.text.word(i).ends_with("ات") {
        return false;
    }
    let adjective = s.definite(i + 1) && is_nisba(s, i + 1) && s.text.word(i + 1).ends_with('ي');
    let office = s.senses(i).iter().any(|a| {
        matches!(a.sense, Sense::Head(h, Number::Singular)
        if s.lexicon.heads.get(h as usize).is_some_and(|h| h.class == HeadClass::Title))
    });
    (adjective || office) && s.place(i).is_none()
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

/// Verbs that are nouns or adjectives in most sentences: نقل، ذكر، كشف، طلب، بين.
fn homograph(s: &Scene, i: usize, v: VerbHere) -> bool {
    // نفى is the verb, نفي the noun; only folding makes them alike.
    !v.conjunction
        && !s.text.as_written(i).ends_with('ى')
        && s.senses(i).iter().any(|a| {
            matches!(a.sense, Sense::Verb(_, f) if f.tense == Tense::Masdar)
                || matches!(a.sense, Sense::Head(..) | Sense::Noun(..) | Sense::Place(..))
        })
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
    if !after_mark && !clear && !governs && !v.conjunction {
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
