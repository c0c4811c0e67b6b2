//! Who stands behind a statement: named behind the cue, in front of it, or taken over from the last statement.

use super::candidate::{Candidate, Shape};
use super::fillers::{filler_phrase, is_manner};
use super::phrase::noun_phrase_end;
use super::words::{can_head, is_attributing, is_finite};

use super::FoundSource;
use crate::arabic::scene::Scene;
use crate::record::SourceKind;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{HeadClass, Kind};
use tawatur_text::segments::Run;

/// The source that the cue's own clause names.
pub fn named(s: &Scene, c: &Candidate, sentence: Run) -> Option<FoundSource> {
    match c.shape {
        Shape::Nobody | Shape::Pronoun | Shape::Participle => None,
        Shape::Attribution(_) => addressed(s, c.region),
        Shape::Document | Shape::Nominal | Shape::Relative => trimmed(s, c.region),
        Shape::Silence => trimmed(s, c.region).or_else(|| c.subject.and_then(|r| trimmed(s, r))),
        Shape::Verb => {
            if let Some(carrier) = c.carrier {
                // The source stands behind the عن that ends the carrier.
                return trimmed(s, Run { start: carrier.end + 1, end: c.opening.region_end as u32 });
            }
            if let Some(subject) = c.subject {
                return trimmed(s, subject);
            }
            if c.no_subject_behind {
                return None;
            }
            // تقول المعلومات إن, but not وبثت الأخبار …: "…" (there the news is what she broadcasts).
            if s.is(c.region.start as usize, ClassSet::NEWS) && c.opening.kind != super::opening::Kind::That {
                return None;
            }
            // طالب بضرورة: where the verb takes بـ, what begins with it is what is said.
            let cue = c.cue.end.saturating_sub(1) as usize;
            let takes_b = s
                .verb(cue)
                .and_then(|v| s.lexicon.verbs.get(v.verb as usize))
                .is_some_and(|e| e.takes.contains(&tawatur_lexicon::Takes::AttachedB));
            if takes_b && super::marks::begins_with_b(s, c.region.start as usize) && !s.person(c.region.start as usize) {
                return None;
            }
            let source = trimmed(s, c.region)?;
            (source.span.start >= s.text.span(sentence.start as usize, sentence.start as usize + 1).start).then_some(source)
        }
    }
}

/// The source of بحسب / وفقا لـ: here an attached لـ governs the source, it is no addressee.
pub(super) fn addressed(s: &Scene, region: Run) -> Option<FoundSource> {
    let (mut i, stop) = (region.start as usize, region.end as usize);
    if i < stop && matches!(s.text.word(i), "ل" | "الي" | "عن" | "علي") {
        i += 1;
    }
    if i >= stop {
        return None;
    }
    let mut span = s.span(i, stop);
    // وفقا لمصادر: the preposition is no part of the name; in للوكالة it has swallowed the article and stays.
    let w = s.text.word(i);
    if w.starts_with('ل') && !w.starts_with("لل") && s.senses(i).iter().any(|a| a.before.particle == Some('ل')) {
        let rest = span.slice(s.text.original).trim_start_matches('ل').trim_start_matches('ـ');
        span.start = span.end - rest.len() as u32;
    }
    Some(FoundSource { span: without_marks(s, span), tokens: Run { start: i as u32, end: stop as u32 }, kind: kind(s, i, stop) })
}

