//! Who takes part in a fact, where, when and how many: what the trigger's clause holds, by the roles of its entry.

use super::circumstances::{place, quantities, time};
use super::clauses::Clauses;
use super::extent::extend;
use super::governor::{self, Governor};
use super::subjects::{antecedent, left_subject, resumed, words_before};
use super::triggers::{Form, Here};
use super::{FoundFact, Input, polarity, standing, unnamed};
use crate::arabic::mentions::FoundMention;
use crate::record::MentionKind;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{HeadClass, Number, Sense, Trigger};
use tawatur_text::segments::Run;

/// The triggers on both sides.
#[derive(Clone, Copy)]
pub struct Neighbours<'h, 'a> {
    /// The one before.
    pub before: Option<&'h Here<'a>>,
    /// The one behind.
    pub after: Option<&'h Here<'a>>,
}

/// What belongs to a noun stands no farther behind it.
const NOUN: usize = 16;
/// `of`: the noun that a verbal noun is annexed to stands this near.
const OF: usize = 4;

/// Reads the fact of one trigger; none where a noun has nothing that makes it a fact.
pub fn read(input: &Input, clauses: &Clauses, here: &Here, near: Neighbours) -> Option<FoundFact> {
    let clause = clauses.around(here.run);
    if is_part_of_number(input, clauses, here) {
        return None;
    }
    if is_modifier(input, here) {
        return None;
    }
    let statement = clauses.statement(here.run.start as usize);
    let counted = quantities(input, here, clause, near);
    let one_word_death =
        here.form == Form::Phrase && here.run.indices().len() == 1 && matches!(here.entry.concept.as_str(), "DIE" | "KILL");
    if counted.is_empty()
        && (is_person_noun(input, here) || one_word_death || (here.entry.concept == "ONBOARD" && !names_people_behind(input, here)))
    {
        return None;
    }
    let mut fact = FoundFact {
        concept: here.entry.concept.clone(),
        trigger: trigger_span(input, here),
        trigger_tokens: here.run,
        participants: Vec::new(),
        place: None,
        time: time(input, clauses, clause, here.run),
        quantities: counted,
        negated: polarity::negated(input, clauses, here),
        modality: polarity::modality(input, clauses, here, statement),
        standing: Default::default(),
        unnamed: Vec::new(),
        span: Default::default(),
        tokens: here.run,
        statement,
        rule: format!("{}/{}", rule(here.form), here.entry.words.first().map_or("", String::as_str)),
    };
    participants(input, clauses, here, clause, near, &mut fact);
    let mut seen: Vec<(String, &str)> = Vec::new();
    fact.participants.retain(|(r, k)| {
        let key = (r.clone(), input.mentions[*k].entity.id.as_str());
        let new = !seen.contains(&key);
        seen.push(key);
        new
    });
    if fact.place.is_none() {
        fact.place = place(input, clauses, clause, here.run);
    }
    // A photograph that television carried is no transport.
    if fact.concept == "TRANSPORT" && fact.participants.iter().any(|(_, k)| input.mentions[*k].kind == MentionKind::Outlet) {
        return None;
    }
    let carried = here.form == Form::Noun && fact.participants.is_empty() && standing::carried(input, clauses, here, &fact);
    let told = carried
        || !fact.participants.is_empty()
        || !fact.unnamed.is_empty() && here.form != Form::Noun
        || !fact.quantities.is_empty()
        || fact.place.is_some()
        || fact.negated;
    if !told && !stands_alone(here, &fact) {
        return None;
    }
    extend(input, clauses, clause, &mut fact);
    Some(fact)
}

/// A fact without names, number and place: fixed words, and verbs whose subject is a thing or one it befalls.
fn stands_alone(here: &Here, fact: &FoundFact) -> bool {
    const OF_SOMETHING: [&str; 8] = ["INCREASE", "DECREASE", "BEGIN", "END", "HALT", "RESUME", "POSTPONE", "CANCEL"];
    let befalls =
        here.entry.roles.iter().any(|(k, r)| k == "subject" && matches!(r.as_str(), "theme" | "target")) || here.passive.is_some();
    match here.form {
        Form::Noun => false,
        _ if OF_SOMETHING.contains(&fact.concept.as_str()) => false,
        Form::Phrase => true,
        Form::Verb(_) => befalls || fact.statement.is_some() || here.object.is_some() || here.analysis.after > 0,
    }
}

