//! Look-ups over small lexicons, and the files that come with the program.

use crate::{Lexicon, Sense};
use tawatur_text::Text;

const VERBS: &str = "@kind reporting-verb\n@fields root | form | stance | takes | gloss\n\
قول | I:u:قول | assert | that ; quote | say\nنفي | I:i:نفي | deny | object | deny\nأكد | II | assert | that | confirm\nوهم | VIII | accuse | accused ; ب | accuse\nرأي | I:a:رأي | expect | that | see\nلوم | I:u:لوم | accuse | accused | blame\n";
const ACTORS: &str = "@kind actor\n@fields id | kind | ar | en | aliases | wikidata\n\
sdf | group | قوات سوريا الديمقراطية | SDF | قسد ; ميليشيات قسد | -\n\
coalition | group | التحالف الدولي | Coalition | - | -\nafp | outlet | فرانس برس | AFP | أ.ف.ب | -\nnusra | group | النصرة | Nusra | - | -\nicrc | organisation | اللجنة الدولية | ICRC | - | -\n";
const HEADS: &str = "@kind head\n@fields forms | kind | class | gloss\nمسؤول ; مسؤولة | official | title | official\nوكالة ; وكالات | outlet | body | agency\nشهود عيان | witness | people | eyewitnesses\n";
const NOUNS: &str = "@kind counted-noun\n@fields singular | plurals | unit | population | gloss\nشخص | أشخاص | person | - | person\n";
const CUES: &str = "@kind cue\n@fields words | class | stance | takes | hedge | gloss\n\
على حد قوله | pronoun | assert | clause | - | as he says\nاستنادا ل | preposition | assert | clause | - | on the basis of\n";
const TRIGGERS: &str = "@kind trigger\n@fields concept | words | class | roles | modality\nWITHDRAW | سحب VII | verb | subject=agent ; من=place | asserted\nKILL | قتل I:u | passive | subject=target | asserted\n";

fn small() -> Lexicon {
    let files = [("v", VERBS), ("a", ACTORS), ("h", HEADS), ("n", NOUNS), ("c", CUES), ("t", TRIGGERS)];
    let (lexicon, errors) = Lexicon::load(files);
    assert!(errors.0.is_empty(), "{errors}");
    lexicon
}

/// The analyses at token `at` as short words: what, how many tokens, clitics.
fn told(lexicon: &Lexicon, text: &str, at: usize) -> Vec<String> {
    let text = Text::of(text);
    let analyses = lexicon.analyse(&text);
    let mut out: Vec<String> = Vec::new();
    for a in analyses.at(at) {
        let what = match a.sense {
            Sense::Verb(i, f) => format!("{}:{:?}{}", lexicon.verbs[i as usize].root, f.tense, if f.passive { ":passive" } else { "" }),
            Sense::Actor(i) => lexicon.actors[i as usize].id.clone(),
            Sense::Head(i, n) => format!("{}:{n:?}", lexicon.heads[i as usize].forms[0]),
            Sense::Noun(_, n) => format!("noun:{n:?}"),
            Sense::Trigger(i, f) => format!("{}:{:?}", lexicon.triggers[i as usize].concept, f.map(|f| f.tense)),
            other => format!("{other:?}"),
        };
        let front: String =
            [a.before.conjunction, a.before.particle].into_iter().flatten().chain(a.before.article.then_some('ا')).collect();
        let told = format!("{what} x{} {front}+{}", a.tokens, a.after / 2);
        if !out.contains(&told) {
            out.push(told);
        }
    }
    out
}

