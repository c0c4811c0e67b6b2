//! Paradigms: all forms of a class of verbs, made once for each class and filled with the letters of each root.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::patterns::{Ending, IMPERFECT, MASDAR, PARTICIPLE, PERFECT, RARE_IMPERFECT, Stems, stems};
use super::root::{Form, FormSpec, Root, RootError};
use super::rules::{Class, Use, bend, is_vowel};
use super::spelling::{Orthography, Place, spell};
use crate::joins::Joins;
use crate::nouns::noun_forms;
use crate::sense::{Inflection, Number, Tense};

/// One form of a verb: how it is inflected and what may join it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VerbForm {
    /// How it is inflected.
    pub inflection: Inflection,
    /// What may join it.
    pub joins: Joins,
    /// The moods of an imperfect that are written so.
    pub moods: Moods,
}

/// Moods of the imperfect, as a set: most spellings stand for several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Moods(u8);

impl Moods {
    /// No imperfect.
    pub const NONE: Moods = Moods(0);
    /// يقول، يقولون
    pub const INDICATIVE: Moods = Moods(1);
    /// أن يقول، أن يقولوا
    pub const SUBJUNCTIVE: Moods = Moods(2);
    /// لم يقل، لم يقولوا
    pub const JUSSIVE: Moods = Moods(4);
    /// قل، قولوا: an imperfect without its prefix.
    pub const IMPERATIVE: Moods = Moods(8);

    /// True where the two share a mood.
    pub const fn has(self, other: Moods) -> bool {
        self.0 & other.0 != 0
    }

    const fn or(self, other: Moods) -> Moods {
        Moods(self.0 | other.0)
    }

    /// The moods behind an ending; where nothing in the root is `weak`, the vowel that tells the jussive is not written.
    fn of(ending: &str, weak: bool) -> Moods {
        const OF_PURPOSE: Moods = Moods::SUBJUNCTIVE.or(Moods::JUSSIVE);
        match ending {
            "" => Self::JUSSIVE,
            "u" if weak => Self::INDICATIVE.or(Self::SUBJUNCTIVE),
            "Una" | "Ina" | "Ani" => Self::INDICATIVE,
            "UO" | "I" | "A" => OF_PURPOSE,
            _ => Self::INDICATIVE.or(OF_PURPOSE),
        }
    }
}

/// What decides about a paradigm: verbs with the same key differ in their letters only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    form: Form,
    perfect: char,
    imperfect: char,
    class: Class,
    masdar: Masdar,
    /// With the rare persons and the imperative.
    full: bool,
}

/// How the verbal noun is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Masdar {
    /// The files give it.
    Given,
    /// As the form has it.
    Regular,
    /// Form II with a weak last letter: تسمية.
    OnlyTafila,
    /// Form II with a hamza at its end: تهنئة beside تجزيء.
    Both,
}

struct Cell {
    pattern: Vec<char>,
    cases: &'static [char],
    form: VerbForm,
}

/// Conjugates verbs and remembers the paradigms it made.
#[derive(Default)]
pub struct Conjugator {
    paradigms: FxHashMap<Key, Rc<Vec<Cell>>>,
}

const OF_PERFECT: &[char] = &['a'];
const OF_IMPERFECT: &[char] = &['u', 'a'];
const OF_NOUN: &[char] = &['u', 'a', 'i'];

impl Conjugator {
    /// Gives every form of the verb to `found`, folded; the same spelling may come several times.
    ///
    /// ```
    /// use tawatur_lexicon::conjugate::{Conjugator, FormSpec, Root};
    /// let mut forms = Vec::new();
    /// let (root, form) = (Root::read("فيد").unwrap(), FormSpec::read("IV").unwrap());
    /// Conjugator::default().conjugate(&root, &form, &mut |word, _| forms.push(word.to_owned())).unwrap();
    /// for word in ["افاد", "افادت", "يفيد", "مفيدا", "افاده"] {
    ///     assert!(forms.iter().any(|f| f == word), "{word}");
    /// }
    /// ```
    ///
    /// # Errors
    /// Where root and form do not go together.
    pub fn conjugate(&mut self, root: &Root, spec: &FormSpec, found: &mut impl FnMut(&str, VerbForm)) -> Result<(), RootError> {
        self.cells(root, spec, Orthography::Folded, false, found)?;
        for masdar in &spec.masdars {
            noun_forms(masdar, spec.form != Form::I, &mut |word, number, joins| {
                let inflection = inflection(Tense::Masdar, false, 3, false, number);
                found(word, VerbForm { inflection, joins, moods: Moods::NONE });
            });
        }
        Ok(())
    }

