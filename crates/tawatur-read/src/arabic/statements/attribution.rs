//! بحسب X: attributions that stand before, inside or after what they attribute.

use super::candidate::{Candidate, Shape};
use super::content::{REACH, indirect_end};
use super::words::is_finite;
use super::{FoundStatement, source};
use crate::arabic::scene::Scene;
use crate::record::SourceKind;
use tawatur_lexicon::classes::ClassSet;
use tawatur_text::segments::Run;

/// The content of an attribution; none where it only adds a carrier to the statement before it.
pub fn content(s: &Scene, all: &[Candidate], k: usize, sentence: Run, before: &[FoundStatement]) -> Option<(usize, usize)> {
    let c = &all[k];
    let (start, end) = (sentence.start as usize, sentence.end as usize);
    let cue = c.cue.start as usize;
    let source_end = if c.shape == Shape::Pronoun { c.cue.end as usize } else { c.region.end as usize };
    let from = clause_start(s, all, k, sentence);
    // وحسب الأنباء أن …: أن at once behind the source opens the content.
    let that = (source_end..end.min(source_end + 3)).take_while(|j| s.word(*j)).find(|j| s.is(*j, ClassSet::THAT));
    if let Some(that) = that.filter(|_| c.shape != Shape::Pronoun) {
        return Some((that, indirect_end(s, all, k, that, end, false)));
    }
    // In front: `وبحسب مصادر أمنية، فإن …`.
    if cue <= from || only_openers(s, from, cue) {
        if c.shape == Shape::Pronoun {
            return None;
        }
        // `… المعارضة. حسب ما أوردت رويترز.`: a sentence of its own behind what it attributes.
        if source_end >= end || !(source_end..end).any(|j| s.word(j)) || points_back(s, from, cue) {
            let behind = s.text.sentences.partition_point(|r| r.end as usize <= start);
            let last = s.text.sentences[..behind].last().filter(|r| s.text.paragraph_of(r.start as usize) == s.text.paragraph_of(start))?;
            return trimmed(s, last.start as usize, last.end as usize);
        }
        let mut at = source_end;
        while at < end && (s.comma(at) || s.mark(at, '؛') || s.mark(at, ':') || s.time_end(at).is_some() && s.comma(at + 1)) {
            at = s.time_end(at).unwrap_or(at + 1);
        }
        if let Some((_, quotation)) = s.opens(at).filter(|(q, _)| !s.is_name(*q)) {
            return Some((at + 1, quotation.close as usize));
        }
        return Some((at, indirect_end(s, all, k, at, end, false)));
    }
    // جاء ذلك في بيان على لسان X: nothing is said there yet.
    if points_back(s, from, from + 2) {
        return None;
    }
    // "… . …"، وفقا للمصدر: behind the last sentence of a quotation that somebody already speaks.
    if c.shape != Shape::Pronoun
        && s.quotation_of(from).is_some_and(|(q, _)| !s.is_name(q))
        && before.iter().rev().take(40).any(|f| f.content_tokens.holds(from))
    {
        return None;
    }
    // قال X "…" …، وفقا لوكالة Y: the clause begins with a cue, so this only says who carried it.
    if c.shape != Shape::Pronoun
        && before.iter().rev().take(40).any(|f| {
            let at = f.cue_tokens.start as usize;
            !f.rule.starts_with("verbal-noun")
                && at >= from
                && at <= from + 6
                && at < cue
                && f.source.is_some()
                && f.content_tokens.start as usize >= at
                && (at == from || !s.comma(at - 1))
                && (from..at).all(|j| !is_finite(s, j) || s.is(j, ClassSet::WAS))
        })
    {
        return None;
    }
    let body_end = if s.comma(cue - 1) || s.mark(cue - 1, '؛') { cue - 1 } else { cue };
    let behind = skip_relative(s, all, k, behind_times(s, source_end, end), end);
    let breaks = |at: usize| all.iter().skip(k).take(8).any(|o| o.breaks == Some(at));
    let closes =
        behind >= end || !s.word(behind) && !s.comma(behind) || breaks(behind) || s.comma(behind) && contrast_behind(s, behind + 1);
    let inside = !closes && (s.comma(behind) && behind + 1 < end || s.word(behind));
    // The statement whose content this attribution stands behind.
    let noun = |f: &FoundStatement| ["verbal-noun", "so-called", "news-about"].iter().any(|r| f.rule.starts_with(r));
    let host = before.iter().rev().take(40).find(|f| {
        !noun(f)
            && f.content_tokens.start >= sentence.start
            && f.content_tokens.end as usize >= body_end.saturating_sub(1)
            && (f.content_tokens.start as usize) < body_end
    });
    if let Some(h) = host {
        let hearsay = h.source.is_none();
        // "عراب التراث" على حد تعبيرها: the speaker's own word. Without marks it adds nothing to what was said.
        if c.shape == Shape::Pronoun && !hearsay {
            let marked = s.quotation_of(body_end - 1).filter(|(q, quotation)| !s.is_name(*q) && quotation.close as usize + 1 == body_end);
            return marked.map(|(_, quotation)| (quotation.open as usize + 1, quotation.close as usize));
        }
        if !hearsay && (c.shape == Shape::Pronoun || !inside || h.cue_tokens.start >= sentence.start) {
            return None;
        }
        if hearsay {
            let at = h.content_tokens.start as usize;
            let at = if s.is(at, ClassSet::THAT) { at + usize::from(s.text.word(at).len() <= "بان".len()) } else { at };
            return Some((at, body_end));
        }
    }
    if inside && c.shape != Shape::Pronoun {
        return Some((from, indirect_end(s, all, k, behind + 1, end, false)));
    }
    trimmed(s, from, body_end)
}

