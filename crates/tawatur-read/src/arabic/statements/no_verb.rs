//! Words that are spelled like a verb of saying and are none where they stand.

use super::setting::{Setting, holds_pronoun, homograph};
use super::words::is_finite;
use crate::arabic::scene::Scene;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Number, Sense, Tense};

/// True where the word is a noun, a name, a bound or another's verb, by what stands around it.
pub(super) fn is_no_verb(s: &Scene, at: &Setting) -> bool {
    let Setting { i, v, entry, previous, negation, without, .. } = *at;
    let (start, end) = (at.sentence.start as usize, at.end());
    // A verb after a preposition is the noun that is spelled the same: في نقل، من ذكر.
    if let Some(p) = previous
        && s.is(p, ClassSet::PREPOSITION)
        && !s.is(p, ClassSet::SUBORDINATOR)
        && !v.conjunction
    {
        return true;
    }
    if s.actor(i).is_some_and(|(_, n)| n > 1) {
        return true;
    }
    // A dual perfect without its subject in front is the accusative of a noun: ردا على، قدرا.
    let noun_too = s.senses(i).iter().any(|a| matches!(a.sense, Sense::Verb(_, f) if f.tense == Tense::Masdar));
    if v.inflection.number == Number::Dual && v.inflection.tense == Tense::Perfect && !v.inflection.feminine && (!v.conjunction || noun_too)
    {
        return true;
    }
    // ما لا يقل عن: a bound, no verb.
    if (start.max(i.saturating_sub(4))..=i)
        .any(|k| s.senses(k).iter().any(|a| matches!(a.sense, Sense::Bound(_)) && a.tokens > 1 && k + a.tokens as usize > i))
    {
        return true;
    }
    // أن + imperfect is an infinitive: على أن تتعهد، قبل أن يعلن.
    if previous.is_some_and(|p| s.is(p, ClassSet::THAT) && !holds_pronoun(s, p))
        && v.inflection.tense == Tense::Imperfect
        && without.is_none()
    {
        return true;
    }
    // وقال آبي: a name that is spelled like a verb stands right behind one.
    if !v.conjunction
        && previous.is_some_and(|p| {
            s.verb(p).is_some_and(|b| matches!(b.inflection.tense, Tense::Perfect | Tense::Imperfect) && !b.pronoun) && is_finite(s, p)
        })
    {
        return true;
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
        return true;
    }
    // طلب عدم نشر اسمه: who stays unnamed says nothing by it; عدم نشر is a noun phrase.
    if previous.is_some_and(|p| s.text.word(p) == "عدم")
        || s.text.word(i + 1) == "عدم"
            && (i + 2..end.min(i + 6)).any(|j| matches!(s.text.word(j), "اسمه" | "اسمها" | "هويته" | "هويتها" | "اسمائهم" | "هويتهم"))
    {
        return true;
    }
    // تبين أن: it turned out, nobody says so.
    if matches!(s.text.word(i).trim_start_matches(['و', 'ف']), "تبين" | "يتبين") && s.is(i + 1, ClassSet::THAT) {
        return true;
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
        return true;
    }
    // لا يجب: must not. Only لم يجب (did not answer) is a verb of speech.
    if matches!(s.text.word(i), "يجب" | "تجب") && negation.is_none_or(|n| s.text.word(n).trim_start_matches(['و', 'ف']) != "لم") {
        return true;
    }
    false
}
