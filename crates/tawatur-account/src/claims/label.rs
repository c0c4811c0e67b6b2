//! What to call a claim, in Arabic and English, made from its frame.

use super::Ground;
use crate::record::Label;
use crate::units::{Counted, Subject, Unit, families};
use crate::view::View;
use crate::wording;

/// The label of a claim whose naming unit is `first`.
pub(super) fn label(
    ground: &Ground,
    first: &Unit,
    concept: Option<&str>,
    participants: &[String],
    place: Option<&str>,
    led: bool,
) -> Label {
    let said = quoted(ground, first);
    let who: Vec<Label> = participants.iter().take(3).map(|e| ground.entities.label(e)).collect();
    // A place that the lexicon does not know may be a word that only stood where places stand.
    let place = place.filter(|p| !p.starts_with("name:") && !participants.iter().any(|e| e == p)).map(|p| ground.entities.label(p));
    match (&first.subject, concept) {
        (Subject::Count(c), _) if c.part => {
            Label { ar: format!("{}: «{said}»", part(c).ar), en: format!("{}: “{said}”", part(c).en) }
        }
        (Subject::Count(c), _) => {
            let label = count(ground, c, &said);
            // Without a place only the words tell one toll from another.
            if place.is_none() && !label.ar.contains('«') {
                return Label { ar: format!("{}: «{said}»", label.ar), en: format!("{}: “{said}”", label.en) };
            }
            with_place(label, place)
        }
        (Subject::Fact, Some(concept)) => {
            let mut label = ground.concepts.label(concept);
            if concept == "CASUALTY-COMPOSITION" {
                // It tells who people are, whatever became of them.
                label = Label { ar: "من هم".to_owned(), en: "Who they are".to_owned() };
            }
            if families::is_attribute(concept) {
                return Label { ar: format!("{}: «{said}»", label.ar), en: format!("{}: “{said}”", label.en) };
            }
            if who.is_empty() && place.is_none() {
                return Label { ar: format!("{}: «{said}»", label.ar), en: format!("{}: “{said}”", label.en) };
            }
            if !who.is_empty() {
                let (ar, en) = if led && concept == "NEGOTIATE" { (" بقيادة ", " led by ") } else { (": ", ": ") };
                label.ar = format!("{}{ar}{}", label.ar, and_ar(&who));
                label.en = format!("{}{en}{}", label.en, and_en(&who));
            }
            with_place(label, place)
        }
        _ => Label { ar: format!("«{said}»"), en: format!("“{said}”") },
    }
}

fn with_place(label: Label, place: Option<Label>) -> Label {
    match place {
        Some(p) => Label { ar: format!("{}، {}", label.ar, p.ar), en: format!("{}, {}", label.en, p.en) },
        None => label,
    }
}

fn topic(c: &Counted) -> Option<(&'static str, &'static str, &'static str)> {
    Some(match c.topic.as_str() {
        "dead" => ("عدد القتلى", "القتلى", "Killed"),
        "wounded" => ("عدد الجرحى", "الجرحى", "Wounded"),
        "aboard" => ("عدد من كانوا على المتن", "الركاب", "On board"),
        "crew" => ("عدد أفراد الطاقم", "الطاقم", "Crew"),
        "trapped" => ("عدد المحاصرين والباقين", "المحاصرين", "Trapped or still inside"),
        "evacuated" => ("عدد من خرجوا أو أُجلوا", "من خرجوا", "Left or evacuated"),
        "displaced" => ("عدد النازحين", "النازحين", "Displaced"),
        "detained" => ("عدد المعتقلين", "المعتقلين", "Detained"),
        "missing" => ("عدد المفقودين", "المفقودين", "Missing"),
        _ => return None,
    })
}

fn count(ground: &Ground, c: &Counted, said: &str) -> Label {
    match topic(c).filter(|_| matches!(c.unit.as_str(), "" | "person" | "family")) {
        Some((ar, _, en)) => Label { ar: ar.to_owned(), en: format!("{en}: how many") },
        None => {
            let concept = ground.concepts.known(&c.topic);
            let (ar, en) = concept.map_or((String::new(), String::new()), |l| (format!("{} — ", l.ar), format!("{}: ", l.en)));
            Label { ar: format!("{ar}العدد: «{said}»"), en: format!("{en}how many: “{said}”") }
        }
    }
}

fn part(c: &Counted) -> Label {
    match topic(c) {
        Some((_, of, en)) => Label { ar: format!("من {of}"), en: format!("{en}, a part of them") },
        None => Label { ar: "من المجموع".to_owned(), en: "A part of the whole".to_owned() },
    }
}

fn and_ar(who: &[Label]) -> String {
    let names: Vec<&str> = who.iter().map(|l| l.ar.as_str()).collect();
    names.join(" و")
}

fn and_en(who: &[Label]) -> String {
    let names: Vec<&str> = who.iter().map(|l| l.en.as_str()).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => names.join(""),
    }
}

/// Words that a label takes from a report at most.
const WORDS: usize = 12;

/// Tokens before a fact at which its statement may begin for a label to begin there.
const BEFORE: usize = 6;

/// The stretch that a label quotes: of a fact, what its sentence goes on to say of it.
fn told(view: &View, u: &Unit) -> (u32, u32) {
    if u.subject != Subject::Fact {
        return (u.start, u.end);
    }
    let tokens = view.tokens_in(u.start, u.end);
    let content = u.statement.and_then(|i| view.reading.statements[i].content.iter().find(|r| r.start <= u.start && u.end <= r.end));
    let from = content.map_or(tokens.start, |r| view.tokens_in(r.start, r.end).start);
    let start = if tokens.start - from.min(tokens.start) <= BEFORE { from } else { tokens.start };
    let sentence = view.text.sentence_of(tokens.start).end as usize;
    let to = content.map_or(sentence, |r| view.tokens_in(r.start, r.end).end.min(sentence)).max(tokens.end);
    view.range_of(start.min(tokens.start)..to).unwrap_or((u.start, u.end))
}

/// The first words of a unit on one line, without what joins it to its sentence.
fn quoted(ground: &Ground, u: &Unit) -> String {
    let view = &ground.views[u.doc];
    let (start, end) = told(view, u);
    let mut words: Vec<&str> = view.slice(start, end).split_whitespace().collect();
    let joins = |w: &str| {
        let folded = tawatur_text::fold(w);
        let bare = folded.strip_prefix(['و', 'ف']).unwrap_or(&folded);
        let fragment = if u.subject == Subject::Words { wording::FRAGMENTS.contains(&folded.as_str()) } else { false };
        folded.is_empty() || wording::THAT.contains(&bare) || fragment
    };
    while words.len() > 1 && joins(words[0]) {
        words.remove(0);
    }
    let cut = words.len() > WORDS;
    words.truncate(WORDS);
    let mut out = words.join(" ");
    // A quotation mark whose partner lies outside says nothing.
    for (open, close) in [('“', '”'), ('«', '»'), ('(', ')'), ('"', '"')] {
        let count = |c: char| out.chars().filter(|o| *o == c).count();
        let alone = if open == close { count(open) % 2 == 1 } else { count(open) != count(close) };
        if alone {
            out.retain(|c| c != open && c != close);
        }
    }
    let end = out.trim_end_matches(['،', '؛', ',', '.', ':', ' ']).len();
    out.truncate(end);
    let out = out.trim().replace(['«', '»'], "\"");
    if cut { format!("{out} …") } else { out }
}
