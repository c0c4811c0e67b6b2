//! Roots and verb forms as the files write them.

/// Why a root or a form can't be conjugated.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RootError {
    /// The root has too few or too many letters, or something that is no letter.
    #[error("`{0}` is no root: expected three or four Arabic letters")]
    Root(String),
    /// The form is none that is known.
    #[error("`{0}` is no verb form: expected I:a, I:i, I:u, II … X, QI, QII or QIV, then `:` and verbal nouns where they are irregular")]
    Form(String),
    /// A root of three letters with a quadriliteral form, or the other way round.
    #[error("root `{0}` and form `{1}` do not go together: I … X take three letters, QI … QIV four")]
    Mismatch(String, String),
}

/// Root letters. A hamza is always `ء`, whatever seat it was written on; the others are as folded.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Root {
    letters: Vec<char>,
}

impl Root {
    /// Reads a root.
    ///
    /// ```
    /// use tawatur_lexicon::conjugate::Root;
    /// assert_eq!(Root::read("أكد").unwrap().letters(), ['ء', 'ك', 'د']);
    /// assert!(Root::read("قا").is_err());
    /// ```
    pub fn read(text: &str) -> Result<Self, RootError> {
        let letters: Vec<char> = text.trim().chars().filter(|c| !matches!(c, '\u{064B}'..='\u{0652}' | '\u{0640}')).map(letter).collect();
        let arabic = letters.iter().all(|c| matches!(c, 'ء' | 'ب'..='ي') && *c != 'ة' && *c != 'ى' && *c != 'ـ');
        if !arabic || !(3..=4).contains(&letters.len()) {
            return Err(RootError::Root(text.to_owned()));
        }
        Ok(Self { letters })
    }

    /// The letters.
    pub fn letters(&self) -> &[char] {
        &self.letters
    }

    /// The root as [`crate::ReportingVerb`] holds it: folded, a hamza as ا.
    pub fn folded(&self) -> String {
        self.letters.iter().map(|c| if *c == 'ء' { 'ا' } else { *c }).collect()
    }
}

/// A bare alef in a root can only stand for a hamza.
fn letter(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ؤ' | 'ئ' | 'ا' => 'ء',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        _ => c,
    }
}

/// The verb forms (stems).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, clippy::upper_case_acronyms)] // Their names are numerals, as grammars count them.
pub enum Form {
    I,
    II,
    III,
    IV,
    V,
    VI,
    VII,
    VIII,
    IX,
    X,
    QI,
    QII,
    QIV,
}

const FORMS: [(&str, Form); 13] = [
    ("I", Form::I),
    ("II", Form::II),
    ("III", Form::III),
    ("IV", Form::IV),
    ("V", Form::V),
    ("VI", Form::VI),
    ("VII", Form::VII),
    ("VIII", Form::VIII),
    ("IX", Form::IX),
    ("X", Form::X),
    ("QI", Form::QI),
    ("QII", Form::QII),
    ("QIV", Form::QIV),
];

/// A form with what the files add to it: `I:u:قول`, `III`, `VIII:ادعاء`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormSpec {
    /// The form.
    pub form: Form,
    /// Form I: the vowel of the perfect, where it is given (`I:ia` for `فَعِلَ يَفعَل`).
    pub perfect: Option<char>,
    /// Form I: the vowel of the imperfect.
    pub imperfect: char,
    /// True for `VIII*`: a weak middle letter stays a consonant (ازدوج، استحوذ).
    pub strong: bool,
    /// Verbal nouns as written; where there are any, none is derived.
    pub masdars: Vec<String>,
}

impl FormSpec {
    /// Reads a form.
    ///
    /// ```
    /// use tawatur_lexicon::conjugate::FormSpec;
    /// let form = FormSpec::read("I:u:قول,مقال").unwrap();
    /// assert_eq!((form.imperfect, form.masdars.len()), ('u', 2));
    /// assert!(FormSpec::read("XI").is_err());
    /// ```
    pub fn read(text: &str) -> Result<Self, RootError> {
        let bad = || RootError::Form(text.to_owned());
        let mut parts = text.trim().split(':').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let strong = name.ends_with('*');
        let name = name.trim_end_matches('*');
        let form = FORMS.iter().find(|(n, _)| *n == name).map(|(_, f)| *f).ok_or_else(bad)?;
        let mut out = Self { form, perfect: None, imperfect: 'u', strong, masdars: Vec::new() };
        for part in parts {
            if part.is_empty() || part == "-" {
                continue;
            }
            if part.is_ascii() {
                let vowels: Vec<char> = part.chars().filter(|c| matches!(c, 'a' | 'i' | 'u')).collect();
                if vowels.len() != part.chars().filter(|c| *c != '-' && *c != '/').count() || vowels.len() > 2 {
                    return Err(bad());
                }
                out.imperfect = *vowels.last().ok_or_else(bad)?;
                out.perfect = (vowels.len() == 2).then(|| vowels[0]);
            } else {
                out.masdars.extend(part.split([',', '،']).map(|m| m.trim().to_owned()).filter(|m| !m.is_empty()));
            }
        }
        Ok(out)
    }
}
