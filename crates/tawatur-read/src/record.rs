//! The reading record, `tawatur.reading/1`: one report as other programs see it.
//!
//! All offsets are Unicode code points into [`Document::text`], half open, as in the W3C Web
//! Annotation `TextPositionSelector`. Inside this crate spans count bytes; they are converted here,
//! at the edge.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version string every reading record carries.
pub const SCHEMA: &str = "tawatur.reading/1";

/// What one report says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Reading {
    /// Always [`SCHEMA`].
    pub schema: String,
    /// The report itself, with its whole text.
    pub document: Document,
    /// Attributions: somebody stands behind a content.
    pub statements: Vec<Statement>,
    /// Events and states the text tells, in the outlet's voice or inside a statement.
    pub facts: Vec<Fact>,
    /// Counts and measured amounts.
    pub quantities: Vec<Quantity>,
    /// Expressions that say when.
    pub times: Vec<Time>,
    /// Names and descriptions of people, groups, organisations, places, outlets and roles.
    pub mentions: Vec<Mention>,
    /// Stretches that are not the report: share bars, comment forms, author boxes.
    pub boilerplate: Vec<Boilerplate>,
    /// What a user should know about how this report was read.
    pub warnings: Vec<String>,
}

/// What is known of the report.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Document {
    /// `b3:` and the BLAKE3 hash of the kept original.
    pub id: String,
    /// The path it came from; `path#id` for a JSONL row.
    pub source: String,
    /// Its address, where one is known.
    pub url: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Its title, where it is known apart from the text.
    pub title: Option<String>,
    /// Who signed it.
    pub byline: Option<String>,
    /// When it was published, RFC 3339 or a plain date.
    pub published: Option<String>,
    /// BCP 47 language code; `ar` and `en` are read so far.
    pub language: String,
    /// The whole text as decoded or extracted, boilerplate included.
    pub text: String,
    /// Unknown fields of the input row, kept as they came.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// A stretch of [`Document::text`] in code points, half open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Range {
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
}

/// A stretch with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Words {
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// The words themselves, exactly as in the text.
    pub text: String,
}

/// The entity a mention or source stands for, as far as one report and the lexicon tell.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct EntityRef {
    /// A lexicon id such as `sdf`, or `name:` and the folded name for one the lexicon does not know.
    pub id: String,
    /// The name to show in Arabic.
    pub label: String,
    /// The name to show in English, where the lexicon has one.
    pub label_en: Option<String>,
}

/// Who stands behind a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Source {
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// The phrase that names the source.
    pub text: String,
    /// What sort of source it is.
    pub kind: SourceKind,
    /// Whom the phrase stands for, where that is known.
    pub entity: Option<EntityRef>,
}

/// What sort of source stands behind a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// A named human.
    Person,
    /// An armed, political or state actor.
    Group,
    /// A UN body, ministry, NGO, monitor or company.
    Organisation,
    /// A news outlet, agency or its own correspondent.
    Outlet,
    /// An unnamed or only titled office holder.
    Official,
    /// مصدر، مصادر مطلعة.
    Anonymous,
    /// Activists.
    Activists,
    /// An eyewitness or a resident.
    Witness,
    /// A statement, report or video.
    Document,
    /// Nobody is named: أنباء، تقارير.
    Unattributed,
}

/// What the source does with the content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// Says, announces, confirms, adds, explains.
    Assert,
    /// Says so, while the outlet keeps its distance.
    Claim,
    /// Says that it is untrue; the content is what is denied.
    Deny,
    /// Refuses or opposes an offer, an act or a demand.
    Reject,
    /// Accuses; the content is the whole accusation.
    Accuse,
    /// Predicts, believes, estimates, hopes or fears.
    Expect,
    /// Calls for, asks or conditions.
    Demand,
    /// Warns or threatens.
    Warn,
    /// Promises or undertakes.
    Pledge,
    /// Says: it was we.
    ClaimResponsibility,
    /// Praises or condemns a named act or fact.
    PraiseCondemn,
    /// Refuses to say or does not acknowledge.
    Decline,
}

