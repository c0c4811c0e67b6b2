//! Stems and endings, with their vowels.
//!
//! `F`, `E`, `L`, `Q` stand for the letters of the root; `a i u` are short vowels, `A I U` long ones. `T` is the
//! infix of form VIII, which follows the first letter (ازداد، اضطر). The rest are letters as they are.
//! Endings also use `O` (the silent alef of قالوا), `N` (the alef of مؤكداً) and `ة`.

use super::root::Form;
use crate::joins::Joins;
use crate::sense::Number;

/// The stems of one form.
pub struct Stems {
    pub perfect: &'static str,
    pub perfect_passive: &'static str,
    pub imperfect: &'static str,
    pub imperfect_passive: &'static str,
    /// The vowel of the imperfect's prefix.
    pub prefix: char,
    pub active: &'static str,
    pub passive: &'static str,
    /// Verbal nouns of strong roots.
    pub masdars: &'static [&'static str],
}

/// The stems of `form`. In form I, `v` in the perfect and imperfect stands for the verb's own vowel.
#[rustfmt::skip]
pub fn stems(form: Form) -> Stems {
    let s = |perfect, perfect_passive, imperfect, imperfect_passive, prefix, active, passive, masdars| {
        Stems { perfect, perfect_passive, imperfect, imperfect_passive, prefix, active, passive, masdars }
    };
    match form {
        Form::I    => s("FaEvL",    "FuEiL",    "FEvL",   "FEaL",   'a', "FAEiL",     "maFEUL",    &[]),
        Form::II   => s("FaEEaL",   "FuEEiL",   "FaEEiL", "FaEEaL", 'u', "muFaEEiL",  "muFaEEaL",  &["taFEIL"]),
        Form::III  => s("FAEaL",    "FUEiL",    "FAEiL",  "FAEaL",  'u', "muFAEiL",   "muFAEaL",   &["muFAEaLaة", "FiEAL"]),
        Form::IV   => s("ءaFEaL",   "ءuFEiL",   "FEiL",   "FEaL",   'u', "muFEiL",    "muFEaL",    &["ءiFEAL"]),
        Form::V    => s("taFaEEaL", "tuFuEEiL", "taFaEEaL", "taFaEEaL", 'a', "mutaFaEEiL", "mutaFaEEaL", &["taFaEEuL"]),
        Form::VI   => s("taFAEaL",  "tuFUEiL",  "taFAEaL", "taFAEaL", 'a', "mutaFAEiL", "mutaFAEaL", &["taFAEuL"]),
        Form::VII  => s("اinFaEaL", "اunFuEiL", "nFaEiL", "nFaEaL", 'a', "munFaEiL",  "munFaEaL",  &["اinFiEAL"]),
        Form::VIII => s("اiFTaEaL", "اuFTuEiL", "FTaEiL", "FTaEaL", 'a', "muFTaEiL",  "muFTaEaL",  &["اiFTiEAL"]),
        Form::IX   => s("اiFEaLaL", "اuFEuLiL", "FEaLiL", "FEaLaL", 'a', "muFEaLiL",  "muFEaLaL",  &["اiFEiLAL"]),
        Form::X    => s("اistaFEaL", "اustuFEiL", "staFEiL", "staFEaL", 'a', "mustaFEiL", "mustaFEaL", &["اistiFEAL"]),
        Form::QI   => s("FaELaQ",   "FuELiQ",   "FaELiQ", "FaELaQ", 'u', "muFaELiQ",  "muFaELaQ",  &["FaELaQaة"]),
        Form::QII  => s("taFaELaQ", "tuFuELiQ", "taFaELaQ", "taFaELaQ", 'a', "mutaFaELiQ", "mutaFaELaQ", &["taFaELuQ"]),
        Form::QIV  => s("اiFEaLaQaQ", "اuFEuLiQiQ", "FEaLiQiQ", "FEaLaQaQ", 'a', "muFEaLiQiQ", "muFEaLaQaQ", &["اiFEiLQAQ"]),
    }
}

