//! The account of the sample.

use super::readings::readings;
use super::{AGENCY, COPY, HOSTILE, RIVAL, at};
use tawatur_account::record as acc;
use tawatur_account::record::{
    Account, AccountReport, Claim, ClaimKind, Direction, Entity, Evidence, Fold, FoldReason, Join, Label, Link, Member, Origins, Passage,
    PassageKind, Relation, Reuse, SeriesPoint, Value, Values,
};
use tawatur_read::record::Reading;

fn link(who: &str, ar: &str, en: &str, role: &str, document: &str, at: (u32, u32)) -> Link {
    Link {
        who: who.into(),
        label: Label { ar: ar.into(), en: en.into() },
        role: role.into(),
        document: document.into(),
        start: at.0,
        end: at.1,
    }
}

#[allow(clippy::too_many_arguments)]
fn member(
    document: &str,
    at: (u32, u32),
    statement: &str,
    relation: Relation,
    value: Option<f64>,
    as_of: &str,
    origin: &str,
    chain: Vec<Link>,
) -> Member {
    Member {
        document: document.into(),
        start: at.0,
        end: at.1,
        statement: Some(statement.into()).filter(|s: &String| !s.is_empty()),
        fact: None,
        quantity: value.map(|_| "q1".into()),
        relation,
        value: value.map(|n| Value { low: Some(n), high: Some(n) }),
        as_of: Some(as_of.into()).filter(|s: &String| !s.is_empty()),
        origin: origin.into(),
        chain,
    }
}

