//! What members of claims are made from: the facts, counts and clauses of every report.

mod bare;
mod clauses;
mod counts;
pub(crate) mod families;
mod frames;
mod movers;
mod sides;
mod wholes;

pub(crate) use bare::Nouns;
pub(crate) use frames::{Concepts, Frame};

use crate::entities::Entities;
use crate::record::Value;
use crate::terms::{Term, Terms};
use crate::view::View;

/// What a unit is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Subject {
    /// An event or state of a concept.
    Fact,
    /// How many.
    Count(Counted),
    /// A clause in its words only.
    Words,
}

/// What a quantity counts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) struct Counted {
    /// `dead`, `wounded`, `aboard`, a concept or the counted noun.
    pub topic: String,
    /// `person`, `family`, `vehicle`, `percent` …
    pub unit: String,
    /// `civilian`, `child`, `fighter` …; empty where all kinds are meant.
    pub who: String,
    /// True for a part of a whole that was counted before: بينهم عشرة من الطاقم.
    pub part: bool,
}

impl Counted {
    /// Stands before the counted noun where nothing else tells the topic.
    pub const OPEN: char = '?';

    /// True where only the counted noun is known, not what happened.
    pub fn is_open(&self) -> bool {
        self.topic.starts_with(Self::OPEN)
    }
}

/// A stretch of one report that may speak to a claim.
#[derive(Debug, Clone)]
pub(crate) struct Unit {
    pub doc: usize,
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    pub subject: Subject,
    pub frame: Frame,
    /// Index of the innermost statement.
    pub statement: Option<usize>,
    /// Index of the fact.
    pub fact: Option<usize>,
    /// Index of the quantity.
    pub quantity: Option<usize>,
    pub value: Option<Value>,
    /// True where the words say that it is not so.
    pub denied: bool,
    /// Content words.
    pub terms: Vec<Term>,
    /// Those of them that belong to no name and no time.
    pub telling: Vec<Term>,
    /// True where it is kept though nothing joins it.
    pub stands_alone: bool,
}

/// All units of all reports, by report and place.
pub(crate) fn units(views: &[View], terms: &Terms, entities: &Entities, nouns: &Nouns) -> Vec<Unit> {
    let mut out = Vec::new();
    for (doc, view) in views.iter().enumerate() {
        let mut of_report = counts::units(doc, view, terms, entities);
        frames::units(doc, view, terms, entities, &mut of_report);
        drop_circumstances(view, &mut of_report);
        bare::units(doc, view, nouns, terms, entities, &mut of_report);
        twins(view, &mut of_report);
        sides::settle(doc, view, entities, &mut of_report);
        wholes::units(doc, view, terms, entities, &mut of_report);
        for u in &mut of_report {
            u.telling = wholes::telling(doc, view, terms, u.start, u.end, &u.terms);
        }
        of_report.sort_by(|x, y| (x.start, x.end, &x.subject, x.fact, x.quantity).cmp(&(y.start, y.end, &y.subject, y.fact, y.quantity)));
        out.append(&mut of_report);
    }
    out
}

/// بين نفي من البلدية وتأكيد من النقابة على قرب الإضراب: one content, two who speak to it, and each is a member.
fn twins(view: &View, units: &mut Vec<Unit>) {
    let statements = &view.reading.statements;
    let mut out = Vec::new();
    for u in units.iter().filter(|u| u.subject == Subject::Fact) {
        let Some(i) = u.statement else { continue };
        let Some(own) = statements[i].content.last() else { continue };
        for (j, other) in statements.iter().enumerate() {
            let shares = other.content.last().is_some_and(|r| r.end == own.end && r.start <= u.start && u.end <= r.end);
            let nested = other.nested_in.as_deref() == Some(&statements[i].id) || statements[i].nested_in.as_deref() == Some(&other.id);
            let answers = denies(view, Some(i)) != denies(view, Some(j)) && other.source.is_some() && !declined(view, Some(j));
            if i != j && shares && !nested && answers && other.source != statements[i].source {
                out.push(Unit { statement: Some(j), denied: !u.denied, ..u.clone() });
            }
        }
    }
    units.append(&mut out);
}

/// بدأت المفاوضات, ارتفع إلى 27 قتيلا: that it began or rose is told by what began or rose.
fn drop_circumstances(view: &View, units: &mut Vec<Unit>) {
    let sentence = |u: &Unit| view.text.sentence_of(view.tokens_in(u.start, u.end).start).start;
    let circumstance = |u: &Unit| u.subject == Subject::Fact && u.frame.concept.as_deref().is_some_and(families::is_circumstance);
    let told: std::collections::BTreeSet<(u32, Option<usize>)> =
        units.iter().filter(|u| !circumstance(u)).map(|u| (sentence(u), u.statement)).collect();
    units.retain(|u| !circumstance(u) || !told.contains(&(sentence(u), u.statement)));
}

/// The innermost statement whose content holds most of a range.
pub(crate) fn statement_of(view: &View, start: u32, end: u32) -> Option<usize> {
    let held = |s: &tawatur_read::record::Statement| {
        let inside: u32 = s.content.iter().map(|r| r.end.min(end).saturating_sub(r.start.max(start))).sum();
        2 * inside > end - start
    };
    let length = |s: &tawatur_read::record::Statement| s.content.iter().map(|r| r.end.saturating_sub(r.start)).sum::<u32>();
    let all = view.reading.statements.iter().enumerate().filter(|(_, s)| held(s));
    all.min_by_key(|(i, s)| (length(s), *i)).map(|(i, _)| i)
}

/// Whose word a stretch is: of a rumour that somebody denies, his who denies it.
///
/// نفت الوزارة ما تتداوله وسائل الإعلام عن اتفاق: the ministry denies the agreement; nobody is named who says it.
/// مزاعم اتفاق, said by somebody, are what he holds to be false.
pub(crate) fn speaking(view: &View, statement: Option<usize>) -> (Option<usize>, bool) {
    use tawatur_read::record::{SourceKind, Stance};
    let Some(i) = statement else { return (None, false) };
    let s = &view.reading.statements[i];
    let parent = s.nested_in.as_deref().and_then(|id| view.reading.statements.iter().position(|p| p.id == id));
    let Some(p) = parent.filter(|p| *p != i) else { return (statement, denies(view, statement)) };
    let nobody = s.source.as_ref().is_none_or(|x| {
        x.entity.is_none() && matches!(x.kind, SourceKind::Outlet | SourceKind::Document | SourceKind::Unattributed | SourceKind::Anonymous)
    });
    let denied = matches!(view.reading.statements[p].stance, Stance::Deny | Stance::Reject);
    match (nobody, s.stance) {
        (true, Stance::Assert | Stance::Claim) if denied => (Some(p), true),
        (true, Stance::Claim) if s.source.is_none() => (Some(p), true),
        _ => (statement, denies(view, statement)),
    }
}

/// True for what a source refuses to speak of: it says nothing of it.
pub(crate) fn declined(view: &View, statement: Option<usize>) -> bool {
    statement.is_some_and(|i| view.reading.statements[i].stance == tawatur_read::record::Stance::Decline)
}

/// True where the statement denies or rejects its content.
pub(crate) fn denies(view: &View, statement: Option<usize>) -> bool {
    use tawatur_read::record::Stance;
    statement.is_some_and(|i| matches!(view.reading.statements[i].stance, Stance::Deny | Stance::Reject))
}