    /// Gives every form in careful spelling, the rare persons and the imperative too; verbal nouns that `spec` names
    /// are left to the caller.
    ///
    /// ```
    /// use tawatur_lexicon::conjugate::{Conjugator, FormSpec, Root};
    /// let mut forms = Vec::new();
    /// let (root, form) = (Root::read("علن").unwrap(), FormSpec::read("IV").unwrap());
    /// Conjugator::default().spelled(&root, &form, &mut |word, _| forms.push(word.to_owned())).unwrap();
    /// assert!(forms.iter().any(|f| f == "أعلن") && forms.iter().any(|f| f == "إعلان"));
    /// ```
    ///
    /// # Errors
    /// Where root and form do not go together.
    pub fn spelled(&mut self, root: &Root, spec: &FormSpec, found: &mut impl FnMut(&str, VerbForm)) -> Result<(), RootError> {
        self.cells(root, spec, Orthography::Careful, true, found)
    }

    fn cells(
        &mut self,
        root: &Root,
        spec: &FormSpec,
        orthography: Orthography,
        full: bool,
        found: &mut impl FnMut(&str, VerbForm),
    ) -> Result<(), RootError> {
        let quadriliteral = matches!(spec.form, Form::QI | Form::QII | Form::QIV);
        if quadriliteral != (root.letters().len() == 4) {
            return Err(RootError::Mismatch(root.folded(), format!("{:?}", spec.form)));
        }
        let key = key(root.letters(), spec, full);
        let paradigm = self.paradigms.entry(key).or_insert_with(|| Rc::new(paradigm(key))).clone();
        for cell in paradigm.iter() {
            spell(&cell.pattern, root.letters(), cell.cases, orthography, &mut |word, place| {
                let joins = match place {
                    Place::Anywhere => cell.form.joins,
                    Place::Free => cell.form.joins.without(Joins::PRONOUN),
                    Place::Bound if cell.form.joins.has(Joins::PRONOUN) => cell.form.joins.without(Joins::BARE).without(Joins::ARTICLE),
                    Place::Bound => return,
                };
                found(word, VerbForm { joins, ..cell.form });
            });
        }
        Ok(())
    }
}

fn key(letters: &[char], spec: &FormSpec, full: bool) -> Key {
    let weak = |c: char| Some(c).filter(|c| matches!(c, 'و' | 'ي'));
    let (f, e, l) = (letters[0], letters[1], letters[2]);
    let form = spec.form;
    let first_form = form == Form::I;
    let mut class = Class::default();
    let (mut perfect, mut imperfect) = ('a', 'a');
    if letters.len() == 3 {
        class.first = weak(f);
        class.last = weak(l);
        let bends = matches!(form, Form::I | Form::IV | Form::VII | Form::VIII | Form::X) && class.last.is_none() && !spec.strong;
        class.middle = weak(e).filter(|_| bends);
        class.doubled = form == Form::IX || (e == l && class.last.is_none() && !matches!(form, Form::II | Form::V));
        class.first_is_t = form == Form::VIII && (class.first.is_some() || letters == ['ء', 'خ', 'ذ']);
        class.sees = letters == ['ر', 'ء', 'ي'];
        if first_form {
            imperfect = spec.imperfect;
            class.dropped_first = f == 'و' && !class.doubled && imperfect != 'u';
            perfect = spec.perfect.unwrap_or_else(|| perfect_vowel(letters, class, imperfect));
        }
    } else {
        class.doubled = form == Form::QIV;
    }
    let masdar = if !spec.masdars.is_empty() {
        Masdar::Given
    } else if form == Form::II && class.last.is_some() {
        Masdar::OnlyTafila
    } else if form == Form::II && l == 'ء' {
        Masdar::Both
    } else {
        Masdar::Regular
    };
    Key { form, perfect, imperfect, class, masdar, full }
}

