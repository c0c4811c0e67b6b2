//! Talks and agreements: whose they are decides which are one.

mod reports;

use reports::{Report, readings, report};
use tawatur_account::account;
use tawatur_account::record::{Claim, Relation};
use tawatur_lexicon::Lexicon;
use tawatur_read::record::{MentionKind, SourceKind, Stance};

fn talks(reports: Vec<Report>) -> Vec<Claim> {
    let lexicon = Lexicon::builtin().expect("the lexicon can be read");
    let mut all = account(&readings(reports), &lexicon).claims;
    all.retain(|c| matches!(c.concept.as_deref(), Some("NEGOTIATE" | "AGREE")));
    all
}

fn secret(id: &str) -> Report {
    let content = "مفاوضات سرية تجري بين لواء الوادي وحكومة سرمد";
    report(id, id, "2031-03-01", &format!("كشف مصدر مطلع أن {content} منذ أيام."))
        .says("كشف", "مصدر مطلع", "", SourceKind::Anonymous, Stance::Assert, content)
        .mention("لواء الوادي", "name:لواء الوادي", MentionKind::Group)
        .mention("حكومة سرمد", "name:حكومه سرمد", MentionKind::Organisation)
        .fact("NEGOTIATE", "مفاوضات", content, &["لواء الوادي"])
}

#[test]
fn the_second_side_stands_behind_and() {
    let all = talks(vec![secret("a")]);
    assert_eq!(all[0].participants, ["name:حكومه سرمد", "name:لواء الوادي"]);
}

#[test]
fn a_denial_that_names_no_side_answers_the_talks_of_its_story() {
    let denies = report("b", "b", "2031-03-01", "نفت حكومة سرمد وجود مفاوضات سرية.")
        .says("نفت", "حكومة سرمد", "name:حكومه سرمد", SourceKind::Organisation, Stance::Deny, "وجود مفاوضات سرية")
        .mention("حكومة سرمد", "name:حكومه سرمد", MentionKind::Organisation);
    let all = talks(vec![secret("a"), denies]);
    assert_eq!(all.len(), 1, "{all:?}");
    assert_eq!(all[0].members[1].relation, Relation::Denies);
    assert_eq!(all[0].origins.high, 1, "one says so");
}

#[test]
fn talks_with_somebody_else_are_other_talks() {
    let content = "مفاوضات سرية تجري بين لواء الوادي وحركة البيدر";
    let other = report("b", "b", "2031-03-01", &format!("كشف مصدر مطلع أن {content} منذ أيام."))
        .says("كشف", "مصدر مطلع", "", SourceKind::Anonymous, Stance::Assert, content)
        .mention("لواء الوادي", "name:لواء الوادي", MentionKind::Group)
        .mention("حركة البيدر", "name:حركه البيدر", MentionKind::Group)
        .fact("NEGOTIATE", "مفاوضات", content, &["لواء الوادي"]);
    assert_eq!(talks(vec![secret("a"), other]).len(), 2);
}

#[test]
fn who_leads_talks_holds_none() {
    let content = "مجلس الأعيان يقود محادثات لتأمين خروج الأهالي";
    let led = report("b", "b", "2031-03-01", &format!("قال ناطق إن {content}."))
        .says("قال", "ناطق", "", SourceKind::Official, Stance::Assert, content)
        .mention("مجلس الأعيان", "name:مجلس الاعيان", MentionKind::Organisation)
        .fact("NEGOTIATE", "محادثات", content, &["مجلس الأعيان"]);
    let all = talks(vec![secret("a"), led]);
    assert_eq!(all.len(), 2);
    assert!(all.iter().any(|c| c.label.ar == "تفاوض بقيادة مجلس الاعيان"), "{:?}", all.iter().map(|c| &c.label.ar).collect::<Vec<_>>());
}

#[test]
fn both_sides_are_those_named_before() {
    let text = "أعلن مصدر مطلع عن مفاوضات بين لواء الوادي وحكومة سرمد. وقال المصدر إن اتفاقا بين الطرفين صار قريبا.";
    let r = report("a", "a", "2031-03-01", text)
        .says("أعلن", "مصدر مطلع", "", SourceKind::Anonymous, Stance::Assert, "مفاوضات بين لواء الوادي وحكومة سرمد")
        .says("وقال", "المصدر", "", SourceKind::Anonymous, Stance::Assert, "اتفاقا بين الطرفين صار قريبا")
        .mention("لواء الوادي", "name:لواء الوادي", MentionKind::Group)
        .mention("حكومة سرمد", "name:حكومه سرمد", MentionKind::Organisation)
        .fact("NEGOTIATE", "مفاوضات", "مفاوضات بين لواء الوادي", &["لواء الوادي"]);
    let all = talks(vec![r]);
    let agreed = all.iter().find(|c| c.concept.as_deref() == Some("AGREE")).expect("an agreement");
    assert_eq!(agreed.participants, ["name:حكومه سرمد", "name:لواء الوادي"]);
}

#[test]
fn a_rumour_that_is_denied_is_the_word_of_the_one_who_denies_it() {
    let text = "نفت حكومة سرمد ما تتداوله بعض المواقع عن اتفاق مع لواء الوادي.";
    let mut r = report("a", "a", "2031-03-01", text)
        .says(
            "نفت",
            "حكومة سرمد",
            "name:حكومه سرمد",
            SourceKind::Organisation,
            Stance::Deny,
            "ما تتداوله بعض المواقع عن اتفاق مع لواء الوادي",
        )
        .says("تتداوله", "بعض المواقع", "", SourceKind::Outlet, Stance::Assert, "اتفاق مع لواء الوادي")
        .mention("حكومة سرمد", "name:حكومه سرمد", MentionKind::Organisation)
        .mention("لواء الوادي", "name:لواء الوادي", MentionKind::Group)
        .fact("AGREE", "اتفاق", "اتفاق مع لواء الوادي", &["لواء الوادي"]);
    r.0.statements[1].nested_in = Some("s1".to_owned());
    let all = talks(vec![r]);
    let m = &all[0].members[0];
    assert_eq!((m.relation, m.origin.as_str()), (Relation::Denies, "name:حكومه سرمد"));
}
