//! Statements: who stands behind what, by cue, source and content.
//!
//! Each sentence goes through the same steps: candidates (every word that could be a cue, with the place where
//! its content opens), edges (where each content ends), sources (named, in front, or taken over from the last
//! statement), description (stance, mode). No step looks back at an earlier one.

mod agreement;
mod attribution;
mod candidate;
mod content;
mod describe;
mod fillers;
mod finite_cues;
mod marks;
mod no_verb;
mod noun_cues;
mod opening;
pub mod phrase;
mod phrase_cues;
mod relative_cues;
mod setting;
mod silence;
mod source;
mod speaker;
mod subject;
mod subject_behind;
mod verb_cues;
mod weak;
pub mod words;

use crate::arabic::scene::Scene;
pub use crate::found::{FoundSource, FoundStatement};
use tawatur_lexicon::classes::ClassSet;
use tawatur_text::segments::Run;

pub use candidate::{Candidate, Shape};

/// Finds all statements of a text, in order of their cues.
pub fn find(s: &Scene) -> Vec<FoundStatement> {
    let mut found: Vec<FoundStatement> = Vec::new();
    for sentence in &s.text.sentences {
        if s.is_furniture(sentence.start as usize) {
            continue;
        }
        let candidates = candidate::in_sentence(s, *sentence);
        for (k, c) in candidates.iter().enumerate() {
            if let Some(statement) = build(s, &candidates, k, *sentence, &found) {
                found.push(statement);
            } else if let Shape::Attribution(_) = c.shape {
                attribution::merge_into_last(s, c, &mut found);
            }
        }
    }
    found.sort_by_key(|f| (f.cue.start, f.content.start));
    found.dedup_by(|b, a| a.cue == b.cue);
    found
}

fn build(s: &Scene, all: &[Candidate], k: usize, sentence: Run, before: &[FoundStatement]) -> Option<FoundStatement> {
    let c = &all[k];
    let content = content::edges(s, all, k, sentence, before)?;
    if content.0 >= content.1 {
        return None;
    }
    let named = source::named(s, c, sentence);
    // لم يرد تعليق: a comment that does not come in says nothing about who keeps silent.
    if c.stance == tawatur_lexicon::Stance::Decline && named.as_ref().is_some_and(|n| s.is(n.tokens.start as usize, ClassSet::SAY_NOTHING))
    {
        return None;
    }
    let implicit = named.is_none() && c.wants_source();
    let source = match named {
        Some(n) => Some(n),
        None if implicit => speaker::taken_over(s, c, sentence, before),
        None => None,
    };
    if implicit && source.is_none() && !c.stands_alone() {
        return None;
    }
    let via = source::carriers(s, c, source.as_ref());
    let content_tokens = Run { start: content.0 as u32, end: content.1 as u32 };
    let content_span = content::span(s, c, content_tokens);
    let stance = describe::stance(s, c, content_tokens);
    let mode = describe::mode(s, c, content_tokens);
    Some(FoundStatement {
        cue: s.span(c.cue.start as usize, c.cue.end as usize),
        cue_tokens: c.cue,
        content: content_span,
        content_tokens,
        implicit: implicit && source.is_some(),
        source,
        via,
        stance,
        mode,
        hedge: c.hedge.clone(),
        rule: format!("{}/{}", c.rule, c.entry),
    })
}
