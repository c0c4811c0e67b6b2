//! Where the content opens behind a cue, and where the source region ends.

use super::phrase::{can_head, can_speak, is_finite, is_verbal_noun, noun_phrase_end};
use crate::scene::Scene;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{HeadClass, Kind as SourceSort, Takes, Tense};

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
    if takes.contains(&Takes::Carrier)
        && let Some(o) = carried(s, from, end, takes)
    {
        return Some(o);
    }
    let clear = clear_mark(s, from, end, takes);
    // أكدت رفضها القرار: what is said follows at once, the subject is elided.
    let no_subject = no_subject || is_verbal_noun(s, from) && s.head(from).is_none() || s.is(from, ClassSet::THAT) || begins_with_b(s, from) && takes.contains(&Takes::AttachedB);
    let source_end = if no_subject { from } else { noun_phrase_end(s, from, end) };
    let after = skip_fillers(s, source_end, end);
    let second = takes.contains(&Takes::Accused) && source_end > from && can_head(s, after) && !begins_with_b(s, after);
    if let Some(o) = clear.filter(|o| !second || o.region_end <= after)
        && (o.region_end <= after || o.region_end <= source_end || o.kind == Kind::That && o.region_end <= after + 1)
    {
        return Some(o);
    }
    let object = object_at(s, from, source_end, after, end, takes, no_subject);
    // The phrase could not be read to its end: trust the clear mark, unless what stands before it is plainly said.
    match (object, clear) {
        (Some(o), Some(c)) if o.kind == Kind::Object && !takes.contains(&Takes::Accused) && !plainly_said(s, o.at) && c.region_end <= o.at + 5 => Some(c),
        (object, clear) => object.or(clear),
    }
}

/// A verbal noun, a number or a pointer (ذلك): what is said, never the rest of a name.
fn plainly_said(s: &Scene, i: usize) -> bool {
    is_verbal_noun(s, i) || s.number(i) || s.is(i, ClassSet::DEMONSTRATIVE) || super::phrase::is_counted(s, i)
}

fn object_at(s: &Scene, from: usize, source_end: usize, after: usize, end: usize, takes: &[Takes], no_subject: bool) -> Option<Opening> {
    if after >= end {
        // The whole phrase is the object, or there is none.
        return None;
    }
    let opening = |kind, at| Some(Opening { kind, at, region_end: at, in_cue: 0, carrier_from: None });
    let named = source_end > from;
    if takes.contains(&Takes::Accused) && named && can_head(s, after) && !begins_with_b(s, after) {
        // اتهم X Y بـ، طالب X Y بـ: two phrases, the first speaks.
        return opening(Kind::Object, after);
    }
    if takes.contains(&Takes::AttachedB) && begins_with_b(s, after) {
        return opening(Kind::Attached, after);
    }
    if takes.contains(&Takes::Accused) {
        // اتهم Y بـ: one phrase, it is the accused. Where the subject stands in front, any verb's one phrase is.
        let only = !takes.contains(&Takes::Quote) || no_subject;
        return if only && can_head(s, from) { opening(Kind::Object, from) } else { None };
    }
    if takes.contains(&Takes::AttachedB) && named && !takes.contains(&Takes::Accused)
        && let Some(b) = (from + 1..source_end).rev().find(|j| begins_with_b(s, *j))
    {
        // ندد ناشطون بحملة القمع: the phrase ran over the بـ that opens the content.
        return opening(Kind::Attached, b);
    }
    let plain = s.word(after) || s.number(after) || s.opens(after).is_some();
    let fits = plain && (can_head(s, after) || s.is(after, ClassSet::DEMONSTRATIVE) || s.number(after)) && !s.is(after, ClassSet::ADJECTIVE);
    let reached = named || no_subject || after == from;
    if !fits || !reached || named && !no_subject && !can_speak(s, from) {
        return None;
    }
    // أورد التلفزيون اكتمال العملية, but not أورد مثالا; نقلت الصحيفة تفاصيل, but not نقل الإسعاف الجرحى.
    let event = takes.contains(&Takes::Event) && (named || no_subject) && (is_verbal_noun(s, after) || s.is(after, ClassSet::NEWS.or(ClassSet::SAY_NOTHING)));
    let object = takes.contains(&Takes::Object);
    if object || event { opening(Kind::Object, after) } else { None }
}

