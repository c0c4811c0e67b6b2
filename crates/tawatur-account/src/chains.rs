//! Chains: from the outlet over whoever carried it to the origin.

mod source;

use crate::claims::Ground;
use crate::record::{Label, Link};
use crate::units::Unit;
use crate::view::View;
use source::{Whom, whom};
use std::collections::BTreeSet;
use tawatur_read::record::{Source, SourceKind, Stance, Statement};

/// A chain and the origin at its end.
#[derive(Debug, Clone)]
pub(crate) struct Chained {
    pub links: Vec<Link>,
    pub origin: String,
    /// What sort of origin it is.
    pub root: Root,
    /// Ids of outlets that carried it.
    pub carriers: BTreeSet<String>,
    /// True where it goes back to a statement, release or conference.
    pub release: bool,
}

/// What sort of origin a chain ends at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Root {
    /// The outlet itself.
    OwnVoice,
    /// A source that is named or whose body is.
    Named,
    /// A source that is not.
    Unnamed,
}

/// The chain of a unit: outlet first, origin last.
pub(crate) fn chain(ground: &Ground, u: &Unit) -> Chained {
    let view = &ground.views[u.doc];
    let outlet = ground.outlets.of(u.doc).map_or_else(|| format!("outlet:{}", view.id()), str::to_owned);
    let name = view.reading.document.outlet.clone().unwrap_or_else(|| view.reading.document.source.clone());
    let mut out = Chained {
        links: vec![Link {
            who: outlet,
            label: Label { ar: name.clone(), en: name },
            role: "outlet".to_owned(),
            document: view.id().to_owned(),
            start: u.start,
            end: u.start,
        }],
        origin: format!("outlet:{}", view.id()),
        root: Root::OwnVoice,
        carriers: BTreeSet::new(),
        release: false,
    };
    let nested = nesting(view, u.statement);
    // Who declines to comment on something vouches for nothing: the outlet says that it is so.
    for s in nested.iter().filter(|s| s.stance != Stance::Decline) {
        add_carriers(ground, u.doc, s, &mut out);
        add_source(ground, u.doc, s, &mut out);
    }
    out
}

/// The statements that hold a unit, the outermost first; a ring of references ends where it began.
fn nesting<'r>(view: &View<'r>, innermost: Option<usize>) -> Vec<&'r Statement> {
    let mut out: Vec<&Statement> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut at = innermost.and_then(|i| view.reading.statements.get(i));
    while let Some(s) = at {
        if !seen.insert(s.id.as_str()) {
            break;
        }
        out.push(s);
        at = s.nested_in.as_deref().and_then(|id| view.statement(id));
    }
    out.reverse();
    out
}

fn add_carriers(ground: &Ground, doc: usize, s: &Statement, out: &mut Chained) {
    for c in &s.carriers {
        let entity = c.entity.as_ref().map(|e| ground.entities.resolve(doc, &e.id));
        if c.kind == SourceKind::Document {
            out.release = true;
        }
        if let Some(id) = entity.clone().filter(|_| c.kind == SourceKind::Outlet) {
            out.carriers.insert(id);
        }
        let who = entity.unwrap_or_else(|| c.text.clone());
        push(ground, doc, who, c, "carrier", out);
    }
    if s.carriers.is_empty() {
        for via in &s.via {
            out.links.push(Link {
                who: via.clone(),
                label: Label { ar: via.clone(), en: via.clone() },
                role: "carrier".to_owned(),
                document: ground.views[doc].id().to_owned(),
                start: s.cue.start,
                end: s.cue.end,
            });
        }
    }
}

fn add_source(ground: &Ground, doc: usize, s: &Statement, out: &mut Chained) {
    let view = &ground.views[doc];
    let Some(source) = &s.source else {
        if out.root == Root::OwnVoice {
            out.root = Root::Unnamed;
            out.origin = format!("unnamed:{}:{}", view.id(), kind_word(s.source_kind));
        }
        return;
    };
    if source.kind == SourceKind::Document {
        out.release = true;
    }
    match whom(view, s, source) {
        Whom::OwnVoice => {}
        Whom::Entity(entity) => {
            let id = ground.entities.resolve(doc, &entity.id);
            if Some(id.as_str()) == ground.outlets.of(doc) {
                return;
            }
            if source.kind == SourceKind::Outlet {
                out.carriers.insert(id.clone());
            }
            out.origin.clone_from(&id);
            out.root = Root::Named;
            push(ground, doc, id, source, "source", out);
        }
        Whom::Unnamed(first) => {
            let phrase = tawatur_text::fold(&first.text).split_whitespace().collect::<Vec<_>>().join(" ");
            out.origin = format!("unnamed:{}:{}:{phrase}", view.id(), kind_word(first.kind));
            out.root = Root::Unnamed;
            push(ground, doc, out.origin.clone(), source, "source", out);
            // المصدر is called what brought him in.
            if let Some(last) = out.links.last_mut() {
                last.label = Label { ar: first.text.clone(), en: first.text.clone() };
            }
        }
    }
}

fn push(ground: &Ground, doc: usize, who: String, source: &Source, role: &str, out: &mut Chained) {
    let label = match ground.entities.get(&who) {
        Some(k) => k.label.clone(),
        None => Label { ar: source.text.clone(), en: source.text.clone() },
    };
    let (start, end) = ground.views[doc].cut(source.start, source.end).unwrap_or_default();
    out.links.push(Link { who, label, role: role.to_owned(), document: ground.views[doc].id().to_owned(), start, end });
}

fn kind_word(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Person => "person",
        SourceKind::Group => "group",
        SourceKind::Organisation => "organisation",
        SourceKind::Outlet => "outlet",
        SourceKind::Official => "official",
        SourceKind::Anonymous => "anonymous",
        SourceKind::Activists => "activists",
        SourceKind::Witness => "witness",
        SourceKind::Document => "document",
        SourceKind::Unattributed => "unattributed",
    }
}
