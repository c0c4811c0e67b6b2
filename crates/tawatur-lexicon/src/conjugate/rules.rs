//! What weak and doubled roots do to a stem. Each rule works on the pattern, where the letters of the root are still
//! `F E L Q`, so that it holds for every root of the class.

/// What is special in a root.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Class {
    /// و or ي as first letter.
    pub first: Option<char>,
    /// و or ي as middle letter that bends (قول, not روي and not ازدوج).
    pub middle: Option<char>,
    /// و or ي as last letter.
    pub last: Option<char>,
    /// Second and third letter are the same and contract (رد, not قرر II).
    pub doubled: bool,
    /// The first letter is swallowed in the imperfect of form I (يصف، يضع).
    pub dropped_first: bool,
    /// The first letter becomes ت in form VIII (اتهم، اتخذ).
    pub first_is_t: bool,
    /// The hamza of رأى, which goes in the imperfect and in form IV (يرى، أرى).
    pub sees: bool,
}

/// Where a stem is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Perfect of form I, active, with its vowel before endings that start with a consonant (u in قُلت, i in بِعت).
    PerfectOfI(char),
    /// Any other verb.
    Verb,
    /// Imperfect of form I, active.
    ImperfectOfI,
    /// Participles and verbal nouns.
    Noun,
}

pub fn is_short(c: char) -> bool {
    matches!(c, 'a' | 'i' | 'u')
}

pub fn is_long(c: char) -> bool {
    matches!(c, 'A' | 'I' | 'U')
}

/// True for what starts with a vowel when it is spoken: vowels, `N` (an), `O` never starts anything.
pub fn is_vowel(c: char) -> bool {
    is_short(c) || is_long(c) || c == 'N'
}

fn long(c: char) -> char {
    match c {
        'i' => 'I',
        'u' => 'U',
        _ => 'A',
    }
}

/// Applies all rules to `stem` (prefix included) with `ending`.
pub fn bend(stem: &str, ending: &str, class: Class, used: Use) -> Vec<char> {
    let mut t: Vec<char> = stem.chars().collect();
    let stem_len = t.len();
    t.extend(ending.chars());
    assimilate(&mut t, class, used);
    if class.sees {
        swallow_hamza(&mut t, stem, used);
    }
    if let Some(weak) = class.middle {
        hollow(&mut t, weak, used);
    }
    if class.doubled {
        contract(&mut t);
    }
    if let Some(weak) = class.last
        && stem_len > 0
    {
        defective(&mut t, weak, used);
    }
    t
}

/// The first letter is و or ي: وصف يصف, but وجه يوجه in form II; اتهم; إيضاح; يوقن.
fn assimilate(t: &mut Vec<char>, class: Class, used: Use) {
    let Some(at) = t.iter().position(|c| *c == 'F') else { return };
    if class.first_is_t && t.get(at + 1) == Some(&'T') {
        t[at] = 'T';
    } else if class.dropped_first && used == Use::ImperfectOfI {
        t.remove(at);
    } else if let Some(first) = class.first
        && at > 0
        && t.get(at + 1).is_some_and(|c| !is_vowel(*c) && *c != 'F')
    {
        match (first, t[at - 1]) {
            ('و', 'i') => {
                t[at - 1] = 'I';
                t.remove(at);
            }
            ('ي', 'u') => {
                t[at - 1] = 'U';
                t.remove(at);
            }
            _ => {}
        }
    }
}

/// رأى loses its hamza: يرى, أرى, but رأى and مرئي keep it.
fn swallow_hamza(t: &mut Vec<char>, stem: &str, used: Use) {
    let imperfect = used == Use::ImperfectOfI || (used == Use::Verb && stem.contains("FE"));
    let Some(at) = t.iter().position(|c| *c == 'E').filter(|_| imperfect) else { return };
    t.remove(at);
}

