use super::find;
use crate::arabic::times;
use proptest::prelude::*;
use std::sync::LazyLock;
use tawatur_lexicon::Lexicon;
use tawatur_text::Text;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::lenient(std::iter::empty()).0);

/// What is found: `[words] low..high kind unit/population; …`.
fn read(text: &str) -> String {
    let text = Text::of(text);
    let analyses = LEXICON.analyse(&text);
    let times = times::find(&text, &LEXICON, &analyses, None);
    let found = find(&text, &LEXICON, &analyses, &times);
    let end = |v: Option<f64>| v.map_or("-".to_owned(), |v| v.to_string());
    let show = |q: &super::FoundQuantity| {
        let kind = format!("{:?}", q.kind).to_lowercase();
        let what = [q.unit.as_deref(), q.population.as_deref()].into_iter().flatten().collect::<Vec<_>>().join("/");
        format!("[{}] {}..{} {kind} {what}", q.span.slice(text.original), end(q.low), end(q.high)).trim_end().to_owned()
    };
    found.iter().map(show).collect::<Vec<_>>().join("; ")
}

fn check(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(read(text), *expected, "{text}");
    }
}

#[test]
fn numbers_with_their_nouns() {
    check(&[
        ("قتل 220 مدنيا", "[220 مدنيا] 220..220 exact person/civilian"),
        ("وصلت ١٥ عائلة إلى المخيم", "[١٥ عائلة] 15..15 exact family/civilian"),
        ("أسر ثلاثة جنود", "[ثلاثة جنود] 3..3 exact person/soldier"),
        ("سيطروا على 90 بالمئة من البلدة", "[90 بالمئة] 90..90 exact percent"),
        ("بنسبة ٤٫٥٪", "[٤٫٥٪] 4.5..4.5 exact percent"),
        ("نفذت 42 غارة جوية على الوادي", "[42 غارة جوية] 42..42 exact strike"),
        ("أرسلت 14 سيارة إسعاف", "[14 سيارة إسعاف] 14..14 exact vehicle"),
        ("على بعد 30 كلم", "[30 كلم] 30..30 exact km"),
        ("بقيمة 10.000 دولار", "[10.000 دولار] 10000..10000 exact money"),
        ("ستة آلاف كلم", "[ستة آلاف كلم] 6000..6000 exact km"),
        // Nouns that no file lists.
        ("وزعت 15 مولدا", "[15 مولدا] 15..15 exact"),
        ("في 7 حدائق و40 ألف نخلة", "[7 حدائق] 7..7 exact; [40 ألف نخلة] 40000..40000 exact"),
    ]);
}

#[test]
fn bounds_in_front_behind_and_apart() {
    check(&[
        ("نزح نحو 700 شخص", "[نحو 700 شخص] 700..700 approx person"),
        ("نزح أكثر من 160 ألف شخص", "[أكثر من 160 ألف شخص] 160000..- atleast person"),
        ("سجلت ما لا يقل عن 12 ضربة", "[ما لا يقل عن 12 ضربة] 12..- atleast strike"),
        ("أصيب 180 شخصا على الأقل", "[180 شخصا على الأقل] 180..- atleast person"),
        ("تجاوز عدد القتلى 250 قتيلا", "[250 قتيلا] 250..- atleast person/dead"),
        ("لا يتجاوز 50 مقاتلا", "[لا يتجاوز 50 مقاتلا] -..50 atmost person/fighter"),
        ("بأقل من 20 دولارا", "[أقل من 20 دولارا] -..20 atmost money"),
        ("بين 30 و40 قتيلا", "[بين 30 و40 قتيلا] 30..40 range person/dead"),
        ("من 30 إلى 40 ألف نازح", "[من 30 إلى 40 ألف نازح] 30000..40000 range person/displaced"),
        ("ثلاثة أو أربعة مسلحين", "[ثلاثة أو أربعة مسلحين] 3..4 range person/fighter"),
    ]);
}

