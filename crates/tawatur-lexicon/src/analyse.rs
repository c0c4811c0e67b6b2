//! Looking a text up: every token with its clitics, and every entry over several words.

use tawatur_text::Text;
use tawatur_text::clitics::{Proclitics, Split, splits};
use tawatur_text::tokens::{Token, TokenKind};

use crate::classes::ClassSet;
use crate::joins::never_joined;
use crate::sense::{Analysis, Sense, Sorts};
use crate::tables::{Found, Tables, WordId};
use crate::{Analyses, Looked};

/// Looks up every token, and every name over several.
pub fn analyse(tables: &Tables, text: &Text<'_>) -> Analyses {
    let ids = ids(tables, text);
    let n = text.tokens.len();
    let mut out = Analyses { flat: Vec::with_capacity(n), tokens: Vec::with_capacity(n) };
    for (i, token) in text.tokens.iter().enumerate() {
        let from = out.flat.len();
        let (mut all, mut stripped) = (ClassSet::default(), false);
        if matches!(token.kind, TokenKind::Word | TokenKind::Number) {
            let word = token.folded.slice(text.folded.text());
            at_token(tables, text, &ids, i, word, &mut out.flat);
            (all, stripped) = classes_of(tables, word, ids[i]);
        }
        let (classes, carrying) = (all.without(ClassSet::CARRYING), all.only(ClassSet::CARRYING));
        let conjunction = stripped && !classes.is_empty();
        // No word has that many; the rest would be lost, nothing worse.
        let count = (out.flat.len() - from).min(usize::from(u16::MAX)) as u16;
        let sorts = out.flat[from..].iter().fold(Sorts::default(), |all, a| all.or(a.sense.sort()));
        out.tokens.push(Looked { start: from as u32, count, sorts, classes, carrying, conjunction });
    }
    out
}

/// The closed classes of a word, as [`crate::classes::Classes::of`] tells them.
fn classes_of(tables: &Tables, word: &str, id: Option<WordId>) -> (ClassSet, bool) {
    let own = id.map_or(ClassSet::default(), |id| tables.classes(id));
    if !own.is_empty() {
        return (own, false);
    }
    let rest = word.strip_prefix(['و', 'ف']).and_then(|rest| tables.word(rest));
    rest.map(|id| tables.classes(id)).filter(|c| !c.is_empty()).map_or((ClassSet::default(), false), |c| (c, true))
}

/// Appends the analyses that start at token `i` to `out`, the longest and plainest first.
fn at_token(tables: &Tables, text: &Text<'_>, ids: &[Option<WordId>], i: usize, word: &str, out: &mut Vec<Analysis>) {
    let from = out.len();
    splits(word, &mut |split| {
        if never_joined(split.after) {
            return;
        }
        let whole = split.stem.len() == word.len();
        let Some(id) = (if whole { ids[i] } else { tables.word(split.stem) }) else { return };
        if !as_written(text, i, &split) {
            return;
        }
        stem(tables, text, ids, i, id, &split, split.before, out);
        // للتحالف: the entry has the ال that ل swallowed.
        if let Some(full) = tables.with_article(id).filter(|_| swallowed(word, &split)) {
            let own = Split { before: Proclitics { article: false, ..split.before }, ..split };
            stem(tables, text, ids, i, full, &own, Proclitics { article: true, ..split.before }, out);
        }
    });
    if out.len() < from + 2 {
        return;
    }
    out[from..].sort_by_key(order);
    let mut kept = from;
    for j in from..out.len() {
        if j == from || out[j] != out[kept - 1] {
            out[kept] = out[j];
            kept += 1;
        }
    }
    out.truncate(kept);
}

/// True where the article's ل stands behind ل: للمدينة, and also للجنة, where three become two; not لالمدينة, بالمدينة.
fn swallowed(word: &str, split: &Split<'_>) -> bool {
    if split.before.particle != Some('ل') {
        return false;
    }
    let end = word.len() - split.stem.len() - split.after.len();
    if split.before.article { word[..end].ends_with("لل") } else { split.stem.starts_with('ل') }
}

/// False where the word as it was written rules the split out: مؤكدة has no pronoun ه, ألمانيا no article.
fn as_written(text: &Text<'_>, i: usize, split: &Split<'_>) -> bool {
    if split.after.is_empty() && !split.before.article && split.before.particle != Some('س') {
        return true;
    }
    let written = text.as_written(i);
    let mut letters = written.chars().filter(|c| !matches!(c, '\u{064B}'..='\u{0652}' | '\u{0670}' | '\u{0640}'));
    let at = usize::from(split.before.conjunction.is_some()) + usize::from(split.before.particle.is_some());
    if split.before.article && matches!(letters.clone().nth(at), Some('أ' | 'إ' | 'آ')) {
        return false;
    }
    // ساعد is no سأعد: behind س the hamza of the first person is written.
    if split.before.particle == Some('س') && split.stem.starts_with('ا') && !matches!(letters.clone().nth(at), Some('أ' | 'آ')) {
        return false;
    }
    // الحكم is no ألحّ + كم: a verb that starts with أل and carries a pronoun must be written with its hamza.
    if !split.after.is_empty() && split.stem.starts_with("ال") && letters.clone().nth(at) == Some('ا') {
        return false;
    }
    match split.after {
        "ه" => letters.next_back() != Some('ة'),
        _ => true,
    }
}