/// The vowel of form I's perfect where the files do not give it. It shows in writing with weak letters only:
/// خشي is i, سعى and نهى are a (a guttural before the weak letter), and so is أبى.
fn perfect_vowel(letters: &[char], class: Class, imperfect: char) -> char {
    let guttural = matches!(letters[1], 'ء' | 'ه' | 'ع' | 'ح' | 'غ' | 'خ') || letters == ['ء', 'ب', 'ي'];
    if class.last.is_some() && imperfect == 'a' && !guttural { 'i' } else { 'a' }
}

fn inflection(tense: Tense, passive: bool, person: u8, feminine: bool, number: Number) -> Inflection {
    Inflection { tense, passive, person, feminine, number }
}

fn paradigm(key: Key) -> Vec<Cell> {
    let mut out: Vec<Cell> = Vec::with_capacity(100);
    let s = stems(key.form);
    finite(&key, &s, &mut out);
    participles(&key, &s, &mut out);
    masdars(&key, &s, &mut out);
    out
}

fn finite(key: &Key, s: &Stems, out: &mut Vec<Cell>) {
    let first_form = key.form == Form::I;
    let passives = !matches!(key.form, Form::VII | Form::IX | Form::QII | Form::QIV);
    // Before consonants a hollow perfect has the vowel of its imperfect: u in قلت, i in بعت and خفت.
    let short = if key.class.middle == Some('و') && key.imperfect == 'u' { 'u' } else { 'i' };
    for passive in [false, true] {
        if passive && !passives {
            continue;
        }
        let (perfect, imperfect) = if passive { (s.perfect_passive, s.imperfect_passive) } else { (s.perfect, s.imperfect) };
        let active_first = first_form && !passive;
        let stem = if active_first { perfect.replace('v', &key.perfect.to_string()) } else { perfect.to_owned() };
        let used = if active_first { Use::PerfectOfI(short) } else { Use::Verb };
        for e in PERFECT.iter().filter(|e| !passive || e.person == 3) {
            let bare = passive || (e.person != 3 && !(key.full && e.person == 1));
            let joins = if bare { Joins::PERFECT.without(Joins::PRONOUN) } else { Joins::PERFECT };
            let inflection = inflection(Tense::Perfect, passive, e.person, e.feminine, e.number);
            let form = VerbForm { inflection, joins, moods: Moods::NONE };
            out.push(Cell { pattern: bend(&stem, e.ending, key.class, used), cases: OF_PERFECT, form });
        }
        let stem = if active_first { imperfect.replace('v', &key.imperfect.to_string()) } else { imperfect.to_owned() };
        let used = if active_first { Use::ImperfectOfI } else { Use::Verb };
        let vowel = if passive { 'u' } else { s.prefix };
        let rare: &[Ending] = if key.full { &RARE_IMPERFECT } else { &[] };
        let weak = key.class.middle.is_some() || key.class.last.is_some();
        for e in IMPERFECT.iter().chain(rare).filter(|e| !passive || e.person == 3) {
            let Some(prefix) = e.prefix else { continue };
            // Where nothing is weak, the jussive is written like the indicative (the rarer يردد beside يرد is left out:
            // it would be taken for form II).
            let jussive = e.ending.is_empty();
            if jussive && !weak {
                continue;
            }
            let stem = format!("{prefix}{vowel}{stem}");
            // No pronoun behind a passive (يشارك is no يُشار + ك) nor behind تر (ترك); no س before a jussive (سير).
            let mut joins = Joins::IMPERFECT;
            if passive || (key.class.sees && jussive) {
                joins = joins.without(Joins::PRONOUN);
            }
            if jussive {
                joins = joins.without(Joins::FUTURE);
            }
            let inflection = inflection(Tense::Imperfect, passive, e.person, e.feminine, e.number);
            let form = VerbForm { inflection, joins, moods: Moods::of(e.ending, weak) };
            out.push(Cell { pattern: bend(&stem, e.ending, key.class, used), cases: OF_IMPERFECT, form });
        }
        if key.full && !passive {
            imperatives(key, &format!("ت{vowel}{stem}"), used, out);
        }
    }
}

