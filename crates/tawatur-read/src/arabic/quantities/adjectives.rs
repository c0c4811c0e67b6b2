//! What stays with a counted noun: its adjective (`42 غارة جوية`), the noun it is joined with
//! (`100 قتيل وجريح`, `مئات المقاتلين والمدنيين`), the second half of a construct (`مئات سيارات الإسعاف`).

use crate::arabic::numbers::View;
use tawatur_lexicon::{Number, Sense};

/// How many adjectives are taken in.
const MOST: usize = 2;

/// The token behind the noun phrase whose noun covers tokens `[head, end)`.
pub(super) fn after(v: &View, head: usize, mut end: usize, number: Number, vague: bool, limit: usize) -> usize {
    let definite = v.is_definite(head);
    if vague && !definite && end < limit && v.is_definite(end) && v.word(end).starts_with("ال") {
        // مئات سيارات الإسعاف
        return definite_adjectives(v, end + 1, limit);
    }
    if definite {
        end = definite_adjectives(v, end, limit);
        if let Some(e) = joined_noun(v, end, limit, true) {
            return definite_adjectives(v, e, limit);
        }
        return end;
    }
    for _ in 0..MOST {
        if end >= limit || !agrees(v, head, end, number) {
            break;
        }
        end += 1;
    }
    joined_noun(v, end, limit, false).unwrap_or(end)
}

/// `المقاتلين المعارضين`: words with ال that follow directly and are adjectives.
fn definite_adjectives(v: &View, mut at: usize, limit: usize) -> usize {
    for _ in 0..MOST {
        let w = v.word(at);
        let relative = matches!(w, "الذي" | "التي" | "الذين" | "اللذين" | "اللتين" | "الي" | "الا" | "الان" | "اللواتي");
        let time = v.times(at).any(|t| matches!(t.word.class.as_str(), "weekday" | "relative-day" | "open"));
        let adjective = w.ends_with("يه") || w.ends_with("ين") || w.ends_with("ون") || w.ends_with('ه') || w.ends_with('ي');
        if at >= limit || !v.is_word(at) || !w.starts_with("ال") || relative || time || !adjective || v.is_place(at) {
            break;
        }
        at += 1;
    }
    at
}

/// `وجريح`, `والمدنيين`: a listed noun behind و, of the same definiteness. A number of its own makes it another quantity.
fn joined_noun(v: &View, at: usize, limit: usize, definite: bool) -> Option<usize> {
    // قتل 11 شخصا وإصابة عشرات: another count begins.
    let deed = matches!(v.word(at), "واصابه" | "ووفاه" | "وجرح");
    if at >= limit || deed {
        return None;
    }
    let (n, _, _) = v.nouns(at).find(|(n, noun, _)| {
        n.before.conjunction == Some('و')
            && n.before.particle.is_none()
            && n.before.article == definite
            && n.after == 0
            && matches!(noun.unit.as_str(), "person" | "family")
    })?;
    Some((at + n.tokens as usize).min(limit))
}

/// True where the word at `at` can be an adjective of the noun at `head`.
///
/// Examples: `غارة جوية`, `جنديا سوريا`, `صواريخ باليستية`, `مدنيين سوريين`, `جنود روس`.
/// Counter-examples: `شخصا جراء`, `مدنيا بينهم`, `شخصا فيما`.
fn agrees(v: &View, head: usize, at: usize, number: Number) -> bool {
    if !v.is_word(at) || v.is_definite(at) || v.is_glued(at) {
        return false;
    }
    let written = v.text.as_written(at).trim_end_matches(['\u{064B}', '\u{064D}']);
    let (noun, word) = (v.word(head), v.word(at));
    if word.chars().count() < 3 || is_else(v, at) {
        return false;
    }
    let head_feminine = v.text.as_written(head).trim_end_matches(['\u{064B}', '\u{064D}']).ends_with('ة');
    match number {
        Number::Plural => {
            written.ends_with("ية")
                || (written.ends_with('ة') && word.starts_with('م'))
                || word.ends_with("يين")
                || word.ends_with("يون")
                || (noun.ends_with("ين") && word.ends_with("ين") && word.chars().count() > 4)
                || matches!(word, "روس" | "اتراك" | "اكراد" | "اجانب" | "عرب" | "جدد" | "اخرين" | "اخرون" | "اخري")
        }
        _ if head_feminine => written.ends_with('ة'),
        _ => {
            let nisba = (word.ends_with("يا") || word.ends_with('ي')) && !word.starts_with(['ي', 'ت']) && word.chars().count() > 3;
            nisba
                || (noun.ends_with('ا') && word.ends_with('ا') && word.starts_with('م') && word.chars().count() > 3)
                || word == "اخر"
                || matches!(word, "مربع" | "مكعب" | "مكعبا")
                || word == "مربعا"
        }
    }
}

/// Adverbs and words that the lexicon knows as something else than an adjective.
fn is_else(v: &View, at: usize) -> bool {
    let word = v.word(at);
    let adverb = matches!(
        word,
        "طيله"
            | "نتيجه"
            | "بدايه"
            | "نهايه"
            | "خاصه"
            | "عامه"
            | "كافه"
            | "بنسبه"
            | "حصيله"
            | "اضافه"
            | "عاده"
            | "مره"
            | "سنه"
            | "مقابل"
            | "يوميا"
            | "سنويا"
            | "شهريا"
            | "حاليا"
            | "عالميا"
            | "محليا"
            | "سوريا"
            | "روسيا"
            | "تركيا"
            | "ليبيا"
            | "رسميا"
            | "حوالي"
            | "التي"
            | "في"
            | "علي"
            | "الي"
            | "لدي"
            | "حتي"
            | "اهالي"
            | "جنوبي"
            | "شمالي"
            | "شرقي"
            | "غربي"
            | "بالتالي"
            | "كانت"
            | "مشيرا"
            | "مضيفا"
            | "موكدا"
            | "موضحا"
            | "معظمهم"
            | "ما"
            | "مما"
            | "مثلما"
            | "مقارنه"
    );
    adverb
        || v.analyses.at(at).iter().any(|a| {
            let plain = a.before.conjunction.is_none() && a.before.particle.is_none() && a.after == 0;
            // تسعة أطنان ومئتي كيلوغرام: a number begins.
            matches!(a.sense, Sense::Number(_))
                || plain && matches!(a.sense, Sense::Place(_, false) | Sense::Bound(_) | Sense::Cue(_) | Sense::Time(_))
        })
}
