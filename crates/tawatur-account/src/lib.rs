//! Readings → Account: aligned claims, chains, origins, shared passages, entities.
//!
//! [`account`] is a pure function of its readings: no clock, disk, network or randomness, and the
//! order in which readings come does not matter.
//!
//! *Architecture invariant:* nothing here looks at a report's words for what happened; readings say
//! that. The account only compares what readings say. One exception: talks and agreements that a statement
//! speaks of without saying whose (نفى وجود مفاوضات) are no facts to a reading, and get their sides here.

mod chains;
mod claims;
mod days;
mod entities;
mod origins;
mod outlets;
mod passages;
pub mod record;
mod spokesmen;
mod stories;
mod terms;
mod units;
mod view;
mod wording;

pub use record::Account;

use record::{AccountReport, SCHEMA};
use rustc_hash::FxHashSet;
use tawatur_lexicon::Lexicon;
use tawatur_read::record::Reading;

/// What many reports say together.
///
/// Readings may come in any order; a reading whose document id was seen before is the same kept
/// original and counts once. Never fails: ranges that do not fit their text are cut to it, ids that
/// lead nowhere are passed over.
///
/// ```
/// use tawatur_account::account;
/// use tawatur_lexicon::Lexicon;
/// let nothing = account(&[], &Lexicon::default());
/// assert!(nothing.claims.is_empty() && nothing.reports.is_empty());
/// ```
pub fn account(readings: &[Reading], lexicon: &Lexicon) -> Account {
    let mut sorted: Vec<&Reading> = readings.iter().collect();
    sorted.sort_by(|x, y| (&x.document.source, &x.document.id).cmp(&(&y.document.source, &y.document.id)));
    let mut seen = FxHashSet::default();
    sorted.retain(|r| seen.insert(r.document.id.as_str()));
    let views: Vec<view::View> = sorted.iter().map(|r| view::View::of(r)).collect();

    let shared = passages::shared(&views);
    let outlets = outlets::Outlets::of_reports(&views, lexicon);
    let entities = entities::Entities::of_reports(&views, lexicon);

    let terms = terms::Terms::of_reports(&views);
    let stories = stories::Stories::of_reports(&views, &terms, &shared);
    let concepts = units::Concepts::of(lexicon);
    let units = units::units(&views, &terms, &entities, &units::Nouns::of(lexicon));
    let spokesmen = spokesmen::Spokesmen::of_reports(&views, &entities);
    let ground = claims::Ground {
        views: &views,
        terms: &terms,
        entities: &entities,
        concepts: &concepts,
        outlets: &outlets,
        spokesmen: &spokesmen,
        shared: &shared,
        stories: &stories,
    };
    let claims = claims::claims(&ground, &units);

    Account {
        schema: SCHEMA.to_owned(),
        reports: sorted.iter().map(|r| report(r)).collect(),
        claims,
        passages: passages::records(&views, &shared),
        reuse: passages::reuse(&views, &shared, &outlets),
        entities: entities.records(),
    }
}

fn report(reading: &Reading) -> AccountReport {
    let d = &reading.document;
    AccountReport {
        id: d.id.clone(),
        source: d.source.clone(),
        outlet: d.outlet.clone(),
        published: d.published.clone(),
        title: d.title.clone(),
        language: d.language.clone(),
    }
}
