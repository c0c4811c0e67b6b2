//! The counted noun behind a number: `220 قتيلا`, `90 بالمئة`, `مئات المقاتلين والمدنيين`, `100 قتيل وجريح`.

use super::adjectives;
use super::forms::{self, fits};
use super::ranges::Amount;
use crate::arabic::numbers::View;
use tawatur_lexicon::{Analysis, CountedNoun, Number, Sense};
use tawatur_text::Span;

/// What a number counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counted<'a> {
    /// First token of the whole (the number's own, unless the noun stands in front).
    pub start: usize,
    /// One past the last token.
    pub end: usize,
    /// The byte at which it starts.
    pub start_byte: u32,
    /// Bytes of the noun.
    pub noun: Option<Span>,
    /// From the noun's entry.
    pub unit: Option<&'a str>,
    /// From the noun's entry.
    pub population: Option<&'a str>,
}

impl Counted<'_> {
    /// Nothing is named: the number stands alone.
    pub fn none(a: &Amount) -> Self {
        Self { start: a.start, end: a.end, start_byte: a.start_byte, noun: None, unit: None, population: None }
    }
}

const MONEY: [char; 5] = ['$', '€', '£', '¥', '₪'];

/// The counted noun behind the number, with its adjective and a second noun joined by و.
///
/// Counter-example: `القرار 2254 الصادر`: what follows carries ال.
pub(super) fn behind_number<'a>(v: &View<'a>, a: &mut Amount, floor: usize, limit: usize) -> Option<Counted<'a>> {
    if let Some(c) = sign(v, a, floor, limit) {
        return Some(c);
    }
    if a.end >= limit {
        return None;
    }
    // (45) شخصا
    let bracketed = a.start > floor && v.is_mark(a.start - 1, '(') && v.is_mark(a.end, ')') && a.digits;
    // 6 "إرهابيين"
    let year = a.digits && (1900.0..2100.0).contains(&a.high);
    let quoted = v.is_mark(a.end, '"') && v.nouns(a.end + 1).next().is_some() && !v.is_glued(a.end) && !year;
    let head = a.end + usize::from(bracketed || quoted);
    let takes = forms::takes(a.high);
    let (end, entry, number) = match known(v, head, a, limit) {
        Some((analysis, noun, number)) => (head + analysis.tokens.max(1) as usize, Some(noun), number),
        None if unknown(v, head, a, takes) => {
            (head + 1, None, if a.vague || takes == forms::Takes::Plural { Number::Plural } else { Number::Singular })
        }
        None => return None,
    };
    // (59) أهداف: behind a name the bracket is a minute; عدد (5) أهداف counts.
    let agrees = match takes {
        forms::Takes::Plural => number == Number::Plural,
        forms::Takes::Accusative => v.word(head).ends_with(['ا', 'ه']),
        _ => number == Number::Singular,
    };
    if bracketed && !agrees && !(a.start > floor + 1 && v.word(a.start - 2).ends_with("عدد")) {
        return None;
    }
    let end = end.min(limit);
    let noun = v.text.span(head, end);
    let end = match entry.map(|e| e.unit.as_str()) {
        Some("percent") => end,
        _ => adjectives::after(v, head, end, number, a.vague, limit),
    };
    let end = if quoted && v.is_mark(end, '"') { end + 1 } else { end };
    let start = a.start - usize::from(bracketed);
    Some(Counted {
        start,
        end,
        start_byte: if bracketed { v.text.tokens[start].span.start } else { a.start_byte },
        noun: Some(noun),
        unit: entry.map(|e| e.unit.as_str()),
        population: entry.and_then(|e| e.population.as_deref()),
    })
}