/// The middle letter is و or ي: قال، قلت، يقول، قائل، أفاد، أفدت، إفادة, but بيّن in form II.
fn hollow(t: &mut Vec<char>, weak: char, used: Use) {
    let Some(at) = t.iter().position(|c| *c == 'E').filter(|at| *at > 0) else { return };
    let (Some(&before), Some(&after)) = (t.get(at - 1), t.get(at + 1)) else { return };
    let at = match (before, after) {
        ('A', _) => {
            t[at] = 'ء';
            return;
        }
        (_, 'U') => {
            // maFEUL: مقول, but مبيع.
            t.remove(at);
            if weak == 'ي' {
                t[at] = 'I';
            }
            return;
        }
        (b, 'A') if is_short(b) => {
            t[at] = 'ي';
            return;
        }
        (_, 'A') => {
            // ءiFEAL: إفادة.
            t.remove(at);
            if let Some(last) = t.iter().position(|c| *c == 'L') {
                t.truncate(last + 1);
                t.extend(['a', 'ة']);
            }
            return;
        }
        (b, a) if is_short(b) && is_short(a) => {
            t.drain(at - 1..=at);
            t[at - 1] = if b == 'u' { 'I' } else { 'A' };
            at - 1
        }
        (_, a) if is_short(a) => {
            t.remove(at);
            t[at] = long(a);
            at
        }
        _ => return,
    };
    let closed = t.get(at + 2).is_none_or(|c| !is_vowel(*c));
    if closed {
        t[at] = match (used, t[at]) {
            (Use::PerfectOfI(v), 'A') => v,
            (_, 'I') => 'i',
            (_, 'U') => 'u',
            _ => 'a',
        };
    }
}

/// Twice the same letter with a short vowel between and a vowel behind: رد, يرد, استمر, but رددت, مردود, يردد.
fn contract(t: &mut Vec<char>) {
    // The twins are the last two letters: E and L, or in احمرّ and اطمأنّ the last one twice.
    let last = if t.contains(&'Q') { 'Q' } else { 'L' };
    let repeated = t.iter().filter(|c| **c == last).count() > 1;
    let twins = |a: char, b: char| b == last && (if repeated { a == last } else { a == 'E' });
    let found = (1..t.len().saturating_sub(3)).find(|&i| twins(t[i], t[i + 2]) && is_short(t[i + 1]) && is_vowel(t[i + 3]));
    let Some(at) = found else { return };
    let vowel = t.remove(at + 1);
    if !is_vowel(t[at - 1]) {
        t.insert(at, vowel);
    }
}

/// The last letter is و or ي: نفى، نفت، نفوا، ينفي، ينفون، لم ينف، ناف، دعا، يدعو، إعطاء, but وحي and حلو as nouns.
fn defective(t: &mut Vec<char>, weak: char, used: Use) {
    let Some(at) = t.iter().rposition(|c| *c == 'L').filter(|at| *at > 0) else { return };
    let rest: Vec<char> = t[at + 1..].to_vec();
    let keeps_w = matches!(used, Use::PerfectOfI(_)) && weak == 'و';
    let glide = if keeps_w { 'و' } else { 'ي' };
    let mut before = t[at - 1];
    if before == 'u' && used == Use::Noun {
        before = 'i'; // taFaEEuL: تحدٍّ
    }
    let next = rest.first().copied();
    let mut end: Vec<char> = Vec::with_capacity(8);
    match before {
        'A' => {
            t[at] = 'ء';
            return;
        }
        'U' => end.extend(if weak == 'و' { ['u', 'و', 'و'] } else { ['i', 'ي', 'ي'] }.iter().chain(&rest)),
        'a' => match next {
            Some('a' | 'u' | 'N') if rest.len() == 1 => end.push(if keeps_w && next == Some('a') { 'A' } else { 'ى' }),
            Some('a') if rest.get(1) == Some(&'ي') => end.extend(['a', 'ي'].iter().chain(&rest)),
            Some('a') if used == Use::Noun => end.extend(['A'].iter().chain(&rest[1..])),
            Some('a') => end.extend(&rest),
            Some('A') => end.extend(['a', glide].iter().chain(&rest)),
            Some('U') => end.extend(['a', 'و'].iter().chain(&rest[1..])),
            Some('I') => end.extend(['a', 'ي'].iter().chain(&rest[1..])),
            None => end.push('a'),
            _ => end.extend(['a', glide].iter().chain(&rest)),
        },
        'i' => match next {
            Some('a' | 'u') if rest.len() == 1 => end.push('I'),
            Some('a' | 'A' | 'N') => end.extend(['i', 'ي'].iter().chain(&rest)),
            Some('U' | 'I') => end.extend(&rest),
            None => end.push('i'),
            _ => end.extend(['I'].iter().chain(&rest)),
        },
        'u' => match next {
            Some('a' | 'u') if rest.len() == 1 => end.push('U'),
            Some('a' | 'A') => end.extend(['u', 'و'].iter().chain(&rest)),
            Some('U' | 'I') => end.extend(&rest),
            None => end.push('u'),
            _ => end.extend(['U'].iter().chain(&rest)),
        },
        _ => return,
    }
    t.truncate(at - 1);
    t.extend(end);
}
