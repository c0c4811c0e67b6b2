//! All forms by their folded spelling: one arena of letters, and an open hash table of where each word lies in it.

use std::hash::Hasher;

use rustc_hash::{FxHashMap, FxHasher};
use tawatur_text::fold;

use crate::joins::Joins;
use crate::morphology::tag::Tag;

/// One form of one lemma.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Form {
    /// The lemma's number.
    pub lemma: u32,
    /// The tag's number.
    pub tag: u16,
    /// What may join it.
    pub joins: Joins,
    /// How its edges are written.
    pub edges: Edges,
}

/// What folding took from a word: how its first and last letters are written, and the hamzas between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edges {
    first: u8,
    last: u8,
    /// The hamzas inside: where they stand, on what, and how many there are.
    places: u8,
    seats: u8,
    hamzas: u8,
}

/// How far a written word is from the spelling of a form.
pub const UNFIT: u8 = 8;

impl Edges {
    /// The edges of a word as written.
    pub fn of(word: &str) -> Edges {
        let letters: Vec<char> = word.chars().filter(|c| !matches!(c, '\u{064B}'..='\u{0652}' | '\u{0640}')).collect();
        Self::of_letters(&letters)
    }

    /// The edges of a word by its letters.
    pub fn of_letters(letters: &[char]) -> Edges {
        let (Some(&first), Some(&last)) = (letters.first(), letters.last()) else {
            return Edges { first: 0, last: 0, places: 0, seats: 0, hamzas: 0 };
        };
        let (mut places, mut seats, mut hamzas) = (0u8, 0u8, 0u8);
        for (at, c) in letters.iter().enumerate().take(letters.len() - 1).skip(1) {
            let seat = match c {
                'أ' | 'إ' => 1,
                'آ' => 2,
                'ؤ' => 3,
                'ئ' => 0,
                _ => continue,
            };
            places = places.wrapping_mul(31).wrapping_add(at as u8);
            seats = seats << 2 | seat;
            hamzas += 1;
        }
        let first = match Some(first) {
            Some('ا' | 'ٱ') => 1,
            Some('أ') => 2,
            Some('إ') => 3,
            Some('آ') => 4,
            _ => 0,
        };
        let last = match Some(last) {
            Some('ة') => 1,
            Some('ه') => 2,
            Some('ى') => 3,
            Some('ي') => 4,
            Some('ئ') => 5,
            Some('ا') => 6,
            Some('أ') => 7,
            Some('ؤ') => 8,
            Some('و') => 9,
            _ => 0,
        };
        Edges { first, last, places, seats, hamzas }
    }

    /// 0 where a writer means this form, up to [`UNFIT`] where nobody writes it so: the hamza that many leave out
    /// costs little, one too many much.
    pub fn distance(self, written: Edges) -> u8 {
        let first = match (self.first, written.first) {
            (a, b) if a == b => 0,
            (2..=4, 1) => 1,
            (1, 2 | 3) => 3,
            _ => UNFIT,
        };
        let last = match (self.last, written.last) {
            (a, b) if a == b => 0,
            (1, 2) => 2,
            (4, 3) => 1,
            (3, 4) | (5, 3 | 4) => 2,
            (7, 6) | (8, 9) => 1,
            _ => UNFIT,
        };
        // A hamza inside is left out by many; one that the form does not have makes another word of it.
        let inside = match (self.hamzas, written.hamzas) {
            (a, b) if a == b && self.places == written.places => u8::from(self.seats != written.seats),
            (_, 0) => 2,
            _ => UNFIT,
        };
        (first + last + inside).min(UNFIT)
    }
}

/// The table.
#[derive(Debug, Default)]
pub struct Table {
    letters: String,
    words: Vec<Word>,
    /// Word numbers plus one, by hash; a power of two.
    slots: Vec<u32>,
    forms: Vec<Form>,
    tags: Vec<Tag>,
}

#[derive(Debug, Clone, Copy)]
struct Word {
    at: u32,
    len: u8,
    forms: u32,
    count: u8,
}

fn hash(word: &[u8]) -> usize {
    let mut hasher = FxHasher::default();
    hasher.write(word);
    hasher.finish() as usize
}

impl Table {
    /// All forms that are spelled so, folded.
    pub fn forms(&self, word: &str) -> &[Form] {
        if self.slots.is_empty() {
            return &[];
        }
        let mask = self.slots.len() - 1;
        let mut at = hash(word.as_bytes()) & mask;
        loop {
            let Some(number) = self.slots[at].checked_sub(1) else { return &[] };
            let w = self.words[number as usize];
            if self.letters.as_bytes()[w.at as usize..w.at as usize + w.len as usize] == *word.as_bytes() {
                return &self.forms[w.forms as usize..w.forms as usize + w.count as usize];
            }
            at = (at + 1) & mask;
        }
    }