#[allow(clippy::too_many_arguments)] // One step of the loop above, split off to be read.
fn stem(
    tables: &Tables,
    text: &Text<'_>,
    ids: &[Option<WordId>],
    i: usize,
    id: WordId,
    split: &Split<'_>,
    before: Proclitics,
    out: &mut Vec<Analysis>,
) {
    for found in tables.senses(id) {
        if found.joins.allow(split, true) && next_starts(text, i + 1, found.next) {
            let after = if found.after > 0 { found.after } else { split.after.len() as u8 };
            out.push(Analysis { token: i as u32, tokens: 1, before, after, sense: found.sense });
        }
    }
    if !split.after.is_empty() {
        return;
    }
    let Some(mut node) = tables.step(0, id) else { return };
    let mut at = i + 1;
    let mut open = None;
    loop {
        // Quotation marks and brackets between words are no part of a name: ميليشيات "قسد".
        while at < text.tokens.len() && is_passed(text, at) {
            open = opened(open, text.tokens[at].kind);
            at += 1;
        }
        let Some(next) = ids.get(at).copied().flatten().and_then(|id| tables.step(node, id)) else { return };
        node = next;
        at += 1;
        // What was opened inside the name is closed with it.
        let closed = open.is_some_and(|c| text.tokens.get(at).is_some_and(|t| t.is_mark(c)));
        for found in tables.ends(node) {
            if found.joins.allow(split, false) && next_starts(text, at, found.next) {
                out.push(Analysis {
                    token: i as u32,
                    tokens: (at - i + usize::from(closed)).min(u16::MAX as usize) as u16,
                    before,
                    after: found.after,
                    sense: found.sense,
                });
            }
        }
    }
}

fn next_starts(text: &Text<'_>, at: usize, letter: char) -> bool {
    letter == '\0' || text.word(at).starts_with(letter)
}

/// Marks that may stand inside a name: quotation marks, brackets, hyphens, and the full stop of an abbreviation.
pub(crate) fn is_passed(text: &Text<'_>, at: usize) -> bool {
    match text.tokens[at].kind {
        TokenKind::Mark('"' | '\'' | '(' | ')' | '[' | ']' | '-' | '_' | '/') => true,
        TokenKind::Mark('.') => at > 0 && text.word(at - 1).chars().count() == 1,
        _ => false,
    }
}

/// The mark that closes what is open behind a mark.
pub(crate) fn opened(open: Option<char>, mark: TokenKind) -> Option<char> {
    match mark {
        TokenKind::Mark(c @ ('"' | '\'')) => {
            if open == Some(c) {
                None
            } else {
                Some(c)
            }
        }
        TokenKind::Mark('(') => Some(')'),
        TokenKind::Mark('[') => Some(']'),
        TokenKind::Mark(')' | ']') => None,
        _ => open,
    }
}

/// Longest first, then fewest clitics, then by kind and place in the files: all in one number.
fn order(a: &Analysis) -> u64 {
    let clitics = u8::from(a.before.conjunction.is_some())
        + u8::from(a.before.particle.is_some())
        + u8::from(a.before.article)
        + u8::from(a.after > 0);
    let (kind, index, detail) = rank(&a.sense);
    // Beyond a million places the order of two is that of the tables.
    let index = u64::from(index.min(0xF_FFFF));
    u64::from(u16::MAX - a.tokens) << 48 | u64::from(clitics) << 40 | u64::from(kind) << 36 | index << 16 | u64::from(detail)
}

/// Kind, place in the files, inflection.
fn rank(sense: &Sense) -> (u8, u32, u16) {
    let form = |i: &crate::Inflection| {
        (i.tense as u16) << 12
            | u16::from(i.passive) << 11
            | u16::from(3 - i.person.min(3)) << 8
            | u16::from(i.feminine) << 4
            | i.number as u16
    };
    match sense {
        Sense::Verb(i, f) => (0, u32::from(*i), form(f)),
        Sense::Cue(i) => (1, u32::from(*i), 0),
        Sense::Head(i, n) => (2, u32::from(*i), *n as u16),
        Sense::Actor(i) => (3, u32::from(*i), 0),
        Sense::Place(i, weak) => (4, *i, u16::from(*weak)),
        Sense::GivenName(common) => (5, 0, u16::from(*common)),
        Sense::Noun(i, n) => (6, u32::from(*i), *n as u16),
        Sense::Number(i) => (7, u32::from(*i), 0),
        Sense::Bound(i) => (8, u32::from(*i), 0),
        Sense::Time(i) => (9, u32::from(*i), 0),
        Sense::Trigger(i, f) => (10, u32::from(*i), f.as_ref().map_or(0, form)),
    }
}

/// The numbers of the words as they stand: of words and numbers only.
fn ids(tables: &Tables, text: &Text<'_>) -> Vec<Option<WordId>> {
    let id = |token: &Token| match token.kind {
        TokenKind::Word | TokenKind::Number => tables.word(token.folded.slice(text.folded.text())),
        _ => None,
    };
    text.tokens.iter().map(id).collect()
}

/// What a form of one word can be, by the tables alone.
pub fn of_word<'t>(tables: &'t Tables, word: &str) -> &'t [Found] {
    tables.word(word).map_or(&[], |id| tables.senses(id))
}