/// `وفق ما نقلت وسائل إعلام، الخميس.`: when it was said closes the attribution.
fn behind_times(s: &Scene, at: usize, end: usize) -> usize {
    let from = if s.comma(at) { at + 1 } else { at };
    match s.time_end(from) {
        Some(e) if e >= end || !s.word(e) && !s.number(e) => e,
        _ => at,
    }
}

fn contrast_behind(s: &Scene, i: usize) -> bool {
    s.is(i, ClassSet::CONTRAST) || s.is(i, ClassSet::ASIDE)
}

fn trimmed(s: &Scene, from: usize, mut stop: usize) -> Option<(usize, usize)> {
    // A whole clause in quotation marks before its attribution: the marks stay outside.
    if let Some((_, quotation)) = s.opens(from).filter(|(q, _)| !s.is_name(*q))
        && quotation.close as usize + 1 >= stop
    {
        return Some((from + 1, quotation.close as usize));
    }
    while stop > from
        && !s.word(stop - 1)
        && !s.number(stop - 1)
        && !s.mark(stop - 1, ')')
        && !s.mark(stop - 1, '"')
        && !s.mark(stop - 1, '%')
    {
        stop -= 1;
    }
    (stop > from).then_some((from, stop))
}

/// `بحسب النقابة التي أقفلت مكاتبها`: a relative clause on the source ends the sentence, it is not content.
fn skip_relative(s: &Scene, all: &[Candidate], k: usize, at: usize, end: usize) -> usize {
    let relative = s.is(at, ClassSet::RELATIVE) || s.comma(at) && s.is(at + 1, ClassSet::RELATIVE);
    if !relative {
        return at;
    }
    all.iter().skip(k + 1).take_while(|c| (c.cue.start as usize) < at + REACH).find_map(|c| c.breaks.filter(|b| *b > at)).unwrap_or(end)
}

