//! A small account made by hand, on an invented flood in invented places: a count that grows, a
//! count that another outlet contradicts, a denial, a copied agency text, an unnamed source, a
//! statement inside a statement, a share bar, a report in English, and one hostile report.

use tawatur_account::record as acc;
use tawatur_account::record::{
    Account, AccountReport, Claim, ClaimKind, Direction, Entity, Evidence, Fold, FoldReason, Join, Label, Link, Member, Origins, Passage,
    PassageKind, Relation, Reuse, SeriesPoint, Value, Values,
};
use tawatur_read::record::{
    Anchor, Boilerplate, Bound, Document, EntityRef, Grain, Mention, MentionKind, Mode, Quantity, Range, Reading, Source, SourceKind,
    Stance, Statement, Time, Words,
};

/// The report of the agency.
pub const AGENCY: &str = "غادر نحو 800 مدني بلدة السرو، الثلاثاء، بعد تصدّع في سد الوادي، بحسب هيئة السدود في ولاية المروج.\n\
وقال مدير الهيئة سالم الحدّاد إن «الوضع تحت السيطرة، ولا خطر على البلدات الأخرى».\n\
وأضاف أن مهندسين أبلغوه بأن محافظ المروج نفى علمه بأي تحذير سابق.\n";

/// A newspaper that printed the agency's text with small edits.
pub const COPY: &str = "غادر نحو 800 مدني بلدة السرو، مساء الثلاثاء، بعد تصدّع في سد الوادي، بحسب هيئة السدود في ولاية المروج، وفق ما نقلت وكالة أنباء المروج.\n\
شارك الخبر على مواقع التواصل\n\
طباعة   إرسال   تعليق\n\
وتقول الصحيفة إن مدير الهيئة سالم الحداد سيعقد مؤتمرا صحفيا غدا.\n";

/// An outlet that gives another number and a denial.
pub const RIVAL: &str = "قال مصدر مطّلع لمنبر الجبل إن عدد من غادروا بلدة السرو بلغ 1200 شخص حتى مساء الأربعاء.\n\
ونفى رئيس بلدية السرو نادر العلي أن يكون أحد من السكان قد غادر البلدة، قائلا: «لم يغادر أحد».\n";

/// A report that is kept but not read.
pub const ENGLISH: &str = "About 800 people left the town of Sarw on Tuesday, the dam authority said.\n";

/// A report that tries to be more than text.
pub const HOSTILE: &str = "قال <script>alert(1)</script> إن \"><img src=x onerror=alert(2)> غادر\u{202E}البلدة\u{2066} 2000 شخص &amp; </article></main>\u{0}\u{7}.\nسطر أخير";

/// Where words stand in a text, in code points.
fn at(text: &str, words: &str) -> (u32, u32) {
    let byte = text.find(words).unwrap_or_else(|| panic!("«{words}» is not in the text"));
    let start = text[..byte].chars().count();
    (start as u32, (start + words.chars().count()) as u32)
}

fn range(text: &str, words: &str) -> Range {
    let (start, end) = at(text, words);
    Range { start, end }
}

fn words(text: &str, words: &str) -> Words {
    let (start, end) = at(text, words);
    Words { start, end, text: words.to_string() }
}

fn named(id: &str, label: &str, en: Option<&str>) -> EntityRef {
    EntityRef { id: id.into(), label: label.into(), label_en: en.map(str::to_string) }
}

fn source(text: &str, said: &str, kind: SourceKind, entity: Option<EntityRef>) -> Option<Source> {
    let (start, end) = at(text, said);
    Some(Source { start, end, text: said.to_string(), kind, entity })
}

fn statement(id: &str, text: &str, cue: &str, content: &[&str], source: Option<Source>, stance: Stance, mode: Mode) -> Statement {
    let kind = source.as_ref().map_or(SourceKind::Unattributed, |s| s.kind);
    Statement {
        id: id.into(),
        cue: words(text, cue),
        content: content.iter().map(|c| range(text, c)).collect(),
        source,
        source_kind: kind,
        via: vec![],
        carriers: vec![],
        stance,
        mode,
        hedge: None,
        nested_in: None,
        implicit_subject: false,
        facts: vec![],
        rule: "verb-subject-content/قال".into(),
    }
}

fn quantity(id: &str, text: &str, said: &str, n: f64, kind: Bound, noun: &str) -> Quantity {
    let (start, end) = at(text, said);
    Quantity {
        id: id.into(),
        start,
        end,
        text: said.into(),
        low: Some(n),
        high: Some(n),
        kind,
        unit: Some("person".into()),
        noun: Some(noun.into()),
        population: None,
        rule: "number-noun".into(),
    }
}

