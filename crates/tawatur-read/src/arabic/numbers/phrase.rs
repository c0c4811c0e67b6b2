//! Numerals put together: خمسة وعشرون، مئة وعشرة، أحد عشر ألفا ومئتان وثلاثون، 1.5 مليون، مليون ونصف المليون.

use super::element::{Numeral, numeral};
use super::view::View;
use tawatur_lexicon::NumberClass as Class;
use tawatur_text::clitics::Proclitics;

/// A whole number phrase.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NumberPhrase {
    /// First token.
    pub start: usize,
    /// One past the last token.
    pub end: usize,
    /// The byte at which it starts, without و or a preposition in front.
    pub start_byte: u32,
    /// Its value; for a vague one (مئات الآلاف) the size its words name.
    pub value: f64,
    /// True for عشرات، مئات، آلاف without a number.
    pub vague: bool,
    /// True where it carries ال.
    pub article: bool,
    /// True where it is nothing but digits.
    pub digits: bool,
    /// True where it ends with ألف، مليون and their like.
    pub multiplied: bool,
    /// و or ف, and ب ل ك, in front.
    pub before: Proclitics,
}

/// The number phrase that starts at token `i`. Ordinals and bare fractions (نصف السكان) are none.
pub fn parse(v: &View, i: usize) -> Option<NumberPhrase> {
    let first = numeral(v, i)?;
    let mut phrase = NumberPhrase {
        start: i,
        end: first.end,
        start_byte: first.start_byte,
        value: 0.0,
        vague: false,
        article: first.before.article,
        digits: first.class.is_none(),
        multiplied: false,
        before: first.before,
    };
    match first.class {
        Some(Class::Ordinal) => return None,
        Some(Class::Vague) => return Some(vague(v, phrase, first)),
        _ => {}
    }
    let mut sum = Sum::default();
    sum.start(first);
    let limit = v.sentence_end(i);
    while phrase.end < limit {
        let Some(next) = numeral(v, phrase.end).filter(|n| n.end <= limit) else { break };
        let joined = match (next.before.conjunction, next.before.particle) {
            (_, Some(_)) => false,
            (None, None) => sum.join(next, phrase.article),
            (Some('و'), None) => !starts_anew(v, next, sum.multiplier) && sum.add(next, phrase.article),
            _ => false,
        };
        if !joined {
            break;
        }
        phrase.end = next.end;
        phrase.digits = false;
    }
    // A fraction alone, or 0.5 of nothing: نصف السكان.
    if sum.last == Some(Last::Fraction) {
        return None;
    }
    if let Some((decimals, end)) = decimals(v, phrase.end).filter(|_| sum.total == 0.0) {
        sum.group += decimals;
        phrase.end = end;
        phrase.digits = false;
        if let Some(next) = numeral(v, end).filter(|n| n.before == Proclitics::default() && sum.join(*n, phrase.article)) {
            phrase.end = next.end;
        }
    }
    phrase.multiplied = matches!(sum.last, Some(Last::Multiplier));
    // 1.86 million is a whole number again, whatever binary fractions say.
    let value = sum.total + sum.group;
    phrase.value = if (value - value.round()).abs() < 1e-3 && sum.total > 0.0 { value.round() } else { value };
    Some(phrase)
}

/// `فاصلة ثلاثة` behind a number: what it adds, and the first token behind.
///
/// Counter-example: `ثلاثة فاصلة عن`: no number follows.
fn decimals(v: &View, at: usize) -> Option<(f64, usize)> {
    v.number_words(at).find(|(a, w)| w.class == Class::Point && a.before == Proclitics::default())?;
    let n =
        numeral(v, at + 1).filter(|n| n.before == Proclitics::default() && (0.0..100.0).contains(&n.value) && n.value.fract() == 0.0)?;
    Some((n.value / if n.value < 10.0 { 10.0 } else { 100.0 }, n.end))
}

/// The fraction that starts at token `i`, of nothing that is a number: `نصف`, `ثلثي`, `ثلاثة أرباع`; its value, its end,
/// the byte at which it starts.
///
/// Counter-examples: `نصف مليون` is a number, `خمس سيارات` five.
pub(crate) fn fraction(v: &View, i: usize) -> Option<(f64, usize, u32)> {
    let n = numeral(v, i).filter(|n| n.class == Some(Class::Fraction))?;
    parse(v, i).is_none().then_some((n.value, n.end, n.start_byte))
}

/// True where the numeral starts a number of its own: `450 ألفا و500 ألف` are two.
fn starts_anew(v: &View, n: Numeral, multiplier: f64) -> bool {
    multiplier > 0.0
        && n.class != Some(Class::Fraction)
        && numeral(v, n.end).is_some_and(|m| {
            let plain = m.before == Proclitics::default();
            plain && matches!(m.class, Some(Class::Multiplier | Class::Vague)) && m.value >= multiplier
        })
}

