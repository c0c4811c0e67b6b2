//! What a bare English text says of itself in its first lines: a title, `By …`.

use super::scene::Scene;
use crate::language::Header;

/// Lines at the top that may belong to the header.
const LINES: usize = 4;
/// Words of a title, least and most.
const TITLE: std::ops::RangeInclusive<usize> = 4..=22;

/// Reads the lines before the report's own text.
///
/// Example: a short first line without a full stop is the title. Counter-example: the only line of a text is no title.
pub(super) fn read(s: &Scene) -> Header {
    let mut header = Header::default();
    let lines: Vec<_> = s.text.paragraphs.iter().filter(|p| !s.is_furniture(p.start as usize)).take(LINES).collect();
    for (n, line) in lines.iter().enumerate() {
        let (start, end) = (line.start as usize, line.end as usize);
        let words = line.indices().filter(|i| s.word(*i)).count();
        let finished = s.mark(end - 1, '.') || s.mark(end - 1, '"') || s.mark(end - 1, ',');
        if s.word_at(start) == "by" && words <= 8 && s.capital(start + 1) && !finished {
            header.byline = header.byline.or(Some(s.written(start + 1, end).to_owned()));
        } else if TITLE.contains(&words) && !finished && header.title.is_none() && n + 1 < lines.len() {
            header.title = Some(s.written(start, end).to_owned());
        } else {
            break;
        }
    }
    header
}