/// A word that starts with the preposition بـ, and is no word of its own (بعض، بلدة، باسم).
pub fn begins_with_b(s: &Scene, i: usize) -> bool {
    let w = s.text.word(i);
    if !w.starts_with('ب') || w.chars().count() < 4 && !s.text.tokens.get(i + 1).is_some_and(|t| t.glued) || !s.classes(i).is_empty() && !s.is(i, ClassSet::THAT) {
        return false;
    }
    let senses = s.senses(i);
    let with = senses.iter().any(|a| a.before.particle == Some('ب'));
    let whole = senses.iter().any(|a| a.before.particle.is_none());
    with || !whole
}

fn clear_mark(s: &Scene, from: usize, end: usize, takes: &[Takes]) -> Option<Opening> {
    let quote = takes.contains(&Takes::Quote);
    let that = takes.iter().any(|t| matches!(t, Takes::That | Takes::Accused));
    let attached = takes.contains(&Takes::AttachedB);
    let mut relative = false;
    let mut j = from;
    let limit = end.min(from + 60);
    while j < limit {
        if let Some(e) = s.time_end(j) {
            j = e;
            continue;
        }
        if s.mark(j, '(') {
            j = (j + 1..limit.min(j + 12)).find(|k| s.mark(*k, ')')).map_or(j + 1, |k| k + 1);
            continue;
        }
        if s.mark(j, ':') && (that || quote) {
            let k = j + 1;
            if let Some((q, _)) = s.opens(k) {
                return Some(Opening { kind: Kind::Quotation(q), at: k + 1, region_end: j, in_cue: 0, carrier_from: None });
            }
            return (k < end).then_some(Opening { kind: Kind::Colon, at: k, region_end: j, in_cue: 0, carrier_from: None });
        }
        if let Some((q, quotation)) = s.opens(j) {
            // Marks round a word or two inside a phrase are no saying, unless the source has just ended.
            let scare = quotation.len() <= 2 && j > from && s.word(j - 1) && noun_phrase_end(s, from, j) < j;
            if s.is_name(q) || scare {
                j = quotation.close as usize + 1;
                continue;
            }
            if quote || that {
                return Some(Opening { kind: Kind::Quotation(q), at: j + 1, region_end: j, in_cue: 0, carrier_from: None });
            }
        }
        if s.comma(j) {
            let k = j + 1;
            if let Some(close) = parenthesis(s, k, limit) {
                j = close;
                continue;
            }
            if s.is(k, ClassSet::CONTRAST) && !s.is(k, ClassSet::THAT) || s.verb(k).is_some_and(|v| v.conjunction) && is_finite(s, k) {
                return None;
            }
            // Another cue's clause: `…، مشيرا إلى أن`، `… بحسب ما أكد`.
            if s.verb(k).is_some_and(|v| v.inflection.tense == Tense::ActiveParticiple) && s.text.word(k).ends_with('ا') || led_attribution(s, k) {
                return None;
            }
            relative = s.is(k, ClassSet::RELATIVE);
            j += 1;
            continue;
        }
        if s.mark(j, '؛') || s.mark(j, '.') || s.mark(j, '!') || s.mark(j, '؟') {
            return None;
        }
        if j > from && matches!(s.text.word(j), "ما" | "عما" | "كيف" | "متي") && (matches!(s.text.word(j + 1), "اذا" | "ان") || matches!(s.text.word(j), "كيف" | "متي")) {
            return Some(Opening { kind: Kind::That, at: j, region_end: j, in_cue: 0, carrier_from: None });
        }
        let classes = s.classes(j);
        if classes.has(ClassSet::THAT) {
            let before = j.checked_sub(1).filter(|p| *p >= from);
            match before {
                Some(p) if s.is(p, ClassSet::CONTRAST) && !s.comma(p) && s.is(p, ClassSet::BEFORE_THAT) => return None,
                // على الرغم من أن
                Some(p) if p > from && s.text.word(p) == "من" && s.text.word(p - 1).ends_with("الرغم") => return None,
                Some(p) if s.is(p, ClassSet::BEFORE_THAT) && !preposition_of(s, p, takes) => {
                    j += 1;
                    continue;
                }
                _ => {}
            }
            let preposition = before.filter(|p| preposition_of(s, *p, takes) || s.is(*p, ClassSet::PREPOSITION));
            if that || preposition.is_some() || attached {
                let region_end = preposition.unwrap_or(j);
                return Some(Opening { kind: Kind::That, at: j, region_end, in_cue: u8::from(preposition == Some(from)), carrier_from: None });
            }
        }
        if classes.has(ClassSet::RELATIVE) {
            relative = true;
        }
        if !relative && preposition_of(s, j, takes) && !s.is(j + 1, ClassSet::THAT) && (j == from || skip_fillers(s, noun_phrase_end(s, from, j), j) + 2 >= j) && !belongs_to_source(s, from, j, end) && !(matches!(s.text.word(j), "في" | "علي") && s.is(j + 1, ClassSet::VEHICLE.or(ClassSet::TURN))) {
            let mut at = j + 1;
            let mut kind = Kind::Preposition;
            if let Some((q, quotation)) = s.opens(at).filter(|(q, _)| !s.is_name(*q)) {
                at += 1;
                kind = if quotation.is_empty() { kind } else { Kind::Quotation(q) };
            }
            if at < end && s.time_end(at).is_none() {
                return Some(Opening { kind, at, region_end: j, in_cue: u8::from(j == from), carrier_from: None });
            }
        }
        if attached && j > from && !relative && begins_with_b(s, j) && takes.iter().all(|t| !matches!(t, Takes::Object)) && (is_verbal_noun(s, j) || noun_phrase_end(s, from, end) <= j) {
            return Some(Opening { kind: Kind::Attached, at: j, region_end: j, in_cue: 0, carrier_from: None });
        }
        // A relative clause with a reporting verb of its own: the mark behind it is that verb's.
        if relative && j > from && s.verb(j).is_some_and(|v| !v.pronoun && matches!(v.inflection.tense, Tense::Perfect | Tense::Imperfect)) && is_finite(s, j) && s.head(j).is_none() {
            return None;
        }
        // Another reporting verb with و or ف: this cue's clause is over.
        if j > from && s.verb(j).is_some_and(|v| v.conjunction) && is_finite(s, j) && !relative {
            return None;
        }
        j += 1;
    }
    None
}

