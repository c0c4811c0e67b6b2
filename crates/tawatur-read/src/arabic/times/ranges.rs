//! Stretches from one time to another: من 3 إلى 5 مايو، بين عامي 2011 و2015، في الفترة ما بين الأحد والثلاثاء، 2014-2018.

use super::anchors::Anchors;
use super::chain::{Chain, chain};
use super::clock::Clock;
use super::dates::day_number;
use super::edges::{Core, Ends, single};
use super::years::bare_year;
use crate::arabic::numbers::View;
use crate::calendar::{Value, add_days};
use crate::record::{Anchor, Grain};

/// True for a word that can open a stretch.
pub(super) fn opens(word: &str) -> bool {
    matches!(word.strip_prefix(['و', 'ف']).unwrap_or(word), "من" | "بين" | "ما" | "فيما")
}

/// What links the two ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opener {
    /// من … إلى
    From,
    /// بين … و
    Between,
    /// Nothing in front: a hyphen.
    Bare,
}

/// One end of a stretch.
struct End {
    behind: usize,
    /// A day of the month that the other end names; or a time.
    day: Option<i8>,
    timed: Option<Core>,
    chain: Option<Chain>,
}

/// The stretch at token `at`; `first` is the single time there, `prep` what stands in front.
///
/// Examples: `من 3 إلى 5 مايو`, `ما بين الأحد والثلاثاء`, `الفترة من 2011 حتى 2015`, `7-9 أكتوبر`.
/// Counter-examples: `من الشمال إلى الجنوب`; `بين 30 و40 قتيلا`; `من أمس` alone.
pub(super) fn range(v: &View, at: usize, first: Option<&Core>, prep: Option<&str>, anchors: &Anchors) -> Option<Core> {
    let (opener, inner) = opener(v, at);
    if opener == Opener::Bare {
        let joined = first.map_or_else(|| day_number(v, at).map(|(_, end)| end), |c| Some(c.end))?;
        let hyphen = v.is_mark(joined, '-') || v.is_mark(joined, '–');
        let told = anchors.everyday && matches!(v.word(joined), "الي" | "حتي");
        if !(hyphen || told) {
            return None;
        }
    }
    let prep = if opener == Opener::Bare { prep } else { Some("in") };
    let limit = v.sentence_end(at);
    let first = end_point(v, inner, prep, anchors)?;
    let link = first.behind;
    let second_at = linked(v, link, opener, anchors.everyday)?;
    let second = end_point(v, second_at, prep, anchors).filter(|e| e.behind <= limit)?;
    let last = second.timed?;
    // In reports two ends that are times by themselves are two times, tied; a hyphen ties them into one.
    let tail = if v.time(link, "preposition").is_some_and(|t| t.word.value != "to") { link } else { second_at };
    let tied = opener != Opener::Bare && !anchors.everyday && first.timed.is_some();
    let core = Core { ends: tied.then_some(Ends { first: inner, link, second: tail }), ..Core::of(second.behind, None, "stretch") };
    // من 5 إلى 6 مساء: hours, not days. فاز 1-3 مساء السبت: a score.
    if let (Some(hour), Some(clock)) = (first.day, second.chain.and_then(|c| c.clock())) {
        if opener == Opener::Bare && !anchors.everyday {
            return None;
        }
        let half = second.chain.and_then(|c| c.half());
        let b = last.value.filter(|_| (1..=12).contains(&hour))?;
        let a = Value { clock: Some((Clock { hour, minute: 0, ..clock }.hour24(half), 0)), ..b };
        return (a.clock < b.clock).then_some(Core { value: Some(a), until: Some(b), ..core });
    }
    if let Some(day) = first.day {
        // 3 إلى 5 مايو: the month stands behind both.
        let last = last.value.filter(|x| x.grain == Grain::Day && x.anchor != Anchor::None)?;
        let date = last.date.with().day(day).build().ok().filter(|d| *d < last.date)?;
        return Some(Core { value: Some(Value { date, ..last }), until: Some(last), ..core });
    }
    let start = first.timed?;
    let Some((a, b)) = start.value.zip(last.value).and_then(|(a, b)| settle(a, first.chain.as_ref(), b, second.chain.as_ref(), anchors))
    else {
        let open = start.open.or(last.open);
        return (opener != Opener::Bare && !tied).then_some(Core { open, ..core });
    };
    Some(Core { value: Some(a), until: Some(b), ..core })
}

