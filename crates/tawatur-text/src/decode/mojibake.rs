//! Text that somebody decoded with the wrong table before us, turned back where nothing was lost.

use super::code_pages;
use encoding_rs::{Encoding, WINDOWS_1252, WINDOWS_1256};
use std::sync::LazyLock;

/// What [`mend`] made of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// The text as it was before the mistake.
    pub text: String,
    /// What happened to it, for the reader.
    pub warning: String,
}

/// Undoes a wrong decoding that the text shows: UTF-8 read as windows-1252 or windows-1256, windows-1256 read as windows-1252.
///
/// Works line by line, and word by word inside a line that does not turn back as a whole; what does not turn back into
/// clean Arabic stays as it is. Gives `None` where the text shows no such mistake.
///
/// ```
/// use tawatur_text::decode::mend;
/// assert_eq!(mend("Ù‚Ø§Ù„").map(|m| m.text), Some("قال".to_owned()));
/// assert_eq!(mend("ظ‚ط§ظ„").map(|m| m.text), Some("قال".to_owned()));
/// assert_eq!(mend("قال"), None);
/// ```
pub fn mend(text: &str) -> Option<Mended> {
    let western = &*WESTERN;
    let mended = |text, warning: &str| Mended { text, warning: warning.to_owned() };
    // Sound text, the usual case, shows no such pairs, or so few that trying is cheap.
    if pairs(text, western, &['Ø', 'Ù', 'Ú', 'Û', 'Ã']) > 0
        && let Some(text) = by_lines(text, |s, strict| as_utf8(s, western, strict))
    {
        return Some(mended(text, "UTF-8 had been read as windows-1252; turned back"));
    }
    let arabic = &*ARABIC;
    if pairs(text, arabic, &['ط', 'ظ']) > 0
        && let Some(text) = by_lines(text, |s, strict| as_utf8(s, arabic, strict))
    {
        return Some(mended(text, "UTF-8 had been read as windows-1256; turned back"));
    }
    if text.chars().any(|c| ('\u{C0}'..='\u{FF}').contains(&c))
        && let Some(text) = by_lines(text, |s, strict| as_code_page(s, western, strict))
    {
        return Some(mended(text, "windows-1256 had been read as windows-1252; turned back"));
    }
    None
}

/// How many pairs of characters still look like the two bytes of an Arabic letter.
pub(super) fn remains(text: &str) -> usize {
    pairs(text, &WESTERN, &['Ø', 'Ù'])
}

/// The bytes behind the characters of a single-byte encoding.
static WESTERN: LazyLock<Table> = LazyLock::new(|| Table::of(WINDOWS_1252));
static ARABIC: LazyLock<Table> = LazyLock::new(|| Table::of(WINDOWS_1256));

/// Which byte a character was, in one code page. The two tables never change, so they are made once.
struct Table {
    high: Vec<(char, u8)>,
    latin: bool,
}

impl Table {
    fn of(encoding: &'static Encoding) -> Self {
        let mut high: Vec<(char, u8)> = (0x80..=0xFFu8)
            .filter_map(|b| {
                let (text, _) = encoding.decode_without_bom_handling(&[b]).0.chars().next().map(|c| (c, b))?;
                Some((text, b))
            })
            .filter(|(c, _)| *c != '\u{FFFD}')
            .collect();
        high.sort_unstable();
        Self { high, latin: encoding == WINDOWS_1252 }
    }

    fn byte(&self, c: char) -> Option<u8> {
        if c.is_ascii() {
            return Some(c as u8);
        }
        match self.high.binary_search_by_key(&c, |(k, _)| *k) {
            Ok(at) => self.high.get(at).map(|(_, b)| *b),
            // Programs that say Latin-1 leave the bytes 80–9F as control characters.
            Err(_) if self.latin => u8::try_from(u32::from(c)).ok(),
            Err(_) => None,
        }
    }

    fn bytes(&self, text: &str) -> Option<Vec<u8>> {
        text.chars().map(|c| self.byte(c)).collect()
    }
}

/// Pairs of a lead character and one that stands for a UTF-8 continuation byte.
fn pairs(text: &str, table: &Table, leads: &[char]) -> usize {
    let mut before = false;
    let mut n = 0;
    for c in text.chars() {
        if before && !c.is_ascii() && table.byte(c).is_some_and(|b| (0x80..0xC0).contains(&b)) {
            n += 1;
        }
        before = leads.contains(&c);
    }
    n
}

/// `turn` applied to each line, or to the words of a line where the line as a whole does not turn; `None` where none did.
///
/// `turn` is strict at first. Where most of the text turns, all of it went the wrong way, and a line that holds a lone sign
/// is turned too: strict is then false.
fn by_lines(text: &str, turn: impl Fn(&str, bool) -> Option<String>) -> Option<String> {
    let (mut foreign, mut turning) = (0usize, 0usize);
    for line in text.split('\n').filter(|line| !line.is_ascii()) {
        foreign += line.len();
        turning += if turn(line, true).is_some() { line.len() } else { 0 };
    }
    let strict = turning * 2 <= foreign;
    let mut out = String::with_capacity(text.len());
    let mut turned = false;
    for line in text.split_inclusive('\n') {
        if line.is_ascii() {
            out.push_str(line);
        } else if let Some(whole) = turn(line, strict) {
            out.push_str(&whole);
            turned = true;
        } else {
            for word in line.split_inclusive([' ', '\t', '\r', '\n']) {
                match turn(word, strict) {
                    Some(mended) if !word.is_ascii() => {
                        out.push_str(&mended);
                        turned = true;
                    }
                    _ => out.push_str(word),
                }
            }
        }
    }
    turned.then_some(out)
}

