//! Facts: a trigger of the lexicon tells a concept, the clause around it fills the roles.

use super::scene::{Before, Scene};
use crate::found::{FoundFact, FoundMention, FoundQuantity, FoundStatement, FoundTime};
use crate::record::{MentionKind, Modality, Stance, Standing};
use tawatur_lexicon::Trigger;
use tawatur_lexicon::english::classes::ClassSet;
use tawatur_lexicon::english::{Forms, Sense};
use tawatur_text::segments::Run;

/// Mentions and statements that can reach over a token from before it.
const NEIGHBOURS: usize = 60;
/// Tokens of a clause on either side of its trigger.
const CLAUSE: usize = 120;

/// The layers that facts are read from.
#[derive(Clone, Copy)]
pub(super) struct Input<'a> {
    pub scene: &'a Scene<'a>,
    pub times: &'a [FoundTime],
    pub quantities: &'a [FoundQuantity],
    pub mentions: &'a [FoundMention],
    pub statements: &'a [FoundStatement],
}

/// A trigger at a token.
struct Here<'a> {
    entry: &'a Trigger,
    start: usize,
    end: usize,
    forms: Forms,
    passive: bool,
}

/// Finds the facts of a text, in the order of their triggers.
pub(super) fn find(input: &Input) -> Vec<FoundFact> {
    let s = input.scene;
    let mut out: Vec<FoundFact> = Vec::new();
    let mut i = 0;
    while i < s.len() {
        let here = if s.is_furniture(i) { None } else { trigger(input, i) };
        match here {
            Some(t) => {
                let fact = read(input, &t);
                i = t.end.max(i + 1);
                match out.last_mut().filter(|last| same_event(last, &fact)) {
                    Some(last) if weight(last) >= weight(&fact) => {}
                    Some(last) => *last = fact,
                    None => out.push(fact),
                }
            }
            None => i += 1,
        }
    }
    out
}

/// Two words for one event, one clause: `an attack … attacked`, `killed in the killing`.
fn same_event(a: &FoundFact, b: &FoundFact) -> bool {
    let near = b.trigger_tokens.start.saturating_sub(a.trigger_tokens.end) <= 3;
    a.concept == b.concept
        && a.statement == b.statement
        && a.negated == b.negated
        && near
        && (a.quantities.is_empty() || b.quantities.is_empty() || a.quantities == b.quantities)
}

fn weight(f: &FoundFact) -> usize {
    2 * f.quantities.len() + 2 * f.participants.len() + usize::from(f.place.is_some()) + usize::from(f.time.is_some())
}

/// The trigger at token `i`; of a verb's entries the passive one where its auxiliary stands in front.
fn trigger<'a>(input: &Input<'a>, i: usize) -> Option<Here<'a>> {
    let s = input.scene;
    let last = input.mentions.partition_point(|m| m.run.start as usize <= i);
    let named = |m: &FoundMention| m.kind != MentionKind::Role && m.run.holds(i) && m.run.end as usize > i + 1 && s.capital(i);
    if input.mentions[last.saturating_sub(NEIGHBOURS)..last].iter().any(named) {
        return None;
    }
    let be = (i.saturating_sub(4)..i)
        .rev()
        .take_while(|k| {
            s.is(*k, ClassSet::AUXILIARY.or(ClassSet::ADVERB).or(ClassSet::NEGATION).or(ClassSet::CONJUNCTION)) || s.verb_or_participle(*k)
        })
        .any(|k| matches!(s.word_at(k), "is" | "are" | "was" | "were" | "be" | "been" | "being"));
    let longest = s.senses(i).iter().filter(|f| matches!(f.sense, Sense::Trigger(..))).map(|f| f.tokens).max()?;
    let all = s.senses(i).iter().filter(|f| f.tokens == longest).filter_map(|f| match f.sense {
        Sense::Trigger(t, forms) => s.english.triggers.get(t as usize).map(|e| (e, forms)),
        _ => None,
    });
    let noun_here = s.is(i.before(), ClassSet::DETERMINER.or(ClassSet::ADJECTIVE))
        || s.word_at(i.before()) == "of"
        || s.possessive(i.saturating_sub(2)) == Some(i);
    let behind = s.word_at(i + longest as usize) == "by";
    let fits = |(e, forms): &(&Trigger, Forms)| match e.class.as_str() {
        "passive" => forms.participle() && (be || behind),
        "verb" => {
            let passive = forms.participle() && (be && !forms.ing() || behind);
            !passive && !(noun_here && (forms.base() || forms.third()))
        }
        "noun" => {
            forms.none()
                && !(s.word_at(i.before()) == "to" && s.senses(i).iter().any(|f| matches!(f.sense, Sense::Trigger(_, f) if f.base())))
        }
        _ => true,
    };
    // A noun behind an article, a verb elsewhere.
    let (entry, forms) = all.clone().filter(fits).max_by_key(|(e, _)| if noun_here { e.class == "noun" } else { e.class != "noun" })?;
    Some(Here { entry, start: i, end: i + longest as usize, forms, passive: entry.class == "passive" })
}