/// Where the clause that the attribution belongs to starts: the sentence's start, or behind a contrast or an earlier break.
fn clause_start(s: &Scene, all: &[Candidate], k: usize, sentence: Run) -> usize {
    let cue = all[k].cue.start as usize;
    let mut from = (sentence.start as usize).max(cue.saturating_sub(REACH));
    // A dateline or a lone mark in front: `دبي (CNN) --`.
    if let Some(d) = dateline_end(s, sentence) {
        from = from.max(d);
    }
    if let Some(j) = (from + 1..cue).rev().find(|j| s.mark(*j, '؛')) {
        from = j + 1;
        while from < cue && s.is(from, ClassSet::CONTRAST) {
            from += 1;
        }
    }
    for j in (from + 1..cue).rev() {
        if s.is(j, ClassSet::CONTRAST)
            && j > from
            && (s.comma(j - 1))
            && j + 2 < cue
            && !matches!(s.text.word(j), "حيث" | "كما" | "اذ" | "ثم")
        {
            from = j + 1;
            if s.is(from, ClassSet::THAT) {
                from += 1;
            }
            break;
        }
    }
    for c in all[..k].iter().rev().take_while(|c| c.cue.start as usize + REACH > cue) {
        if let Shape::Attribution(_) = c.shape
            && c.region.end as usize > from
            && (c.region.end as usize) < cue
        {
            from = c.region.end as usize;
            while from < cue && s.comma(from) {
                from += 1;
            }
        }
    }
    from
}

/// One past a dateline: `دبي، الإمارات العربية المتحدة (CNN) --`.
pub fn dateline_end(s: &Scene, sentence: Run) -> Option<usize> {
    let (start, end) = (sentence.start as usize, sentence.end as usize);
    let limit = end.min(start + 14);
    let open = (start..limit).find(|j| s.mark(*j, '('))?;
    let close = (open..limit).find(|j| s.mark(*j, ')'))?;
    let mut k = close + 1;
    let dash = |k: usize| s.mark(k, '-') || s.mark(k, '–') || s.mark(k, '—');
    // The dashes may stand in front of the bracket too: `--(CNN)`.
    if !dash(k) {
        return (open > start && dash(open - 1)).then_some(k);
    }
    while k < end && dash(k) {
        k += 1;
    }
    Some(k)
}

/// `جاء ذلك وفقا لما أعلنه البرلمان`، `يأتي هذا بحسب …`.
fn points_back(s: &Scene, from: usize, cue: usize) -> bool {
    cue == from + 2
        && matches!(s.text.word(from).trim_start_matches('و'), "جاء" | "ياتي" | "ورد" | "حدث" | "وقع")
        && s.is(from + 1, ClassSet::DEMONSTRATIVE)
}

/// Nothing in front of the cue but little words; or `جاء ذلك`, which points back to the sentence before.
fn only_openers(s: &Scene, from: usize, cue: usize) -> bool {
    if points_back(s, from, cue) {
        return true;
    }
    (from..cue).all(|j| !s.word(j) || s.is(j, ClassSet::CONTRAST.or(ClassSet::TURN).or(ClassSet::PREPOSITION)))
}

/// `قال X …، وفقا لوكالة Y`: one statement of X via Y; `ذكر التلفزيون …، وفقا لمصادر`: the sources, via the television.
pub fn merge_into_last(s: &Scene, c: &Candidate, found: &mut [FoundStatement]) {
    let Some(last) = found.last_mut() else { return };
    if last.cue_tokens.start >= c.cue.start
        || s.text.sentence_of(last.cue_tokens.start as usize) != s.text.sentence_of(c.cue.start as usize)
    {
        return;
    }
    let Some(named) = source::named(s, c, s.text.sentence_of(c.cue.start as usize)) else { return };
    let carries = matches!(named.kind, SourceKind::Outlet | SourceKind::Document);
    match &last.source {
        Some(first) if !carries && first.kind == SourceKind::Outlet => {
            let carrier = first.clone();
            last.source = Some(named);
            last.via.insert(0, carrier);
        }
        Some(_) => last.via.push(named),
        None => last.source = Some(named),
    }
}