#[test]
fn names_of_several_words_are_found_with_marks_and_clitics() {
    let l = small();
    assert_eq!(told(&l, "وقوات سورية وقوات سوريا الديمقراطية", 2), ["sdf x3 و+0"]);
    assert_eq!(told(&l, "ميليشيات \"قسد\" تقدمت", 0), ["sdf x4 +0"]);
    assert_eq!(told(&l, "\"ميليشيات قسد\" تقدمت", 1), ["sdf x2 +0"]);
    assert_eq!(told(&l, "للتحالف الدولي", 0), ["coalition x2 لا+0"]);
    assert_eq!(told(&l, "والتحالف الدولي", 0), ["coalition x2 و+0"]);
    assert_eq!(told(&l, "وللجنة الدولية", 0), ["icrc x2 ولا+0"]);
    assert_eq!(told(&l, "للنصرة", 0), ["nusra x1 لا+0"]);
    assert_eq!(told(&l, "قالت أ. ف. ب. إن", 1), ["afp x5 +0"]);
    assert!(told(&l, "التحالف\nالدولي", 0).is_empty());
}

#[test]
fn verbs_with_what_joins_them() {
    let l = small();
    assert_eq!(told(&l, "وقال", 0), ["قول:Perfect x1 و+0"]);
    assert_eq!(told(&l, "سأقول", 0), ["قول:Imperfect x1 س+0"]);
    assert_eq!(told(&l, "وسيقولون", 0), ["قول:Imperfect x1 وس+0"]);
    assert_eq!(told(&l, "نفاه", 0), ["نفي:Perfect x1 +1"]);
    assert_eq!(told(&l, "اتهموها", 0), ["وهم:Perfect x1 +2"]);
    // What looks like a verb with clitics and is another word.
    for word in ["بقال", "سير", "ترك", "نقاله", "المهم", "اقل", "ساقول"] {
        assert!(told(&l, word, 0).is_empty(), "{word}: {:?}", told(&l, word, 0));
    }
    assert!(told(&l, "بالقال", 0).is_empty());
    assert!(told(&l, "مؤكداً", 0).contains(&"اكد:ActiveParticiple x1 +0".to_owned()));
    assert!(told(&l, "لتأكيدهم", 0).contains(&"اكد:Masdar x1 ل+2".to_owned()));
}

#[test]
fn what_is_written_rules_readings_out() {
    let l = small();
    assert!(told(&l, "مؤكدة", 0).iter().all(|t| t.ends_with("+0")));
    assert!(told(&l, "مؤكده", 0).iter().any(|t| t.ends_with("+1")));
    assert!(told(&l, "القول", 0).iter().any(|t| t.contains("ا+")));
    assert!(told(&l, "ألقول", 0).is_empty());
}

#[test]
fn nouns_follow_from_their_base_form() {
    let l = small();
    assert!(told(&l, "شخصاً", 0).contains(&"noun:Singular x1 +0".to_owned()));
    assert!(told(&l, "لأشخاص", 0).contains(&"noun:Plural x1 ل+0".to_owned()));
    assert_eq!(told(&l, "وكالته", 0), ["وكالة:Singular x1 +1"]);
    assert_eq!(told(&l, "مسؤولو", 0), ["مسؤول:Plural x1 +0"]);
    assert!(told(&l, "والمسؤولون", 0).contains(&"مسؤول:Plural x1 وا+0".to_owned()));
    assert_eq!(told(&l, "شهود عيان", 0), ["شهود عيان:Plural x2 +0"]);
}

#[test]
fn cues_with_pronouns_and_attached_words() {
    let l = small();
    assert_eq!(told(&l, "على حد قولهم", 0), ["Cue(0) x3 +2"]);
    assert_eq!(told(&l, "استناداً لتقرير", 0), ["Cue(1) x1 +0"]);
    assert!(told(&l, "استناداً إلى", 0).is_empty());
}

#[test]
fn triggers_by_verb_and_voice() {
    let l = small();
    assert_eq!(told(&l, "انسحبت", 0), ["WITHDRAW:Some(Perfect) x1 +0"]);
    assert_eq!(told(&l, "بالانسحاب", 0), ["WITHDRAW:Some(Masdar) x1 با+0"]);
    assert_eq!(told(&l, "قُتل", 0), ["KILL:Some(Perfect) x1 +0"]);
    assert!(told(&l, "قاتل", 0).is_empty());
}

