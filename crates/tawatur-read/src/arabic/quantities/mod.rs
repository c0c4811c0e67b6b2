//! Quantities: every count or measured amount of people or things, with its counted noun.
//!
//! A number is read first ([`crate::arabic::numbers`]); then rules ask, each in its own file, whether it counts at all
//! (`labels`), whether it is one end of a range (`ranges`), what it counts (`noun`,
//! `partitive`, `behind`, `bare`) and how it is bounded (`bounds`).

mod adjectives;
mod bare;
mod behind;
mod bounds;
mod fate;
mod forms;
mod labels;
mod noun;
mod partitive;
mod ranges;
mod shares;

use crate::arabic::numbers::{self, NumberPhrase, View};
use crate::arabic::times::FoundTime;
pub use crate::found::FoundQuantity;
use crate::record::Bound;
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
/// let times = tawatur_read::arabic::times::find(&text, &lexicon, &analyses, None);
/// let found = tawatur_read::arabic::quantities::find(&text, &lexicon, &analyses, &times);
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
        let (found, end) = match numbers::parse(&view, i) {
            Some(number) => quantity(&view, number, floor, wall),
            None => match shares::share(&view, i, view.sentence_end(i).min(wall)) {
                Some(share) => shared(&view, i, &share, floor, wall),
                None => (None, i + 1),
            },
        };
        i = end.max(i + 1);
        if let Some(mut q) = found {
            relate(&view, &mut q, &out);
            floor = i;
            out.push(q);
        }
    }
    out
}

/// Keeps the quantities that `wanted` takes; a part knows its total by its place among them.
pub(crate) fn keep(quantities: &mut Vec<FoundQuantity>, wanted: impl Fn(Span) -> bool) {
    let mut kept = Vec::with_capacity(quantities.len());
    let mut next = 0;
    for q in quantities.iter() {
        let stays = wanted(q.span);
        kept.push(stays.then_some(next));
        next += usize::from(stays);
    }
    if next == quantities.len() {
        return;
    }
    quantities.retain(|q| wanted(q.span));
    for q in quantities {
        q.part_of = q.part_of.and_then(|k| kept.get(k).copied().flatten());
    }
}

/// What ties the quantity to the one before: whose part it is, and the fate that both share.
fn relate(v: &View, q: &mut FoundQuantity, before: &[FoundQuantity]) {
    let Some((last, earlier)) = before.len().checked_sub(1).and_then(|k| Some((k, before.get(k)?))) else { return };
    let start = q.tokens.start as usize;
    let sentence = v.sentence_start(start);
    if (earlier.tokens.start as usize) < sentence {
        return;
    }
    let alike = |a: &FoundQuantity| a.unit == q.unit || q.unit.is_none() || q.unit.as_deref() == Some("person") && a.unit.is_none();
    // مقتل 5 جنود و3 مدنيين, بينهم 5 أطفال و3 نساء
    let joined = earlier.tokens.end as usize == start && v.word(start).starts_with('و');
    // A part is no greater than its total: 329 مقعدا، بينهم ألفان يتنافسون.
    let fits = |total: &FoundQuantity| match (q.low.or(q.high), total.high.or(total.low)) {
        (Some(part), Some(whole)) => part <= whole,
        (part, _) => part.is_some() || total.kind == Bound::Vague,
    };
    let total = earlier.part_of.unwrap_or(last);
    if fate::opens_part(v, start, sentence) && alike(earlier) && before.get(total).is_some_and(fits) {
        q.part_of = Some(total);
        q.fate = q.fate.take().or_else(|| earlier.fate.clone());
    } else if joined && alike(earlier) {
        q.part_of = earlier.part_of;
        let own = earlier.population.as_deref() != earlier.fate.as_deref();
        q.fate = q.fate.take().or_else(|| earlier.fate.clone().filter(|_| own));
    }
}

/// A share of a whole as a quantity.
fn shared(v: &View, i: usize, share: &shares::Share, floor: usize, wall: usize) -> (Option<FoundQuantity>, usize) {
    let limit = v.sentence_end(i).min(wall);
    let floor = floor.max(v.sentence_start(i));
    let before = bounds::before(v, i, floor).filter(|b| b.touches);
    let after = bounds::after(v, share.counted.end, limit);
    let end = after.as_ref().map_or(share.counted.end, |b| b.end);
    let bounding = after.or(before);
    let start = bounding.as_ref().map_or(i, |b| b.start.min(i));
    let start_byte = bounding.as_ref().filter(|b| b.start == start && start < i).map_or(share.counted.start_byte, |b| b.start_byte);
    let value = Some(share.value);
    let (kind, low, high) = match bounding.map_or(Bound::Exact, |b| b.kind) {
        Bound::AtLeast => (Bound::AtLeast, value, None),
        Bound::AtMost => (Bound::AtMost, None, value),
        Bound::Vague => return (None, share.fraction_end),
        kind => (kind, value, value),
    };
    let found = FoundQuantity {
        span: Span { start: start_byte, end: v.end_of(end - 1).max(start_byte) },
        tokens: Run { start: start as u32, end: end as u32 },
        low,
        high,
        kind,
        unit: share.counted.unit.map(str::to_owned),
        noun: share.counted.noun,
        population: share.counted.population.map(str::to_owned),
        fate: fate::fate(v, start, end, floor, limit, share.counted.population).map(str::to_owned),
        part_of: None,
        rule: "share",
    };
    (Some(found), end)
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
    // 3.095 بالمئة: no share has thousands of parts; the mark is a decimal one.
    if counted.unit == Some("percent")
        && amount.digits
        && !amount.range
        && amount.high >= 1000.0
        && v.word(amount.start).contains(['.', ','])
    {
        (amount.low, amount.high) = (amount.low / 1000.0, amount.high / 1000.0);
    }
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
        fate: fate::fate(v, start, end, floor, limit, counted.population).map(str::to_owned),
        part_of: None,
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
    if let Some(c) = partitive::of(v, amount.end, limit).or_else(|| partitive::of_them(v, amount, limit)) {
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