    /// A tag by its number.
    pub fn tag(&self, number: u16) -> Tag {
        self.tags[number as usize]
    }

    /// Words, forms.
    pub fn sizes(&self) -> (usize, usize) {
        (self.words.len(), self.forms.len())
    }
}

/// Gathers forms, then becomes a [`Table`].
#[derive(Debug, Default)]
pub struct Builder {
    letters: String,
    /// Place and length of the word, then the form.
    pending: Vec<(u32, u8, Form)>,
    tags: FxHashMap<Tag, u16>,
    all_tags: Vec<Tag>,
}

impl Builder {
    /// Adds a form as written.
    pub fn add(&mut self, written: &str, lemma: u32, tag: Tag, joins: Joins) {
        let edges = Edges::of(written);
        let folded = fold(written);
        if folded.is_empty() || folded.len() > 60 {
            return;
        }
        let next = self.all_tags.len() as u16;
        let tag = *self.tags.entry(tag).or_insert_with(|| {
            self.all_tags.push(tag);
            next
        });
        let at = self.letters.len() as u32;
        self.letters.push_str(&folded);
        self.pending.push((at, folded.len() as u8, Form { lemma, tag, joins, edges }));
    }

    /// Sorts the forms by word.
    pub fn build(mut self) -> Table {
        let letters = std::mem::take(&mut self.letters);
        let word = |at: u32, len: u8| &letters.as_bytes()[at as usize..at as usize + len as usize];
        let slots = (self.pending.len() * 2).next_power_of_two();
        let mut out = Table { slots: vec![0; slots], tags: self.all_tags, ..Table::default() };
        let mask = slots - 1;
        let mut numbers: Vec<u32> = Vec::with_capacity(self.pending.len());
        let mut places: Vec<(u32, u8)> = Vec::new();
        for (at, len, _) in &self.pending {
            let mut slot = hash(word(*at, *len)) & mask;
            let number = loop {
                match out.slots[slot].checked_sub(1) {
                    None => {
                        places.push((*at, *len));
                        out.slots[slot] = places.len() as u32;
                        break places.len() as u32 - 1;
                    }
                    Some(n) if word(places[n as usize].0, places[n as usize].1) == word(*at, *len) => break n,
                    Some(_) => slot = (slot + 1) & mask,
                }
            };
            numbers.push(number);
        }
        let mut order: Vec<u32> = (0..numbers.len() as u32).collect();
        order.sort_by_key(|i| numbers[*i as usize]);
        let mut next = order.iter().peekable();
        for (number, (at, len)) in places.iter().enumerate() {
            let first = out.forms.len();
            while let Some(i) = next.next_if(|i| numbers[**i as usize] as usize == number) {
                let form = self.pending[*i as usize].2;
                if !out.forms[first..].contains(&form) && out.forms.len() - first < usize::from(u8::MAX) {
                    out.forms.push(form);
                }
            }
            let start = out.letters.len() as u32;
            out.letters.push_str(&letters[*at as usize..*at as usize + *len as usize]);
            out.words.push(Word { at: start, len: *len, forms: first as u32, count: (out.forms.len() - first) as u8 });
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::morphology::tag::Part;

    #[test]
    fn words_are_found_by_their_folded_spelling() {
        let mut b = Builder::default();
        b.add("مدينة", 1, Tag::plain(Part::Noun), Joins::NOUN);
        b.add("أعلن", 2, Tag::plain(Part::Verb), Joins::PERFECT);
        let table = b.build();
        assert_eq!(table.forms("مدينه").len(), 1);
        assert_eq!(table.forms("اعلن")[0].lemma, 2);
        assert!(table.forms("كتاب").is_empty());
    }

    #[test]
    fn a_hamza_left_out_costs_less_than_one_too_many() {
        let d = |form: &str, written: &str| Edges::of(form).distance(Edges::of(written));
        assert_eq!(d("أعلن", "أعلن"), 0);
        assert!(d("أعلن", "اعلن") < d("اعتبر", "أعتبر"));
        assert_eq!(d("إن", "أن"), UNFIT);
        assert!(d("علي", "على") < d("على", "علي"));
        assert_eq!(d("مدينة", "مدينت"), UNFIT);
        assert!(d("مسؤول", "مسئول") == 1 && d("جزئيات", "جزيئات") == UNFIT && d("مسؤول", "مسوول") == 2);
    }
}
