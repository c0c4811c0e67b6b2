//! Where the content of a statement ends.

use super::candidate::{Candidate, Shape};
use super::opening::Kind;
use super::words::is_finite;
use super::{FoundStatement, attribution};
use crate::arabic::scene::Scene;
use tawatur_lexicon::classes::ClassSet;
use tawatur_text::Span;
use tawatur_text::segments::Run;

/// No clause of a newspaper runs longer, in tokens; keeps the work linear on text without full stops.
pub const REACH: usize = 400;

/// The tokens `[start, end)` of the content of candidate `k`; none where there is none of its own.
pub fn edges(s: &Scene, all: &[Candidate], k: usize, sentence: Run, before: &[FoundStatement]) -> Option<(usize, usize)> {
    let c = &all[k];
    let end = sentence.end as usize;
    match c.shape {
        Shape::Attribution(_) | Shape::Pronoun => attribution::content(s, all, k, sentence, before),
        Shape::Relative => {
            let at = c.opening.at;
            let stop = (at + 1..(c.cue.start as usize).min(at + 6)).find(|j| s.comma(*j) || s.is(*j, ClassSet::RELATIVE.or(ClassSet::HAD)));
            Some((at, stop.unwrap_or((c.cue.start as usize).min(at + 6))))
        }
        _ => match c.opening.kind {
            Kind::Quotation(q) => Some(quoted(s, all, k, q, end)),
            Kind::None => None,
            // الشركة، التي قالت إنها لم تخطئ، تواجه …: a clause between commas ends at the second.
            Kind::That if set_apart(s, c) => {
                let stop = indirect_end(s, all, k, c.opening.at, end, false);
                let close = (c.opening.at + 1..stop).find(|j| s.comma(*j) && s.word(j + 1) && !s.starts_with_conjunction(j + 1));
                Some((c.opening.at, close.unwrap_or(stop)))
            }
            Kind::That => {
                // أن "…": one quotation, over as many sentences as it has.
                if let Some((q, quotation)) = s.opens(c.opening.at + 1).filter(|(q, _)| !s.is_name(*q)) {
                    let stop = quoted(s, all, k, q, end).1;
                    let stop = if stop == quotation.close as usize && joined(s, quotation.close as usize + 1) {
                        indirect_end(s, all, k, quotation.close as usize + 1, end, false)
                    } else {
                        stop
                    };
                    return Some((c.opening.at, stop));
                }
                Some((c.opening.at, indirect_end(s, all, k, c.opening.at, end, false)))
            }
            Kind::Colon => Some((c.opening.at, indirect_end(s, all, k, c.opening.at, end, false))),
            // نقلت الوكالة الخبر عن مصادر: the object ends where its carrier's عن begins.
            Kind::Object if c.carrier.is_some_and(|r| (r.end as usize) > c.opening.at) => {
                Some((c.opening.at, c.carrier.map_or(end, |r| r.end as usize)))
            }
            // A noun phrase that nobody is named for ends at its first comma: مزاعم اتفاق …، نؤكد أنها.
            Kind::Object if matches!(c.shape, Shape::Nobody | Shape::Nominal) => {
                let stop = indirect_end(s, all, k, c.opening.at, end, true);
                Some((c.opening.at, (c.opening.at + 1..stop).find(|j| s.comma(*j)).unwrap_or(stop)))
            }
            Kind::Object | Kind::Preposition | Kind::Attached => Some((c.opening.at, indirect_end(s, all, k, c.opening.at, end, true))),
        },
    }
}

/// True for a cue in a relative clause that a comma opens, with the sentence's own verb in front of it.
fn set_apart(s: &Scene, c: &Candidate) -> bool {
    let cue = c.cue.start as usize;
    let relative = cue >= 2 && s.is(cue - 1, ClassSet::RELATIVE) && s.comma(cue - 2);
    relative && s.opens(c.opening.at + 1).is_none_or(|(q, _)| s.is_name(q))
}

/// `"…" و"…"`: the saying goes on behind the closing mark.
fn joined(s: &Scene, i: usize) -> bool {
    s.comma(i) && s.is(i + 1, ClassSet::THAT) || s.word(i) && s.starts_with_conjunction(i) && s.is(i, ClassSet::THAT)
}

/// A quotation: its inside, and what the outlet adds to finish the sentence (`"حصل قصف" لإجلاء المقاتلين`).
fn quoted(s: &Scene, all: &[Candidate], k: usize, q: usize, end: usize) -> (usize, usize) {
    let start = s.text.quotations[q].inside().start;
    let mut quotation = s.text.quotations[q];
    // "…" و"…": one saying in several quotations.
    let limit = end.min(start + REACH);
    let behind = loop {
        let behind = quotation.close as usize + 1;
        match s.opens(behind + 1) {
            Some((_, next)) if quotation.balanced && behind < limit && s.word(behind) && s.text.word(behind) == "و" => quotation = next,
            _ => break behind,
        }
    };
    let inside = quotation.inside();
    if quotation.balanced && behind < end {
        let near = all.partition_point(|c| c.cue.start as usize + REACH < behind)
            ..all.partition_point(|c| (c.cue.start as usize) < behind + REACH);
        let goes_on = s.word(behind)
            && !all[near].iter().any(|c| c.breaks == Some(behind) || c.cue.start as usize == behind)
            && !s.is(behind, ClassSet::ASIDE.or(ClassSet::CONTRAST).or(ClassSet::RELATIVE))
            && s.time_end(behind).is_none()
            && !inside.is_empty();
        if goes_on {
            return (start, indirect_end(s, all, k, behind, end, true));
        }
    }
    let mut stop = inside.end;
    while stop > inside.start && !s.word(stop - 1) && !s.number(stop - 1) && !s.mark(stop - 1, ')') {
        stop -= 1;
    }
    (start, stop)
}

