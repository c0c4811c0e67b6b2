//! Tables to find entries by: words, each with all that it can be, and a tree of words for entries of several words.

use rustc_hash::FxHashMap;
use tawatur_text::tokens::{TokenKind, tokenize};
use tawatur_text::{Folded, fold};

use crate::classes::ClassSet;
use crate::joins::Joins;
use crate::sense::Sense;

/// A word, by number.
pub type WordId = u32;

/// A sense with the clitics that it allows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found {
    /// What it is.
    pub sense: Sense,
    /// What may join it.
    pub joins: Joins,
    /// Bytes of a pronoun that belongs to the entry (على حد قوله).
    pub after: u8,
    /// A letter that the next word must start with (استنادا لـ), or `\0`.
    pub next: char,
}

/// All words and where they lead; `F` is what an entry of one language's tables says.
#[derive(Debug)]
pub struct Tables<F = Found> {
    ids: FxHashMap<Box<str>, WordId>,
    words: Vec<Word>,
    senses: Vec<F>,
    /// From a node by a word to the next node. What leads on from the root stands with the words.
    edges: FxHashMap<(u32, WordId), u32>,
    /// Entries that end at a node.
    ends: Vec<Vec<F>>,
}

impl<F> Default for Tables<F> {
    fn default() -> Self {
        Self { ids: FxHashMap::default(), words: Vec::new(), senses: Vec::new(), edges: FxHashMap::default(), ends: Vec::new() }
    }
}

/// What is known of one word.
#[derive(Debug, Clone, Copy, Default)]
struct Word {
    /// Its senses are `senses[first..last]`.
    first: u32,
    last: u32,
    /// The same word with ال, where an entry has it.
    with_article: Option<WordId>,
    /// The node behind the root by this word; 0 where no entry of several words starts with it.
    node: u32,
    /// Its closed classes.
    classes: ClassSet,
}

impl<F> Tables<F> {
    /// A word's number; none where no entry has the word.
    #[inline]
    pub fn word(&self, word: &str) -> Option<WordId> {
        self.ids.get(word).copied()
    }

    #[inline]
    fn of(&self, word: WordId) -> Word {
        self.words.get(word as usize).copied().unwrap_or_default()
    }

    /// The word with ال in front, where an entry has it.
    #[inline]
    pub fn with_article(&self, word: WordId) -> Option<WordId> {
        self.of(word).with_article
    }

    /// The closed classes of a word as it stands.
    #[inline]
    pub fn classes(&self, word: WordId) -> ClassSet {
        self.of(word).classes
    }

    /// What a single word can be.
    #[inline]
    pub fn senses(&self, word: WordId) -> &[F] {
        let word = self.of(word);
        self.senses.get(word.first as usize..word.last as usize).unwrap_or(&[])
    }

    /// The node behind `node` by `word`; node 0 is the root.
    #[inline]
    pub fn step(&self, node: u32, word: WordId) -> Option<u32> {
        match node {
            0 => Some(self.of(word).node).filter(|n| *n > 0),
            _ => self.edges.get(&(node, word)).copied(),
        }
    }

    /// The entries that end at a node.
    pub fn ends(&self, node: u32) -> &[F] {
        self.ends.get(node as usize).map_or(&[], Vec::as_slice)
    }

    /// Words, senses of single words, nodes.
    pub fn sizes(&self) -> (usize, usize, usize) {
        (self.words.len(), self.senses.len(), self.ends.len())
    }
}

/// Gathers entries, then becomes [`Tables`].
#[derive(Debug)]
pub struct Builder<F = Found> {
    tables: Tables<F>,
    pending: Vec<(WordId, F)>,
}

impl<F> Default for Builder<F> {
    fn default() -> Self {
        let tables = Tables { ends: vec![Vec::new()], ..Tables::default() };
        Self { tables, pending: Vec::new() }
    }
}

impl Builder {
    /// Adds a form of one word, folded.
    pub fn word(&mut self, word: &str, sense: Sense, joins: Joins) {
        let word = self.intern(word);
        self.pending.push((word, Found { sense, joins, after: 0, next: '\0' }));
    }

    /// Adds a name or expression as written: of one word or of several. `joins` holds for its first word.
    pub fn phrase(&mut self, phrase: &str, found: Found) {
        let words = words_of(phrase);
        let Some(first) = words.first() else { return };
        self.link(first);
        self.path(&words, found);
    }

