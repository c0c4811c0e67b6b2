use super::*;
use crate::arabic::times;
use proptest::prelude::*;
use std::sync::LazyLock;
use tawatur_lexicon::Lexicon;
use tawatur_text::Text;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::lenient([]).0);

fn all(text: &str) -> Vec<(MentionKind, String, String)> {
    let view = Text::of(text);
    let analyses = LEXICON.analyse(&view);
    let times: Vec<Run> = times::find(&view, &LEXICON, &analyses, None).iter().map(|t| t.tokens).collect();
    let scene = Scene::new(&view, &LEXICON, &analyses, &times, &[]);
    find(&scene).into_iter().map(|m| (m.kind, m.span.slice(text).to_owned(), m.entity.id)).collect()
}

/// Words and entity of all mentions of a kind.
fn of(kind: MentionKind, text: &str) -> Vec<(String, String)> {
    all(text).into_iter().filter(|m| m.0 == kind).map(|m| (m.1, m.2)).collect()
}

fn pair(words: &str, id: &str) -> (String, String) {
    (words.to_owned(), id.to_owned())
}

#[test]
fn many_names_of_one_actor() {
    for name in ["قسد", "قوات سوريا الديمقراطية", "قوات سورية الديمقراطية", "ميليشيات \"قسد\"", "ميليشيا (قسد)"]
    {
        let found = of(MentionKind::Group, &format!("دخلت {name} البلدة فجرا."));
        assert_eq!(found, [pair(name, "sdf")], "{name}");
    }
}

#[test]
fn little_words_in_front_stay_outside() {
    assert_eq!(of(MentionKind::Group, "سلم الأهالي الجسر لقسد وقوات النظام."), [pair("قسد", "sdf"), pair("قوات النظام", "syria-army")]);
    assert_eq!(of(MentionKind::Place, "وصل الوفد إلى درعا ودمشق."), [pair("درعا", "place:daraa"), pair("دمشق", "place:damascus")]);
}

#[test]
fn a_name_inside_a_name_stays() {
    let found = all("أعلنت قوات سوريا الديمقراطية انسحابها.");
    assert!(found.iter().any(|m| m.2 == "sdf"));
    assert!(found.iter().all(|m| m.0 != MentionKind::Person));
}

#[test]
fn common_words_are_no_places() {
    // صور is pictures, not Tyre, unless a place word says so.
    assert_eq!(of(MentionKind::Place, "أظهرت صور بثها التلفزيون حجم الدمار."), []);
    assert_eq!(of(MentionKind::Place, "عادت القافلة إلى مدينة صور مساء.").len(), 1);
}

#[test]
fn unknown_settlements_behind_their_noun() {
    assert_eq!(
        of(MentionKind::Place, "انتقل النازحون إلى بلدة شعنوب وإلى قرية الزنبقية."),
        [pair("شعنوب", "name:شعنوب"), pair("الزنبقية", "name:الزنبقيه")]
    );
    assert_eq!(of(MentionKind::Place, "انتقل النازحون إلى بلدة صغيرة وإلى قرى مجاورة."), []);
}

#[test]
fn bodies_by_head_and_complement() {
    let found = of(MentionKind::Organisation, "نفت وزارة الطرق المرقانية الخبر، وأكدته هيئة إغاثة الوادي.");
    assert_eq!(found, [pair("وزارة الطرق المرقانية", "name:وزاره الطرق المرقانيه"), pair("هيئة إغاثة الوادي", "name:هييه اغاثه الوادي")]);
    // An indefinite body is nobody.
    assert_eq!(of(MentionKind::Organisation, "زارت لجنة صغيرة أمس الموقع."), []);
}

#[test]
fn people_with_and_without_titles() {
    let people = |t| of(MentionKind::Person, t).into_iter().map(|p| p.0).collect::<Vec<_>>();
    assert_eq!(people("قال العقيد نزار الهيثري إن الجسر سليم."), ["نزار الهيثري"]);
    assert_eq!(people("التقى الوفد الجنرال “مظلوم” والمدعو “أبو سيف” أمس."), ["مظلوم", "أبو سيف"]);
    assert_eq!(people("وأضاف محمد عبد الرحمن أيضا أن الطريق مغلق."), ["محمد عبد الرحمن"]);
    assert_eq!(people("يأمل السكان في سلام دائم وفي أمل جديد."), [""; 0]);
}

