//! Descriptions that stand for something already named: التنظيم، المرصد، الوزارة.

use super::bodies::body_head;
use super::{FoundMention, bounds};
use crate::arabic::scene::Scene;
use crate::record::{EntityRef, MentionKind};
use rustc_hash::FxHashMap;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Kind, Number, Sense};
use tawatur_text::fold;

/// Adds the descriptions: each stands for the last thing named whose name has the same head.
pub fn find(scene: &Scene, found: &mut Vec<FoundMention>) {
    let mut starts = vec![Vec::new(); scene.text.tokens.len()];
    let mut inside = vec![false; scene.text.tokens.len()];
    for (k, m) in found.iter().enumerate() {
        starts[m.start()].push(k);
        if m.kind != MentionKind::Role && m.kind != MentionKind::Place {
            inside[m.run.indices()].iter_mut().for_each(|c| *c = true);
        }
    }
    let mut heads = Heads::default();
    let all: Vec<Named> = found
        .iter()
        .filter(|m| is_body(m.kind))
        .map(|m| Named { entity: m.entity.clone(), kind: m.kind, heads: heads.of(scene, m), first: first_word(scene, m) })
        .collect();
    let mut seen: Vec<usize> = Vec::new();
    let mut next = 0;
    let mut out = Vec::new();
    for i in 0..scene.text.tokens.len() {
        for k in &starts[i] {
            if is_body(found[*k].kind) {
                seen.push(next);
                next += 1;
            }
        }
        if inside[i] || scene.is_furniture(i) || scene.time_end(i).is_some() {
            continue;
        }
        let Some((a, kind)) = body_head(scene, i).filter(|(a, _)| a.before.article && a.tokens == 1) else { continue };
        let Sense::Head(h, number) = a.sense else { continue };
        if number != Number::Singular && kind == Kind::Outlet {
            continue;
        }
        let word = stem(scene, i);
        // الفصائل is not the one faction named before.
        let same_number = |k: usize| number == Number::Singular || all[k].first == word || all[k].first.strip_prefix("ال") == Some(&word);
        let mut fitting: Vec<usize> =
            seen.iter().rev().copied().filter(|k| all[*k].heads.contains(&h) && fits(kind, all[*k].kind) && same_number(*k)).collect();
        if fitting.is_empty() {
            fitting = only_one(&all, h, kind);
            fitting.retain(|k| same_number(*k));
        }
        let (entity, mention_kind, rule) = match choose(&word, &fitting, &all) {
            Some(k) => (Some(all[k].entity.clone()), all[k].kind, format!("description/{word}")),
            None if scene.lexicon.classes.of(&word).0.has(ClassSet::STATE_BODY) => (None, bounds::kind(kind), format!("body/{word}")),
            None => continue,
        };
        out.push(bounds::mention(scene, i, i + 1, a.before, mention_kind, entity, rule));
    }
    found.extend(out);
}

/// Something named, with the heads of its names.
struct Named {
    entity: EntityRef,
    kind: MentionKind,
    heads: Vec<u16>,
    /// The first word of the mention, folded.
    first: String,
}

fn first_word(scene: &Scene, m: &FoundMention) -> String {
    fold(&bounds::label(scene, m.span)).split_whitespace().next().unwrap_or_default().to_owned()
}

fn is_body(kind: MentionKind) -> bool {
    matches!(kind, MentionKind::Group | MentionKind::Organisation | MentionKind::Outlet)
}

fn fits(head: Kind, named: MentionKind) -> bool {
    (head == Kind::Outlet) == (named == MentionKind::Outlet)
}

/// Where nothing was named before, the one thing that the whole report names so.
fn only_one(all: &[Named], head: u16, kind: Kind) -> Vec<usize> {
    let fitting: Vec<usize> = (0..all.len())
        .filter(|k| all[*k].heads.contains(&head) && fits(kind, all[*k].kind) && !all[*k].entity.id.starts_with("name:"))
        .collect();
    let one = fitting.first().is_some_and(|f| fitting.iter().all(|k| all[*k].entity.id == all[*f].entity.id));
    if one { fitting } else { Vec::new() }
}

/// The last one named; for "the army" and "the government" a state's own goes over others.
fn choose(word: &str, fitting: &[usize], all: &[Named]) -> Option<usize> {
    if matches!(word, "جيش" | "حكومه") {
        let words = |k: &usize| all[*k].entity.label.split_whitespace().count();
        let least = fitting.iter().map(words).min()?;
        return fitting.iter().find(|k| words(k) == least).copied();
    }
    fitting.first().copied()
}

/// The word without ال and what stands before it.
fn stem(scene: &Scene, i: usize) -> String {
    let word = scene.text.word(i);
    let bare = word.strip_prefix(['و', 'ف']).unwrap_or(word);
    for article in ["ال", "لل", "بال", "كال"] {
        if let Some(rest) = bare.strip_prefix(article) {
            return rest.to_owned();
        }
    }
    bare.to_owned()
}

/// The heads of entities' names, looked up once for each entity.
#[derive(Default)]
struct Heads {
    by_entity: FxHashMap<String, Vec<u16>>,
}

impl Heads {
    fn of(&mut self, scene: &Scene, m: &FoundMention) -> Vec<u16> {
        if let Some(known) = self.by_entity.get(&m.entity.id) {
            return known.clone();
        }
        let own = bounds::label(scene, m.span);
        let mut names: Vec<&str> = vec![&m.entity.label, &own];
        if let Some(actor) = scene.lexicon.actor(&m.entity.id).and_then(|k| scene.lexicon.actors.get(k)) {
            names.push(&actor.ar);
            // "militia" is a name that others give: only where this report does.
            names.extend(actor.aliases.iter().map(String::as_str).filter(|n| !n.starts_with("ميليش") && !n.starts_with("مليش")));
        }
        let mut heads: Vec<u16> = Vec::new();
        for name in names {
            let folded = name.split_whitespace().map(fold).find(|w| !w.trim().is_empty()).unwrap_or_default();
            let first = folded.split_whitespace().next().unwrap_or_default();
            for word in [first, first.strip_prefix("ال").unwrap_or(first)] {
                heads.extend(scene.lexicon.senses(word).filter_map(|s| if let Sense::Head(h, _) = s { Some(h) } else { None }));
            }
        }
        heads.sort_unstable();
        heads.dedup();
        self.by_entity.insert(m.entity.id.clone(), heads.clone());
        heads
    }
}