impl Scene<'_> {
    /// A participle between an auxiliary and the next one: `was arrested and jailed`.
    fn verb_or_participle(&self, i: usize) -> bool {
        self.senses(i).iter().any(|f| matches!(f.sense, Sense::Trigger(_, forms) if forms.participle()))
    }
}

fn read(input: &Input, t: &Here) -> FoundFact {
    let s = input.scene;
    let statement = innermost(input, t.start);
    let (mut from, mut to) = clause(s, t);
    // The cue of a denial negates its statement, not the fact in it.
    if let Some(content) = statement.map(|n| input.statements[n].content_tokens) {
        from = from.max((content.start as usize).min(t.start));
        to = to.min((content.end as usize).max(t.end));
    }
    let mut participants: Vec<(String, usize)> = Vec::new();
    let mut add = |role: &str, m: usize| {
        if !participants.iter().any(|(r, n)| r == role && *n == m) {
            participants.push((role.to_owned(), m));
        }
    };
    let mut place = None;
    for (slot, role) in &t.entry.roles {
        for m in filling(input, t, slot, from, to) {
            let kind = input.mentions[m].kind;
            if role == "place" {
                place = place.or(Some(m).filter(|_| kind == MentionKind::Place));
            } else if matches!(slot.as_str(), "in" | "at" | "near") && kind != MentionKind::Place {
                continue;
            }
            add(role, m);
        }
    }
    // Where it happened: a place behind in, at, near or off, wherever in the clause.
    let located = || {
        mentions_in(input, from, to).find(|m| {
            let mention = &input.mentions[*m];
            let before = place_preposition(s, mention.run.start as usize, from);
            mention.kind == MentionKind::Place
                && before.is_some_and(|p| matches!(s.word_at(p), "in" | "at" | "near" | "off" | "outside" | "around" | "inside"))
        })
    };
    let place = place.or_else(located);
    let inside = |a: u32, b: u32| a as usize >= from && b as usize <= to;
    let first = input.quantities.partition_point(|q| (q.tokens.start as usize) < from);
    let quantities = input
        .quantities
        .iter()
        .enumerate()
        .skip(first)
        .take_while(|(_, q)| (q.tokens.start as usize) < to)
        .filter(|(_, q)| {
            inside(q.tokens.start, q.tokens.end) && q.unit.as_deref().is_none_or(|u| !matches!(u, "percent" | "money")) && belongs(s, t, q)
        })
        .map(|(n, _)| n)
        .collect();
    let standing = standing(s, t, participants.is_empty() && place.is_none());
    let first = input.times.partition_point(|x| (x.tokens.start as usize) < from);
    let time = input.times.get(first).filter(|x| inside(x.tokens.start, x.tokens.end)).map(|_| first);
    FoundFact {
        concept: t.entry.concept.clone(),
        trigger: s.span(t.start, t.end),
        trigger_tokens: Run { start: t.start as u32, end: t.end as u32 },
        participants,
        place,
        time,
        quantities,
        negated: negated(s, t, from),
        modality: modality(input, t, from, statement),
        standing,
        unnamed: Vec::new(),
        span: s.span(from, to),
        tokens: Run { start: from as u32, end: to as u32 },
        statement,
        rule: format!("en-{}/{}", t.entry.class, t.entry.words.first().map_or("", String::as_str)),
    }
}

