//! Talks and agreements that a statement speaks of without saying whose: نفى وجود أي مفاوضات.
//!
//! A reading makes no fact of a noun that names nobody: alone it tells nothing. Beside the rest of its report, and beside
//! other reports, it does. The words come from the lexicon's concepts; nothing is looked for outside statements.

use super::clauses::{clause_of, clauses};
use super::families::{family, is_talks};
use super::{Subject, Unit, frames, speaking, statement_of};
use crate::entities::Entities;
use crate::terms::Terms;
use crate::view::View;
use crate::wording;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use tawatur_lexicon::Lexicon;
use tawatur_read::record::Stance;

/// Words shown before and behind the noun.
const SHOWN: (usize, usize) = (2, 6);

/// Nouns of talks and agreements with their concept.
#[derive(Debug, Default)]
pub(crate) struct Nouns {
    of: FxHashMap<String, String>,
}

impl Nouns {
    /// Reads single-word nouns of talks off the lexicon.
    pub fn of(lexicon: &Lexicon) -> Self {
        let mut of = FxHashMap::default();
        for t in lexicon.triggers.iter().filter(|t| t.class == "noun" && matches!(t.concept.as_str(), "NEGOTIATE" | "AGREE")) {
            for word in t.words.iter().filter(|w| !w.contains(' ')) {
                of.entry(tawatur_text::fold(word)).or_insert_with(|| t.concept.clone());
            }
        }
        Self { of }
    }

    fn concept(&self, word: &str) -> Option<&str> {
        let bare = word.strip_prefix(['و', 'ف']).unwrap_or(word);
        let stems = [
            Some(word),
            Some(bare),
            bare.strip_prefix(['ب', 'ل']),
            bare.strip_prefix("ال"),
            bare.strip_prefix("بال"),
            bare.strip_prefix("لل"),
        ];
        // اتفاقا: the alef of an indefinite object.
        let of = |w: &str| self.of.get(w).or_else(|| w.strip_suffix('ا').and_then(|w| self.of.get(w)));
        stems.into_iter().flatten().find_map(of).map(String::as_str)
    }
}

/// Adds the talks and agreements of statements in which no fact tells of them.
pub(super) fn units(doc: usize, view: &View, nouns: &Nouns, terms: &Terms, entities: &Entities, out: &mut Vec<Unit>) {
    if nouns.of.is_empty() {
        return;
    }
    let clauses = clauses(view);
    let of = |u: &Unit| u.frame.concept.as_deref().map(|c| family(c).to_owned());
    let mut told: BTreeSet<(usize, String)> = out.iter().filter_map(|u| u.statement.zip(of(u))).collect();
    let mut made = Vec::new();
    for w in &view.words {
        let i = w.token as usize;
        let Some(concept) = nouns.concept(view.text.word(i)).filter(|c| is_talks(c)) else { continue };
        let inside = |from: u32, to: u32| from <= w.start && w.end <= to;
        if view.reading.mentions.iter().any(|m| inside(m.start, m.end)) || out.iter().any(|u| inside(u.start, u.end)) {
            continue;
        }
        let (Some(statement), denied) = speaking(view, statement_of(view, w.start, w.end)) else { continue };
        // Who asks for the agreement to be kept, or warns of its end, does not say that there is one.
        if !matches!(view.reading.statements[statement].stance, Stance::Assert | Stance::Claim | Stance::Deny | Stance::Reject) {
            continue;
        }
        if !told.insert((statement, family(concept).to_owned())) {
            continue;
        }
        let clause = clause_of(&clauses, i).unwrap_or(i..i + 1);
        let tokens = i.saturating_sub(SHOWN.0).max(clause.start)..(i + 1 + SHOWN.1).min(clause.end);
        let Some((start, end)) = view.range_of(tokens.clone()) else { continue };
        let none = (clause.start..i).rev().take(2).any(|j| wording::NONE_OF.contains(&view.text.word(j)));
        let mut frame = frames::frame(doc, view, entities, None, start, end);
        frame.participants.clear();
        frame.concept = Some(concept.to_owned());
        made.push(Unit {
            doc,
            start: w.start,
            end,
            subject: Subject::Fact,
            frame,
            statement: Some(statement),
            fact: None,
            quantity: None,
            value: None,
            denied: none != denied,
            terms: terms.of(doc, tokens),
            telling: Vec::new(),
            stands_alone: true,
        });
    }
    out.append(&mut made);
}
