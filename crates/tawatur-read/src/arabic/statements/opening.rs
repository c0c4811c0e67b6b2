//! Where the content opens behind a cue, and where the source region ends.

use super::fillers::skip_fillers;
use super::marks::{begins_with_b, clear_mark};
use super::phrase::noun_phrase_end;
use super::words::{can_head, can_speak, is_counted, is_finite, is_somebody, is_verbal_noun};
use crate::arabic::scene::Scene;
use tawatur_lexicon::Takes;
use tawatur_lexicon::classes::ClassSet;

/// What opens the content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// أن، إن، بأن
    That,
    /// A quotation, by its index.
    Quotation(usize),
    /// A colon with no quotation behind it.
    Colon,
    /// A noun phrase.
    Object,
    /// A preposition that belongs to the cue.
    Preposition,
    /// بـ
    Attached,
    /// Nothing behind the cue: the content stands elsewhere.
    None,
}

/// Where the content opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// What opens it.
    pub kind: Kind,
    /// First token of the content.
    pub at: usize,
    /// One past the tokens between cue and content.
    pub region_end: usize,
    /// Tokens behind the verb that belong to the cue (an adjacent preposition).
    pub in_cue: u8,
    /// For نقل X عن Y: the tokens of X.
    pub carrier_from: Option<(usize, usize)>,
}

impl Opening {
    /// No opening behind the cue.
    pub fn none(region_end: usize) -> Self {
        Self { kind: Kind::None, at: region_end, region_end, in_cue: 0, carrier_from: None }
    }
}

/// Finds where the content opens, from token `from` (behind the cue) to `end`.
///
/// A clear mark (أن, a quotation, a colon) is taken where it comes first. A bare object is taken where the cue
/// allows one and the noun phrase behind the cue ends before any mark. `no_subject` is true where the subject
/// stands in front of the cue or in the verb itself, so that the first phrase behind it is no source.
pub fn find(s: &Scene, from: usize, end: usize, takes: &[Takes], no_subject: bool) -> Option<Opening> {
    // يؤكد فيه محللون، نددت به إسرائيل: the preposition with its pronoun stands between verb and subject.
    let from = if from + 1 < end && is_pronoun_phrase(s, from) { from + 1 } else { from };
    if takes.contains(&Takes::Carrier)
        && let Some(o) = carried(s, from, end, no_subject)
    {
        return Some(o);
    }
    let clear = clear_mark(s, from, end, takes);
    // أكدت رفضها القرار: what is said follows at once, the subject is elided.
    let subject_known = no_subject;
    let no_subject = no_subject
        || is_verbal_noun(s, from) && s.head(from).is_none()
        || s.is(from, ClassSet::THAT)
        || begins_with_b(s, from) && takes.contains(&Takes::AttachedB);
    let source_end = if no_subject { from } else { noun_phrase_end(s, from, end) };
    let after = skip_fillers(s, source_end, end);
    let second = takes.contains(&Takes::Accused)
        && source_end > from
        && (can_head(s, after) || s.is(after, ClassSet::DEMONSTRATIVE) || s.text.word(after) == "ما")
        && !begins_with_b(s, after);
    if let Some(o) = clear.filter(|o| !second || o.region_end <= after)
        && (o.region_end <= after || o.region_end <= source_end || o.kind == Kind::That && o.region_end <= after + 1)
    {
        return Some(o);
    }
    let object = if second {
        // اتهم X Y بـ، طالب X Y بـ: two phrases, the first speaks.
        (after < end).then_some(Opening { kind: Kind::Object, at: after, region_end: after, in_cue: 0, carrier_from: None })
    } else {
        object_at(s, Behind { from, source_end, after, end, no_subject, subject_known }, takes)
    };
    // The phrase could not be read to its end: trust the clear mark, unless what stands before it is plainly said.
    // أعلن مسؤول إنقاذ، الاثنين، أن: with only a time between the noun and أن, the noun is the source's.
    let titled = |o: &Opening, c: &Opening| {
        o.kind == Kind::Object && c.kind == Kind::That && s.comma(o.at + 1) && skip_fillers(s, o.at + 1, end) >= c.region_end
    };
    match (object, clear) {
        (Some(o), Some(c)) if titled(&o, &c) => Some(c),
        // وزير الشباب والرياضة …: what begins with و is the rest of the name, never what is said.
        (Some(o), Some(c)) if o.kind == Kind::Object && c.kind == Kind::That && s.starts_with_conjunction(o.at) => Some(c),
        (Some(o), Some(c))
            if o.kind == Kind::Object && !takes.contains(&Takes::Accused) && !plainly_said(s, o.at) && c.region_end <= o.at + 5 =>
        {
            Some(c)
        }
        (object, clear) => object.or(clear),
    }
}

