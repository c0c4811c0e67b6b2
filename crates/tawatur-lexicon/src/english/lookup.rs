//! Looking an English text up: every token, and every entry over several words.

use super::{Analyses, Found, Sense};
use crate::analyse::is_passed;
use crate::tables::{Tables, WordId};
use tawatur_text::Text;
use tawatur_text::tokens::TokenKind;

/// All that is found in `text`.
pub(super) fn analyse(tables: &Tables<Sense>, text: &Text<'_>) -> Analyses {
    let ids: Vec<Option<WordId>> = (0..text.tokens.len())
        .map(|i| match text.tokens[i].kind {
            TokenKind::Word | TokenKind::Number => tables.word(text.word(i)),
            _ => None,
        })
        .collect();
    let mut out = Analyses { flat: Vec::new(), starts: Vec::with_capacity(ids.len() + 1) };
    for i in 0..ids.len() {
        out.starts.push(out.flat.len() as u32);
        at_token(tables, text, &ids, i, &mut out.flat);
    }
    out.starts.push(out.flat.len() as u32);
    out
}

fn at_token(tables: &Tables<Sense>, text: &Text<'_>, ids: &[Option<WordId>], i: usize, out: &mut Vec<Found>) {
    let Some(id) = ids[i] else { return };
    let from = out.len();
    out.extend(tables.senses(id).iter().map(|sense| Found { tokens: 1, sense: *sense }));
    let (mut node, mut at) = match tables.step(0, id) {
        Some(node) => (node, i + 1),
        None => return,
    };
    loop {
        // Hyphens and apostrophes are no part of the words: Agence France-Presse, People's Council.
        while at < ids.len() && is_passed(text, at) {
            at += 1;
        }
        let Some(next) = ids.get(at).copied().flatten().and_then(|id| tables.step(node, id)) else { break };
        node = next;
        at += 1;
        let tokens = (at - i).min(u16::MAX as usize) as u16;
        out.extend(tables.ends(node).iter().map(|sense| Found { tokens, sense: *sense }));
    }
    // The longest first; of one length in the order of the files.
    out[from..].sort_by_key(|f| std::cmp::Reverse(f.tokens));
}
