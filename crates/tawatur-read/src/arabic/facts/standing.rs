//! Whether a clause tells a fact, refers to it as known, or speaks of such things at large.
//!
//! A finite verb tells, unless it stands in a relative clause or behind بعد أن. A verbal noun tells where something carries
//! it into its clause: a reporting verb (أعلن مقتل), a verb of doing (شن هجوما), of undergoing (تعرض لقصف), of happening
//! (وقع انفجار) or of leading to it (أسفر عن إصابة). Else it only refers.

use super::clauses::Clauses;
use super::triggers::{Form, Here};
use super::{FoundFact, Input, governor};
use crate::arabic::statements::words::LITTLE;
use crate::record::{Stance, Standing};
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Number, Sense, Tense};
use tawatur_text::segments::Run;

/// Words between a carrying verb and its noun, at most: the subject stands there.
const CARRIED: usize = 18;
/// An event joined to the last one by و stands this near.
const JOINED: usize = 12;

const CARRIERS: ClassSet = ClassSet::DOES.or(ClassSet::UNDERGOES).or(ClassSet::OCCURS).or(ClassSet::LEADS_TO);

/// The standing of a fact; `last` is the fact before it.
pub fn of(input: &Input, clauses: &Clauses, here: &Here, fact: &FoundFact, last: Option<(Run, Standing)>) -> Standing {
    let at = here.run.start as usize;
    match here.form {
        Form::Verb(f) => {
            if f.tense == Tense::Imperfect && fact.time.is_none() && !is_headline(input, here, at) && !goes_on(input, at) {
                Standing::General
            } else if refers(input, clauses, at) {
                Standing::Referred
            } else {
                Standing::Told
            }
        }
        Form::Phrase if refers(input, clauses, at) => Standing::Referred,
        Form::Phrase => Standing::Told,
        Form::Noun => match noun(input, clauses, here, last) {
            Standing::Told if is_general(input, here, fact) => Standing::General,
            other => other,
        },
    }
}

/// True where a noun with nothing that the lexicon knows is told all the same: تم اغتيالها، وقع الهجوم; with its victim or doer
/// also behind a reporting verb: أعلن مقتل شرطيين.
pub fn carried(input: &Input, clauses: &Clauses, here: &Here, fact: &FoundFact) -> bool {
    let s = input.scene;
    let mut j = here.run.start as usize;
    while j > 0 && (s.mark(j - 1, '"') || is_event_head(input, j - 1)) {
        j -= 1;
    }
    (carrier(input, clauses, here, j).is_some() || !fact.unnamed.is_empty()) && noun(input, clauses, here, None) == Standing::Told
}

/// A verb of a relative clause or of one that says when: what it tells is taken as known.
fn refers(input: &Input, clauses: &Clauses, at: usize) -> bool {
    let s = input.scene;
    // من اغتالوا، كل من قام: whoever did it.
    if at > 0 && matches!(s.text.word(at - 1), "من" | "ممن" | "لمن" | "بمن" | "ومن") || describes(input, clauses, at) {
        return true;
    }
    let mut clause = clauses.around(Run { start: at as u32, end: at as u32 + 1 });
    for _ in 0..4 {
        let c = clause.start as usize;
        let before = c.checked_sub(1);
        if s.is(c, ClassSet::RELATIVE) || before.is_some_and(|b| s.is(b, ClassSet::RELATIVE)) {
            // الهجوم الذي بدأ أمس أوقع …: the second verb is the sentence's own.
            let own = |i: usize| s.word(i) && crate::arabic::mentions::is_finite_verb(s, i) && !s.is(i, ClassSet::WAS.or(ClassSet::HAD));
            return !(c + 1..at).any(|i| own(i) && i + 1 < at) || s.text.word(at).starts_with('و');
        }
        // بعدما، بعد أن، منذ أن
        let when = |i: usize| s.carries(i, ClassSet::AFTERWARDS);
        if when(c) || s.is(c, ClassSet::THAT) && before.is_some_and(when) {
            return true;
        }
        // التي دهمت … وقتلت: the second verb of the same relative clause.
        let joined = c > 0 && (s.word(c - 1) || s.number(c - 1)) && s.text.word(c).starts_with('و') && clause.start as usize <= at;
        if !joined {
            return false;
        }
        clause = clauses.around(Run { start: c as u32 - 1, end: c as u32 });
        if clause.start as usize >= c {
            return false;
        }
    }
    false
}

