//! Boilerplate: what a page puts round its report, marked and never dropped.
//!
//! A line is boilerplate where the lexicon knows its wording and it stands where such a wording counts.
//! The report's paragraphs are the long or finished lines; what stands before the first one is the head of the
//! page, what stands behind the last one is its tail.

pub mod header;
mod lines;
mod phrases;

pub use phrases::Phrases;

pub use crate::found::FoundBoilerplate;
use lines::Line;
use phrases::{Part, Phrase, Shape};
use tawatur_text::{Report, Span, Text};

/// Lines under a heading such as اقرأ أيضا that still belong to it, at most.
const TEASERS_IN_BODY: usize = 3;
const TEASERS_IN_TAIL: usize = 12;
/// Lines under عن الكاتب: the name and the lines about its bearer.
const AUTHOR_LINES: usize = 2;
/// A line with more words is a sentence, not a button.
const SHORT: usize = 14;

/// Finds the boilerplate of a report, in the order of the text.
///
/// Stretches that the container marked already ([`Report::marked`]) are kept as they are.
///
/// ```
/// # use tawatur_lexicon::Lexicon;
/// # use tawatur_text::{Report, Text};
/// # use tawatur_read::boilerplate::{Phrases, find};
/// let (lexicon, _) = Lexicon::lenient([]);
/// let report = Report { text: "عاد الهدوء إلى بلدة وادي شعلوف بعد ليلة من القصف.\nشارك هذا الخبر".into(), ..Report::default() };
/// let found = find(&report, &Text::of(&report.text), &Phrases::of(&lexicon));
/// assert_eq!(found[0].kind, "share-bar");
/// assert_eq!(found[0].span.slice(&report.text), "شارك هذا الخبر");
/// ```
pub fn find(report: &Report, text: &Text, phrases: &Phrases) -> Vec<FoundBoilerplate> {
    let lines = lines::of(text);
    let kinds = kinds_of(&lines, phrases);
    let mut out: Vec<FoundBoilerplate> = Vec::new();
    for (n, (line, kind)) in lines.iter().zip(&kinds).enumerate() {
        let Some(kind) = kind else { continue };
        let span = text.span(line.run.start as usize, line.run.end as usize);
        let continues = n > 0 && kinds[n - 1].as_deref() == Some(kind.as_ref());
        match out.last_mut() {
            Some(last) if continues => last.span.end = span.end,
            _ => out.push(FoundBoilerplate { span, kind: kind.to_string() }),
        }
    }
    with_marked(report, out)
}

fn with_marked(report: &Report, found: Vec<FoundBoilerplate>) -> Vec<FoundBoilerplate> {
    let fits = |s: &Span| !s.is_empty() && report.text.get(s.start as usize..s.end as usize).is_some();
    let mut out: Vec<FoundBoilerplate> =
        report.marked.iter().filter(|(s, _)| fits(s)).map(|(span, kind)| FoundBoilerplate { span: *span, kind: kind.clone() }).collect();
    let marked = out.len();
    for f in found {
        if !out[..marked].iter().any(|m| m.span.contains(f.span)) {
            out.push(f);
        }
    }
    out.sort_by(|a, b| (a.span, &a.kind).cmp(&(b.span, &b.kind)));
    out
}

/// What each line is, if it is boilerplate.
fn kinds_of(lines: &[Line], phrases: &Phrases) -> Vec<Option<Box<str>>> {
    let (first, last) = body(lines, phrases);
    let mut kinds: Vec<Option<Box<str>>> = vec![None; lines.len()];
    let mut n = 0;
    while n < lines.len() {
        let part = if n < first {
            Part::Head
        } else if n > last {
            Part::Tail
        } else {
            Part::Any
        };
        let before = n.checked_sub(1).and_then(|b| kinds[b].clone());
        match line_kind(lines, n, part, before.as_deref(), phrases) {
            Some((kind, opens)) => {
                kinds[n] = Some(kind.clone());
                n += 1;
                if opens {
                    n = take_block(lines, n, part, &kind, phrases, &mut kinds);
                }
            }
            None => n += 1,
        }
    }
    menu_runs(lines, phrases, &mut kinds);
    kinds
}

/// The first and the last line of the report's own text.
fn body(lines: &[Line], phrases: &Phrases) -> (usize, usize) {
    let mut own = lines.iter().map(|l| l.prose).collect::<Vec<bool>>();
    for (n, line) in lines.iter().enumerate() {
        let behind_middle = n * 2 >= lines.len();
        for p in phrases.at(&line.words) {
            match p.shape {
                Shape::Long if p.place == Part::Any || behind_middle => own[n] = false,
                Shape::Bio if is_bio(lines, n, p) && behind_middle => own[n] = false,
                Shape::Opens if &*p.kind == "byline-box" && behind_middle && p.words.len() == line.words.len() => {
                    own.iter_mut().skip(n + 1).take(AUTHOR_LINES).for_each(|o| *o = false);
                }
                _ => {}
            }
        }
    }
    let first = own.iter().position(|o| *o).unwrap_or(lines.len());
    let last = own.iter().rposition(|o| *o).unwrap_or(lines.len() / 2);
    (first, last)
}

