//! Words for two who were named together: الطرفان، الجانبان.

use super::{FoundMention, bounds};
use crate::arabic::scene::Scene;
use crate::record::{EntityRef, MentionKind};
use tawatur_text::clitics::Proclitics;

/// Tokens between the first party and the second: `بين الجيش السوري من جهة وفصائل …`.
const APART: usize = 4;

/// Adds the words for both parties, with those who were named last behind بين as members.
///
/// Example: `جرت اشتباكات بين الجيش والفصائل، ولم يعلق الطرفان`. Counter-example: `الطرفان` where the report named no two
/// together: nobody is guessed.
pub fn find(scene: &Scene, found: &mut Vec<FoundMention>) {
    let mut last: Option<[EntityRef; 2]> = None;
    let mut out = Vec::new();
    let parties: Vec<usize> = (0..found.len()).filter(|k| is_party(&found[*k])).collect();
    let mut next = 0;
    for i in 0..scene.text.tokens.len() {
        while let Some(k) = parties.get(next).filter(|k| found[**k].start() <= i) {
            if let Some(second) = together(scene, found, *k, &parties[next + 1..]) {
                last = Some([found[*k].entity.clone(), found[second].entity.clone()]);
            }
            next += 1;
        }
        let word = scene.text.word(i);
        let bare = word.strip_prefix(['و', 'ف']).unwrap_or(word);
        if !matches!(bare, "الطرفان" | "الطرفين" | "للطرفين" | "بالطرفين" | "الجانبان" | "الجانبين" | "للجانبين" | "بالجانبين")
        {
            continue;
        }
        let Some(members) = &last else { continue };
        let conjunction = word.chars().next().filter(|_| bare.len() < word.len());
        let particle = bare.chars().next().filter(|c| matches!(c, 'ل' | 'ب'));
        let before = Proclitics { conjunction, particle, article: true };
        let mut m = bounds::mention(scene, i, i + 1, before, MentionKind::Group, None, "description/both".to_owned());
        m.members = members.to_vec();
        out.push(m);
    }
    // A body of that name would be a second mention of the same words.
    found.retain(|m| !out.iter().any(|o: &FoundMention| o.run == m.run));
    found.extend(out);
}

/// Bodies and states.
fn is_party(m: &FoundMention) -> bool {
    match m.kind {
        MentionKind::Group | MentionKind::Organisation | MentionKind::Person => true,
        MentionKind::Place => m.entity.id.starts_with("place:"),
        _ => false,
    }
}

/// The party behind `بين k و…`.
fn together(scene: &Scene, found: &[FoundMention], k: usize, behind: &[usize]) -> Option<usize> {
    let first = &found[k];
    let between = first.start().checked_sub(1).is_some_and(|b| matches!(scene.text.word(b), "بين" | "وبين"));
    if !between {
        return None;
    }
    let end = first.end();
    behind.iter().copied().take_while(|s| found[*s].start() <= end + APART).find(|s| {
        let second = &found[*s];
        let start = second.start();
        let joined = scene.text.word(start).starts_with('و') || scene.text.word(start.saturating_sub(1)) == "وبين";
        start >= end && joined && second.entity.id != first.entity.id
    })
}
