use super::*;
use proptest::prelude::*;

const REPORT: &str = "نفى المتحدث باسم البلدية وجود أي اتفاق، وقال إن المفاوضات توقفت منذ أسبوع.\r\n";

/// ISO-8859-6 has no encoder in the WHATWG list; its letters lie in the order of Unicode.
fn iso(text: &str) -> Vec<u8> {
    text.chars().map(|c| if c.is_ascii() { c as u8 } else { (u32::from(c) - 0x600 + 0xA0) as u8 }).collect()
}

fn windows(text: &str) -> Vec<u8> {
    WINDOWS_1256.encode(text).0.into_owned()
}

fn utf16_bytes(text: &str, big: bool) -> Vec<u8> {
    text.encode_utf16().flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() }).collect()
}

#[test]
fn utf8_with_and_without_a_mark() {
    for mark in ["", "\u{FEFF}"] {
        let out = decode(format!("{mark}{REPORT}").as_bytes(), None);
        assert_eq!(out, Decoded { text: REPORT.into(), encoding: "UTF-8", replaced: 0, warnings: vec![] });
    }
    assert_eq!(decode(b"", None), Decoded { encoding: "UTF-8", ..Decoded::default() });
}

#[test]
fn valid_utf8_wins_over_a_wrong_claim() {
    assert_eq!(decode(REPORT.as_bytes(), Some("windows-1256")).encoding, "UTF-8");
}

#[test]
fn utf16_with_and_without_a_mark() {
    for (big, name) in [(false, "UTF-16LE"), (true, "UTF-16BE")] {
        for text in [REPORT, "قال", "Two delegates met.\n"] {
            let bare = decode(&utf16_bytes(text, big), None);
            assert_eq!((bare.text.as_str(), bare.encoding), (text, name));
            assert_eq!(bare.warnings.len(), 1);
            let marked = decode(&utf16_bytes(&format!("\u{FEFF}{text}"), big), None);
            assert_eq!((marked.text.as_str(), marked.encoding, marked.warnings.len()), (text, name, 0));
        }
    }
}

#[test]
fn a_torn_utf16_file_and_a_lone_surrogate_are_counted() {
    let mut bytes = vec![0xFF, 0xFE];
    bytes.extend(utf16_bytes("قال", false));
    bytes.extend([0x00, 0xD8, 0x44]);
    let out = decode(&bytes, None);
    assert_eq!((out.text.as_str(), out.replaced), ("قال\u{FFFD}\u{FFFD}", 2));
}

#[test]
fn short_texts_in_both_arabic_code_pages_are_told_apart() {
    for text in [
        "أعلن الجيش وقف إطلاق النار",
        "مقتل سبعة مدنيين في قصف على السوق",
        "قال شهود عيان",
        "وكالة الأنباء",
        "الرئيس",
        "المفاوضات",
        "كتب: سامي الحلاق",
        "هل توصل الطرفان إلى اتفاق؟",
        "عاجل",
        "المصدر",
    ] {
        assert_eq!(decode(&windows(text), None).text, text);
        assert_eq!(decode(&windows(text), None).encoding, "windows-1256");
        assert_eq!(decode(&iso(text), None).text, text, "as ISO-8859-6");
        assert_eq!(decode(&iso(text), None).encoding, "ISO-8859-6");
    }
}

#[test]
fn a_page_that_claims_a_western_encoding_is_read_by_its_letters() {
    for claim in ["iso-8859-1", "windows-1252", "windows-1256"] {
        let out = decode(&windows(REPORT), Some(claim));
        assert_eq!((out.text.as_str(), out.encoding), (REPORT, "windows-1256"));
    }
    let out = decode(&iso(REPORT), Some("windows-1256"));
    assert_eq!((out.text.as_str(), out.encoding), (REPORT, "ISO-8859-6"));
    assert_eq!(out.warnings, ["declared as windows-1256, but its letters are those of ISO-8859-6"]);
}

