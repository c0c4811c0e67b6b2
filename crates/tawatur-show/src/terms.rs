//! The contract's own terms in words: stances, modes, kinds, reasons.

use crate::strings::Lang;
use tawatur_account::record::{ClaimKind, FoldReason};
use tawatur_read::record::{Mode, SourceKind, Stance};

/// Picks one of a pair.
fn pick(lang: Lang, ar: &'static str, en: &'static str) -> &'static str {
    match lang {
        Lang::Ar => ar,
        Lang::En => en,
    }
}

/// What the source does with the content.
pub(crate) fn stance(lang: Lang, stance: Stance) -> &'static str {
    let (ar, en) = match stance {
        Stance::Assert => ("يقول", "says"),
        Stance::Claim => ("يزعم", "claims"),
        Stance::Deny => ("ينفي", "denies"),
        Stance::Reject => ("يرفض", "rejects"),
        Stance::Accuse => ("يتّهم", "accuses"),
        Stance::Expect => ("يتوقع", "expects"),
        Stance::Demand => ("يطالب", "demands"),
        Stance::Warn => ("يحذّر", "warns"),
        Stance::Pledge => ("يتعهّد", "pledges"),
        Stance::ClaimResponsibility => ("يتبنّى", "claims responsibility"),
        Stance::PraiseCondemn => ("يشيد أو يندّد", "praises or condemns"),
        Stance::Decline => ("يمتنع عن القول", "declines to say"),
    };
    pick(lang, ar, en)
}

/// How the content is given.
pub(crate) fn mode(lang: Lang, mode: Mode) -> &'static str {
    let (ar, en) = match mode {
        Mode::Direct => ("نقل بالحرف", "direct quotation"),
        Mode::Indirect => ("نقل بالمعنى", "indirect"),
        Mode::Mixed => ("بعضه بالحرف", "partly quoted"),
        Mode::Narrated => ("بلسان الوسيلة", "the outlet's own voice"),
    };
    pick(lang, ar, en)
}

/// What sort of source it is.
pub(crate) fn source_kind(lang: Lang, kind: SourceKind) -> &'static str {
    let (ar, en) = match kind {
        SourceKind::Person => ("شخص", "person"),
        SourceKind::Group => ("طرف", "group"),
        SourceKind::Organisation => ("مؤسسة", "organisation"),
        SourceKind::Outlet => ("وسيلة إعلام", "outlet"),
        SourceKind::Official => ("مسؤول لم يُسمَّ", "unnamed official"),
        SourceKind::Anonymous => ("مصدر مجهول", "anonymous source"),
        SourceKind::Activists => ("ناشطون", "activists"),
        SourceKind::Witness => ("شهود أو سكان", "witnesses or residents"),
        SourceKind::Document => ("وثيقة أو بيان", "document or statement"),
        SourceKind::Unattributed => ("بلا مصدر", "nobody named"),
    };
    pick(lang, ar, en)
}

/// True where a source of this kind is named.
pub(crate) fn is_named(kind: SourceKind) -> bool {
    matches!(kind, SourceKind::Person | SourceKind::Group | SourceKind::Organisation | SourceKind::Outlet)
}

/// What sort of claim it is.
pub(crate) fn claim_kind(lang: Lang, kind: ClaimKind) -> &'static str {
    let (ar, en) = match kind {
        ClaimKind::Fact => ("واقعة", "event or state"),
        ClaimKind::Quantity => ("عدد", "quantity"),
        ClaimKind::Attribute => ("صفة", "attribute"),
    };
    pick(lang, ar, en)
}

/// Why members count as one origin.
pub(crate) fn fold(lang: Lang, reason: FoldReason) -> &'static str {
    let (ar, en) = match reason {
        FoldReason::SamePassage => ("تشترك في مقطع واحد من النص", "they share a passage of text"),
        FoldReason::SameSource => ("تسمّي المصدر نفسه", "they name the same source"),
        FoldReason::SameRelease => ("تستند إلى البيان أو المؤتمر نفسه", "they rest on the same release or conference"),
        FoldReason::Credited => ("أحدها يعزو إلى الآخر", "one credits the other"),
        FoldReason::Unnamed => {
            ("مصادر لم تُسمَّ قد تكون واحدة: تُنقص الحد الأدنى وحده", "unnamed sources that may be the same: this lowers only the lower bound")
        }
    };
    pick(lang, ar, en)
}

/// The kind of an entity, as the contract writes it.
pub(crate) fn entity_kind(lang: Lang, kind: &str) -> Option<&'static str> {
    let (ar, en) = match kind {
        "person" => ("شخص", "person"),
        "group" => ("طرف", "group"),
        "organisation" => ("مؤسسة", "organisation"),
        "place" => ("مكان", "place"),
        "outlet" => ("وسيلة إعلام", "outlet"),
        "role" => ("منصب", "role"),
        _ => return None,
    };
    Some(pick(lang, ar, en))
}

/// The role of a link in a chain, as the contract writes it.
pub(crate) fn link_role(lang: Lang, role: &str) -> Option<&'static str> {
    let (ar, en) = match role {
        "outlet" => ("ناشر", "outlet"),
        "carrier" => ("ناقل", "carrier"),
        "source" => ("مصدر", "source"),
        "copied-from" => ("منقول منه", "copied from"),
        _ => return None,
    };
    Some(pick(lang, ar, en))
}

