//! Other senses of an event's word: هجوم لاذع is no attack, خطف الأضواء no abduction, تصب no wound.

use super::clauses::Clauses;
use super::triggers::{Form, Here, is_one_of};
use super::{FoundFact, Input};
use crate::record::MentionKind;
use tawatur_lexicon::Tense;
use tawatur_lexicon::classes::ClassSet;

/// Words behind the trigger that can turn its sense.
const NEAR: usize = 6;
/// Words of them that count for what has to follow at once: the subject may stand first.
const NEXT: usize = 2;

/// True where the words beside a trigger, or its form, say that the event is not meant.
pub fn is_other(input: &Input, clauses: &Clauses, here: &Here, fact: &FoundFact) -> bool {
    is_short_imperfect(input, here)
        || is_amount(input, clauses, here, fact)
        || is_reception(input, here, fact)
        || is_criticism(input, here, fact)
        || beside(input, clauses, here, fact)
}

fn beside(input: &Input, clauses: &Clauses, here: &Here, fact: &FoundFact) -> bool {
    let s = input.scene;
    let (start, end) = (here.run.start as usize, here.run.end as usize);
    let mut close = (end..(end + NEAR).min(s.text.tokens.len())).take_while(|j| !clauses.starts(*j) || *j == end).collect::<Vec<usize>>();
    close.retain(|j| s.word(*j));
    s.lexicon.other_senses.iter().filter(|o| o.concepts.contains(&fact.concept)).any(|o| {
        let is = |j: &usize| is_one_of(s.text.word(*j), &o.with);
        match o.place.as_str() {
            "next" => close.iter().take(NEXT).any(is),
            "before" => start.checked_sub(1).as_ref().is_some_and(is),
            _ => close.iter().any(is),
        }
    })
}

/// وصلت إلى 40 في المئة: an amount is no destination. لتدخل is an intervention as well as "so that she enters".
fn is_amount(input: &Input, clauses: &Clauses, here: &Here, fact: &FoundFact) -> bool {
    let s = input.scene;
    let (start, end) = (here.run.start as usize, here.run.end as usize);
    let bare = fact.participants.is_empty() && fact.place.is_none();
    match fact.concept.as_str() {
        "ARRIVE" => bare && s.text.word(end) == "الي" && clauses.quantity(end + 1).is_some(),
        // مسيرته is a career.
        "PROTEST" => s.text.word(start).contains("مسيرت") && here.analysis.after > 0,
        "ENTER" => bare && matches!(s.text.word(start), "لتدخل" | "تدخلا" | "وتدخلا" | "تدخل" | "بتدخل"),
        _ => false,
    }
}

/// قوبل القرار برفض: the passive of قابل with ب is no meeting.
fn is_reception(input: &Input, here: &Here, fact: &FoundFact) -> bool {
    let word = input.scene.text.word(here.run.start as usize).trim_start_matches(['و', 'ف']);
    fact.concept == "MEET" && matches!(word, "قوبل" | "قوبلت" | "قوبلوا" | "يقابل" | "تقابل") && fact.participants.is_empty()
        || fact.concept == "MEET" && word.starts_with("قوبل")
}

/// Words between an attack and who makes it in words, at most: his titles.
const TITLES: u32 = 8;

/// هاجم النائب الحكومة، شن هجوما على الوزير فلان: a speaker's attack is one of words, unless it has its place, its dead or its arms.
fn is_criticism(input: &Input, here: &Here, fact: &FoundFact) -> bool {
    if fact.concept != "ATTACK" || !fact.quantities.is_empty() {
        return false;
    }
    let s = input.scene;
    let near = |k: usize| {
        let run = input.mentions[k].run;
        let gap = if run.start >= here.run.end { run.start - here.run.end } else { here.run.start.saturating_sub(run.end) };
        gap <= TITLES
    };
    let is = |role: &str, kinds: &[MentionKind]| {
        fact.participants.iter().any(|(r, k)| r == role && near(*k) && kinds.contains(&input.mentions[*k].kind))
    };
    let speaks = is("agent", &[MentionKind::Person, MentionKind::Outlet])
        || is("agent", &[MentionKind::Role])
            && fact.participants.iter().any(|(r, k)| r == "agent" && input.mentions[*k].run.start <= here.run.end + 1);
    let spoken_of = is("target", &[MentionKind::Person]) && fact.place.is_none() && !is("target", &[MentionKind::Place]);
    let armed = || {
        let end = here.run.end as usize;
        (end..(end + 8).min(s.text.tokens.len())).any(|j| {
            let word = s.text.word(j).trim_start_matches('ب');
            ["سكين", "سكينا", "سلاح", "اسلحه", "رشاش", "مسدس", "قنبله", "قنابل", "سياره", "فاس", "الرصاص", "رصاص"].contains(&word)
        })
    };
    (speaks && !is("target", &[MentionKind::Place]) || spoken_of && !is("agent", &[MentionKind::Role])) && !armed()
}

/// تصب is "it flows into" (صب) far more often than the jussive of أصاب, which stands behind لم and لا only.
fn is_short_imperfect(input: &Input, here: &Here) -> bool {
    let s = input.scene;
    let Form::Verb(f) = here.form else { return false };
    let at = here.run.start as usize;
    let word = s.text.word(at).trim_start_matches(['و', 'ف']);
    let hollow = || here.entry.words.iter().any(|w| w.chars().nth(1).is_some_and(|c| matches!(c, 'و' | 'ي')));
    let negated = at > 0 && s.is(at - 1, ClassSet::NEGATION);
    f.tense == Tense::Imperfect && word.chars().count() == 3 && hollow() && !negated
}
