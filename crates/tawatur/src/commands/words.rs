//! `tawatur explain --words`: how every word of a sentence was taken apart, and the rule that settled it.

use anstyle::Style;
use std::io::Write;
use tawatur_lexicon::Morphology;
use tawatur_text::Text;
use tawatur_text::segments::Run;

const FAINT: Style = Style::new().dimmed();

/// One line a word: the word with its clitics marked off, its lemma, root, part of speech, and why.
pub fn table(morphology: &Morphology, text: &Text<'_>, sentence: Run, out: &mut impl Write) -> std::io::Result<()> {
    let settled = morphology.settle(text, sentence);
    for (i, settled) in (sentence.start as usize..).zip(settled) {
        let Some(s) = settled else { continue };
        let word = text.word(i);
        let root = s.reading.lemma.and_then(|l| morphology.lemma(l).root.as_deref()).unwrap_or("");
        let definite = if s.reading.tag.part.is_nominal() && s.reading.is_definite(word) { " definite" } else { "" };
        let pieces = pieces(text, i, &s.reading.edges(word));
        writeln!(
            out,
            "      {pieces}  {lemma}  {tag}{definite}  {FAINT}{root}  {rule}{FAINT:#}",
            lemma = morphology.word_of(&s.reading, word),
            tag = s.reading.tag,
            rule = s.rule,
        )?;
    }
    Ok(())
}

/// و+ب+المدينة: the word as it stands, cut where clitics begin and end.
fn pieces(text: &Text<'_>, i: usize, edges: &[usize]) -> String {
    let token = &text.tokens[i];
    let at =
        |edge: usize| text.folded.to_original(tawatur_text::Span::new(token.folded.start as usize + edge, token.folded.end as usize)).start;
    let mut out = String::new();
    let mut from = token.span.start;
    for edge in edges.iter().map(|e| at(*e)).chain([token.span.end]) {
        if !out.is_empty() {
            out.push('+');
        }
        out.push_str(tawatur_text::Span { start: from, end: edge }.slice(text.original));
        from = edge;
    }
    out
}
