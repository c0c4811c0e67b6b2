//! Bytes to text, with the encoding known and everything that was lost or mended counted.
//!
//! The order of trust: a byte order mark, then the bytes themselves where they prove something (valid UTF-8, the pattern of
//! UTF-16), then the letters (windows-1256 against ISO-8859-6), then what the container claims, then a general detector.
//! Servers and pages lie about encodings more often than Arabic letters do.

mod code_pages;
mod mojibake;

pub use mojibake::{Mended, mend};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_8859_6, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

/// Text made from bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte order mark; line ends as they came.
    pub text: String,
    /// The encoding it was read with, by its WHATWG name: `UTF-8`, `UTF-16LE`, `windows-1256` …
    pub encoding: &'static str,
    /// Undecodable stretches of bytes, each of which became one U+FFFD.
    pub replaced: usize,
    /// What a reader should know: a guessed encoding, lost bytes, mended text.
    pub warnings: Vec<String>,
}

/// Decodes `bytes`; `hint` is the encoding that a page or a server claims, by any label.
///
/// Never fails: what cannot be read becomes U+FFFD, is counted and warned of.
///
/// ```
/// use tawatur_text::decode::decode;
/// let page = decode(&[0xDE, 0xC7, 0xE1], None);
/// assert_eq!((page.text.as_str(), page.encoding), ("قال", "windows-1256"));
/// ```
pub fn decode(bytes: &[u8], hint: Option<&str>) -> Decoded {
    let hint = hint.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
    let mut out = by_evidence(bytes, hint);
    mend_controls(&mut out);
    mend_words(&mut out);
    if out.replaced > 0 {
        let warning = format!("bytes that could not be read as {}, shown as U+FFFD: {}", out.encoding, out.replaced);
        out.warnings.push(warning);
    }
    out
}

fn by_evidence(bytes: &[u8], hint: Option<&'static Encoding>) -> Decoded {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let body = bytes.get(mark..).unwrap_or_default();
        return if encoding == UTF_8 { utf8(body).finish() } else { utf16(body, encoding) };
    }
    if let Some(encoding) = utf16_pattern(bytes) {
        let mut out = utf16(bytes, encoding);
        out.warnings.push(format!("no byte order mark; read as {}", out.encoding));
        return out;
    }
    let eight = utf8(bytes);
    // One torn character does not make a UTF-8 file something else; Arabic in a code page hardly ever forms one by chance.
    if eight.torn == 0 || eight.multibyte > 3 * eight.torn {
        return eight.finish();
    }
    code_page(bytes, hint)
}

/// UTF-8 as far as it goes.
struct Utf8 {
    text: String,
    /// Characters outside ASCII that were whole.
    multibyte: usize,
    replaced: usize,
    /// Of the replaced, those that are no lone surrogate: surrogates are a writer's fault, yet speak for UTF-8.
    torn: usize,
    /// Surrogate pairs written as two three-byte sequences (CESU-8), put together.
    paired: usize,
}

impl Utf8 {
    fn finish(self) -> Decoded {
        let mut warnings = Vec::new();
        if self.paired > 0 {
            warnings.push(format!("{} character(s) written as surrogate pairs (CESU-8) put together", self.paired));
        }
        Decoded { text: self.text, encoding: UTF_8.name(), replaced: self.replaced, warnings }
    }
}

fn utf8(bytes: &[u8]) -> Utf8 {
    let mut out = Utf8 { text: String::with_capacity(bytes.len()), multibyte: 0, replaced: 0, torn: 0, paired: 0 };
    let mut rest = bytes;
    loop {
        let (whole, error) = match std::str::from_utf8(rest) {
            Ok(all) => (all, None),
            Err(e) => {
                let valid = rest.get(..e.valid_up_to()).and_then(|b| std::str::from_utf8(b).ok()).unwrap_or("");
                (valid, Some(e.error_len()))
            }
        };
        out.text.push_str(whole);
        out.multibyte += whole.bytes().filter(|b| *b >= 0xC0).count();
        let Some(length) = error else { return out };
        rest = rest.get(whole.len()..).unwrap_or_default();
        let skip = match (surrogate(rest), surrogate(rest.get(3..).unwrap_or_default())) {
            (Some(high @ 0xD800..=0xDBFF), Some(low @ 0xDC00..=0xDFFF)) => {
                let c = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
                out.text.push(char::from_u32(c).unwrap_or(char::REPLACEMENT_CHARACTER));
                out.paired += 1;
                6
            }
            (found, _) => {
                out.text.push(char::REPLACEMENT_CHARACTER);
                out.replaced += 1;
                out.torn += usize::from(found.is_none());
                if found.is_some() { 3 } else { length.unwrap_or(rest.len()).max(1) }
            }
        };
        rest = rest.get(skip..).unwrap_or_default();
    }
}