/// The kind of line `n`, and true where the lines below belong to it.
fn line_kind(lines: &[Line], n: usize, part: Part, before: Option<&str>, phrases: &Phrases) -> Option<(Box<str>, bool)> {
    let line = &lines[n];
    for p in phrases.at(&line.words) {
        if p.place != Part::Any && p.place != part {
            continue;
        }
        let whole = p.words.len() == line.words.len();
        // اقرأ: …، شاهد.. …، قد يهمك/ …
        let colon = matches!(line.mark_after(p.words.len()), Some(':' | '/' | '|' | '…')) || line.dots_after(p.words.len());
        if p.colon && !colon {
            continue;
        }
        // One common word in front proves little: the line has to be short or the word set off.
        let starts =
            line.words.len() <= SHORT && (p.words.len() > 1 || p.colon || colon || line.words.len() <= 4) && (!line.prose || p.colon);
        match p.shape {
            Shape::Whole if whole => return Some((p.kind.clone(), false)),
            Shape::Start if starts || whole => return Some((p.kind.clone(), false)),
            Shape::Long => return Some((p.kind.clone(), false)),
            Shape::Opens if whole => return Some((p.kind.clone(), true)),
            Shape::Opens if starts || colon => return Some((p.kind.clone(), false)),
            Shape::Bio if is_bio(lines, n, p) => return Some((p.kind.clone(), false)),
            Shape::Sign if is_signature(line, p) => return Some((p.kind.clone(), false)),
            _ => {}
        }
    }
    pieces(line, part, before, phrases).filter(|(_, sure)| *sure).map(|(kind, _)| (kind, false))
}

/// كتب: سمير الهادي، بقلم سمير الهادي: the wording and a name, nothing more.
fn is_signature(line: &Line, p: &Phrase) -> bool {
    let name = line.words.len().saturating_sub(p.words.len());
    let set_off = !p.colon || matches!(line.mark_after(p.words.len()), Some(':' | '/' | '|'));
    (2..=NAME).contains(&name) && set_off && !line.prose && !line.asks()
}

/// Words of a signature's names: two people and where they are.
const NAME: usize = 6;

/// A line about the author: behind a line with a bare name, or with a comma behind the calling.
fn is_bio(lines: &[Line], n: usize, p: &Phrase) -> bool {
    let line = &lines[n];
    let named = n.checked_sub(1).is_some_and(|b| lines[b].looks_like_a_name());
    let set_off = matches!(line.mark_after(p.words.len()), Some('،' | ','));
    line.words.len() >= 4 && line.words.len() <= 80 && (named || set_off)
}

/// Marks the lines under an opening line; gives the first line behind them.
fn take_block(lines: &[Line], from: usize, part: Part, kind: &str, phrases: &Phrases, kinds: &mut [Option<Box<str>>]) -> usize {
    let author = kind == "byline-box";
    let most = match (author, part) {
        (true, _) => AUTHOR_LINES,
        (false, Part::Tail) => TEASERS_IN_TAIL,
        (false, _) => TEASERS_IN_BODY,
    };
    let mut n = from;
    while n < lines.len() && n - from < most {
        let line = &lines[n];
        let other = line_kind(lines, n, part, Some(kind), phrases).is_some_and(|(k, _)| &*k != kind);
        if other || (line.prose && !author) || line.words.is_empty() || line.is_bracketed() {
            break;
        }
        kinds[n] = Some(kind.into());
        n += 1;
    }
    n
}

/// The kind of a line that pieces fill without rest; false where all of them are common words.
fn pieces(line: &Line, part: Part, before: Option<&str>, phrases: &Phrases) -> Option<(Box<str>, bool)> {
    let mut at = 0;
    let (mut kind, mut weak): (Option<Box<str>>, Option<Box<str>>) = (None, None);
    while at < line.words.len() {
        let found = phrases.at(&line.words[at..]);
        let fitting =
            || found.iter().filter(|p| matches!(p.shape, Shape::Piece | Shape::Menu) && (p.place == Part::Any || p.place == part));
        let piece = fitting().find(|p| Some(p.kind.as_ref()) == before).or_else(|| fitting().next())?;
        at += piece.words.len();
        let slot = if piece.shape == Shape::Piece { &mut kind } else { &mut weak };
        if slot.is_none() {
            *slot = Some(piece.kind.clone());
        }
    }
    let sure = kind.is_some();
    kind.or(weak).map(|k| (k, sure))
}

/// A menu that stands one word a line: common words count beside lines that are menu without doubt.
fn menu_runs(lines: &[Line], phrases: &Phrases, kinds: &mut [Option<Box<str>>]) {
    let mut n = 0;
    while n < lines.len() {
        let mut end = n;
        let mut sure = false;
        while end < lines.len() {
            let navigation = kinds[end].as_deref() == Some("navigation");
            if !navigation && (kinds[end].is_some() || pieces(&lines[end], Part::Any, None, phrases).is_none()) {
                break;
            }
            sure |= navigation;
            end += 1;
        }
        if sure && end - n >= 3 {
            kinds[n..end].iter_mut().filter(|k| k.is_none()).for_each(|k| *k = Some("navigation".into()));
        }
        n = end.max(n + 1);
    }
}

#[cfg(test)]
mod tests;