/// سائحتين اختطفتا: a verb right behind a noun without ال, which is no subject at the head of its clause, describes it.
fn describes(input: &Input, clauses: &Clauses, at: usize) -> bool {
    let s = input.scene;
    let plain = |i: usize| (s.word(i) && !s.is(i, LITTLE) || s.number(i)) && !s.definite(i) && s.time_end(i).is_none();
    if at == 0
        || clauses.starts(at)
        || s.text.word(at).starts_with('و')
        || !plain(at - 1)
        || crate::arabic::mentions::is_finite_verb(s, at - 1)
    {
        return false;
    }
    let feminine = s.text.word(at - 1).ends_with('ه');
    let fits = s.senses(at).iter().any(
        |a| matches!(a.sense, Sense::Trigger(_, Some(f)) if f.person == 3 && (f.feminine == feminine || f.number != Number::Singular)),
    );
    // 20 مدنيا قتلوا: the whole count.
    let whole = |i: usize| clauses.quantity(i).map_or(i, |q| i.min(input.quantities[q].tokens.start as usize));
    let mut start = whole(at - 1);
    while start > 0 && !clauses.starts(start) && plain(start - 1) && !crate::arabic::mentions::is_finite_verb(s, start - 1) {
        start = whole(start - 1);
    }
    // A subject stands at the head of its clause, or behind أن.
    let heads = start == 0 || clauses.starts(start) || s.is(start - 1, ClassSet::THAT) || !s.word(start - 1) && !s.comma(start - 1);
    fits && !heads
}

/// إسرائيل تقصف …: the imperfect of headlines, at the head of its sentence.
fn is_headline(input: &Input, here: &Here, at: usize) -> bool {
    let s = input.scene;
    let sentence = s.text.sentence_of(at);
    let start = sentence.start as usize;
    let first = (start..at).find(|i| s.word(*i)).unwrap_or(at);
    let subject = input.mentions.iter().any(|m| m.run.start as usize == first && m.run.end as usize == at);
    here.analysis.before.conjunction.is_none() && (first == at || subject)
}

/// لا تزال القوات تقصف، تواصل القصف
fn goes_on(input: &Input, at: usize) -> bool {
    let s = input.scene;
    (at.saturating_sub(6)..at).any(|j| ["يزال", "تزال", "يزالون", "زال", "زالت", "زالوا"].contains(&s.text.word(j)))
}

/// What carries a verbal noun into its clause.
fn noun(input: &Input, clauses: &Clauses, here: &Here, last: Option<(Run, Standing)>) -> Standing {
    let s = input.scene;
    let at = here.run.start as usize;
    let definite = here.analysis.before.article || here.analysis.after > 0;
    // مقتل جندي وإصابة آخر: joined to the event before it.
    if here.analysis.before.conjunction.is_some()
        && !definite
        && let Some((run, standing)) = last.filter(|(run, _)| at.saturating_sub(run.end as usize) <= JOINED)
        && s.text.sentence_of(run.start as usize).start == s.text.sentence_of(at).start
    {
        return standing;
    }
    let mut j = at;
    while j > 0 && (s.mark(j - 1, '"') || s.mark(j - 1, '(')) {
        j -= 1;
    }
    // عملية خطف، سلسلة هجمات
    let mut passed = 0;
    while j > 0 && passed < 2 && is_event_head(input, j - 1) {
        j -= 1;
        passed += 1;
    }
    let sentence = s.text.sentence_of(at);
    let thing = here.entry.class == "thing";
    if !definite && !thing && (j <= sentence.start as usize || !s.word(j - 1) && !s.comma(j - 1) && !s.number(j - 1)) {
        return Standing::Told;
    }
    if !definite && !thing && is_dateline(input, sentence.start as usize, j) {
        return Standing::Told;
    }
    if let Some(k) = clauses.statement(at)
        && let statement = &input.statements[k]
        && (statement.content_tokens.start as usize..=j).all(|i| i == j || !s.word(i) || i < j && is_event_head(input, i))
        && statement.content_tokens.start as usize <= j
        && !j.checked_sub(1).is_some_and(|b| s.is(b, ClassSet::THAT))
    {
        return match statement.stance {
            Stance::PraiseCondemn | Stance::Accuse | Stance::Reject | Stance::Decline => Standing::Referred,
            _ => Standing::Told,
        };
    }
    let Some(b) = j.checked_sub(1) else { return Standing::Told };
    if s.carries(b, ClassSet::AFTERWARDS) {
        return Standing::Referred;
    }
    if let Some(carrier) = carrier(input, clauses, here, j) {
        let happens = s.carries(carrier, ClassSet::OCCURS) && carrier + 1 == j;
        return if definite && !happens || refers(input, clauses, carrier) { Standing::Referred } else { Standing::Told };
    }
    if definite {
        return Standing::Referred;
    }
    let letter = here.analysis.before.particle.is_some() || passed > 0 && s.text.word(j).starts_with(['ب', 'ل']);
    if letter || s.is(b, ClassSet::PREPOSITION) {
        // قتل … في هجوم: as the clause's own event stands. تدريبا على هجوم is no such thing.
        let letter = s.text.word(j).trim_start_matches(['و', 'ف']).starts_with('ب');
        let within = letter || matches!(s.text.word(b), "في" | "خلال" | "اثناء" | "وفي");
        return last
            .filter(|_| within)
            .filter(|(run, _)| s.text.sentence_of(run.start as usize).start == sentence.start && run.end as usize + 20 > at)
            .map_or(Standing::Referred, |(_, standing)| standing);
    }
    if thing {
        return Standing::Referred;
    }
    // رصد المراقبون تفجيرا: the object of a verb. Behind a comma it explains another word.
    if !is_annexed(input, clauses, b) && has_verb(input, clauses, j) { Standing::Told } else { Standing::Referred }
}

