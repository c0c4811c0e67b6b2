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
        "same-concept-same-participants" => ("المفهوم والأطراف أنفسهم", "same concept, same participants"),
        _ => return None,
    };
    Some(pick(lang, ar, en))
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
        _ => return None,
    };
    Some(pick(lang, ar, en))
}
