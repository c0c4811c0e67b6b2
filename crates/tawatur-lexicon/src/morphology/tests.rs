//! Readings and settled sentences.

use super::*;
use crate::conjugate::{Conjugator, FormSpec, Root};
use proptest::prelude::*;
use std::sync::OnceLock;
use tawatur_text::fold;

fn builtin() -> &'static Morphology {
    static MORPHOLOGY: OnceLock<Morphology> = OnceLock::new();
    MORPHOLOGY.get_or_init(|| Morphology::lenient(&Lexicon::builtin().unwrap()).0)
}

#[test]
fn every_line_of_the_dictionary_can_be_read() {
    let (morphology, errors) = Morphology::lenient(&Lexicon::builtin().unwrap());
    assert!(errors.0.is_empty(), "{errors}");
    // A checkout without lexicon/ has an empty dictionary.
    if !builtin::FILES.is_empty() {
        assert!(morphology.sizes().0 > 10_000, "{:?}", morphology.sizes());
    }
}

#[test]
fn a_bad_line_is_named_and_loses_no_other() {
    for (kind, fields, line, named) in [
        ("lemma-verb", "root | forms", "كت | II", "كت"),
        ("lemma-verb", "root | forms", "كتب | XII", "XII"),
        ("lemma-verb", "root | forms", "كتب | QI", "QI"),
        ("lemma-noun", "word | plurals", "كِتاب | كتب", "كِتاب"),
        ("closed-class", "words | part | bound | joins | governs | lemma", "في | pre | - | - | - | -", "pre"),
        ("closed-class", "words | part | bound | joins | governs | lemma", "في | preposition | - | و | - | -", "و"),
        ("closed-class", "words | part | bound | joins | governs | lemma", "في | preposition | - | - | dative | -", "dative"),
        ("lemma-weight", "part | weight | words", "noun | much | كتاب", "much"),
    ] {
        let contents = format!("@kind {kind}\n@fields {fields}\n{line}\n");
        let nouns = ("b.lex", "@kind lemma-noun\n@fields word | plurals\nقلم | أقلام\n");
        let (morphology, errors) = Morphology::load(&Lexicon::default(), [("a.lex", contents.as_str()), nouns]);
        assert_eq!(errors.0.len(), 1, "{line}");
        assert_eq!((errors.0[0].line, &*errors.0[0].read), (3, named), "{}", errors.0[0]);
        assert_eq!(morphology.readings("اقلام", "أقلام").len(), 1);
    }
}

fn has(word: &str, lemma: &str, part: Part) -> bool {
    let folded = fold(word);
    builtin().readings(&folded, word).iter().any(|r| builtin().word_of(r, &folded) == lemma && r.tag.part == part)
}

#[test]
fn words_with_everything_that_joins_them() {
    for (word, lemma, part) in [
        ("وسيكتبونها", "كتب", Part::Verb),
        ("فليكتبوا", "كتب", Part::Verb),
        ("أعلنوا", "أعلن", Part::Verb),
        ("سنعود", "عاد", Part::Verb),
        ("يرونه", "رأى", Part::Verb),
        ("اتهموه", "اتهم", Part::Verb),
        ("اكتبوا", "كتب", Part::Verb),
        ("أوقفوا", "أوقف", Part::Verb),
        ("قولوا", "قال", Part::Verb),
        ("اقرأ", "قرأ", Part::Verb),
        ("صلوا", "وصل", Part::Verb),
        ("ساعدوهم", "ساعد", Part::Verb),
        ("سألناهم", "سأل", Part::Verb),
        ("وبالمدينة", "مدينة", Part::Noun),
        ("للمدينة", "مدينة", Part::Noun),
        ("للجنة", "لجنة", Part::Noun),
        ("كالأطفال", "طفل", Part::Noun),
        ("حكومتها", "حكومة", Part::Noun),
        ("وزرائهم", "وزير", Part::Noun),
        ("مستشفاهم", "مستشفى", Part::Noun),
        ("القضاة", "قاضي", Part::Noun),
        ("مهندسات", "مهندس", Part::Noun),
        ("المتظاهرين", "متظاهر", Part::Noun),
        ("انسحابهم", "انسحاب", Part::Noun),
        ("السورية", "سوري", Part::Adjective),
        ("الكبرى", "أكبر", Part::Adjective),
        ("إليهم", "إلى", Part::Preposition),
        ("بها", "ب", Part::Preposition),
        ("ولكنهم", "لكن", Part::Conjunction),
        ("أنها", "أن", Part::Subordinator),
        ("دمشق", "دمشق", Part::Name),
    ] {
        assert!(has(word, lemma, part), "{word} should be of {lemma}");
    }
    for (word, lemma, part) in [
        // ة is no pronoun, the hamza of أ is no part of ال, a noun with ال has no pronoun.
        ("كتابة", "كتاب", Part::Noun),
        ("ألعاب", "عاب", Part::Verb),
        ("الكتابه", "كتاب", Part::Noun),
        ("بيكتب", "كتب", Part::Verb),
    ] {
        assert!(!has(word, lemma, part), "{word} should not be of {lemma}");
    }
}

