//! Which language a text is in, as far as Tawatur needs to know: Arabic is read, the rest is kept and said to be unread.
//!
//! Why no crate: the question is small (Arabic, its two neighbours in the same script, English, anything else) and the texts
//! are short. Trigram models (`whatlang`) mistake a two-word Arabic headline for Persian; `whichlang` calls Persian and Urdu
//! Arabic; `lingua` is right and costs minutes to build. Letters that only one language has, and its commonest words, decide here.

/// The BCP 47 code of the language: `ar`, `fa`, `ur`, `ps`, `ku`, `en`, or `und` where nothing is clear.
///
/// `declared` is what the container says (`<html lang>`); it decides only where the text itself does not.
///
/// ```
/// use tawatur_intake::language;
/// assert_eq!(language("نفى المتحدث ذلك", None), "ar");
/// assert_eq!(language("سخنگوی ارتش گفت که مذاکرات ادامه دارد", None), "fa");
/// assert_eq!(language("فوج کے ترجمان نے کہا کہ مذاکرات جاری ہیں", None), "ur");
/// assert_eq!(language("The spokesman denied it.", None), "en");
/// ```
pub fn language(text: &str, declared: Option<&str>) -> String {
    let counts = Counts::of(text);
    let declared = declared.and_then(primary);
    let letters = counts.arabic + counts.latin + counts.other;
    if letters == 0 {
        return declared.unwrap_or_else(|| "und".to_owned());
    }
    // Arabic reports carry Latin names, addresses and share bars; the script of a third of the letters is enough.
    if counts.arabic * 3 >= letters {
        return counts.of_arabic_script(declared.as_deref()).to_owned();
    }
    if counts.latin * 2 > letters {
        if counts.words > 0 && counts.english * 12 >= counts.words {
            return "en".to_owned();
        }
        return declared.filter(|d| !matches!(d.as_str(), "ar" | "fa" | "ur" | "ps" | "ckb" | "en")).unwrap_or_else(|| "und".to_owned());
    }
    declared.filter(|d| !matches!(d.as_str(), "ar" | "fa" | "ur" | "ps" | "ckb" | "en")).unwrap_or_else(|| "und".to_owned())
}

/// The primary subtag of a language tag: `ar` of `ar-SY`, `ar_EG`, `AR`.
fn primary(tag: &str) -> Option<String> {
    let first = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
    ((2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase())).then_some(first)
}

#[derive(Debug, Default)]
struct Counts {
    arabic: usize,
    latin: usize,
    other: usize,
    /// Letters that Persian, Urdu, Pashto, Kurdish add: پ چ ژ گ.
    eastern: usize,
    /// ہ ے ٹ ڈ ڑ ں ھ, which Urdu alone uses.
    urdu: usize,
    /// ټ ډ ړ ښ ځ څ ږ ګ ڼ ې.
    pashto: usize,
    /// ێ ۆ ڵ ڕ ە of Sorani.
    sorani: usize,
    /// ة أ إ ى ؤ ئ and ي ك, as Arabic keyboards write them.
    arabic_only: usize,
    /// ی ک.
    persian_keys: usize,
    words: usize,
    english: usize,
    arabic_words: usize,
    persian_words: usize,
    urdu_words: usize,
}

/// Much of a text tells no more about its language than its first part.
const SAMPLE: usize = 20_000;

