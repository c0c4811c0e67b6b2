//! Counts: what a quantity counts, and whether it counts a part of what was counted before.

use super::families::family;
use super::{Counted, Subject, Unit, clauses, denies, frames, statement_of};
use crate::entities::Entities;
use crate::record::Value;
use crate::terms::Terms;
use crate::view::View;
use crate::wording;
use std::ops::Range;
use tawatur_read::record::{Fact, Quantity};

/// Tokens before a quantity in which words tell what it counts.
const BEFORE: usize = 4;
/// Tokens behind it.
const BEHIND: usize = 8;

/// Days before a running toll in which its event may lie.
const RUNNING: i64 = 5;

/// The units of a report's quantities.
pub(super) fn units(doc: usize, view: &View, terms: &Terms, entities: &Entities) -> Vec<Unit> {
    let clauses = clauses::clauses(view);
    let mut out: Vec<Unit> = Vec::new();
    for (i, q) in view.reading.quantities.iter().enumerate() {
        let Some((start, end)) = view.cut(q.start, q.end) else { continue };
        let own = view.tokens_in(start, end);
        if own.is_empty() || !is_body(view, start, end) {
            continue;
        }
        let fact = fact_of(view, q, start, end);
        let around = surroundings(view, &clauses, &own, fact.map(|f| &view.reading.facts[f]));
        let whole = whole_before(view, &out, &own);
        let counted = counted(view, q, fact.map(|f| &view.reading.facts[f]), &own, &around, whole);
        if is_measure(&counted.unit) {
            continue;
        }
        let Some((start, end)) = view.range_of(around.clone()) else { continue };
        let told = fact.map(|f| &view.reading.facts[f]);
        let statement = told.map_or_else(|| statement_of(view, start, end), |f| frames::innermost(view, f, start, end));
        let mut frame = frames::frame(doc, view, entities, told, start, end);
        if told.is_none() {
            frame.concept = concept_of(&counted.topic);
        }
        let grows = |i: usize| wording::GROWTH.contains(&view.text.word(i).trim_start_matches('و'));
        if clauses::clause_of(&clauses, own.start).into_iter().flatten().chain(around.clone()).any(grows) {
            // A running toll is given days after its event; the day beside it is when it was given.
            frame.days = frame.days.map(|(first, last)| (first - RUNNING, last));
        }
        if is_since(view, &frame, &own) {
            // 1600 since the attack began: the count runs to the day it is given.
            frame.days = frame.days.zip(view.day()).map(|((first, last), day)| (first, last.max(day)));
        }
        let value = (q.low.is_some() || q.high.is_some()).then_some(Value { low: q.low, high: q.high });
        out.push(Unit {
            doc,
            start,
            end,
            subject: Subject::Count(counted),
            frame,
            statement,
            fact,
            quantity: Some(i),
            value,
            denied: told.is_some_and(|f| f.negated) != denies(view, statement),
            terms: terms.of(doc, around),
            telling: Vec::new(),
            stands_alone: true,
        });
    }
    out
}

/// True where the time of a count is the day from which it runs: منذ 18 شباط.
fn is_since(view: &View, frame: &super::Frame, own: &Range<usize>) -> bool {
    let sentence = view.text.sentence_of(own.start);
    let Some((from, to)) = view.range_of(sentence.indices()) else { return false };
    let here = view.reading.times.iter().filter(|t| t.start >= from && t.end <= to && t.value == frame.time);
    let mut edges = here.map(|t| view.tokens_in(t.start, t.end).start);
    let since = |i: usize| wording::SINCE.contains(&view.text.word(i));
    frame.time.is_some() && edges.any(|i| since(i) || i.checked_sub(1).is_some_and(since))
}

/// The topic of the count before this one in its sentence: what a part is a part of.
fn whole_before(view: &View, before: &[Unit], own: &Range<usize>) -> Option<String> {
    let sentence = view.text.sentence_of(own.start);
    let (from, _) = view.range_of(sentence.indices())?;
    let last = before.iter().rev().find(|u| matches!(&u.subject, Subject::Count(c) if !c.part))?;
    match &last.subject {
        Subject::Count(c) if last.start >= from && !c.is_open() => Some(c.topic.clone()),
        _ => None,
    }
}