/// The account of [`readings`].
pub fn account() -> Account {
    let said = at(AGENCY, "غادر نحو 800 مدني بلدة السرو، الثلاثاء");
    let copied = at(COPY, "غادر نحو 800 مدني بلدة السرو، مساء الثلاثاء");
    let rival = at(RIVAL, "عدد من غادروا بلدة السرو بلغ 1200 شخص");
    let denial = at(RIVAL, "أن يكون أحد من السكان قد غادر البلدة");
    let hostile = at(HOSTILE, "2000 شخص");
    let agency = |doc: &str, at| link("muruj", "وكالة أنباء المروج", "Muruj News Agency", "carrier", doc, at);
    let dams = |doc: &str, at| link("dams", "هيئة السدود", "Dam Authority", "source", doc, at);
    let chain_a = vec![
        link("muruj", "وكالة أنباء المروج", "Muruj News Agency", "outlet", "b3:a1", (0, 0)),
        dams("b3:a1", at(AGENCY, "هيئة السدود في ولاية المروج")),
    ];
    let chain_b = vec![
        link("echo", "صدى الساحل", "Coast Echo", "outlet", "b3:b2", (0, 0)),
        agency("b3:b2", at(COPY, "وكالة أنباء المروج")),
        dams("b3:b2", at(COPY, "هيئة السدود في ولاية المروج")),
    ];
    let chain_c = |who: Link| vec![link("rival", "منبر الجبل", "Mountain Pulpit", "outlet", "b3:c3", (0, 0)), who];
    let unnamed = link("unnamed:b3:c3", "مصدر مطّلع", "informed source", "source", "b3:c3", at(RIVAL, "مصدر مطّلع"));
    let mayor = link("name:نادر العلي", "نادر العلي", "", "source", "b3:c3", at(RIVAL, "رئيس بلدية السرو نادر العلي"));
    let label = |ar: &str, en: &str| Label { ar: ar.into(), en: en.into() };
    let count = Claim {
        id: "c1a2b".into(),
        label: label("عدد من غادروا بلدة السرو", "How many left the town of Sarw"),
        kind: ClaimKind::Quantity,
        concept: Some("EVACUATE".into()),
        participants: vec!["civilians".into()],
        place: Some("sarw".into()),
        time: Some("2031-03-11".into()),
        members: vec![
            member("b3:a1", said, "s1", Relation::Supports, Some(800.0), "2031-03-11", "dams", chain_a.clone()),
            member("b3:b2", copied, "s1", Relation::Supports, Some(800.0), "2031-03-11", "dams", chain_b.clone()),
            member("b3:c3", rival, "s1", Relation::Differs, Some(1200.0), "2031-03-12", "unnamed:b3:c3", chain_c(unnamed)),
            member("b3:e5", hostile, "", Relation::Differs, Some(2000.0), "<u>", "outlet:<b>منبر</b>\u{202E}", vec![]),
        ],
        origins: Origins {
            low: 2,
            high: 3,
            folds: vec![Fold {
                members: vec![0, 1, 77],
                because: FoldReason::SamePassage,
                evidence: vec![Evidence {
                    document: "b3:b2".into(),
                    start: at(COPY, "وفق ما نقلت وكالة أنباء المروج").0,
                    end: at(COPY, "وفق ما نقلت وكالة أنباء المروج").1,
                }],
            }],
            common_link: None,
            because: label("أربعة مواضع، نقل موضعان منها نصا واحدا", "Four places, two of which carry one text"),
        },
        values: Some(Values {
            low: Some(800.0),
            best: Some(1200.0),
            high: Some(2000.0),
            series: vec![
                SeriesPoint { as_of: Some("2031-03-11".into()), value: 800.0, origin: "dams".into() },
                SeriesPoint { as_of: Some("2031-03-12".into()), value: 1200.0, origin: "unnamed:b3:c3".into() },
                SeriesPoint { as_of: None, value: 2000.0, origin: "outlet:<b>منبر</b>\u{202E}".into() },
                SeriesPoint { as_of: None, value: f64::NAN, origin: "x".into() },
            ],
            rule: "latest".into(),
        }),
        joins: vec![Join { a: 0, b: 1, because: "same-passage".into() }, Join { a: 0, b: 99, because: "x".into() }],
    };
    let left = Claim {
        id: "c9f8e".into(),
        label: label("مغادرة السكان بلدة السرو", "Residents left the town of Sarw"),
        kind: ClaimKind::Fact,
        concept: Some("EVACUATE".into()),
        participants: vec![],
        place: Some("sarw".into()),
        time: Some("2031-03".into()),
        members: vec![
            member("b3:a1", said, "s1", Relation::Supports, None, "", "dams", chain_a),
            member("b3:b2", copied, "s1", Relation::Supports, None, "", "dams", chain_b),
            member("b3:c3", denial, "s2", Relation::Denies, None, "", "name:نادر العلي", chain_c(mayor)),
        ],
        origins: Origins {
            low: 2,
            high: 2,
            folds: vec![Fold { members: vec![0, 1], because: FoldReason::Credited, evidence: vec![] }],
            common_link: Some("dams".into()),
            because: Label::default(),
        },
        values: None,
        joins: vec![Join { a: 0, b: 2, because: "answers-denial".into() }],
    };
    let calm = Claim {
        id: "<c>".into(),
        label: label("سد الوادي: الوضع تحت السيطرة", ""),
        kind: ClaimKind::Attribute,
        concept: Some("CONTROL".into()),
        participants: vec![],
        place: None,
        time: None,
        members: vec![member("b3:a1", at(AGENCY, "الوضع تحت السيطرة"), "s2", Relation::Supports, None, "", "name:سالم الحداد", vec![])],
        origins: Origins { low: 1, high: 1, ..Origins::default() },
        values: None,
        joins: vec![],
    };
    let lost = Claim {
        id: "c77".into(),
        label: label("خبر في تقرير ضاع نصه", "A claim of a report whose text is lost"),
        kind: ClaimKind::Fact,
        concept: None,
        participants: vec![],
        place: None,
        time: Some("متى".into()),
        members: vec![
            member("b3:nowhere", (0, 9), "s1", Relation::Supports, None, "", "", vec![]),
            member("b3:f6", (3, 9), "s9", Relation::Supports, None, "", "", vec![]),
            member("b3:a1", (100_000, 200_000), "s99", Relation::Supports, None, "", "", vec![]),
        ],
        origins: Origins::default(),
        values: None,
        joins: vec![],
    };
    let report = |id: &str, outlet: &str, published: &str, title: &str, language: &str| AccountReport {
        id: id.into(),
        source: format!("reports/{}.txt", &id[3..]),
        outlet: Some(outlet.into()),
        published: Some(published.into()),
        title: Some(title.into()),
        language: language.into(),
    };
    let all = readings();
    let mut reports: Vec<AccountReport> = all
        .iter()
        .map(|r| {
            let d = &r.document;
            report(
                &d.id,
                d.outlet.as_deref().unwrap_or(""),
                d.published.as_deref().unwrap_or(""),
                d.title.as_deref().unwrap_or(""),
                &d.language,
            )
        })
        .collect();
    reports.push(AccountReport { outlet: None, published: None, title: None, ..report("b3:f6", "", "", "", "") });
    let whole = |text: &str, from: &str, to: &str| (at(text, from).0, at(text, to).1);
    let (pa, pb) = (whole(AGENCY, "غادر", "ولاية المروج"), whole(COPY, "غادر", "ولاية المروج"));
    Account {
        schema: acc::SCHEMA.into(),
        reports,
        claims: vec![calm, lost, left, count],
        passages: vec![Passage {
            a: Evidence { document: "b3:a1".into(), start: pa.0, end: pa.1 },
            b: Evidence { document: "b3:b2".into(), start: pb.0, end: pb.1 },
            words: 18,
            kind: PassageKind::Near,
        }],
        reuse: vec![
            Reuse {
                a: "b3:a1".into(),
                b: "b3:b2".into(),
                share_of_shorter: 0.62,
                likely_direction: Direction::AToB,
                because: "credit".into(),
            },
            Reuse {
                a: "b3:a1".into(),
                b: "b3:zz".into(),
                share_of_shorter: f64::NAN,
                likely_direction: Direction::Unknown,
                because: String::new(),
            },
        ],
        entities: vec![
            Entity {
                id: "dams".into(),
                kind: "organisation".into(),
                label: label("هيئة السدود", "Dam Authority"),
                aliases: vec!["هيئة السدود".into(), "هيئة السدود في ولاية المروج".into()],
                wikidata: None,
                mentions: 3,
                merges: vec!["هيئة السدود في ولاية المروج ← هيئة السدود".into()],
            },
            Entity {
                id: "sarw".into(),
                kind: "place".into(),
                label: label("السرو", "Sarw"),
                aliases: vec!["بلدة السرو".into()],
                wikidata: Some("Q999999999".into()),
                mentions: 5,
                merges: vec![],
            },
            Entity {
                id: "muruj".into(),
                kind: "outlet".into(),
                label: label("وكالة أنباء المروج", "Muruj News Agency"),
                aliases: vec![],
                wikidata: Some("\"><b>".into()),
                mentions: 1,
                merges: vec![],
            },
            Entity {
                id: "x".into(),
                kind: "<kind>".into(),
                label: label("<img src=x>", ""),
                aliases: vec!["<b>".into()],
                wikidata: None,
                mentions: 1,
                merges: vec!["<b>".into()],
            },
        ],
    }
}