fn rule(form: Form) -> &'static str {
    match form {
        Form::Verb(_) => "verb",
        Form::Noun => "noun",
        Form::Phrase => "phrase",
    }
}

/// The trigger without و or ف in front.
pub fn trigger_span(input: &Input, here: &Here) -> tawatur_text::Span {
    let s = input.scene;
    let mut span = s.text.span(here.run.start as usize, here.run.end as usize);
    if here.analysis.before.conjunction.is_some() {
        let skip = s.text.as_written(here.run.start as usize).chars().next().map_or(0, char::len_utf8) as u32;
        span.start += skip;
    }
    span
}

/// A word inside a number phrase that is not its counted noun: لا تقل عن.
fn is_part_of_number(input: &Input, clauses: &Clauses, here: &Here) -> bool {
    let at = here.run.start as usize;
    clauses.quantity(at).is_some_and(|k| {
        let noun = input.quantities[k].noun;
        // سيارة إسعاف counts cars, 14 قتيلا the killed.
        let own = input.scene.text.tokens[at].span;
        !noun.is_some_and(|n| n.start >= own.start && n.start < own.end)
    })
}

/// طائرة نقل: it says what sort of thing is meant.
fn is_modifier(input: &Input, here: &Here) -> bool {
    let s = input.scene;
    let Some(b) = (here.run.start as usize).checked_sub(1) else { return false };
    let thing = |a: &tawatur_lexicon::Analysis| matches!(a.sense, Sense::Noun(n, _) if a.tokens == 1 && s.lexicon.nouns.get(n as usize).is_some_and(|n| matches!(n.unit.as_str(), "vehicle" | "aircraft" | "ship")));
    here.form == Form::Noun
        && here.analysis.before == Default::default()
        && (s.senses(b).iter().any(thing)
            || (s.head(b).is_some_and(|(_, class)| class == HeadClass::People) && !s.definite(b))
            || matches!(s.text.word(b), "طايره" | "طايرات" | "سياره" | "سيارات"))
}

/// قتيل، جرحى، ركاب: a person, not an event; a fact only with a number.
fn is_person_noun(input: &Input, here: &Here) -> bool {
    let s = input.scene;
    here.form == Form::Noun
        && here.run.indices().any(|i| {
            s.senses(i)
                .iter()
                .any(|a| matches!(a.sense, Sense::Noun(n, _) if s.lexicon.nouns.get(n as usize).is_some_and(|n| n.unit == "person")))
        })
}

/// كانت تقل مدنيين
fn names_people_behind(input: &Input, here: &Here) -> bool {
    let s = input.scene;
    let i = here.run.end as usize;
    s.senses(i).iter().any(|a| match a.sense {
        Sense::Noun(n, number) => number != Number::Singular && s.lexicon.nouns.get(n as usize).is_some_and(|n| n.unit == "person"),
        Sense::Head(..) => s.text.word(i).ends_with("ين") || s.text.word(i).ends_with("ون"),
        _ => false,
    })
}

/// Mentions of a stretch, without those inside others and roles right before their bearer's name.
pub fn outer(mentions: &[FoundMention], from: usize, to: usize) -> Vec<(usize, &FoundMention)> {
    let at = mentions.partition_point(|m| (m.run.start as usize) < from);
    let mut out: Vec<(usize, &FoundMention)> = Vec::new();
    for (k, m) in mentions.iter().enumerate().skip(at) {
        if m.run.start as usize >= to {
            break;
        }
        if m.run.end as usize > to {
            continue;
        }
        if let Some((_, last)) = out.last() {
            if last.run.end >= m.run.end {
                continue;
            }
            if last.kind == MentionKind::Role && m.run.start <= last.run.end + 1 {
                out.pop();
            }
        }
        out.push((k, m));
    }
    out
}

fn role<'t>(entry: &'t Trigger, key: &str) -> Option<&'t str> {
    entry.roles.iter().find(|(k, _)| k == key).map(|(_, r)| r.as_str())
}

/// What stands behind a verb without a preposition, in order.
#[derive(Clone)]
enum Slot {
    Names(Vec<usize>),
    Count,
    Words,
}