/// Takes in what follows a vague size: عشرات الآلاف، مئات آلاف الملايين.
fn vague(v: &View, mut phrase: NumberPhrase, first: Numeral) -> NumberPhrase {
    phrase.vague = true;
    phrase.value = first.value;
    while let Some(next) = numeral(v, phrase.end) {
        let size = matches!(next.class, Some(Class::Vague | Class::Multiplier));
        if !size || next.before.conjunction.is_some() || next.before.particle.is_some() || next.value <= 100.0 {
            break;
        }
        phrase.value *= next.value;
        phrase.end = next.end;
    }
    phrase
}

/// What the last numeral was: it says what may follow.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Last {
    Digits,
    Unit,
    Ten,
    Tens,
    Hundreds,
    Multiplier,
    Fraction,
}

/// A sum in the making: what is multiplied out, and the group below a thousand that is not yet.
#[derive(Default)]
struct Sum {
    total: f64,
    group: f64,
    last: Option<Last>,
    /// The value of the last unit (for ثلاث مئة and أحد عشر).
    unit: f64,
    /// The last multiplier: what is added behind must be smaller.
    multiplier: f64,
    /// True right behind ونصف: the multiplier may stand once more (مليون ونصف المليون).
    halved: bool,
}

const POWERS: [f64; 4] = [1e3, 1e6, 1e9, 1e12];

fn pure(value: f64) -> bool {
    POWERS.contains(&value)
}

impl Sum {
    fn start(&mut self, n: Numeral) {
        self.unit = n.value;
        let last = match n.class {
            None => Last::Digits,
            Some(Class::Unit) => Last::Unit,
            Some(Class::Ten) => Last::Ten,
            Some(Class::Tens) => Last::Tens,
            Some(Class::Hundreds) => Last::Hundreds,
            Some(Class::Fraction) => Last::Fraction,
            _ => {
                // A dual is two of its power: what follows it must be below that power.
                self.multiplier = POWERS.iter().copied().filter(|p| *p <= n.value).fold(1.0, f64::max);
                self.total += n.value;
                self.last = Some(Last::Multiplier);
                return;
            }
        };
        self.group += n.value;
        self.last = Some(last);
    }

    /// Takes a numeral that follows without و: أحد + عشر، ثلاث + مئة، خمسة + آلاف.
    fn join(&mut self, n: Numeral, article: bool) -> bool {
        let halved = std::mem::take(&mut self.halved);
        if n.before.article && !(article || halved || self.last == Some(Last::Fraction)) {
            return false;
        }
        if halved && self.last == Some(Last::Multiplier) {
            return n.value == self.multiplier;
        }
        match (self.last, n.class) {
            (Some(Last::Unit), Some(Class::Ten)) if (1.0..10.0).contains(&self.unit) => {
                self.group += 10.0;
                self.last = Some(Last::Ten);
            }
            (Some(Last::Unit | Last::Digits), Some(Class::Hundreds)) if n.value == 100.0 && (3.0..10.0).contains(&self.unit) => {
                self.group += self.unit * 99.0;
                self.last = Some(Last::Hundreds);
            }
            (Some(Last::Multiplier), Some(Class::Multiplier | Class::Vague)) if pure(n.value) && n.value > self.multiplier => {
                self.total *= n.value;
                self.multiplier = n.value;
            }
            (Some(Last::Multiplier), _) => return false,
            (Some(_), Some(Class::Multiplier | Class::Vague)) if pure(n.value) => {
                self.total += self.group * n.value;
                self.group = 0.0;
                self.multiplier = n.value;
                self.last = Some(Last::Multiplier);
            }
            _ => return false,
        }
        true
    }

    /// Takes a numeral behind و: خمسة + وعشرون، مئة + وعشرة، ألف + و200، مليون + ونصف.
    fn add(&mut self, n: Numeral, article: bool) -> bool {
        if n.before.article && !(article || n.class == Some(Class::Fraction)) {
            return false;
        }
        match (self.last, n.class) {
            (Some(Last::Multiplier), Some(Class::Fraction)) => (self.total, self.halved) = (self.total + n.value * self.multiplier, true),
            (Some(Last::Digits | Last::Unit | Last::Ten | Last::Tens | Last::Hundreds), Some(Class::Fraction)) => {
                (self.group, self.halved) = (self.group + n.value, true);
            }
            // ثلاثمئة وصفر are two.
            (Some(_), _) if n.value == 0.0 => return false,
            (Some(Last::Unit), Some(Class::Tens)) if (1.0..10.0).contains(&self.unit) => {
                self.group += n.value;
                self.last = Some(Last::Tens);
            }
            (Some(Last::Hundreds), Some(Class::Unit | Class::Ten | Class::Tens) | None) if n.value < 100.0 && n.value.fract() == 0.0 => {
                self.start(n)
            }
            (Some(Last::Multiplier), Some(Class::Unit | Class::Ten | Class::Tens | Class::Hundreds | Class::Multiplier) | None)
                if n.value < self.multiplier =>
            {
                self.start(n);
            }
            _ => return false,
        }
        true
    }
}
