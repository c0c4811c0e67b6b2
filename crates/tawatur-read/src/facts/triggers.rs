//! Triggers: the words that tell a concept, one reading each.

use super::Input;
use super::clauses::Clauses;
use crate::record::MentionKind;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Analysis, Inflection, Sense, Tense, Trigger};
use tawatur_text::segments::Run;

/// A trigger at its place.
#[derive(Clone, Copy)]
pub struct Here<'a> {
    /// Its tokens.
    pub run: Run,
    /// The lexicon's entry.
    pub entry: &'a Trigger,
    /// The entry of the same verb's passive, where the form may be either.
    pub passive: Option<&'a Trigger>,
    /// Verb, noun or fixed words.
    pub form: Form,
    /// Little words in front, and the pronoun behind.
    pub analysis: &'a Analysis,
}

/// What a trigger is in its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A verb in the perfect or imperfect.
    Verb(Inflection),
    /// A verbal noun or the name of an event.
    Noun,
    /// Fixed words.
    Phrase,
}

/// All triggers outside names, times, cues and boilerplate, none overlapping.
pub fn find<'a>(input: &Input<'a>, clauses: &Clauses) -> Vec<Here<'a>> {
    let s = input.scene;
    let blocked = blocked(input);
    let mut out = Vec::new();
    let mut free = 0;
    for i in 0..s.text.tokens.len() {
        if i < free || blocked[i] || s.is_furniture(i) {
            continue;
        }
        let Some(here) = at(input, clauses, i) else { continue };
        if (i + 1..here.run.end as usize).any(|j| blocked[j]) {
            continue;
        }
        free = here.run.end as usize;
        out.push(here);
    }
    out
}

/// Tokens inside names, times and cues.
fn blocked(input: &Input) -> Vec<bool> {
    let n = input.scene.text.tokens.len();
    let mut out = vec![false; n];
    for m in input.mentions.iter().filter(|m| !matches!(m.kind, MentionKind::Role | MentionKind::Place)) {
        out[m.run.indices()].iter_mut().for_each(|b| *b = true);
    }
    for t in input.times {
        out[t.tokens.indices()].iter_mut().for_each(|b| *b = true);
    }
    for s in input.statements {
        for i in s.cue_tokens.indices().filter(|i| *i < n) {
            out[i] = true;
        }
    }
    out
}

fn at<'a>(input: &Input<'a>, clauses: &Clauses, i: usize) -> Option<Here<'a>> {
    let s = input.scene;
    if lacks_its_hamza(s.text.word(i), s.text.as_written(i)) {
        return None;
    }
    let all = || {
        s.senses(i).iter().filter_map(|a| match a.sense {
            Sense::Trigger(t, f) => s.lexicon.triggers.get(t as usize).map(|entry| (a, entry, f)).filter(|(a, _, f)| allowed(a, *f)),
            _ => None,
        })
    };
    let longest = all().map(|(a, ..)| a.tokens).max()?;
    let fewest = all().filter(|(a, ..)| a.tokens == longest).map(|(a, ..)| clitics(a)).min()?;
    let best = || all().filter(move |(a, ..)| a.tokens == longest && clitics(a) == fewest);
    let run = Run { start: i as u32, end: i as u32 + u32::from(longest) };
    let verb = best().find(|(_, e, f)| e.class != "passive" && f.is_some_and(is_finite));
    let passive = best().find(|(_, e, f)| e.class == "passive" && f.is_some_and(is_finite));
    let noun = best().find(|(_, e, _)| e.class == "noun").or_else(|| best().find(|(_, _, f)| f.is_some_and(|f| f.tense == Tense::Masdar)));
    let phrase = best().find(|(_, e, _)| e.class == "phrase");
    let finite = verb.or(passive);
    if let Some((a, entry, f)) = finite.filter(|_| noun.is_none() || stands_as_verb(input, clauses, i)) {
        let inflection = f.unwrap_or(PLAIN);
        let same = passive.filter(|(_, p, _)| p.concept == entry.concept).map(|(_, p, _)| p);
        return Some(Here { run, entry, passive: same, form: Form::Verb(inflection), analysis: a });
    }
    if let Some((a, entry, _)) = noun {
        return Some(Here { run, entry, passive: None, form: Form::Noun, analysis: a });
    }
    if let Some((a, entry, _)) = phrase {
        return Some(Here { run, entry, passive: None, form: Form::Phrase, analysis: a });
    }
    // متجهة، متوجها: the participle of where something is bound for.
    let (a, entry, _) = best().find(|(_, e, f)| e.concept == "BOUND-FOR" && f.is_some())?;
    Some(Here { run, entry, passive: None, form: Form::Phrase, analysis: a })
}

const PLAIN: Inflection =
    Inflection { tense: Tense::Perfect, passive: false, person: 3, feminine: false, number: tawatur_lexicon::Number::Singular };

fn is_finite(f: Inflection) -> bool {
    matches!(f.tense, Tense::Perfect | Tense::Imperfect)
}

fn allowed(a: &Analysis, f: Option<Inflection>) -> bool {
    let Some(f) = f else { return true };
    if f.person != 3 || a.before.particle == Some('ك') {
        return false;
    }
    !(is_finite(f) && (a.before.article || matches!(a.before.particle, Some('ب'))))
}

fn clitics(a: &Analysis) -> usize {
    usize::from(a.before.conjunction.is_some()) + usize::from(a.before.particle.is_some()) + usize::from(a.after > 0)
}

/// قصف is a verb at the head of its clause and behind its subject; behind a preposition or a noun it is a noun.
fn stands_as_verb(input: &Input, clauses: &Clauses, i: usize) -> bool {
    let s = input.scene;
    let Some(b) = i.checked_sub(1) else { return true };
    if clauses.starts(i) {
        return true;
    }
    if s.is(b, ClassSet::RELATIVE.or(ClassSet::HAD).or(ClassSet::NEGATION).or(ClassSet::WAS).or(ClassSet::THAT)) {
        return !s.is(b, ClassSet::PREPOSITION);
    }
    if s.is(b, ClassSet::SUBORDINATOR) && !s.is(b, ClassSet::PREPOSITION) {
        return true;
    }
    // The subject in front: الجيش قصف …
    let at = input.mentions.partition_point(|m| (m.run.start as usize) < i);
    input.mentions[..at].iter().rev().take(4).any(|m| m.run.end as usize == i && m.kind != MentionKind::Place)
}

/// `يود الخروج` (wishes) folds like the jussive `لم يؤدِّ` (led to): a form as short as that must show the hamza it is read with.
fn lacks_its_hamza(word: &str, written: &str) -> bool {
    matches!(word, "يود" | "تود" | "نود" | "اود" | "يودون" | "يودوا") && !written.contains('ؤ')
}
