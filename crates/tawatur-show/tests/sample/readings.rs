//! The readings of the sample.

use super::{AGENCY, COPY, ENGLISH, HOSTILE, RIVAL, at};
use tawatur_read::record::{
    Anchor, Boilerplate, Bound, Document, EntityRef, Grain, Mention, MentionKind, Mode, Quantity, Range, Reading, Source, SourceKind,
    Stance, Statement, Time, Words,
};

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
        fate: None,
        part_of: None,
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
        until: None,
        open: None,
        rule: "weekday".into(),
    }
}

fn mention(id: &str, text: &str, said: &str, kind: MentionKind, entity: EntityRef) -> Mention {
    let (start, end) = at(text, said);
    Mention {
        id: id.into(),
        start,
        end,
        text: said.into(),
        kind,
        entity,
        phrase: None,
        rivals: Vec::new(),
        members: Vec::new(),
        within: None,
        rule: "lexicon".into(),
    }
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
