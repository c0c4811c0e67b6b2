//! Which of the two Arabic code pages wrote these bytes.
//!
//! windows-1256 and ISO-8859-6 agree on the letters from hamza to dad and disagree on the rest, so that a text read with
//! the wrong one is still made of Arabic letters. A general detector needs a page of text to tell them apart; headlines and
//! bylines are shorter. Here both readings are scored by how often Arabic uses each letter and where in a word it may stand.

use encoding_rs::{Encoding, ISO_8859_6, WINDOWS_1256};

/// The better of the two readings, and how good it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Judgement {
    pub(super) encoding: &'static Encoding,
    /// How much likelier than the other reading, in nats over the whole text.
    pub(super) margin: f64,
    /// Mean log likelihood of a letter, in nats; Arabic lies about -3.
    pub(super) mean: f64,
    /// Letters outside ASCII.
    pub(super) letters: usize,
}

/// No letter of Arabic text scores worse than this on average; Cyrillic and Greek bytes do.
pub(super) const PLAUSIBLE: f64 = -4.3;

/// windows-1256 is the one met in practice: ISO-8859-6 has to win by this much, in nats.
const PRIOR: f64 = 2.0;

/// Enough bytes to be sure; a longer text is judged by its beginning.
const SAMPLE: usize = 64 * 1024;

impl Judgement {
    /// True where the bytes read as Arabic at all.
    pub(super) fn plausible(&self) -> bool {
        self.letters > 0 && self.mean > PLAUSIBLE
    }
}

/// Scores both readings of `bytes`.
pub(super) fn judge(bytes: &[u8]) -> Judgement {
    let sample = sample(bytes);
    let (windows, letters_windows) = score(sample, WINDOWS_1256);
    let (iso, letters_iso) = score(sample, ISO_8859_6);
    let windows = windows + PRIOR;
    let (encoding, best, letters) =
        if iso > windows { (ISO_8859_6, iso, letters_iso) } else { (WINDOWS_1256, windows - PRIOR, letters_windows) };
    Judgement { encoding, margin: (iso - windows).abs(), mean: best / (letters.max(1) as f64), letters }
}

/// The first 64 KiB that hold something other than ASCII: a page may begin with as much markup.
pub(super) fn sample(bytes: &[u8]) -> &[u8] {
    let from = bytes.iter().position(|b| *b >= 0x80).unwrap_or(0);
    let from = from - from.min(16);
    &bytes[from..bytes.len().min(from + SAMPLE)]
}

/// Mean log likelihood that `text` is Arabic, with the letters it was counted on.
pub(super) fn likelihood(text: &str) -> (f64, usize) {
    let mut total = 0.0;
    let mut letters = 0;
    for word in text.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation() || c.is_ascii_digit()) {
        total += score_word(word, &mut letters);
    }
    (total, letters)
}

fn score(bytes: &[u8], encoding: &'static Encoding) -> (f64, usize) {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    likelihood(&text)
}

fn score_word(word: &str, letters: &mut usize) -> f64 {
    let latin = word.bytes().any(|b| b.is_ascii_alphabetic());
    let last = word.chars().count().saturating_sub(1);
    let mut sum = 0.0;
    let mut before = ' ';
    for (i, c) in word.chars().enumerate() {
        if c.is_ascii() || neutral(c) {
            before = ' ';
            continue;
        }
        *letters += 1;
        let mark = matches!(c, '\u{64B}'..='\u{652}');
        let mut s = match frequency(c) {
            Some(per_mille) => (per_mille / 1000.0f64).ln(),
            None => -11.0,
        };
        if latin {
            s -= 4.0;
        }
        match c {
            // ta marbuta and alef maqsura end a word; a suffix turns them into another letter.
            'ة' | 'ى' if i != last => s -= 2.5,
            'ة' | 'ى' => s += 1.0,
            'ؤ' | 'ئ' | 'ء' if i == 0 => s -= 3.0,
            'ل' if before == 'ا' && i <= 2 => s += 1.2,
            // Two marks in a row, or one with nothing to sit on; tanwin stands at the end.
            _ if mark && (before == ' ' || matches!(before, '\u{64B}'..='\u{650}')) => s -= 4.0,
            '\u{64B}'..='\u{64D}' if i + 1 < last => s -= 3.0,
            _ if c == before && !matches!(c, 'ل' | 'م' | 'ت' | 'ن' | 'د' | 'ر' | 'ي') => s -= 1.5,
            _ => {}
        }
        before = c;
        sum += s;
    }
    sum
}

/// Signs that say nothing about the language.
fn neutral(c: char) -> bool {
    matches!(c, '\u{A0}' | '،' | '؛' | '؟' | '«' | '»' | '\u{2010}'..='\u{203A}' | '\u{200C}'..='\u{200F}' | '€')
}

/// Occurrences of a letter in a thousand letters of newspaper Arabic, rounded.
fn frequency(c: char) -> Option<f64> {
    Some(match c {
        'ا' => 135.0,
        'ل' => 115.0,
        'ي' => 70.0,
        'م' => 63.0,
        'و' => 60.0,
        'ن' => 58.0,
        'ر' => 48.0,
        'ت' => 46.0,
        'ع' => 36.0,
        'ب' => 35.0,
        'ة' => 34.0,
        'د' => 33.0,
        'ه' => 30.0,
        'س' | 'ف' => 29.0,
        'أ' => 25.0,
        'ق' => 25.0,
        'ك' => 23.0,
        'ح' => 20.0,
        'ج' => 15.0,
        'ش' => 13.0,
        'إ' => 11.0,
        'ص' => 11.0,
        'ى' | 'خ' | 'ط' => 10.0,
        'ز' => 8.0,
        'ض' | 'ث' => 7.0,
        'ذ' | 'غ' => 6.0,
        'ء' | 'ئ' => 5.0,
        'ظ' => 2.5,
        'آ' | 'ؤ' => 2.0,
        // Persian letters that windows-1256 has; Arabic news writes them in a few names.
        'پ' | 'چ' | 'ژ' | 'گ' | 'ڤ' => 0.5,
        '\u{64B}' => 2.0,
        '\u{64C}'..='\u{652}' => 1.0,
        'ـ' => 0.5,
        _ => return None,
    })
}