/// What the direction of a reuse rests on, and why members were joined, as the contract writes it.
pub(crate) fn reason(lang: Lang, reason: &str) -> Option<&'static str> {
    let (ar, en) = match reason {
        "credit" => ("عزو صريح", "an explicit credit"),
        "published" => ("تاريخ النشر", "the dates of publication"),
        "same-passage" => ("مقطع مشترك", "a shared passage"),
        "answers-denial" => ("أحدهما ينفي ما يثبته الآخر", "one denies what the other asserts"),
        "credits-in-a-ring" => ("كل منهما يعزو إلى الآخر", "each credits the other"),
        "same-count-of-the-same-past-event" => ("عدد واحد لواقعة ماضية واحدة", "the same count of the same past event"),
        "same-part-of-the-same-whole" => ("جزء واحد من كل واحد", "the same part of the same whole"),
        "same-population-of-the-same-event" => ("الفئة نفسها في الواقعة نفسها", "the same people counted in the same event"),
        "same-attribute-of-the-same-event" => ("الصفة نفسها للواقعة نفسها", "the same attribute of the same event"),
        "same-concept-same-place" => ("المفهوم نفسه والمكان نفسه", "same concept, same place"),
        "same-concept-same-words" => ("المفهوم نفسه وكلمات مشتركة", "same concept, same words"),
        "same-words" => ("كلمات مشتركة كثيرة", "many of the same words"),
        "same-concept-same-participants" => ("المفهوم نفسه والأطراف أنفسهم", "same concept, same participants"),
        _ => return None,
    };
    Some(pick(lang, ar, en))
}

/// How the best value was picked; `latest-report: …` is the account's own rule, others are shown as they come.
pub(crate) fn rule(lang: Lang, rule: &str) -> Option<&'static str> {
    let name = rule.split_once(':').map_or(rule, |(name, _)| name);
    (name == "latest-report").then(|| {
        pick(
            lang,
            "قيمة أحدث التقارير نشرا؛ فإن تساوت فما عليه أكثر الأصول، ثم الأعلى",
            "the value of the report published last; of one time, the one that most origins give, then the highest",
        )
    })
}

/// Why names were put together, as the account writes it in `long ← short because …`.
pub(crate) fn merge(lang: Lang, reason: &str) -> Option<&'static str> {
    let (ar, en) = match reason {
        "the same name, spelled another way" => ("الاسم نفسه بإملاء آخر", "the same name, spelled another way"),
        "one letter apart in a full name" => ("حرف واحد يفرّق بين اسمين كاملين", "one letter apart in a full name"),
        "the short form follows the full name in one report" => {
            ("المختصر يلي الاسم الكامل في تقرير واحد", "the short form follows the full name in one report")
        }
        _ => return None,
    };
    Some(pick(lang, ar, en))
}

/// The name of a language.
pub(crate) fn language(lang: Lang, code: &str) -> Option<&'static str> {
    let (ar, en) = match code.split('-').next().unwrap_or("") {
        "ar" => ("العربية", "Arabic"),
        "en" => ("الإنكليزية", "English"),
        "fr" => ("الفرنسية", "French"),
        "de" => ("الألمانية", "German"),
        "es" => ("الإسبانية", "Spanish"),
        "tr" => ("التركية", "Turkish"),
        "fa" => ("الفارسية", "Persian"),
        "ku" | "ckb" | "kmr" => ("الكردية", "Kurdish"),
        "he" => ("العبرية", "Hebrew"),
        "ru" => ("الروسية", "Russian"),
        "ur" => ("الأردية", "Urdu"),
        "ps" => ("البشتوية", "Pashto"),
        "und" => ("غير معروفة", "not known"),
        _ => return None,
    };
    Some(pick(lang, ar, en))
}

/// A kind of source as origin ids write it.
pub(crate) fn source_kind_word(lang: Lang, word: &str) -> Option<&'static str> {
    let kind = match word {
        "person" => SourceKind::Person,
        "group" => SourceKind::Group,
        "organisation" => SourceKind::Organisation,
        "outlet" => SourceKind::Outlet,
        "official" => SourceKind::Official,
        "anonymous" => SourceKind::Anonymous,
        "activists" => SourceKind::Activists,
        "witness" => SourceKind::Witness,
        "document" => SourceKind::Document,
        "unattributed" => SourceKind::Unattributed,
        _ => return None,
    };
    Some(source_kind(lang, kind))
}

/// The kind of a stretch that is not the report, as the contract writes it.
pub(crate) fn boilerplate(lang: Lang, kind: &str) -> Option<&'static str> {
    let (ar, en) = match kind {
        "share-bar" => ("شريط مشاركة", "share bar"),
        "comment-form" => ("نموذج تعليق", "comment form"),
        "byline-box" => ("نبذة عن الكاتب", "author box"),
        "also-in" => ("مواد أخرى", "other items"),
        "read-also" => ("اقرأ أيضا", "read also"),
        "caption" => ("شرح صورة", "caption"),
        "counter" => ("عدّاد", "counter"),
        "cookie-notice" => ("إشعار ملفات الارتباط", "cookie notice"),
        "navigation" => ("قائمة تنقل", "navigation"),
        "credit" => ("نسبة النص إلى مصدره", "credit line"),
        "tags" => ("وسوم", "tags"),
        "copyright" => ("حقوق النشر", "copyright"),
        "notice" => ("إشعار", "notice"),
        _ => return None,
    };
    Some(pick(lang, ar, en))
}
