//! `cargo xtask weigh`: how frequent every lemma of the dictionary is, from reports that nobody annotated.
//!
//! Each word gives every lemma that it can be a share, as the rules and the weights of the last round tell; the
//! weights of the next round are the logarithms of the sums (expectation maximisation). The result is
//! `lexicon/ar/lemmas-weights.lex`, which is made again by running this and edited by nobody.

use crate::eval::Options;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::io::Read;
use tawatur_lexicon::morphology::Part;
use tawatur_lexicon::{Lexicon, Morphology};
use tawatur_text::Text;

const ROUNDS: usize = 8;
const FILE: &str = "lexicon/ar/lemmas-weights.lex";

/// Weighs all lemmas and writes the file.
///
/// # Errors
/// Where the reports or the dictionary can't be read, or the file can't be written.
pub fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let path = options.shared.join("corpus/ant-6k.jsonl.gz");
    if !path.is_file() {
        println!("SKIPPED: {} is not there. Nothing was weighed.", path.display());
        return Ok(());
    }
    let mut rows = String::new();
    flate2::read::MultiGzDecoder::new(std::fs::File::open(&path)?).read_to_string(&mut rows)?;
    let mut texts = Vec::new();
    for row in rows.lines() {
        let row: serde_json::Value = serde_json::from_str(row)?;
        texts.extend(row.get("text").and_then(|t| t.as_str()).map(str::to_owned));
    }
    let mut morphology = Morphology::builtin(&Lexicon::builtin()?)?;
    morphology.reweigh(std::iter::repeat_n(4, morphology.lemmas().len()));
    for round in 1..=ROUNDS {
        let mut sums = vec![0.0f64; morphology.lemmas().len()];
        for text in &texts {
            let text = Text::of(text);
            for run in &text.sentences {
                morphology.survey(&text, *run, &mut |lemma, share| sums[lemma as usize] += share);
            }
        }
        morphology.reweigh(sums.iter().map(|s| (s + 0.6).log2().round().max(0.0) as u8));
        println!("round {round} of {ROUNDS}");
    }
    let mut groups: BTreeMap<(&str, std::cmp::Reverse<u8>), Vec<String>> = BTreeMap::new();
    for lemma in morphology.lemmas().iter().filter(|l| l.weight > 0) {
        // Verbs of one spelling are told apart by root and form.
        let root = lemma.root.as_deref().filter(|_| lemma.part == Part::Verb);
        let name = root.map_or(lemma.word.clone(), |root| format!("{} ({root})", lemma.word));
        groups.entry((lemma.part.name(), std::cmp::Reverse(lemma.weight))).or_default().push(name);
    }
    let mut out = String::from(
        "@kind lemma-weight\n@fields part | weight | words\n\n# How frequent every lemma is, in bits: one more is twice as \
         frequent. Made by `cargo xtask weigh` from reports without\n# annotation; do not edit. A lemma that is not here has 0.\n",
    );
    for ((part, std::cmp::Reverse(weight)), mut words) in groups {
        words.sort_unstable();
        for line in words.chunks(12) {
            let _ = writeln!(out, "{part} | {weight} | {}", line.join(" ; "));
        }
    }
    std::fs::write(FILE, out)?;
    println!("wrote {FILE}");
    Ok(())
}
