//! Numbers: digits and words, put together to one value.

use super::scene::Scene;
use tawatur_lexicon::NumberClass;
use tawatur_lexicon::english::Sense;

/// Tokens of a number in words, at most.
const LONGEST: usize = 20;

/// A number, however it is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Number {
    /// First token.
    pub start: usize,
    /// One past the last token.
    pub end: usize,
    /// Its value; none for `dozens`.
    pub value: Option<f64>,
    /// True where no digit is in it.
    pub words: bool,
    /// The percent sign behind it, or a currency's mark before it.
    pub unit: Option<&'static str>,
}

/// Reads the number that starts at token `i`.
///
/// Examples: `3,000`, `1.5 million`, `forty-one`, `two hundred and ten`, `a dozen`, `dozens`. Counter-examples: `5th`, `half`.
pub(super) fn parse(s: &Scene, i: usize) -> Option<Number> {
    if matches!(s.text.tokens.get(i)?.kind, tawatur_text::tokens::TokenKind::Mark('$' | '£' | '€')) {
        let n = parse(s, i + 1).filter(|n| s.glued(i + 1) && !n.words)?;
        return Some(Number { start: i, unit: Some("money"), ..n });
    }
    if s.number(i) {
        return digits(s, i);
    }
    in_words(s, i)
}

fn digits(s: &Scene, i: usize) -> Option<Number> {
    let value = read(s.word_at(i))?;
    let mut end = i + 1;
    let ordinal = s.glued(end) && matches!(s.word_at(end), "st" | "nd" | "rd" | "th");
    let part = s.glued(end) && s.word(end) && !matches!(s.word_at(end), "m" | "bn" | "k" | "mn" | "km" | "kg" | "pc" | "tn");
    if ordinal || part || i > 0 && s.glued(i) && s.word(i - 1) {
        return None;
    }
    let mut factor = 1.0;
    while let Some((f, NumberClass::Multiplier)) = word(s, end) {
        // `5m` is five million; a lone `m` behind a space is metres.
        if s.word_at(end).len() <= 2 && !s.glued(end) {
            break;
        }
        factor *= f;
        end += 1;
    }
    let unit = s.mark(end, '%').then_some("percent");
    Some(Number { start: i, end: end + usize::from(unit.is_some()), value: Some(value * factor), words: false, unit })
}

/// `3,000` and `2.5`.
fn read(digits: &str) -> Option<f64> {
    let plain: String = digits.chars().filter(|c| *c != ',').collect();
    plain.parse::<f64>().ok().filter(|v| v.is_finite())
}

fn word(s: &Scene, i: usize) -> Option<(f64, NumberClass)> {
    s.senses(i).iter().find_map(|f| match f.sense {
        Sense::Number(n) if f.tokens == 1 => s.english.numbers.get(n as usize).map(|n| (n.value, n.class)),
        _ => None,
    })
}

/// A vague number of several words: tens of thousands.
fn vague(s: &Scene, i: usize) -> Option<usize> {
    s.senses(i).iter().find_map(|f| match f.sense {
        Sense::Number(n) => s.english.numbers.get(n as usize).filter(|n| n.class == NumberClass::Vague).map(|_| f.tokens as usize),
        _ => None,
    })
}

fn in_words(s: &Scene, i: usize) -> Option<Number> {
    if let Some(n) = vague(s, i) {
        return Some(Number { start: i, end: i + n, value: None, words: true, unit: None });
    }
    let mut at = i;
    let (mut total, mut group, mut seen) = (0.0, 0.0, false);
    // A hundred, a dozen, half a million.
    if s.word_at(at) == "a" && matches!(word(s, at + 1), Some((_, NumberClass::Hundreds | NumberClass::Multiplier))) {
        group = 1.0;
        at += 1;
    } else if s.word_at(at) == "half" && s.word_at(at + 1) == "a" && matches!(word(s, at + 2), Some((_, NumberClass::Multiplier))) {
        group = 0.5;
        at += 2;
    }
    while at - i < LONGEST {
        match word(s, at) {
            Some((v, NumberClass::Unit | NumberClass::Ten | NumberClass::Tens)) if v < 10.0 || !seen || group >= 100.0 || group == 0.0 => {
                group += v;
            }
            Some((_, NumberClass::Hundreds)) if group > 0.0 => group *= 100.0,
            Some((v, NumberClass::Multiplier)) if group > 0.0 && s.word_at(at).len() > 2 => {
                total += group * v;
                group = 0.0;
            }
            _ => break,
        }
        seen = true;
        at += 1;
        let joins = s.hyphen(at) || (s.word_at(at) == "and" && (group >= 100.0 || total > 0.0));
        if joins && matches!(word(s, at + 1), Some((_, NumberClass::Unit | NumberClass::Ten | NumberClass::Tens))) {
            at += 1;
        }
    }
    seen.then_some(Number { start: i, end: at, value: Some(total + group), words: true, unit: None })
}
