//! Clitics: the little words that Arabic writes as part of the next or the last word.
//!
//! Splitting without a lexicon is a guess, so this module only lists the ways a word can be split;
//! whoever looks the stems up settles which one holds.

/// Attached in front: conjunction, then particle or preposition, then article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Proclitics {
    /// و or ف.
    pub conjunction: Option<char>,
    /// ب, ل, ك before nouns; س, ل before verbs.
    pub particle: Option<char>,
    /// ال.
    pub article: bool,
}

/// One way to split a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Split<'w> {
    /// What stands in front.
    pub before: Proclitics,
    /// The stem, folded.
    pub stem: &'w str,
    /// The pronoun behind, folded; empty where there is none.
    pub after: &'w str,
}

/// Pronouns that nouns, verbs and particles carry behind them, folded, longest first.
pub const PRONOUNS: [&str; 12] = ["كما", "هما", "كم", "كن", "ها", "هم", "هن", "نا", "ني", "ه", "ك", "ي"];

/// Calls `found` with every way to split `word` (folded), the plainest first: fewer clitics before more.
///
/// `للمدينة` is read as ل + ال + مدينة. Stems shorter than two letters are not offered.
///
/// ```
/// let mut stems = Vec::new();
/// tawatur_text::clitics::splits("وبالمدينه", &mut |s| stems.push(s.stem.to_owned()));
/// assert!(stems.contains(&"مدينه".to_owned()));
/// ```
pub fn splits<'w>(word: &'w str, found: &mut impl FnMut(Split<'w>)) {
    let plain = Proclitics::default();
    particles(word, plain, found);
    let mut letters = word.chars();
    if let Some(c @ ('و' | 'ف')) = letters.next()
        && is_stem(letters.as_str())
    {
        particles(letters.as_str(), Proclitics { conjunction: Some(c), ..plain }, found);
    }
}

fn particles<'w>(word: &'w str, so_far: Proclitics, found: &mut impl FnMut(Split<'w>)) {
    article(word, so_far, found);
    let mut letters = word.chars();
    let Some(c @ ('ب' | 'ل' | 'ك' | 'س')) = letters.next() else { return };
    let rest = letters.as_str();
    if !is_stem(rest) {
        return;
    }
    let with = Proclitics { particle: Some(c), ..so_far };
    article(rest, with, found);
    // للمدينة: the article loses its alef behind ل.
    if c == 'ل'
        && let Some(bare) = rest.strip_prefix('ل').filter(|r| is_stem(r))
    {
        found(Split { before: Proclitics { article: true, ..with }, stem: bare, after: "" });
    }
}

fn article<'w>(word: &'w str, so_far: Proclitics, found: &mut impl FnMut(Split<'w>)) {
    found(Split { before: so_far, stem: word, after: "" });
    for letters in pronouns(word).into_iter().filter(|n| *n > 0) {
        let (stem, after) = word.split_at(word.len() - 2 * letters);
        if is_stem(stem) {
            found(Split { before: so_far, stem, after });
        }
    }
    if let Some(rest) = word.strip_prefix("ال").filter(|r| is_stem(r)) {
        found(Split { before: Proclitics { article: true, ..so_far }, stem: rest, after: "" });
    }
}

/// The letters, of two bytes each, of the pronouns of [`PRONOUNS`] that `word` ends in, the longest first; 0 for none.
fn pronouns(word: &str) -> [usize; 2] {
    let mut letters = word.chars().rev();
    match letters.next() {
        Some('ه') | Some('ك') => [1, 0],
        Some('ي') if letters.next() == Some('ن') => [2, 1],
        Some('ي') => [1, 0],
        Some('م' | 'ن') if matches!(letters.next(), Some('ك' | 'ه')) => [2, 0],
        Some('ا') => match letters.next() {
            Some('ه' | 'ن') => [2, 0],
            Some('م') if matches!(letters.next(), Some('ك' | 'ه')) => [3, 0],
            _ => [0, 0],
        },
        _ => [0, 0],
    }
}

/// At least two letters.
fn is_stem(word: &str) -> bool {
    // More bytes than any one character has.
    word.len() > 4 || word.chars().nth(1).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pronoun_is_found_and_nothing_else() {
        let by_list = |word: &str| PRONOUNS.iter().filter(|p| word.ends_with(**p)).map(|p| p.len() / 2).collect::<Vec<_>>();
        let letters = ["ا", "ه", "م", "ن", "ي", "ك", "ت", "x"];
        let pairs: Vec<String> = letters.iter().flat_map(|a| letters.map(|b| format!("{a}{b}"))).collect();
        let words = pairs.iter().flat_map(|ab| letters.map(|c| format!("{ab}{c}")));
        for word in words {
            let told: Vec<usize> = pronouns(&word).into_iter().filter(|n| *n > 0).collect();
            assert_eq!(told, by_list(&word), "{word}");
        }
    }
}