/// A quantity belongs to the trigger where no other trigger stands between them.
fn belongs(s: &Scene, t: &Here, q: &FoundQuantity) -> bool {
    let (a, b) = if (q.tokens.end as usize) <= t.start { (q.tokens.end as usize, t.start) } else { (t.end, q.tokens.start as usize) };
    q.tokens.start as usize <= t.start && (q.tokens.end as usize) >= t.end
        || !(a..b).any(|k| s.senses(k).iter().any(|f| matches!(f.sense, Sense::Trigger(i, forms) if forms.past() && s.english.triggers.get(i as usize).is_some_and(|e| e.concept != t.entry.concept))))
}

/// The clause around a trigger: between semicolons, colons, quotation marks, and joints that open another clause.
fn clause(s: &Scene, t: &Here) -> (usize, usize) {
    let sentence = s.sentence_of(t.start);
    let own = s.quotation_of(t.start).map(|q| q.open);
    let wall =
        |k: usize| s.mark(k, ';') || s.mark(k, ':') || s.dash(k) || s.quotation_of(k).map(|q| q.open) != own || s.mark(k, '.') && s.stop(k);
    let joint = |k: usize| {
        let next = k + 1 + usize::from(s.mark(k, ','));
        let turns = s.is(k, ClassSet::CONTRAST) || s.mark(k, ',') && (s.is(k + 1, ClassSet::CONJUNCTION.or(ClassSet::RELATIVE)));
        turns
            || s.word_at(k) == "that" && !s.is(k.before(), ClassSet::PREPOSITION)
            || matches!(s.word_at(k), "when" | "after" | "before" | "as" | "which" | "where") && (next..next + 8).any(|j| s.finite(j))
    };
    let floor = (sentence.start as usize).max(t.start.saturating_sub(CLAUSE));
    let limit = (sentence.end as usize).min(t.end + CLAUSE);
    let from = (floor..t.start).rev().find(|k| wall(*k) || joint(*k)).map_or(floor, |k| k + 1);
    let to = (t.end..limit).find(|k| wall(*k) || joint(*k)).unwrap_or(limit);
    (from, to.max(t.end))
}

fn mentions_in<'a>(input: &'a Input, from: usize, to: usize) -> impl Iterator<Item = usize> + 'a {
    let first = input.mentions.partition_point(|m| (m.run.start as usize) < from);
    let near = input.mentions.iter().enumerate().skip(first).take_while(move |(_, m)| (m.run.start as usize) < to);
    near.filter(move |(_, m)| (m.run.end as usize) <= to).map(|(n, _)| n)
}

/// The preposition in front of the phrase that starts before token `i`: `in the northern town of Karfala`.
fn place_preposition(s: &Scene, i: usize, floor: usize) -> Option<usize> {
    (floor.max(i.saturating_sub(6))..i)
        .rev()
        .take_while(|k| !s.stop(*k) && !s.finite(*k))
        .find(|k| s.is(*k, ClassSet::PREPOSITION) && !(s.word_at(*k) == "of" && s.is(k.before(), ClassSet::PLACE_NOUN)))
}

/// The mentions that fill a slot: in front of a verb, behind it, or behind a preposition.
fn filling(input: &Input, t: &Here, slot: &str, from: usize, to: usize) -> Vec<usize> {
    let s = input.scene;
    let some = |m: &usize| input.mentions[*m].kind != MentionKind::Role || slot == "subject";
    let preposition = |m: usize| place_preposition(s, input.mentions[m].run.start as usize, from);
    match slot {
        "subject" => {
            let mut last: Vec<usize> = mentions_in(input, from, t.start).filter(some).filter(|m| preposition(*m).is_none()).collect();
            // The subject is what stands nearest in front, with what `and` joins to it.
            let Some(own) = last.pop() else { return Vec::new() };
            let mut out = vec![own];
            while let Some(m) = last.pop() {
                let next = &input.mentions[out[0]];
                let gap = input.mentions[m].run.end as usize..next.run.start as usize;
                if input.mentions[m].run.holds(next.run.start as usize)
                    || gap.clone().all(|k| s.word_at(k) == "and" || s.is(k, ClassSet::DETERMINER) || s.mark(k, ',')) && gap.len() <= 3
                {
                    out.insert(0, m);
                } else {
                    break;
                }
            }
            out.retain(|m| !out_of_longer(input, *m, from, t.start));
            out
        }
        "object" if !t.passive => {
            let end = (t.end..to).find(|k| s.is(*k, ClassSet::PREPOSITION) && s.word_at(*k) != "of" || s.stop(*k)).unwrap_or(to);
            mentions_in(input, t.end, end).filter(some).filter(|m| !out_of_longer(input, *m, t.end, end)).take(2).collect()
        }
        "object" => Vec::new(),
        _ => {
            let found = |m: &usize| {
                let run = input.mentions[*m].run;
                run.start as usize >= t.end && preposition(*m).is_some_and(|p| s.word_at(p) == slot && p >= t.end)
                    || slot == "of" && t.forms.none() && (run.end as usize == t.start || s.possessive(run.end as usize) == Some(t.start))
                    || slot == "between"
                        && (t.end..run.start as usize).any(|k| s.word_at(k) == "between")
                        && s.word_at((run.start as usize).before()) != "in"
            };
            mentions_in(input, from, to).filter(some).filter(found).filter(|m| !out_of_longer(input, *m, from, to)).collect()
        }
    }
}

