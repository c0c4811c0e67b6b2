//! Quantities: every count or measured amount of people or things, with its counted noun.
//!
//! A number is read first ([`crate::numbers`]); then rules ask, each in its own file, whether it counts at all
//! (`labels`), whether it is one end of a range (`ranges`), what it counts (`noun`,
//! `partitive`, `behind`, `bare`) and how it is bounded (`bounds`).

mod adjectives;
mod bare;
mod behind;
mod bounds;
mod forms;
mod labels;
mod noun;
mod partitive;
mod ranges;

pub use crate::found::FoundQuantity;
use crate::numbers::{self, NumberPhrase, View};
use crate::record::Bound;
use crate::times::FoundTime;
use bounds::Bounding;
use noun::Counted;
use tawatur_lexicon::{Analyses, Lexicon};
use tawatur_text::segments::Run;
use tawatur_text::{Span, Text};

/// Finds the quantities of a text, in order, none overlapping; numbers inside `times` are none.
///
/// ```
/// # use tawatur_lexicon::Lexicon;
/// # use tawatur_text::Text;
/// let text = Text::of("نزح أكثر من 3 آلاف شخص خلال ثلاثة أيام.");
/// let lexicon = Lexicon::builtin()?;
/// let analyses = lexicon.analyse(&text);
/// let times = tawatur_read::times::find(&text, &lexicon, &analyses, None);
/// let found = tawatur_read::quantities::find(&text, &lexicon, &analyses, &times);
/// assert_eq!(found.len(), 1);
/// assert_eq!((found[0].span.slice(text.original), found[0].low, found[0].high), ("أكثر من 3 آلاف شخص", Some(3000.0), None));
/// # Ok::<(), tawatur_lexicon::LexiconErrors>(())
/// ```
pub fn find(text: &Text, lexicon: &Lexicon, analyses: &Analyses, times: &[FoundTime]) -> Vec<FoundQuantity> {
    let view = View::new(text, lexicon, analyses);
    let mut out: Vec<FoundQuantity> = Vec::new();
    let mut times = times.iter().peekable();
    let mut floor = 0;
    let mut i = 0;
    while i < view.len() {
        while times.next_if(|t| (t.tokens.end as usize) <= i).is_some() {}
        let time = times.peek().map(|t| t.tokens.indices());
        if let Some(t) = time.as_ref().filter(|t| t.contains(&i)) {
            (i, floor) = (t.end, t.end);
            continue;
        }
        let wall = time.map_or(view.len(), |t| t.start);
        if let Some(n) = view.name(i) {
            i += n.max(1);
            floor = i;
            continue;
        }
        if let Some(end) = numbers::address(&view, i) {
            (i, floor) = (end, end);
            continue;
        }
        // Ordinals count nothing, nor does the hundred of في المئة without its number.
        let passed = numbers::ordinal(&view, i).map(|(_, end)| end).or_else(|| noun::percent(&view, i));
        if let Some(end) = passed {
            i = end.max(i + 1);
            continue;
        }
        let Some(number) = numbers::parse(&view, i) else {
            i += 1;
            continue;
        };
        let (found, end) = quantity(&view, number, floor, wall);
        i = end.max(i + 1);
        if let Some(q) = found {
            floor = i;
            out.push(q);
        }
    }
    out
}

/// The quantity around `number`, and the token where the search goes on. Nothing before token `floor` or from token
/// `wall` on belongs to it.
fn quantity(v: &View, number: NumberPhrase, floor: usize, wall: usize) -> (Option<FoundQuantity>, usize) {
    let limit = v.sentence_end(number.start).min(wall);
    let floor = floor.max(v.sentence_start(number.start));
    let (mut amount, known_range) = match ranges::range(v, number, floor, limit) {
        Some(r) => (r, true),
        None => (ranges::Amount::of(number), false),
    };
    let skip = amount.end;
    if labels::no_amount(v, &amount, limit) {
        return (None, skip);
    }
    let before = bounds::before(v, amount.start, floor);
    let counted = counted(v, &mut amount, before.as_ref(), floor, limit);
    let Some((counted, rule)) = counted else { return (None, skip) };
    let mut end = counted.end.max(amount.end);
    let after = bounds::after(v, end, limit);
    if let Some(b) = &after {
        end = b.end;
    }
    let bounding = after.or(before);
    let start = bounding.as_ref().filter(|b| b.touches).map_or(amount.start, |b| b.start.min(amount.start)).min(counted.start);
    let start_byte = start_byte(start, &amount, &counted, bounding.as_ref());
    let (kind, low, high) = values(&amount, known_range, bounding.as_ref());
    let found = FoundQuantity {
        span: Span { start: start_byte, end: v.end_of(end - 1).max(start_byte) },
        tokens: Run { start: start as u32, end: end as u32 },
        low,
        high,
        kind,
        unit: counted.unit.map(str::to_owned),
        noun: counted.noun,
        population: counted.population.map(str::to_owned),
        rule,
    };
    (Some(found), end.max(skip))
}

/// What the number counts, by the first rule that knows.
fn counted<'a>(
    v: &View<'a>,
    amount: &mut ranges::Amount,
    before: Option<&Bounding>,
    floor: usize,
    limit: usize,
) -> Option<(Counted<'a>, &'static str)> {
    if let Some(c) = noun::behind_number(v, amount, floor, limit) {
        let rule = if amount.range { "range" } else { "number-noun" };
        return Some((c, rule)).filter(|(c, _)| c.unit == Some("percent") || !amount.is_one_or_two_in_words());
    }
    if amount.is_one_or_two_in_words() {
        return None;
    }
    if let Some(c) = partitive::of(v, amount.end, limit) {
        return Some((c, "number-of"));
    }
    if amount.article
        && let Some(c) = behind::noun_before(v, amount, floor)
    {
        return Some((c, "noun-the-number"));
    }
    bare::stands_alone(v, amount, before, floor, limit).then(|| (Counted::none(amount), "number-alone"))
}

/// The byte at which the quantity starts, without a conjunction or a preposition that is no part of it.
fn start_byte(start: usize, amount: &ranges::Amount, counted: &Counted, bound: Option<&Bounding>) -> u32 {
    match bound {
        Some(b) if b.touches && b.start == start && start < amount.start => b.start_byte,
        _ if counted.start < amount.start => counted.start_byte,
        _ => amount.start_byte,
    }
}

fn values(amount: &ranges::Amount, range: bool, bound: Option<&Bounding>) -> (Bound, Option<f64>, Option<f64>) {
    if amount.vague || bound.is_some_and(|b| b.kind == Bound::Vague) {
        return (Bound::Vague, None, None);
    }
    if range {
        return (Bound::Range, Some(amount.low), Some(amount.high));
    }
    match bound.map_or(Bound::Exact, |b| b.kind) {
        Bound::AtLeast => (Bound::AtLeast, Some(amount.low), None),
        Bound::AtMost => (Bound::AtMost, None, Some(amount.high)),
        kind => (kind, Some(amount.low), Some(amount.high)),
    }
}

#[cfg(test)]
mod tests;
