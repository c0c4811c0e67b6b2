//! Quantities: a number, its noun and its bounds.

use super::numbers::{self, Number};
use super::scene::{Before, Scene};
use crate::found::FoundQuantity;
use crate::record::Bound;
use tawatur_lexicon::english::Sense;
use tawatur_lexicon::english::classes::ClassSet;
use tawatur_text::segments::Run;

/// Words between a number and its noun, at most: `five unarmed border guards`.
const BETWEEN: usize = 4;

/// Tokens on either side of a bare number that may say what it counts.
const NEAR: u32 = 40;

/// Finds the quantities of a text, in order, none overlapping; numbers inside times are none.
pub(super) fn find(s: &Scene) -> Vec<FoundQuantity> {
    let mut out: Vec<FoundQuantity> = Vec::new();
    let (mut i, mut floor) = (0, 0);
    while i < s.len() {
        if let Some(end) = s.time_end(i) {
            (i, floor) = (end.max(i + 1), end);
            continue;
        }
        let Some(number) = numbers::parse(s, i).filter(|_| !s.is_furniture(i)) else {
            i += 1;
            continue;
        };
        match quantity(s, number, floor) {
            Some(q) => {
                (i, floor) = (q.tokens.end as usize, q.tokens.end as usize);
                out.push(q);
            }
            None => i = number.end.max(i + 1),
        }
    }
    out
}

/// What is counted.
struct Counted {
    end: usize,
    noun: Option<(usize, usize)>,
    unit: Option<String>,
    population: Option<String>,
    rule: &'static str,
}

fn quantity(s: &Scene, number: Number, floor: usize) -> Option<FoundQuantity> {
    if is_name(s, number) {
        return None;
    }
    let (number, range) = range(s, number);
    let counted = counted(s, number, range.is_some())?;
    let before = bound_before(s, number.start, floor);
    let after = bound_after(s, counted.end);
    let start = before.as_ref().map_or(number.start, |b| b.0);
    let end = after.as_ref().map_or(counted.end, |b| b.1);
    let kind = after.as_ref().or(before.as_ref()).map(|b| b.2);
    let (low, high, kind) = match (number.value, range, kind) {
        (None, ..) => (None, None, Bound::Vague),
        (Some(v), Some(top), _) => (Some(v), Some(top), Bound::Range),
        (Some(v), None, Some(Bound::AtLeast)) => (Some(v), None, Bound::AtLeast),
        (Some(v), None, Some(Bound::AtMost)) => (None, Some(v), Bound::AtMost),
        (Some(v), None, Some(Bound::Approx)) => (Some(v), Some(v), Bound::Approx),
        (Some(v), None, _) => (Some(v), Some(v), Bound::Exact),
    };
    Some(FoundQuantity {
        span: s.span(start, end),
        tokens: Run { start: start as u32, end: end as u32 },
        low,
        high,
        kind,
        unit: counted.unit,
        noun: counted.noun.map(|(a, b)| s.span(a, b)),
        population: counted.population,
        fate: None,
        part_of: None,
        rule: counted.rule,
    })
}

/// `Resolution 2254`, `aged 23`, `23-year-old`, `, 61,`: names, ages and parts of words count nothing.
fn is_name(s: &Scene, n: Number) -> bool {
    let before = n.start.before();
    let label = s.is(before, ClassSet::LABEL) && !s.mark(before, '.');
    let aged = s.mark(before, ',') && (s.mark(n.end, ',') || s.mark(n.end, '.')) && n.unit.is_none();
    let compound = s.hyphen(n.end) && s.word(n.end + 1) || s.hyphen(before);
    // `one` is a pronoun or an article more often than a count.
    let one = n.words && n.value == Some(1.0);
    let score = s.mark(n.end, ':') && s.glued(n.end) || s.mark(before, ':') && s.glued(n.start);
    label && n.unit.is_none() || aged || compound || one || score
}