/// The end of a clause that the outlet words itself: the sentence's end, or the first thing that is not the source's any more.
pub fn indirect_end(s: &Scene, all: &[Candidate], k: usize, from: usize, end: usize, phrase: bool) -> usize {
    let mut stop = end.min(from + REACH);
    let end = stop;
    for c in all.iter().skip(k + 1).take_while(|c| (c.cue.start as usize) < from + REACH) {
        if let Some(b) = c.breaks
            && b > from
            && b < stop
            && !inside_longer_quotation(s, from, b)
        {
            stop = b;
        }
    }
    // Asides: `، في إشارة إلى`، `، دون أن`، and behind a noun phrase `، وهي`.
    let mut j = from;
    while j + 1 < stop {
        if let Some((_, quotation)) = s.opens(j).filter(|(q, _)| !s.is_name(*q))
            && j > from
        {
            j = quotation.close as usize;
        }
        // A noun phrase does not go on with وأن: that is the clause round it.
        if phrase && j > from && s.is(j, ClassSet::THAT) && s.has_conjunction(j) && !matches!(s.text.word(j - 1), "خاصه" | "سيما" | "خصوصا")
        {
            stop = if s.comma(j - 1) { j - 1 } else { j };
            break;
        }
        // `نفت وجود مفاوضات، وبثت …`: a noun phrase does not go on with و and a finite verb.
        if phrase && j > from && s.comma(j) && s.starts_with_conjunction(j + 1) && is_finite(s, j + 1) {
            stop = j;
            break;
        }
        // رحبت بالغارات بينما دافعت روسيا: nor with بينما.
        if phrase && j > from && matches!(s.text.word(j), "بينما" | "فيما") {
            stop = if s.comma(j - 1) { j - 1 } else { j };
            break;
        }
        // نفى اتهامه …، وكانت كندا قد …: nor with و and كان.
        if phrase && s.comma(j) && s.is(j + 1, ClassSet::WAS) && s.has_conjunction(j + 1) {
            stop = j;
            break;
        }
        // زعم أنه …، إلا أن …: the outlet that keeps its distance speaks again.
        let against = || matches!(s.text.word(j + 1), "الا" | "غير" | "بيد" | "لكن" | "لكنه" | "لكنها");
        // أعلن إيقاف 19 لاعبا، ولكنه أزال …: a noun phrase does not go on with لكن and a verb.
        let turns = || matches!(s.text.word(j + 1).trim_start_matches('و'), "لكن" | "لكنه" | "لكنها" | "لكنهم");
        if phrase && s.comma(j) && turns() {
            stop = j;
            break;
        }
        if phrase && s.comma(j) && matches!(s.text.word(j + 1), "رغم" | "برغم") {
            stop = j;
            break;
        }
        if s.comma(j) && against() && all[k].stance == tawatur_lexicon::Stance::Claim {
            stop = j;
            break;
        }
        if s.comma(j) && is_aside(s, j + 1, phrase) {
            stop = j;
            break;
        }
        j += 1;
    }
    // A quotation that opens inside and runs past the sentence is the source's to its end.
    if stop == end
        && let Some((_, quotation)) = s.quotation_of(end.saturating_sub(1)).filter(|(q, _)| !s.is_name(*q))
        && quotation.open as usize >= from
        && quotation.close as usize > end
        && quotation.balanced
    {
        stop = quotation.close as usize;
    }
    let kept = |i: usize| s.word(i) || s.number(i) || s.mark(i, ')') || s.mark(i, '%') || s.mark(i, '"') && closes_inside(s, from, i);
    while stop > from && !kept(stop - 1) {
        stop -= 1;
    }
    stop
}

/// A closing mark whose opening mark stands inside the content but not at its start.
fn closes_inside(s: &Scene, from: usize, i: usize) -> bool {
    s.quotation_of(i).is_some_and(|(k, q)| q.close as usize == i && q.open as usize > from && s.is_name(k))
}

fn inside_longer_quotation(s: &Scene, from: usize, at: usize) -> bool {
    s.quotation_of(at)
        .is_some_and(|(k, q)| !s.is_name(k) && q.open as usize + 1 >= from && (q.open as usize) < at && (q.close as usize) > at)
}

fn is_aside(s: &Scene, i: usize, phrase: bool) -> bool {
    if !s.is(i, ClassSet::ASIDE) {
        return s.text.word(i) == "في"
            && (matches!(s.text.word(i + 1), "اشاره" | "وقت") || phrase && matches!(s.text.word(i + 1), "حين" | "المقابل"));
    }
    match s.text.word(i) {
        "وذلك" if s.text.word(i + 1) == "في" && s.text.word(i + 2) == "اشاره" => true,
        "وهو" | "وهي" | "وهم" | "الامر" | "وذلك" => phrase,
        _ => true,
    }
}

/// The bytes of a content: without a leading و / ف where the content is a clause in front of its attribution.
pub fn span(s: &Scene, c: &Candidate, run: Run) -> Span {
    let (start, end) = (run.start as usize, run.end as usize);
    match c.shape {
        Shape::Attribution(_) | Shape::Pronoun => {
            if s.is(start, ClassSet::THAT) {
                s.text.span(start, end)
            } else {
                s.span(start, end)
            }
        }
        _ => s.text.span(start, end),
    }
}
