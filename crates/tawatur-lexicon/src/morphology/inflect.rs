//! Forms of nouns and adjectives from their dictionary form and their plurals, in careful spelling.

use crate::joins::Joins;
use crate::morphology::tag::{Ending, Part, Tag};
use crate::sense::{Number, Tense};

/// A noun or adjective as the files give it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nominal {
    /// Singular, indefinite, without vowels but for the ٍ of قاضٍ.
    pub word: String,
    /// `ون` and `ات` for sound plurals, broken plurals in full.
    pub plurals: Vec<String>,
    /// The feminine of colours and elatives: كبرى, حمراء.
    pub feminine: Option<String>,
    /// Noun, adjective, number or name.
    pub part: Part,
    /// A feminine noun without ta marbuta: حرب, يد.
    pub is_feminine: bool,
}

/// Stem with the endings that stand in for its last letters.
struct Stem<'w> {
    /// As it stands alone.
    word: &'w str,
    /// Before pronouns: مدينت, وزراؤ, مستشفا; several where the case seats a hamza.
    bound: Vec<String>,
    /// What duals and sound plurals are put to.
    base: String,
    /// The indefinite accusative, where it is written.
    accusative: Option<String>,
    /// قاض beside قاضي.
    short: Option<String>,
    /// The stem itself.
    full: String,
    taa: bool,
}

fn stem(word: &str) -> Stem<'_> {
    let s = |base: &str, end: &str| format!("{base}{end}");
    let plain = word.trim_end_matches('ٍ');
    let mut out = Stem {
        word,
        bound: vec![plain.to_owned()],
        base: plain.to_owned(),
        accusative: None,
        short: None,
        full: plain.to_owned(),
        taa: false,
    };
    if let Some(b) = word.strip_suffix('ٍ') {
        // قاضٍ: قاضي with ال or a pronoun, قاضيا.
        out.full = s(b, "ي");
        out.bound = vec![s(b, "ي")];
        out.base = s(b, "ي");
        out.accusative = Some(s(b, "يا"));
        out.short = Some(b.to_owned());
    } else if let Some(b) = word.strip_suffix('ة') {
        out.bound = vec![s(b, "ت")];
        out.base = s(b, "ت");
        out.taa = true;
    } else if let Some(b) = word.strip_suffix('ى') {
        out.bound = vec![s(b, "ا")];
        out.base = s(b, "ي");
    } else if let Some(b) = word.strip_suffix('ء') {
        out.bound = ["ؤ", "ئ", "ء"].iter().map(|e| s(b, e)).collect();
        if b.ends_with('ي') {
            out.base = s(b, "ئ");
        }
        if b.ends_with(['ي', 'و']) {
            out.accusative = Some(if b.ends_with('ي') { s(b, "ئا") } else { s(b, "ءا") });
        } else if !b.ends_with('ا') {
            out.accusative = Some(s(word, "ا"));
        }
    } else if let Some(b) = word.strip_suffix('أ') {
        out.bound = ["أ", "ؤ", "ئ"].iter().map(|e| s(b, e)).collect();
    } else if !word.ends_with('ا') && !word.ends_with("ات") {
        out.accusative = Some(s(plain, "ا"));
    }
    out
}

/// Gives every form of `nominal` to `found`, with its tag and what may join it.
pub fn inflect(nominal: &Nominal, found: &mut impl FnMut(&str, Tag, Joins)) {
    inflect_as(nominal, None, found);
}

/// Like [`inflect`], for a participle or verbal noun.
pub fn inflect_as(nominal: &Nominal, tense: Option<Tense>, found: &mut impl FnMut(&str, Tag, Joins)) {
    let base = Tag { tense, ..Tag::plain(nominal.part) };
    let stem = stem(&nominal.word);
    let sound = nominal.plurals.iter().any(|p| p == "ون");
    let feminine = stem.taa || nominal.is_feminine;
    one(&stem, Tag { feminine, ..base }, found);
    dual(&stem, Tag { feminine, number: Number::Dual, ..base }, found);
    if sound {
        masculine_plural(&stem, Tag { number: Number::Plural, ..base }, found);
        let woman = if stem.short.is_some() { format!("{}ة", stem.full) } else { format!("{}ة", nominal.word) };
        let woman = self::stem(&woman);
        one(&woman, Tag { feminine: true, ..base }, found);
        dual(&woman, Tag { feminine: true, number: Number::Dual, ..base }, found);
        sound_feminine(&woman, Tag { feminine: true, number: Number::Plural, ..base }, found);
    }
    if let Some(word) = &nominal.feminine {
        let stem = self::stem(word);
        one(&stem, Tag { feminine: true, ..base }, found);
        dual(&stem, Tag { feminine: true, number: Number::Dual, ..base }, found);
    }
    for plural in nominal.plurals.iter().filter(|p| *p != "ون") {
        let tag = Tag { number: Number::Plural, ..base };
        if plural == "ات" {
            sound_feminine(&stem, Tag { feminine: true, ..tag }, found);
        } else {
            one(&self::stem(plural), tag, found);
        }
    }
}

