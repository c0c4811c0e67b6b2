//! Statements: who stands behind what, by cue, source and content.
//!
//! Each sentence goes through the same steps as in every language: candidates (verbs with their subjects, then cues that
//! are no verbs), edges (where each content lies), sources (named, or taken over from the last statement), description.

mod candidate;
mod content;
mod describe;
mod phrase;
mod source;
mod subject;
mod words;

use super::scene::Scene;
use crate::found::{FoundMention, FoundSource, FoundStatement};
use candidate::{Candidate, Shape, Subject};
use tawatur_text::segments::Run;

/// Finds all statements of a text, in the order of their cues.
pub(super) fn find(s: &Scene, mentions: &[FoundMention]) -> Vec<FoundStatement> {
    let mut found: Vec<FoundStatement> = Vec::new();
    for sentence in &s.sentences {
        if s.is_furniture(sentence.start as usize) {
            continue;
        }
        let first = found.len();
        let candidates = candidate::in_sentence(s, *sentence);
        for k in 0..candidates.len() {
            if let Some(statement) = build(s, &candidates, k, *sentence, &found, first, mentions) {
                found.push(statement);
            }
        }
    }
    found.sort_by_key(|f| (f.cue.start, f.content.start));
    found.dedup_by(|b, a| a.cue == b.cue);
    found
}

fn build(
    s: &Scene,
    all: &[Candidate],
    k: usize,
    sentence: Run,
    before: &[FoundStatement],
    first: usize,
    mentions: &[FoundMention],
) -> Option<FoundStatement> {
    let c = &all[k];
    let content = content::edges(s, all, k, sentence)?;
    if content.start >= content.end {
        return None;
    }
    let named = source::named(s, c, mentions);
    let implicit = named.is_none() && matches!(c.subject, Subject::Pronoun(_) | Subject::Before);
    let source: Option<FoundSource> = match named {
        Some(n) => Some(n),
        None if implicit => source::taken_over(s, c, sentence, before, first, mentions),
        None => None,
    };
    if source.is_none() && c.wants_source() {
        return None;
    }
    let (content_span, content_tokens) = content::span(s, content);
    if content_span.is_empty() {
        return None;
    }
    Some(FoundStatement {
        cue: s.span(c.cue.0, c.cue.1),
        cue_tokens: Run { start: c.cue.0 as u32, end: c.cue.1 as u32 },
        content: content_span,
        content_tokens,
        implicit: implicit && source.is_some(),
        via: source::carriers(s, c, sentence, source.as_ref(), mentions),
        source,
        stance: describe::stance(c),
        mode: describe::mode(s, content_tokens),
        hedge: c.hedge.clone(),
        rule: format!("{}/{}", c.shape.rule(), c.entry),
    })
}

impl Shape {
    /// The rule's name, as the record shows it.
    fn rule(self) -> &'static str {
        match self {
            Shape::Verb => "en-verb",
            Shape::Inverted => "en-inverted",
            Shape::Participle => "en-participle",
            Shape::Carrier => "en-carrier",
            Shape::Quoted => "en-quoted-as-saying",
            Shape::Preposition => "en-according-to",
            Shape::Adverb => "en-adverb",
            Shape::Impersonal => "en-impersonal",
            Shape::Passive => "en-passive",
            Shape::Nominal => "en-nominal",
        }
    }
}