/// How the content is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Whole in quotation marks.
    Direct,
    /// In the outlet's words.
    Indirect,
    /// Partly in quotation marks.
    Mixed,
    /// The outlet's own voice.
    Narrated,
}

/// One attribution: a cue says that a source stands behind a content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Statement {
    /// `s1`, `s2` … in order of the cue.
    pub id: String,
    /// The shortest words that signal the attribution.
    pub cue: Words,
    /// What is attributed.
    pub content: Vec<Range>,
    /// Who stands behind it; absent where the words name no one.
    pub source: Option<Source>,
    /// What sort of source, also where none is named.
    pub source_kind: SourceKind,
    /// Who carried it between the source and this outlet, nearest first.
    pub via: Vec<String>,
    /// The carriers of `via` with their places in the text, in the same order.
    #[serde(default)]
    pub carriers: Vec<Source>,
    /// What the source does with the content.
    pub stance: Stance,
    /// How the content is given.
    pub mode: Mode,
    /// `reported` where the words themselves mark hearsay.
    pub hedge: Option<String>,
    /// The id of the statement whose content holds this one.
    pub nested_in: Option<String>,
    /// True where the cue has no subject of its own and the source is the nearest earlier one.
    pub implicit_subject: bool,
    /// Ids of the facts inside the content.
    pub facts: Vec<String>,
    /// The rule that found it and the lexicon entry of its cue, as `rule/entry`.
    pub rule: String,
}

/// An event or state that a stretch of text tells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Fact {
    /// `f1`, `f2` … in order of the trigger.
    pub id: String,
    /// An entry of the ontology, such as `NEGOTIATE`.
    pub concept: String,
    /// The words that tell it.
    pub trigger: Words,
    /// Who takes part, by role.
    pub participants: Vec<Participant>,
    /// Mention id of the place.
    pub place: Option<String>,
    /// Time id.
    pub time: Option<String>,
    /// Quantity ids.
    pub quantities: Vec<String>,
    /// True where the text says that it did not happen.
    pub negated: bool,
    /// How the text puts it.
    pub modality: Modality,
    /// Whether the text tells it, refers to it as known, or speaks of such things in general.
    #[serde(default)]
    pub standing: Standing,
    /// Who takes part without being named or known: `مسلحون مجهولون`, with their words.
    #[serde(default)]
    pub unnamed: Vec<Unnamed>,
    /// The clause around the trigger.
    pub span: Range,
    /// The innermost statement that holds it; absent in the outlet's own voice.
    pub statement: Option<String>,
    /// The rule and lexicon entry that found it.
    pub rule: String,
}

/// One participant of a fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Participant {
    /// `agent`, `target`, `party` …
    pub role: String,
    /// Mention id.
    pub mention: String,
}

/// A participant that is no mention: a noun phrase such as `مسلحون مجهولون`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Unnamed {
    /// `agent`, `target`, `party` …
    pub role: String,
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// The words.
    pub text: String,
}

/// How much the text says with a fact.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It tells the fact: خطف مسلحون مهندسا، أعلنت الشرطة مقتل جندي.
    #[default]
    Told,
    /// It refers to something known or said elsewhere: بعد مقتل الجندي، الهجوم الذي وقع، تهمة القتل.
    Referred,
    /// It speaks of such things at large: تفجيرات واغتيالات، جماعة تخطف الأجانب.
    General,
}

/// How the text puts a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Modality {
    /// As having happened or happening.
    Asserted,
    /// As possible.
    Possible,
    /// As to come.
    Planned,
    /// As asked for.
    Demanded,
}