/// اكتب، أوقفوا، قولوا، صلوا: the imperfect's stem without its prefix; two consonants at its head get an alef.
fn imperatives(key: &Key, imperfect: &str, used: Use, out: &mut Vec<Cell>) {
    let singular = if key.class.doubled { "a" } else { "" };
    for (ending, feminine, number) in [(singular, false, Number::Singular), ("I", true, Number::Singular), ("UO", false, Number::Plural)] {
        let mut pattern = bend(imperfect, ending, key.class, used);
        if pattern.len() < 5 {
            continue;
        }
        pattern.drain(..2);
        if key.form == Form::IV {
            pattern.splice(0..0, ['ء', 'a']);
        } else if !is_vowel(pattern[1]) {
            pattern.splice(0..0, ['ا', 'i']);
        }
        let form = VerbForm {
            inflection: inflection(Tense::Imperfect, false, 2, feminine, number),
            joins: Joins::PERFECT,
            moods: Moods::IMPERATIVE,
        };
        out.push(Cell { pattern, cases: OF_IMPERFECT, form });
    }
}

fn participles(key: &Key, s: &Stems, out: &mut Vec<Cell>) {
    for (tense, stem, passive) in [(Tense::ActiveParticiple, s.active, false), (Tense::PassiveParticiple, s.passive, true)] {
        for (ending, feminine, number, joins) in PARTICIPLE {
            let form = VerbForm { inflection: inflection(tense, passive, 3, feminine, number), joins, moods: Moods::NONE };
            push_noun(key, stem, ending, form, out);
        }
    }
}

fn masdars(key: &Key, s: &Stems, out: &mut Vec<Cell>) {
    let patterns: &[&str] = match key.masdar {
        Masdar::Given => &[],
        Masdar::Regular => s.masdars,
        Masdar::OnlyTafila => &["taFEiLaة"],
        Masdar::Both => &["taFEIL", "taFEiLaة"],
    };
    let form =
        |feminine, number, joins| VerbForm { inflection: inflection(Tense::Masdar, false, 3, feminine, number), joins, moods: Moods::NONE };
    for stem in patterns {
        if let Some(bare) = stem.strip_suffix("aة") {
            push_noun(key, bare, "aة", form(false, Number::Singular, Joins::NOUN), out);
            push_noun(key, bare, "At", form(false, Number::Plural, Joins::NOUN), out);
        } else {
            for (ending, _, number, joins) in MASDAR {
                push_noun(key, stem, ending, form(false, number, joins), out);
            }
        }
    }
}

fn push_noun(key: &Key, stem: &str, ending: &str, form: VerbForm, out: &mut Vec<Cell>) {
    let mut pattern = bend(stem, ending, key.class, Use::Noun);
    // A masdar that got a ta marbuta (إفادة) has no accusative alef; it has a plural (إفادات).
    if pattern.ends_with(&['a', 'ة']) && ending != "aة" {
        match ending {
            "u" => {}
            "At" => {
                pattern.truncate(pattern.len() - 2);
                pattern.extend(['A', 'ت']);
            }
            _ => return,
        }
    }
    // نافٍ: the indefinite of a weak participle or verbal noun loses its ي; منهٍ (form IV) would be taken for منه.
    if ending == "u" && pattern.last() == Some(&'I') && key.form != Form::IV {
        let short = VerbForm { joins: form.joins.without(Joins::ARTICLE).without(Joins::PRONOUN), ..form };
        out.push(Cell { pattern: pattern[..pattern.len() - 1].to_vec(), cases: OF_NOUN, form: short });
    }
    out.push(Cell { pattern, cases: OF_NOUN, form });
}
