//! The account, `tawatur.account/1`: what many reports say together, as other programs see it.
//!
//! Offsets are Unicode code points into the text of the report named by `document`, half open.
//! Ids of claims and entities come from content, so adding a report does not rename what is there.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version string every account carries.
pub const SCHEMA: &str = "tawatur.account/1";

/// All claims of a set of reports with their chains, origins, conflicts and shared passages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Account {
    /// Always [`SCHEMA`].
    pub schema: String,
    /// The reports, in a fixed order that does not depend on the order they came in.
    pub reports: Vec<AccountReport>,
    /// Propositions that statements and facts speak to.
    pub claims: Vec<Claim>,
    /// Text that two reports share.
    pub passages: Vec<Passage>,
    /// Pairs of reports that share much text.
    pub reuse: Vec<Reuse>,
    /// People, groups, organisations, places and outlets across reports.
    pub entities: Vec<Entity>,
}

/// One report of the account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AccountReport {
    /// The document id.
    pub id: String,
    /// The path it came from.
    pub source: String,
    /// Who published it.
    pub outlet: Option<String>,
    /// When.
    pub published: Option<String>,
    /// Its title.
    #[serde(default)]
    pub title: Option<String>,
    /// BCP 47 code; a report in a language that is not read yet has no claims.
    #[serde(default)]
    pub language: String,
}

/// A text in the languages of the interface.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Label {
    /// Arabic.
    pub ar: String,
    /// English.
    pub en: String,
}

/// What sort of proposition a claim is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClaimKind {
    /// That something happened or is so.
    Fact,
    /// How many.
    Quantity,
    /// Where, when, who did it, why, what model.
    Attribute,
}

/// One proposition that several reports speak to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Claim {
    /// `c` and a hash of its content.
    pub id: String,
    /// A label made from the frame, readable by an editor.
    pub label: Label,
    /// What sort of proposition.
    pub kind: ClaimKind,
    /// The concept, such as `NEGOTIATE`.
    pub concept: Option<String>,
    /// Entity ids.
    pub participants: Vec<String>,
    /// Entity id of the place.
    pub place: Option<String>,
    /// ISO 8601.
    pub time: Option<String>,
    /// Who speaks to it, and how.
    pub members: Vec<Member>,
    /// How many independent origins it stands on.
    pub origins: Origins,
    /// Numbers, for a quantity.
    pub values: Option<Values>,
    /// Why these members are one claim, one entry a join.
    #[serde(default)]
    pub joins: Vec<Join>,
}

/// How a member stands to its claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// Says so.
    Supports,
    /// Says that it is not so.
    Denies,
    /// Gives another value.
    Differs,
}

/// A stretch of one report that speaks to a claim.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Member {
    /// Document id.
    pub document: String,
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// Statement id within the document; absent in the outlet's own voice.
    pub statement: Option<String>,
    /// Fact id within the document.
    pub fact: Option<String>,
    /// Quantity id within the document, for a quantity.
    #[serde(default)]
    pub quantity: Option<String>,
    /// How it stands to the claim.
    pub relation: Relation,
    /// The number it gives, if any.
    pub value: Option<Value>,
    /// When the number or fact held.
    pub as_of: Option<String>,
    /// Id of the origin it rests on: an entity id, or `outlet:` / `unnamed:` and more.
    pub origin: String,
    /// From this outlet (first) to the origin (last).
    pub chain: Vec<Link>,
}

/// A number or a range.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Value {
    /// Least.
    pub low: Option<f64>,
    /// Greatest.
    pub high: Option<f64>,
}

/// One link of a chain, with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Link {
    /// Entity id or name of who carried it.
    pub who: String,
    /// What to call it on a page.
    #[serde(default)]
    pub label: Label,
    /// `outlet`, `carrier`, `source`, `copied-from`
    #[serde(default)]
    pub role: String,
    /// Document whose words say so.
    pub document: String,
    /// First code point of the words; equal to `end` where the link is the outlet itself.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
}

/// How many independent origins a claim stands on, and why: of those who say so or give a value. Where all deny it, of those.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Origins {
    /// At least so many.
    pub low: u32,
    /// At most so many.
    pub high: u32,
    /// What was folded together, with the reason.
    pub folds: Vec<Fold>,
    /// The node that every chain passes, if there is one.
    pub common_link: Option<String>,
    /// The count in words.
    #[serde(default)]
    pub because: Label,
}

/// Members that count as one origin.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Fold {
    /// Indices into [`Claim::members`].
    pub members: Vec<u32>,
    /// Why.
    pub because: FoldReason,
    /// The words or passage that show it.
    pub evidence: Vec<Evidence>,
}

/// Why members count as one origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FoldReason {
    /// They share a passage.
    SamePassage,
    /// They name the same source.
    SameSource,
    /// They rest on the same statement, press release or conference.
    SameRelease,
    /// One credits the other.
    Credited,
    /// Unnamed sources that may or may not be the same: lowers `low` only.
    Unnamed,
}

/// Words that show something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Evidence {
    /// Document id.
    pub document: String,
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
}

/// Why two members are in one claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Join {
    /// Index of one member.
    pub a: u32,
    /// Index of the other.
    pub b: u32,
    /// The reason, by name: `same-concept-same-participants`, `same-passage`, `answers-denial` …
    pub because: String,
}

/// The numbers of a quantity claim.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Values {
    /// Least value that anyone gives.
    pub low: Option<f64>,
    /// The value that `rule` picks.
    pub best: Option<f64>,
    /// Greatest value that anyone gives.
    pub high: Option<f64>,
    /// Values over time.
    pub series: Vec<SeriesPoint>,
    /// How `best` was picked; never a confidence.
    pub rule: String,
}

/// One value at one time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SeriesPoint {
    /// When it held or was said.
    pub as_of: Option<String>,
    /// The value: the low end where it is a range.
    pub value: f64,
    /// Origin id.
    pub origin: String,
}

/// Whether a shared passage is word for word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PassageKind {
    /// Word for word on the folded text.
    Verbatim,
    /// With edited words inside.
    Near,
}

/// Text that two reports share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Passage {
    /// Where in one report.
    pub a: Evidence,
    /// Where in the other.
    pub b: Evidence,
    /// Shared words.
    pub words: u32,
    /// Word for word, or nearly.
    pub kind: PassageKind,
}

/// Which way text travelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Direction {
    /// From `a` to `b`.
    #[serde(rename = "a→b")]
    AToB,
    /// From `b` to `a`.
    #[serde(rename = "b→a")]
    BToA,
    /// Both from a third.
    #[serde(rename = "common-source")]
    CommonSource,
    /// Nothing tells.
    #[serde(rename = "unknown")]
    Unknown,
}

/// Two reports that share much text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Reuse {
    /// Document id.
    pub a: String,
    /// Document id.
    pub b: String,
    /// Shared words over the words of the shorter report's body.
    pub share_of_shorter: f64,
    /// Which way it probably went.
    pub likely_direction: Direction,
    /// What the direction rests on: `credit`, `published`, or nothing.
    #[serde(default)]
    pub because: String,
}

/// Somebody or something across reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Entity {
    /// A lexicon id, or one made from the name.
    pub id: String,
    /// `person`, `group`, `organisation`, `place`, `outlet`, `role`
    pub kind: String,
    /// What to call it.
    pub label: Label,
    /// The forms seen.
    pub aliases: Vec<String>,
    /// Wikidata id, where known.
    pub wikidata: Option<String>,
    /// How many mentions.
    pub mentions: u32,
    /// Why forms were put together, one entry a merge: `long ← short because …`.
    #[serde(default)]
    pub merges: Vec<String>,
}