/// `وأضاف ملوحا بعلم بيد ويحمل بالأخرى مكبرا: "…"`: a colon with a quotation belongs to the verb of saying before it, whatever
/// the clause says in between, unless another verb of saying stands nearer.
pub(super) fn far_quotation(s: &Scene, from: usize, end: usize, takes: &[Takes], no_subject: bool) -> Option<Opening> {
    if !takes.contains(&Takes::Quote) {
        return None;
    }
    let said = |j: usize| s.opens(j).is_some_and(|(q, quotation)| !s.is_name(q) && quotation.len() > 3 && s.comma(j - 1));
    let mark = (from..end.min(from + 50)).find(|j| s.mark(*j, ':') || is_saying_so(s, *j) || s.is(*j, ClassSet::THAT) || said(*j))?;
    let at = match mark {
        m if said(m) => m,
        m if is_saying_so(s, m) && s.mark(m + 1, ':') => m + 2,
        m => m + 1,
    };
    let (kind, at) = match s.opens(at).filter(|(q, _)| !s.is_name(*q)) {
        Some((q, _)) if !s.is(mark, ClassSet::THAT) => (Kind::Quotation(q), at + 1),
        _ if is_saying_so(s, mark) && s.is(at, ClassSet::THAT) => (Kind::That, at),
        _ => return None,
    };
    let says = |j: usize| s.verb(j).is_some_and(|v| s.lexicon.verbs.get(v.verb as usize).is_some_and(|e| e.takes.contains(&Takes::Quote)));
    // ناشط يعترض على القرار: a clause on a noun without ال does not take over.
    let clause = |j: usize| j > from && s.word(j - 1) && !s.definite(j - 1) && !s.verb(j).is_some_and(|v| v.conjunction);
    if (from..mark).any(|j| says(j) && is_finite(s, j) && !clause(j)) {
        return None;
    }
    let source_end = if no_subject { from } else { noun_phrase_end(s, from, mark) };
    Some(Opening { kind, at, region_end: source_end, in_cue: 0, carrier_from: None })
}

/// قائلا، قائلة، بقوله: they only lead from a verb of saying to what is said.
pub(super) fn is_saying_so(s: &Scene, i: usize) -> bool {
    matches!(s.text.word(i), "قايلا" | "قايله" | "قايلين" | "متسايلا" | "متسايله" | "بقوله" | "بقولها" | "بالقول")
}

/// فيه، بها، عليهم: a preposition with its pronoun, one word.
pub(super) fn is_pronoun_phrase(s: &Scene, i: usize) -> bool {
    s.is(i, ClassSet::PRONOUN_PHRASE) && !s.has_conjunction(i)
}

/// A verbal noun, a number or a pointer (ذلك): what is said, never the rest of a name.
fn plainly_said(s: &Scene, i: usize) -> bool {
    is_verbal_noun(s, i) || s.number(i) || s.is(i, ClassSet::DEMONSTRATIVE) || is_counted(s, i)
}

/// What stands behind a cue: the phrase `[from, source_end)` that may be its subject, and the next thing at `after`.
struct Behind {
    from: usize,
    source_end: usize,
    after: usize,
    end: usize,
    /// The phrase is no subject, by what stands in front or by the look of the phrase itself.
    no_subject: bool,
    /// The subject stands in front or in the verb.
    subject_known: bool,
}

