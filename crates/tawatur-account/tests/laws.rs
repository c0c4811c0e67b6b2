//! Laws that hold for any readings: order does not matter, nothing panics, ids lead somewhere.

mod reports;

use proptest::prelude::*;
use reports::{readings, report};
use tawatur_account::account;
use tawatur_lexicon::Lexicon;
use tawatur_read::record::{Boilerplate, Bound, MentionKind, Reading, SourceKind, Stance};

const TEXTS: [&str; 4] = [
    "أعلن الدفاع المدني مقتل 12 شخصا في انفجار مستودع الحبوب بميناء سرمد مساء الأحد. ونفى لواء الوادي أي صلة له بالحادث.",
    "قال الدفاع المدني إن مقتل 12 شخصا في انفجار مستودع الحبوب بميناء سرمد مساء الأحد كان نتيجة إهمال. ونفى لواء الوادي ذلك.",
    "نقلا عن سرمد، انفجار مستودع الحبوب بميناء سرمد أودى بحياة 30 شخصا، بحسب مصدر طبي.",
    "",
];

fn folder() -> Vec<Reading> {
    let outlets = ["وكالة سرمد", "المنارة", "ضفاف", "النخيل"];
    let build = |i: usize| {
        let r = report(&format!("r{i}"), outlets[i], "2031-03-01", TEXTS[i]);
        match i {
            0 => r
                .says(
                    "أعلن",
                    "الدفاع المدني",
                    "civil-defence",
                    SourceKind::Organisation,
                    Stance::Assert,
                    "مقتل 12 شخصا في انفجار مستودع الحبوب بميناء سرمد مساء الأحد",
                )
                .fact("KILL", "مقتل", "مقتل 12 شخصا في انفجار", &[])
                .count("12 شخصا", 12.0, Bound::Exact)
                .says("نفى", "لواء الوادي", "wadi-brigade", SourceKind::Group, Stance::Deny, "أي صلة له بالحادث"),
            1 => r
                .says(
                    "قال",
                    "الدفاع المدني",
                    "civil-defence",
                    SourceKind::Organisation,
                    Stance::Assert,
                    "إن مقتل 12 شخصا في انفجار مستودع الحبوب",
                )
                .fact("KILL", "مقتل", "مقتل 12 شخصا في انفجار", &[])
                .count("12 شخصا", 12.0, Bound::Exact),
            2 => r
                .says("بحسب", "مصدر طبي", "", SourceKind::Anonymous, Stance::Assert, "أودى بحياة 30 شخصا")
                .via("سرمد", "name:سرمد")
                .mention("ميناء سرمد", "name:ميناء سرمد", MentionKind::Place)
                .fact("KILL", "أودى", "أودى بحياة 30 شخصا", &[])
                .count("30 شخصا", 30.0, Bound::Exact),
            _ => r,
        }
    };
    readings((0..4).map(build).collect())
}

fn bytes(readings: &[Reading]) -> String {
    serde_json::to_string(&account(readings, &Lexicon::default())).expect("an account is always JSON")
}

#[test]
fn nothing_in_nothing_out() {
    let none = account(&[], &Lexicon::default());
    assert!(none.reports.is_empty() && none.claims.is_empty() && none.entities.is_empty());
}

#[test]
fn the_same_original_twice_counts_once() {
    let mut all = folder();
    let once = bytes(&all);
    all.push(all[0].clone());
    assert_eq!(once, bytes(&all));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn order_does_not_matter(order in Just((0..4).collect::<Vec<usize>>()).prop_shuffle()) {
        let all = folder();
        let shuffled: Vec<Reading> = order.iter().map(|i| all[*i].clone()).collect();
        prop_assert_eq!(bytes(&all), bytes(&shuffled));
    }

    #[test]
    fn ranges_and_ids_that_lead_nowhere_are_survived(
        starts in proptest::collection::vec(any::<u32>(), 24),
        small in proptest::collection::vec(0u32..200, 24),
        id in "[a-z0-9]{0,3}",
        published in "\\PC{0,24}",
    ) {
        let mut all = folder();
        let mut at = starts.iter().zip(&small).cycle().map(|(big, small)| if big % 2 == 0 { *big } else { *small });
        let mut next = || at.next().unwrap_or_default();
        for r in &mut all {
            r.document.published = Some(published.clone());
            for s in &mut r.statements {
                s.content.iter_mut().for_each(|c| (c.start, c.end) = (next(), next()));
                (s.cue.start, s.cue.end) = (next(), next());
                s.source.iter_mut().chain(&mut s.carriers).for_each(|x| (x.start, x.end) = (next(), next()));
                s.nested_in = Some(id.clone());
            }
            for f in &mut r.facts {
                (f.span.start, f.span.end) = (next(), next());
                (f.trigger.start, f.trigger.end) = (next(), next());
                f.statement = Some(id.clone());
                f.time = Some(id.clone());
            }
            r.quantities.iter_mut().for_each(|q| (q.start, q.end) = (next(), next()));
            r.mentions.iter_mut().for_each(|m| (m.start, m.end) = (next(), next()));
            r.boilerplate.push(Boilerplate { start: next(), end: next(), kind: "x".to_owned() });
        }
        let account = account(&all, &Lexicon::default());
        for c in &account.claims {
            for m in &c.members {
                let report = all.iter().find(|r| r.document.id == m.document).expect("a member's document is a report");
                prop_assert!(m.start < m.end && m.end as usize <= report.document.text.chars().count());
            }
            prop_assert!(c.origins.low >= 1 && c.origins.low <= c.origins.high && c.origins.high as usize <= c.members.len());
        }
    }
}