    /// Remembers the way from the word without ال: للتحالف is ل + التحالف.
    fn link(&mut self, word: &str) {
        if let Some(bare) = word.strip_prefix("ال").filter(|b| b.chars().count() >= 2) {
            let (full, bare) = (self.intern(word), self.intern(bare));
            self.tables.words[bare as usize].with_article = Some(full);
        }
    }

    /// True where a word has a sense that `test` accepts.
    pub fn any(&self, test: impl Fn(&Sense) -> bool) -> rustc_hash::FxHashSet<WordId> {
        self.pending.iter().filter(|(_, f)| test(&f.sense)).map(|(w, _)| *w).collect()
    }
}

impl<F: Copy + PartialEq> Builder<F> {
    fn intern(&mut self, word: &str) -> WordId {
        if let Some(id) = self.tables.ids.get(word) {
            return *id;
        }
        let id = self.tables.words.len() as WordId;
        self.tables.ids.insert(word.into(), id);
        self.tables.words.push(Word::default());
        id
    }

    /// Adds an entry of one or several folded words.
    pub fn path(&mut self, words: &[String], found: F) {
        let Some(first) = words.first() else { return };
        if words.len() == 1 {
            let id = self.intern(first);
            self.pending.push((id, found));
            return;
        }
        let mut node = 0;
        for word in words {
            let id = self.intern(word);
            let fresh = self.tables.ends.len() as u32;
            node = match node {
                0 => {
                    let first = &mut self.tables.words[id as usize].node;
                    *first = if *first > 0 { *first } else { fresh };
                    *first
                }
                _ => *self.tables.edges.entry((node, id)).or_insert(fresh),
            };
            if node == fresh {
                self.tables.ends.push(Vec::new());
            }
        }
        let ends = &mut self.tables.ends[node as usize];
        if !ends.contains(&found) {
            ends.push(found);
        }
    }

    /// The number of a word that was added.
    pub fn known(&self, word: &str) -> Option<WordId> {
        self.tables.word(word)
    }

    /// Puts a word, folded, into closed classes.
    pub fn class(&mut self, word: &str, class: ClassSet) {
        let id = self.intern(word);
        let classes = &mut self.tables.words[id as usize].classes;
        *classes = classes.or(class);
    }

    /// Sorts the senses by word.
    pub fn build(mut self) -> Tables<F> {
        let n = self.tables.words.len();
        let mut starts = vec![0u32; n + 1];
        for (w, _) in &self.pending {
            starts[*w as usize + 1] += 1;
        }
        for i in 0..n {
            starts[i + 1] += starts[i];
        }
        let mut order: Vec<u32> = (0..self.pending.len() as u32).collect();
        order.sort_by_key(|i| self.pending[*i as usize].0);
        let sorted = order.iter().map(|i| self.pending[*i as usize].1);
        // The same sense may come twice: قالوا as indicative and jussive.
        let mut senses: Vec<F> = Vec::with_capacity(self.pending.len());
        let mut kept = vec![0u32; n + 1];
        let mut word = 0;
        for (i, found) in sorted.enumerate() {
            while starts[word + 1] as usize <= i {
                word += 1;
                kept[word] = senses.len() as u32;
            }
            if !senses[kept[word] as usize..].contains(&found) {
                senses.push(found);
            }
        }
        kept[word + 1..].fill(senses.len() as u32);
        self.tables.senses = senses;
        for (word, bounds) in self.tables.words.iter_mut().zip(kept.windows(2)) {
            (word.first, word.last) = (bounds[0], bounds[1]);
        }
        self.tables
    }
}

/// The words and numbers of a phrase, folded; its marks are left out, as they are when a text is read.
pub fn words_of(phrase: &str) -> Vec<String> {
    // Nearly every letter is plain Arabic: asked first, it spares the search through Unicode's tables.
    let arabic = |c: char| ('\u{0621}'..='\u{064A}').contains(&c);
    if !phrase.contains(|c: char| !arabic(c) && c.is_numeric()) {
        // Without numbers the tokenizer's words are its runs of letters.
        return fold(phrase)
            .split(|c: char| !(arabic(c) || c.is_alphabetic() || c == '_'))
            .filter(|w| !w.is_empty())
            .map(str::to_owned)
            .collect();
    }
    let folded = Folded::of(phrase);
    let tokens = tokenize(&folded);
    let kept = tokens.iter().filter(|t| matches!(t.kind, TokenKind::Word | TokenKind::Number));
    kept.map(|t| t.folded.slice(folded.text()).to_owned()).collect()
}
