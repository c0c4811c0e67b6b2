//! What a bare text file says of itself in its first lines: outlet, byline, title.

use super::FoundBoilerplate;
use super::lines::{Line, line};
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Analyses, Kind, Lexicon, Sense};
use tawatur_text::segments::Run;
use tawatur_text::tokens::TokenKind;
use tawatur_text::{Span, Text};

/// What the first lines say, each with its place. Only what is clear is given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    /// Who published it.
    pub outlet: Option<Span>,
    /// Who signed it.
    pub byline: Option<Span>,
    /// Its title.
    pub title: Option<Span>,
}

/// Lines at the top that may belong to the header.
const LINES: usize = 6;
/// Words of a line such as `outlet - city - author`, at most.
const LINE_WORDS: usize = 10;
const NAME_WORDS: usize = 4;
/// Words of a title, least and most.
const TITLE_WORDS: (usize, usize) = (4, 25);

/// Reads the lines before the report's own text.
pub fn read(text: &Text, lexicon: &Lexicon, analyses: &Analyses, boilerplate: &[FoundBoilerplate]) -> Header {
    let view = View { text, lexicon, analyses };
    let free = |run: &&Run| {
        let span = text.span(run.start as usize, run.end as usize);
        !boilerplate.iter().any(|b| b.span.overlaps(span))
    };
    let mut header = Header::default();
    let top: Vec<Line> = text.paragraphs.iter().filter(free).take(LINES).map(|run| line(text, *run)).collect();
    for (n, line) in top.iter().enumerate() {
        let credits = view.credits(line);
        if !credits.is_empty() {
            for (part, span) in credits {
                match part {
                    Part::Outlet => header.outlet = header.outlet.or(Some(span)),
                    Part::Person => header.byline = header.byline.or(Some(span)),
                    Part::Place | Part::Other => {}
                }
            }
            continue;
        }
        if view.is_date(line) {
            continue;
        }
        let title = (TITLE_WORDS.0..=TITLE_WORDS.1).contains(&line.words.len()) && (!line.prose || line.asks()) && header.title.is_none();
        if title && top.get(n + 1).is_some() {
            header.title = Some(text.span(line.run.start as usize, line.run.end as usize));
        } else if line.prose {
            break;
        }
    }
    if header.byline.is_none() {
        header.byline = name_over_box(text, boilerplate).or_else(|| signed(text, boilerplate));
    }
    if header.outlet.is_none() {
        header.outlet = view.lone_outlet(&top).or_else(|| view.told_to());
    }
    header
}

/// The line with a bare name above a line about the author.
fn name_over_box(text: &Text, boilerplate: &[FoundBoilerplate]) -> Option<Span> {
    let span = |run: Run| text.span(run.start as usize, run.end as usize);
    boilerplate.iter().filter(|b| b.kind == "byline-box").find_map(|b| {
        let at = text.paragraphs.iter().position(|run| span(*run).start == b.span.start)?;
        let above = text.paragraphs.get(at.checked_sub(1)?)?;
        line(text, *above).looks_like_a_name().then(|| span(*above))
    })
}