/// Cuts a region down to the phrase that names somebody: no times, no statement it was made in, no addressee.
fn trimmed(s: &Scene, region: Run) -> Option<FoundSource> {
    let (mut i, end) = (region.start as usize, region.end as usize);
    // Fillers in front: قال اليوم، قال في بيان، قال لوكالة…
    while i < end {
        if let Some(e) = s.time_end(i) {
            i = e;
        } else if s.comma(i) || s.mark(i, '-') || s.is(i, ClassSet::MANNER) || is_manner(s, i) || super::opening::is_pronoun_phrase(s, i) {
            i += 1;
        } else if let Some(e) = filler_phrase(s, i, end) {
            i = e;
        } else {
            break;
        }
    }
    // قال لضابط شرطة: whom he told, or what he is suspected of, is no source.
    let addressed =
        s.text.word(i).starts_with('ل') && !s.senses(i).is_empty() && s.senses(i).iter().all(|a| a.before.particle == Some('ل'));
    let addressed = addressed || s.text.word(i).starts_with("لل") && s.text.word(i).chars().count() > 4 && !s.person(i);
    let known =
        !s.senses(i).is_empty() || ["ها", "هم", "هما"].iter().any(|p| s.text.word(i).ends_with(p)) || s.text.word(i).starts_with("بال");
    // ولفت باسو إلى: what is known only as ب and a given name is a name from abroad.
    let name = s.senses(i).iter().all(|a| matches!(a.sense, tawatur_lexicon::Sense::GivenName(_))) && !s.definite(i);
    let about = super::marks::begins_with_b(s, i) && known && !name && !s.person(i);
    if addressed || about || s.is(i, ClassSet::NORM) {
        return None;
    }
    if i >= end || !(can_head(s, i) || s.is(i, ClassSet::DEMONSTRATIVE) && i + 1 < end) {
        return None;
    }
    let phrase = noun_phrase_end(s, i, end);
    let mut stop = phrase.max(i + 1);
    // The region behind a clear mark is all source, also where the phrase could not be read to its end.
    while stop < end {
        if s.comma(stop) {
            // Apposition: a name or an office between commas.
            let k = stop + 1;
            if let Some(close) = super::fillers::apposed_name(s, k, end) {
                stop = close - 1;
                continue;
            }
            let apposed = k < end
                && (s.person(k)
                    || s.head(k).is_some_and(|(_, class)| class == HeadClass::Title)
                    || s.given_name(k, true)
                    || s.text.word(k) == "ابو");
            if apposed && s.time_end(k).is_none() {
                stop = noun_phrase_end(s, k, end).max(k + 1);
                continue;
            }
            break;
        }
        if s.time_end(stop).is_some()
            || filler_phrase(s, stop, end).is_some()
            || s.is(stop, ClassSet::SAYING.or(ClassSet::THAT).or(ClassSet::MANNER).or(ClassSet::DEMONSTRATIVE).or(ClassSet::TURN))
            || is_manner(s, stop)
            || super::opening::is_saying_so(s, stop)
            || matches!(s.text.word(stop), "بعد" | "خلال" | "عقب" | "قبل" | "اثناء" | "منذ" | "عبر" | "علي" | "بسبب" | "اثر" | "رغم" | "ردا")
            || s.text.word(stop) == "ما"
            || s.mark(stop, ':')
        {
            break;
        }
        if s.is(stop, ClassSet::RELATIVE) {
            // A relative clause that identifies a group stays; one on a person goes.
            let head = s.head(i);
            let group = matches!(head, Some((Kind::Group | Kind::Official, _))) && !names_person(s, i, stop);
            if !group {
                break;
            }
            stop = (stop..end).find(|j| s.comma(*j) || filler_phrase(s, *j, end).is_some() || s.time_end(*j).is_some()).unwrap_or(end);
            continue;
        }
        if let Some((k, q)) = s.opens(stop)
            && s.is_name(k)
        {
            stop = (q.close as usize + 1).min(end);
            continue;
        }
        // (وهي منظمة مستقلة): said about the source, no part of its name.
        if s.mark(stop, '(') && s.is(stop + 1, ClassSet::PRONOUN) {
            break;
        }
        if s.mark(stop, '(') {
            stop = (stop + 1..end).find(|j| s.mark(*j, ')')).map_or(end, |j| j + 1);
            continue;
        }
        if is_attributing(s, stop) {
            break;
        }
        if s.verb(stop).is_some_and(|v| v.pronoun && !v.conjunction) && is_finite(s, stop) {
            // صور نقلها التلفزيون: a relative clause.
            break;
        }
        if !s.word(stop) && !s.number(stop) && !s.mark(stop, '"') && !s.mark(stop, '-') {
            break;
        }
        stop += 1;
    }
    let last_word = (i..stop).rev().find(|j| s.word(*j) || s.number(*j) || s.mark(*j, ')') || s.mark(*j, '"'))?;
    let stop = last_word + 1;
    let span = s.span(i, stop);
    // A quotation mark round the whole name is no part of it.
    Some(FoundSource { span: without_marks(s, span), tokens: Run { start: i as u32, end: stop as u32 }, kind: kind(s, i, stop) })
}

fn without_marks(s: &Scene, span: tawatur_text::Span) -> tawatur_text::Span {
    let words = span.slice(s.text.original);
    let marks = ['"', '“', '”', '«', '»', '\'', '‘', '’'];
    if !words.starts_with(marks) {
        return span;
    }
    let front = words.len() - words.trim_start_matches(marks).len();
    let back = words.len() - words.trim_end_matches(marks).len();
    tawatur_text::Span::new(span.start as usize + front, (span.end as usize - back).max(span.start as usize + front))
}

