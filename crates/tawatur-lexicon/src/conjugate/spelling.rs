//! Spelling: from a pattern with vowels to the folded word: letters put in, hamzas seated, short vowels left out.

use super::rules::{is_long, is_short, is_vowel};

/// Where a spelling is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// With or without a pronoun behind it.
    Anywhere,
    /// Only without: قالوا، ادعى، إدانة.
    Free,
    /// Only with: قالو‍ه، ادعا‍ه، إدانت‍ه.
    Bound,
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Orthography {
    /// As look-ups want it: أعلن as اعلن, إدانة as ادانه.
    Folded,
    /// As a careful editor writes it, without vowels.
    Careful,
}

/// Spells `pattern` with the letters of a root and gives every spelling to `found`.
///
/// `cases` are the vowels that may stand before a pronoun: they seat a final hamza (ادعاؤه، ادعاءه، ادعائه).
pub fn spell(pattern: &[char], root: &[char], cases: &[char], orthography: Orthography, found: &mut impl FnMut(&str, Place)) {
    let mut p: Vec<char> = Vec::with_capacity(pattern.len());
    for &c in pattern {
        let last = p.last().copied();
        let letter = match c {
            'F' => root[0],
            'E' => root[1],
            'L' => root[2],
            'Q' => root.get(3).copied().unwrap_or(root[2]),
            'T' => {
                let (first, infix) = infix(last);
                if let Some(l) = p.last_mut().filter(|l| !is_vowel(**l)) {
                    *l = first;
                }
                infix
            }
            't' => 'ت',
            's' => 'س',
            'm' => 'م',
            'n' => 'ن',
            _ => c,
        };
        p.push(letter);
    }
    let mut out = String::with_capacity(24);
    let mut put = |p: &[char], place: Place, as_final: bool, other: bool| {
        out.clear();
        match orthography {
            Orthography::Folded => write(p, as_final, other, &mut out),
            Orthography::Careful => write_carefully(p, as_final, other, &mut out),
        }
        found(&out, place);
    };
    let end = p.len();
    match p.last().copied() {
        Some('ى') => {
            put(&p, Place::Free, true, false);
            p[end - 1] = 'A';
            put(&p, Place::Bound, true, false);
        }
        Some('ة') => {
            put(&p, Place::Free, true, false);
            p[end - 1] = 'ت';
            put(&p, Place::Bound, true, false);
        }
        Some('O') => {
            put(&p, Place::Free, true, false);
            if has_two_seats(&p) {
                put(&p, Place::Free, true, true);
            }
            p.pop();
            put(&p, Place::Bound, true, false);
        }
        Some(c) if (is_short(c) && end > 1 && p[end - 2] == 'ء') || c == 'ء' => {
            if is_short(c) {
                p.pop();
            }
            put(&p, Place::Free, true, false);
            for &v in cases {
                p.push(v);
                put(&p, Place::Bound, false, false);
                p.pop();
            }
        }
        _ => {
            put(&p, Place::Anywhere, true, false);
            if has_two_seats(&p) {
                put(&p, Place::Anywhere, true, true);
            }
        }
    }
}

/// What the first letter and the infix of form VIII become side by side: زيد ازداد, ضرر اضطر, دعو ادعى, ذخر ادخر.
fn infix(first: Option<char>) -> (char, char) {
    match first {
        Some(c @ ('د' | 'ز')) => (c, 'د'),
        Some('ذ') => ('د', 'د'),
        Some(c @ ('ص' | 'ض' | 'ط' | 'ظ')) => (c, 'ط'),
        Some(c) => (c, 'ت'),
        None => ('ت', 'ت'),
    }
}

/// True where newspapers seat a hamza in two ways: before ū (قرؤوا and قرأوا, مسؤول and مسئول).
fn has_two_seats(p: &[char]) -> bool {
    p.windows(2).skip(1).any(|w| w == ['ء', 'U'])
}

/// Writes the letters; a consonant twice without a vowel between is written once.
fn write(p: &[char], as_final: bool, other_seat: bool, out: &mut String) {
    for (i, &c) in p.iter().enumerate() {
        let before = i.checked_sub(1).map(|j| p[j]);
        let after = p.get(i + 1).copied();
        match c {
            'a' | 'i' | 'u' => {}
            'A' if before == Some('ء') && out.ends_with('ا') => {}
            'A' | 'O' => out.push('ا'),
            'I' => out.push('ي'),
            'U' => out.push('و'),
            'N' => {
                // دعاءً has no alef behind the hamza, شخصاً has one.
                if !(before == Some('ء') && i > 1 && p[i - 2] == 'A') {
                    out.push('ا');
                }
            }
            'ى' => out.push('ي'),
            'ة' => out.push('ه'),
            'ء' => {
                let second = i == 2 && p[0] == 'ء' && p[1] == 'a' && after.is_some_and(|c| !is_vowel(c));
                if !second && before != Some('ء') {
                    out.push(seat(before, after, as_final, other_seat));
                }
            }
            _ if before == Some(c) => {}
            _ => out.push(c),
        }
    }
}

/// Like [`write`], with the hamzas, ta marbutas and alef maqsuras that folding leaves out.
fn write_carefully(p: &[char], as_final: bool, other_seat: bool, out: &mut String) {
    for (i, &c) in p.iter().enumerate() {
        let before = i.checked_sub(1).map(|j| p[j]);
        let after = p.get(i + 1).copied();
        match c {
            'a' | 'i' | 'u' => {}
            'A' if before == Some('ء') && out.ends_with('أ') => {
                out.pop();
                out.push('آ');
            }
            'A' | 'O' => out.push('ا'),
            'I' => out.push('ي'),
            'U' => out.push('و'),
            'N' => {
                if !(before == Some('ء') && i > 1 && p[i - 2] == 'A') {
                    out.push('ا');
                }
            }
            'ء' => {
                let second = i == 2 && p[0] == 'ء' && p[1] == 'a' && after.is_some_and(|c| !is_vowel(c));
                if second {
                    out.pop();
                    out.push('آ');
                } else if before != Some('ء') {
                    out.push(match (seat(before, after, as_final, other_seat), before, after) {
                        ('ا', None, Some('i' | 'I')) => 'إ',
                        ('ا', ..) => 'أ',
                        ('و', ..) => 'ؤ',
                        ('ي', ..) => 'ئ',
                        (other, ..) => other,
                    });
                }
            }
            _ if before == Some(c) => {}
            _ => out.push(c),
        }
    }
}

/// The folded seat of a hamza between two sounds.
fn seat(before: Option<char>, after: Option<char>, as_final: bool, other: bool) -> char {
    let Some(before) = before else { return 'ا' };
    let Some(after) = after else {
        return match before {
            'a' if as_final => 'ا',
            'i' => 'ي',
            'u' => 'و',
            _ => 'ء',
        };
    };
    let front = |c: char| matches!(c, 'i' | 'I');
    let round = |c: char| matches!(c, 'u' | 'U');
    if front(before) || front(after) || before == 'ي' {
        'ي'
    } else if other && after == 'U' {
        if before == 'a' { 'ا' } else { 'ي' }
    } else if round(after) || before == 'u' {
        'و'
    } else if is_long(before) || (after == 'N' && !is_vowel(before)) {
        'ء'
    } else {
        'ا'
    }
}
