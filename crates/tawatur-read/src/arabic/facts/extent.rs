//! How much of the text a fact covers.

use super::arguments::is_words;
use super::clauses::Clauses;
use super::{FoundFact, Input};
use tawatur_lexicon::classes::ClassSet;
use tawatur_text::segments::Run;

/// The stretch that tells the fact: the trigger with its number, or with its names; never the whole sentence.
pub fn extend(input: &Input, clauses: &Clauses, clause: Run, fact: &mut FoundFact) {
    let s = input.scene;
    let mut run = fact.trigger_tokens;
    let mut cover = |r: Run| {
        run.start = run.start.min(r.start.max(clause.start));
        run.end = run.end.max(r.end.min(clause.end));
    };
    fact.quantities.iter().for_each(|q| cover(input.quantities[*q].tokens));
    if fact.quantities.is_empty() {
        fact.participants.iter().for_each(|(_, m)| cover(input.mentions[*m].run));
        if let Some(p) = fact
            .place
            .map(|p| input.mentions[p].run)
            .filter(|p| p.start >= fact.trigger_tokens.end && p.start <= fact.trigger_tokens.end + 6)
        {
            cover(p);
        }
    }
    // كان، قد، لم، عدم and what ends a phrase: حتفهم.
    let mut start = run.start as usize;
    while start > clause.start as usize
        && !clauses.starts(start)
        && s.is(start - 1, ClassSet::WAS.or(ClassSet::HAD).or(ClassSet::NEGATION).or(ClassSet::ABSENCE))
    {
        start -= 1;
    }
    let mut end = run.end as usize;
    let to = clause.end as usize;
    // Alone, a verb or noun takes what stands right behind it: تحطمت طائرة.
    if end == fact.trigger_tokens.end as usize
        && end < to
        && is_words(input, clauses, end)
        && !crate::arabic::mentions::is_finite_verb(s, end)
    {
        end += 1;
    }
    if fact.concept == "ONBOARD" {
        // على متن الطائرة; كانت تقل مدنيين وعسكريين
        let words = if s.text.word(end - 1).ends_with("متن") {
            1
        } else if fact.quantities.is_empty() {
            5
        } else {
            0
        };
        while end < to && end < run.end as usize + words && s.word(end) && !s.is(end, ClassSet::PREPOSITION) {
            end += 1;
        }
    }
    if end < to && matches!(s.text.word(end), "حتفهم" | "مصرعهم" | "حتفه" | "مصرعه" | "حتفها" | "مصرعها") {
        end += 1;
    }
    end = closed(input, start, end, to);
    fact.tokens = Run { start: start as u32, end: end as u32 };
    while start < fact.trigger_tokens.start as usize && s.is(start, ClassSet::THAT.or(ClassSet::RELATIVE)) {
        start += 1;
    }
    fact.span = s.span(start, end).cover(fact.trigger);
}

/// Marks that are opened inside a stretch and closed soon behind it belong to it: صفقة بين (داعش).
const CLOSING: usize = 8;

fn closed(input: &Input, start: usize, end: usize, to: usize) -> usize {
    let s = input.scene;
    let open = |c: char| (start..end).filter(|j| s.mark(*j, c)).count();
    let near = |c: char| (end..to.min(end + CLOSING)).find(|j| s.mark(*j, c));
    let mut out = end;
    if open('"') % 2 == 1
        && let Some(j) = near('"')
    {
        out = out.max(j + 1);
    }
    if open('(') > open(')')
        && let Some(j) = near(')')
    {
        out = out.max(j + 1);
    }
    out
}