fn time(id: &str, text: &str, said: &str, value: &str) -> Time {
    let (start, end) = at(text, said);
    Time {
        id: id.into(),
        start,
        end,
        text: said.into(),
        value: Some(value.into()),
        grain: Some(Grain::Day),
        anchor: Anchor::Published,
        rule: "weekday".into(),
    }
}

fn mention(id: &str, text: &str, said: &str, kind: MentionKind, entity: EntityRef) -> Mention {
    let (start, end) = at(text, said);
    Mention { id: id.into(), start, end, text: said.into(), kind, entity, rule: "lexicon".into() }
}

fn reading(id: &str, outlet: Option<&str>, title: Option<&str>, published: Option<&str>, language: &str, text: &str) -> Reading {
    Reading {
        schema: tawatur_read::record::SCHEMA.into(),
        document: Document {
            id: id.into(),
            source: format!("reports/{}.txt", &id[3..]),
            url: None,
            outlet: outlet.map(str::to_string),
            title: title.map(str::to_string),
            byline: None,
            published: published.map(str::to_string),
            language: language.into(),
            text: text.into(),
            extra: Default::default(),
        },
        statements: vec![],
        facts: vec![],
        quantities: vec![],
        times: vec![],
        mentions: vec![],
        boilerplate: vec![],
        warnings: vec![],
    }
}

