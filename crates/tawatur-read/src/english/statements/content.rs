//! The edges of the content: behind the cue, before it, or around it.

use super::candidate::{Candidate, Shape, Subject};
use super::subject::floor_of;
use super::{phrase, words};
use crate::english::scene::{Before, Scene};
use std::ops::Range;
use tawatur_lexicon::english::Takes;
use tawatur_lexicon::english::classes::ClassSet;
use tawatur_text::Span;
use tawatur_text::segments::Run;

/// Tokens between a cue and the `that`, colon or quotation mark that opens its content, at most.
const TO_OPENING: usize = 18;
/// Tokens of a content outside its quotations, at most.
const LONGEST: usize = 600;
/// Paragraphs that one quotation runs over, at most.
const PARAGRAPHS: usize = 20;

/// The tokens of the content of candidate `k`.
pub(super) fn edges(s: &Scene, all: &[Candidate], k: usize, sentence: Run) -> Option<Range<usize>> {
    let c = &all[k];
    match c.shape {
        Shape::Adverb | Shape::Passive => Some(around(s, c, sentence)),
        Shape::Preposition => attribution(s, all, k, sentence),
        Shape::Inverted => before(s, all, k, sentence),
        Shape::Impersonal | Shape::Nominal | Shape::Carrier | Shape::Quoted => {
            let from = c.end + usize::from(matches!(s.word_at(c.end), "of" | "about"));
            (!s.stop(from) || s.opens(from).is_some()).then(|| from..right_edge(s, all, k, from, sentence))
        }
        Shape::Verb | Shape::Participle => match opening(s, c, sentence) {
            Some(from) => Some(from..right_edge(s, all, k, from, sentence)),
            None if c.shape == Shape::Verb && c.takes(Takes::Quote) => before(s, all, k, sentence),
            None if c.shape == Shape::Verb && c.takes(Takes::That) => before(s, all, k, sentence),
            None => None,
        },
    }
}

/// Where the content opens behind the cue; none where nothing of it stands there.
pub(super) fn opening(s: &Scene, c: &Candidate, sentence: Run) -> Option<usize> {
    let limit = sentence.end as usize;
    let mut at = c.end;
    if c.takes(Takes::Addressee) && !c.takes(Takes::Object) {
        at = past_addressee(s, at, limit);
    }
    let told = at > c.end;
    loop {
        let here = at;
        if let Some(e) = s.time_end(at) {
            at = e;
        } else if s.is(at, ClassSet::PREPOSITION)
            && let Some(e) = s.time_end(at + 1)
        {
            at = e;
        } else if words::is_adverb(s, at) && !c.takes(Takes::Object) && !matches!(s.word_at(at), "once" | "only" | "now" | "then" | "since")
        {
            at += 1;
        }
        // said in a statement that …; told reporters at the port: “…”
        if s.is(at, ClassSet::PREPOSITION)
            && (c.takes(Takes::That) || c.takes(Takes::Quote))
            && !(c.takes(Takes::To) && s.word_at(at) == "to")
            && !matches!(s.word_at(at), "about")
        {
            if let Some(clear) = clear_mark(s, at, limit) {
                return Some(clear).filter(|o| *o < limit);
            }
            let vehicle = (at + 1..(at + 8).min(limit)).take_while(|k| !s.stop(*k)).find(|k| {
                s.is(*k, ClassSet::VEHICLE) || matches!(s.word_at(*k), "conference" | "briefing" | "phone" | "telephone" | "anonymity")
            });
            match vehicle {
                Some(v) => at = v + 1,
                None if !c.takes(Takes::Object) => return None,
                None => {}
            }
        }
        if at == here || at >= limit {
            break;
        }
    }
    // Told no one, said nothing.
    let nobody = s.word_at(c.end) == "no" && s.word_at(c.end + 1) == "one" || matches!(s.word_at(c.end), "nobody" | "nothing");
    if at >= limit || nobody {
        return None;
    }
    if s.mark(at, ':') {
        return Some(at + 1);
    }
    if s.opens(at).is_some() && (!phrase::is_name(s, at + 1) || c.takes(Takes::Quote)) {
        return Some(at);
    }
    // `told reporters, “…`
    if s.mark(at, ',') && s.opens(at + 1).is_some() && (told || c.takes(Takes::Quote)) && c.shape != Shape::Inverted {
        let fresh = c.start == floor_of(s, sentence.start as usize, c.cue.0)
            || s.closes(c.start.before()).is_none() && !s.mark(c.start.before(), ',');
        return fresh.then_some(at + 1);
    }
    if s.stop(at) {
        return None;
    }
    if s.word_at(at) == "that" {
        return (c.takes(Takes::That) || c.takes(Takes::Object)).then_some(at);
    }
    if c.takes(Takes::To) && s.word_at(at) == "to" {
        return Some(at);
    }
    let clause = c.takes(Takes::That) && clause_starts(s, c, at, limit);
    let object = c.takes(Takes::Object) && object_starts(s, c, at);
    (clause || object).then_some(at)
}