#[test]
fn counts_that_stand_together_or_apart() {
    check(&[
        ("أكثر من 100 قتيل وجريح", "[أكثر من 100 قتيل وجريح] 100..- atleast person/dead"),
        ("13 قتيلا و9 جرحى", "[13 قتيلا] 13..13 exact person/dead; [9 جرحى] 9..9 exact person/wounded"),
        ("مئات المقاتلين والمدنيين", "[مئات المقاتلين والمدنيين] -..- vague person/fighter"),
        ("عشرات الآلاف من النازحين", "[عشرات الآلاف من النازحين] -..- vague person/displaced"),
    ]);
}

#[test]
fn nouns_before_the_number_and_parts_of_a_whole() {
    check(&[
        ("دفن الضحايا الـ257", "[الضحايا الـ257] 257..257 exact person/dead"),
        ("نجا أفراد الطاقم العشرة", "[أفراد الطاقم العشرة] 10..10 exact person"),
        ("بينهم 26 من أعضاء الحزب", "[26 من أعضاء الحزب] 26..26 exact person/member"),
        ("أربعة آلاف من مقاتليها وعائلاتهم", "[أربعة آلاف من مقاتليها وعائلاتهم] 4000..4000 exact person/fighter"),
        ("غادر 15 من دوما", ""),
    ]);
}

#[test]
fn numbers_without_a_noun() {
    check(&[
        ("نزح 320 ألف شخص، بينهم 60 ألفا في المخيمات", "[320 ألف شخص] 320000..320000 exact person; [60 ألفا] 60000..60000 exact"),
        ("وأصيب 25 بجروح", "[25] 25..25 exact"),
        ("ارتفعت حصيلة القتلى إلى 37", "[37] 37..37 exact"),
        ("خلف الحادث مقتل العشرات", "[العشرات] -..- vague"),
    ]);
}

#[test]
fn shares_of_a_whole_and_parts_of_a_measure() {
    check(&[
        ("نزح ثلث سكان البلدة", "[ثلث سكان البلدة] 0.3333333333333333..0.3333333333333333 exact share/civilian"),
        ("صوت أكثر من ثلثي النواب", "[أكثر من ثلثي النواب] 0.6666666666666666..- atleast share/official"),
        ("ثلاثة أرباع المقاعد", "[ثلاثة أرباع المقاعد] 0.75..0.75 exact share"),
        ("على بعد نصف كيلومتر", "[نصف كيلومتر] 0.5..0.5 exact km"),
        ("نصف مليون نازح", "[نصف مليون نازح] 500000..500000 exact person/displaced"),
        ("10،5 مليار دولار", "[10،5 مليار دولار] 10500000000..10500000000 exact money"),
    ]);
}

#[test]
fn counts_in_brackets_glued_and_of_those_told_of() {
    check(&[
        ("ضبط عدد (45) بندقية", "[(45) بندقية] 45..45 exact weapon"),
        ("رحل (31183) شخصا", "[(31183) شخصا] 31183..31183 exact person"),
        ("سجل سامي (59) أهداف فريقه", ""),
        ("يصل إلى23,7 مليار ريال", "[23,7 مليار ريال] 23700000000..23700000000 exact money"),
        ("اعتقل 48 منهم", "[48 منهم] 48..48 exact"),
        ("أربعة ممن شاركوا", "[أربعة] 4..4 exact"),
        ("نزح عشرات الآلاف، بحسب المجلس", "[عشرات الآلاف] -..- vague"),
        ("جمعوا ما لا يقل عن 402,468.", "[ما لا يقل عن 402,468] 402468..- atleast"),
        ("ارتفع إلى 3.095 بالمئة", "[3.095 بالمئة] 3.095..3.095 exact percent"),
        ("قتل 6 \"مسلحين\"", "[6 \"مسلحين\"] 6..6 exact person/fighter"),
        ("يزن 50 طنا", "[50 طنا] 50..50 exact tonne"),
        ("وصل 300 مغربي", "[300 مغربي] 300..300 exact"),
        ("مقتل 11 شخصا وإصابة عشرات آخرين", "[11 شخصا] 11..11 exact person; [عشرات آخرين] -..- vague person"),
    ]);
}