#[test]
fn a_family_name_alone_is_the_person_named_before() {
    let found = of(MentionKind::Person, "قال الناشط سمير القنواتي إن الطريق مغلق. وأضاف القنواتي أن الجسر سليم. وكتب للقنواتي صديق.");
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found.iter().all(|p| p.1 == "name:سمير القنواتي"));
}

#[test]
fn descriptions_point_back() {
    let found = of(MentionKind::Group, "انسحب تنظيم داعش من المدينة، ثم عاد التنظيم إليها.");
    assert_eq!(found, [pair("تنظيم داعش", "islamic-state"), pair("التنظيم", "islamic-state")]);
    let found = of(MentionKind::Organisation, "أحصى المرصد السوري لحقوق الإنسان الغارات. وقال المرصد إنها كثيرة.");
    assert_eq!(found[1], pair("المرصد", "sohr"));
}

#[test]
fn the_country_settles_whose_ministry_it_is() {
    let found = of(MentionKind::Organisation, "وصل وفد إلى وهران وقسنطينة في الجزائر. وقالت وزارة الدفاع إن الزيارة انتهت.");
    assert_eq!(found, [pair("وزارة الدفاع", "algeria-defence-ministry")]);
}

#[test]
fn roles_without_a_name() {
    let roles = |t| of(MentionKind::Role, t).into_iter().map(|r| r.0).collect::<Vec<_>>();
    assert_eq!(roles("قال مصدر أمني إن المتحدث باسم الجيش السوري غادر."), ["مصدر أمني", "المتحدث باسم الجيش السوري"]);
}

#[test]
fn what_a_body_is_for_belongs_to_its_name() {
    let bodies = |t| of(MentionKind::Organisation, t).into_iter().map(|p| p.0).collect::<Vec<_>>();
    assert_eq!(bodies("أحصى مركز شعنوب للدراسات والأبحاث الأضرار."), ["مركز شعنوب للدراسات والأبحاث"]);
    assert_eq!(bodies("نفت الهيئة المرقانية لحقوق الإنسان الخبر."), ["الهيئة المرقانية لحقوق الإنسان"]);
    assert_eq!(bodies("أكدت وزارة الصحة والسكان الحصيلة."), ["وزارة الصحة والسكان"]);
    // Whom something was given is no purpose.
    assert_eq!(bodies("سلمت الهيئة المرقانية للفلاحين البذور."), ["الهيئة المرقانية"]);
}

#[test]
fn an_abbreviation_in_brackets_is_the_body_before_it() {
    let found = of(MentionKind::Organisation, "أعلنت هيئة شعنوب للإغاثة (SHR) حصيلتها. وقالت SHR إنها أولية.");
    assert_eq!(found.iter().map(|f| f.0.as_str()).collect::<Vec<_>>(), ["هيئة شعنوب للإغاثة", "SHR", "SHR"]);
    assert!(found.iter().all(|f| f.1 == found[0].1), "{found:?}");
    assert_eq!(of(MentionKind::Organisation, "أعلنت هيئة شعنوب للإغاثة (12) حصيلتها.").len(), 1);
}

#[test]
fn buildings_and_squares_are_places_with_their_noun() {
    let places = |t| of(MentionKind::Place, t).into_iter().map(|p| p.0).collect::<Vec<_>>();
    assert_eq!(places("تجمع السكان أمام مسجد الزنبوق وفي ساحة البرقوقية."), ["مسجد الزنبوق", "ساحة البرقوقية"]);
    assert_eq!(places("رممت البلدية مسجدا قديما وسجنا."), [""; 0]);
}

#[test]
fn the_noun_in_front_is_kept_beside_the_name() {
    let text = "عاد النازحون إلى قضاء مدينة درعا وإلى مدن حلب وحمص.";
    let view = Text::of(text);
    let analyses = LEXICON.analyse(&view);
    let scene = Scene::new(&view, &LEXICON, &analyses, &[], &[]);
    let found = find(&scene);
    let phrases: Vec<&str> = found.iter().filter_map(|m| m.phrase.map(|p| p.slice(text))).collect();
    assert_eq!(phrases, ["قضاء مدينة درعا"]);
}

