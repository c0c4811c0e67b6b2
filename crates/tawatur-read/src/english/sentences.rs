//! Sentences as English grammar has them: a quotation of several sentences belongs to the one that introduces it.

use tawatur_lexicon::english::English;
use tawatur_lexicon::english::classes::ClassSet;
use tawatur_text::Text;
use tawatur_text::quotations::Quotation;
use tawatur_text::segments::Run;
use tawatur_text::tokens::TokenKind;

/// The sentences of a text.
///
/// Example: `"We left. Nobody stayed," she said.` is one. Counter-example: `She left. "Nobody stayed."` are two.
pub(super) fn sentences(text: &Text, english: &English, inside: &dyn Fn(usize) -> Option<usize>) -> Vec<Run> {
    let mut out: Vec<Run> = Vec::new();
    for s in text.sentences.iter().flat_map(|s| after_noon(text, *s)) {
        let joined = out.last().is_some_and(|last| {
            let (end, start) = (last.end as usize, s.start as usize);
            end == start && (inside(end - 1).is_some_and(|q| inside(start) == Some(q)) || goes_on(text, english, end, start))
        });
        match out.last_mut() {
            Some(last) if joined => last.end = s.end,
            _ => out.push(s),
        }
    }
    out
}

/// `at 3 p.m. The army`: the dot of p.m. ends a sentence too, where a capital follows.
fn after_noon(text: &Text, s: Run) -> Vec<Run> {
    let mut out = Vec::new();
    let mut start = s.start;
    for i in s.indices().skip(3) {
        let half = text.tokens[i].is_mark('.') && text.word(i - 1) == "m" && matches!(text.word(i - 3), "a" | "p");
        let next = text.tokens.get(i + 1).filter(|t| t.is_word() && !t.glued && s.holds(i + 1));
        if half
            && next.is_some()
            && matches!(text.word(i + 1), "the" | "a" | "he" | "she" | "they" | "it" | "but" | "in")
            && capital(text, i + 1)
        {
            out.push(Run { start, end: i as u32 + 1 });
            start = i as u32 + 1;
        }
    }
    out.push(Run { start, end: s.end });
    out
}

fn capital(text: &Text, i: usize) -> bool {
    text.as_written(i).starts_with(char::is_uppercase)
}

/// True where the full stop before `start` belongs to an abbreviation (`Dr. Nuri`, `Aug. 5`), or the next word is small.
fn goes_on(text: &Text, english: &English, end: usize, start: usize) -> bool {
    let Some(next) = text.tokens.get(start) else { return false };
    if next.is_word() && !capital(text, start) && !text.as_written(start).starts_with(|c: char| !c.is_lowercase()) {
        return true;
    }
    let dot = end.checked_sub(1).filter(|d| text.tokens[*d].is_mark('.'));
    let Some(word) = dot.and_then(|d| d.checked_sub(1)).filter(|w| text.tokens[*w].is_word()) else { return false };
    let classes = english.classes_of(text.word(word));
    classes.has(ClassSet::ABBREVIATION) && (!next.is_word() || classes.has(ClassSet::HONORIFIC)) && capital(text, word)
}

/// Quotations in double marks, and in single ones outside of these.
pub(super) fn quotations(text: &Text) -> Vec<Quotation> {
    let mut out = text.quotations.clone();
    let doubles = out.clone();
    let inside = |i: usize| doubles[..doubles.partition_point(|q| q.open as usize <= i)].last().is_some_and(|q| i <= q.close as usize);
    for p in &text.paragraphs {
        let mut i = p.start as usize;
        while i < p.end as usize {
            match single(text, i, p.end as usize).filter(|_| !inside(i)) {
                Some(close) => {
                    out.push(Quotation { open: i as u32, close: close as u32, balanced: true });
                    i = close + 1;
                }
                None => i += 1,
            }
        }
    }
    out.sort_by_key(|q| (q.open, q.close));
    out
}

/// The closing mark of a quotation in single marks that opens at token `i`. Counter-example: `the workers' union`.
fn single(text: &Text, i: usize, end: usize) -> Option<usize> {
    let t = &text.tokens;
    let glued = t[i].glued && i > 0 && t[i - 1].kind != TokenKind::Break;
    if !t[i].is_mark('\'') || glued || !t.get(i + 1).is_some_and(|n| n.glued) {
        return None;
    }
    let closes = |j: &usize| t[*j].is_mark('\'') && t[*j].glued && !t.get(j + 1).is_some_and(|n| n.glued && n.is_word());
    let candidates = || (i + 2..end.min(i + 200)).filter(closes);
    candidates().find(|j| !t[j - 1].is_word()).or_else(|| candidates().next())
}
