//! Claims: what meets, what stays apart, who denies, who differs, and on how many origins it all stands.

mod reports;

use reports::{Report, readings, report};
use tawatur_account::account;
use tawatur_account::record::{Claim, FoldReason, Relation};
use tawatur_lexicon::Lexicon;
use tawatur_read::record::{Bound, MentionKind, SourceKind, Stance};

fn claims(reports: Vec<Report>) -> Vec<Claim> {
    account(&readings(reports), &Lexicon::default()).claims
}

fn of<'c>(claims: &'c [Claim], concept: &str) -> Vec<&'c Claim> {
    claims.iter().filter(|c| c.concept.as_deref() == Some(concept)).collect()
}

fn talks(id: &str, text: &str, who: &str, id_of: &str, kind: SourceKind, stance: Stance, content: &str) -> Report {
    let cue = text.split(' ').next().unwrap_or_default().to_owned();
    report(id, id, "2031-03-01", text)
        .says(&cue, who, id_of, kind, stance, content)
        .mention("لواء الوادي", "wadi-brigade", MentionKind::Group)
        .mention("حكومة سرمد", "sarmad-government", MentionKind::Group)
        .fact("NEGOTIATE", "مفاوضات", content, &["لواء الوادي", "حكومة سرمد"])
}

#[test]
fn a_denial_meets_what_it_denies() {
    let says = talks(
        "a",
        "كشف مصدر مطلع عن مفاوضات سرية بين لواء الوادي وحكومة سرمد منذ أيام.",
        "مصدر مطلع",
        "",
        SourceKind::Anonymous,
        Stance::Assert,
        "مفاوضات سرية بين لواء الوادي وحكومة سرمد منذ أيام",
    );
    let denies = talks(
        "b",
        "نفى ناطق باسم اللواء وجود أي مفاوضات بين لواء الوادي وحكومة سرمد.",
        "ناطق باسم اللواء",
        "wadi-brigade",
        SourceKind::Group,
        Stance::Deny,
        "وجود أي مفاوضات بين لواء الوادي وحكومة سرمد",
    );
    let all = claims(vec![says, denies]);
    let talks = of(&all, "NEGOTIATE");
    assert_eq!(talks.len(), 1);
    let relations: Vec<Relation> = talks[0].members.iter().map(|m| m.relation).collect();
    assert_eq!(relations, [Relation::Supports, Relation::Denies]);
    assert_eq!(talks[0].joins[0].because, "answers-denial");
    assert_eq!(talks[0].participants, ["sarmad-government", "wadi-brigade"]);
    assert_eq!(talks[0].origins.high, 1, "it stands on the one who says so");
    assert!(talks[0].origins.because.ar.ends_with("وينفيه أصل واحد"), "{}", talks[0].origins.because.ar);
}

#[test]
fn a_negated_fact_that_is_denied_is_affirmed() {
    let mut r = talks(
        "a",
        "نفى ناطق عدم وجود مفاوضات بين لواء الوادي وحكومة سرمد.",
        "ناطق",
        "",
        SourceKind::Official,
        Stance::Deny,
        "عدم وجود مفاوضات بين لواء الوادي وحكومة سرمد",
    );
    r.0.facts[0].negated = true;
    assert_eq!(of(&claims(vec![r]), "NEGOTIATE")[0].members[0].relation, Relation::Supports);
}

fn toll(id: &str, published: &str, source: &str, who: &str, words: &str, value: f64, kind: Bound) -> Report {
    let content = format!("مقتل {words} في انفجار مستودع الحبوب بميناء سرمد");
    report(id, id, published, &format!("أعلن {source} {content} مساء الأحد."))
        .says("أعلن", source, who, SourceKind::Organisation, Stance::Assert, &content)
        .fact("KILL", "مقتل", &content, &[])
        .count(words, value, kind)
}

#[test]
fn a_toll_that_grows_at_one_source_contradicts_nobody() {
    let all = claims(vec![
        toll("a", "2031-03-01", "الدفاع المدني", "civil-defence", "12 شخصا", 12.0, Bound::Exact),
        toll("b", "2031-03-02", "الدفاع المدني", "civil-defence", "19 شخصا", 19.0, Bound::Exact),
    ]);
    let toll = of(&all, "KILL");
    assert_eq!(toll.len(), 1);
    assert!(toll[0].members.iter().all(|m| m.relation == Relation::Supports));
    let values = toll[0].values.as_ref().expect("values");
    assert_eq!((values.low, values.best, values.high), (Some(12.0), Some(19.0), Some(19.0)));
    assert_eq!(values.series.len(), 2);
    assert_eq!((toll[0].origins.low, toll[0].origins.high), (1, 1));
    assert_eq!(toll[0].origins.folds[0].because, FoldReason::SameSource);
    assert_eq!(toll[0].origins.common_link.as_deref(), Some("civil-defence"));
}