#[test]
fn where_one_name_ends_and_the_next_begins() {
    let people = |t| of(MentionKind::Person, t).into_iter().map(|p| p.0).collect::<Vec<_>>();
    assert_eq!(people("وصل نجيب الهيثري وسليمان أبو العز إلى البلدة."), ["نجيب الهيثري", "سليمان أبو العز"]);
    assert_eq!(people("التقى محمود القنواتي مختار قرية شعنوب."), ["محمود القنواتي"]);
    assert_eq!(people("قال السيد علي يوسف القنواتي إن الطريق مغلق."), ["علي يوسف القنواتي"]);
    assert_eq!(people("كتب تشارلز ك. بارنوك عن الجسر."), ["تشارلز ك. بارنوك"]);
    assert_eq!(people("وصل المواطن عادل عليان الهيثري."), ["عادل عليان الهيثري"]);
}

#[test]
fn another_name_in_brackets_is_the_same_person() {
    let found = of(MentionKind::Person, "وصل ياسين القنواتي (أبو غدير) إلى الجسر.");
    assert_eq!(found, [pair("ياسين القنواتي", "name:ياسين القنواتي"), pair("أبو غدير", "name:ياسين القنواتي")]);
}

#[test]
fn a_name_with_a_colon_opens_a_line_of_talk() {
    let people = |t| of(MentionKind::Person, t).into_iter().map(|p| p.0).collect::<Vec<_>>();
    assert_eq!(people("سمير: لا أعرف.\nنزار: ولا أنا."), ["سمير", "نزار"]);
    assert_eq!(people("سلام: مطلب الجميع."), [""; 0]);
}

#[test]
fn family_names_that_are_words_too() {
    let people = |t| of(MentionKind::Person, t).into_iter().map(|p| p.0).collect::<Vec<_>>();
    assert_eq!(people("وصلت رسالة من محمود المصري إلى البلدية."), ["محمود المصري"]);
    assert_eq!(people("وصلت رسالة من إبراهيم الشيخ خليل إلى البلدية."), ["إبراهيم الشيخ خليل"]);
    assert_eq!(people("وصلت رسالة إلى البلد الأوروبي."), [""; 0]);
}

#[test]
fn one_name_behind_its_title() {
    let people = |t| of(MentionKind::Person, t).into_iter().map(|p| p.0).collect::<Vec<_>>();
    assert_eq!(people("قال المدرب شالوف إن الفريق جاهز."), ["شالوف"]);
    assert_eq!(people("زار الأمير خالد المدينة."), ["خالد"]);
    assert_eq!(people("قال المدرب مبتسما إن الفريق جاهز."), [""; 0]);
}

#[test]
fn unknown_provinces_behind_their_noun() {
    let places = |t| of(MentionKind::Place, t).into_iter().map(|p| p.0).collect::<Vec<_>>();
    assert_eq!(places("ضرب الإعصار ولاية شعنوبا ومقاطعة برنوق."), ["شعنوبا", "برنوق"]);
    assert_eq!(places("زار ولاية حدودية ومحافظة جبلية."), [""; 0]);
}

#[test]
fn a_title_alone_is_who_bore_it_before() {
    let found = of(MentionKind::Person, "قال وزير النقل سمير القنواتي إن الطريق مغلق. وأضاف الوزير أن الجسر سليم.");
    assert_eq!(found[1], pair("الوزير", "name:سمير القنواتي"), "{found:?}");
    let found = of(MentionKind::Person, "تحدث سمير القنواتي، الناشط في بلدة شعنوب، عن القصف. وأكد الناشط أن الطريق مغلق.");
    assert_eq!(found.last(), Some(&pair("الناشط", "name:سمير القنواتي")), "{found:?}");
    // Another's name, another's sex, anybody: nobody is guessed.
    for text in [
        "قال وزير النقل سمير القنواتي إن الطريق مغلق. وأضاف الوزير نزار الهيثري أن الجسر سليم.",
        "قال وزير النقل سمير القنواتي إن الطريق مغلق. وأضافت الوزيرة أن الجسر سليم.",
        "قال وزير النقل سمير القنواتي إن حياة الوزير صعبة.",
    ] {
        assert!(all(text).iter().all(|m| m.1 != "الوزير" && m.1 != "الوزيرة"), "{text}");
    }
}

#[test]
fn a_source_is_the_one_named_before() {
    let found = of(MentionKind::Role, "قال مصدر أمني إن الطريق مغلق. وأضاف المصدر أن الجسر سليم.");
    assert_eq!(found, [pair("مصدر أمني", "name:مصدر امني"), pair("المصدر", "name:مصدر امني")]);
}