fn is_body(view: &View, start: u32, end: u32) -> bool {
    view.words.iter().any(|w| w.start < end && start < w.end)
}

/// Lengths, shares and sums say little without their noun; they are told by the fact or clause they stand in.
fn is_measure(unit: &str) -> bool {
    matches!(unit, "km" | "m" | "metre" | "percent" | "hour" | "minute" | "day" | "kg" | "degree" | "speed")
}

/// Index of the fact that lists the quantity; of several the one whose trigger stands nearest.
///
/// معظمهم behind a number tells who these people were: it is no count of a part.
fn fact_of(view: &View, q: &Quantity, start: u32, end: u32) -> Option<usize> {
    let distance = |f: &Fact| if f.trigger.end <= start { start - f.trigger.end } else { f.trigger.start.saturating_sub(end) };
    let whole = |f: &Fact| {
        let trigger = view.tokens_in(f.trigger.start, f.trigger.end);
        trigger.last().is_some_and(|i| wording::COUNT_TOPICS.iter().any(|(_, words)| words.contains(&view.text.word(i))))
    };
    let counts = |f: &Fact| f.quantities.contains(&q.id) && (f.concept != "CASUALTY-COMPOSITION" || f.trigger.end <= start || whole(f));
    let lists = view.reading.facts.iter().enumerate().filter(|(_, f)| counts(f));
    lists.min_by_key(|(i, f)| (distance(f), *i)).map(|(i, _)| i)
}

/// The stretch round a quantity that says what it counts: within its clause, a few words to each side, the trigger inside.
fn surroundings(view: &View, clauses: &[Range<usize>], own: &Range<usize>, fact: Option<&Fact>) -> Range<usize> {
    let clause = clauses::clause_of(clauses, own.start).unwrap_or_else(|| own.clone());
    let clause = clause.start..clause.end.max(own.end);
    let mut start = own.start.saturating_sub(BEFORE).max(clause.start);
    let mut end = (own.end + BEHIND).min(clause.end);
    if let Some(f) = fact {
        let trigger = view.tokens_in(f.trigger.start, f.trigger.end);
        if trigger.end <= own.start && own.start - trigger.end <= 2 * BEFORE && !trigger.is_empty() {
            start = start.min(trigger.start.max(clause.start));
        }
    }
    // Two counts side by side keep to themselves.
    for q in &view.reading.quantities {
        let other = view.tokens_in(q.start, q.end);
        if other.end <= own.start && other.end > start {
            start = other.end;
        }
        if other.start >= own.end && other.start < end {
            end = other.start;
        }
    }
    // A little word at the end belongs to what follows.
    while end > own.end && (wording::EMPTY_WORDS.contains(&view.text.word(end - 1)) || !view.text.tokens[end - 1].is_word()) {
        end -= 1;
    }
    while start < own.start && !view.text.tokens[start].is_word() {
        start += 1;
    }
    start..end
}