/// A bare clause: somebody, then a verb. `said the road was closed`; not `said as he left`, `added two lines`.
fn clause_starts(s: &Scene, c: &Candidate, at: usize, limit: usize) -> bool {
    let starts = s.word(at) || s.number(at) || s.mark(at, '$');
    let clause_word = matches!(s.word_at(at), "if" | "whether" | "although" | "while" | "so" | "when" | "because");
    let opener = s.is(at, ClassSet::PREPOSITION.or(ClassSet::CONJUNCTION)) || s.is(at, ClassSet::SUBORDINATOR) && !clause_word;
    // Verbs that take a mere thing as often need a verb behind it.
    let sure = matches!(
        c.entry.as_str(),
        "say"
            | "tell"
            | "believe"
            | "think"
            | "hope"
            | "claim"
            | "insist"
            | "argue"
            | "allege"
            | "warn"
            | "fear"
            | "suspect"
            | "predict"
            | "promise"
    );
    let verb = || {
        (at + 1..limit.min(at + 40)).take_while(|k| !s.mark(*k, ';')).any(|k| {
            let past = s.word_at(k).ends_with("ed") && !s.is(k.before(), ClassSet::DETERMINER);
            s.finite(k) || past || s.verb(k).is_some_and(|v| v.forms.past())
        })
    };
    starts && (!opener || s.time_end(at).is_some()) && (sure || verb())
}

/// A noun phrase, also an -ing form: `denied holding`, `documented 41 cases`. `details` must follow `gave no`.
fn object_starts(s: &Scene, c: &Candidate, at: usize) -> bool {
    if c.entry.ends_with(" no") {
        return s.is(at, ClassSet::NOTHING) || s.is(at, ClassSet::ADJECTIVE) && s.is(at + 1, ClassSet::NOTHING);
    }
    (s.word(at) || s.number(at) || s.mark(at, '$'))
        && !s.is(at, ClassSet::PREPOSITION.or(ClassSet::CONJUNCTION).or(ClassSet::SUBORDINATOR).or(ClassSet::MODAL))
        && !s.is(at, ClassSet::AUXILIARY)
        || s.is(at, ClassSet::PREPOSITION) && matches!(s.word_at(at), "about" | "over" | "up" | "around" | "near" | "between")
        || matches!(s.word_at(at), "how" | "what" | "why" | "whether" | "when" | "where" | "who" | "which")
}

