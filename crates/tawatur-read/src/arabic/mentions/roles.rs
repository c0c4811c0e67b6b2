//! Roles: an office without its holder's name, and the titles that stand before names.

use super::phrase::{HeadForm, Starts, complement, has_finite_verb, is_adjective, stops};
use super::{FoundMention, bounds};
use crate::arabic::scene::Scene;
use crate::record::MentionKind;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{HeadClass, Kind, Number, Sense, Sorts};

/// A title or the head of an unnamed source with what belongs to it.
#[derive(Debug, Clone)]
pub struct Role {
    /// The first token.
    pub start: usize,
    /// The lexicon's head.
    pub head: u16,
    /// One, two or more.
    pub number: Number,
    /// Carries ال, and nothing else says who it is: الوزير، المصدر.
    pub alone: bool,
    /// One past the last token: a name may start here.
    pub end: usize,
    /// True for a title that carries ال or stands before a definite noun: the person is known.
    pub definite: bool,
    /// True where a person's name may follow.
    pub title: bool,
    /// The role as a mention; absent for a bare rank such as العقيد.
    pub mention: Option<FoundMention>,
}

/// All roles.
pub fn find(scene: &Scene, found: &[FoundMention], places: &[FoundMention]) -> Vec<Role> {
    let names: Vec<&FoundMention> = found.iter().chain(places).collect();
    let starts = Starts::of(scene, &names);
    let mut taken = vec![false; scene.text.tokens.len()];
    for m in found {
        taken[m.run.indices()].iter_mut().for_each(|t| *t = true);
    }
    let mut out: Vec<Role> = Vec::new();
    let mut free = 0;
    for (i, named) in taken.iter().enumerate() {
        if i < free || *named || scene.is_furniture(i) {
            continue;
        }
        let Some(role) = role_at(scene, i, &names, &starts) else { continue };
        free = role.end;
        out.push(role);
    }
    out
}

fn role_at(scene: &Scene, i: usize, names: &[&FoundMention], starts: &Starts) -> Option<Role> {
    let (a, index, number, head) = scene.senses_with(i, Sorts::HEAD).iter().find_map(|a| match a.sense {
        Sense::Head(h, number) if a.after == 0 && a.before.particle != Some('س') => {
            scene.lexicon.heads.get(h as usize).map(|head| (a, h, number, head))
        }
        _ => None,
    })?;
    let title = head.class == HeadClass::Title;
    if !title && head.class != HeadClass::Source {
        return None;
    }
    let from = i + a.tokens as usize;
    let word = scene.text.word(i);
    let definite = a.before.article || (a.tokens > 1 && word.starts_with("ال"));
    if !definite && has_finite_verb(scene, i) {
        return None;
    }
    let form = HeadForm { definite, feminine: word.ends_with('ه'), takes_foreign_names: false };
    let mut end = from;
    let mut known = definite;
    if bare(scene.text.word(from)) == "باسم" || bare(scene.text.word(from)) == "بلسان" {
        let (to, named) = named_by(scene, from + 1, names, starts);
        end = to;
        known |= named;
    } else {
        let c = complement(scene, from, form, names, starts);
        // الجنرال “مظلوم”: the quotation marks hold the bearer's name.
        let person = (title && c.marked && c.inner.is_none()) || c.inner.is_some_and(|k| names[k].kind == MentionKind::Person);
        if c.names && !person {
            end = c.end;
            known = true;
        } else if !definite {
            end = indefinite_adjectives(scene, from);
        }
        // المتحدث الرسمي باسم الجيش
        if end > from && bare(scene.text.word(end)) == "باسم" {
            end = named_by(scene, end + 1, names, starts).0;
        }
    }
    let plural = matches!(a.sense, Sense::Head(_, Number::Plural));
    let source = head.kind == Kind::Anonymous && (definite || plural || head.forms.first().is_some_and(|f| f == "مصدر"));
    let dual = matches!(a.sense, Sense::Head(_, Number::Dual));
    let mention = (!dual && (end > from || source)).then(|| {
        bounds::mention(scene, i, end, a.before, MentionKind::Role, None, format!("role/{}", head.forms.first().map_or("", String::as_str)))
    });
    Some(Role { start: i, head: index, number, alone: a.before.article && end == from, end, definite: known, title, mention })
}

fn bare(word: &str) -> &str {
    word.strip_prefix('و').unwrap_or(word)
}

/// The body that a spokesman speaks for.
fn named_by(scene: &Scene, from: usize, names: &[&FoundMention], starts: &Starts) -> (usize, bool) {
    if let Some(k) = starts.at(from) {
        return (names[k].end(), true);
    }
    if stops(scene, from) {
        return (from, false);
    }
    let definite = scene.text.word(from).starts_with("ال");
    let form = HeadForm { definite, feminine: scene.text.word(from).ends_with('ه'), takes_foreign_names: false };
    let c = complement(scene, from + 1, form, names, starts);
    (c.end.max(from + 1), definite || c.names)
}

/// مصدر أمني مطلع
fn indefinite_adjectives(scene: &Scene, from: usize) -> usize {
    let mut j = from;
    while j < from + 3 && scene.word(j) && scene.time_end(j).is_none() {
        let word = scene.text.word(j);
        let plain = !word.starts_with("ال") && scene.is(j, ClassSet::ADJECTIVE);
        let relational = !word.starts_with("ال")
            && scene.classes(j).is_empty()
            && word.chars().count() >= 4
            && (word.ends_with('ي') || word.ends_with("يه"))
            && !scene.senses(j).iter().any(|a| matches!(a.sense, Sense::Verb(..) | Sense::Actor(_) | Sense::GivenName(_)));
        if !plain && !relational {
            break;
        }
        j += 1;
    }
    if j == from && is_adjective(scene, j, None) { j + 1 } else { j }
}
