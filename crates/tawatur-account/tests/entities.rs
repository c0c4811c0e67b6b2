//! Who is who across reports.

mod reports;

use reports::{readings, report};
use tawatur_account::{account, record::Entity};
use tawatur_lexicon::Lexicon;
use tawatur_read::record::MentionKind::{Group, Person};

fn entity<'e>(all: &'e [Entity], id: &str) -> Option<&'e Entity> {
    all.iter().find(|e| e.id == id)
}

#[test]
fn spelled_variants_and_short_forms_meet() {
    let a = report("a", "المنارة", "", "التقى نادر الشريفي قائد جبهة سورية الجديدة، وقال الشريفي إن اللقاء جيد.")
        .mention("نادر الشريفي", "name:نادر الشريفي", Person)
        .mention("جبهة سورية الجديدة", "name:جبهه سوريه الجديده", Group);
    let mut a = a;
    let at = a.0.document.text.find("الشريفي إن").map(|b| a.0.document.text[..b].chars().count() as u32).expect("it is there");
    a = a.mention("الشريفي", "name:الشريفي", Person);
    if let Some(m) = a.0.mentions.last_mut() {
        (m.start, m.end) = (at, at + 7);
    }
    let b = report("b", "ضفاف", "", "عقد قادة جبهة سوريا الجديدة اجتماعا.").mention("جبهة سوريا الجديدة", "name:جبهه سوريا الجديده", Group);
    let all = account(&readings(vec![a, b]), &Lexicon::default()).entities;
    let man = entity(&all, "name:نادر الشريفي").expect("the man");
    assert_eq!(man.mentions, 2);
    assert_eq!(man.merges, ["نادر الشريفي ← الشريفي because the short form follows the full name in one report"]);
    assert_eq!(all.iter().filter(|e| e.kind == "group").count(), 1);
}

#[test]
fn namesakes_stay_apart() {
    let text = "حضر سالم الحمداني ثم وصل نبيل الحمداني، وألقى الحمداني كلمة.";
    let mut r = report("a", "المنارة", "", text)
        .mention("سالم الحمداني", "name:سالم الحمداني", Person)
        .mention("نبيل الحمداني", "name:نبيل الحمداني", Person)
        .mention("الحمداني كلمة", "name:الحمداني", Person);
    r.0.mentions[2].text = "الحمداني".to_owned();
    let all = account(&readings(vec![r]), &Lexicon::default()).entities;
    assert_eq!(all.len(), 3);
    assert!(all.iter().all(|e| e.merges.is_empty()));
}

#[test]
fn a_surname_alone_waits_for_its_full_name_in_the_same_report() {
    let a = report("a", "المنارة", "", "ألقى سالم الحمداني كلمة.").mention("سالم الحمداني", "name:سالم الحمداني", Person);
    let b = report("b", "ضفاف", "", "ألقى الحمداني كلمة.").mention("الحمداني", "name:الحمداني", Person);
    assert_eq!(account(&readings(vec![a, b]), &Lexicon::default()).entities.len(), 2);
}