/// One past whom the words are told to: `reporters`, `Bridge News`, `the Evening News`, `a news conference`.
fn past_addressee(s: &Scene, at: usize, limit: usize) -> usize {
    let mut k = at;
    if matches!(s.word_at(k), "us" | "me" | "him" | "her" | "them" | "you" | "it") {
        return k + 1;
    }
    // Whatever stands between the verb and a clear mark is told something.
    if let Some(clear) = clear_mark(s, at, limit) {
        return clear;
    }
    if s.is(k, ClassSet::DETERMINER) {
        k += 1;
    }
    if s.capital(k) {
        while k < limit && (s.capital(k) || s.hyphen(k) && s.capital(k + 1)) && s.time_end(k).is_none() {
            k += 1;
        }
        return k;
    }
    while k < limit
        && s.word(k)
        && !s.is(k, ClassSet::DETERMINER.or(ClassSet::PREPOSITION).or(ClassSet::PRONOUN))
        && !s.capital(k)
        && k < at + 5
    {
        let last = s.is(k, ClassSet::ADDRESSEE);
        k += 1;
        if last && !s.is(k, ClassSet::ADDRESSEE) {
            break;
        }
    }
    if k > at { k } else { at }
}

/// The `that`, colon or quotation mark that opens the content, where no verb or comma stands before it.
fn clear_mark(s: &Scene, at: usize, limit: usize) -> Option<usize> {
    for k in at..(at + TO_OPENING).min(limit) {
        if s.mark(k, ':') {
            return Some(k + 1);
        }
        if s.opens(k).is_some() && !phrase::is_name(s, k + 1) || s.word_at(k) == "that" && k > at {
            return Some(k);
        }
        if s.mark(k, ',') && s.opens(k + 1).is_some() && !phrase::is_name(s, k + 2) {
            return Some(k + 1);
        }
        if s.stop(k) || s.is(k, ClassSet::AUXILIARY.or(ClassSet::MODAL)) && k > at {
            return None;
        }
    }
    None
}

/// Where a content that starts at `from` ends: with its sentence, or before the next attribution of the same sentence.
fn right_edge(s: &Scene, all: &[Candidate], k: usize, from: usize, sentence: Run) -> usize {
    // Inside a quotation the content ends with it.
    let around = s.quotation_of(from).filter(|q| (q.open as usize) < from && (q.open as usize) < all[k].cue.0 && from < q.close as usize);
    let limit = around.map_or(sentence.end as usize, |q| (q.close as usize).min(sentence.end as usize));
    let mut i = from;
    let mut next = k + 1;
    let mut steps = 0;
    while i < limit && steps < LONGEST {
        steps += 1;
        while all.get(next).is_some_and(|c| c.start < i && c.cue.0 < i) {
            next += 1;
        }
        if let Some(q) = s.opens(i).filter(|q| (q.close as usize) < limit && q.close as usize > i) {
            i = q.close as usize + 1;
            // A whole quotation, then another clause: "…" and left.
            if q.open as usize == from && (words::joins(s, i) || s.mark(i, ',')) && all.get(next).is_some_and(|c| c.start <= i + 2) {
                return i;
            }
            continue;
        }
        if s.mark(i, ';') {
            return i;
        }
        if let Some(c) = all[next.min(all.len())..].iter().find(|c| c.start.min(c.cue.0) > i).filter(|_| separates(s, i)) {
            let after = i + 1 + usize::from(s.mark(i, ',') && words::joins(s, i + 1));
            let own = c.start.min(c.cue.0);
            let starts = own == after
                || own == i + 1
                || after < own
                    && (after..own).all(|k| {
                        words::is_adverb(s, k) || s.is(k, ClassSet::AUXILIARY.or(ClassSet::CONJUNCTION).or(ClassSet::SUBORDINATOR))
                    });
            let ends = match (c.shape, c.subject) {
                (Shape::Participle | Shape::Preposition, _) => true,
                (Shape::Verb, Subject::Before) => true,
                (Shape::Verb | Shape::Carrier | Shape::Quoted, _) => s.mark(i, ',') || words::joins(s, i),
                _ => false,
            };
            if starts && ends {
                return i;
            }
        }
        i += 1;
    }
    i.min(limit)
}

fn separates(s: &Scene, i: usize) -> bool {
    s.mark(i, ',') || words::joins(s, i)
}

