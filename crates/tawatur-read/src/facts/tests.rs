use super::*;
use crate::{mentions, quantities, statements, times};
use proptest::prelude::*;
use std::sync::LazyLock;
use tawatur_lexicon::Lexicon;
use tawatur_text::Text;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::lenient([]).0);

/// A fact as one line: `NOT CONCEPT modality role=entity … #quantity @place | span`.
fn read(text: &str) -> Vec<String> {
    let view = Text::of(text);
    let analyses = LEXICON.analyse(&view);
    let times = times::find(&view, &LEXICON, &analyses, Some("2031-07-29"));
    let quantities = quantities::find(&view, &LEXICON, &analyses, &times);
    let runs: Vec<Run> = times.iter().map(|t| t.tokens).collect();
    let scene = Scene::new(&view, &LEXICON, &analyses, &runs, &[]);
    let mentions = mentions::find(&scene);
    let statements = statements::find(&scene);
    let input = Input { scene: &scene, times: &times, quantities: &quantities, mentions: &mentions, statements: &statements };
    let line = |f: FoundFact| {
        let mut out = format!("{}{} {:?}", if f.negated { "NOT " } else { "" }, f.concept, f.modality);
        f.participants.iter().for_each(|(r, m)| out.push_str(&format!(" {r}={}", mentions[*m].entity.id)));
        f.quantities.iter().for_each(|q| out.push_str(&format!(" #{}", quantities[*q].span.slice(text))));
        f.place.iter().for_each(|p| out.push_str(&format!(" @{}", mentions[*p].entity.id)));
        assert!(!f.span.slice(text).is_empty() && f.span.contains(f.trigger));
        out.push_str(&format!(" | {}", f.span.slice(text)));
        out
    };
    find(&input).into_iter().map(line).collect()
}

fn one(text: &str, concept: &str) -> String {
    let found = read(text);
    let mut fitting = found.iter().filter(|f| f.split(' ').any(|w| w == concept));
    let first = fitting.next().cloned().unwrap_or_else(|| format!("none in {found:?}"));
    assert!(fitting.next().is_none(), "{found:?}");
    first
}

#[test]
fn unvowelled_killings_are_passive_or_active() {
    assert_eq!(one("قتل 12 شخصا في درعا.", "KILL"), "KILL Asserted #12 شخصا @place:daraa | قتل 12 شخصا");
    assert_eq!(one("قتلت قوات النظام 12 مدنيا.", "KILL"), "KILL Asserted agent=syria-army #12 مدنيا | قتلت قوات النظام 12 مدنيا");
    assert_eq!(one("أكد السكان مقتل 12 شخصا على الأقل.", "KILL"), "KILL Asserted #12 شخصا على الأقل | مقتل 12 شخصا على الأقل");
    assert_eq!(one("وكان 9 جنود قد قتلوا في الهجوم.", "KILL"), "KILL Asserted #9 جنود | كان 9 جنود قد قتلوا");
}

#[test]
fn roles_of_verbs_and_nouns() {
    assert_eq!(
        one("انسحب تنظيم داعش من الرقة إلى البادية.", "WITHDRAW").split(" |").next(),
        Some("WITHDRAW Asserted agent=islamic-state origin=place:raqqa")
    );
    assert_eq!(
        one("تجري مفاوضات بين تنظيم داعش وقسد.", "NEGOTIATE"),
        "NEGOTIATE Asserted party=islamic-state party=sdf | مفاوضات بين تنظيم داعش وقسد"
    );
    assert_eq!(
        one("تواصلت سيطرة قوات النظام على درعا.", "CONTROL"),
        "CONTROL Asserted agent=syria-army target=place:daraa | سيطرة قوات النظام على درعا"
    );
    assert_eq!(one("هذه بلدات تسيطر عليها قسد، وهي كثيرة.", "CONTROL").split(" |").next(), Some("CONTROL Asserted agent=sdf"));
    assert_eq!(one("غادرت المناطق التي تسيطر عليها قسد.", "CONTROL").split(" |").next(), Some("CONTROL Asserted agent=sdf"));
}

#[test]
fn what_did_not_happen() {
    assert!(one("لم ينسحب تنظيم داعش من الرقة.", "WITHDRAW").starts_with("NOT WITHDRAW Asserted agent=islamic-state"));
    assert!(one("لاحظ المراقبون عدم انسحاب تنظيم داعش.", "WITHDRAW").starts_with("NOT WITHDRAW"));
    // "Still" is no "not".
    assert!(one("لا تزال قوات النظام تسيطر على درعا.", "CONTROL").starts_with("CONTROL Asserted"));
}

