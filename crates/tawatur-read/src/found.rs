//! What the layers give, whatever the language: one struct a layer, in bytes and tokens of the text.
//!
//! The rules of a language find these; `assemble` makes records of them.

use crate::record::{Anchor, Bound, EntityRef, Grain, MentionKind, Modality, Mode, OpenBecause, SourceKind, Stance, Standing};
use tawatur_text::Span;
use tawatur_text::segments::Run;

/// An expression that says when, as found in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundTime {
    /// Bytes of the original text.
    pub span: Span,
    /// The tokens it touches.
    pub tokens: Run,
    /// ISO 8601 at the grain that is said; `None` where it can't be pinned.
    pub value: Option<String>,
    /// Grain of the value.
    pub grain: Option<Grain>,
    /// What the value was reckoned from.
    pub anchor: Anchor,
    /// Why it has no value.
    pub open: Option<OpenBecause>,
    /// True where the next time ends the stretch that this one begins (من أيار إلى تموز).
    pub until_next: bool,
    /// The rule that found it.
    pub rule: &'static str,
}

/// A count or measured amount, as found in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundQuantity {
    /// Bytes of the original text: bound, number, counted noun and its adjective.
    pub span: Span,
    /// The tokens it touches.
    pub tokens: Run,
    /// Least value, where one is said.
    pub low: Option<f64>,
    /// Greatest value, where one is said.
    pub high: Option<f64>,
    /// How it is bounded.
    pub kind: Bound,
    /// What the counted noun's entry says it is: `person`, `vehicle`, `percent` …
    pub unit: Option<String>,
    /// Bytes of the counted noun.
    pub noun: Option<Span>,
    /// Who is counted: `civilian`, `dead` …
    pub population: Option<String>,
    /// What happened to them: `dead`, `wounded`, `displaced`, `detained` …
    pub fate: Option<String>,
    /// Index of the total that it is part of: `13 شخصا، بينهم 5 أطفال`.
    pub part_of: Option<usize>,
    /// The rule that found it.
    pub rule: &'static str,
}

/// A name or description, as found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundMention {
    /// The tokens it touches.
    pub run: Run,
    /// Bytes of the original text, without و، ف، ب، ل، ك written as part of the first word.
    pub span: Span,
    /// What sort of thing is named.
    pub kind: MentionKind,
    /// Whom or what it stands for: an actor's id, `place:` and a place's id, or `name:` and the folded name.
    pub entity: EntityRef,
    /// The rule and the lexicon entry that found it.
    pub rule: String,
    /// Of a place: bytes of the name with the noun in front that says what it is (مدينة درعا).
    pub phrase: Option<Span>,
    /// Others that it could be as well, the likelier first.
    pub rivals: Vec<EntityRef>,
    /// Of a word for several (الطرفان): whom it stands for.
    pub members: Vec<EntityRef>,
}

impl FoundMention {
    /// True where token `i` is part of it.
    pub fn holds(&self, i: usize) -> bool {
        self.run.holds(i)
    }

    pub(crate) fn start(&self) -> usize {
        self.run.start as usize
    }

    pub(crate) fn end(&self) -> usize {
        self.run.end as usize
    }
}

/// A statement as found, in bytes and tokens of the text.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundStatement {
    /// The shortest words that signal the attribution.
    pub cue: Span,
    /// The tokens of the cue.
    pub cue_tokens: Run,
    /// What is attributed.
    pub content: Span,
    /// The tokens of the content.
    pub content_tokens: Run,
    /// Who stands behind it.
    pub source: Option<FoundSource>,
    /// Who carried it, nearest first.
    pub via: Vec<FoundSource>,
    /// What the source does with the content.
    pub stance: Stance,
    /// How the content is given.
    pub mode: Mode,
    /// `reported` for hearsay.
    pub hedge: Option<String>,
    /// The cue has no subject of its own.
    pub implicit: bool,
    /// The rule and the lexicon entry of the cue.
    pub rule: String,
}

/// A phrase that names a source or a carrier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundSource {
    /// The words, without a leading conjunction.
    pub span: Span,
    /// The tokens.
    pub tokens: Run,
    /// What sort of source.
    pub kind: SourceKind,
}

/// An event or state, as found in a text. Numbers are indices into the lists of the layers.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundFact {
    /// An entry of the ontology.
    pub concept: String,
    /// Bytes of the words that tell it.
    pub trigger: Span,
    /// Their tokens.
    pub trigger_tokens: Run,
    /// Who takes part: role and mention.
    pub participants: Vec<(String, usize)>,
    /// The mention of the place.
    pub place: Option<usize>,
    /// The time.
    pub time: Option<usize>,
    /// The quantities.
    pub quantities: Vec<usize>,
    /// True where the text says that it did not happen.
    pub negated: bool,
    /// How the text puts it.
    pub modality: Modality,
    /// Whether the text tells it or only refers to it.
    pub standing: Standing,
    /// Who takes part without a mention: role and bytes.
    pub unnamed: Vec<(String, Span)>,
    /// Bytes of the trigger with what belongs to it.
    pub span: Span,
    /// Their tokens.
    pub tokens: Run,
    /// The innermost statement that holds it.
    pub statement: Option<usize>,
    /// The rule and the trigger's words.
    pub rule: String,
}

/// A stretch that is not the report itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundBoilerplate {
    /// Bytes of the text.
    pub span: Span,
    /// `share-bar`, `comment-form`, `byline-box`, `also-in`, `read-also`, `caption`, `counter` …
    pub kind: String,
}

/// What sort of source a word of the lexicon makes; a place stands for its government.
impl From<tawatur_lexicon::Kind> for SourceKind {
    fn from(kind: tawatur_lexicon::Kind) -> Self {
        use tawatur_lexicon::Kind;
        match kind {
            Kind::Person => SourceKind::Person,
            Kind::Group | Kind::Place => SourceKind::Group,
            Kind::Organisation => SourceKind::Organisation,
            Kind::Outlet => SourceKind::Outlet,
            Kind::Official => SourceKind::Official,
            Kind::Anonymous => SourceKind::Anonymous,
            Kind::Activists => SourceKind::Activists,
            Kind::Witness => SourceKind::Witness,
            Kind::Document => SourceKind::Document,
            Kind::Unattributed => SourceKind::Unattributed,
        }
    }
}