#[test]
fn the_users_files_go_over_the_others() {
    let (mine, errors) = Lexicon::lenient([(
        "mine.lex",
        "@kind actor\n@fields id | kind | ar | en | aliases | wikidata\nx-new | group | لواء النخيل | Palms | - | -\n",
    )]);
    assert!(!errors.0.iter().any(|e| &*e.file == "mine.lex"), "{errors}");
    assert!(mine.actor("x-new").is_some());
    assert_eq!(told(&mine, "لواء النخيل", 0)[0], "x-new x2 +0");
}

#[test]
fn a_known_id_is_renamed_and_keeps_its_old_names() {
    let head = "@kind actor\n@fields id | kind | ar | en | aliases | wikidata\n";
    let base = format!("{head}palms | group | لواء النخيل | Palms | النخيل | Q1\n");
    let mine = format!("{head}palms | group | كتائب النخيل | Palm Battalions | - | -\n");
    let (l, errors) = Lexicon::read([("base.lex", base.as_str())], [("mine.lex", mine.as_str())]);
    assert!(errors.0.is_empty(), "{errors}");
    let actor = &l.actors[l.actor("palms").unwrap()];
    assert_eq!((actor.ar.as_str(), actor.wikidata.as_deref()), ("كتائب النخيل", Some("Q1")));
    for name in ["كتائب النخيل", "لواء النخيل"] {
        assert_eq!(told(&l, name, 0)[0], "palms x2 +0");
    }
    // The same id twice in one set of files is a mistake.
    let (_, errors) = Lexicon::load([("a.lex", base.as_str()), ("b.lex", base.as_str())]);
    assert!(errors.to_string().contains("b.lex:3: id: read `palms`"), "{errors}");
}

#[test]
fn what_is_wrong_is_named_and_the_rest_kept() {
    let broken = "@kind reporting-verb\n@fields root | form | stance | takes | gloss\nقول | XX | assert | that | say\nأكد | II | asert | that | confirm\nعلن | IV | assert | that | announce\n";
    let (lexicon, errors) = Lexicon::load([("verbs.lex", broken)]);
    assert_eq!((lexicon.verbs.len(), errors.0.len()), (1, 2));
    let text = errors.to_string();
    assert!(text.contains("verbs.lex:3") && text.contains("`XX`") && text.contains("verbs.lex:4") && text.contains("asert"), "{text}");
}

#[test]
fn the_files_that_come_with_the_program_can_be_read() {
    let lexicon = Lexicon::builtin().map_err(|e| e.to_string());
    assert!(lexicon.is_ok(), "{}", lexicon.unwrap_err());
}

#[test]
fn triggers_name_known_concepts() {
    let (lexicon, _) = Lexicon::lenient([]);
    let unknown: Vec<&str> =
        lexicon.triggers.iter().map(|t| t.concept.as_str()).filter(|c| !lexicon.concepts.iter().any(|k| k.id == *c)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn what_is_told_at_a_glance_is_what_the_tables_hold() {
    let (lexicon, _) = Lexicon::lenient([]);
    let text = Text::of("وأكد أن 12 من أهل القرية، ولم ينف فهو قال إنه سيعود غدا.");
    let analyses = lexicon.analyse(&text);
    for (i, token) in text.tokens.iter().enumerate().filter(|(_, t)| t.is_word()) {
        assert_eq!(analyses.classes(i), lexicon.classes.of(token.folded.slice(text.folded.text())), "{}", text.word(i));
        assert_eq!(analyses.sorts(i).is_empty(), analyses.at(i).is_empty(), "{}", text.word(i));
    }
}

proptest::proptest! {
    #[test]
    fn any_text_is_analysed(text in "[ء-ي \"().\n0-9]{0,60}") {
        let l = small();
        let text = Text::of(&text);
        let a = l.analyse(&text);
        for i in 0..text.tokens.len() {
            for found in a.at(i) {
                proptest::prop_assert!(found.token as usize == i && i + found.tokens as usize <= text.tokens.len());
                proptest::prop_assert!(a.sorts(i).has(found.sense.sort()));
            }
        }
    }
}
