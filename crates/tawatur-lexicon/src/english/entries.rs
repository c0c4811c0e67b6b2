//! Entries that English has in a shape of its own; the others are those of [`crate::entries`].

use crate::entries::Stance;

/// What a verb takes as its content. One verb may take several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Takes {
    /// A clause with or without *that*: `that`.
    That,
    /// A quotation, or any clause behind a colon: `quote`.
    Quote,
    /// A noun phrase, with all that follows in its clause (denied the report; urged the council to act): `object`.
    Object,
    /// An infinitive (pledged to pay): `to`.
    To,
    /// Somebody who is told, before the content (told reporters that …): `addressee`.
    Addressee,
    /// Another outlet's words: the source is the object (quoted the minister as saying that …): `carrier`.
    Carrier,
}

/// A verb that reports; words behind the verb belong to it (`call for`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportingVerb {
    /// The infinitive, with the words that belong to it.
    pub verb: String,
    /// What the source does with the content.
    pub stance: Stance,
    /// What it takes.
    pub takes: Vec<Takes>,
}

impl ReportingVerb {
    /// True where the verb takes it.
    pub fn takes(&self, what: Takes) -> bool {
        self.takes.contains(&what)
    }
}

/// How a cue that is no verb is built into its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CueClass {
    /// The source follows: according to, in the words of.
    Preposition,
    /// Stands inside its content: reportedly, allegedly.
    Adverb,
    /// A clause follows and nobody is named: it is believed, there are reports.
    Impersonal,
    /// The predicate of its content: is expected to, is thought to.
    Passive,
    /// A noun, with its agent behind `by` or `from` or in front with `'s`, and a clause: claims by X that.
    Nominal,
}

/// A cue that is no verb: words, as they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// The words.
    pub words: String,
    /// How it is built in.
    pub class: CueClass,
    /// What the source does with the content.
    pub stance: Stance,
    /// `reported` where the words mark hearsay.
    pub hedge: Option<String>,
}
