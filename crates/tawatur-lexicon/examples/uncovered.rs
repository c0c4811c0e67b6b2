//! Which words of a text the dictionary lacks, the most frequent first:
//! `cargo run --release -p tawatur-lexicon --example uncovered < text.txt`.

use std::collections::BTreeMap;
use std::io::Read;
use tawatur_lexicon::{Lexicon, Morphology};
use tawatur_text::Text;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input)?;
    let (morphology, errors) = Morphology::lenient(&Lexicon::builtin()?);
    for error in errors.0 {
        eprintln!("{error}");
    }
    let text = Text::of(&input);
    let mut missing: BTreeMap<&str, usize> = BTreeMap::new();
    let mut words = 0;
    for (i, token) in text.tokens.iter().enumerate().filter(|(_, t)| t.is_word()) {
        words += 1;
        let written = token.span.slice(&input);
        if morphology.readings(text.word(i), written).is_empty() {
            *missing.entry(written).or_default() += 1;
        }
    }
    let lacking: usize = missing.values().sum();
    eprintln!("{:?} {words} words, {:.2}% not in the dictionary", morphology.sizes(), 100.0 * lacking as f64 / words.max(1) as f64);
    let mut sorted: Vec<_> = missing.into_iter().collect();
    sorted.sort_by_key(|(word, n)| (std::cmp::Reverse(*n), *word));
    for (word, n) in sorted {
        println!("{n}\t{word}");
    }
    Ok(())
}
