//! Whom the phrase of a source stands for within its report.

use crate::view::View;
use crate::wording;
use tawatur_read::record::{EntityRef, MentionKind, Source, SourceKind, Statement};

/// Whom a phrase stands for.
pub(super) enum Whom<'r> {
    /// The outlet's own people.
    OwnVoice,
    /// Somebody with a name.
    Entity(&'r EntityRef),
    /// Nobody named; the phrase that brought him in.
    Unnamed(&'r Source),
}

/// Characters between a phrase that points back and what it points to at most.
const BACK: u32 = 900;

/// Whom `source`, the source of `s`, stands for.
pub(super) fn whom<'r>(view: &View<'r>, s: &'r Statement, source: &'r Source) -> Whom<'r> {
    if is_own_people(source) {
        return Whom::OwnVoice;
    }
    if let Some(entity) = named(view, source) {
        return Whom::Entity(entity);
    }
    let Some(earlier) = pointed_to(view, s, source) else { return Whom::Unnamed(source) };
    named(view, earlier).map_or(Whom::Unnamed(earlier), Whom::Entity)
}

/// مراسلنا: the outlet's own voice.
fn is_own_people(source: &Source) -> bool {
    let phrase = tawatur_text::fold(&source.text);
    let first = phrase.split_whitespace().next().unwrap_or("");
    source.kind == SourceKind::Outlet && source.entity.is_none() && wording::OWN_PEOPLE.contains(&first)
}

/// The entity of a source, or the first name inside a phrase that is somebody: التحالف in "التحالف في بيان صادر عنه".
fn named<'r>(view: &View<'r>, source: &'r Source) -> Option<&'r EntityRef> {
    use MentionKind::{Group, Organisation, Outlet, Person};
    let somebody = matches!(source.kind, SourceKind::Person | SourceKind::Group | SourceKind::Organisation | SourceKind::Outlet);
    let inside = view.reading.mentions.iter().filter(|m| somebody && source.start <= m.start && m.end <= source.end);
    let first = inside.filter(|m| matches!(m.kind, Group | Organisation | Outlet | Person)).min_by_key(|m| (m.start, m.end));
    source.entity.as_ref().or(first.map(|m| &m.entity))
}

/// What a short definite phrase points back to: البيان to whoever issued it, المصدر to the source before.
///
/// صور نقلها التلفزيون points to nobody.
fn pointed_to<'r>(view: &View<'r>, s: &Statement, source: &Source) -> Option<&'r Source> {
    if !points_back(source) {
        return None;
    }
    let near = |o: &&Statement| o.cue.start < s.cue.start && s.cue.start - o.cue.start <= BACK;
    let earlier = view.reading.statements.iter().filter(near).filter_map(|o| o.source.as_ref().map(|x| (o.cue.start, x)));
    let fits = |x: &Source| match source.kind {
        SourceKind::Document => x.kind != SourceKind::Outlet && (x.kind != SourceKind::Document || x.entity.is_some()) && !points_back(x),
        kind => x.kind == kind && !points_back(x),
    };
    earlier.filter(|(_, x)| fits(x)).max_by_key(|(at, _)| *at).map(|(_, x)| x)
}

fn points_back(source: &Source) -> bool {
    let phrase = tawatur_text::fold(&source.text);
    let unnamed = matches!(source.kind, SourceKind::Document | SourceKind::Anonymous | SourceKind::Witness | SourceKind::Activists);
    unnamed && source.entity.is_none() && phrase.starts_with("ال") && phrase.split_whitespace().count() <= 2
}