/// Turned back once, or twice: a text can be spoiled on the way into a database and again on the way out.
fn as_utf8(text: &str, table: &Table, strict: bool) -> Option<String> {
    let once = String::from_utf8(table.bytes(text)?).ok()?;
    if clean(&once) {
        return Some(once);
    }
    match table.bytes(&once).and_then(|bytes| String::from_utf8(bytes).ok()) {
        Some(twice) if clean(&twice) => Some(twice),
        _ if strict || once.chars().any(|c| ('\u{80}'..'\u{A0}').contains(&c)) => None,
        _ => Some(once),
    }
}

/// True where the letters outside ASCII are Arabic, but for a stray one.
fn clean(mended: &str) -> bool {
    let mut letters = 0usize;
    let mut foreign = 0usize;
    for c in mended.chars().filter(|c| !c.is_ascii()) {
        match c {
            '\u{620}'..='\u{65F}' | '\u{66E}'..='\u{6D3}' => letters += 1,
            '\u{600}'..='\u{61F}' | '\u{660}'..='\u{66D}' | '\u{6D4}'..='\u{6FF}' | '\u{FB50}'..='\u{FDFF}' => {}
            '\u{FE70}'..='\u{FEFF}' | '\u{2000}'..='\u{206F}' | '\u{A0}' | '«' | '»' | '€' => {}
            c if u32::from(c) < 0xA0 => foreign += 10,
            _ => foreign += 1,
        }
    }
    letters >= 2 && foreign * 5 <= letters
}

fn as_code_page(text: &str, table: &Table, strict: bool) -> Option<String> {
    let (mut ascii, mut high) = (0usize, 0usize);
    for c in text.chars() {
        if c.is_ascii_alphabetic() {
            ascii += 1;
        } else if ('\u{C0}'..='\u{FF}').contains(&c) {
            high += 1;
        }
    }
    // French and German keep their unaccented letters; Arabic in windows-1256 has none.
    if high == 0 || strict && (high < 6 || ascii * 3 > high) {
        return None;
    }
    let bytes = table.bytes(text)?;
    let (mended, failed) = WINDOWS_1256.decode_without_bom_handling(&bytes);
    let mended = mended.into_owned();
    if !strict && !failed {
        return Some(mended);
    }
    let (total, letters) = code_pages::likelihood(&mended);
    (!failed && letters >= 6 && total / letters as f64 > code_pages::PLAUSIBLE).then_some(mended)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spoil(text: &str, encoding: &'static Encoding) -> String {
        encoding.decode_without_bom_handling(text.as_bytes()).0.into_owned()
    }

    #[test]
    fn utf8_read_as_a_western_or_an_arabic_page_turns_back() {
        let text = "أعلنت بلدية «عين النور» أن المفاوضات فشلت، وقالت: “لا اتفاق” – 12 أيار\n";
        for encoding in [WINDOWS_1252, WINDOWS_1256] {
            let mended = mend(&spoil(text, encoding)).expect("mended");
            assert_eq!(mended.text, text, "{}", encoding.name());
        }
    }

    #[test]
    fn what_was_spoiled_twice_turns_back() {
        let text = "نفى المتحدث ذلك";
        assert_eq!(mend(&spoil(&spoil(text, WINDOWS_1252), WINDOWS_1252)).map(|m| m.text).as_deref(), Some(text));
    }

    #[test]
    fn windows_1256_read_as_windows_1252_turns_back() {
        let mended = mend("ÞÇá ÇáãÊÍÏË Åä ÇáÇÊÝÇÞ Ýí ÇáãÏíäÉ").expect("mended");
        assert_eq!(mended.text, "قال المتحدث إن الاتفاق في المدينة");
    }

    #[test]
    fn a_line_with_a_lone_sign_goes_with_the_lines_round_it() {
        let text = "قال المتحدث\n\u{A0}\n××\nنفى ذلك – é\n»";
        for encoding in [WINDOWS_1252, WINDOWS_1256] {
            assert_eq!(mend(&spoil(text, encoding)).map(|m| m.text).as_deref(), Some(text));
        }
    }

    #[test]
    fn only_the_spoiled_line_is_touched() {
        let spoiled = spoil("نفى المتحدث", WINDOWS_1252);
        let mended = mend(&format!("قال المصدر\n{spoiled}\nانتهى")).expect("mended");
        assert_eq!(mended.text, "قال المصدر\nنفى المتحدث\nانتهى");
    }

    #[test]
    fn sound_text_in_other_languages_is_left_alone() {
        for text in [
            "Le général a été reçu à l'Élysée où il a nié les faits.",
            "Ærøskøbing, Ålesund und Øster Åsmarke: Größe überall",
            "گفت‌وگوها در تهران؛ ژنرال پاسخ نداد",
            "طظ ظط",
            "الظ§اهر: ط§",
            "",
        ] {
            assert_eq!(mend(text), None, "{text}");
        }
    }
}
