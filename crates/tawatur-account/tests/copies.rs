//! Copied text: one origin however often it is printed, and a direction only where something tells.

mod reports;

use reports::{readings, report};
use tawatur_account::account;
use tawatur_account::record::{Direction, FoldReason, PassageKind};
use tawatur_lexicon::Lexicon;
use tawatur_read::record::{SourceKind, Stance};

const FLOOD: &str = "جرف السيل صباح السبت جسر الوادي القديم في بلدة شعيب العليا وقطع الطريق الوحيد إليها. ولم يعرف بعد مصير حارس الجسر الذي كان نائما في غرفته.";

fn clone_of(id: &str, outlet: &str, published: &str) -> reports::Report {
    report(id, outlet, published, FLOOD).fact("DESTROY", "جرف", "جرف السيل صباح السبت جسر الوادي القديم في بلدة شعيب العليا", &[])
}

#[test]
fn five_clones_are_one_origin() {
    let outlets = ["صحيفة المنارة", "موقع ضفاف", "راديو النخيل", "وكالة سرمد", "صحيفة البيدر"];
    let all = readings(outlets.iter().enumerate().map(|(i, o)| clone_of(&format!("r{i}"), o, "2031-03-01")).collect());
    let account = account(&all, &Lexicon::default());
    let claim = account.claims.iter().find(|c| c.concept.as_deref() == Some("DESTROY")).expect("a claim");
    assert_eq!(claim.members.len(), 5);
    assert_eq!((claim.origins.low, claim.origins.high), (1, 1));
    assert_eq!(claim.origins.folds[0].because, FoldReason::SamePassage);
    assert_eq!(claim.origins.because.en, "5 reports, 1 origin: 5 reports share the same words");
    assert_eq!(claim.origins.because.ar, "5 تقارير، أصل واحد: 5 تقارير تشترك في النص نفسه");
    assert_eq!(account.passages.len(), 10);
    assert!(account.reuse.iter().all(|r| r.share_of_shorter == 1.0 && r.likely_direction == Direction::Unknown));
}

#[test]
fn hamzas_and_small_edits_do_not_hide_a_passage() {
    let a = report(
        "a",
        "المنارة",
        "",
        "وقال البيان إن إدارة السد تقود الإصلاحات لتمكين الأهالي المحاصرين من العودة، حيث يستخدم الإقطاعيون الأهالي كدروع بشرية منذ أسبوع.",
    );
    let b = report(
        "b",
        "ضفاف",
        "",
        "جاء فيه: “ان ادارة السد تقود الاصلاحات لتمكين الاهالي المحاصرين من العودة، حيث يستخدم الاقطاعيون الأهالي دروعاً بشرية منذ اسبوع”. وانتهى.",
    );
    let account = account(&readings(vec![a, b]), &Lexicon::default());
    assert_eq!(account.passages.len(), 1);
    let p = &account.passages[0];
    assert_eq!((p.kind, p.words), (PassageKind::Near, 17));
}

#[test]
fn a_back_dated_copy_that_credits_is_still_the_copy() {
    let original = clone_of("original", "وكالة سرمد", "2031-03-02T08:00:00Z");
    let text = format!("{FLOOD} (سرمد)");
    let copy = report("copy", "موقع ضفاف", "2031-03-01T08:00:00Z", &text);
    let account = account(&readings(vec![original, copy]), &Lexicon::default());
    let r = &account.reuse[0];
    assert_eq!((r.a.as_str(), r.b.as_str()), ("b3:copy", "b3:original"));
    assert_eq!((r.likely_direction, r.because.as_str()), (Direction::BToA, "credit"));
}

#[test]
fn the_later_of_two_without_credit_is_the_copy() {
    let account =
        account(&readings(vec![clone_of("a", "المنارة", "2031-03-03"), clone_of("b", "ضفاف", "2031-03-01")]), &Lexicon::default());
    assert_eq!((account.reuse[0].likely_direction, account.reuse[0].because.as_str()), (Direction::BToA, "published"));
}

#[test]
fn a_ring_of_citations_comes_to_an_end() {
    let ring = [("a", "وكالة سرمد", "المنارة"), ("b", "صحيفة المنارة", "ضفاف"), ("c", "موقع ضفاف", "سرمد")];
    let all = ring.map(|(id, outlet, cited)| {
        let text = format!("نقلا عن {cited} جرف السيل صباح السبت جسر الوادي القديم في بلدة شعيب العليا وقطع الطريق إليها.");
        let content = "جرف السيل صباح السبت جسر الوادي القديم في بلدة شعيب العليا وقطع الطريق إليها";
        report(id, outlet, "2031-03-01", &text)
            .says("نقلا عن", cited, &format!("name:{cited}"), SourceKind::Outlet, Stance::Assert, content)
            .fact("DESTROY", "جرف", content, &[])
    });
    let account = account(&readings(all.into()), &Lexicon::default());
    let claim = &account.claims[0];
    assert_eq!((claim.members.len(), claim.origins.high), (3, 1));
    assert!(account.reuse.iter().all(|r| r.because == "credit"), "each credits the next: {:?}", account.reuse);
}

#[test]
fn two_reports_in_their_own_words_share_nothing() {
    let a = report("a", "المنارة", "", "انهار جسر بلدة شعيب العليا بعد السيل الذي ضرب الوادي فجر السبت بحسب الأهالي هناك.");
    let b = report("b", "ضفاف", "", "أدى فيضان الوادي يوم السبت إلى سقوط جسر شعيب العليا وعزل البلدة عن محيطها بالكامل.");
    assert!(account(&readings(vec![a, b]), &Lexicon::default()).passages.is_empty());
}