/// `90%`, `%90`, `5$`.
fn sign<'a>(v: &View<'a>, a: &mut Amount, floor: usize, limit: usize) -> Option<Counted<'a>> {
    let is = |i: usize, marks: &[char]| marks.iter().any(|c| v.is_mark(i, *c));
    for (marks, unit) in [(&['%'][..], "percent"), (&MONEY[..], "money")] {
        if a.end < limit && is(a.end, marks) {
            let noun = v.text.span(a.end, a.end + 1);
            return Some(Counted { end: a.end + 1, noun: Some(noun), unit: Some(unit), ..Counted::none(a) });
        }
        if a.start > floor && is(a.start - 1, marks) && v.is_glued(a.start) {
            let noun = v.text.span(a.start - 1, a.start);
            a.start -= 1;
            a.start_byte = noun.start;
            return Some(Counted { end: a.end, noun: Some(noun), unit: Some(unit), ..Counted::none(a) });
        }
    }
    None
}

/// The listed noun at token `i`, the longest first. It carries no و and no preposition; ال only behind a vague number or
/// one that carries ال itself.
fn known<'a>(v: &View<'a>, i: usize, a: &Amount, limit: usize) -> Option<(&'a Analysis, &'a CountedNoun, Number)> {
    v.nouns(i).find(|(n, noun, number)| {
        let clean = n.before.conjunction.is_none() && n.before.particle.is_none() && i + n.tokens as usize <= limit;
        let definite = n.before.article || v.is_definite(i);
        let article = noun.unit == "percent" || !definite || a.vague;
        // خمسة أبنائه is fine, 25 ابنه is not.
        let pronoun = n.after == 0 || a.vague || forms::takes(a.high) == forms::Takes::Plural;
        // ألّف كتابا: behind ألف a noun stands in the genitive, without its alef.
        let verb = a.multiplied && !a.digits && a.end - a.start == 1 && v.word(i).ends_with('ا');
        clean && !verb && article && pronoun && *number != Number::Dual && !is_rather_a_verb(v, i, n, a)
    })
}

/// A listed noun that is also a verb (قتل، أصيب، حكم) must have the form that the number takes.
fn is_rather_a_verb(v: &View, i: usize, n: &Analysis, a: &Amount) -> bool {
    let verb = v.analyses.at(i).iter().any(|x| match x.sense {
        Sense::Verb(_, f) | Sense::Trigger(_, Some(f)) => {
            matches!(f.tense, tawatur_lexicon::Tense::Perfect | tawatur_lexicon::Tense::Imperfect)
                && x.before == n.before
                && x.after == n.after
        }
        _ => false,
    });
    verb && n.tokens == 1 && forms::takes(a.high) == forms::Takes::Accusative && !v.word(i).ends_with(['ا', 'ه'])
}

/// A noun that is not listed, by its form; behind a vague number any word with ال will do (`آلاف النرويجيين`).
fn unknown(v: &View, i: usize, a: &Amount, takes: forms::Takes) -> bool {
    if a.vague {
        return v.is_definite(i)
            && !v.word(i).starts_with(['و', 'ف'])
            && !v.word(i).starts_with("بال")
            && !v.word(i).starts_with("لل")
            && !is_relative(v.word(i));
    }
    // 70 ألف نخلة: a multiplier without its alef stands before a noun.
    // A lone ألف is a verb too.
    let lone = !a.digits && !a.vague && a.end - a.start == 1 && a.low >= 1000.0;
    if lone {
        return false;
    }
    let takes = if a.multiplied && !v.word(i - 1).ends_with('ا') { forms::Takes::Construct } else { takes };
    !a.article && (a.low > 2.0 || a.range) && fits(v, i, takes)
}

/// الذي، التي and words that only look as if they carried ال.
pub(super) fn is_relative(word: &str) -> bool {
    matches!(word, "الذي" | "التي" | "الذين" | "اللذين" | "اللتين" | "اللواتي" | "اللاتي" | "الي" | "الا" | "الان")
}

/// The token behind بالمئة, في المئة at token `i`.
pub(super) fn percent(v: &View, i: usize) -> Option<usize> {
    v.nouns(i).find(|(_, n, _)| n.unit == "percent").map(|(a, _, _)| i + a.tokens as usize)
}