/// غزة 12 آذار مقتل جندي: only times, places and numbers stand before the event.
fn is_dateline(input: &Input, from: usize, to: usize) -> bool {
    let s = input.scene;
    to - from <= 8 && (from..to).all(|i| !s.word(i) && !s.comma(i) || s.time_end(i).is_some() || governor::is_name(input, i))
}

/// Words between a verb and its object, at most.
const OBJECT: usize = 8;

/// A finite verb stands before token `j` in its clause.
fn has_verb(input: &Input, clauses: &Clauses, j: usize) -> bool {
    let s = input.scene;
    let mut i = j;
    while i > 0 && j - i < OBJECT && !clauses.starts(i) {
        i -= 1;
        if s.comma(i) {
            return false;
        }
        if s.word(i) && crate::arabic::mentions::is_finite_verb(s, i) {
            return true;
        }
    }
    false
}

/// نجح القناص في، تمكن الجيش من: verbs whose noun stands behind a preposition, with the subject between.
fn succeeds(word: &str) -> bool {
    let word = word.trim_start_matches(['و', 'ف']);
    ["نجح", "تمكن", "اقدم", "عمد"].iter().any(|verb| word.starts_with(verb))
}

/// The verb before the noun that carries it, by the preposition that it takes: شن … هجوما، تعرض … لقصف، أدى إلى مقتل.
fn carrier(input: &Input, clauses: &Clauses, here: &Here, j: usize) -> Option<usize> {
    let s = input.scene;
    let headed = s.text.word(j).trim_start_matches(['و', 'ف']).chars().next().filter(|c| matches!(c, 'ب' | 'ل') && is_event_head(input, j));
    let letter = headed.or_else(|| s.senses(j).iter().find_map(|a| a.before.particle)).or(here.analysis.before.particle);
    let before = j.checked_sub(1)?;
    let preposition = s.is(before, ClassSet::PREPOSITION) && letter.is_none();
    let bare = letter.is_none() && !preposition;
    if bare && is_annexed(input, clauses, before) && !s.carries(before, CARRIERS) {
        return None;
    }
    let fits = |i: usize| {
        let near = i + 1 == before || i == before;
        s.carries(i, ClassSet::OCCURS) && bare
            || s.carries(i, ClassSet::DOES) && (bare || letter == Some('ب') || preposition && (near || succeeds(s.text.word(i))))
            || s.carries(i, ClassSet::UNDERGOES) && (letter == Some('ل') || s.text.word(before) == "الي" || bare && near)
            || s.carries(i, ClassSet::LEADS_TO) && (bare || near || letter == Some('ب') || matches!(s.text.word(before), "عن" | "الي"))
    };
    let sentence = s.text.sentence_of(j).start as usize;
    let mut i = j;
    while i > 0 && j - i < CARRIED {
        i -= 1;
        if s.carries(i, CARRIERS) {
            return Some(i).filter(|i| fits(*i));
        }
        // أسفر هجوم نفذته امرأة عن مقتل: the preposition looks for its verb past others.
        let far = preposition && matches!(s.text.word(before), "عن" | "الي") && i > sentence;
        let verb = || s.word(i) && crate::arabic::mentions::is_finite_verb(s, i);
        if !far && (clauses.starts(i + 1) || s.is(i, ClassSet::RELATIVE.or(ClassSet::THAT)) || verb()) {
            return None;
        }
    }
    None
}

fn is_event_head(input: &Input, i: usize) -> bool {
    let s = input.scene;
    let bare = s.text.word(i).trim_start_matches(['و', 'ف']);
    let rest = bare.strip_prefix(['ب', 'ل']).unwrap_or(bare);
    s.carries(i, ClassSet::EVENT_HEAD) || s.lexicon.classes.of(rest).0.has(ClassSet::EVENT_HEAD)
}

/// تهمة قتل، منفذي هجوم: a noun without ال right before it says what the event's noun is there for.
fn is_annexed(input: &Input, clauses: &Clauses, b: usize) -> bool {
    let s = input.scene;
    if !s.word(b) || s.number(b) || s.time_end(b).is_some() || clauses.quantity(b).is_some() {
        return false;
    }
    !s.definite(b) && !governor::name_ends(input, b + 1) && !crate::arabic::mentions::is_finite_verb(s, b)
}

/// تفجيرات واغتيالات: many of them, without number, place, time or name.
fn is_general(input: &Input, here: &Here, fact: &FoundFact) -> bool {
    let s = input.scene;
    let plural = matches!(here.analysis.sense, Sense::Trigger(_, Some(f)) if f.number != Number::Singular)
        || s.text.word(here.run.start as usize).ends_with("ات");
    let bare = fact.quantities.is_empty() && fact.participants.is_empty() && fact.time.is_none() && fact.place.is_none();
    plural && bare
}