fn preposition_of(s: &Scene, i: usize, takes: &[Takes]) -> bool {
    let w = s.text.word(i);
    takes.iter().any(|t| matches!(t, Takes::Preposition(p) if p == w))
}

/// بحسب ما أكد، حسبما نقلت
fn led_attribution(s: &Scene, i: usize) -> bool {
    let cue = s.senses(i).iter().any(|a| matches!(a.sense, tawatur_lexicon::Sense::Cue(c) if s.lexicon.cues.get(c as usize).is_some_and(|c| c.class == tawatur_lexicon::CueClass::Preposition)));
    cue && (s.text.word(i).ends_with("ما") || matches!(s.text.word(i + 1), "ما" | "لما"))
}

/// An aside between two commas, behind which the reported clause opens: `أوضح أحد السكان، حيث وقع الحادث، أن`.
/// Gives the token behind the second comma.
fn parenthesis(s: &Scene, from: usize, end: usize) -> Option<usize> {
    let close = (from..end.min(from + 16)).find(|j| s.comma(*j) || s.is(*j, ClassSet::THAT) || s.mark(*j, ':') || s.mark(*j, '.'))?;
    let opens = s.is(close + 1, ClassSet::THAT) || s.opens(close + 1).is_some() || s.mark(close + 1, ':') || s.is(close + 2, ClassSet::THAT) && s.is(close + 1, ClassSet::PREPOSITION);
    (s.comma(close) && opens && close + 1 < end).then_some(close + 1)
}

/// A preposition that belongs to the source phrase: حذر مسؤول في الوزارة من …
fn belongs_to_source(s: &Scene, from: usize, i: usize, end: usize) -> bool {
    i > from && noun_phrase_end(s, from, end) > i
}

