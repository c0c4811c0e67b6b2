//! Facts: events and states that a stretch of text tells, with who takes part, where, when and how many.
//!
//! A trigger of the lexicon tells a concept; the clause around it holds the rest. What a clause says of a fact is read in
//! small steps: who fills which role (`arguments`), whether it happened (`polarity`), and for attributes
//! such as a model or a destination what they are (`attributes`).

mod arguments;
mod attributes;
mod circumstances;
mod clauses;
mod extent;
mod governor;
mod polarity;
mod senses;
mod standing;
mod subjects;
mod triggers;
mod unnamed;

use crate::arabic::mentions::FoundMention;
use crate::arabic::quantities::FoundQuantity;
use crate::arabic::scene::Scene;
use crate::arabic::statements::FoundStatement;
use crate::arabic::times::FoundTime;
pub use crate::found::FoundFact;
use crate::record::Standing;
use tawatur_text::segments::Run;

/// The layers that facts are read from.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The text, laid out by token.
    pub scene: &'a Scene<'a>,
    /// Its times, in order.
    pub times: &'a [FoundTime],
    /// Its quantities, in order.
    pub quantities: &'a [FoundQuantity],
    /// Its mentions, in order.
    pub mentions: &'a [FoundMention],
    /// Its statements, in order of their cues.
    pub statements: &'a [FoundStatement],
}

/// Finds the facts of a text, in the order of their triggers.
pub fn find(input: &Input) -> Vec<FoundFact> {
    let clauses = clauses::Clauses::of(input);
    let triggers = triggers::find(input, &clauses);
    let mut out: Vec<FoundFact> = Vec::new();
    let mut last_told: Option<(Run, Standing)> = None;
    for (n, trigger) in triggers.iter().enumerate() {
        let neighbours = arguments::Neighbours { before: n.checked_sub(1).map(|p| &triggers[p]), after: triggers.get(n + 1) };
        let fact = match attributes::shape(&trigger.entry.concept) {
            Some(shape) => attributes::read(input, &clauses, trigger, shape),
            None => arguments::read(input, &clauses, trigger, neighbours),
        };
        let Some(mut fact) = fact.filter(|f| !senses::is_other(input, &clauses, trigger, f)) else { continue };
        fact.standing = standing::of(input, &clauses, trigger, &fact, last_told);
        // A weapon that nothing carries into its clause did nothing: ضبط عبوة ناسفة.
        if trigger.entry.class == "thing" && fact.standing != Standing::Told {
            continue;
        }
        last_told = Some((trigger.run, fact.standing));
        // The ten of the crew among the dead are no second count of those on board.
        let counted = |last: &FoundFact| {
            fact.concept == "ONBOARD" && trigger.form == triggers::Form::Noun && fact.quantities.iter().all(|q| last.quantities.contains(q))
        };
        if out.last().is_some_and(|last| !fact.quantities.is_empty() && counted(last)) {
            continue;
        }
        match out.last_mut().filter(|last| same_event(last, &fact)) {
            Some(last) if weight(last) >= weight(&fact) => last.standing = last.standing.min(fact.standing),
            Some(last) => {
                fact.standing = fact.standing.min(last.standing);
                *last = fact;
            }
            None => out.push(fact),
        }
    }
    out
}

/// A verb and a noun of one event in one stretch: شنت غارات … غارة.
fn same_event(a: &FoundFact, b: &FoundFact) -> bool {
    let near = b.trigger_tokens.start.saturating_sub(a.trigger_tokens.end) <= 3;
    let overlap = a.tokens.end > b.trigger_tokens.start || b.tokens.start < a.trigger_tokens.end;
    a.concept == b.concept
        && a.statement == b.statement
        && a.negated == b.negated
        && near
        && overlap
        && (a.quantities.is_empty() || b.quantities.is_empty() || a.quantities == b.quantities)
}

fn weight(f: &FoundFact) -> usize {
    2 * f.quantities.len() + 2 * f.participants.len() + usize::from(f.place.is_some()) + usize::from(f.time.is_some())
}

#[cfg(test)]
mod tests;
