//! The pieces that number phrases are made of: one numeral each.

use super::view::View;
use tawatur_lexicon::{NumberClass, Sorts};
use tawatur_text::clitics::Proclitics;

/// One numeral: a run of digits or one number word.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Numeral {
    /// Its value.
    pub value: f64,
    /// Its part; `None` for digits.
    pub class: Option<NumberClass>,
    /// First token after it.
    pub end: usize,
    /// Little words in front, و as a token of its own included.
    pub before: Proclitics,
    /// The byte at which the numeral starts, without them.
    pub start_byte: u32,
}

/// The numeral at token `i`; و, ال and prepositions in front are taken off, also where they stand as tokens of their own
/// before digits (و200، الـ257).
#[inline]
pub(crate) fn numeral(v: &View, i: usize) -> Option<Numeral> {
    let possible = v.analyses.sorts(i).has(Sorts::NUMBER) || v.is_number(i) || v.is_number(i + 1) || v.word(i) == "و";
    if possible { numeral_at(v, i) } else { None }
}

fn numeral_at(v: &View, i: usize) -> Option<Numeral> {
    if v.is_number(i) {
        let (value, end) = digits(v, i)?;
        let start_byte = v.text.tokens[i].span.start;
        return Some(parts(v, Numeral { value, class: None, end, before: Proclitics::default(), start_byte }));
    }
    if !v.is_word(i) {
        return None;
    }
    // مائة و ستون: a space that does not belong there.
    if v.word(i) == "و" && v.is_word(i + 1) && v.word(i + 1) != "و" {
        let next = numeral(v, i + 1).filter(|n| n.before.conjunction.is_none())?;
        return Some(Numeral { before: Proclitics { conjunction: Some('و'), ..next.before }, ..next });
    }
    if v.is_number(i + 1)
        && let Some(before) = attached(v.word(i)).filter(|b| v.is_glued(i + 1) || b.article || v.word(i) == "و")
    {
        let start_byte = if before.article { v.start_without(i, before) } else { v.text.tokens[i + 1].span.start };
        return digits(v, i + 1).map(|(value, end)| Numeral { value, class: None, end, before, start_byte });
    }
    let plain = |b: Proclitics| usize::from(b.conjunction.is_some()) + usize::from(b.particle.is_some()) + usize::from(b.article);
    // خمس السكان is a fifth of them, خمس سيارات and السنوات الخمس are five; ثلثا السكان are two thirds, ثلثا one.
    let dual = |value: f64| (0.5..1.0).contains(&value);
    let fraction_last = !v.is_definite(i + 1);
    v.number_words(i)
        // كميات is not ك + مئات.
        .filter(|(a, _)| !matches!(a.before.particle, Some('س' | 'ك')) || a.before.article)
        .min_by_key(|(a, w)| {
            (
                usize::MAX - a.tokens as usize,
                plain(a.before),
                (w.class == NumberClass::Fraction) == (fraction_last || a.before.article),
                dual(w.value) == fraction_last,
            )
        })
        .map(|(a, w)| Numeral {
            value: w.value,
            class: Some(w.class),
            end: i + a.tokens.max(1) as usize,
            before: a.before,
            start_byte: v.start_without(i, a.before),
        })
        .filter(|n| !matches!(n.class, Some(NumberClass::Part | NumberClass::Point | NumberClass::Minus)))
        .map(|n| parts(v, n))
}

/// The digits at token `i`, with the groups of three that a space sets apart (`40 000`).
///
/// Counter-example: `عام 2015 300 نازح`: four digits stand in front.
fn digits(v: &View, i: usize) -> Option<(f64, usize)> {
    let mut value = v.digits(i)?;
    let mut end = i + 1;
    if v.word(i).len() > 3 || value == 0.0 || value.fract() != 0.0 || v.is_glued(i) {
        return Some((value, end));
    }
    while v.is_number(end) && !v.is_glued(end) && spaced(v, end) {
        let group = v.word(end);
        let whole = group.find(|c: char| !c.is_ascii_digit()).unwrap_or(group.len());
        // 1 234 567.89
        let decimals = group.get(whole + 1..).and_then(|d| d.parse::<f64>().ok().map(|n| n / 10f64.powi(d.len() as i32)));
        let (3, Some(n)) = (whole, group.get(..3).and_then(|n| n.parse::<f64>().ok())) else { break };
        value = value * 1000.0 + n + decimals.unwrap_or(0.0);
        end += 1;
        if whole < group.len() {
            break;
        }
    }
    Some((value, end))
}

/// True where no more than one space stands before token `i`.
fn spaced(v: &View, i: usize) -> bool {
    v.text.original.get(v.end_of(i - 1) as usize..v.text.tokens[i].span.start as usize).is_some_and(|gap| gap.chars().count() == 1)
}

/// `ثلاثة أرباع`: a number of parts is one numeral.
fn parts(v: &View, n: Numeral) -> Numeral {
    let counts = matches!(n.class, None | Some(NumberClass::Unit | NumberClass::Ten)) && (3.0..=10.0).contains(&n.value);
    match v.number_words(n.end).find(|(a, w)| w.class == NumberClass::Part && a.before == Proclitics::default()).filter(|_| counts) {
        Some((a, w)) => {
            Numeral { value: n.value * w.value, class: Some(NumberClass::Fraction), end: n.end + a.tokens.max(1) as usize, ..n }
        }
        None => n,
    }
}

/// Little words that stand glued before digits: و، ف، ب، ل، ك، ال and what they make together.
fn attached(word: &str) -> Option<Proclitics> {
    let (conjunction, rest) = match word.chars().next() {
        Some(c @ ('و' | 'ف')) => (Some(c), &word[c.len_utf8()..]),
        _ => (None, word),
    };
    let (particle, article) = match rest {
        "" => (None, false),
        "ال" => (None, true),
        "ب" | "ل" | "ك" => (rest.chars().next(), false),
        "بال" | "كال" => (rest.chars().next(), true),
        "لل" => (Some('ل'), true),
        _ => return None,
    };
    Some(Proclitics { conjunction, particle, article })
}
