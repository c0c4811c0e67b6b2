//! Whether the phrase behind a verb can be its subject: by agreement, by case, by what stands in front.

use super::fillers::is_vehicle;
use super::setting::Setting;
use super::words::is_nisba;
use crate::arabic::scene::Scene;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{HeadClass, Number, Sense, Takes};

/// بيانا ينفي فيه دخوله المفاوضات: the statement denies, the subject is whoever made it.
pub(super) fn is_in_vehicle(s: &Scene, at: &Setting) -> bool {
    at.behind(|p| is_vehicle(s, p)) && matches!(s.text.word(at.i + 1), "فيه" | "فيها")
}

/// True where what stands behind the verb is not its subject: `حث لندن`, `أكدت الوزير` do not agree, `المسؤولين` has the
/// wrong case, `وهو يؤكد` has its subject in front.
pub(super) fn no_subject_behind(s: &Scene, at: &Setting) -> bool {
    let (i, v) = (at.i, at.v);
    let accuses = at.entry.takes.contains(&Takes::Accused);
    // بيان أصدرته الوزارة واتهمت فيه كندا بـ: whoever made the statement accuses.
    let told_in = v.conjunction && accuses && matches!(s.text.word(i + 1), "فيه" | "فيها");
    is_in_vehicle(s, at)
        || told_in
        || v.inflection.number != Number::Singular
        || !v.inflection.feminine && is_feminine(s, i + 1)
        || v.inflection.feminine && accuses && is_masculine(s, i + 1)
        || is_oblique(s, i + 1)
        || s.text.as_written(i + 1).contains('\u{064B}')
        || at.behind(|p| s.is(p, ClassSet::PRONOUN))
}

/// المواطنين، المسؤولين: the ending ـين is never a subject's.
fn is_oblique(s: &Scene, i: usize) -> bool {
    s.definite(i)
        && s.text.word(i).ends_with("ين")
        && s.senses(i).iter().any(|a| matches!(a.sense, Sense::Head(_, Number::Plural) | Sense::Noun(_, Number::Plural)))
        && s.place(i).is_none()
        && s.actor(i).is_none()
}

/// A place, a body or a group that takes a feminine verb: لندن، وزارة، الحكومة.
fn is_feminine(s: &Scene, i: usize) -> bool {
    let place = s.place(i).is_some()
        && s.head(i).is_none()
        && s.actor(i).is_none()
        && !s.person(i)
        && !s.given_name(i, true)
        && !s.is(i, ClassSet::MASCULINE);
    place
        || s.text.as_written(i).trim_end_matches(|c: char| !c.is_alphabetic()).ends_with('ة')
            && s.head(i).is_some_and(|(_, c)| c == HeadClass::Body)
}

/// المجتمع الدولي، الوزير: no subject of a feminine verb. The adjective tells, or the office.
fn is_masculine(s: &Scene, i: usize) -> bool {
    if !s.definite(i) || s.text.word(i).ends_with(['ه', 'ا', 'ي']) || s.text.word(i).ends_with("ات") {
        return false;
    }
    let adjective = s.definite(i + 1) && is_nisba(s, i + 1) && s.text.word(i + 1).ends_with('ي');
    let office = s.senses(i).iter().any(|a| {
        matches!(a.sense, Sense::Head(h, Number::Singular)
        if s.lexicon.heads.get(h as usize).is_some_and(|h| h.class == HeadClass::Title))
    });
    (adjective || office) && s.place(i).is_none()
}
