//! Cues that are phrases: بحسب، جاء في، من المتوقع أن، باعتراف من.

use super::candidate::{Candidate, Shape};
use super::fillers::skip_fillers;
use super::marks::begins_with_b;
use super::opening::{self, Opening};
use super::phrase::noun_phrase_end;
use super::words::{can_head, is_nisba, is_somebody, is_verbal_noun};
use crate::arabic::scene::Scene;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{CueClass, Sense, Sorts, Stance, Takes, Tense};
use tawatur_text::segments::Run;

/// The phrase cue that starts at token `i`.
pub(super) fn find(s: &Scene, i: usize, sentence: Run) -> Option<Candidate> {
    if let Some(c) = as_said(s, i, sentence) {
        return Some(c);
    }
    let (cue, tokens, conjunction) = s
        .senses_with(i, Sorts::CUE)
        .iter()
        .filter_map(|a| match a.sense {
            Sense::Cue(c) if !a.before.article => Some((c as usize, a.tokens as usize, a.before.conjunction.is_some())),
            _ => None,
        })
        .max_by_key(|(c, n, _)| (*n, usize::MAX - *c))?;
    let entry = s.lexicon.cues.get(cue)?;
    let mut stop = i + tokens;
    let end = sentence.end as usize;
    if stop > end {
        return None;
    }
    let breaks = Some(break_before(s, i, sentence));
    let base = |shape, rule, cue_end: usize, opening, region: Run, breaks| Candidate {
        cue: Run { start: i as u32, end: cue_end as u32 },
        shape,
        stance: entry.stance,
        opening,
        region,
        subject: None,
        breaks,
        no_subject_behind: false,
        carrier: None,
        via: None,
        hedge: entry.hedge.clone(),
        rule,
        entry: entry.words.clone(),
    };
    match entry.class {
        // ما ورد على لسان الناطق: the words belong to their verb.
        // ليس ذلك فحسب: only.
        CueClass::Preposition if s.text.word(i) == "فحسب" => None,
        CueClass::Preposition
            if i > sentence.start as usize && matches!(s.text.word(i - 1), "ورد" | "جاء" | "صدر" | "قيل" | "نشر" | "وردت" | "جاءت") =>
        {
            None
        }
        CueClass::Preposition => {
            // وفق ما أعلن، حسبما نقلت، بحسب ما أعلنته: the verb belongs to the cue.
            let mut stance = entry.stance;
            let ma = s.text.word(stop) == "ما";
            let led = ma || s.text.word(stop - 1).ends_with("ما") || s.text.word(stop - 1) == "لما" || s.text.word(stop) == "لما";
            if led {
                if s.text.word(stop - 1) != "ما" && (ma || s.text.word(stop) == "لما") {
                    stop += 1;
                }
                let verb = s.verb(stop).filter(|v| matches!(v.inflection.tense, Tense::Perfect | Tense::Imperfect))?;
                stance = s.lexicon.verbs.get(verb.verb as usize)?.stance;
                stop += 1;
                // أعلن عنه، ذكرت عنه
                if matches!(s.text.word(stop), "عنه" | "به" | "اليه" | "فيه" | "في") && s.text.word(stop) != "في" {
                    stop += 1;
                }
            }
            if stop >= end && !led {
                return None;
            }
            let region_end = attribution_source_end(s, stop, end);
            // وفقا لهذا المصدر: the pointer belongs to the phrase.
            let pointed = matches!(s.text.word(stop), "لهذا" | "لهذه" | "لذلك" | "لتلك" | "هذا" | "هذه" | "ذلك" | "تلك");
            let first = if s.text.word(stop).chars().count() == 1 || pointed { stop + 1 } else { stop };
            // بحسب ما نقلت الوكالة عن المتحدث: the agency carried it.
            let carried = led
                .then(|| s.verb(stop.saturating_sub(1)).or_else(|| s.verb(stop.saturating_sub(2))))
                .flatten()
                .filter(|v| s.lexicon.verbs.get(v.verb as usize).is_some_and(|e| e.takes.contains(&Takes::Carrier)))
                .filter(|_| s.text.word(region_end) == "عن" && region_end > stop && is_somebody(s, region_end + 1))
                .map(|_| (Run { start: stop as u32, end: region_end as u32 }, region_end + 1));
            let (stop, region_end) = match carried {
                Some((_, source)) => (source, attribution_source_end(s, source, end)),
                None => (stop, region_end),
            };
            // وفق ما أفاد الأربعاء: the verb leans on the subject of its own sentence.
            let elided = led && i > sentence.start as usize && (stop >= end || s.time_end(stop).is_some() || !s.word(stop));
            let region_end = if elided { stop } else { region_end };
            if !elided && (region_end == stop || !led && !is_somebody(s, first)) {
                return None;
            }
            let breaks = contrast_before(s, i, sentence).or(breaks);
            let mut c = base(
                Shape::Attribution((region_end - stop) as u16),
                "attribution",
                stop,
                Opening::none(region_end),
                Run { start: stop as u32, end: region_end as u32 },
                breaks,
            );
            c.stance = stance;
            if let Some((via, _)) = carried {
                c.cue.end = via.start;
                c.via = Some(via);
            }
            Some(c)
        }
        CueClass::Pronoun => Some(base(Shape::Pronoun, "on-his-word", stop, Opening::none(stop), Run::default(), breaks)),
        CueClass::Document => {
            let mut opening = opening::find(s, stop, end, &entry.takes, false)?;
            let phrase = noun_phrase_end(s, stop, end);
            if phrase > stop && phrase < opening.region_end && is_verbal_noun(s, phrase) {
                opening = Opening { kind: opening::Kind::Object, at: phrase, region_end: phrase, in_cue: 0, carrier_from: None };
            }
            let region = Run { start: stop as u32, end: opening.region_end as u32 };
            Some(base(Shape::Document, "document-says", stop, opening, region, conjunction.then_some(i).or(breaks)))
        }
        // تقول تقارير كندية: told apart, the reports are a source; the verb's rule reads that.
        CueClass::Hearsay if tokens > 1 && is_nisba(s, stop) && s.verb(i).is_some() => None,
        // أكثر من المتوقع: than was expected.
        CueClass::Impersonal if i > sentence.start as usize && s.text.word(i) == "من" && is_elative(s, i - 1) => None,
        CueClass::Hearsay | CueClass::Impersonal => {
            let opening = if entry.words.ends_with("أن") || entry.words.ends_with("إن") || entry.words.ends_with("بأن") {
                // The particle belongs to the content.
                stop -= 1;
                Opening { kind: opening::Kind::That, at: stop, region_end: stop, in_cue: 0, carrier_from: None }
            } else if can_head(s, stop) || s.is(stop, ClassSet::THAT) || s.opens(stop).is_some() || s.is(stop, ClassSet::DEMONSTRATIVE) {
                Opening { kind: opening::Kind::Object, at: stop, region_end: stop, in_cue: 0, carrier_from: None }
            } else {
                opening::find(s, stop, end, &entry.takes, false)?
            };
            Some(base(
                Shape::Nobody,
                if entry.class == CueClass::Hearsay { "hearsay" } else { "impersonal" },
                stop,
                opening,
                Run::default(),
                None,
            ))
        }
        CueClass::Nominal => nominal(s, entry, i, stop, end).map(|(opening, region)| {
            let shape = if region.start == region.end {
                Shape::Nobody
            } else if opening.kind == opening::Kind::None {
                Shape::Attribution((region.end - region.start) as u16)
            } else {
                Shape::Nominal
            };
            let breaks = if matches!(shape, Shape::Attribution(_)) { breaks } else { None };
            base(shape, "nominal", stop, opening, region, breaks)
        }),
    }
}