/// All readings.
pub fn readings() -> Vec<Reading> {
    let town = || named("sarw", "السرو", Some("Sarw"));
    let body = || Some(named("dams", "هيئة السدود", Some("Dam Authority")));

    let mut a = reading(
        "b3:a1",
        Some("وكالة أنباء المروج"),
        Some("نزوح مئات من بلدة السرو بعد تصدّع سد الوادي"),
        Some("2031-03-11T18:40:00Z"),
        "ar",
        AGENCY,
    );
    a.document.url = Some("https://muruj.example/خبر?id=1&x=2".into());
    a.document.byline = Some("ليلى منصور".into());
    let director = || source(AGENCY, "مدير الهيئة سالم الحدّاد", SourceKind::Person, Some(named("name:سالم الحداد", "سالم الحداد", None)));
    a.statements = vec![
        statement(
            "s1",
            AGENCY,
            "بحسب",
            &["غادر نحو 800 مدني بلدة السرو، الثلاثاء، بعد تصدّع في سد الوادي"],
            source(AGENCY, "هيئة السدود في ولاية المروج", SourceKind::Organisation, body()),
            Stance::Assert,
            Mode::Indirect,
        ),
        statement("s2", AGENCY, "قال", &["«الوضع تحت السيطرة، ولا خطر على البلدات الأخرى»"], director(), Stance::Assert, Mode::Direct),
        Statement {
            implicit_subject: true,
            ..statement(
                "s3",
                AGENCY,
                "أضاف",
                &["مهندسين أبلغوه بأن محافظ المروج نفى علمه بأي تحذير سابق"],
                director(),
                Stance::Assert,
                Mode::Indirect,
            )
        },
        Statement {
            nested_in: Some("s3".into()),
            ..statement(
                "s4",
                AGENCY,
                "أبلغوه",
                &["محافظ المروج نفى علمه بأي تحذير سابق"],
                source(AGENCY, "مهندسين", SourceKind::Anonymous, None),
                Stance::Assert,
                Mode::Indirect,
            )
        },
        Statement {
            nested_in: Some("s4".into()),
            ..statement(
                "s5",
                AGENCY,
                "نفى",
                &["علمه بأي تحذير سابق"],
                source(AGENCY, "محافظ المروج", SourceKind::Official, None),
                Stance::Deny,
                Mode::Indirect,
            )
        },
    ];
    a.quantities = vec![quantity("q1", AGENCY, "نحو 800 مدني", 800.0, Bound::Approx, "مدني")];
    a.times = vec![time("t1", AGENCY, "الثلاثاء", "2031-03-11")];
    a.mentions = vec![
        mention("m1", AGENCY, "السرو", MentionKind::Place, town()),
        mention("m2", AGENCY, "هيئة السدود في ولاية المروج", MentionKind::Organisation, named("dams", "هيئة السدود", None)),
    ];

    let mut b = reading("b3:b2", Some("صدى الساحل"), Some("800 نازح من السرو"), Some("2031-03-12"), "ar", COPY);
    b.document.url = Some("javascript:alert(3)".into());
    b.statements = vec![
        Statement {
            via: vec!["وكالة أنباء المروج".into()],
            ..statement(
                "s1",
                COPY,
                "بحسب",
                &["غادر نحو 800 مدني بلدة السرو، مساء الثلاثاء، بعد تصدّع في سد الوادي"],
                source(COPY, "هيئة السدود في ولاية المروج", SourceKind::Organisation, body()),
                Stance::Assert,
                Mode::Indirect,
            )
        },
        statement(
            "s2",
            COPY,
            "تقول",
            &["مدير الهيئة سالم الحداد سيعقد مؤتمرا صحفيا غدا"],
            source(COPY, "الصحيفة", SourceKind::Outlet, None),
            Stance::Expect,
            Mode::Indirect,
        ),
    ];
    b.quantities = vec![quantity("q1", COPY, "نحو 800 مدني", 800.0, Bound::Approx, "مدني")];
    b.boilerplate = vec![Boilerplate { start: at(COPY, "شارك الخبر").0, end: at(COPY, "تعليق").1, kind: "share-bar".into() }];
    b.warnings = vec!["الترميز مخمَّن: windows-1256".into()];

    let mut c = reading(
        "b3:c3",
        Some("منبر الجبل"),
        Some("أكثر من ألف غادروا السرو ورئيس البلدية ينفي"),
        Some("2031-03-12T21:05:00+03:00"),
        "ar",
        RIVAL,
    );
    c.statements = vec![
        statement(
            "s1",
            RIVAL,
            "قال",
            &["عدد من غادروا بلدة السرو بلغ 1200 شخص حتى مساء الأربعاء"],
            source(RIVAL, "مصدر مطّلع", SourceKind::Anonymous, None),
            Stance::Assert,
            Mode::Indirect,
        ),
        statement(
            "s2",
            RIVAL,
            "نفى",
            &["أن يكون أحد من السكان قد غادر البلدة"],
            source(RIVAL, "رئيس بلدية السرو نادر العلي", SourceKind::Person, Some(named("name:نادر العلي", "نادر العلي", None))),
            Stance::Deny,
            Mode::Indirect,
        ),
        Statement {
            implicit_subject: true,
            ..statement(
                "s3",
                RIVAL,
                "قائلا",
                &["«لم يغادر أحد»"],
                source(RIVAL, "رئيس بلدية السرو نادر العلي", SourceKind::Person, Some(named("name:نادر العلي", "نادر العلي", None))),
                Stance::Assert,
                Mode::Direct,
            )
        },
    ];
    c.quantities = vec![quantity("q1", RIVAL, "1200 شخص", 1200.0, Bound::Exact, "شخص")];
    c.times = vec![time("t1", RIVAL, "الأربعاء", "2031-03-12")];
    c.mentions = vec![mention("m1", RIVAL, "السرو", MentionKind::Place, town())];

    let d = reading("b3:d4", Some("The Cedar Post"), Some("Hundreds leave Sarw after dam cracks"), Some("2031-03-12"), "en", ENGLISH);

    let mut e =
        reading("b3:e5", Some("<b>منبر</b>\u{202E}"), Some("\"><script>alert(4)</script>"), Some("<i>أمس</i>"), "\" onload=x", HOSTILE);
    e.document.url = Some("http://x.example/\" onclick=alert(5)".into());
    e.document.byline = Some("</p><style>*{}</style>".into());
    e.statements = vec![
        statement(
            "s1\"><b>",
            HOSTILE,
            "قال",
            &["\"><img src=x onerror=alert(2)> غادر\u{202E}البلدة\u{2066} 2000 شخص"],
            source(HOSTILE, "<script>alert(1)</script>", SourceKind::Person, Some(named("\"><x", "<x>", Some("<x>")))),
            Stance::Claim,
            Mode::Indirect,
        ),
        Statement {
            content: vec![Range { start: 5, end: 4 }, Range { start: 90_000, end: u32::MAX }, Range { start: 0, end: u32::MAX }],
            cue: Words { start: u32::MAX, end: 0, text: String::new() },
            ..statement("s1\"><b>", HOSTILE, "قال", &[], None, Stance::Deny, Mode::Mixed)
        },
    ];
    e.boilerplate = vec![Boilerplate { start: at(HOSTILE, "سطر").0, end: u32::MAX, kind: "<hr>".into() }];
    vec![a, b, c, d, e]
}

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