#[test]
fn other_scripts_are_not_taken_for_arabic() {
    let french = "Le général a été reçu à l'hôtel où il a nié les faits.";
    let russian = "Переговоры о прекращении огня продолжаются, сообщил представитель армии.";
    let greek = "Οι διαπραγματεύσεις συνεχίζονται, είπε ο εκπρόσωπος του στρατού.";
    let german = "Die Gespräche über den Rückzug wurden für ungültig erklärt, heißt es.";
    let turkish = "Görüşmeler sürüyor, dedi sözcü; ateşkes için çağrı yapıldı.";
    for (text, encoding) in [
        (french, WINDOWS_1252),
        (german, WINDOWS_1252),
        (russian, encoding_rs::WINDOWS_1251),
        (greek, encoding_rs::WINDOWS_1253),
        (turkish, encoding_rs::WINDOWS_1254),
    ] {
        let bytes = encoding.encode(text).0;
        assert_eq!(decode(&bytes, None).text, text, "{}", encoding.name());
        assert_eq!(decode(&bytes, Some(encoding.name())).text, text, "{}", encoding.name());
    }
}

#[test]
fn one_torn_character_does_not_change_the_encoding() {
    let bytes = &REPORT.as_bytes()[..REPORT.len() - 6];
    let out = decode(bytes, None);
    assert_eq!((out.encoding, out.replaced), ("UTF-8", 1));
    assert!(out.text.ends_with('\u{FFFD}'));
    assert_eq!(out.warnings, ["bytes that could not be read as UTF-8, shown as U+FFFD: 1"]);
}

#[test]
fn surrogates_in_utf8_are_paired_or_counted() {
    let out = decode(b"\xD9\x82\xD8\xA7\xD9\x84 \xED\xA0\xBD\xED\xB8\x80 \xED\xA0\xBD.", None);
    assert_eq!((out.text.as_str(), out.replaced), ("قال 😀 \u{FFFD}.", 1));
    assert_eq!(out.warnings.len(), 2);
}

#[test]
fn nul_bytes_are_left_out_and_said() {
    let out = decode("قال\0 المصدر\0\0".as_bytes(), None);
    assert_eq!(out.text, "قال المصدر");
    assert_eq!(out.warnings, ["3 NUL character(s) left out"]);
}

#[test]
fn mojibake_is_mended_with_a_warning() {
    let spoiled = WINDOWS_1252.decode_without_bom_handling(REPORT.as_bytes()).0;
    let out = decode(spoiled.as_bytes(), None);
    assert_eq!(out.text, REPORT);
    assert_eq!(out.warnings, ["UTF-8 had been read as windows-1252; turned back"]);
}

#[test]
fn mojibake_with_lost_bytes_is_said() {
    let spoiled = WINDOWS_1252.decode_without_bom_handling(REPORT.as_bytes()).0.replace(['\u{81}', '†', '…'], "?").replace('§', "\u{FFFD}");
    let out = decode(spoiled.as_bytes(), None);
    assert!(out.warnings.iter().any(|w| w.contains("cannot be turned back")), "{:?}", out);
}

proptest! {
    #[test]
    fn any_bytes_give_text_and_any_utf8_gives_itself(bytes in proptest::collection::vec(any::<u8>(), 0..400), hint in proptest::option::of("[a-z0-9-]{1,12}")) {
        let _ = decode(&bytes, hint.as_deref());
        let _ = decode(&bytes, Some("windows-1256"));
    }

    #[test]
    fn arabic_utf8_is_kept_as_it_is(text in "[ء-ي ،.؟\r\n٠-٩a-z]{0,200}") {
        prop_assert_eq!(decode(text.as_bytes(), None).text, text);
    }

    #[test]
    fn mending_never_panics_and_is_stable(text in "[ØÙÚÛ§„‚†طظ§ا-ي a-z\u{80}-\u{BF}]{0,80}") {
        if let Some(mended) = mend(&text) {
            prop_assert!(mended.text.len() < text.len());
        }
    }
}