fn participants(input: &Input, clauses: &Clauses, here: &Here, clause: Run, near: Neighbours, fact: &mut FoundFact) {
    let s = input.scene;
    let end = here.run.end as usize;
    // Behind the next verb its own words begin.
    let noun_stops = |j: &usize| crate::arabic::mentions::is_finite_verb(s, *j) || s.is(*j, ClassSet::PLANNED.or(ClassSet::WAS));
    let own = if here.form == Form::Noun {
        (end..(end + NOUN).min(clause.end as usize)).find(noun_stops).unwrap_or((end + NOUN).min(clause.end as usize))
    } else {
        clause.end as usize
    };
    let right =
        near.after.filter(|a| matches!(a.form, Form::Verb(_)) && a.run.start < clause.end).map_or(own, |a| own.min(a.run.start as usize));
    let mut slots: Vec<Slot> = Vec::new();
    let mut by_preposition: Vec<(String, usize)> = Vec::new();
    let mut last: Option<(usize, Option<String>)> = None;
    for (k, m) in outer(input.mentions, end, right) {
        let governor = governor::of(input, clauses, m, end, last.as_ref().map(|(e, _)| *e));
        let key = match governor {
            Governor::Bare | Governor::Annexed(None) => None,
            Governor::Preposition(p) | Governor::Annexed(Some(p)) => Some(p),
            Governor::Joined => {
                let key = last.as_ref().and_then(|(_, key)| key.clone());
                if key.is_none()
                    && let Some(Slot::Names(names)) = slots.last_mut()
                {
                    names.push(k);
                    last = Some((m.run.end as usize, None));
                    continue;
                }
                key
            }
        };
        match &key {
            None => slots.push(Slot::Names(vec![k])),
            Some(p) => by_preposition.push((p.clone(), k)),
        }
        last = Some((m.run.end as usize, key));
    }
    for q in &fact.quantities {
        let at = input.quantities[*q].tokens.start as usize;
        if at >= end {
            let place = slots.iter().take_while(|s| matches!(s, Slot::Names(n) if (input.mentions[n[0]].run.start as usize) < at)).count();
            slots.insert(place, Slot::Count);
        }
    }
    let entry = match here.form {
        Form::Verb(_) => {
            let phrases = unnamed::bare_phrases(input, clauses, end, right);
            match (phrases.first(), slots.first()) {
                (Some(_), None) => slots.extend(phrases.iter().map(|_| Slot::Words)),
                // خطف مسلحون 12 شخصا: who did it stands before the count.
                (Some(first), Some(Slot::Count)) if first.end as usize <= first_count(input, fact, end) => slots.insert(0, Slot::Words),
                (Some(first), Some(Slot::Names(names)))
                    if unnamed::is_closed(input, *first) && first.end <= input.mentions[names[0]].run.start =>
                {
                    slots.insert(0, Slot::Words);
                }
                (None, None) if is_words(input, clauses, end) => slots.push(Slot::Words),
                _ => {}
            }
            verb(input, clauses, here, clause, near, &slots, fact)
        }
        _ => {
            noun(input, here, clause, clauses, &slots, fact);
            here.entry
        }
    };
    for (key, k) in by_preposition {
        let is_place = input.mentions[k].kind == MentionKind::Place;
        // قتلى في صفوف القوات, 14 قتيلا من القوات
        let start = input.mentions[k].run.start as usize;
        let ranks = start > 0 && s.text.word(start - 1) == "صفوف";
        let counted = key == "من"
            && fact.quantities.iter().any(|q| {
                let end = input.quantities[*q].tokens.end as usize;
                end < start && start - end <= 3
            });
        if (ranks || counted) && !is_place {
            // They are part of what is counted: whoever the verb befalls, else who does it.
            let befallen = |r: &str| entry.roles.iter().any(|(_, known)| known == r);
            if let Some(r) =
                ["target", "theme"].into_iter().find(|r| befallen(r)).or_else(|| role(entry, "subject")).or_else(|| role(entry, "of"))
            {
                push(fact, r, k);
            }
            continue;
        }
        // The nearer noun has it: وقف إطلاق النار … محادثات مع الجيش.
        let nearer = near.after.filter(|a| a.run.start > here.run.end + 1 && (a.run.end as usize) <= start);
        if !matches!(here.form, Form::Verb(_)) && nearer.is_some_and(|a| role(a.entry, &key).is_some()) {
            continue;
        }
        // قرب الحدود مع سوريا: it belongs to the border.
        let border = |w: &str| w.ends_with("حدود") || w.ends_with("علاقات") || w.ends_with("العلاقه");
        if key == "مع" && start >= 2 && border(s.text.word(start - 2)) {
            continue;
        }
        // Said to an outlet, in an outlet: no part in what happened.
        if input.mentions[k].kind == MentionKind::Outlet {
            continue;
        }
        let found = role(entry, &key).or_else(|| (key == "من قبل").then_some("agent").filter(|_| !is_place));
        match found {
            Some("theme" | "topic") if is_place && key == "في" => fact.place = fact.place.or(Some(k)),
            Some("place") if is_place => fact.place = fact.place.or(Some(k)),
            Some(r) if r != "place" && (!is_place || takes_place(r)) => push(fact, r, k),
            _ => {}
        }
    }
    unnamed::add(input, clauses, here, entry, clause, fact);
}