/// The content in front of the cue: a quotation, or the clause before the comma; also what goes on behind the source.
fn before(s: &Scene, all: &[Candidate], k: usize, sentence: Run) -> Option<Range<usize>> {
    let c = &all[k];
    let start = if c.shape == Shape::Inverted { c.start } else { c.start.min(c.cue.0) };
    let p = start.checked_sub(1).filter(|p| *p >= sentence.start as usize)?;
    let comma = s.mark(p, ',');
    let close = if s.closes(p).is_some() { Some(p) } else { p.checked_sub(1).filter(|q| comma && s.closes(*q).is_some()) };
    let floor = clause_start(s, all, k, p, sentence);
    if let Some(q) = close.and_then(|q| s.closes(q)) {
        let open = q.open as usize;
        let whole = open <= floor || s.stop(open.before()) || words::joins(s, open.before());
        let from = if whole { open } else { floor };
        return Some(from..quotation_goes_on(s, c.end, q.close as usize, sentence));
    }
    if !comma || floor >= p {
        return None;
    }
    if c.shape == Shape::Verb && goes_on_behind(s, all, k, sentence) {
        return Some(floor..right_edge(s, all, k, c.end + 1, sentence));
    }
    Some(floor..p)
}

/// `"A," she said, "B."` and `"A," she said. "B."`: one quotation from its first to its last word.
fn quotation_goes_on(s: &Scene, end: usize, close: usize, sentence: Run) -> usize {
    let limit = sentence.end as usize;
    let rest = (end..limit.min(end + 40)).find(|k| s.opens(*k).is_some());
    if let Some(q) = rest.and_then(|k| s.opens(k)).filter(|q| s.mark((q.open as usize).before(), ',') && q.close as usize + 2 >= limit) {
        return q.close as usize;
    }
    // The next sentence of the paragraph is nothing but a quotation.
    let next = s.opens(limit).filter(|_| s.text.paragraph_of(end.saturating_sub(1)).holds(limit));
    match next {
        Some(q) if s.sentence_of(limit).end as usize <= q.close as usize + 2 && (rest.is_none()) => q.close as usize,
        _ => close,
    }
}

/// True where the sentence goes on behind an attribution in its middle: `The fault, she noted, had been quiet`.
fn goes_on_behind(s: &Scene, all: &[Candidate], k: usize, sentence: Run) -> bool {
    let c = &all[k];
    let limit = sentence.end as usize;
    if !s.mark(c.end, ',') || c.end + 2 >= limit {
        return false;
    }
    let next = c.end + 1;
    let cue = all.get(k + 1).is_some_and(|n| n.start <= next + 1 && n.shape != Shape::Adverb);
    // A name in front of it takes an apposition: `according to Rania Qutb, a teacher who …`.
    let apposition = c.shape == Shape::Preposition && is_apposition(s, next, limit);
    !cue && !apposition && !s.is(next, ClassSet::RELATIVE) && s.opens(next).is_none()
}

fn is_apposition(s: &Scene, from: usize, limit: usize) -> bool {
    let end = (from..limit).find(|k| s.stop(*k) || s.is(*k, ClassSet::RELATIVE)).unwrap_or(limit);
    let article = s.is(from, ClassSet::DETERMINER) || s.number(from) || s.head(from).is_some();
    article && (from..end).any(|k| s.head(k).is_some()) && !(from..end).any(|k| s.finite(k)) || s.number(from) && s.stop(from + 1)
}

/// The first token of the clause before `p`: of the sentence's own words, or behind the attribution before it.
fn clause_start(s: &Scene, all: &[Candidate], k: usize, p: usize, sentence: Run) -> usize {
    let floor = floor_of(s, sentence.start as usize, p + 1);
    let Some(last) = all[..k].iter().rev().find(|c| c.end <= p && !matches!(c.shape, Shape::Adverb | Shape::Passive)) else {
        return past_joint(s, floor);
    };
    // `X said A, but B, Y said`: B starts behind the conjunction.
    let joint = (last.end..p).find(|i| (s.mark(*i, ',') && words::joins(s, i + 1)) || s.mark(*i, ';'));
    joint.map_or_else(|| past_joint(s, floor), |j| j + 1 + usize::from(words::joins(s, j + 1)))
}

