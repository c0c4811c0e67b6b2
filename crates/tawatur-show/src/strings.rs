//! Every word of the interface, in both languages: a key missing from one does not compile.

use crate::figures;
use maud::{Markup, html};

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lang {
    /// Arabic, right to left.
    Ar,
    /// English, left to right.
    En,
}

impl Lang {
    /// Its words.
    pub(crate) fn strings(self) -> &'static Strings {
        match self {
            Lang::Ar => &AR,
            Lang::En => &EN,
        }
    }

    /// BCP 47 code.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Lang::Ar => "ar",
            Lang::En => "en",
        }
    }

    /// Writing direction.
    pub(crate) fn dir(self) -> &'static str {
        match self {
            Lang::Ar => "rtl",
            Lang::En => "ltr",
        }
    }

    /// The other language of the interface.
    pub(crate) fn other(self) -> Lang {
        match self {
            Lang::Ar => Lang::En,
            Lang::En => Lang::Ar,
        }
    }
}

/// Writes the table once: `key, Arabic, English`.
macro_rules! strings {
    ($($key:ident, $ar:literal, $en:literal;)*) => {
        /// The words of the interface in one language.
        pub(crate) struct Strings { $(pub(crate) $key: &'static str,)* }
        const AR: Strings = Strings { $($key: $ar,)* };
        const EN: Strings = Strings { $($key: $en,)* };
    };
}

strings! {
    title, "تواتر: حساب ما قيل", "Tawatur: an account of what was said";
    other_lang, "English", "العربية";
    skip, "إلى المحتوى مباشرة", "Skip to the content";
    nav, "أقسام الملف", "Parts of the dossier";
    creed, "يبيّن تواتر مَن قال ماذا وعمّن نقله، ولا يحكم بصحة ما قيل.", "Tawatur says who said what, and through whom. It does not say what is true.";
    overview, "نظرة عامة", "Overview";
    claims, "الأخبار", "Claims";
    timeline, "الخط الزمني", "Timeline";
    quantities, "الأرقام المختلف عليها", "Quantities that disagree";
    passages, "المقاطع المشتركة", "Shared passages";
    sources, "المصادر", "Sources";
    entities, "الأسماء", "Names";
    reports, "التقارير", "Reports";
    page_of, "صفحة", "Page";
    pages_nav, "صفحات هذا القسم", "Pages of this part";
    previous, "السابقة", "Previous";
    next, "التالية", "Next";
    foot, "أُعدّ هذا الملف آليا من نصوص التقارير. كل عبارة مقتبسة هنا موصولة بموضعها من النص.", "Made by machine from the texts of the reports. Every quotation here links to its place in the text.";
    unknown, "غير معروف", "unknown";
    report_number, "التقرير", "report";
    unnamed_source, "مصدر لم يُسمَّ", "unnamed source";
    no_outlet, "جهة غير معروفة", "outlet not known";
    no_text, "لا نص", "no text";
    no_title, "بلا عنوان", "Untitled";
    no_date, "بلا تاريخ", "undated";
    nothing, "لا شيء يُعرض هنا.", "Nothing to show here.";
    see_words, "إلى موضع الكلام في النص", "To these words in the report";
    in_conflict_title, "أخبار ينفيها بعضهم", "Claims that somebody denies";
    in_conflict_none, "لا ينفي أحد في هذه التقارير ما يثبته غيره.", "Nobody in these reports denies what another says.";
    disagree_title, "أرقام مختلف عليها", "Quantities that disagree";
    disagree_none, "لا تختلف الأرقام في هذه التقارير.", "No numbers disagree in these reports.";
    all_from, "الأصل:", "Origin:";
    echo_title, "أخبار كثر ناقلوها وقلّت أصولها", "Claims with many reports but few origins";
    echo_none, "لا خبر تزيد تقاريره على أصوله.", "No claim has more reports than origins.";
    outlets, "وسائل الإعلام", "Outlets";
    conflicts, "أخبار متعارضة", "Conflicts";
    origins, "الأصول", "Origins";
    statements, "الأقوال المنسوبة", "Statements";
    warnings, "ملاحظات على القراءة", "Notes on the reading";
    not_read, "لغته غير مقروءة بعد: محفوظ بنصه من غير تحليل.", "Its language is not read yet: kept with its text, without analysis.";
    claim, "الخبر", "Claim";
    kind, "النوع", "Kind";
    concept, "المفهوم", "Concept";
    place, "المكان", "Place";
    when, "الزمان", "When";
    who, "الأطراف", "Parties";
    supports, "يؤيد", "Supports";
    differs, "يخالف في القيمة", "Differs";
    denies, "ينفي", "Denies";
    own_voice, "بلسان الوسيلة نفسها", "in the outlet's own voice";
    as_of, "بتاريخ", "as of";
    more_members, "مواضع أخرى", "Further places";
    singles_left, "وانفرد تقرير واحد بغيرها، فهو مسرود في آخر ذلك التقرير:", "What only one voice in one report tells is listed at the end of that report:";
    own_title, "ما انفرد به هذا التقرير", "What only this report tells";
    chains_title, "سلاسل الإسناد", "Chains";
    arrow, "→", "←";
    taken_from, "نقلا عن", "from";
    origin_mark, "الأصل", "origin";
    origins_title, "الأصول المستقلة", "Independent origins";
    common_link, "كل السلاسل تمر عبر", "Every chain passes through";
    folds_title, "ما عُدّ أصلا واحدا، ولماذا", "What counts as one origin, and why";
    folds_none, "لم يُضمّ ناقل إلى آخر.", "Nothing was folded together.";
    joins_title, "لماذا جُمعت هذه المواضع في خبر واحد", "Why these are one claim";
    with, "مع", "with";
    told_of, "ما يُروى عن هذا اليوم", "What is told of this date";
    published_then, "ما نُشر فيه", "What was published then";
    date, "التاريخ", "Date";
    and_more, "وغيرها:", "and more:";
    least, "الأدنى", "Lowest";
    best, "المختار", "Picked";
    most, "الأعلى", "Highest";
    rule, "القاعدة", "Rule";
    series, "تسلسل القيم", "Values over time";
    best_note, "العدد المختار قاعدة عرض لا ترجيح صحة. القاعدة:", "The picked value follows a rule; it is no measure of confidence. The rule:";
    verbatim, "بالحرف", "word for word";
    near, "مع تغيير يسير", "with edits";
    diff_note, "الكلمات المعلَّمة هي ما اختلف بين النصين.", "The marked words are those that differ between the two.";
    reuse_title, "كم نقل تقرير من تقرير", "How much one report shares with another";
    share, "من الأقصر", "Of the shorter";
    direction, "الاتجاه المرجح", "Likely direction";
    because, "بناء على", "Because";
    report_a, "التقرير الأول", "One report";
    report_b, "التقرير الثاني", "The other";
    common_source, "كلاهما عن ثالث", "both from a third";
    direction_unknown, "لا دليل على الاتجاه", "nothing tells";
    source, "المصدر", "Source";
    how_often, "عدد الأقوال", "Statements";
    quoted_by, "من نقل عنه، وأرقام أقواله هناك", "Quoted by, and the numbers of its statements there";
    name, "الاسم", "Name";
    aliases, "صور أخرى", "Other forms";
    merges, "لماذا ضُمّت", "Why they were merged";
    mentions, "مرات الذكر", "Mentions";
    legend, "دليل العلامات", "Legend";
    m_cue, "عبارة النقل", "cue";
    m_source, "المصدر", "source";
    m_content, "الكلام المنسوب", "content";
    m_nested, "قول داخل قول", "nested content";
    m_quantity, "عدد", "quantity";
    m_time, "زمن", "time";
    m_mention, "اسم", "name";
    m_boiler, "ليس من التقرير", "not part of the report";
    byline, "بقلم", "By";
    address, "الصفحة الأصلية", "Original page";
    kept_as, "حُفظ باسم", "Kept as";
    note_none, "لا مصدر مذكور", "no source named";
    note_implicit, "الفاعل مضمر: المصدر هو الأقرب قبله", "no subject of its own: the source is the nearest before it";
    note_via, "عبر", "via";
    note_hedge, "بصيغة التمريض", "marked as hearsay";
    note_nested, "داخل القول", "inside statement";
    note_claims, "في الخبر", "In claim";
    language, "لغة النص:", "Language:";
    unnamed_title, "مصادر لم تُسمَّ، تقريرا تقريرا", "Unnamed sources, report by report";
    unnamed_note, "قد يكون المصدر الذي لم يُسمَّ في تقريرين واحدا أو اثنين، فلا تُجمع أقواله.", "An unnamed source in two reports may be one or two, so they are not counted together.";
    rare_left, "أسماء ورد كل منها مرة واحدة ولم تُسرد هنا:", "Names that occur once and are not listed here:";
    statement, "القول", "Statement";
    filter, "ابحث في أخبار هذه الصفحة", "Search the claims of this page";
    open_all, "افتح المطويّ", "Unfold all";
}

/// A counted noun in both languages. Arabic takes one form for each band of numbers.
pub(crate) struct Counted {
    none: &'static str,
    one: &'static str,
    two: &'static str,
    /// 3 to 10, and such endings above 100.
    few: &'static str,
    /// 11 to 99.
    many: &'static str,
    /// 100, 1000 and the rest.
    hundred: &'static str,
    en_one: &'static str,
    en_many: &'static str,
}

/// Writes one counted noun.
macro_rules! counted {
    ($($name:ident: $none:literal, $one:literal, $two:literal, $few:literal, $many:literal, $hundred:literal; $en_one:literal, $en_many:literal.)*) => {
        $(pub(crate) const $name: Counted = Counted {
            none: $none, one: $one, two: $two, few: $few, many: $many, hundred: $hundred, en_one: $en_one, en_many: $en_many,
        };)*
    };
}

counted! {
    REPORTS: "لا تقارير", "تقرير واحد", "تقريران", "تقارير", "تقريرا", "تقرير"; "report", "reports".
    ORIGINS: "لا أصل", "أصل واحد", "أصلان", "أصول", "أصلا", "أصل"; "origin", "origins".
    WORDS: "لا كلمات", "كلمة واحدة", "كلمتان", "كلمات", "كلمة", "كلمة"; "word", "words".
    CLAIMS: "لا أخبار", "خبر واحد", "خبران", "أخبار", "خبرا", "خبر"; "claim", "claims".
}

/// `2–4 أصول`, `أصل أو أصلان`, `1–2 origins`.
pub(crate) fn count_span(lang: Lang, low: u32, high: u32, noun: &Counted) -> Markup {
    if low >= high {
        return html! { (count(lang, high as usize, noun)) };
    }
    let figure = figures::shown(&figures::span(low, high));
    match (lang, high, high % 100) {
        (Lang::Ar, 2, _) if low == 1 => html! { (noun.hundred) " أو " (noun.two) },
        (Lang::Ar, _, 2..=10) => html! { (figure) " " (noun.few) },
        (Lang::Ar, _, 11..=99) => html! { (figure) " " (noun.many) },
        (Lang::Ar, ..) => html! { (figure) " " (noun.hundred) },
        (Lang::En, ..) => html! { (figure) " " (noun.en_many) },
    }
}

/// `3 تقارير`, `تقريران`, `1 report`.
pub(crate) fn count(lang: Lang, n: usize, noun: &Counted) -> String {
    let shown = figures::number(n as f64);
    match lang {
        Lang::En if n == 1 => format!("{shown} {}", noun.en_one),
        Lang::En => format!("{shown} {}", noun.en_many),
        Lang::Ar => match (n, n % 100) {
            (0, _) => noun.none.to_string(),
            (1, _) => noun.one.to_string(),
            (2, _) => noun.two.to_string(),
            (_, 3..=10) => format!("{shown} {}", noun.few),
            (_, 11..=99) => format!("{shown} {}", noun.many),
            _ => format!("{shown} {}", noun.hundred),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_counts_agree_with_their_noun() {
        let ar = |n| count(Lang::Ar, n, &REPORTS);
        assert_eq!(ar(0), "لا تقارير");
        assert_eq!(ar(2), "تقريران");
        assert_eq!(ar(7), "7 تقارير");
        assert_eq!(ar(11), "11 تقريرا");
        assert_eq!(ar(100), "100 تقرير");
        assert_eq!(ar(1205), "1,205 تقارير");
        assert_eq!(count(Lang::En, 1, &REPORTS), "1 report");
    }
}
