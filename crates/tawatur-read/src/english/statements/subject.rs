//! Whose verb it is: the phrase in front of a verb, or behind it where the order is turned round.

use super::candidate::{Candidate, Subject};
use super::phrase;
use super::words;
use crate::english::scene::{Before, Scene, VerbHere};
use tawatur_lexicon::english::Takes;
use tawatur_lexicon::english::classes::ClassSet;
use tawatur_text::segments::Run;

/// Tokens between a relative pronoun and the verb of the main clause, at most.
const RELATIVE_LENGTH: usize = 16;

/// Tokens of a subject, at most.
const PHRASE: usize = 60;

/// The stretch in front of a verb that can hold its subject.
#[derive(Debug, Clone, Copy)]
pub(super) struct Region {
    /// First token behind the last boundary.
    start: usize,
    /// One past its last token.
    end: usize,
}

/// True where a phrase names somebody who can speak: a name, a head of the lexicon, a capital.
pub(super) fn can_speak(s: &Scene, from: usize, to: usize) -> bool {
    (from..to).any(|k| s.head(k).is_some() || s.person(k) || s.capital(k) && k > from || s.capital(k) && !s.is(k, ClassSet::OPENER))
}

/// The phrase that starts at token `i`: behind `according to`, behind an inverted verb.
pub(super) fn behind(s: &Scene, i: usize, sentence: Run) -> Option<(usize, usize)> {
    let end = phrase::end(s, i, sentence.end as usize);
    (end > i).then_some((i, end))
}

/// The subject of an inverted verb: `"…," said the mayor`, `…, said the mayor`.
pub(super) fn inverted(s: &Scene, c: &Candidate, group: &usize, sentence: Run, here: &VerbHere) -> Option<(usize, usize)> {
    let p = group.checked_sub(1).filter(|p| *p >= sentence.start as usize)?;
    let set_off = s.closes(p).is_some() || s.mark(p, ',');
    let verb = *group == c.cue.0 && (here.forms.past() || here.forms.third()) && c.takes(Takes::Quote);
    let next = c.cue.1;
    if !set_off || !verb || s.stop(next) || words::opens_clause(s, next) || s.is(next, ClassSet::PREPOSITION) || s.time_end(next).is_some()
    {
        return None;
    }
    // Without a quotation only verbs that do nothing but say turn round: `X, who chairs it, believes the president …` does not.
    let plain = matches!(c.entry.as_str(), "say" | "add" | "report" | "announce" | "warn" | "explain" | "state" | "argue");
    if s.mark(p, ',') && s.closes(p.before()).is_none() && (!plain || in_apposition(s, p, sentence)) {
        return None;
    }
    let (from, to) = behind(s, next, sentence)?;
    let pronoun = s.is(from, ClassSet::PRONOUN);
    // `He paused, said the prayer and left.`: what follows must be able to speak.
    (pronoun || can_speak(s, from, to)).then_some((from, if pronoun { from + 1 } else { to }))
}

/// True where the comma at token `p` closes a relative clause: `the mayor, who had resigned, said`.
fn in_apposition(s: &Scene, p: usize, sentence: Run) -> bool {
    let open = (sentence.start as usize..p).rev().take(PHRASE).find(|k| s.mark(*k, ','));
    open.is_some_and(|o| s.is(o + 1, ClassSet::RELATIVE))
}

impl Region {
    /// The region before the verb group that starts at token `verb`.
    pub fn before(s: &Scene, verb: usize, sentence: Run) -> Self {
        let floor = sentence.start as usize;
        let mut end = verb;
        // `The ministry on Tuesday said`: a time between subject and verb belongs to neither.
        while end > floor {
            let t = end - 1;
            if s.time_end(t) == Some(end) {
                end = (floor..=t).rev().take_while(|k| s.time_end(*k) == s.time_end(t)).last().unwrap_or(t);
                if end > floor && matches!(s.word_at(end - 1), "on" | "at" | "in" | "late" | "early") {
                    end -= 1;
                }
            } else {
                break;
            }
        }
        let start = boundary(s, end, floor);
        Self { start, end }
    }

    /// Who the subject is.
    pub fn subject(self, s: &Scene, c: &Candidate, here: VerbHere, verb: usize, before: &[Candidate]) -> Option<Subject> {
        let p = verb.checked_sub(1);
        // `and said`, `but denied`, `, said`: the subject of the clause before goes on.
        if self.start >= self.end {
            let joined = p.is_some_and(|p| words::joins(s, p));
            if joined && (here.forms.past() || here.forms.third() || self.end < verb || c.cue.0 > verb) {
                return Some(Subject::Before);
            }
            return self.past_comma(s, before);
        }
        match self.phrase(s)? {
            Subject::Phrase(from, to) => {
                let fits = agrees(s, c, here, from, to) && (!weak(&c.entry) || can_speak(s, from, to));
                fits.then_some(Subject::Phrase(from, to))
            }
            other => Some(other),
        }
    }