fn past_joint(s: &Scene, at: usize) -> usize {
    if words::joins(s, at) && !s.is(at, ClassSet::SUBORDINATOR) { at + 1 } else { at }
}

/// `According to X, C`, `C, according to X`, `C1, according to X, C2`.
fn attribution(s: &Scene, all: &[Candidate], k: usize, sentence: Run) -> Option<Range<usize>> {
    let c = &all[k];
    let floor = floor_of(s, sentence.start as usize, c.cue.0 + 1);
    let limit = sentence.end as usize;
    if c.cue.0 <= floor || s.opens(c.cue.0.before()).is_some() {
        let comma = (c.end..limit.min(c.end + 24))
            .find(|i| s.mark(*i, ',') && !is_apposition(s, i + 1, limit))
            .or_else(|| s.mark(c.end, ',').then_some(c.end))?;
        return Some(comma + 1..right_edge(s, all, k, comma + 1, sentence));
    }
    // `X said C, according to Y`: Y carries X's words.
    let carried = k > 0 && matches!(all[k - 1].shape, Shape::Verb | Shape::Participle) && opening(s, &all[k - 1], sentence).is_some();
    let p = c.cue.0 - 1;
    if carried && !all[k - 1..k].iter().any(|l| (l.end..p).any(|i| s.mark(i, ',') && words::joins(s, i + 1) || s.mark(i, ';'))) {
        return None;
    }
    let start = clause_start(s, all, k, p, sentence);
    if goes_on_behind(s, all, k, sentence) {
        return Some(start..right_edge(s, all, k, c.end + 1, sentence));
    }
    let end = if s.mark(p, ',') { p } else { c.cue.0 };
    (start < end).then_some(start..end)
}

/// The clause around a cue that stands inside it.
fn around(s: &Scene, c: &Candidate, sentence: Run) -> Range<usize> {
    let floor = floor_of(s, sentence.start as usize, c.cue.0);
    let own = s.quotation_of(c.cue.0).map(|q| q.open);
    let edge = |i: usize| {
        s.mark(i, ';') || s.mark(i, ',') && words::joins(s, i + 1) || s.quotation_of(i).map(|q| q.open) != own && !phrase::is_name(s, i)
    };
    let left = (floor.max(c.cue.0.saturating_sub(LONGEST))..c.cue.0).rev().find(|i| edge(*i) || s.word_at(*i) == "that");
    let from = left.map_or(floor.max(c.cue.0.saturating_sub(LONGEST)), |l| l + 1 + usize::from(s.mark(l, ',')));
    let end = (c.cue.1..sentence.end as usize).find(|i| edge(*i)).unwrap_or(sentence.end as usize);
    past_joint(s, from)..end
}

/// The bytes and tokens of a content, without the marks at its ends, over as many paragraphs as its quotation runs.
pub(super) fn span(s: &Scene, content: Range<usize>) -> (Span, Run) {
    let (mut from, mut to) = (content.start, over_paragraphs(s, content.clone()));
    let trims = |k: usize| s.stop(k) && !s.mark(k, ')') && !s.mark(k, '(') || s.mark(k, '"');
    while from < to && trims(from) {
        from += 1;
    }
    while to > from && (trims(to - 1) && !s.mark(to - 1, ')') || s.mark(to - 1, '.') && to >= 2 && !s.glued(to - 1)) {
        to -= 1;
    }
    (s.span(from, to), Run { start: from as u32, end: to as u32 })
}

/// A quotation that is not closed goes on in the next paragraph, where that starts with a mark of its own.
fn over_paragraphs(s: &Scene, content: Range<usize>) -> usize {
    let mut end = content.end;
    for _ in 0..PARAGRAPHS {
        let open = end.checked_sub(1).and_then(|e| s.quotation_of(e)).filter(|q| !q.balanced && q.close as usize == end);
        let Some(next) = open.and_then(|_| s.opens(end + 1)).filter(|q| s.text.paragraph_of(q.open as usize).start == q.open) else {
            break;
        };
        end = next.close as usize;
    }
    end
}