#[test]
fn two_sources_at_one_time_differ() {
    let all = claims(vec![
        toll("a", "2031-03-01", "الدفاع المدني", "civil-defence", "12 شخصا", 12.0, Bound::Exact),
        toll("b", "2031-03-01", "مدير الميناء", "port", "30 شخصا", 30.0, Bound::Exact),
        toll("c", "2031-03-01", "مجلس المدينة", "council", "30 شخصا", 30.0, Bound::Exact),
    ]);
    let toll = of(&all, "KILL");
    let relations: Vec<Relation> = toll[0].members.iter().map(|m| m.relation).collect();
    assert_eq!(relations, [Relation::Differs, Relation::Supports, Relation::Supports]);
    assert_eq!(toll[0].origins.high, 3);
    assert_eq!(toll[0].origins.common_link, None);
}

#[test]
fn at_least_ten_and_twelve_can_both_hold() {
    let all = claims(vec![
        toll("a", "2031-03-01", "الدفاع المدني", "civil-defence", "10 أشخاص", 10.0, Bound::AtLeast),
        toll("b", "2031-03-01", "مدير الميناء", "port", "12 شخصا", 12.0, Bound::Exact),
    ]);
    assert!(of(&all, "KILL")[0].members.iter().all(|m| m.relation == Relation::Supports));
}

#[test]
fn unnamed_sources_may_be_one() {
    let all = claims(vec![
        toll("a", "2031-03-01", "مصدر طبي", "", "12 شخصا", 12.0, Bound::Exact),
        toll("b", "2031-03-01", "مسعف", "", "12 شخصا", 12.0, Bound::Exact),
    ]);
    let origins = &of(&all, "KILL")[0].origins;
    // The two reports share the sentence word for word but for its source.
    assert!(origins.low == 1 && origins.high <= 2, "{origins:?}");
}

#[test]
fn tolls_of_two_events_months_apart_stay_apart() {
    let all = claims(vec![
        toll("a", "2031-03-01", "الدفاع المدني", "civil-defence", "12 شخصا", 12.0, Bound::Exact),
        toll("b", "2031-09-14", "الدفاع المدني", "civil-defence", "40 شخصا", 40.0, Bound::Exact),
    ]);
    assert_eq!(of(&all, "KILL").len(), 2);
}

#[test]
fn a_report_that_cites_another_rests_on_it() {
    let content = "انسحب لواء الوادي من تلة النسور ليلا بعد حصار دام شهرا";
    let first = report("a", "وكالة سرمد", "2031-03-01T06:00:00Z", &format!("{content}."))
        .mention("لواء الوادي", "wadi-brigade", MentionKind::Group)
        .fact("WITHDRAW", "انسحب", content, &["لواء الوادي"]);
    let other = "غادر مقاتلو لواء الوادي تلة النسور ليلا";
    let second = report("b", "صحيفة المنارة", "2031-03-01T09:00:00Z", &format!("ذكرت سرمد أن {other}."))
        .says("ذكرت", "سرمد", "name:سرمد", SourceKind::Outlet, Stance::Assert, other)
        .mention("لواء الوادي", "wadi-brigade", MentionKind::Group)
        .fact("LEAVE", "غادر", other, &["لواء الوادي"]);
    let all = claims(vec![first, second]);
    let claim = all.iter().find(|c| c.members.len() == 2).expect("one claim of both");
    assert_eq!((claim.origins.low, claim.origins.high), (1, 1));
    assert_eq!(claim.origins.folds[0].because, FoldReason::Credited);
}

#[test]
fn every_statement_is_a_member_somewhere() {
    let r = report("a", "المنارة", "2031-03-01", "أعرب المحافظ عن أمله في هدوء الأوضاع قريبا.").says(
        "أعرب",
        "المحافظ",
        "",
        SourceKind::Official,
        Stance::Expect,
        "أمله في هدوء الأوضاع قريبا",
    );
    let all = claims(vec![r]);
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].members[0].statement.as_deref(), Some("s1"));
    assert!(all[0].label.ar.contains("هدوء الأوضاع"));
}

#[test]
fn a_spokesman_and_his_body_are_one_origin() {
    let content = |id: &str| {
        if id == "a" {
            "مقتل 12 شخصا في انفجار مستودع الحبوب"
        } else {
            "سقوط 12 شخصا قتلى بانفجار المستودع بالميناء"
        }
    };
    let first = report("a", "المنارة", "2031-03-01", &format!("أعلن لواء الوادي {}.", content("a")))
        .says("أعلن", "لواء الوادي", "wadi-brigade", SourceKind::Group, Stance::Assert, content("a"))
        .mention("لواء الوادي", "wadi-brigade", MentionKind::Group)
        .fact("KILL", "مقتل", content("a"), &[])
        .count("12 شخصا", 12.0, Bound::Exact);
    let second = report("b", "ضفاف", "2031-03-01", &format!("قال المتحدث باسم لواء الوادي سامي الغزال إن {}.", content("b")))
        .says("قال", "المتحدث باسم لواء الوادي سامي الغزال", "name:سامي الغزال", SourceKind::Person, Stance::Assert, content("b"))
        .mention("لواء الوادي", "wadi-brigade", MentionKind::Group)
        .fact("KILL", "قتلى", content("b"), &[])
        .count("12 شخصا", 12.0, Bound::Exact);
    let all = claims(vec![first, second]);
    let toll = of(&all, "KILL");
    assert_eq!((toll.len(), toll[0].members.len(), toll[0].origins.high), (1, 2, 1));
    assert_eq!(toll[0].members[1].origin, "name:سامي الغزال", "the chain still ends at the man");
}