#[test]
fn what_may_or_will_happen() {
    assert!(one("سينسحب تنظيم داعش من الرقة.", "WITHDRAW").starts_with("WITHDRAW Planned"));
    assert!(one("قد ينسحب تنظيم داعش من الرقة.", "WITHDRAW").starts_with("WITHDRAW Possible"));
    assert!(one("ومن المقرر أن ينسحب تنظيم داعش من الرقة.", "WITHDRAW").starts_with("WITHDRAW Planned"));
    assert!(one("طالب الأهالي بانسحاب تنظيم داعش من الرقة.", "WITHDRAW").starts_with("WITHDRAW Demanded"));
}

#[test]
fn facts_know_their_statement() {
    let text = "قالت قسد إن تنظيم داعش انسحب من الرقة.";
    let view = Text::of(text);
    let analyses = LEXICON.analyse(&view);
    let scene = Scene::new(&view, &LEXICON, &analyses, &[], &[]);
    let mentions = mentions::find(&scene);
    let statements = statements::find(&scene);
    let input = Input { scene: &scene, times: &[], quantities: &[], mentions: &mentions, statements: &statements };
    let facts = find(&input);
    let withdraw = facts.iter().find(|f| f.concept == "WITHDRAW").unwrap();
    assert_eq!(withdraw.statement, Some(0));
}

#[test]
fn attributes_run_to_the_end_of_their_clause() {
    assert_eq!(one("سقطت طائرة كان على متنها نحو 30 راكبا.", "ONBOARD"), "ONBOARD Asserted #نحو 30 راكبا | كان على متنها نحو 30 راكبا");
    assert_eq!(
        one("قتل 30 شخصا بينهم ستة أشخاص من الطاقم، فجرا.", "CASUALTY-COMPOSITION"),
        "CASUALTY-COMPOSITION Asserted #ستة أشخاص | بينهم ستة أشخاص من الطاقم"
    );
    assert_eq!(
        one("وكانت الطائرة متجهة إلى دمشق، ثم سقطت.", "BOUND-FOR"),
        "BOUND-FOR Asserted destination=place:damascus | كانت الطائرة متجهة إلى دمشق"
    );
    assert_eq!(one("والطائرة من طراز \"ياك 40\" وهي قديمة.", "TYPE-OF"), "TYPE-OF Asserted | الطائرة من طراز \"ياك 40");
    assert_eq!(one("ولا تزال أسباب الحادث مجهولة.", "CAUSE"), "CAUSE Asserted | لا تزال أسباب الحادث مجهولة");
}

#[test]
fn words_that_only_look_like_events() {
    // A transport plane, ambulances, people who were killed without a number: no events of their own.
    assert_eq!(read("وصلت سيارات الإسعاف.").iter().filter(|f| f.contains("AID")).count(), 0);
    assert_eq!(read("شاركت عائلات القتلى في الجنازة.").iter().filter(|f| f.contains("KILL")).count(), 0);
}

#[test]
fn a_verb_and_its_noun_are_one_event() {
    assert_eq!(read("شنت قوات النظام هجوما على درعا.").iter().filter(|f| f.contains("ATTACK")).count(), 1);
}

proptest! {
    #[test]
    fn any_text_is_taken(text in "([أ-ي]{1,7}|[ \"«»()،.\n]|قتل|لم|سيطرة|على|التي|12 شخصا|قسد|درعا|إن|قال|من بين القتلى|متجهة إلى|أسباب){0,50}") {
        read(&text);
    }
}

#[test]
fn towns_are_left_and_struck() {
    assert_eq!(one("غادرت حافلتان مدينة دوما.", "LEAVE").split(" |").next(), Some("LEAVE Asserted origin=place:douma"));
    assert_eq!(one("بدأت مغادرة مدينة دوما.", "LEAVE").split(" |").next(), Some("LEAVE Asserted origin=place:douma"));
    assert_eq!(one("رفضت موسكو الاتفاق مع داعش.", "AGREE").split(" |").next(), Some("AGREE Asserted party=islamic-state"));
}

#[test]
fn the_whole_left_and_not_the_part() {
    let found = one("وقال السكان إن 384 شخصا بينهم 44 مسلحا غادروا دوما.", "LEAVE");
    assert!(found.contains("#384 شخصا") && !found.contains("#44"), "{found}");
}