fn one(stem: &Stem<'_>, tag: Tag, found: &mut impl FnMut(&str, Tag, Joins)) {
    let alone = Joins::NOUN.without(Joins::PRONOUN);
    if let Some(short) = &stem.short {
        found(short, tag, alone.without(Joins::ARTICLE));
    }
    match &stem.bound[..] {
        [same] if *same == stem.full => found(same, tag, Joins::NOUN),
        others => {
            found(stem.word, tag, alone);
            for form in others {
                let joins = Joins::NOUN.without(Joins::BARE).without(Joins::ARTICLE);
                found(form, Tag { ending: Ending::Construct, ..tag }, joins);
            }
        }
    }
    if let Some(form) = &stem.accusative {
        found(form, Tag { ending: Ending::Alef, ..tag }, Joins::ACCUSATIVE);
    }
}

fn dual(stem: &Stem<'_>, tag: Tag, found: &mut impl FnMut(&str, Tag, Joins)) {
    let base = &stem.base;
    if base.ends_with('ا') {
        return;
    }
    let with = |end: &str| {
        if base.ends_with('أ') && end.starts_with('ا') {
            format!("{}آ{}", base.trim_end_matches('أ'), &end[2..])
        } else {
            format!("{base}{end}")
        }
    };
    found(&with("ان"), Tag { ending: Ending::Nun, ..tag }, Joins::WITH_NUN);
    found(&with("ين"), Tag { ending: Ending::Nun, ..tag }, Joins::WITH_NUN);
    let construct = Tag { ending: Ending::Construct, ..tag };
    found(&with("ا"), construct, Joins::CONSTRUCT.without(Joins::PREPOSITION));
    found(&with("ي"), construct, Joins::CONSTRUCT);
}

fn masculine_plural(stem: &Stem<'_>, tag: Tag, found: &mut impl FnMut(&str, Tag, Joins)) {
    // قاضون, not قاضيون.
    let base = stem.short.as_deref().unwrap_or(&stem.base);
    let construct = Tag { ending: Ending::Construct, ..tag };
    // مستوى as an adjective's stem: أعلون is rare and left out.
    if base.ends_with('ا') {
        return;
    }
    for (end, tag, joins) in [
        ("ون", Tag { ending: Ending::Nun, ..tag }, Joins::WITH_NUN),
        ("ين", Tag { ending: Ending::Nun, ..tag }, Joins::WITH_NUN),
        ("و", construct, Joins::CONSTRUCT),
        ("ي", construct, Joins::CONSTRUCT),
    ] {
        found(&format!("{base}{end}"), tag, joins);
    }
}

fn sound_feminine(stem: &Stem<'_>, tag: Tag, found: &mut impl FnMut(&str, Tag, Joins)) {
    let base = if stem.taa { stem.full.strip_suffix('ة').unwrap_or(&stem.full) } else { &stem.base };
    // مباراة: مباريات; وفاة: وفيات.
    let form = match base.strip_suffix('ا') {
        Some(b) if stem.taa => format!("{b}يات"),
        Some(b) => format!("{b}ات"),
        // فتوى is irregular and listed; ذكرى: ذكريات.
        None => match base.strip_suffix('أ') {
            Some(b) => format!("{b}آت"),
            None => format!("{base}ات"),
        },
    };
    found(&form, tag, Joins::NOUN);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(word: &str, plurals: &[&str]) -> Vec<(String, Tag, Joins)> {
        let plurals = plurals.iter().map(|p| (*p).to_owned()).collect();
        let nominal = Nominal { word: word.to_owned(), plurals, feminine: None, part: Part::Noun, is_feminine: false };
        let mut out = Vec::new();
        inflect(&nominal, &mut |w, t, j| out.push((w.to_owned(), t, j)));
        out
    }

    #[test]
    fn nouns_of_all_endings() {
        for (word, plurals, good, bad) in [
            ("كتاب", &["كتب"][..], "كتاب كتابا كتابان كتابين كتب كتبا", "كتابة كتابون"),
            ("مدينة", &["مدن"][..], "مدينة مدينت مدينتان مدينتين مدينتي مدن", "مدينةا مدينةات"),
            ("قاضٍ", &["قضاة"][..], "قاض قاضي قاضيا قاضيان قضاة قضات", "قاضا"),
            ("مهندس", &["ون"][..], "مهندس مهندسون مهندسين مهندسو مهندسي مهندسة مهندستان مهندسات", "مهندسةات"),
            ("مستشفى", &["مستشفيات"][..], "مستشفى مستشفا مستشفيان مستشفيات", "مستشفىات"),
            ("وزير", &["وزراء"][..], "وزراء وزراؤ وزرائ", "وزراءا"),
            ("شيء", &["أشياء"][..], "شيء شيئا أشياء", "شيءا"),
            ("مباراة", &["ات"][..], "مباراة مبارات مباريات", "مبارااة"),
            ("مبدأ", &["مبادئ"][..], "مبدأ مبدآن مبدأين مبادئ", "مبدأا"),
        ] {
            let made: Vec<String> = forms(word, plurals).into_iter().map(|f| f.0).collect();
            for w in good.split_whitespace() {
                assert!(made.contains(&w.to_owned()), "{word} lacks {w}: {made:?}");
            }
            for w in bad.split_whitespace() {
                assert!(!made.contains(&w.to_owned()), "{word} makes {w}");
            }
        }
    }

    #[test]
    fn the_form_before_a_pronoun_stands_nowhere_else() {
        let all = forms("مدينة", &[]);
        assert!(all.iter().any(|(w, _, j)| w == "مدينت" && j.has(Joins::PRONOUN) && !j.has(Joins::BARE)));
        assert!(all.iter().any(|(w, _, j)| w == "مدينة" && !j.has(Joins::PRONOUN) && j.has(Joins::ARTICLE)));
    }
}
