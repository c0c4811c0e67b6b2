//! Abbreviations that a report gives behind a body's name: هيئة الوادي للتنمية (HWT), مركز الأفق للدراسات ("أفق").

use super::{FoundMention, bounds};
use crate::arabic::scene::Scene;
use crate::record::{EntityRef, MentionKind};
use rustc_hash::FxHashMap;
use tawatur_text::clitics::Proclitics;

/// Words of a Latin name in brackets at most.
const LATIN: usize = 8;

/// Adds what stands in brackets or quotation marks right behind a body and is its short or foreign name, and every later
/// place where such a Latin abbreviation stands alone.
///
/// Counter-examples: `البلدية (شمال)`: a word of the language; `الهيئة (12)`: a number.
pub fn find(scene: &Scene, found: &mut Vec<FoundMention>) {
    let mut taken = vec![false; scene.text.tokens.len()];
    found.iter().for_each(|m| taken[m.run.indices()].iter_mut().for_each(|t| *t = true));
    let mut known: FxHashMap<&str, (usize, MentionKind, EntityRef)> = FxHashMap::default();
    let mut out = Vec::new();
    for m in found.iter().filter(|m| matches!(m.kind, MentionKind::Group | MentionKind::Organisation | MentionKind::Outlet)) {
        let Some((start, end)) = behind(scene, m.end()).filter(|(start, _)| !taken[*start]) else { continue };
        let rule = format!("{}+abbreviation", m.rule);
        out.push(bounds::mention(scene, start, end, Proclitics::default(), m.kind, Some(m.entity.clone()), rule));
        if end == start + 1 && is_latin(scene, start) {
            known.entry(scene.text.word(start)).or_insert_with(|| (end, m.kind, m.entity.clone()));
        }
    }
    if !known.is_empty() {
        out.iter().for_each(|m: &FoundMention| taken[m.run.indices()].iter_mut().for_each(|t| *t = true));
        for (i, taken) in taken.iter().enumerate() {
            let Some((from, kind, entity)) = known.get(scene.text.word(i)) else { continue };
            if i >= *from && !taken && is_latin(scene, i) {
                let rule = "abbreviation".to_owned();
                out.push(bounds::mention(scene, i, i + 1, Proclitics::default(), *kind, Some(entity.clone()), rule));
            }
        }
    }
    found.extend(out);
}

/// The words of the abbreviation behind token `at`, without its brackets.
fn behind(scene: &Scene, at: usize) -> Option<(usize, usize)> {
    if is_latin(scene, at) && scene.text.as_written(at).chars().all(|c| c.is_ascii_uppercase()) {
        return Some((at, at + 1));
    }
    let close = if scene.mark(at, '(') {
        ')'
    } else if scene.opens(at).is_some() {
        '"'
    } else {
        return None;
    };
    let start = at + 1;
    let latin = (start..start + LATIN).take_while(|j| is_latin(scene, *j)).count();
    if latin > 0 && scene.mark(start + latin, close) {
        return Some((start, start + latin));
    }
    let arabic = close == ')'
        && scene.word(start)
        && scene.mark(start + 1, ')')
        && scene.senses(start).is_empty()
        && scene.classes(start).is_empty()
        && scene.time_end(start).is_none()
        && (2..=7).contains(&scene.text.word(start).chars().count());
    arabic.then_some((start, start + 1))
}

/// A word of two Latin letters or more.
fn is_latin(scene: &Scene, i: usize) -> bool {
    let word = scene.text.word(i);
    scene.word(i) && word.len() >= 2 && word.bytes().all(|b| b.is_ascii_alphabetic())
}
