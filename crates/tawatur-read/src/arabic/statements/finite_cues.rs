//! Cues that are finite verbs: `قال X إن`، `X أعلن`، `وكان X نفى`، `لم يعلق X على`.

use super::candidate::{Candidate, Shape};
use super::fillers::skip_fillers;
use super::no_verb::is_no_verb;
use super::noun_cues::masdar;
use super::opening;
use super::phrase::noun_phrase_end;
use super::relative_cues::{relative_object, so_called, what_they_say};
use super::setting::Setting;
use super::subject::{breaks_at, subject_before};
use super::subject_behind::{is_in_vehicle, no_subject_behind};
use super::weak::{does_not_fit, is_impersonal, is_strong, says_nothing};
use crate::arabic::scene::{Scene, VerbHere};
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Sense, Stance, Takes, Tense};
use tawatur_text::segments::Run;

/// The cue that the finite verb `v` at token `i` makes.
pub(super) fn finite(s: &Scene, i: usize, sentence: Run, v: VerbHere) -> Option<Candidate> {
    let at = Setting::of(s, i, sentence, v)?;
    let Setting { entry, negation, without, relative, .. } = at;
    let end = at.end();
    // خطاب وجهته كندا: with its object in a pronoun the verb that needs a certain object has another.
    if v.pronoun && entry.takes.iter().any(|t| matches!(t, Takes::Needs(_))) && !entry.takes.contains(&Takes::Accused) {
        return None;
    }
    if v.pronoun && at.behind(|p| matches!(s.text.word(p), "من" | "لمن" | "بمن" | "ممن" | "عمن")) {
        return so_called(s, i, sentence, entry);
    }
    if v.pronoun && !v.conjunction && at.behind(|p| matches!(s.text.word(p), "ما" | "لما" | "مما" | "عما" | "بما" | "فيما"))
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
        && (relative || at.behind(|p| s.word(p) && !s.is(p, ClassSet::SUBORDINATOR.or(ClassSet::HAD).or(ClassSet::WAS))))
        && !v.conjunction
        && entry.takes.contains(&Takes::Object)
        && !entry.takes.contains(&Takes::Accused)
        // المرونة التي أظهرتها كندا: what is shown is not said.
        && (entry.stance != Stance::Assert || entry.takes.contains(&Takes::Quote))
    {
        return relative_object(s, i, sentence, entry.stance);
    }
    if is_no_verb(s, &at) {
        return None;
    }
    let no_subject_behind = no_subject_behind(s, &at);
    // التي تتهمها الشركة بـ: the pronoun is the antecedent, so the subject stands behind.
    // الأمر الذي علقت عليه موسكو: so it does with a pronoun behind a preposition.
    let resumed = relative && s.is(i + 1, ClassSet::PRONOUN_PHRASE);
    let subject =
        if is_in_vehicle(s, &at) || resumed || relative && v.pronoun { None } else { subject_before(s, i, sentence, v.conjunction) };
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
    if does_not_fit(s, &at, &opening, subject) {
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
    let impersonal = is_impersonal(s, &at, &opening, subject, no_subject_behind);
    // ويضيف أن: at the head of its clause the present goes on with whoever spoke; ويذكر أن, مما يشير إلى أن are nobody's.
    let heads = at.v.conjunction || at.previous.is_none_or(|p| !s.word(p));
    let goes_on = impersonal && heads && entry.stance != Stance::Expect && !entry.takes.contains(&Takes::Impersonal);
    let impersonal = impersonal && !goes_on;
    if impersonal && entry.stance != Stance::Expect || says_nothing(s, &at, &opening, subject) {
        return None;
    }
    let strong = is_strong(&opening);
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
