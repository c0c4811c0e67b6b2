//! Stance and mode of a statement.

use super::candidate::Candidate;
use super::opening::Kind;
use crate::arabic::scene::Scene;
use crate::record::{Mode, Stance};
use tawatur_lexicon::Takes;
use tawatur_lexicon::classes::ClassSet;
use tawatur_text::segments::Run;

/// The cue's stance; an assertion whose content says that something is untrue is a denial.
pub fn stance(s: &Scene, c: &Candidate, content: Run) -> Stance {
    use tawatur_lexicon::Stance as L;
    // أكدت رفضها، أعربت عن أملها: the verbal noun says what she does.
    let of_masdar = match c.opening.kind {
        Kind::Quotation(_) if c.opening.in_cue == 0 => None,
        Kind::Object | Kind::Preposition | Kind::Quotation(_) => s.senses(content.start as usize).iter().find_map(|a| match a.sense {
            tawatur_lexicon::Sense::Verb(v, f) if f.tense == tawatur_lexicon::Tense::Masdar => {
                s.lexicon.verbs.get(v as usize).map(|v| v.stance)
            }
            _ => None,
        }),
        _ => None,
    };
    let stance = match (c.stance, of_masdar) {
        (L::Assert, Some(m @ (L::Reject | L::Expect | L::Deny))) => m,
        // أعربت عن استنكارها
        (L::Assert, Some(L::PraiseCondemn)) if c.opening.kind == Kind::Preposition => L::PraiseCondemn,
        (stance, _) => stance,
    };
    match stance {
        L::Assert if denies(s, content) || describes(s, c) && content.indices().any(|i| s.is(i, ClassSet::UNTRUE)) => Stance::Deny,
        L::Assert => Stance::Assert,
        L::Claim => Stance::Claim,
        L::Deny => Stance::Deny,
        L::Reject => Stance::Reject,
        L::Accuse => Stance::Accuse,
        L::Expect => Stance::Expect,
        L::Demand => Stance::Demand,
        L::Warn => Stance::Warn,
        L::Pledge => Stance::Pledge,
        L::ClaimResponsibility => Stance::ClaimResponsibility,
        L::PraiseCondemn => Stance::PraiseCondemn,
        L::Decline => Stance::Decline,
    }
}

/// True for وصف and its like: to call a thing untrue is to deny it.
fn describes(s: &Scene, c: &Candidate) -> bool {
    let verb = c.cue.indices().find_map(|i| s.verb(i)).and_then(|v| s.lexicon.verbs.get(v.verb as usize));
    verb.is_some_and(|e| e.takes.contains(&Takes::Describes))
}

/// `لا صحة لها`، `خبر الوكالة كذب`، `غير صحيح`: early in the content.
fn denies(s: &Scene, content: Run) -> bool {
    let early = content.indices().take(14);
    early.clone().any(|i| {
        s.is(i, ClassSet::UNTRUE) && early.clone().any(|j| s.is(j, ClassSet::NEWS))
            || s.is(i, ClassSet::TRUE)
                && i > content.start as usize
                && (s.is(i - 1, ClassSet::NEGATION) || matches!(s.text.word(i - 1), "غير" | "عديمه" | "ليست" | "ليس"))
    })
}

/// Whole in quotation marks, partly, or not at all. Marks round a name do not count.
pub fn mode(s: &Scene, c: &Candidate, content: Run) -> Mode {
    let (start, end) = (content.start as usize, content.end as usize);
    let body = if s.is(start, ClassSet::THAT) { start + 1 } else { start };
    if let Kind::Quotation(q) = c.opening.kind
        && c.opening.at == start
    {
        let quotation = s.text.quotations[q];
        return if end <= quotation.close as usize + 1 { Mode::Direct } else { Mode::Mixed };
    }
    if let Some((_, quotation)) = s.opens(body).filter(|(q, _)| !s.is_name(*q)) {
        return if end <= quotation.close as usize + 1 { Mode::Direct } else { Mode::Mixed };
    }
    if let Some((_, quotation)) = s.quotation_of(start).filter(|(k, _)| !s.is_name(*k))
        && (quotation.open as usize) < start
        && quotation.close as usize >= end
    {
        // The content of a cue that itself stands inside a quotation is worded by its speaker.
        return if (quotation.open as usize) + 1 == start { Mode::Direct } else { Mode::Indirect };
    }
    let first = s.text.quotations.partition_point(|q| (q.open as usize) < body);
    let partly =
        s.text.quotations[first..].iter().enumerate().take_while(|(_, q)| (q.open as usize) < end).any(|(k, _)| !s.is_name(first + k));
    if partly { Mode::Mixed } else { Mode::Indirect }
}
