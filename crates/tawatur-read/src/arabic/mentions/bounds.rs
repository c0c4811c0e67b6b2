//! Where a mention starts and ends, and what it is called.

use super::FoundMention;
use crate::arabic::scene::Scene;
use crate::record::{EntityRef, MentionKind};
use tawatur_lexicon::{Actor, Kind};
use tawatur_text::clitics::Proclitics;
use tawatur_text::segments::Run;
use tawatur_text::{Span, fold};

/// The bytes of tokens `[start, end)` without the little words in front.
///
/// Where ل has swallowed the alef of the article (للجيش) it stays, because no word would be left without it.
pub fn span(scene: &Scene, start: usize, end: usize, before: Proclitics) -> Span {
    let whole = scene.text.span(start, end);
    let Some(token) = scene.text.tokens.get(start) else { return whole };
    let word = scene.text.word(start);
    let conjunction = before.conjunction.map_or(0, char::len_utf8);
    let swallowed = before.article && word[conjunction.min(word.len())..].starts_with("لل");
    let particle = if swallowed { 0 } else { before.particle.map_or(0, char::len_utf8) };
    let skip = conjunction + particle;
    if skip == 0 || skip >= word.len() || !word.is_char_boundary(skip) {
        return whole;
    }
    let from = Span::new(token.folded.start as usize + skip, token.folded.end as usize);
    let first = scene.text.folded.to_original(from);
    Span { start: first.start.clamp(whole.start, whole.end), end: whole.end }
}

/// The words of a span as a name: quotation marks and brackets dropped, spaces single, the article's alef restored.
pub fn label(scene: &Scene, span: Span) -> String {
    let words = span.slice(scene.text.original);
    let mut out = String::with_capacity(words.len());
    for word in words.split(|c: char| c.is_whitespace() || is_bracket(c)).filter(|w| !w.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        match word.strip_prefix("لل").filter(|_| out.is_empty()) {
            Some(rest) => {
                out.push_str("ال");
                out.push_str(rest);
            }
            None => out.push_str(word),
        }
    }
    out
}

fn is_bracket(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '\'' | '(' | ')' | '[' | ']' | 'ـ')
}

/// The entity of a name that the lexicon does not know.
pub fn unknown(label: &str) -> EntityRef {
    let folded = fold(label);
    let mut id = String::with_capacity("name:".len() + folded.len());
    id.push_str("name:");
    for (n, word) in folded.split_whitespace().enumerate() {
        if n > 0 {
            id.push(' ');
        }
        id.push_str(word);
    }
    EntityRef { id, label: label.to_owned(), label_en: None }
}

/// The entity of an actor or outlet.
pub fn actor(actor: &Actor) -> EntityRef {
    EntityRef { id: actor.id.clone(), label: actor.ar.clone(), label_en: Some(actor.en.clone()).filter(|e| !e.is_empty()) }
}

/// What sort of mention an actor makes.
pub fn kind(kind: Kind) -> MentionKind {
    match kind {
        Kind::Person => MentionKind::Person,
        Kind::Group => MentionKind::Group,
        Kind::Outlet => MentionKind::Outlet,
        Kind::Place => MentionKind::Place,
        Kind::Organisation | Kind::Document => MentionKind::Organisation,
        Kind::Official | Kind::Anonymous | Kind::Activists | Kind::Witness | Kind::Unattributed => MentionKind::Role,
    }
}

/// A mention over tokens `[start, end)`.
pub fn mention(
    scene: &Scene,
    start: usize,
    end: usize,
    before: Proclitics,
    kind: MentionKind,
    entity: Option<EntityRef>,
    rule: String,
) -> FoundMention {
    let span = span(scene, start, end, before);
    let entity = entity.unwrap_or_else(|| unknown(&label(scene, span)));
    FoundMention {
        run: Run { start: start as u32, end: end as u32 },
        span,
        kind,
        entity,
        rule,
        phrase: None,
        rivals: Vec::new(),
        members: Vec::new(),
    }
}