/// نقل X عن Y قوله إن …: the source is behind عن.
fn carried(s: &Scene, from: usize, end: usize, takes: &[Takes]) -> Option<Opening> {
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
        if s.text.word(j) == "عن" && j > from {
            break j;
        }
        if s.verb(j).is_some_and(|v| v.conjunction) && is_finite(s, j) && j > from {
            return None;
        }
        j += 1;
    };
    // نقلت صحيفة الخبر عن تحطم الطائرة: what stands behind عن must be somebody.
    let source = about + 1;
    if is_verbal_noun(s, source) && s.head(source).is_none() {
        return None;
    }
    let mut rest = find_behind(s, source, end, takes)?;
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
fn find_behind(s: &Scene, source: usize, end: usize, takes: &[Takes]) -> Option<Opening> {
    let phrase = noun_phrase_end(s, source, end);
    let mut wide: Vec<Takes> = vec![Takes::That, Takes::Quote];
    wide.extend(takes.iter().filter(|t| matches!(t, Takes::Object)).cloned());
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

/// Skips what may stand between source and content: times, asides in brackets, the statement it was made in,
/// the outlet it was made to, relative clauses between commas.
pub fn skip_fillers(s: &Scene, from: usize, end: usize) -> usize {
    let mut j = from;
    while j < end {
        if let Some(e) = s.time_end(j) {
            j = e;
        } else if s.is(j, ClassSet::SAYING.or(ClassSet::MANNER)) || is_manner(s, j) || matches!(s.text.word(j), "فيه" | "فيها" | "خلاله" | "خلالها") {
            j += 1;
        } else if s.text.word(j).starts_with("ل") && j > from.saturating_sub(1) && is_verbal_noun(s, j) && s.senses(j).iter().any(|a| a.before.particle == Some('ل')) && noun_phrase_end(s, j + 1, end) > j + 1 {
            // The purpose, before what is asked: اشترطوا لإتمام الاتفاق تسليم …
            j = noun_phrase_end(s, j + 1, end);
        } else if s.comma(j) && j + 1 < end {
            let k = j + 1;
            let filler = s.time_end(k).is_some() || s.is(k, ClassSet::RELATIVE) || filler_phrase(s, k, end).is_some();
            if s.is(k, ClassSet::RELATIVE) {
                match (k..end.min(k + 25)).find(|m| s.comma(*m)) {
                    Some(close) => j = close + 1,
                    None => return j,
                }
            } else if let Some(close) = located(s, k, end).or_else(|| apposed_name(s, k, end)) {
                j = close;
            } else if filler || j > from {
                j = k;
            } else if let Some(close) = apposed_name(s, k, end) {
                j = close;
            } else if can_head(s, k) && s.head(k).is_some() {
                // Apposition: أحمد أويحيى، رئيس الحكومة
                let e = noun_phrase_end(s, k, end);
                if s.comma(e) { j = e + 1 } else { return if e > k && e < end { e } else { j } }
            } else {
                return j;
            }
        } else if s.mark(j, '(') {
            match (j + 1..end.min(j + 12)).find(|k| s.mark(*k, ')')) {
                Some(k) => j = k + 1,
                None => return j,
            }
        } else if let Some(e) = filler_phrase(s, j, end) {
            j = e;
        } else if !is_verbal_noun(s, j) && s.verb(j).is_some_and(|v| v.pronoun && !v.conjunction) && is_finite(s, j) {
            // A relative clause without a pronoun of its own: صور نقلها التلفزيون.
            let e = noun_phrase_end(s, j + 1, end);
            if e == j + 1 {
                return j;
            }
            j = e;
        } else {
            return j;
        }
    }
    j
}

/// A name between commas behind a title: `وزير المياه، سليم العبد،`. Gives the token behind the second comma.
pub fn apposed_name(s: &Scene, i: usize, end: usize) -> Option<usize> {
    let close = (i..end.min(i + 6)).find(|j| s.comma(*j))?;
    let words = (i..close).all(|j| s.word(j) && !s.is(j, ClassSet::THAT.or(ClassSet::PREPOSITION).or(ClassSet::RELATIVE)) && s.time_end(j).is_none());
    (close > i && words && (s.person(i) || s.given_name(i, true)) && close < end).then_some(close + 1)
}

/// A place between commas: `في مدينة انخل، شمال درعا،`. Gives the token behind the second comma.
fn located(s: &Scene, i: usize, end: usize) -> Option<usize> {
    if !s.is(i, ClassSet::PREPOSITION) && s.text.word(i) != "حيث" {
        return None;
    }
    (i + 1..end.min(i + 10)).find(|j| s.comma(*j)).map(|j| j + 1).filter(|j| *j <= end)
}

/// `في بيان صادر عنه`، `لوكالة فرانس برس`، `عبر حسابه على تويتر`، `في وقت سابق`: one past it.
pub fn filler_phrase(s: &Scene, i: usize, end: usize) -> Option<usize> {
    let w = s.text.word(i);
    let bare = w.strip_prefix('و').unwrap_or(w);
    if matches!(bare, "في" | "عبر" | "خلال" | "علي" | "اثناء" | "لدي" | "عقب" | "اثر" | "بعد" | "حتي" | "فيما") && i + 1 < end {
        if matches!(s.text.word(i + 1), "الفور" | "الارجح" | "الاقل" | "الاطلاق") {
            return Some(i + 2);
        }
        let vehicle = is_vehicle(s, i + 1) || matches!(s.text.word(i + 1), "وقت" | "تويتر" | "فيسبوك" | "سبق" | "اللحظه" | "الان") || matches!(s.head(i + 1), Some((SourceSort::Document, _)));
        if vehicle {
            return Some(filler_end(s, i + 2, end));
        }
        return None;
    }
    // لوكالة فرانس برس، لـ"سكاي نيوز عربية"، لرويترز
    let addressee = s.senses(i).iter().any(|a| {
        a.before.particle == Some('ل')
            && match a.sense {
                tawatur_lexicon::Sense::Head(h, _) => s.lexicon.heads.get(h as usize).is_some_and(|h| h.kind == SourceSort::Outlet || h.class == HeadClass::Body && h.kind == SourceSort::Outlet),
                tawatur_lexicon::Sense::Actor(k) => s.lexicon.actors.get(k as usize).is_some_and(|k| k.kind == SourceSort::Outlet),
                _ => false,
            }
    });
    if addressee || matches!(w, "للصحفيين" | "للصحافيين" | "للصحافه" | "للاعلام") {
        let e = noun_phrase_end(s, i, end).max(i + 1);
        return Some(e);
    }
    if w == "ل" && s.text.tokens.get(i + 1).is_some_and(|t| t.glued) {
        if let Some((_, q)) = s.opens(i + 1).filter(|(q, _)| s.is_name(*q)) {
            return Some(q.close as usize + 1);
        }
        if s.word(i + 1) {
            return Some(i + 2);
        }
    }
    None
}

/// A participle that tells how it was said: تابع قائلا، ساخرا.
pub fn is_manner(s: &Scene, i: usize) -> bool {
    s.text.word(i).ends_with('ا') && s.senses(i).iter().any(|a| matches!(a.sense, tawatur_lexicon::Sense::Verb(_, f) if f.tense == Tense::ActiveParticiple)) && s.head(i).is_none()
}

/// بيان، البيان، بيانها: what a statement is made in, with article or pronoun.
pub fn is_vehicle(s: &Scene, i: usize) -> bool {
    let known = |w: &str| s.lexicon.classes.of(w).0.has(ClassSet::VEHICLE);
    let w = s.text.word(i);
    let bare = w.strip_prefix("ال").unwrap_or(w);
    s.is(i, ClassSet::VEHICLE) || known(bare) || ["ه", "ها", "هم", "ا"].iter().filter_map(|p| bare.strip_suffix(p)).any(|b| known(b) || b.strip_suffix('ت').is_some_and(|t| s.lexicon.classes.of(&format!("{t}ه")).0.has(ClassSet::VEHICLE)))
}

fn filler_end(s: &Scene, from: usize, end: usize) -> usize {
    let mut j = from;
    let limit = end.min(from + 9);
    while j < limit {
        if s.comma(j) || s.mark(j, ':') || s.mark(j, '"') || s.is(j, ClassSet::THAT) || is_verbal_noun(s, j) || s.number(j) || s.is(j, ClassSet::DEMONSTRATIVE) || s.time_end(j).is_some() {
            break;
        }
        if s.is(j, ClassSet::PREPOSITION) && matches!(s.text.word(j), "عن" | "الي") && !is_filler_preposition(s, j) {
            break;
        }
        j += 1;
    }
    j
}

fn is_filler_preposition(s: &Scene, j: usize) -> bool {
    s.text.word(j) == "عن" && j > 0 && matches!(s.text.word(j - 1), "صادر" | "صدر" | "صادره")
}
