//! Names that the lexicon does not know: runs of capitals, and what their words and neighbours say they are.

use super::persons;
use super::{mention, named};
use crate::english::scene::{Before, Scene};
use crate::found::FoundMention;
use crate::record::MentionKind;
use rustc_hash::FxHashSet;
use tawatur_lexicon::english::classes::ClassSet;

/// Tokens of a name, at most.
const LONGEST: usize = 9;

/// A run of capitals that may be a name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    pub start: usize,
    pub end: usize,
}

/// Names by their capitals. A word alone that nothing tells apart is kept only where it repeats part of a longer name.
pub(super) fn find(s: &Scene, taken: &[bool]) -> Vec<FoundMention> {
    let mut out: Vec<FoundMention> = Vec::new();
    // Words with a capital inside a sentence.
    let inside: FxHashSet<&str> = (0..s.len()).filter(|k| s.capital(*k) && !is_first(s, *k)).map(|k| s.word_at(k)).collect();
    let mut i = 0;
    while i < s.len() {
        let Some(run) = (if s.is_furniture(i) { None } else { run_at(s, i, taken, &inside) }) else {
            i += 1;
            continue;
        };
        if let Some(m) = classify(s, run) {
            out.push(m);
        }
        i = run.end.max(i + 1);
    }
    // A lone capital counts where its word ends or starts a name that was found, or names a place elsewhere.
    let places: FxHashSet<String> = out.iter().filter(|m| m.kind == MentionKind::Place).map(|m| m.entity.id.clone()).collect();
    let parts: FxHashSet<String> = out
        .iter()
        .filter(|m| m.rule != "name/alone")
        .flat_map(|m| m.entity.id.trim_start_matches("name:").split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    out.retain(|m| {
        let id = m.entity.id.trim_start_matches("name:");
        m.rule != "name/alone" || places.contains(&m.entity.id) || parts.contains(id)
    });
    for m in &mut out {
        if m.rule == "name/alone" && places.contains(&m.entity.id) {
            m.kind = MentionKind::Place;
        }
    }
    out
}

/// The run of capitals at token `i`: `Union of River States`, `Tell Safa`, `al-Nur`, `Dr. Bassam Nuri`.
fn run_at(s: &Scene, i: usize, taken: &[bool], inside: &FxHashSet<&str>) -> Option<Run> {
    if taken[i] || !starts(s, i, inside) {
        return None;
    }
    let mut end = i + 1;
    while end < s.len() && end - i < LONGEST && !taken[end] {
        let next = if s.hyphen(end) { end + 1 } else { end };
        if s.capital(next) && !taken.get(next).copied().unwrap_or(true) && !is_time(s, next) {
            end = next + 1;
        } else if s.mark(end, '.') && s.glued(end) && s.is(end - 1, ClassSet::ABBREVIATION.or(ClassSet::HONORIFIC)) && s.capital(end + 1) {
            end += 1;
        } else if s.is(end, ClassSet::NAME_PART) && s.capital(end + 1 + usize::from(s.hyphen(end + 1))) && !s.stop(end) {
            end += 1 + usize::from(s.hyphen(end + 1));
        } else if matches!(s.word_at(end), "of" | "for")
            && s.capital(end + 1 + usize::from(s.word_at(end + 1) == "the"))
            && joins_of(s, i, end)
        {
            end += 1 + usize::from(s.word_at(end + 1) == "the");
        } else {
            break;
        }
    }
    Some(Run { start: i, end })
}

/// `Union of River States`, `Doctors for the Valley`: a body's head stands before `of`.
fn joins_of(s: &Scene, start: usize, of: usize) -> bool {
    (start..of).any(|k| s.is(k, ClassSet::BODY)) && !is_time(s, of + 1)
}

fn is_time(s: &Scene, i: usize) -> bool {
    s.time_end(i).is_some()
}

/// True where a name can start: a capital that the start of a sentence does not explain.
fn starts(s: &Scene, i: usize, inside: &FxHashSet<&str>) -> bool {
    let particle = s.is(i, ClassSet::NAME_PART) && s.hyphen(i + 1) && s.capital(i + 2);
    if !(s.capital(i) || particle) || is_time(s, i) {
        return false;
    }
    let first = is_first(s, i);
    let common = s.is(
        i,
        ClassSet::OPENER
            .or(ClassSet::PREPOSITION)
            .or(ClassSet::PRONOUN)
            .or(ClassSet::DETERMINER)
            .or(ClassSet::SUBORDINATOR)
            .or(ClassSet::CONJUNCTION),
    );
    if common && !s.is(i, ClassSet::HONORIFIC) {
        // Health Ministry, Security Council, but no The, At, Residents.
        let opens_name = s.capital(i + 1)
            && (!first || s.is(i + 1, ClassSet::BODY.or(ClassSet::GROUP)))
            && !s.is(i, ClassSet::DETERMINER.or(ClassSet::PREPOSITION).or(ClassSet::PRONOUN));
        return opens_name;
    }
    // A common word with a small neighbour at the start of a sentence: `Taps ran dry`, `Inflation is`.
    if first && !s.capital(i + 1) && !s.is(i, ClassSet::HONORIFIC) {
        return known_elsewhere(s, i, inside);
    }
    true
}

fn is_first(s: &Scene, i: usize) -> bool {
    s.text.sentence_of(i).start as usize == i
        || i > 0 && (s.opens(i - 1).is_some() || s.dash(i - 1) || s.mark(i - 1, ':') || s.time_end(i - 1) == Some(i))
}

/// At the start of a sentence a word is a name where the text writes it with a capital inside one, too.
fn known_elsewhere(s: &Scene, i: usize, inside: &FxHashSet<&str>) -> bool {
    let word = s.word_at(i);
    let plural = word.ends_with('s') && s.head(i).is_some();
    !plural && word.chars().count() > 2 && inside.contains(word)
}

fn classify(s: &Scene, run: Run) -> Option<FoundMention> {
    let Run { start, end } = run;
    let name = |kind, rule: &str| Some(mention(s, start, end, kind, named(s.written(start, end)), rule.to_owned()));
    let before = start.before();
    let many = (start..end).filter(|k| s.word(*k)).count() > 1;
    if let Some((from, to)) = persons::titled(s, run) {
        return Some(mention(s, from, to, MentionKind::Person, named(s.written(from, to)), "person/title".into()));
    }
    let last = |classes| s.is(end - 1, classes);
    let any = |classes| (start..end).any(|k| s.is(k, classes));
    if many && last(ClassSet::OUTLET) || many && any(ClassSet::OUTLET) && !last(ClassSet::BODY.or(ClassSet::GROUP)) {
        return name(MentionKind::Outlet, "name/outlet");
    }
    if last(ClassSet::BODY) || many && any(ClassSet::BODY) {
        return (many || s.word_at(before) == "the").then(|| name(MentionKind::Organisation, "name/body")).flatten();
    }
    if last(ClassSet::GROUP) {
        return (many || s.word_at(before) == "the").then(|| name(MentionKind::Group, "name/group")).flatten();
    }
    if many && (last(ClassSet::PLACE_NOUN) || s.is(start, ClassSet::PLACE_NOUN)) {
        return name(MentionKind::Place, "name/place-noun");
    }
    // All capitals before a dash or comma at the start: a dateline.
    let shouted = (start..end).filter(|k| s.word(*k)).all(|k| s.text.as_written(k).chars().all(|c| !c.is_lowercase()));
    if shouted && s.text.paragraph_of(start).start as usize == start && (s.mark(end, ',') || s.mark(end, '(') || s.dash(end)) {
        return name(MentionKind::Place, "name/dateline");
    }
    if persons::is_person(s, run) {
        return name(MentionKind::Person, "person/name");
    }
    let place = s.is(before, ClassSet::PLACE_PREPOSITION) && !matches!(s.word_at(before), "from" | "to" | "of")
        || s.is(end, ClassSet::PLACE_NOUN) && !s.capital(end);
    let of_place = s.word_at(before) == "of" && s.is(before.before(), ClassSet::PLACE_NOUN) || s.is(before, ClassSet::PLACE_NOUN);
    let within = s.is(before, ClassSet::PLACE_PREPOSITION) && !many;
    if place
        || of_place
        || within
        || s.is(before, ClassSet::ADJECTIVE) && matches!(s.word_at(before), "northern" | "southern" | "eastern" | "western" | "central")
    {
        return name(MentionKind::Place, "name/place");
    }
    if shouted && !many {
        return (s.word_at(start).len() >= 2 && s.word_at(start).len() <= 6)
            .then(|| name(MentionKind::Organisation, "name/letters"))
            .flatten();
    }
    if many && s.word_at(before) != "the" {
        return name(MentionKind::Person, "person/two-names");
    }
    if many {
        return name(MentionKind::Organisation, "name/the");
    }
    name(MentionKind::Person, "name/alone")
}