    /// The subject as the region alone has it.
    pub fn phrase(self, s: &Scene) -> Option<Subject> {
        let (mut from, to) = (self.start, self.end);
        // A fronted adverbial without its comma: On Tuesday the ministry said; At the hearing she said.
        if s.is(to.before(), ClassSet::PRONOUN) && to > from {
            let first_person = matches!(s.word_at(to - 1), "we" | "i" | "you" | "who");
            return (!first_person).then_some(Subject::Pronoun(to - 1));
        }
        while from < to && (words::joins(s, from) || words::is_adverb(s, from) && !s.capital(from + 1)) {
            from += 1;
        }
        if s.is(from, ClassSet::PREPOSITION) {
            let time = (from + 1..to).find_map(|k| s.time_end(k)).filter(|e| *e < to);
            let article = (from + 2..to).rev().find(|k| s.is(*k, ClassSet::DETERMINER) && !s.is(k - 1, ClassSet::PREPOSITION));
            from = time.or(article).unwrap_or(from);
        }
        if let Some(end) = s.time_end(from).filter(|e| *e < to) {
            from = end;
        }
        if s.is(from, ClassSet::PREPOSITION) && !s.is(from, ClassSet::NEGATION) {
            return None;
        }
        let last = to.checked_sub(1)?;
        let ends_well = s.word(last) && !s.is(last, ClassSet::PREPOSITION.or(ClassSet::DETERMINER))
            || s.number(last)
            || s.possessive(last.before()).is_none() && s.mark(last, '.')
            || matches!(s.word_at(last), "all" | "both" | "one" | "many" | "some" | "others");
        (from < to && ends_well).then_some(Subject::Phrase(from, to))
    }

    /// `Tariq Mansur, a spokesman for the Front, said`: the phrase before the apposition.
    fn past_comma(self, s: &Scene, before: &[Candidate]) -> Option<Subject> {
        let comma = self.end.checked_sub(1).filter(|c| s.mark(*c, ','))?;
        let sentence = s.sentence_of(comma);
        let floor = (sentence.start as usize).max(comma.saturating_sub(2 * PHRASE));
        let mut close = comma;
        // Go back over as many insertions as there are: X, 61, a teacher, said.
        for _ in 0..4 {
            let open = (floor..close)
                .rev()
                .find(|k| s.mark(*k, ',') || s.quotation_of(*k).is_some_and(|q| s.quotation_of(comma).map(|c| c.open) != Some(q.open)))?;
            if !s.mark(open, ',') {
                return None;
            }
            // A clause between the commas that is no relative one: `He left, the army moved in, said …` has no subject here.
            let relative = s.is(open + 1, ClassSet::RELATIVE)
                || s.verb(open + 1).is_some()
                || s.is(open + 1, ClassSet::PREPOSITION)
                || matches!(s.word_at(open + 1), "speaking" | "quoting" | "citing");
            let clause = (open + 1..close).any(|k| s.is(k, ClassSet::AUXILIARY.or(ClassSet::MODAL)) || s.finite(k));
            if clause && !relative && !s.word_at(open + 1).ends_with("ing") && !before.is_empty() {
                return None;
            }
            let start = boundary(s, open, floor);
            if start < open
                && let Some(Subject::Phrase(from, to)) = (Region { start, end: open }).phrase(s)
                && can_speak(s, from, to)
            {
                // A number or a role between commas goes on with the name before it.
                let part = s.mark(from.before(), ',') && from > floor + 1 && !(from..to).any(|k| s.person(k)) && s.person(from - 2);
                if !part {
                    let named = (open + 1..comma).any(|k| s.person(k)) && !(from..to).any(|k| s.person(k)) && !relative;
                    return Some(Subject::Phrase(from, if named { comma } else { to }));
                }
            }
            close = open;
        }
        None
    }
}

/// The first token behind what ends the clause in front of `end`.
fn boundary(s: &Scene, end: usize, floor: usize) -> usize {
    let own = end.checked_sub(1).and_then(|e| s.quotation_of(e)).map(|q| q.open);
    let mut i = end;
    while i > floor && end - i < PHRASE {
        let k = i - 1;
        // A name in quotation marks is part of the phrase; words said are not.
        let other = s.quotation_of(k).map(|q| q.open) != own;
        if other && !phrase::is_name(s, k) || s.stop(k) && s.possessive(k).is_none() && !phrase::is_name(s, k) {
            return i;
        }
        if words::opens_clause(s, k) && !s.is(k, ClassSet::PREPOSITION) {
            // `people who have seen it say`: without a comma the relative clause belongs to the phrase.
            let relative =
                s.is(k, ClassSet::RELATIVE) && k > floor && s.word(k - 1) && !s.is(k - 1, ClassSet::PREPOSITION) && !words::joins(s, k - 1);
            if relative && (k..end).any(|v| s.finite(v)) {
                i = k;
                continue;
            }
            return i;
        }
        if s.is(k, ClassSet::SUBORDINATOR)
            && s.is(k, ClassSet::PREPOSITION)
            && matches!(s.word_at(k), "as" | "after" | "before" | "since" | "until")
            && (s.word_at(k) == "as" || (k..end).any(|v| s.finite(v)) || i == end)
        {
            return i;
        }
        // `and` right before the verb: its subject is the one of the verb before.
        if words::joins(s, k) && (i == end || splits(s, k, floor)) {
            return i;
        }
        if s.finite(k) && !relative_before(s, k, floor) {
            return i;
        }
        i = k;
    }
    if i > floor { i } else { floor_of(s, floor, end) }
}