fn counted(view: &View, q: &Quantity, fact: Option<&Fact>, own: &Range<usize>, around: &Range<usize>, whole: Option<String>) -> Counted {
    let word = |i: usize| view.text.word(i);
    let bare = |i: usize| word(i).strip_prefix('و').unwrap_or(word(i));
    let sentence = view.text.sentence_of(own.start);
    let other_end = view.reading.quantities.iter().map(|o| view.tokens_in(o.start, o.end).end).filter(|end| *end <= own.start).max();
    let from = own.start.saturating_sub(BEFORE).max(sentence.start as usize).max(other_end.unwrap_or(0));
    let population = q.population.as_deref().unwrap_or("");
    let crew =
        population == "crew" || (own.start.saturating_sub(2)..(own.end + 2).min(around.end)).any(|i| wording::CREW.contains(&word(i)));
    let part = crew
        || (from..own.start).any(|i| wording::PART_WORDS.contains(&bare(i)))
        || fact.is_some_and(|f| f.concept == "CASUALTY-COMPOSITION")
        || (own.end..around.end).any(|i| word(i) == "بين" && word(i - 1) == "من");
    let by_words = topic_near(view, own, around);
    let of_population = match population {
        "dead" | "wounded" | "displaced" | "detained" | "missing" => Some(population),
        "passenger" => Some("aboard"),
        _ => None,
    };
    // Bodies found are no count of all who died.
    if fact.is_some_and(|f| f.concept == "RECOVER-BODY") {
        return Counted { topic: "RECOVER-BODY".to_owned(), unit: "person".to_owned(), who: String::new(), part };
    }
    let of_fact = fact.map(|f| match family(&f.concept) {
        "KILL" => "dead",
        "WOUND" => "wounded",
        _ if f.concept == "ONBOARD" => "aboard",
        _ if f.concept == "CASUALTY-COMPOSITION" => whole.as_deref().unwrap_or("dead"),
        "TRANSPORT" | "DEPART" | "ARRIVE" => "evacuated",
        "WITHDRAW" => "evacuated",
        "DISPLACE" => "displaced",
        "DETAIN" => "detained",
        "BESIEGE" => "trapped",
        _ => f.concept.as_str(),
    });
    let noun = q.noun.as_deref().map(tawatur_text::fold).unwrap_or_default();
    let topic = match (of_population, by_words, of_fact) {
        _ if crew => "crew".to_owned(),
        (Some(p), _, _) => p.to_owned(),
        (None, Some(w), _) => w.to_owned(),
        (None, None, Some(f)) => f.to_owned(),
        // Nothing says what happened to them: only who they are.
        _ => format!("{}{}", Counted::OPEN, crate::terms::root(&noun)),
    };
    let who = match population {
        _ if crew => String::new(),
        "" | "person" | "dead" | "wounded" | "displaced" | "detained" | "missing" | "passenger" => String::new(),
        other => other.to_owned(),
    };
    // ثلاث دفعات of people are no three people.
    let things = population.is_empty() && !noun.is_empty() && !part;
    let unit = q.unit.clone().unwrap_or_else(|| match is_people(&topic) {
        true if things => crate::terms::root(&noun),
        true => "person".to_owned(),
        false => String::new(),
    });
    Counted { topic, unit, who, part }
}

/// The topic whose word stands nearest to the quantity.
fn topic_near(view: &View, own: &Range<usize>, around: &Range<usize>) -> Option<&'static str> {
    let topic_of = |i: usize| {
        let word = view.text.word(i);
        let bare = word.strip_prefix('و').unwrap_or(word);
        // لا يقل عن is a bound and carries nobody.
        let bound = matches!(bare, "يقل" | "تقل") && view.text.word(i + 1) == "عن";
        wording::COUNT_TOPICS.iter().find(|(_, words)| !bound && words.contains(&bare)).map(|(topic, _)| *topic)
    };
    let distance = |i: usize| if i < own.start { own.start - i } else { i.saturating_sub(own.end - 1) };
    let all = around.clone().chain(own.clone()).filter_map(|i| topic_of(i).map(|t| (distance(i), i, t)));
    all.min().map(|(_, _, topic)| topic)
}

/// True for topics that count people.
fn is_people(topic: &str) -> bool {
    matches!(topic, "dead" | "wounded" | "aboard" | "trapped" | "displaced" | "detained" | "evacuated" | "crew")
}

fn concept_of(topic: &str) -> Option<String> {
    match topic {
        "dead" => Some("KILL".to_owned()),
        "wounded" => Some("WOUND".to_owned()),
        "aboard" => Some("ONBOARD".to_owned()),
        "trapped" => Some("BESIEGE".to_owned()),
        "displaced" => Some("DISPLACE".to_owned()),
        "detained" => Some("DETAIN".to_owned()),
        "evacuated" => Some("EVACUATE".to_owned()),
        _ => None,
    }
}
