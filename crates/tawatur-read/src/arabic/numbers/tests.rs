use super::{View, parse};
use tawatur_lexicon::Lexicon;
use tawatur_text::Text;

/// The first number phrase of a text: its words, its value, true where it is vague.
fn first(text: &str) -> Option<(String, f64, bool)> {
    let (lexicon, _) = Lexicon::lenient(std::iter::empty());
    let text = Text::of(text);
    let analyses = lexicon.analyse(&text);
    let view = View::new(&text, &lexicon, &analyses);
    (0..view.len()).find_map(|i| {
        let n = parse(&view, i)?;
        let end = view.end_of(n.end - 1);
        Some((text.original[n.start_byte as usize..end as usize].to_owned(), n.value, n.vague))
    })
}

#[test]
fn numbers_in_words_and_digits() {
    for (text, words, value) in [
        ("وصل خمسة وعشرون عاملا", "خمسة وعشرون", 25.0),
        ("مئة وعشرة كتب", "مئة وعشرة", 110.0),
        ("دفعوا أحد عشر ألفا ومئتين وثلاثين دينارا", "أحد عشر ألفا ومئتين وثلاثين", 11_230.0),
        ("ثلاثمائة وخمسة وأربعون حافلة", "ثلاثمائة وخمسة وأربعون", 345.0),
        ("ثلاث مئة خيمة", "ثلاث مئة", 300.0),
        ("نحو ألفي كيلومتر", "ألفي", 2000.0),
        ("اثنا عشر مليونا", "اثنا عشر مليونا", 12_000_000.0),
        ("1.5 مليون نازح", "1.5 مليون", 1_500_000.0),
        ("1.86 مليار دينار", "1.86 مليار", 1_860_000_000.0),
        ("ثلاثة ملايين ونصف المليون طن", "ثلاثة ملايين ونصف المليون", 3_500_000.0),
        ("نصف مليون طن", "نصف مليون", 500_000.0),
        ("ألف و200 خيمة", "ألف و200", 1200.0),
        ("٣ آلاف خيمة", "٣ آلاف", 3000.0),
        ("مليون و250 ألف سلة", "مليون و250 ألف", 1_250_000.0),
        ("خمسة و عشرون عاملا", "خمسة و عشرون", 25.0),
        ("40 000 نسمة", "40 000", 40_000.0),
        ("1 234 567.89 دينارا", "1 234 567.89", 1_234_567.89),
        ("خمسة فاصلة ثلاثة درجات", "خمسة فاصلة ثلاثة", 5.3),
        ("2 فاصل 5 مليون طن", "2 فاصل 5 مليون", 2_500_000.0),
        ("ثلاثة أرباع المليون طن", "ثلاثة أرباع المليون", 750_000.0),
        ("عشرون وثلاثة أخماس", "عشرون وثلاثة أخماس", 20.6),
        ("مئة ونصف كيلومتر", "مئة ونصف", 100.5),
        // Two numbers, not one sum.
        ("عام 2015 300 نازح", "2015", 2015.0),
        ("450 ألفا و500 ألف", "450 ألفا", 450_000.0),
        ("ثلاثة وأربعة", "ثلاثة", 3.0),
        ("50 و30", "50", 50.0),
    ] {
        assert_eq!(first(text), Some((words.to_owned(), value, false)), "{text}");
    }
}

#[test]
fn sizes_without_a_number_are_vague() {
    for (text, words, value) in [("عشرات الآلاف من الأسر", "عشرات الآلاف", 10_000.0), ("بمئات الخيام", "مئات", 100.0)]
    {
        assert_eq!(first(text), Some((words.to_owned(), value, true)), "{text}");
    }
}

#[test]
fn every_sort_of_number() {
    let (lexicon, _) = Lexicon::lenient(std::iter::empty());
    let all = |text: &str| {
        let text = Text::of(text);
        let analyses = lexicon.analyse(&text);
        let found = super::find(&text, &lexicon, &analyses);
        found.iter().map(|n| format!("[{}] {:?} {:.2}", n.span.slice(text.original), n.kind, n.value)).collect::<Vec<_>>().join("; ")
    };
    for (text, expected) in [
        ("ثلثا السكان وخمس الدخل", "[ثلثا] Fraction 0.67; [خمس] Fraction 0.20"),
        ("خمس سيارات", "[خمس] Cardinal 5.00"),
        ("واحد من كل عشرة أطفال", "[واحد من كل عشرة] Fraction 0.10"),
        ("المرة المئة والخامسة والعشرون", "[المئة والخامسة والعشرون] Ordinal 125.00"),
        ("ثالث هجوم في يوم", "[ثالث] Ordinal 3.00"),
        ("أول أمس", ""),
        ("سالب خمس درجات أو -7", "[سالب خمس] Cardinal -5.00; [-7] Cardinal -7.00"),
        ("%90 أو ثمانون في المئة", "[%90] Percent 90.00; [ثمانون في المئة] Percent 80.00"),
        ("https://example.org/a%20b?q=30%25", ""),
    ] {
        assert_eq!(all(text), expected, "{text}");
    }
}

#[test]
fn ordinals_fractions_and_lookalikes_are_no_numbers() {
    for text in ["المرة الثالثة", "نصف السكان", "كميات كبيرة من الوقود", "سبت هادئ"] {
        assert_eq!(first(text), None, "{text}");
    }
}
