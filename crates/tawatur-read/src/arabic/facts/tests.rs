use super::*;
use crate::arabic::{mentions, quantities, statements, times};
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

/// The standing of the one fact of a concept, and who takes part without a name.
fn standing(text: &str, concept: &str) -> (Standing, Vec<String>) {
    let view = Text::of(text);
    let analyses = LEXICON.analyse(&view);
    let times = times::find(&view, &LEXICON, &analyses, Some("2031-07-29"));
    let quantities = quantities::find(&view, &LEXICON, &analyses, &times);
    let runs: Vec<Run> = times.iter().map(|t| t.tokens).collect();
    let scene = Scene::new(&view, &LEXICON, &analyses, &runs, &[]);
    let mentions = mentions::find(&scene);
    let statements = statements::find(&scene);
    let input = Input { scene: &scene, times: &times, quantities: &quantities, mentions: &mentions, statements: &statements };
    let found = find(&input);
    let fact = found.iter().find(|f| f.concept == concept).unwrap_or_else(|| panic!("no {concept} in {text}: {found:?}"));
    (fact.standing, fact.unnamed.iter().map(|(role, span)| format!("{role}={}", span.slice(text))).collect())
}

#[test]
fn a_verb_tells_unless_it_only_says_which_one_is_meant() {
    assert_eq!(standing("خطف مسلحون مهندسا قرب جسر الزعرور.", "KIDNAP").0, Standing::Told);
    assert_eq!(standing("عاد المهندس الذي خطفه مسلحون قرب جسر الزعرور.", "KIDNAP").0, Standing::Referred);
    assert_eq!(standing("أغلق السوق بعد أن قصفت الطائرات الحي.", "SHELL").0, Standing::Referred);
    assert_eq!(standing("أفرجوا عن سائحتين اختطفتا في درعا.", "KIDNAP").0, Standing::Referred);
    assert_eq!(standing("وهذه عصابة تخطف الأجانب في درعا.", "KIDNAP").0, Standing::General);
    // The relative clause has its own verb; the second one is the sentence's.
    assert_eq!(standing("الهجوم الذي بدأ فجرا أوقع 30 قتيلا.", "KILL").0, Standing::Told);
}

#[test]
fn a_verbal_noun_tells_where_something_carries_it() {
    for told in [
        "أعلنت الشرطة مقتل جندي في درعا.",
        "أسفر الانفجار عن مقتل جندي في درعا.",
        "قام مسلحون بقتل جندي في درعا.",
        "نجح القناص في قتل جندي في درعا.",
        "مقتل جندي في درعا",
        "دمشق: مقتل جندي في درعا",
    ] {
        assert_eq!(standing(told, "KILL").0, Standing::Told, "{told}");
    }
    for referred in [
        "حوكم الرجل بتهمة قتل جندي في درعا.",
        "أغلق السوق بعد مقتل جندي في درعا.",
        "اعتبر الوزير أن مقتل جندي في درعا خسارة.",
        "ندد الوزير بمقتل جندي في درعا.",
    ] {
        assert_eq!(standing(referred, "KILL").0, Standing::Referred, "{referred}");
    }
    assert_eq!(standing("يعاني الناس من تفجيرات واغتيالات في درعا.", "BOMB").0, Standing::Referred);
}

#[test]
fn verbs_with_their_objects_tell_what_neither_does_alone() {
    assert_eq!(
        standing("أطلقت طائرة مجهولة ثلاثة صواريخ على منزل.", "MISSILE"),
        (Standing::Told, vec!["agent=طائرة مجهولة".into(), "target=منزل".into()])
    );
    assert_eq!(standing("ألقى مجهولون قنبلة على دورية.", "BOMB").1, ["agent=مجهولون", "target=دورية"]);
    assert_eq!(standing("سيارة مفخخة انفجرت في درعا.", "BOMB").0, Standing::Told);
    assert_eq!(standing("تعرضت دورية لهجوم في درعا.", "ATTACK").1, ["target=دورية"]);
    // Without the object it is another thing.
    assert!(!read("أطلقت الجمعية مبادرة على مستوى البلاد.").iter().any(|f| f.contains("MISSILE")));
    assert!(!read("أسقط القاضي التهم عن المتهم في درعا.").iter().any(|f| f.contains("SHOOT-DOWN")));
    // A noun: محاولة شن هجوم, مزاعم تعرضه.
    assert!(!read("أحبطت الشرطة محاولة شن هجمات في درعا.").iter().any(|f| f.starts_with("ATTACK Asserted") && f.contains("| شن")));
}

#[test]
fn a_weapon_is_no_event() {
    assert!(!read("ضبطت الشرطة عبوة ناسفة في درعا.").iter().any(|f| f.contains("BOMB")));
    assert!(read("قتل جندي بعبوة ناسفة في درعا.").iter().any(|f| f.contains("BOMB")));
}

