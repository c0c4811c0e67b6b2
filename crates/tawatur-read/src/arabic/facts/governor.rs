//! What stands before a name and says which part it plays: a preposition, a letter, nothing.

use super::Input;
use super::clauses::Clauses;
use crate::arabic::mentions::FoundMention;
use tawatur_lexicon::classes::ClassSet;

/// How a name is tied to its clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Governor {
    /// Nothing before it: subject or object.
    Bare,
    /// A preposition, folded; with a second word where the lexicon has it so (على يد).
    Preposition(String),
    /// Annexed to a noun that is neither trigger nor place noun: عناصر داعش. The preposition of that noun, if any.
    Annexed(Option<String>),
    /// و or a comma: the same part as the name before.
    Joined,
}

/// Nouns between a preposition and the name it governs: من مواقع داعش.
const NOUNS: usize = 3;

/// What governs mention `m`, looking no farther back than token `from`.
pub fn of(input: &Input, clauses: &Clauses, m: &FoundMention, from: usize, last: Option<usize>) -> Governor {
    let s = input.scene;
    let start = m.run.start as usize;
    let word = s.text.word(start);
    let cut = (m.span.start.saturating_sub(s.text.tokens[start].span.start)) as usize;
    let bare = word.strip_prefix('و').filter(|_| cut > 0).unwrap_or(word);
    if let Some(c) =
        bare.chars().next().filter(|c| (cut > 0 && bare.len() + cut > word.len() && matches!(c, 'ب' | 'ل' | 'ك')) || bare.starts_with("لل"))
    {
        return Governor::Preposition(c.to_string());
    }
    let mut j = start;
    while j > from && (s.mark(j - 1, '"') || s.mark(j - 1, '(')) {
        j -= 1;
    }
    // (داعش) و"قسد"
    let mut back = j;
    let lone = back > from && s.text.word(back - 1) == "و";
    if lone {
        back -= 1;
    }
    while (lone || cut > 0) && back > from && last.is_some_and(|l| l < back) && (s.mark(back - 1, '"') || s.mark(back - 1, ')')) {
        back -= 1;
    }
    if lone && last == Some(back) {
        return Governor::Joined;
    }
    let j = if last == Some(back) { back } else { j };
    if last == Some(j) && cut > 0 && word.starts_with('و') {
        return Governor::Joined;
    }
    if j > from && s.comma(j - 1) && last == Some(j - 1) {
        return Governor::Joined;
    }
    let mut nouns = 0;
    let mut j = j;
    while j > from {
        let b = j - 1;
        if !s.word(b) || clauses.starts(j) {
            return if nouns == 0 { Governor::Bare } else { Governor::Annexed(None) };
        }
        let w = s.text.word(b);
        let plain = w.strip_prefix('و').filter(|r| s.lexicon.classes.of(r).0.has(ClassSet::PREPOSITION)).unwrap_or(w);
        // عليها، به: it has its noun on it and governs nothing behind.
        if has_pronoun(plain) {
            return if nouns == 0 { Governor::Bare } else { Governor::Annexed(None) };
        }
        if s.is(b, ClassSet::PREPOSITION) || is_preposition(plain) {
            // من قبل، على يد
            let second = b > from && matches!(plain, "قبل" | "جانب" | "طرف") && s.text.word(b - 1).ends_with("من");
            let key = if second { format!("من {plain}") } else { plain.to_owned() };
            return tied(nouns, key);
        }
        if matches!(w, "يد" | "ايدي" | "يدي" | "ايد") && b > from {
            return Governor::Preposition(format!("{} يد", s.text.word(b - 1)));
        }
        if nouns >= NOUNS || !is_noun(input, clauses, b) {
            return if nouns == 0 { Governor::Bare } else { Governor::Annexed(None) };
        }
        // بمواقع، لعناصر: the noun has its preposition on it.
        let letters = s.senses(b).iter().all(|a| a.before.particle.is_some()) && !s.senses(b).is_empty();
        if letters && let Some(c) = w.strip_prefix('و').unwrap_or(w).chars().next().filter(|c| matches!(c, 'ب' | 'ل')) {
            return tied(nouns + 1, c.to_string());
        }
        nouns += 1;
        j -= 1;
    }
    if nouns == 0 { Governor::Bare } else { Governor::Annexed(None) }
}

/// A mention ends right before token `end`.
pub fn name_ends(input: &Input, end: usize) -> bool {
    let at = input.mentions.partition_point(|m| (m.run.start as usize) < end);
    input.mentions[..at].iter().rev().take(NEIGHBOURS).any(|m| m.run.end as usize == end)
}

/// A mention covers token `i`.
pub fn is_name(input: &Input, i: usize) -> bool {
    let at = input.mentions.partition_point(|m| (m.run.start as usize) <= i);
    input.mentions[..at].iter().rev().take(NEIGHBOURS).any(|m| m.run.end as usize > i)
}

/// Mentions that may start inside one another, at most.
const NEIGHBOURS: usize = 6;

fn tied(nouns: usize, key: String) -> Governor {
    if nouns == 0 { Governor::Preposition(key) } else { Governor::Annexed(Some(key)) }
}

fn has_pronoun(w: &str) -> bool {
    matches!(
        w,
        "فيه"
            | "فيها"
            | "فيهم"
            | "عليه"
            | "عليها"
            | "عليهم"
            | "منه"
            | "منها"
            | "منهم"
            | "له"
            | "لها"
            | "لهم"
            | "به"
            | "بها"
            | "بهم"
            | "اليه"
            | "اليها"
            | "اليهم"
            | "عنه"
            | "عنها"
            | "عنهم"
            | "معه"
            | "معها"
            | "معهم"
    )
}

fn is_preposition(w: &str) -> bool {
    matches!(w, "ضد" | "لدي" | "برصاص" | "بنيران" | "قرب" | "داخل" | "خارج" | "باتجاه" | "صوب")
}

/// A word that may stand between a preposition and a name.
fn is_noun(input: &Input, clauses: &Clauses, b: usize) -> bool {
    let s = input.scene;
    let open = s.classes(b).is_empty()
        || s.is(
            b,
            ClassSet::PLACE_NOUN
                .or(ClassSet::DESCRIPTOR)
                .or(ClassSet::AMBIGUOUS_BODY)
                .or(ClassSet::ADJECTIVE)
                .or(ClassSet::VEHICLE)
                .or(ClassSet::NAMING),
        );
    open && clauses.quantity(b).is_none() && s.time_end(b).is_none() && !crate::arabic::mentions::is_finite_verb(s, b)
}