/// A personal ending, with the prefix's letter in the imperfect.
pub struct Ending {
    pub prefix: Option<char>,
    pub ending: &'static str,
    pub person: u8,
    pub feminine: bool,
    pub number: Number,
}

const fn ending(prefix: Option<char>, ending: &'static str, person: u8, feminine: bool, number: Number) -> Ending {
    Ending { prefix, ending, person, feminine, number }
}

use Number::{Dual, Plural, Singular};

/// قال … قلنا. The second person singular is written like the first and left out.
pub const PERFECT: [Ending; 11] = [
    ending(None, "a", 3, false, Singular),
    ending(None, "at", 3, true, Singular),
    ending(None, "A", 3, false, Dual),
    ending(None, "atA", 3, true, Dual),
    ending(None, "UO", 3, false, Plural),
    ending(None, "na", 3, true, Plural),
    ending(None, "tu", 1, false, Singular),
    ending(None, "nA", 1, false, Plural),
    ending(None, "tum", 2, false, Plural),
    ending(None, "tumA", 2, false, Dual),
    ending(None, "tunna", 2, true, Plural),
];

/// يقول … نقول, then the subjunctive and jussive where they are written differently. تقول is given as the third person.
///
/// Left out, because what is written so is another word nearly always: the jussive's first person (أقل، نقل) and the
/// feminine second person (تحسين).
pub const IMPERFECT: [Ending; 15] = [
    ending(Some('ي'), "u", 3, false, Singular),
    ending(Some('ت'), "u", 3, true, Singular),
    ending(Some('ء'), "u", 1, false, Singular),
    ending(Some('ن'), "u", 1, false, Plural),
    ending(Some('ي'), "Ani", 3, false, Dual),
    ending(Some('ت'), "Ani", 3, true, Dual),
    ending(Some('ي'), "Una", 3, false, Plural),
    ending(Some('ت'), "Una", 2, false, Plural),
    ending(Some('ي'), "na", 3, true, Plural),
    ending(Some('ي'), "A", 3, false, Dual),
    ending(Some('ت'), "A", 3, true, Dual),
    ending(Some('ي'), "UO", 3, false, Plural),
    ending(Some('ت'), "UO", 2, false, Plural),
    ending(Some('ي'), "", 3, false, Singular),
    ending(Some('ت'), "", 3, true, Singular),
];

/// Persons that the lists above leave out: تحسين as "you improve", أقل and نقل as jussives. A full paradigm has them.
pub const RARE_IMPERFECT: [Ending; 6] = [
    ending(Some('ت'), "Ina", 2, true, Singular),
    ending(Some('ت'), "I", 2, true, Singular),
    ending(Some('ت'), "na", 2, true, Plural),
    ending(Some('ت'), "u", 2, false, Singular),
    ending(Some('ء'), "", 1, false, Singular),
    ending(Some('ن'), "", 1, false, Plural),
];

/// Endings of participles.
pub const PARTICIPLE: [(&str, bool, Number, Joins); 12] = [
    ("u", false, Singular, Joins::NOUN),
    ("N", false, Singular, Joins::ACCUSATIVE),
    ("aة", true, Singular, Joins::NOUN),
    ("Ani", false, Dual, Joins::WITH_NUN),
    ("aيni", false, Dual, Joins::WITH_NUN),
    ("atAni", true, Dual, Joins::WITH_NUN),
    ("ataيni", true, Dual, Joins::WITH_NUN),
    ("Una", false, Plural, Joins::WITH_NUN),
    ("Ina", false, Plural, Joins::WITH_NUN),
    ("U", false, Plural, Joins::CONSTRUCT),
    ("I", false, Plural, Joins::CONSTRUCT),
    ("At", true, Plural, Joins::NOUN),
];

/// Endings of verbal nouns without ta marbuta.
pub const MASDAR: [(&str, bool, Number, Joins); 3] =
    [("u", false, Singular, Joins::NOUN), ("N", false, Singular, Joins::ACCUSATIVE), ("At", true, Plural, Joins::NOUN)];