#[test]
fn unnamed_participants_by_their_place() {
    assert_eq!(standing("خطف مسلحون مجهولون مهندسا من منزله.", "KIDNAP").1, ["agent=مسلحون مجهولون", "target=مهندسا"]);
    assert_eq!(standing("قال الشاهد إن مسلحين مجهولين اغتالوا ضابطا.", "ASSASSINATE").1, ["agent=مسلحين مجهولين", "target=ضابطا"]);
    assert_eq!(standing("أعلنت الشرطة مقتل اثنين من عناصرها.", "KILL").1, ["target=اثنين من عناصرها"]);
    // A count is in the quantities already, its adjective is no participant.
    assert_eq!(standing("قتل 12 شخصا آخرون في درعا.", "KILL").1, [""; 0]);
    assert_eq!(standing("قتل مدني بالقرب من درعا.", "KILL").1, ["target=مدني"]);
}

#[test]
fn attacks_in_words_are_none() {
    assert!(!read("هاجم النائب سمير الهادي سياسة الحكومة.").iter().any(|f| f.contains("ATTACK")));
    assert!(read("هاجم تنظيم داعش مدينة درعا.").iter().any(|f| f.contains("ATTACK")));
    assert!(!read("وهذا يصب في مصلحة البلدة.").iter().any(|f| f.contains("WOUND")));
    assert!(read("ولم يصب أحد في درعا.").iter().any(|f| f.contains("NOT WOUND")));
}

#[test]
fn a_valley_causes_nothing() {
    assert!(!read("في بلدة وادي شعلوف.").iter().any(|f| f.contains("CAUSE")));
    assert!(read("وأدى الانفجار إلى انهيار مبنى.").iter().any(|f| f.contains("CAUSE")));
}

#[test]
fn spans_close_what_they_open() {
    assert!(one("سرب الموقع أنباء عن صفقة بين (داعش) و\"قسد\" في الرقة.", "AGREE").contains("بين (داعش) و\"قسد\""));
    assert!(one("سرب الموقع أنباء عن صفقة بين (داعش) في الرقة.", "AGREE").contains("(داعش)"));
}

#[test]
fn sieges_have_who_lays_them_and_where() {
    let laid = one("فرضت قوات النظام حصارا على داريا.", "BESIEGE");
    assert!(laid.starts_with("BESIEGE Asserted agent=syria-army target=place:darayya"), "{laid}");
    assert!(one("يعيش الناس تحت حصار قوات النظام.", "BESIEGE").starts_with("BESIEGE Asserted agent=syria-army"));
    assert!(one("استمر حصار داريا.", "BESIEGE").starts_with("BESIEGE Asserted target=place:darayya"));
}

#[test]
fn a_reception_is_no_meeting() {
    assert!(!read("قوبل القرار باستياء واسع في درعا.").iter().any(|f| f.contains("MEET")));
    assert!(read("التقى الوزير نظيره في درعا.").iter().any(|f| f.contains("MEET")));
}

#[test]
fn every_verb_with_an_object_has_its_passive() {
    assert_eq!(standing("المراكز التي استهدفت بالقصف في درعا.", "ATTACK").1, ["target=المراكز"]);
    let passives: Vec<(&str, &str)> = LEXICON
        .triggers
        .iter()
        .filter(|t| t.class == "passive")
        .flat_map(|t| t.words.iter().map(|w| (t.concept.as_str(), w.as_str())))
        .collect();
    for wanted in ["KILL قتل I:u", "ATTACK هدف X", "STORM قحم VIII", "BAN منع I:a", "FIRE حرق IV", "RAID دهم III", "PROTECT حمي I:i"]
    {
        let (concept, verb) = wanted.split_once(' ').unwrap_or_default();
        assert!(passives.contains(&(concept, verb)), "{wanted}");
    }
}

#[test]
fn counts_stay_with_their_own_verb() {
    assert!(one("قتل ثلاثة أشخاص وأصيب 8 آخرين في درعا.", "WOUND").starts_with("WOUND Asserted #8 آخرين"));
    assert!(one("قتل في درعا ثمانية أشخاص، بينهم طفلان، ثم هدأ القتال.", "KILL").contains("#ثمانية أشخاص"));
}

#[test]
fn exceptions_turn_a_denial_round() {
    assert!(!one("لا يقتلون سوى المدنيين في درعا.", "KILL").starts_with("NOT"));
    assert!(one("لم يقتلوا المدنيين في درعا.", "KILL").starts_with("NOT"));
    assert!(one("لم يسفر الانفجار عن إصابات.", "CAUSE").starts_with("NOT"));
}

#[test]
fn what_is_begun_is_no_doer() {
    assert_eq!(standing("ثم استأنف التدريبات في درعا.", "RESUME").1, ["theme=التدريبات"]);
    assert_eq!(standing("إحباط هجوم جديد على درعا", "REPEL").1, [""; 0]);
    assert_eq!(standing("الوسائل النارية للدفاع الجوي دمرت الهدفين في درعا.", "DESTROY").1, ["target=الهدفين"]);
}