fn names_person(s: &Scene, i: usize, stop: usize) -> bool {
    (i..stop).any(|j| {
        s.person(j)
            || s.given_name(j, j > i && s.head(i).is_some_and(|(_, c)| c == HeadClass::Title))
            || s.actor(j).is_some_and(|(k, _)| s.lexicon.actors.get(k).is_some_and(|a| a.kind == Kind::Person))
    })
}

/// What sort of source the phrase `[i, stop)` names.
pub fn kind(s: &Scene, i: usize, stop: usize) -> SourceKind {
    // بعض المصادر، عدد من السكان، أحد الناشطين: the noun behind the quantifier tells.
    let counts = |j: usize| {
        matches!(
            s.text.word(j).trim_start_matches("ال"),
            "بعض" | "عدد" | "كثير" | "عديد" | "كل" | "جميع" | "احد" | "احدي" | "معظم" | "من" | "عده" | "غالبيه"
        )
    };
    let i = (i..stop).find(|j| !counts(*j) && !s.number(*j)).unwrap_or(i);
    if let Some((k, n)) = s.actor(i)
        && i + n >= stop
        && let Some(a) = s.lexicon.actors.get(k)
    {
        return a.kind.into();
    }
    let head = s.head(i);
    let body = matches!(head, Some((_, HeadClass::Body | HeadClass::Source | HeadClass::Document)));
    if !body && names_person(s, i, stop) {
        return SourceKind::Person;
    }
    if let Some((kind, class)) = head {
        // الناطق باسم صيادي الميناء، أبو نورس
        if class == HeadClass::Title && (i..stop).any(|j| s.text.word(j) == "ابو" || s.text.word(j) == "ابن") {
            return SourceKind::Person;
        }
        return kind.into();
    }
    if let Some((k, _)) = s.actor(i)
        && let Some(a) = s.lexicon.actors.get(k)
    {
        return a.kind.into();
    }
    if let Some((_, q)) = s.opens(i)
        && let Some((k, _)) = s.actor(q.open as usize + 1)
        && let Some(a) = s.lexicon.actors.get(k)
    {
        return a.kind.into();
    }
    let definite = s.definite(i);
    if !definite
        && stop - i <= 4
        && stop > i
        && s.place(i).is_none()
        && !s.senses(i).iter().any(|a| matches!(a.sense, tawatur_lexicon::Sense::Noun(..)))
    {
        return SourceKind::Person;
    }
    SourceKind::Group
}

/// Who carried the statement: نقلت وكالة X عن …، في بيان، لوكالة X.
pub fn carriers(s: &Scene, c: &Candidate, source: Option<&FoundSource>) -> Vec<FoundSource> {
    let mut out = Vec::new();
    if let Some(via) = c.via
        && let Some(f) = addressed(s, via)
    {
        out.push(f);
    }
    // وكانت وكالة X نقلت عن Y: with nothing between verb and عن the subject in front carried it.
    if let Some(carrier) = c.carrier
        && let Some(f) = trimmed(s, carrier).or_else(|| c.subject.filter(|_| carrier.start == carrier.end).and_then(|r| trimmed(s, r)))
    {
        out.push(f);
    }
    let (mut i, end) = (c.region.start as usize, c.region.end as usize);
    while i < end {
        let taken = source.is_some_and(|f| f.tokens.holds(i));
        if !taken && let Some(e) = filler_phrase(s, i, end) {
            let from = if s.is(i, ClassSet::PREPOSITION) || s.text.word(i) == "ل" || matches!(s.text.word(i), "وفي" | "عبر") {
                i + 1
            } else {
                i
            };
            let stop = noun_phrase_end(s, from, e).max(from + 1).min(e);
            let vague = matches!(s.text.word(from), "وقت" | "سبق" | "اللحظه" | "الان");
            if !vague && stop > from {
                let kind = if s.is(from, ClassSet::VEHICLE) { SourceKind::Document } else { kind(s, from, stop) };
                out.push(FoundSource { span: s.span(from, stop), tokens: Run { start: from as u32, end: stop as u32 }, kind });
            }
            i = e;
        } else {
            i += 1;
        }
    }
    out
}
