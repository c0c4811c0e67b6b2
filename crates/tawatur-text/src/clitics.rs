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
    fronts(word, plain, true, &mut |before, rest| ends(before, rest, found));
}

fn fronts<'w>(word: &'w str, so_far: Proclitics, conjunction: bool, found: &mut impl FnMut(Proclitics, &'w str)) {
    particles(word, so_far, found);
    if conjunction {
        for c in ['و', 'ف'] {
            if let Some(rest) = word.strip_prefix(c).filter(|r| letters(r) >= 2) {
                particles(rest, Proclitics { conjunction: Some(c), ..so_far }, found);
            }
        }
    }
}

fn particles<'w>(word: &'w str, so_far: Proclitics, found: &mut impl FnMut(Proclitics, &'w str)) {
    article(word, so_far, found);
    for c in ['ب', 'ل', 'ك', 'س'] {
        let Some(rest) = word.strip_prefix(c).filter(|r| letters(r) >= 2) else { continue };
        let with = Proclitics { particle: Some(c), ..so_far };
        article(rest, with, found);
        // للمدينة: the article loses its alef behind ل.
        if c == 'ل'
            && let Some(bare) = rest.strip_prefix('ل').filter(|r| letters(r) >= 2)
        {
            found(Proclitics { article: true, ..with }, bare);
        }
    }
}

fn article<'w>(word: &'w str, so_far: Proclitics, found: &mut impl FnMut(Proclitics, &'w str)) {
    found(so_far, word);
    if let Some(rest) = word.strip_prefix("ال").filter(|r| letters(r) >= 2) {
        found(Proclitics { article: true, ..so_far }, rest);
    }
}

fn ends<'w>(before: Proclitics, rest: &'w str, found: &mut impl FnMut(Split<'w>)) {
    found(Split { before, stem: rest, after: "" });
    if before.article {
        return;
    }
    for p in PRONOUNS {
        if let Some(stem) = rest.strip_suffix(p).filter(|s| letters(s) >= 2) {
            found(Split { before, stem, after: &rest[stem.len()..] });
        }
    }
}

fn letters(word: &str) -> usize {
    word.chars().take(3).count()
}