/// What is made of a verb is found again, and leads back to it.
#[test]
fn forms_lead_back_to_their_verb() {
    for (root, form, lemma) in [
        ("كتب", "I:u:كتابة", "كتب"),
        ("قول", "I:u:قول", "قال"),
        ("علن", "IV", "أعلن"),
        ("عود", "X", "استعاد"),
        ("وصل", "I:i:وصول", "وصل"),
        ("رءي", "I:a:رؤية", "رأى"),
        ("ردد", "I:u:رد", "رد"),
        ("سيطر", "QI", "سيطر"),
    ] {
        let (root, spec) = (Root::read(root).unwrap(), FormSpec::read(form).unwrap());
        let mut conjugator = Conjugator::default();
        let mut lost = Vec::new();
        conjugator
            .spelled(&root, &spec, &mut |word, form| {
                let finite = matches!(form.inflection.tense, Tense::Perfect | Tense::Imperfect);
                if finite && form.joins.has(crate::joins::Joins::BARE) && !has(word, lemma, Part::Verb) {
                    lost.push(word.to_owned());
                }
            })
            .unwrap();
        assert!(lost.is_empty(), "{lemma}: {lost:?}");
    }
}

/// `tests/settled.txt`: a sentence, then words of it with the lemma and part of speech that must be settled.
#[test]
fn sentences_are_settled() {
    let mut wrong = Vec::new();
    for line in include_str!("../../tests/settled.txt").lines().filter(|l| !l.is_empty() && !l.starts_with('#')) {
        let (sentence, expected) = line.split_once('|').unwrap_or((line, ""));
        let text = Text::of(sentence);
        let settled = builtin().settle(&text, Run { start: 0, end: text.tokens.len() as u32 });
        for expected in expected.split(';') {
            let mut parts = expected.split_whitespace();
            let (Some(word), Some(lemma), Some(part)) = (parts.next(), parts.next(), parts.next()) else {
                wrong.push(format!("{line}: expected `word lemma part [rule]`, read `{expected}`"));
                continue;
            };
            let rule = parts.next();
            let found = (0..text.tokens.len()).find(|i| text.as_written(*i) == word).and_then(|i| Some((i, settled[i]?)));
            let Some((i, s)) = found else {
                wrong.push(format!("{line}: {word} is no word of it"));
                continue;
            };
            let got = (builtin().word_of(&s.reading, text.word(i)), s.reading.tag.part.name());
            if got != (lemma, part) || rule.is_some_and(|r| r != s.rule) {
                wrong.push(format!("{sentence}: {word} is {} {} by {}, expected {expected}", got.0, got.1, s.rule));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn traits_of_words() {
    let traits = |word: &str| builtin().traits(&fold(word), word);
    assert!(traits("الحكومة").only(Traits::NOUN) && traits("الحكومة").has(Traits::DEFINITE));
    assert!(traits("يعلنون").only(Traits::VERB) && traits("يعلنون").has(Traits::PLURAL));
    assert!(traits("انسحابهم").has(Traits::VERBAL_NOUN) && traits("انسحابهم").has(Traits::DEFINITE));
    assert!(traits("كتب").has(Traits::VERB) && traits("كتب").has(Traits::NOUN));
    assert!(traits("وللقرى").has(Traits::CONJUNCTION) && traits("وللقرى").has(Traits::PREPOSITION));
    assert_eq!(traits("زبغطق"), Traits::default());
}

proptest! {
    /// Cutting a word at its edges and putting the pieces together gives the word, whatever it is.
    #[test]
    fn pieces_make_the_word(word in "[وفأ]?[بلكس]?(ال)?[ء-غف-ي]{1,8}(ه|ها|هم|هما|نا|ني|ك|كم|ي)?") {
        let folded = fold(&word);
        for r in builtin().readings(&folded, &word) {
            let mut at = 0;
            let mut pieces = String::new();
            for edge in r.edges(&folded) {
                prop_assert!(edge > at && edge < folded.len() && folded.is_char_boundary(edge), "{word} {r:?}");
                pieces.push_str(&folded[at..edge]);
                at = edge;
            }
            pieces.push_str(&folded[at..]);
            prop_assert_eq!(&pieces, &folded);
            prop_assert!(r.start < r.end && r.end as usize <= folded.len());
            let pronoun = r.pronoun(&folded);
            prop_assert!(pronoun.is_empty() || tawatur_text::clitics::PRONOUNS.contains(&pronoun), "{}", pronoun);
        }
    }

    #[test]
    fn any_text_is_settled(text in "\\PC{0,60}|[ء-ي ً-ْ\"،.]{0,80}") {
        let text = Text::of(&text);
        let settled = builtin().settle(&text, Run { start: 0, end: text.tokens.len() as u32 });
        for (i, s) in settled.iter().enumerate() {
            prop_assert_eq!(s.is_some(), text.tokens[i].is_word());
            if let Some(s) = s {
                let _ = builtin().word_of(&s.reading, text.word(i));
                let _ = s.reading.edges(text.word(i));
            }
        }
    }
}