/// A verbal noun as cue. `رغم نفي الوزارة وقوعه`: agent, then content; `باعتراف من الناطق`: the content stands in front;
/// `بدعوى وجود تهديد`: no agent, the content follows.
fn nominal(s: &Scene, entry: &tawatur_lexicon::Cue, i: usize, stop: usize, end: usize) -> Option<(Opening, Run)> {
    let object = |at: usize| Opening {
        kind: if s.is(at, ClassSet::THAT) { opening::Kind::That } else { opening::Kind::Object },
        at,
        region_end: at,
        in_cue: 0,
        carrier_from: None,
    };
    let ends_with_that = entry.words.ends_with(" أن");
    if ends_with_that || matches!(entry.stance, Stance::Claim) || entry.words.starts_with("بتهم") {
        let at = if ends_with_that { stop - 1 } else { stop };
        return (at < end && (s.word(at) || s.number(at)) && !is_nisba(s, at)).then(|| (object(at), Run::default()));
    }
    let region_end = noun_phrase_end(s, stop, end);
    if region_end == stop || !is_somebody(s, stop) || is_nisba(s, stop) {
        return None;
    }
    let region = Run { start: stop as u32, end: region_end as u32 };
    let mut behind = skip_fillers(s, region_end, end);
    // بين نفي من X وتأكيد من Y، على وجود …: both stand by one content.
    if let Some(tokens) = s
        .senses(behind)
        .iter()
        .filter_map(|a| match a.sense {
            Sense::Cue(c)
                if a.before.conjunction.is_some() && s.lexicon.cues.get(c as usize).is_some_and(|c| c.class == CueClass::Nominal) =>
            {
                Some(a.tokens as usize)
            }
            _ => None,
        })
        .max()
    {
        behind = skip_fillers(s, noun_phrase_end(s, behind + tokens, end), end);
    }
    if s.comma(behind) && s.is(behind + 1, ClassSet::PREPOSITION) {
        behind += 1;
    }
    if entry.takes == [Takes::Clause]
        && !matches!(entry.stance, Stance::Deny)
        && s.text.word(i).trim_start_matches('و').starts_with('ب')
        && s.text.word(i) != "بين"
    {
        return Some((Opening::none(region_end), region));
    }
    let preposition = s.is(behind, ClassSet::PREPOSITION) && !s.is(behind, ClassSet::THAT);
    let at = if preposition { behind + 1 } else { behind };
    (at < end
        && (can_head(s, at) || s.is(at, ClassSet::THAT) || s.number(at))
        && (preposition
            || is_verbal_noun(s, at)
            || s.is(at, ClassSet::THAT)
            || begins_with_b(s, at)
            || entry.takes.contains(&Takes::Object)))
    .then(|| (object(at), region))
}