/// The surrogate that three bytes stand for, which UTF-8 forbids.
fn surrogate(bytes: &[u8]) -> Option<u32> {
    match bytes {
        [0xED, b @ 0xA0..=0xBF, c @ 0x80..=0xBF, ..] => Some(0xD000 | (u32::from(b & 0x3F) << 6) | u32::from(c & 0x3F)),
        _ => None,
    }
}

fn utf16(bytes: &[u8], encoding: &'static Encoding) -> Decoded {
    let unit = if encoding == UTF_16BE { u16::from_be_bytes } else { u16::from_le_bytes };
    let pairs = bytes.chunks_exact(2);
    let torn = usize::from(!pairs.remainder().is_empty());
    let mut text = String::with_capacity(bytes.len());
    let mut replaced = torn;
    for c in char::decode_utf16(pairs.map(|p| unit([p[0], p[1]]))) {
        text.push(c.unwrap_or_else(|_| {
            replaced += 1;
            char::REPLACEMENT_CHARACTER
        }));
    }
    if torn > 0 {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    Decoded { text, encoding: encoding.name(), replaced, warnings: Vec::new() }
}

/// UTF-16 without a mark: every other byte is the number of a block of characters, which no 8-bit text contains.
fn utf16_pattern(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..bytes.len().min(4096)).unwrap_or(bytes);
    let units = sample.len() / 2;
    if units < 2 {
        return None;
    }
    // Blocks 00 to 07 hold Latin to Arabic; 20 punctuation; FB, FD, FE Arabic presentation forms.
    let low = |b: &u8| *b <= 0x07;
    let block = |b: &u8| low(b) || matches!(*b, 0x20 | 0xFB | 0xFD | 0xFE);
    let count = |at: usize, f: &dyn Fn(&u8) -> bool| sample.iter().skip(at).step_by(2).take(units).filter(|b| f(b)).count();
    for (high, other, encoding) in [(1, 0, UTF_16LE), (0, 1, UTF_16BE)] {
        let blocks = count(high, &block);
        if blocks * 10 >= units * 9 && count(high, &low) * 2 >= units && count(other, &low) * 2 < units {
            return Some(encoding);
        }
    }
    None
}

/// An 8-bit encoding, by the letters it gives.
fn code_page(bytes: &[u8], hint: Option<&'static Encoding>) -> Decoded {
    let hint = hint.filter(|e| *e != UTF_8 && *e != UTF_16LE && *e != UTF_16BE);
    let verdict = code_pages::judge(bytes);
    let (encoding, why) = match hint {
        Some(claimed) if claimed == WINDOWS_1256 || claimed == ISO_8859_6 => {
            if verdict.plausible() && verdict.encoding != claimed && verdict.margin > 6.0 {
                (verdict.encoding, format!("declared as {}, but its letters are those of {}", claimed.name(), verdict.encoding.name()))
            } else {
                (claimed, String::new())
            }
        }
        // Arabic pages that declare nothing or copy a template say windows-1252.
        Some(claimed) if claimed == WINDOWS_1252 && verdict.plausible() && verdict.letters >= 8 => {
            (verdict.encoding, format!("declared as {}, but its letters are those of {}", claimed.name(), verdict.encoding.name()))
        }
        Some(claimed) => (claimed, String::new()),
        None if verdict.plausible() => (verdict.encoding, format!("encoding not declared; read as {}", verdict.encoding.name())),
        None => {
            let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
            // Some hundred letters decide; the detector takes its time over megabytes.
            detector.feed(code_pages::sample(bytes), true);
            let guess = detector.guess(None, Utf8Detection::Deny);
            (guess, format!("encoding not declared; guessed as {}", guess.name()))
        }
    };
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let replaced = text.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count();
    let warnings = if why.is_empty() { Vec::new() } else { vec![why] };
    Decoded { text: text.into_owned(), encoding: encoding.name(), replaced, warnings }
}

/// NUL says nothing and breaks words apart; files cut by a crash are padded with it.
fn mend_controls(out: &mut Decoded) {
    let nul = out.text.bytes().filter(|b| *b == 0).count();
    if nul > 0 {
        out.text.retain(|c| c != '\0');
        out.warnings.push(format!("{nul} NUL character(s) left out"));
    }
}

fn mend_words(out: &mut Decoded) {
    if let Some(mended) = mend(&out.text) {
        out.text = mended.text;
        out.warnings.push(mended.warning);
    }
    if mojibake::remains(&out.text) >= 5 {
        out.warnings.push("parts look like Arabic read with a wrong encoding and cannot be turned back".to_owned());
    }
}

#[cfg(test)]
mod tests;