/// The account `copies` times over, each copy with its own ids.
pub fn repeated(copies: usize) -> (Account, Vec<Reading>) {
    let (one, texts) = (account(), readings());
    let mut all = Account { reports: vec![], claims: vec![], passages: vec![], reuse: vec![], ..one.clone() };
    let mut readings = Vec::new();
    for n in 0..copies {
        let id = |id: &str| if n == 0 { id.to_string() } else { format!("{id}-{n}") };
        all.reports.extend(one.reports.iter().map(|r| AccountReport { id: id(&r.id), ..r.clone() }));
        all.claims.extend(one.claims.iter().map(|c| {
            let mut c = Claim { id: format!("{}{n:x}", c.id), ..c.clone() };
            for m in &mut c.members {
                m.document = id(&m.document);
                m.chain.iter_mut().for_each(|l| l.document = id(&l.document));
            }
            c.origins.folds.iter_mut().flat_map(|f| &mut f.evidence).for_each(|e| e.document = id(&e.document));
            c
        }));
        all.passages.extend(one.passages.iter().map(|p| {
            let mut p = p.clone();
            (p.a.document, p.b.document) = (id(&p.a.document), id(&p.b.document));
            p
        }));
        all.reuse.extend(one.reuse.iter().map(|r| Reuse { a: id(&r.a), b: id(&r.b), ..r.clone() }));
        readings.extend(texts.iter().map(|r| {
            let mut r = r.clone();
            r.document.id = id(&r.document.id);
            r
        }));
    }
    (all, readings)
}
