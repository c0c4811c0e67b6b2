//! Titles and sources without a name that stand for somebody named before: الوزير، الناشطة، المصدر.

use super::phrase::{has_finite_verb, is_finite_verb};
use super::roles::Role;
use super::{FoundMention, bounds};
use crate::arabic::scene::Scene;
use crate::record::{EntityRef, MentionKind};
use rustc_hash::FxHashMap;
use tawatur_lexicon::Number;
use tawatur_lexicon::classes::ClassSet;
use tawatur_text::clitics::Proclitics;
use tawatur_text::fold;
use tawatur_text::segments::Run;

/// Others that the record keeps.
const RIVALS: usize = 3;

/// Who bore a title or was a source before, the last one last.
type Bearers = Vec<(EntityRef, MentionKind)>;

/// A title that stands alone, for the last one who bore it in the report; the others are its rivals.
///
/// Example: `قال وزير النقل سامر القنواتي … وأضاف الوزير`, `مصدر أمني … وتابع المصدر`. Counter-examples: `الوزير السابق` is an
/// office of its own, `الوزير سامر` has his name with him.
pub fn find(scene: &Scene, roles: &[Role], found: &[FoundMention]) -> Vec<FoundMention> {
    let n = scene.text.tokens.len();
    let mut person_at: Vec<Option<u32>> = vec![None; n + 1];
    let mut person_ends: Vec<Option<u32>> = vec![None; n + 1];
    for (k, m) in found.iter().enumerate().filter(|(_, m)| m.kind == MentionKind::Person) {
        person_at[m.start()] = Some(k as u32);
        person_ends[m.end()] = Some(k as u32);
    }
    let mut bearers: FxHashMap<(u16, bool, bool), Bearers> = FxHashMap::default();
    let mut out = Vec::new();
    for r in roles.iter().filter(|r| r.number == Number::Singular || (r.number == Number::Plural && !r.title)) {
        // الوزيرة is not the minister whom the report named before as وزير.
        let key = (r.head, r.number == Number::Plural, scene.text.word(r.start).ends_with('ه'));
        let apart = usize::from(r.start > 0 && scene.comma(r.start - 1));
        let beside = person_at[r.end].or(person_ends[r.start - apart]);
        let known = match (beside.filter(|_| r.title), &r.mention) {
            (Some(k), _) => Some((found[k as usize].entity.clone(), MentionKind::Person)),
            (None, Some(m)) if !r.alone && starts_with_head(scene, r, m) => Some((m.entity.clone(), MentionKind::Role)),
            _ => None,
        };
        let before = bearers.entry(key).or_default();
        if let Some(bearer) = known {
            before.retain(|b| b.0.id != bearer.0.id);
            before.push(bearer);
        } else if r.alone
            && acts(scene, r)
            && let Some((entity, kind)) = before.last().cloned()
        {
            let article = Proclitics { article: true, ..proclitics(scene, r) };
            let rule = format!("description/{}", scene.lexicon.heads.get(r.head as usize).and_then(|h| h.forms.first()).map_or("", |f| f));
            let mut m = bounds::mention(scene, r.start, r.end, article, kind, Some(entity), rule);
            m.rivals = before.iter().rev().skip(1).take(RIVALS).map(|b| b.0.clone()).collect();
            out.push(m);
        }
    }
    out
}

/// Puts them in place of the mentions of the same words.
pub fn add(found: &mut Vec<FoundMention>, titles: Vec<FoundMention>) {
    if titles.is_empty() {
        return;
    }
    let runs: rustc_hash::FxHashSet<(u32, u32)> = titles.iter().map(|t| (t.run.start, t.run.end)).collect();
    let same = |r: Run| runs.contains(&(r.start, r.end));
    found.retain(|m| m.kind != MentionKind::Role || !same(m.run));
    found.extend(titles);
}

/// True where the role is called by its own head: what a preposition has swallowed is none.
fn starts_with_head(scene: &Scene, r: &Role, m: &FoundMention) -> bool {
    let label = fold(&m.entity.label);
    let first = label.split(' ').next().unwrap_or_default();
    let bare = first.strip_prefix("ال").unwrap_or(first);
    scene.lexicon.heads.get(r.head as usize).is_some_and(|h| h.forms.iter().any(|f| fold(f).split(' ').next() == Some(bare)))
}

/// Somebody who does something, and whose name does not follow: `قال الوزير إن`, `بحسب المصدر،`.
///
/// Counter-examples: `الهدف الرئيس` is an adjective, `حياة الفنان صعبة` is anybody, `قال المدرب يانغ` has his name with him.
fn acts(scene: &Scene, r: &Role) -> bool {
    const FOLLOWS: ClassSet = ClassSet::PREPOSITION
        .or(ClassSet::THAT)
        .or(ClassSet::ADVERB)
        .or(ClassSet::MANNER)
        .or(ClassSet::SUBORDINATOR)
        .or(ClassSet::CONTRAST)
        .or(ClassSet::HAD)
        .or(ClassSet::WAS)
        .or(ClassSet::NEGATION)
        .or(ClassSet::RELATIVE)
        .or(ClassSet::PRONOUN_PHRASE)
        .or(ClassSet::ADVERBIAL);
    let before = r.start.checked_sub(1).is_some_and(|b| {
        has_finite_verb(scene, b) || matches!(scene.text.word(b), "بحسب" | "وبحسب" | "حسب" | "وحسب" | "وفق" | "ووفق" | "عن" | "لسان")
    });
    let end = r.end;
    let mark = scene.mark(end, '#') || scene.mark(end, '(') || scene.mark(end, '"') || scene.mark(end, '@');
    let after = !mark && (!scene.word(end) || scene.is(end, FOLLOWS) || (is_finite_verb(scene, end) && !scene.given_name(end, true)));
    before && after
}

/// What stands in front of the article.
fn proclitics(scene: &Scene, r: &Role) -> Proclitics {
    use tawatur_lexicon::Sense;
    let own = scene.senses(r.start).iter().find(|a| matches!(a.sense, Sense::Head(h, _) if h == r.head));
    own.map_or_else(Proclitics::default, |a| a.before)
}