/// `between 30 and 40`, `40 to 50`, `40-50`: the whole stretch and its top.
fn range(s: &Scene, n: Number) -> (Number, Option<f64>) {
    let whole = (n, None);
    let joint = match s.word_at(n.end) {
        "and" if s.word_at(n.start.before()) == "between" => n.end + 1,
        "to" => n.end + 1,
        _ if s.mark(n.end, '-') => n.end + 1,
        _ => return whole,
    };
    let Some(top) = numbers::parse(s, joint).filter(|t| t.words == n.words && t.value > n.value && t.value.is_some()) else { return whole };
    let start = if s.word_at(joint - 1) == "and" { n.start - 1 } else { n.start };
    // 1 to 2 million: the multiplier is said once.
    let (low, high) = (n.value.unwrap_or_default(), top.value.unwrap_or_default());
    let low = if low < 1000.0 && high >= 1.0e6 && !n.words {
        low * (high / 10f64.powf(high.log10().floor())).max(1.0).recip() * high
    } else {
        low
    };
    let low = if low > high { n.value.unwrap_or_default() } else { low };
    (Number { start, end: top.end, value: Some(low), words: n.words, unit: top.unit.or(n.unit) }, Some(high))
}

fn noun_at(s: &Scene, i: usize) -> Option<(usize, usize)> {
    s.senses(i).iter().find_map(|f| if let Sense::Noun(n, _) = f.sense { Some((n as usize, f.tokens as usize)) } else { None })
}

fn is_unit_of_time(s: &Scene, i: usize) -> bool {
    s.senses(i).iter().any(|f| match f.sense {
        Sense::Time(t) => s.english.times.get(t as usize).is_some_and(|t| t.class == "unit"),
        _ => false,
    })
}

fn counted(s: &Scene, n: Number, range: bool) -> Option<Counted> {
    let end = n.end;
    if n.unit == Some("percent") {
        return Some(percent_of(s, end, end - 1));
    }
    let rule = if range { "range" } else { "number-noun" };
    // $40 million; 40 million crowns is a counted noun.
    let mut i = end;
    if s.word_at(i) == "of" {
        return partitive(s, n);
    }
    while i < end + BETWEEN {
        if s.stop(i) || i >= s.len() || is_unit_of_time(s, i) {
            break;
        }
        if let Some((noun, tokens)) = noun_at(s, i) {
            let entry = s.english.nouns.get(noun)?;
            // Border guards, police officers: the last noun is the one that is counted.
            if noun_at(s, i + tokens).is_some_and(|_| !s.stop(i + tokens) && i + tokens < end + BETWEEN)
                && !s.finite(i + tokens)
                && entry.unit != "percent"
                && entry.unit != "money"
                && !is_dead(s, i + tokens)
            {
                i += tokens;
                continue;
            }
            let unit = entry.unit.as_str();
            if unit == "occasion" {
                return None;
            }
            if unit == "percent" {
                return Some(percent_of(s, i + tokens, i));
            }
            let population = entry.population.clone();
            return Some(Counted { end: i + tokens, noun: Some((i, i + tokens)), unit: Some(unit.to_owned()), population, rule });
        }
        if s.is(i, ClassSet::PREPOSITION.or(ClassSet::AUXILIARY).or(ClassSet::MODAL).or(ClassSet::CONJUNCTION).or(ClassSet::PRONOUN))
            || s.is(i, ClassSet::DETERMINER) && !s.is(i, ClassSet::ADJECTIVE)
            || s.capital(i) && !s.capital(end)
            || s.is(i, ClassSet::RELATIVE)
        {
            break;
        }
        i += 1;
    }
    if n.unit == Some("money") {
        return Some(Counted { end, noun: None, unit: Some("money".into()), population: None, rule: "money" });
    }
    if is_unit_of_time(s, end) || is_unit_of_time(s, end + 1) && s.is(end, ClassSet::ADJECTIVE) {
        return None;
    }
    unknown_noun(s, n).or_else(|| alone(s, n))
}

fn is_dead(s: &Scene, i: usize) -> bool {
    matches!(s.word_at(i), "dead" | "wounded" | "injured" | "missing")
}

/// 61% of children, 54 per cent of the vote; not 30 percent of the farmland, whose noun counts nothing.
fn percent_of(s: &Scene, end: usize, noun: usize) -> Counted {
    let mut last = end;
    if s.word_at(end) == "of" {
        let at = end + 1 + usize::from(matches!(s.word_at(end + 1), "the" | "all"));
        if let Some((_, tokens)) = noun_at(s, at) {
            last = at + tokens;
        }
    }
    Counted { end: last, noun: Some((noun, end)), unit: Some("percent".into()), population: None, rule: "percent" }
}