/// A count or measured amount with its counted noun.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Quantity {
    /// `q1`, `q2` …
    pub id: String,
    /// First code point: the bound, the number, the counted noun and its adjective are inside.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// The words.
    pub text: String,
    /// Least value, where one is said.
    pub low: Option<f64>,
    /// Greatest value, where one is said.
    pub high: Option<f64>,
    /// How it is bounded.
    pub kind: Bound,
    /// `person`, `family`, `vehicle`, `percent`, `km`, `money` … from the counted noun's entry.
    pub unit: Option<String>,
    /// The counted noun as written.
    pub noun: Option<String>,
    /// Who is counted: `civilian`, `fighter`, `child`, `dead`, `wounded` …
    #[serde(default)]
    pub population: Option<String>,
    /// What happened to them, where the words around the count say it: `dead`, `wounded`, `missing`, `displaced`,
    /// `detained`, `abducted`, `released`, `rescued`, `evacuated` …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fate: Option<String>,
    /// The id of the total that it is part of: `13 شخصا، بينهم 5 أطفال`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<String>,
    /// The rule that found it.
    #[serde(default)]
    pub rule: String,
}

/// How a quantity is bounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// 220 قتيلا.
    Exact,
    /// نحو 220.
    Approx,
    /// أكثر من 220.
    AtLeast,
    /// أقل من 220.
    AtMost,
    /// بين 30 و40.
    Range,
    /// عشرات.
    Vague,
}

/// An expression that says when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Time {
    /// `t1`, `t2` …
    pub id: String,
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// The words.
    pub text: String,
    /// ISO 8601 at the grain that is said, two with a slash between them for a stretch; absent where it can't be pinned.
    pub value: Option<String>,
    /// Grain of the value.
    pub grain: Option<Grain>,
    /// What the value was reckoned from.
    pub anchor: Anchor,
    /// The id of the time that ends the stretch that this one begins: من أيار إلى تموز.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Why it has no value; absent where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<OpenBecause>,
    /// The rule that found it.
    #[serde(default)]
    pub rule: String,
}

/// Why a time was left open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OpenBecause {
    /// The words are vague: مؤخرا، قبل أيام.
    Vague,
    /// It is said to be about so: منذ نحو شهرين.
    Approximate,
    /// It is told in units that name no day, month or year: الأسبوع الماضي، قبل ساعتين، الصيف الماضي.
    Unit,
    /// It is told from another event or day of the story: آنذاك، في اليوم التالي.
    Story,
    /// It is told in a calendar whose month or year lies across two of ours: رمضان، عام 1439 هـ.
    Calendar,
    /// The report has no day of publication to reckon from.
    Unanchored,
    /// It names a day that the calendar does not have: 31 أبريل.
    NoSuchDay,
}

/// How fine a time is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Grain {
    /// `2018`
    Year,
    /// `2018-07`
    Month,
    /// `2018-07-25`
    Day,
    /// `2018-07-25T20:30`
    Minute,
}

/// What a time's value was reckoned from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// The report's publication time.
    Published,
    /// The text itself says the whole date, or an earlier date in it does.
    Document,
    /// Nothing: it stays open.
    None,
}

/// A name or description in the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Mention {
    /// `m1`, `m2` …
    pub id: String,
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// The words.
    pub text: String,
    /// What sort of thing is named.
    pub kind: MentionKind,
    /// Whom or what it stands for.
    pub entity: EntityRef,
    /// Of a place: the name with the noun in front that says what it is (`مدينة درعا`), where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phrase: Option<Range>,
    /// Others that it could be as well, the likelier first: places of the same name, others who bear the title.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rivals: Vec<EntityRef>,
    /// Of a word for several (`الطرفان`): whom it stands for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<EntityRef>,
    /// The mention that holds this one, as `قوات سوريا الديمقراطية` holds `سوريا`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// The rule or lexicon entry that found it.
    #[serde(default)]
    pub rule: String,
}

/// What sort of thing is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MentionKind {
    /// A human.
    Person,
    /// An armed, political or state actor.
    Group,
    /// A body, ministry, NGO, monitor, company.
    Organisation,
    /// A place.
    Place,
    /// A news outlet or agency.
    Outlet,
    /// An office without its holder's name.
    Role,
}

/// A stretch that is not the report itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Boilerplate {
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// `share-bar`, `comment-form`, `byline-box`, `also-in`, `read-also`, `caption`, `counter`, `cookie-notice`, `navigation` …
    pub kind: String,
}
