//! Attributes: who was among the dead, what model, where bound, what the cause. Their words run to the clause's end.

use super::clauses::Clauses;
use super::governor::{self, Governor};
use super::triggers::{Form, Here};
use super::{FoundFact, Input, arguments, polarity};
use crate::record::MentionKind;
use tawatur_lexicon::classes::ClassSet;
use tawatur_text::segments::Run;

/// How an attribute's words lie round its trigger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// بينهم عشرة من الطاقم: behind it; before it where it ends its clause (كانوا من بين القتلى).
    Among,
    /// من طراز إليوشن: behind it, a few words.
    Value,
    /// متجهة إلى تندوف: behind it, with a place.
    Way,
    /// أسباب الحادث مجهولة: on both sides.
    Around,
}

/// The shape of a concept that is an attribute.
pub fn shape(concept: &str) -> Option<Shape> {
    match concept {
        "CASUALTY-COMPOSITION" => Some(Shape::Among),
        "TYPE-OF" => Some(Shape::Value),
        "BOUND-FOR" => Some(Shape::Way),
        "CAUSE" => Some(Shape::Around),
        _ => None,
    }
}

/// Tokens that the words of an attribute cover at most, before and behind the trigger.
fn reach(shape: Shape) -> (usize, usize) {
    match shape {
        Shape::Among => (12, 14),
        Shape::Value => (2, 6),
        Shape::Way => (2, 18),
        Shape::Around => (6, 10),
    }
}

/// Reads the attribute of one trigger.
pub fn read(input: &Input, clauses: &Clauses, here: &Here, shape: Shape) -> Option<FoundFact> {
    let s = input.scene;
    let clause = clauses.around(here.run);
    let (before, behind) = reach(shape);
    let (from, to) = (here.run.start as usize, here.run.end as usize);
    // معظمهم في المخيمات says where they are, not who.
    if shape == Shape::Among && here.run.indices().len() == 1 && s.is(to, ClassSet::PREPOSITION) && s.text.word(to) != "من" {
        return None;
    }
    let mut end = (clause.end as usize).min(to + behind);
    // A verb with a life of its own ends a list of people or a model's name.
    if matches!(shape, Shape::Among | Shape::Value) {
        end = (to..end)
            .find(|j| crate::arabic::mentions::is_finite_verb(s, *j) || s.is(*j, ClassSet::RELATIVE.or(ClassSet::WAS).or(ClassSet::HAD)))
            .unwrap_or(end);
    }
    // A time behind a comma belongs to the whole sentence.
    end = (to..end).find(|j| s.comma(*j) && s.time_end(j + 1).is_some()).unwrap_or(end);
    end = trimmed(input, to, end);
    let mut start = from;
    let leads = |j: usize| {
        let little = s.is(j, ClassSet::WAS.or(ClassSet::PRONOUN).or(ClassSet::NEGATION).or(ClassSet::ASIDE));
        // القتلى هم في غالبيتهم …
        let share = shape == Shape::Among && s.text.word(j) == "في" && j > 0 && s.is(j - 1, ClassSet::PRONOUN);
        let victims =
            j + 1 < s.text.tokens.len() && (shape != Shape::Among || s.is(j + 1, ClassSet::PRONOUN)) && s.word(j) && s.definite(j);
        little || share || victims
    };
    // سبعة عمال كانوا من بين ضحايا الانهيار: who they are stands before.
    let ended = end == to || (s.is(to, ClassSet::PREPOSITION) && s.is(from.saturating_sub(1), ClassSet::WAS));
    match shape {
        Shape::Among if ended => {
            end = to;
            start = from.saturating_sub(before).max(clause.start as usize);
        }
        Shape::Around if !is_preposition(input, here) => {
            start = from.saturating_sub(before).max(clause.start as usize);
        }
        Shape::Around => {}
        _ => {
            let low = from.saturating_sub(if shape == Shape::Among { 3 } else { before }).max(clause.start as usize);
            while start > low && leads(start - 1) && !clauses.starts(start) {
                start -= 1;
            }
        }
    }
    if start == from && end == to {
        return None;
    }
    while start < from && s.is(start, ClassSet::THAT.or(ClassSet::RELATIVE)) {
        start += 1;
    }
    let run = Run { start: start as u32, end: end as u32 };
    let statement = clauses.statement(from);
    let mut fact = FoundFact {
        concept: here.entry.concept.clone(),
        trigger: arguments::trigger_span(input, here),
        trigger_tokens: here.run,
        participants: Vec::new(),
        place: None,
        time: None,
        quantities: (0..input.quantities.len())
            .skip(input.quantities.partition_point(|q| q.tokens.end <= run.start))
            .take_while(|k| input.quantities[*k].tokens.start < run.end)
            .collect(),
        // "The causes are not known" denies no cause.
        negated: (shape != Shape::Around || matches!(here.form, Form::Verb(_))) && polarity::negated(input, clauses, here),
        modality: polarity::modality(input, clauses, here, statement),
        standing: Default::default(),
        unnamed: Vec::new(),
        span: s.span(start, end.max(start + 1)).cover(arguments::trigger_span(input, here)),
        tokens: run,
        statement,
        rule: format!("attribute/{}", here.entry.words.first().map_or("", String::as_str)),
    };
    names(input, clauses, here, run, shape, &mut fact);
    let way = shape != Shape::Way || !fact.participants.is_empty();
    way.then_some(fact)
}

fn names(input: &Input, clauses: &Clauses, here: &Here, run: Run, shape: Shape, fact: &mut FoundFact) {
    let end = here.run.end as usize;
    for (k, m) in arguments::outer(input.mentions, run.start as usize, run.end as usize) {
        let role = match shape {
            Shape::Among => "theme",
            Shape::Value => continue,
            Shape::Around => "theme",
            Shape::Way if m.kind != MentionKind::Place => continue,
            Shape::Way if (m.run.start as usize) < end => continue,
            Shape::Way => match governor::of(input, clauses, m, end, None) {
                Governor::Preposition(p) | Governor::Annexed(Some(p)) if p == "من" => "origin",
                Governor::Preposition(p) | Governor::Annexed(Some(p)) if p == "عبر" => "via",
                Governor::Preposition(p) | Governor::Annexed(Some(p)) if matches!(p.as_str(), "الي" | "نحو" | "ل" | "باتجاه" | "صوب") => {
                    "destination"
                }
                // The trigger ends in إلى itself.
                Governor::Bare | Governor::Annexed(None) if fact.participants.is_empty() => "destination",
                _ => continue,
            },
        };
        fact.participants.push((role.to_owned(), k));
    }
}

/// بسبب، جراء: what follows is the cause; what stands before is another clause's.
fn is_preposition(input: &Input, here: &Here) -> bool {
    let first = here.run.start as usize;
    let word = input.scene.text.word(first);
    input.scene.is(first, ClassSet::PREPOSITION)
        || matches!(word, "بسبب" | "جراء" | "نتيجه")
        || input.scene.text.word(here.run.end as usize - 1).ends_with("جراء")
}

/// Without marks and particles at the end.
fn trimmed(input: &Input, from: usize, mut end: usize) -> usize {
    let s = input.scene;
    while end > from && (!s.word(end - 1) && !s.number(end - 1) || s.is(end - 1, ClassSet::PREPOSITION.or(ClassSet::SUBORDINATOR))) {
        end -= 1;
    }
    end
}