/// True where a longer mention holds this one: the Marqania in the army of Marqania.
fn out_of_longer(input: &Input, m: usize, from: usize, to: usize) -> bool {
    let own = input.mentions[m].run;
    mentions_in(input, from, to)
        .any(|o| o != m && input.mentions[o].run.start <= own.start && input.mentions[o].run.end >= own.end && input.mentions[o].run != own)
}

/// A noun behind `the` or `this` refers to what is known; a bare plural of which nothing is told speaks at large.
fn standing(s: &Scene, t: &Here, bare: bool) -> Standing {
    if t.entry.class != "noun" {
        return Standing::Told;
    }
    let front = (t.start.saturating_sub(3)..t.start)
        .rev()
        .take_while(|k| s.word(*k) && !s.is(*k, ClassSet::PREPOSITION))
        .find(|k| s.is(*k, ClassSet::DETERMINER));
    match front.map(|k| s.word_at(k)) {
        Some("the" | "this" | "that" | "these" | "those" | "its" | "his" | "her" | "their") => Standing::Referred,
        None if bare && s.word_at(t.end - 1).ends_with('s') => Standing::General,
        _ => Standing::Told,
    }
}

/// `did not kill`, `no deal`, `never reached`, `without an agreement`, `failed to agree`, `denied that …` is the statement's.
fn negated(s: &Scene, t: &Here, from: usize) -> bool {
    let near = from.max(t.start.saturating_sub(6))..t.start;
    near.rev()
        .take_while(|k| !s.mark(*k, ',') && !s.is(*k, ClassSet::CONJUNCTION))
        .any(|k| s.is(k, ClassSet::NEGATION.or(ClassSet::FAILURE)))
}

fn modality(input: &Input, t: &Here, from: usize, statement: Option<usize>) -> Modality {
    let s = input.scene;
    match t.entry.modality.as_str() {
        "planned" => return Modality::Planned,
        "demanded" => return Modality::Demanded,
        "possible" => return Modality::Possible,
        _ => {}
    }
    let near = from.max(t.start.saturating_sub(7))..t.start;
    for k in near.rev() {
        if s.stop(k) {
            break;
        }
        if s.is(k, ClassSet::DEMANDED) {
            return Modality::Demanded;
        }
        if s.is(k, ClassSet::POSSIBLE) {
            return Modality::Possible;
        }
        if s.is(k, ClassSet::PLANNED) {
            return Modality::Planned;
        }
    }
    let stance = statement.and_then(|n| input.statements.get(n)).map(|f| f.stance);
    let infinitive = s.word_at(t.start.before()) == "to";
    match stance {
        Some(Stance::Demand) => Modality::Demanded,
        Some(Stance::Pledge | Stance::Warn) if infinitive || t.forms.base() || t.forms.none() => Modality::Planned,
        Some(Stance::Expect) if !t.forms.past() => Modality::Possible,
        _ if infinitive && t.forms.base() => Modality::Planned,
        _ => Modality::Asserted,
    }
}

/// The innermost statement whose content holds token `i`, of those whose cues stand near.
fn innermost(input: &Input, i: usize) -> Option<usize> {
    let at = input.statements.partition_point(|f| (f.cue_tokens.start as usize) < i);
    let near = at.saturating_sub(NEIGHBOURS)..(at + NEIGHBOURS).min(input.statements.len());
    let holds = |n: &usize| input.statements[*n].content_tokens.holds(i) && !input.statements[*n].cue_tokens.holds(i);
    near.filter(holds).min_by_key(|n| input.statements[*n].content_tokens.end - input.statements[*n].content_tokens.start)
}