/// كتب: سمير الهادي، بقلم/ سمير الهادي: the name behind the wording.
fn signed(text: &Text, boilerplate: &[FoundBoilerplate]) -> Option<Span> {
    boilerplate.iter().filter(|b| b.kind == "byline-box").find_map(|b| {
        let line = text.paragraphs.iter().find(|run| text.span(run.start as usize, run.end as usize).start == b.span.start)?;
        let is_mark = |i: usize| matches!(text.tokens[i].kind, TokenKind::Mark(_));
        let set_off = line.indices().find(|i| matches!(text.tokens[*i].kind, TokenKind::Mark(':' | '/' | '|')));
        let pen = line.indices().find(|i| text.word(*i) == "بقلم");
        let mut from = set_off.or(pen)? + 1;
        let mut to = line.end as usize;
        while from < to && is_mark(from) {
            from += 1;
        }
        // The first name only: what a mark sets off is a town or a second author.
        to = (from..to).find(|i| is_mark(*i)).unwrap_or(to);
        (2..=NAME_WORDS).contains(&(to.saturating_sub(from))).then(|| text.span(from, to))
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Outlet,
    Person,
    Place,
    Other,
}

struct View<'a> {
    text: &'a Text<'a>,
    lexicon: &'a Lexicon,
    analyses: &'a Analyses,
}

impl View<'_> {
    /// The parts of a line such as `الرقة بوست ـ إياس دعيس`; none where it is no such line.
    fn credits(&self, line: &Line) -> Vec<(Part, Span)> {
        if line.words.len() > LINE_WORDS || line.words.len() < 2 {
            return Vec::new();
        }
        let parts = self.split(line);
        if !(2..=4).contains(&parts.len()) || parts.iter().any(|(s, e, _)| e - s > NAME_WORDS) {
            return Vec::new();
        }
        let mut kinds: Vec<Part> = parts.iter().map(|(s, e, marked)| self.part(*s, *e, *marked)).collect();
        let sure = |p: Part| kinds.iter().filter(|k| **k == p).count();
        match (sure(Part::Person), sure(Part::Outlet), sure(Part::Other)) {
            // A name beside it makes the one open part the outlet; an outlet or a place in front the one behind the author.
            (1, 0, 1) => replace(&mut kinds, Part::Outlet),
            (0, 1, 1) if sure(Part::Place) <= 1 && kinds[0] != Part::Other => {
                let at = kinds.iter().position(|k| *k == Part::Other).unwrap_or(0);
                if (2..=3).contains(&(parts[at].1 - parts[at].0)) {
                    replace(&mut kinds, Part::Person);
                }
            }
            (0, 0, 1) if sure(Part::Place) == 1 && kinds[0] == Part::Other && parts.len() == 2 => replace(&mut kinds, Part::Outlet),
            (1, 1, _) | (0, 1, 0) => {}
            _ => return Vec::new(),
        }
        kinds.into_iter().zip(&parts).map(|(k, (s, e, _))| (k, self.text.span(*s, *e))).collect()
    }

    /// السبت 2 آب 2031
    fn is_date(&self, line: &Line) -> bool {
        let times = line.run.indices().filter(|i| self.analyses.at(*i).iter().any(|a| matches!(a.sense, Sense::Time(_)))).count();
        let numbers = line.run.indices().filter(|i| self.text.tokens[*i].kind == TokenKind::Number).count();
        numbers > 0 && times > 0 && 2 * times + 1 >= line.words.len()
    }

    /// The line's parts between `-`, `|`, `/`, `:` and the tatweel that some use as a dash; true for a part in brackets.
    fn split(&self, line: &Line) -> Vec<(usize, usize, bool)> {
        let mut out = Vec::new();
        let mut from = line.run.start as usize;
        for i in line.run.indices() {
            let separator = matches!(self.text.tokens[i].kind, TokenKind::Mark('-' | '|' | '/' | ':' | '_' | '•'));
            let dash = i > from && self.dash_before(i);
            if separator || dash {
                out.extend(self.trimmed(from, i));
                from = if separator { i + 1 } else { i };
            }
        }
        out.extend(self.trimmed(from, line.run.end as usize));
        out
    }

    /// A tatweel that stands alone folds away; it is seen between two tokens only.
    fn dash_before(&self, i: usize) -> bool {
        let (a, b) = (self.text.tokens[i - 1].span, self.text.tokens[i].span);
        let gap = Span { start: a.end, end: b.start.max(a.end) };
        gap.slice(self.text.original).contains('\u{640}')
            || (a.slice(self.text.original).ends_with('\u{640}') && a.slice(self.text.original).chars().rev().nth(1) == Some(' '))
    }

    fn trimmed(&self, mut from: usize, mut to: usize) -> Option<(usize, usize, bool)> {
        let mut marked = false;
        let is_mark = |i: usize| matches!(self.text.tokens[i].kind, TokenKind::Mark(_));
        while from < to && is_mark(from) {
            marked |= self.text.tokens[from].is_mark('(');
            from += 1;
        }
        while from < to && is_mark(to - 1) {
            to -= 1;
        }
        (from < to).then_some((from, to, marked))
    }

    fn part(&self, from: usize, to: usize, bracketed: bool) -> Part {
        let whole =
            |wanted: &dyn Fn(Sense) -> bool| self.analyses.at(from).iter().any(|a| wanted(a.sense) && from + a.tokens as usize >= to);
        let outlet = |s: Sense| matches!(s, Sense::Actor(k) if self.lexicon.actors.get(k as usize).is_some_and(|a| a.kind == Kind::Outlet));
        if whole(&outlet) || (from..to).any(|i| self.lexicon.classes.of(self.text.word(i)).0.has(ClassSet::OUTLET_WORD)) {
            return Part::Outlet;
        }
        if whole(&|s| matches!(s, Sense::Place(..))) {
            return Part::Place;
        }
        let words = (from..to).all(|i| self.text.tokens[i].is_word());
        let given = self
            .analyses
            .at(from)
            .iter()
            .any(|a| matches!(a.sense, Sense::GivenName(_)) && !a.before.article && a.before.conjunction.is_none());
        let two = (2..=4).contains(&(to - from));
        if words && two && (given || bracketed) { Part::Person } else { Part::Other }
    }

    /// A line of nothing but the outlet's name, at the very top.
    fn lone_outlet(&self, top: &[Line]) -> Option<Span> {
        let line = top.first()?;
        let (from, to, _) = self.trimmed(line.run.start as usize, line.run.end as usize)?;
        if to - from > NAME_WORDS || top.len() < 2 {
            return None;
        }
        let latin = to - from <= 2 && self.text.as_written(from).chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
        (latin || self.part(from, to, false) == Part::Outlet).then(|| self.text.span(from, to))
    }

    /// مصدر خاص للرقة24: said to the outlet itself.
    fn told_to(&self) -> Option<Span> {
        let text = self.text;
        (2..text.tokens.len()).find_map(|i| {
            let own = text.word(i - 1) == "خاص" && matches!(text.word(i - 2), "مصدر" | "بتصريح" | "تصريح" | "حديث");
            let word = text.word(i);
            if !own || !text.tokens[i].is_word() || !word.starts_with('ل') || word.chars().count() < 4 {
                return None;
            }
            let t = text.tokens[i];
            let article = word.starts_with("لل");
            let from = t.folded.start as usize + if article { 0 } else { 'ل'.len_utf8() };
            let start = text.folded.to_original(Span::new(from, t.folded.end as usize)).start;
            let glued = text.tokens.get(i + 1).filter(|n| n.glued && n.kind == TokenKind::Number);
            Some(Span { start, end: glued.map_or(t.span.end, |n| n.span.end) })
        })
    }
}

fn replace(kinds: &mut [Part], with: Part) {
    if let Some(open) = kinds.iter_mut().find(|k| **k == Part::Other) {
        *open = with;
    }
}
