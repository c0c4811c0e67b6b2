use super::*;
use proptest::prelude::*;
use std::sync::LazyLock;
use tawatur_lexicon::Lexicon;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::lenient([]).0);
static PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::of(&LEXICON));

fn marked(text: &str) -> Vec<(String, String)> {
    let report = Report { text: text.into(), ..Report::default() };
    find(&report, &Text::of(text), &PHRASES).into_iter().map(|f| (f.kind, f.span.slice(text).to_owned())).collect()
}

fn header(text: &str) -> (Option<String>, Option<String>, Option<String>) {
    let view = Text::of(text);
    let report = Report { text: text.into(), ..Report::default() };
    let found = find(&report, &view, &PHRASES);
    let h = header::read(&view, &LEXICON, &LEXICON.analyse(&view), &found);
    let words = |s: Option<Span>| s.map(|s| s.slice(text).to_owned());
    (words(h.outlet), words(h.byline), words(h.title))
}

const BODY: &str =
    "أعلنت بلدية وادي الزعرور اليوم افتتاح الجسر القديم بعد ترميم دام عاما كاملا.\nوقال المهندس إن الجسر يتسع لمرور شاحنتين في وقت واحد.";

#[test]
fn what_stands_round_the_report_is_marked() {
    let text = format!(
        "الرئيسية | سياسة | رياضة | اتصل بنا\n{BODY}\nاقرأ أيضا:\n• سوق الزعرور يعود إلى العمل\nشارك هذا الخبر\nاترك تعليقا\nالاسم *"
    );
    let found = marked(&text);
    let kinds: Vec<&str> = found.iter().map(|f| f.0.as_str()).collect();
    assert_eq!(kinds, ["navigation", "read-also", "share-bar", "comment-form"]);
    assert_eq!(found[1].1, "اقرأ أيضا:\n• سوق الزعرور يعود إلى العمل");
}

#[test]
fn the_report_itself_is_not_marked() {
    assert_eq!(marked(BODY), []);
    // Words of buttons inside sentences, and headings that start like them.
    let text = format!("شارك الوفد في الجلسة\n{BODY}\nوكتب الوزير على تويتر أن المصدر غير معروف وأنه لن يترك ردا على أحد.");
    assert_eq!(marked(&text), []);
}

#[test]
fn an_author_box_leaves_the_name_as_byline() {
    let text = format!("{BODY}\nسمير الهادي\nكاتب صحفي، يعمل في التحرير منذ أعوام ويكتب في عدد من الصحف.");
    assert_eq!(marked(&text), [("byline-box".to_owned(), "كاتب صحفي، يعمل في التحرير منذ أعوام ويكتب في عدد من الصحف.".to_owned())]);
    assert_eq!(header(&text).1.as_deref(), Some("سمير الهادي"));
}

#[test]
fn a_word_counts_at_its_place_only() {
    // المصدر closes a page; inside the report it is a source.
    assert_eq!(marked(&format!("{BODY}\nالمصدر")), [("credit".to_owned(), "المصدر".to_owned())]);
    assert_eq!(marked(&format!("المصدر\n{BODY}")), []);
}

#[test]
fn what_the_container_marked_stays() {
    let text = format!("{BODY}\nذيل الصفحة");
    let from = text.find("ذيل").unwrap();
    let report = Report { text: text.clone(), marked: vec![(Span::new(from, text.len()), "footer".into())], ..Report::default() };
    let found = find(&report, &Text::of(&text), &PHRASES);
    assert_eq!(found, [FoundBoilerplate { span: Span::new(from, text.len()), kind: "footer".into() }]);
}

#[test]
fn first_lines_say_who_wrote_it() {
    let some = |s: &str| Some(s.to_owned());
    assert_eq!(header(&format!("الوادي بوست ـ سمير الهادي\n{BODY}")), (some("الوادي بوست"), some("سمير الهادي"), None));
    assert_eq!(
        header(&format!("جسر الزعرور يعود إلى العمل\nسمير الهادي: المنارة\n{BODY}")),
        (some("المنارة"), some("سمير الهادي"), some("جسر الزعرور يعود إلى العمل"))
    );
    assert_eq!(header(&format!("WNN\nجسر الزعرور يعود إلى العمل\n{BODY}")), (some("WNN"), None, some("جسر الزعرور يعود إلى العمل")));
    assert_eq!(header(BODY), (None, None, None));
}

/// The kinds of what is marked behind the report.
fn behind(line: &str) -> Vec<String> {
    marked(&format!("{BODY}\n{line}")).into_iter().map(|f| f.0).collect()
}