/// الفترة، ما بين، من in front of the first end.
fn opener(v: &View, at: usize) -> (Opener, usize) {
    let mut i = at;
    if v.time(i, "unit").is_some_and(|t| t.word.value == "period") {
        i += 1;
        while matches!(v.word(i), "الممتده" | "الواقعه" | "الزمنيه") {
            i += 1;
        }
    }
    let bare = |w: &'static str| move |word: &str| word == w;
    let word = v.word(i).strip_prefix(['و', 'ف']).filter(|_| i == at).unwrap_or(v.word(i));
    let between = if bare("ما")(word) && v.word(i + 1) == "بين" {
        2
    } else {
        usize::from(matches!(word, "بين") || word == "يما" && v.word(i + 1) == "بين")
    };
    match (word, between) {
        (_, n) if n > 0 => (Opener::Between, i + n),
        ("من", _) => (Opener::From, i + 1),
        _ => (Opener::Bare, at),
    }
}

/// The first token of the second end.
fn linked(v: &View, at: usize, opener: Opener, everyday: bool) -> Option<usize> {
    let word = v.word(at);
    let hyphen = v.is_mark(at, '-') || v.is_mark(at, '–');
    match opener {
        Opener::Between if word == "و" => Some(at + 1),
        Opener::Between if word.starts_with('و') => Some(at),
        _ if hyphen => Some(at + 1),
        Opener::From | Opener::Bare if matches!(word, "الي" | "حتي" | "وحتي" | "لغايه" | "ولغايه" | "والي") => {
            let more = usize::from(matches!(word, "الي" | "والي") && v.word(at + 1) == "غايه");
            (opener == Opener::From || everyday).then_some(at + 1 + more)
        }
        _ => None,
    }
}

/// One end at token `at`: a day of the month that its other end completes, or a time.
fn end_point(v: &View, at: usize, prep: Option<&str>, anchors: &Anchors) -> Option<End> {
    let at = at + usize::from(v.word(at) == "يوم" || v.word(at) == "ويوم");
    let timed = single(v, at, prep, anchors);
    if let Some((day, behind)) = day_number(v, at).filter(|(_, behind)| timed.as_ref().is_none_or(|c| c.end <= *behind)) {
        return Some(End { behind, day: Some(day), timed: None, chain: None });
    }
    let joined = chain(v, at, anchors.everyday)
        .or_else(|| Chain::needs_preposition(v, at))
        .filter(|c| timed.as_ref().is_some_and(|t| t.end == c.end));
    let years = || bare_year(v, at).filter(|y| !y.hijri && prep.is_some() && (1900..=2100).contains(&y.number));
    let timed = timed.or_else(|| years().map(|y| Core::of(y.end, Value::year(y.number, Anchor::Document), "year")))?;
    Some(End { behind: timed.end, day: None, timed: Some(timed), chain: joined })
}

/// Both values, each completed by what the other says: the year, the half of the day, the week.
fn settle(mut a: Value, first: Option<&Chain>, mut b: Value, last: Option<&Chain>, anchors: &Anchors) -> Option<(Value, Value)> {
    if let Some(start) = first {
        // من مايو إلى يوليو 2016
        if let Some(said) = start.in_year(a, b.date.year()).filter(|_| b.anchor == Anchor::Document) {
            a = Value { anchor: Anchor::Document, ..said };
        }
        if let (Some(clock), Some(half)) = (start.lacks_half(), last.and_then(Chain::half)) {
            a.clock = Some((clock.hour24(Some(half)), clock.minute));
        }
    }
    if a.date > b.date {
        let weekdays = first.is_some_and(Chain::weekday_only) && last.is_some_and(Chain::weekday_only);
        if weekdays && anchors.published.is_some_and(|p| b.date > p) {
            b.date = add_days(b.date, 7)?;
        } else if weekdays {
            a.date = add_days(a.date, -7)?;
        } else if let Some(earlier) = first.and_then(|c| c.in_year(a, a.date.year() - 1)) {
            a = earlier;
        }
    }
    (a.date <= b.date && (a.date, a.clock) != (b.date, b.clock)).then_some((a, b))
}