/// Where the first quantity behind token `end` starts.
fn first_count(input: &Input, fact: &FoundFact, end: usize) -> usize {
    fact.quantities.iter().map(|q| input.quantities[*q].tokens.start as usize).filter(|at| *at >= end).min().unwrap_or(usize::MAX)
}

/// Roles that a place can fill.
fn takes_place(role: &str) -> bool {
    matches!(role, "origin" | "destination" | "target" | "agent" | "party" | "recipient" | "topic" | "theme")
}

fn push(fact: &mut FoundFact, role: &str, mention: usize) {
    if !fact.participants.iter().any(|(_, m)| *m == mention) {
        fact.participants.push((role.to_owned(), mention));
    }
}

/// A noun of the language stands there: an object without a name.
pub fn is_words(input: &Input, clauses: &Clauses, i: usize) -> bool {
    let s = input.scene;
    s.word(i)
        && !clauses.starts(i)
        && s.classes(i).is_empty()
        && s.time_end(i).is_none()
        && !s.senses(i).iter().any(|a| a.before.particle.is_some() && a.tokens == 1)
}

/// Subject and object of a verb; gives the entry that holds, active or passive.
fn verb<'a>(
    input: &Input,
    clauses: &Clauses,
    here: &Here<'a>,
    clause: Run,
    near: Neighbours,
    slots: &[Slot],
    fact: &mut FoundFact,
) -> &'a Trigger {
    let left = left_subject(input, clauses, here, clause, near);
    let counted_left = fact.quantities.iter().any(|q| input.quantities[*q].tokens.end <= here.run.start);
    let has_left = left.is_some() || counted_left || words_before(input, clauses, here, clause);
    let relative = clause.start > 0 && input.scene.is(clause.start as usize, ClassSet::RELATIVE)
        || input.scene.is((clause.start as usize).saturating_sub(1), ClassSet::RELATIVE);
    let voiced = input.scene.text.as_written(here.run.start as usize).chars().take(4).any(|c| c == '\u{64F}');
    let passive = here.passive.filter(|_| voiced || is_passive(input, slots, has_left || relative));
    let entry = passive.unwrap_or(here.entry);
    let (mut subject, mut object) = (role(entry, "subject"), role(entry, "object"));
    let mut rest = slots.iter();
    // التي تسيطر عليها المعارضة: what the clause is about is behind the preposition, the doer behind that.
    if let Some(key) = resumed(input, here).filter(|_| left.is_none() || matches!(slots.first(), Some(Slot::Names(_)))) {
        if let (Some(k), Some(r)) = (antecedent(input, clause), role(entry, key)) {
            push(fact, r, k);
        }
        if let (Some(Slot::Names(names)), Some(r)) = (slots.first(), subject) {
            names.iter().filter(|k| fits(input, **k, r)).for_each(|k| push(fact, r, *k));
        }
        return entry;
    }
    // التي تدعمها الجزائر: the pronoun behind the verb stands for what the clause is about.
    if here.analysis.after > 0 && relative && object.is_some() {
        std::mem::swap(&mut subject, &mut object);
    }
    match left {
        Some(k) => {
            if let Some(r) = subject {
                push(fact, r, k);
            }
        }
        // غادرت دوما: a town is what is left, not who leaves.
        None if towns_only(input, slots, subject) => {}
        None if !has_left && !relative => {
            if let (Some(Slot::Names(names)), Some(r)) = (rest.next(), subject) {
                names.iter().filter(|k| fits(input, **k, r)).for_each(|k| push(fact, r, *k));
            }
        }
        None => {}
    }
    if passive.is_none()
        && let (Some(Slot::Names(names)), Some(r)) = (rest.next(), object)
    {
        names.iter().filter(|k| fits(input, **k, r)).for_each(|k| push(fact, r, *k));
    }
    entry
}