/// أكثر، أقل، أسرع: أفعل without an article.
fn is_elative(s: &Scene, i: usize) -> bool {
    let w = s.text.word(i);
    let n = w.chars().count();
    s.classes(i).is_empty() && (w.starts_with('ا') && n == 4 || n == 3 && w.starts_with("اق"))
}

/// One past the source of بحسب / وفق …
fn attribution_source_end(s: &Scene, start: usize, end: usize) -> usize {
    let mut from = start;
    // وفقا لـ "رويترز": the preposition written apart.
    if s.word(from) && matches!(s.text.word(from), "ل" | "الي" | "عن" | "علي" | "لهذا" | "لهذه" | "هذا" | "هذه") {
        from += 1;
    }
    let e = noun_phrase_end(s, from, end);
    if e > from {
        return e;
    }
    // An unknown phrase of up to eight words: to the next mark.
    let reach = end.min(from + 9);
    let stop = (from..reach).find(|j| !s.word(*j) || s.is(*j, ClassSet::RELATIVE.or(ClassSet::THAT))).unwrap_or(reach);
    if stop > from && stop - from <= 8 && !s.is(from, ClassSet::PREPOSITION) { stop } else { start }
}

/// `…، بينما خرج 15 ألفا، بحسب المرصد`: the clause that the attribution closes starts at the contrast, so what was
/// said before it ends there. Gives the comma.
fn contrast_before(s: &Scene, i: usize, sentence: Run) -> Option<usize> {
    let start = sentence.start as usize;
    (start + 1..i)
        .rev()
        .take(120)
        .find(|j| {
            s.comma(j - 1)
                && s.is(*j, ClassSet::CONTRAST)
                && matches!(s.text.word(*j).trim_start_matches('و'), "فيما" | "بينما" | "لكن" | "لكنه" | "لكنها" | "في")
        })
        .map(|j| j - 1)
}

/// Where an earlier content ends before a phrase cue: at the comma or opening particle before it.
pub(super) fn break_before(s: &Scene, i: usize, sentence: Run) -> usize {
    let start = sentence.start as usize;
    if i > start && (s.comma(i - 1) || s.mark(i - 1, '؛')) { i - 1 } else { i }
}

/// `…، كما أعلن المركز الوطني.`: كما with a verb and its subject and nothing behind is an attribution of what stands before.
/// Counter-example: `كما أعلن المركز أن` (one more statement).
fn as_said(s: &Scene, i: usize, sentence: Run) -> Option<Candidate> {
    let (start, end) = (sentence.start as usize, sentence.end as usize);
    if s.text.word(i) != "كما" || i == start {
        return None;
    }
    let verb = s.verb(i + 1).filter(|v| v.inflection.tense == Tense::Perfect && !v.conjunction)?;
    let entry = s.lexicon.verbs.get(verb.verb as usize)?;
    let region_end = noun_phrase_end(s, i + 2, end);
    // …، كما قالت.: nobody behind the verb and nothing more; the one who spoke before is meant.
    let elided = region_end == i + 2 && (i + 2 >= end || (i + 2..end).all(|j| !s.word(j)));
    if !elided && (region_end == i + 2 || !is_somebody(s, i + 2)) || entry.stance != Stance::Assert {
        return None;
    }
    let behind = skip_fillers(s, region_end, end);
    let over = behind >= end
        || (behind..end).all(|j| !s.word(j))
        || s.comma(behind.saturating_sub(1)) && s.verb(behind).is_some_and(|v| v.inflection.tense == Tense::ActiveParticiple);
    over.then(|| Candidate {
        cue: Run { start: i as u32, end: i as u32 + 2 },
        shape: Shape::Attribution((region_end - i - 2) as u16),
        stance: entry.stance,
        opening: Opening::none(region_end),
        region: Run { start: i as u32 + 2, end: region_end as u32 },
        subject: None,
        breaks: Some(break_before(s, i, sentence)),
        no_subject_behind: false,
        carrier: None,
        via: None,
        hedge: None,
        rule: "as-said",
        entry: format!("{} {}", entry.root, entry.form),
    })
}