fn object_at(s: &Scene, behind: Behind, takes: &[Takes]) -> Option<Opening> {
    let Behind { from, source_end, after, end, no_subject, subject_known } = behind;
    if after >= end {
        // The whole phrase is the object, or there is none.
        return None;
    }
    let opening = |kind, at| Some(Opening { kind, at, region_end: at, in_cue: 0, carrier_from: None });
    let named = source_end > from;
    if takes.contains(&Takes::AttachedB) && begins_with_b(s, after) && s.place(after).is_none() {
        return opening(Kind::Attached, after);
    }
    if takes.contains(&Takes::Accused) {
        // اتهم Y بـ: one phrase, it is the accused. Where the subject stands in front, any verb's one phrase is.
        let only = !takes.contains(&Takes::Quote) || no_subject;
        return if only && can_head(s, from) { opening(Kind::Object, from) } else { None };
    }
    if takes.contains(&Takes::AttachedB)
        && named
        && !takes.contains(&Takes::Accused)
        && let Some(b) = (from + 1..source_end).rev().find(|j| begins_with_b(s, *j))
    {
        // ندد ناشطون بحملة القمع: the phrase ran over the بـ that opens the content.
        return opening(Kind::Attached, b);
    }
    let plain = s.word(after) || s.number(after) || s.opens(after).is_some();
    let fits = plain && (can_head(s, after) || s.is(after, ClassSet::DEMONSTRATIVE) || s.number(after)) && !s.is(after, ClassSet::ADJECTIVE)
            // نفت ما قيل
            || s.text.word(after) == "ما" && s.word(after + 1) && !s.is(after + 1, ClassSet::PREPOSITION);
    let reached = named || no_subject || after == from;
    if !fits || !reached || named && !no_subject && !can_speak(s, from) {
        return None;
    }
    // أورد التلفزيون اكتمال العملية, but not أورد مثالا; نقلت الصحيفة تفاصيل, but not نقل الإسعاف الجرحى.
    let event = takes.contains(&Takes::Event)
        && (named || subject_known)
        && (is_verbal_noun(s, after) || s.is(after, ClassSet::NEWS.or(ClassSet::SAY_NOTHING)));
    let object = takes.contains(&Takes::Object);
    if object || event { opening(Kind::Object, after) } else { None }
}

/// نقل X عن Y قوله إن …: the source is behind عن.
fn carried(s: &Scene, from: usize, end: usize, no_subject: bool) -> Option<Opening> {
    let mut j = from;
    let limit = end.min(from + 30);
    let about = loop {
        if j >= limit || s.mark(j, ':') || s.is(j, ClassSet::THAT) || s.opens(j).is_some_and(|(q, _)| !s.is_name(q)) {
            return None;
        }
        if let Some((_, q)) = s.opens(j) {
            j = q.close as usize + 1;
            continue;
        }
        if let Some(e) = s.time_end(j) {
            j = e;
            continue;
        }
        if s.text.word(j) == "عن" && (j > from || no_subject) {
            break j;
        }
        if s.verb(j).is_some_and(|v| v.conjunction) && is_finite(s, j) && j > from {
            return None;
        }
        j += 1;
    };
    // نقلت صحيفة الخبر عن تحطم الطائرة: what stands behind عن must be somebody.
    let source = about + 1;
    if is_verbal_noun(s, source) && s.head(source).is_none() || s.definite(source) && !is_somebody(s, source) && s.place(source).is_none() {
        return None;
    }
    let mut rest = find_behind(s, source, end)?;
    let carrier_end = noun_phrase_end(s, from, about).max(from);
    // An object between carrier and عن: نقلت الوكالة الخبر عن مصادر.
    let object = skip_fillers(s, carrier_end, about);
    if object < about && can_head(s, object) && carrier_end > from && rest.kind == Kind::None {
        rest = Opening { kind: Kind::Object, at: object, region_end: rest.region_end, in_cue: 0, carrier_from: None };
    } else if rest.kind == Kind::None {
        return None;
    }
    rest.carrier_from = Some((from, about));
    Some(rest)
}

/// Opening behind the عن of a carrier: أن, a quotation, قوله, or a noun phrase.
fn find_behind(s: &Scene, source: usize, end: usize) -> Option<Opening> {
    let phrase = noun_phrase_end(s, source, end);
    let clear = clear_mark(s, source, end, &[Takes::That, Takes::Quote]);
    let after = skip_fillers(s, phrase, end);
    if let Some(o) = clear
        && (o.region_end <= after + 4 || !is_verbal_noun(s, after))
    {
        return Some(o);
    }
    if after < end && phrase > source && can_head(s, after) && (is_verbal_noun(s, after) || after == phrase) {
        return Some(Opening { kind: Kind::Object, at: after, region_end: phrase, in_cue: 0, carrier_from: None });
    }
    Some(Opening::none(phrase.max(source + 1)))
}
