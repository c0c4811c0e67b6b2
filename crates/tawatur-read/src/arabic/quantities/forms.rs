//! What form a counted noun takes behind a number, for nouns that no lexicon lists.
//!
//! Arabic grammar says much: 3 to 10 take a plural, 11 to 99 a singular in the accusative, hundreds and
//! thousands a singular. A word that does not fit, or that is a particle, a verb or carries a preposition, is not counted.

use crate::arabic::numbers::View;

/// Which form the noun takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    /// 3 to 10.
    Plural,
    /// 11 to 99.
    Accusative,
    /// 100, 1000 and the like, fractions, 1 and 2.
    Singular,
    /// Behind ألف، مليون: a noun must follow, in the genitive.
    Construct,
}

/// The form that a number takes, by its last two digits.
pub(super) fn takes(value: f64) -> Takes {
    if value.fract() != 0.0 {
        return Takes::Singular;
    }
    match value.rem_euclid(100.0) as u32 {
        3..=10 => Takes::Plural,
        11..=99 => Takes::Accusative,
        _ => Takes::Singular,
    }
}

/// Words that end like a counted noun and are none (folded).
const NOT_COUNTED: &[&str] = &[
    "فيما",
    "بينما",
    "حينما",
    "عندما",
    "كما",
    "مما",
    "اما",
    "هذا",
    "هذه",
    "هنا",
    "هناك",
    "ايضا",
    "اذا",
    "لذا",
    "منها",
    "بها",
    "فيها",
    "عليها",
    "اليها",
    "لها",
    "عنها",
    "بعدما",
    "قبلما",
    "حيثما",
    "ربما",
    "لما",
    "ما",
    "لا",
    "تقريبا",
    "يوميا",
    "سنويا",
    "شهريا",
    "حاليا",
    "سابقا",
    "لاحقا",
    "عالميا",
    "محليا",
    "وفقا",
    "نظرا",
    "طبقا",
    "خلافا",
    "ردا",
    "سيما",
    "منذ",
    "حيث",
    "مقارنه",
    "بدلا",
    "مقابل",
    "غادروا",
    "مثلا",
    "فقط",
    "اخري",
    "حصيله",
    "نتيجه",
    "بعدها",
];

/// True where the word at token `i`, which no lexicon lists as a noun, has the form that the number takes.
///
/// Examples: `15 ورما`, `30 بوصة`, `5 حسابات`. Counter-examples: `15 فيما`, `2254 الصادر`, `24 في`.
pub(super) fn fits(v: &View, i: usize, takes: Takes) -> bool {
    if !v.is_word(i) || v.is_definite(i) {
        return false;
    }
    let written = v.text.as_written(i).trim_end_matches(['\u{064B}', '\u{064D}', '\u{0650}', '\u{064E}', '\u{064C}', '\u{064F}']);
    let word = v.word(i);
    let letters = word.chars().count();
    if letters < 3 || NOT_COUNTED.contains(&word) || known_otherwise(v, i) {
        return false;
    }
    let feminine = written.ends_with('ة');
    let tanwin = word.ends_with('ا') && !word.ends_with("ها") && !word.ends_with("نا") && !word.ends_with("وا");
    // و and ف in front are more often conjunctions, ب ل ك prepositions; the accusative's alef speaks against it.
    let attached = word.starts_with(['و', 'ف', 'ب', 'ل', 'ك']);
    match takes {
        Takes::Accusative if tanwin => !word.starts_with(['و', 'ف']) || letters <= 5 && !word.starts_with("وا"),
        Takes::Accusative | Takes::Singular if feminine => !attached && !word.starts_with(['ي', 'ن']),
        // 300 مغربي, 20 ألف بريطاني
        Takes::Singular if nisba(v, i, word) => true,
        // ثلاث كرات: ك in front of a counted noun is its own.
        Takes::Plural => (!attached || word.starts_with('ك')) && plural_form(word),
        Takes::Construct => {
            !attached
                && !word.starts_with('ي')
                && !word.ends_with("وا")
                && !word.ends_with("هم")
                && !word.ends_with("ها")
                && !word.ends_with('ا')
                && v.lexicon.classes.of(word).0.is_empty()
        }
        _ => false,
    }
}

/// `مغربي`, `بريطاني`: people by where they are from.
///
/// Counter-examples: `حوالي`, `التالي`, `يمضي`, `جنوبي المدينة`.
fn nisba(v: &View, i: usize, word: &str) -> bool {
    let letters = word.chars().count();
    let side = matches!(word, "حوالي" | "اهالي" | "جنوبي" | "شمالي" | "شرقي" | "غربي" | "وسطي" | "ثنائي" | "مساوي" | "نهائي");
    let verb = word.starts_with(['ي', 'ت', 'س', 'و', 'ف', 'ب', 'ل', 'ك']) && !word.starts_with("بر") && !word.starts_with("تو");
    let place = v.is_definite(i + 1) && v.is_word(i + 1);
    word.ends_with('ي') && letters >= 5 && !side && !verb && !place && v.lexicon.classes.of(word).0.is_empty()
}

/// True where the lexicon knows the word as it stands as something that is not counted.
fn known_otherwise(v: &View, i: usize) -> bool {
    use tawatur_lexicon::Sense;
    v.analyses.at(i).iter().any(|a| {
        a.before.conjunction.is_none()
            && a.before.particle.is_none()
            && a.after == 0
            && matches!(
                a.sense,
                Sense::Verb(..) | Sense::Place(_, false) | Sense::Number(_) | Sense::Time(_) | Sense::Bound(_) | Sense::Cue(_)
            )
    })
}

/// Plural patterns that hardly any other word has: ـات، ـين، أفعال، أفعلة، فُعَلاء، مفاعيل، مفاعل.
fn plural_form(word: &str) -> bool {
    let c: Vec<char> = word.chars().take(8).collect();
    let n = c.len();
    if word.ends_with("ات") && n >= 4 {
        return true;
    }
    if word.ends_with("ين") && n >= 6 {
        return true;
    }
    let prefixed = matches!(c[0], 'ي' | 'ت' | 'ن' | 'س');
    match n {
        5 => {
            (c[0] == 'ا' && c[3] == 'ا')
                || (c[2] == 'ا' && !prefixed && c[0] != 'ا')
                || word.ends_with("اء")
                || (c[0] == 'ا' && c[4] == 'ه')
        }
        6 => c[2] == 'ا' && c[4] == 'ي' && !prefixed && c[0] != 'ا',
        _ => false,
    }
}