/// True where `and` at token `k` joins clauses, not names: a verb or a comma stands before it.
fn splits(s: &Scene, k: usize, floor: usize) -> bool {
    if s.is(k, ClassSet::CONTRAST) || s.mark(k.before(), ',') || s.closes(k.before()).is_some() {
        return true;
    }
    let clause = (floor..k).rev().take_while(|j| !s.stop(*j)).take(25);
    clause.into_iter().any(|j| s.finite(j) || s.verb(j).is_some_and(|v| v.forms.past() || v.forms.third() && s.head(j).is_none()))
}

/// True where a relative pronoun without a comma before it opens the clause of the verb at `k`.
fn relative_before(s: &Scene, k: usize, floor: usize) -> bool {
    let from = k.saturating_sub(RELATIVE_LENGTH).max(floor);
    (from..k).rev().take_while(|j| !s.stop(*j)).any(|j| s.is(j, ClassSet::RELATIVE) && j > floor && s.word(j - 1))
}

/// The start of the sentence's own words, behind a dateline or the time of a live blog's entry.
pub(super) fn floor_of(s: &Scene, floor: usize, end: usize) -> usize {
    let mut at = floor;
    if s.text.paragraph_of(floor).start as usize == floor {
        // BEIT ZUMRAN, Aug. 5 (ZNA) - At least …
        let dash = (floor + 1..end.min(floor + 18)).find(|k| s.dash(*k));
        if let Some(d) = dash.filter(|d| s.capital(floor) && !(floor..*d).any(|k| s.finite(k))) {
            at = d + 1;
        } else if let Some(e) = s.time_end(floor).filter(|e| s.number(floor) && (s.capital(*e) || s.opens(*e).is_some())) {
            at = e;
        }
    }
    at
}

/// Verbs that say something of things as often as of people: their subject must be somebody who can speak.
fn weak(verb: &str) -> bool {
    !matches!(verb, "say" | "tell" | "add" | "announce" | "deny" | "warn" | "urge" | "accuse")
}

/// Number and neighbours of words that are nouns as well: `residents fear`, `the group claims`; not `bomb claims`, `the report`.
fn agrees(s: &Scene, c: &Candidate, here: VerbHere, from: usize, to: usize) -> bool {
    if c.aux || here.forms.past() && !here.forms.base() {
        return true;
    }
    let last = (from..to).rev().find(|k| s.word(*k)).unwrap_or(from);
    let head = head_of(s, from, to);
    let plural =
        words::is_plural(s, head) && !s.capital(head) || (from..to).any(|k| s.word_at(k) == "and") || s.head(head).is_some_and(|(.., p)| p);
    let follows = c.cue.1;
    let content = s.word_at(follows) == "that"
        || s.opens(follows).is_some()
        || s.stop(follows)
        || s.is(
            follows,
            ClassSet::DETERMINER
                .or(ClassSet::PRONOUN)
                .or(ClassSet::ADJECTIVE)
                .or(ClassSet::DEMONSTRATIVE)
                .or(ClassSet::ADDRESSEE)
                .or(ClassSet::PREPOSITION)
                .or(ClassSet::RELATIVE),
        )
        || s.capital(follows)
        || s.word(follows);
    let noun =
        s.is(last, ClassSet::DETERMINER.or(ClassSet::PREPOSITION)) && !s.is(last, ClassSet::ADVERB) && last + 1 == to && !s.capital(last);
    let number = if here.forms.third() { !plural || s.capital(head) } else { plural || s.capital(head) && !here.forms.third() };
    content && !noun && (number || here.forms.past())
}

/// The noun that a phrase turns on: the last one before `of`, `in` or `who`.
fn head_of(s: &Scene, from: usize, to: usize) -> usize {
    let end = (from + 1..to).find(|k| s.is(*k, ClassSet::PREPOSITION.or(ClassSet::RELATIVE)) || s.stop(*k)).unwrap_or(to);
    (from..end).rev().find(|k| s.word(*k) && s.word_at(*k) != "s").unwrap_or(from)
}