/// Seven of the dead, 19 of us, hundreds of young men.
fn partitive(s: &Scene, n: Number) -> Option<Counted> {
    let mut i = n.end + 1;
    while s.is(i, ClassSet::DETERMINER) || s.is(i, ClassSet::ADJECTIVE) && noun_at(s, i).is_none() {
        i += 1;
    }
    if let Some((noun, tokens)) = noun_at(s, i).filter(|_| i < n.end + BETWEEN + 2) {
        let entry = s.english.nouns.get(noun)?;
        return Some(Counted {
            end: i + tokens,
            noun: Some((i, i + tokens)),
            unit: Some(entry.unit.clone()),
            population: entry.population.clone(),
            rule: "number-of",
        });
    }
    if matches!(s.word_at(n.end + 1), "us" | "them" | "those") {
        return Some(Counted { end: n.end + 2, noun: None, unit: Some("person".into()), population: None, rule: "number-of" });
    }
    let plural = s.word(i) && s.word_at(i).ends_with('s') && !is_unit_of_time(s, i);
    plural.then(|| Counted { end: i + 1, noun: Some((i, i + 1)), unit: None, population: None, rule: "number-of" })
}

/// A plural that no entry knows: 812 columns.
fn unknown_noun(s: &Scene, n: Number) -> Option<Counted> {
    let mut i = n.end;
    while s.is(i, ClassSet::ADJECTIVE) {
        i += 1;
    }
    // One more word may stand between: 17 mountain hamlets.
    for at in [i, i + 1] {
        let word = s.word_at(at);
        let plural = s.word(at) && word.len() > 3 && word.ends_with('s') && !word.ends_with("ss");
        let free = !s.finite(at) && !s.is(at, ClassSet::PREPOSITION.or(ClassSet::DETERMINER)) && !s.capital(at) && !is_unit_of_time(s, at);
        if plural && free {
            return Some(Counted { end: at + 1, noun: Some((at, at + 1)), unit: None, population: None, rule: "number-plural" });
        }
        if !s.word(at) || !free || s.is(at, ClassSet::CONJUNCTION) {
            break;
        }
    }
    None
}

/// A number without a noun: the toll rose to 312; of whom 12 were killed; dozens have drowned.
fn alone(s: &Scene, n: Number) -> Option<Counted> {
    let own = || Counted { end: n.end, noun: None, unit: Some("person".into()), population: None, rule: "number-alone" };
    let sentence = s.sentence_of(n.start);
    let toll = || {
        sentence.indices().skip((n.start as u32).saturating_sub(sentence.start + NEAR) as usize).take(2 * NEAR as usize).any(|i| {
            matches!(
                s.word_at(i),
                "toll" | "dead" | "killed" | "wounded" | "injured" | "drowned" | "detained" | "arrested" | "displaced" | "number"
            )
        })
    };
    let vague = n.value.is_none() && s.is(n.end, ClassSet::AUXILIARY.or(ClassSet::VERB));
    let year = !n.words && n.value.is_some_and(|v| (1900.0..2100.0).contains(&v) && s.word_at(n.start).len() == 4);
    let behind = matches!(
        s.word_at(n.start.before()),
        "to" | "at"
            | "of"
            | "than"
            | "under"
            | "over"
            | "least"
            | "killed"
            | "killing"
            | "wounded"
            | "including"
            | "another"
            | "about"
            | "wounding"
            | "as"
    );
    (vague || !year && toll() && (behind || s.is(n.end, ClassSet::AUXILIARY))).then(own)
}

type BoundFound = (usize, usize, Bound);

fn kind_of(kind: &str) -> Bound {
    match kind {
        "at_least" => Bound::AtLeast,
        "at_most" => Bound::AtMost,
        _ => Bound::Approx,
    }
}

/// The bound that ends right before the number.
fn bound_before(s: &Scene, start: usize, floor: usize) -> Option<BoundFound> {
    (floor.max(start.saturating_sub(4))..start).find_map(|i| bound_at(s, i, true).filter(|b| b.1 == start))
}

fn bound_after(s: &Scene, end: usize) -> Option<BoundFound> {
    bound_at(s, end, false)
}

fn bound_at(s: &Scene, i: usize, before: bool) -> Option<BoundFound> {
    s.senses(i).iter().find_map(|f| match f.sense {
        Sense::Bound(b) => {
            let entry = s.english.bounds.get(b as usize)?;
            let fits = (entry.place == "before") == before;
            fits.then(|| (i, i + f.tokens as usize, kind_of(&entry.kind)))
        }
        _ => None,
    })
}