fn towns_only(input: &Input, slots: &[Slot], subject: Option<&str>) -> bool {
    matches!((slots.first(), subject), (Some(Slot::Names(names)), Some(r)) if !names.iter().any(|k| fits(input, *k, r)))
}

/// A town does nothing; a country may, and a capital that stands for it.
pub fn fits(input: &Input, k: usize, role: &str) -> bool {
    let m = &input.mentions[k];
    if m.kind != MentionKind::Place || !matches!(role, "agent" | "party") {
        return true;
    }
    let s = input.scene;
    let place = m.entity.id.strip_prefix("place:").and_then(|id| s.lexicon.place(id)).and_then(|k| s.lexicon.places.get(k));
    let capital =
        || s.lexicon.classes.of(tawatur_text::fold(&m.entity.label).split(' ').next().unwrap_or_default()).0.has(ClassSet::CAPITAL);
    place.is_some_and(|p| p.kind == "country" || (p.kind == "city" && capital()))
}

/// Unvowelled, قتل is both: one thing behind it and nothing before it is what was killed.
fn is_passive(input: &Input, slots: &[Slot], has_left: bool) -> bool {
    match (has_left, slots) {
        (true, []) => true,
        (true, _) => false,
        (false, [Slot::Names(names)]) => {
            !names.iter().any(|k| matches!(input.mentions[*k].kind, MentionKind::Group | MentionKind::Organisation | MentionKind::Outlet))
        }
        (false, [_]) | (false, []) => true,
        (false, [Slot::Count, ..]) => true,
        (false, _) => false,
    }
}

/// What a verbal noun is annexed to, and who stands before it.
fn noun(input: &Input, here: &Here, clause: Run, clauses: &Clauses, slots: &[Slot], fact: &mut FoundFact) {
    let end = here.run.end as usize;
    // The verb's own noun: its object where it has one, else its subject (انسحاب القوات).
    let of = role(here.entry, "of").or_else(|| role(here.entry, "object")).or_else(|| role(here.entry, "subject"));
    if let Some(of) = of
        && let Some(Slot::Names(names)) = slots.first()
        && input.mentions[names[0]].run.start as usize <= end + OF
    {
        for k in names {
            if !fits(input, *k, of) {
                // مغادرة بلدة: a town leaves nowhere, it is left.
                let instead = ["origin", "destination"].into_iter().find(|r| here.entry.roles.iter().any(|(_, known)| known == r));
                instead.into_iter().for_each(|r| push(fact, r, *k));
                continue;
            }
            // استعادة النظام: a force takes places and is none.
            let takes_places = matches!(here.entry.concept.as_str(), "RECAPTURE" | "CAPTURE" | "CONTROL" | "BESIEGE");
            // تسليم الفصائل سلاحها: who hands over what is named behind.
            let hands = here.entry.concept == "HANDOVER" && is_words(input, clauses, input.mentions[*k].run.end as usize);
            let force = (takes_places || hands) && input.mentions[*k].kind != MentionKind::Place;
            push(fact, if force { "agent" } else { of }, *k);
        }
    }
    // شنت قوات النظام هجوما: who stands between the verb and its object.
    let doer = |r: &(String, String)| matches!(r.1.as_str(), "agent" | "party");
    let Some((_, wanted)) = here.entry.roles.iter().find(|r| doer(r)) else { return };
    if here.analysis.before.particle.is_some() || fact.participants.iter().any(|(r, _)| r == wanted) {
        return;
    }
    let from = (clause.start as usize).max((here.run.start as usize).saturating_sub(10));
    let before = outer(input.mentions, from, here.run.start as usize);
    let Some((k, m)) = before.last().copied() else { return };
    let gap = m.run.end as usize..here.run.start as usize;
    let adjacent = gap.len() <= 1 && !gap.into_iter().any(|j| input.scene.is(j, ClassSet::PREPOSITION));
    if adjacent && m.kind != MentionKind::Place && governor::of(input, clauses, m, from, None) == Governor::Bare {
        push(fact, wanted, k);
    }
}