impl Counts {
    fn of(text: &str) -> Self {
        let mut n = Self::default();
        for c in text.chars().filter(|c| matches!(c, '\u{620}'..='\u{64A}') || c.is_alphabetic()).take(SAMPLE) {
            match c {
                'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => n.latin += 1,
                '\u{600}'..='\u{6FF}'
                | '\u{750}'..='\u{77F}'
                | '\u{8A0}'..='\u{8FF}'
                | '\u{FB50}'..='\u{FDFF}'
                | '\u{FE70}'..='\u{FEFF}' => {
                    n.arabic += 1;
                    match c {
                        'پ' | 'چ' | 'ژ' | 'گ' => n.eastern += 1,
                        'ہ' | 'ے' | 'ٹ' | 'ڈ' | 'ڑ' | 'ں' | 'ھ' => n.urdu += 1,
                        'ټ' | 'ډ' | 'ړ' | 'ښ' | 'ځ' | 'څ' | 'ږ' | 'ګ' | 'ڼ' | 'ې' => n.pashto += 1,
                        'ێ' | 'ۆ' | 'ڵ' | 'ڕ' | 'ە' => n.sorani += 1,
                        'ة' | 'أ' | 'إ' | 'ى' | 'ؤ' | 'ي' | 'ك' => n.arabic_only += 1,
                        'ی' | 'ک' => n.persian_keys += 1,
                        _ => {}
                    }
                }
                _ => n.other += 1,
            }
        }
        for word in text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).take(SAMPLE / 4) {
            n.words += 1;
            match word {
                "من" | "في" | "على" | "إلى" | "أن" | "إن" | "التي" | "الذي" | "عن" | "هذا" | "هذه" | "بعد" | "قال" | "ما" | "لم"
                | "ذلك" | "بين" | "كان" | "كانت" | "قبل" | "حول" => n.arabic_words += 1,
                "از" | "به" | "که" | "كه" | "است" | "را" | "این" | "اين" | "آن" | "برای" | "براى" | "های" | "شد" | "شده" | "گفت"
                | "نیز" | "دارد" | "کرد" | "كرد" | "می" | "مى" | "یک" | "خود" | "بود" => n.persian_words += 1,
                "کے" | "کی" | "کا" | "ہے" | "ہیں" | "میں" | "سے" | "نے" | "کو" | "پر" | "اور" | "یہ" | "نہیں" | "کیا" | "کہا" | "بھی" =>
                {
                    n.urdu_words += 1;
                }
                _ if word.is_ascii() => n.english += usize::from(is_english(word)),
                _ if word.starts_with("ال") && word.chars().count() > 4 => n.arabic_words += 1,
                _ => {}
            }
        }
        n
    }

    fn of_arabic_script(&self, declared: Option<&str>) -> &'static str {
        if self.pashto * 40 > self.arabic {
            return "ps";
        }
        if self.sorani * 20 > self.arabic {
            return "ckb";
        }
        let urdu = self.urdu_words * 3 + self.urdu;
        let arabic = self.arabic_words * 3 + self.arabic_only;
        let persian = self.persian_words * 3 + self.eastern * 2 + self.persian_keys;
        // ی and ک alone prove nothing: some Arabic newsrooms type on Persian keyboards. The words decide then.
        if urdu * 2 > self.arabic_only + self.arabic_words * 3 && self.urdu * 30 > self.arabic && urdu > self.persian_words * 3 {
            "ur"
        } else if persian > arabic && (self.persian_words > 0 || self.eastern * 40 > self.arabic) && self.persian_words >= self.arabic_words
        {
            "fa"
        } else if arabic == 0 && persian == 0 {
            match declared {
                Some("fa") => "fa",
                Some("ur") => "ur",
                _ => "ar",
            }
        } else {
            "ar"
        }
    }
}

fn is_english(word: &str) -> bool {
    const WORDS: [&str; 24] = [
        "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "said", "by", "from", "at", "it", "his", "has", "have",
        "are", "were", "be", "as", "an",
    ];
    WORDS.iter().any(|w| w.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_arabic_is_arabic() {
        for text in
            ["عاجل", "الرقة", "نفي رسمي", "مقتل جنديين", "قال گورباتشوف إن الاتفاق قائم", "الجيش يعلن بدء الهدنة - BBC News عربي", "ردّ"]
        {
            assert_eq!(language(text, None), "ar", "{text}");
        }
    }

    #[test]
    fn arabic_typed_with_persian_keys_is_arabic() {
        assert_eq!(language("نفی المتحدث باسم الجیش وجود أی اتفاق فی المدینة", None), "ar");
    }

    #[test]
    fn neighbours_in_the_same_script_are_told_apart() {
        for (text, want) in [
            ("رئیس جمهور گفت که مذاکرات از سر گرفته شد", "fa"),
            ("سخنگوى وزارت خارجه گفت اين گزارش را تاييد نمي كند كه توافق شده است", "fa"),
            ("وزیر خارجہ نے کہا ہے کہ معاہدہ نہیں ہوا", "ur"),
            ("د ولسمشر ویاند وویل چې خبرې به روانې وي او ښه پرمختګ شوی", "ps"),
            ("سەرۆکی هەرێم ڕایگەیاند کە دانوستانەکان بەردەوامن", "ckb"),
        ] {
            assert_eq!(language(text, None), want, "{text}");
        }
    }

    #[test]
    fn other_languages_are_kept_apart() {
        assert_eq!(language("The talks were held in the town, the mayor said.", None), "en");
        assert_eq!(language("Le porte-parole a démenti cette information.", None), "und");
        assert_eq!(language("Le porte-parole a démenti cette information.", Some("fr-FR")), "fr");
        assert_eq!(language("Переговоры продолжаются", None), "und");
        assert_eq!(language("12345 !!", None), "und");
        assert_eq!(language("", Some("ar-SY")), "ar");
        assert_eq!(language("The spokesman of the army denied it", Some("ar")), "en");
    }
}