#[test]
fn both_parties_are_those_named_together() {
    let members = |text: &str| -> Vec<Vec<String>> {
        let view = Text::of(text);
        let analyses = LEXICON.analyse(&view);
        let scene = Scene::new(&view, &LEXICON, &analyses, &[], &[]);
        let found = find(&scene);
        found.into_iter().filter(|m| m.rule == "description/both").map(|m| m.members.into_iter().map(|e| e.id).collect()).collect()
    };
    assert_eq!(members("جرت محادثات بين روسيا وتركيا في أنقرة. ولم يعلق الطرفان عليها."), [["place:russia", "place:turkey"]]);
    assert!(members("جرت محادثات في أنقرة. ولم يعلق الطرفان عليها.").is_empty());
}

/// A gazetteer of our own: two villages of one name, a quarter that is called as a word is, and a town.
const OWN: &str = "@kind place\n@fields id | kind | ar | en | aliases | country | lat | lon | admin | population | source\n\
    x1 | village | خان شعنوب | Khan Shaanub | - | SY | 34.80 | 36.80 | - | 900 | a test\n\
    x2 | village | خان شعنوب | Khan Shaanub | - | JO | 31.20 | 35.70 | - | 9000 | a test\n\
    x3 | quarter | ~الوحدة | al-Wahda | - | SY | 34.73 | 36.72 | - | - | a test\n\
    x4 | village | ~الوحدة | al-Wahda | - | IQ | 33.30 | 44.40 | - | 70000 | a test\n\
    x5 | city | حمص | Homs | ~الحميصة | SY | 34.73 | 36.71 | - | 700000 | a test\n";

/// Words, entity, rule and rivals of the places of a text, read with [`OWN`].
fn own_places(text: &str) -> Vec<(String, String, String, usize)> {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
        let (lexicon, errors) = Lexicon::lenient([("own.lex", OWN)]);
        assert!(errors.0.is_empty(), "{errors}");
        lexicon
    });
    let view = Text::of(text);
    let analyses = LEXICON.analyse(&view);
    let scene = Scene::new(&view, &LEXICON, &analyses, &[], &[]);
    let places = find(&scene).into_iter().filter(|m| m.kind == MentionKind::Place);
    places.map(|m| (m.span.slice(text).to_owned(), m.entity.id, m.rule, m.rivals.len())).collect()
}

#[test]
fn of_namesakes_the_one_near_the_other_places_is_meant() {
    let found = own_places("وصلت القافلة إلى حمص ثم إلى خان شعنوب.");
    assert_eq!((found[1].1.as_str(), found[1].3), ("place:x1", 1), "{found:?}");
    assert!(found[1].2.contains("+one-of-2+country+near:"), "{found:?}");
    let found = own_places("وصلت القافلة إلى عمان ثم إلى خان شعنوب.");
    assert_eq!(found[1].1, "place:x2", "{found:?}");
    // Nothing speaks for either: the larger one, with its rival.
    let found = own_places("وصلت القافلة إلى خان شعنوب.");
    assert_eq!((found[0].1.as_str(), found[0].3), ("place:x2", 1));
}

#[test]
fn the_noun_in_front_tells_namesakes_apart() {
    assert_eq!(own_places("وصلت القافلة إلى حي الوحدة.")[0].1, "place:x3");
    assert_eq!(own_places("وصلت القافلة إلى قرية الوحدة.")[0].1, "place:x4");
}

#[test]
fn a_place_that_is_a_word_needs_its_noun_or_company() {
    assert_eq!(own_places("دعا الخطيب إلى الوحدة وشدد على الوحدة."), []);
    let found = own_places("قصفت أحياء (الوحدة، شعنوب) مساء.");
    assert_eq!(found.iter().filter(|f| f.0 == "الوحدة").count(), 1, "{found:?}");
}

#[test]
fn a_place_of_two_gazetteers_is_one() {
    let found = own_places("وصلت القافلة إلى حمص.");
    assert_eq!((found[0].1.as_str(), found[0].3), ("place:homs", 0), "{found:?}");
}

proptest! {
    #[test]
    fn any_text_is_taken(text in "([أ-يًٌ]{1,8}|[ \"«»()،.\n\\-]|قسد|الجيش|المدعو|وزارة|بلدة|محمد|أبو|عبد|التنظيم|لل){0,40}") {
        for (_, words, id) in all(&text) {
            prop_assert!(!words.is_empty() && !id.is_empty());
        }
    }
}
