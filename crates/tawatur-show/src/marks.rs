//! Overlapping stretches of a text cut into flat segments.
//!
//! Statements nest and overlap, quantities lie inside contents, boilerplate cuts through all of
//! them: HTML elements cannot. So the text is cut wherever any stretch starts or ends, and each
//! segment says which stretches cover it.

use tawatur_text::Span;

/// What a stretch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Content,
    Source,
    Cue,
    Quantity,
    Time,
    Mention,
    Boilerplate,
    /// No mark, only a cut: an anchor stands here.
    Cut,
}

const KINDS: usize = 8;

/// A piece of the text that is covered by the same stretches throughout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Segment {
    /// Where it lies, in bytes.
    pub(crate) span: Span,
    /// How many stretches of each kind cover it.
    cover: [u16; KINDS],
}

impl Segment {
    /// How many stretches of a kind cover it.
    pub(crate) fn depth(&self, kind: Kind) -> u16 {
        self.cover[kind as usize]
    }

    /// The classes of its element; empty for plain text.
    pub(crate) fn classes(&self) -> String {
        let names = [
            (Kind::Content, "c"),
            (Kind::Source, "s"),
            (Kind::Cue, "q"),
            (Kind::Quantity, "n"),
            (Kind::Time, "t"),
            (Kind::Mention, "m"),
            (Kind::Boilerplate, "b"),
        ];
        let mut out: Vec<&str> = names.iter().filter(|(k, _)| self.depth(*k) > 0).map(|(_, n)| *n).collect();
        if self.depth(Kind::Content) > 1 {
            out.push("cc");
        }
        out.join(" ")
    }
}

/// Cuts `text[within]` at both ends of every mark. The segments cover it without gap or overlap;
/// marks that reach outside are clamped, empty ones only cut.
pub(crate) fn segments(within: Span, marks: &[(Span, Kind)]) -> Vec<Segment> {
    let mut events: Vec<(u32, bool, Kind)> = Vec::with_capacity(marks.len() * 2);
    for (span, kind) in marks {
        let start = span.start.clamp(within.start, within.end);
        let end = span.end.clamp(within.start, within.end);
        events.push((start, true, *kind));
        events.push((end, false, *kind));
    }
    // At one place stretches end before others start, so no depth ever goes below zero: an empty
    // stretch would, and is made a bare cut.
    for pair in events.chunks_exact_mut(2) {
        if pair[0].0 == pair[1].0 {
            pair[0].2 = Kind::Cut;
            pair[1].2 = Kind::Cut;
        }
    }
    events.sort_unstable();
    let mut out = Vec::new();
    let mut cover = [0u16; KINDS];
    let mut at = within.start;
    for (place, starts, kind) in events {
        if place > at {
            out.push(Segment { span: Span { start: at, end: place }, cover });
            at = place;
        }
        let n = &mut cover[kind as usize];
        *n = if kind == Kind::Cut {
            0
        } else if starts {
            n.saturating_add(1)
        } else {
            n.saturating_sub(1)
        };
    }
    if at < within.end {
        out.push(Segment { span: Span { start: at, end: within.end }, cover });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Segments as `[classes]words`.
    fn shown(text: &str, marks: &[(&str, Kind)]) -> String {
        let marks: Vec<(Span, Kind)> = marks
            .iter()
            .map(|(words, kind)| {
                let at = text.find(words).expect("the words are in the text");
                (Span::new(at, at + words.len()), *kind)
            })
            .collect();
        let all = Span::new(0, text.len());
        segments(all, &marks).iter().map(|s| format!("[{}]{}", s.classes(), s.span.slice(text))).collect()
    }

    #[test]
    fn nested_contents_are_cut_flat() {
        let shown = shown(
            "قال سعد إن ليلى نفت الخبر أمس",
            &[
                ("قال", Kind::Cue),
                ("سعد", Kind::Source),
                ("ليلى نفت الخبر أمس", Kind::Content),
                ("نفت", Kind::Cue),
                ("الخبر أمس", Kind::Content),
                ("أمس", Kind::Time),
            ],
        );
        assert_eq!(shown, "[q]قال[] [s]سعد[] إن [c]ليلى [c q]نفت[c] [c cc]الخبر [c t cc]أمس");
    }

    #[test]
    fn stretches_that_cross_each_other() {
        assert_eq!(shown("أ ب ج د", &[("أ ب ج", Kind::Content), ("ب ج د", Kind::Boilerplate)]), "[c]أ [c b]ب ج[b] د");
    }

    #[test]
    fn stretches_outside_the_text_are_clamped_and_empty_ones_only_cut() {
        let wild = [
            (Span { start: 2, end: 900 }, Kind::Content),
            (Span { start: 4, end: 4 }, Kind::Cue),
            (Span { start: 700, end: 800 }, Kind::Cue),
        ];
        let out = segments(Span::new(0, 6), &wild);
        assert_eq!(
            out.iter().map(|s| (s.span.start, s.span.end, s.classes())).collect::<Vec<_>>(),
            [(0, 2, String::new()), (2, 4, "c".into()), (4, 6, "c".into())]
        );
    }
}