#[test]
fn what_happened_to_them_and_whose_part_they_are() {
    let read = |text: &str| {
        let text = Text::of(text);
        let analyses = LEXICON.analyse(&text);
        let found = find(&text, &LEXICON, &analyses, &[]);
        let show = |q: &super::FoundQuantity| {
            let part = q.part_of.map(|k| format!(" of {}", found[k].span.slice(text.original))).unwrap_or_default();
            format!("[{}] {}{part}", q.span.slice(text.original), q.fate.as_deref().unwrap_or("-"))
        };
        found.iter().map(show).collect::<Vec<_>>().join("; ")
    };
    for (text, expected) in [
        ("مقتل 5 جنود و3 مدنيين", "[5 جنود] dead; [3 مدنيين] dead"),
        ("قتل 13 مدنيا، بينهم 4 أطفال و3 نساء", "[13 مدنيا] dead; [4 أطفال] dead of 13 مدنيا; [3 نساء] dead of 13 مدنيا"),
        ("وأصيب نحو 20 شخصا", "[نحو 20 شخصا] wounded"),
        ("30 عائلة نزحوا", "[30 عائلة] displaced"),
        ("13 قتيلا و9 جرحى", "[13 قتيلا] dead; [9 جرحى] wounded"),
        ("اعتقال 7 ناشطين", "[7 ناشطين] detained"),
        ("لقي 66 شخصا حتفهم", "[66 شخصا] dead"),
        ("وصل 7 ناشطين", "[7 ناشطين] -"),
        ("زار 12 مدينة، بينها 5 موانئ", "[12 مدينة] -; [5 موانئ] -"),
        ("قتل 3 جنود، بينهم 5 أطفال", "[3 جنود] dead; [5 أطفال] -"),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn what_is_no_amount() {
    check(&[
        ("استمر ثلاثة أيام و24 ساعة", ""),
        ("في الأيام الـ5 الأخيرة", ""),
        ("وعمره 30 عاما", ""),
        ("شاب في الـ19 من عمره", ""),
        ("القرار 2254 الصادر عن المجلس", ""),
        ("طائرة من طراز إليوشن 76", ""),
        ("منظومة S-400 وطائرة سو-24", ""),
        ("ذكر موقع الرقة24", ""),
        ("فاز الفريق 2-1 ثم صفر-1", ""),
        ("الساعة 20:30", ""),
        ("اتصل على +963-11-5550100", ""),
        ("للمرة الثالثة", ""),
        ("قتل مدنيان وأصيب واحد", ""),
        ("10 مرات وخمسة أضعاف", ""),
        ("بلغ نصف النهائي", ""),
        ("نصف ساعة من الانتظار", ""),
        ("في نصف المباراة", ""),
        ("عمره نحو 30", ""),
        ("ألّف كتابا", ""),
    ]);
}

proptest! {
    #[test]
    fn any_text_is_read_in_order(text in "([ء-ي0-9٠-٩ %$/:.،()-]|نحو |أكثر من |بين |ألف |مئات |قتيلا |الـ|الضحايا |من |على الأقل |و|إلى |في المئة ){0,24}") {
        let t = Text::of(&text);
        let analyses = LEXICON.analyse(&t);
        let times = times::find(&t, &LEXICON, &analyses, None);
        let mut at = 0;
        for q in find(&t, &LEXICON, &analyses, &times) {
            prop_assert!(q.span.start as usize >= at && !q.span.slice(&text).is_empty(), "{q:?} in {text:?}");
            prop_assert!(times.iter().all(|t| !t.span.overlaps(q.span)), "{q:?} in {text:?}");
            at = q.span.end as usize;
        }
    }
}