#[test]
fn furniture_of_many_sites_by_kind() {
    for (kind, lines) in [
        (
            "share-bar",
            &["تابعونا على تلغرام", "شارك هذا الخبر", "الرابط المختصر: https://example.org/1", "انضموا إلينا", "فيسبوك تويتر واتساب"][..],
        ),
        (
            "read-also",
            &[
                "اقرأ: سوق الزعرور يعود إلى العمل",
                "شاهد.. سوق الزعرور من الجو",
                "بالصور: افتتاح الجسر",
                "اقرأ أيضا/ سوق الزعرور",
                "أخبار قد تهمك",
                "الأكثر قراءة",
            ][..],
        ),
        ("comment-form", &["أضف تعليقا", "عرض التعليقات", "سجل الدخول للتعليق", "هل أعجبك الخبر؟"][..]),
        ("counter", &["عدد المشاهدات: 312", "تاريخ النشر: 3 آذار 2031", "آخر تحديث: 10:30", "تمت القراءة 40 مرة"][..]),
        ("cookie-notice", &["نحن نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا، وبالضغط على زر الموافقة أنت تقبل ذلك."][..]),
        ("copyright", &["جميع الحقوق محفوظة © 2031"][..]),
        ("credit", &["المصدر: وكالة الزعرور", "المصدر: رويترز", "نقلا عن صحيفة الوادي"][..]),
        ("tags", &["الوسوم: جسر، ترميم"][..]),
        ("byline-box", &["كتب: سمير الهادي", "بقلم سمير الهادي", "إعداد وتحرير: سمير الهادي"][..]),
        ("caption", &["التعليق على الصورة: الجسر بعد ترميمه", "صورة أرشيفية للجسر", "Getty Images"][..]),
        ("navigation", &["اشترك في النشرة البريدية", "الرئيسية | من نحن | اتصل بنا"][..]),
        ("notice", &["حملوا التطبيق", "الآراء الواردة في هذا المقال لا تعكس بالضرورة موقف الصحيفة أو القائمين عليها في أي حال."][..]),
        ("also-in", &["This post is also available in: English", "اقرأ هذا المقال باللغة الإنجليزية"][..]),
    ] {
        for line in lines {
            assert_eq!(behind(line), [kind], "{line}");
        }
    }
}

#[test]
fn the_same_words_in_running_text_are_the_report() {
    for line in [
        "شارك هذا الخبر آلاف الناس على مواقع التواصل بعد أن نفته البلدية.",
        "واقرأ الوزير أيضا رسالة كتبها سكان الزعرور إلى البلدية قبل عام كامل.",
        "شاهد السكان الجسر وهو يفتح أمام الشاحنات للمرة الأولى منذ أعوام.",
        "أضف تعليقا واحدا من الوزير إلى القصة لتفهم لماذا تأخر ترميم الجسر.",
        "بلغ عدد المشاهدات على قناة البلدية ألفا بعد ساعة من افتتاح الجسر.",
        "نشر في العام الماضي كتاب عن الجسر كتبه مهندس من سكان الزعرور.",
        "وقالت الشركة إن ملفات تعريف الارتباط لا تحفظ أسماء زوار موقعها الجديد.",
        "وقالت إن جميع الحقوق محفوظة لأصحاب الأرض التي بني عليها الجسر القديم.",
        "كتب الوزير على صفحته أن الجسر سيفتح في موعده وأن الطريق آمن.",
        "وبقلم رصاص رسم المهندس الجسر على ورقة صغيرة أمام سكان الزعرور.",
        "صورة أرشيفية معلقة في البلدية تظهر الجسر كما كان قبل سبعين عاما.",
        "المصدر الذي تحدث إلى الصحيفة قال إن الجسر سيغلق مرة أخرى في الشتاء.",
        "تابعنا مع المهندس أعمال الترميم يوما بعد يوم حتى فتح الجسر أمام الناس.",
        "أوافق على رأي المهندس في الجسر وأرفض رأي البلدية في أجور العمال.",
        "تم النشر السريع لرجال الشرطة حول الجسر بعد شجار بين سائقي الشاحنات.",
    ] {
        let text = format!("{BODY}\n{line}\n{BODY}");
        assert_eq!(marked(&text), [], "{line}");
    }
}

#[test]
fn a_signature_is_a_byline() {
    let some = |s: &str| Some(s.to_owned());
    assert_eq!(header(&format!("كتب: سمير الهادي\n{BODY}")).1, some("سمير الهادي"));
    assert_eq!(header(&format!("{BODY}\nبقلم/ سمير الهادي")).1, some("سمير الهادي"));
    assert_eq!(header(&format!("كتب: سمير الهادي\n{BODY}")).0, None);
}

proptest! {
    #[test]
    fn any_text_is_taken(text in "([أ-ي |:\\-\n.،؟*©\"«»a-z0-9]{0,40}\n?){0,8}") {
        for (_, words) in marked(&text) {
            prop_assert!(!words.is_empty());
        }
        let _ = header(&text);
    }
}
