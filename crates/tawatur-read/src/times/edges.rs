//! Where a time starts: the preposition in front belongs to it (`منذ الأربعاء`, `في 2011`), the conjunction does not.

use super::FoundTime;
use super::calendar::{Anchors, Value};
use super::chain::{Chain, chain};
use super::open::open;
use super::relative::{relative, running_unit};
use super::years::{worded_year, year_alone};
use crate::numbers::View;
use crate::record::{Anchor, Grain};
use tawatur_lexicon::Sorts;
use tawatur_text::Span;
use tawatur_text::segments::Run;

/// What stands behind the preposition.
struct Core {
    end: usize,
    value: Option<Value>,
    /// The last year of a stretch (عامي 2011 و2013).
    until_year: Option<i16>,
    rule: &'static str,
}

/// The time that starts at token `i`, and the first token behind it: the longest that a rule offers.
pub(super) fn expression(v: &View, i: usize, anchors: &mut Anchors) -> Option<(FoundTime, usize)> {
    if !may_start(v, i) || !v.is_word(i) && !v.is_number(i) {
        return None;
    }
    let open = open(v, i).map(|end| Core { end, value: None, until_year: None, rule: "open" });
    let plain = core(v, i, None, anchors);
    let led = behind_preposition(v, i, anchors);
    // Of equals the last wins: بعد غد is an entry of its own before it is بعد and غد.
    let mut core = [open, led, plain].into_iter().flatten().max_by_key(|c| c.end)?;
    // في وقت سابق هذا العام: the open words lean on a time that is told.
    if core.rule == "open" && (i..core.end).any(|k| v.word(k) == "وقت") {
        let at = core.end + usize::from(v.word(core.end) == "من");
        if v.times(at).all(|t| t.before.conjunction.is_none()) {
            core = self::core(v, at, None, anchors).filter(|c| c.end <= v.sentence_end(i)).unwrap_or(core);
        }
    }
    let end = core.end;
    if let Some(value) = core.value.filter(|x| matches!(x.grain, Grain::Day | Grain::Minute)) {
        anchors.last_day = Some((value.date, end));
    }
    let start = start_byte(v, i);
    let value = core.value.map(|x| match core.until_year {
        Some(y) => format!("{}/{y:04}", x.iso()),
        None => x.iso(),
    });
    let found = FoundTime {
        span: Span { start, end: v.end_of(end - 1).max(start) },
        tokens: Run { start: i as u32, end: end as u32 },
        value,
        grain: core.value.map(|x| x.grain),
        anchor: core.value.map_or(Anchor::None, |x| x.anchor),
        rule: core.rule,
    };
    Some((found, end))
}

/// A leading و or ف is no part of a time, nor is a leading ل or ك; ب (بالأمس) is its preposition.
fn start_byte(v: &View, i: usize) -> u32 {
    let Some(mut before) =
        v.times(i).map(|t| t.before).min_by_key(|b| usize::from(b.conjunction.is_some()) + usize::from(b.particle.is_some()))
    else {
        let conjunction = v.word(i) == "و" || v.word(i) == "ف";
        return if conjunction { v.text.tokens.get(i + 1).map_or(0, |t| t.span.start) } else { v.text.tokens[i].span.start };
    };
    before.particle = before.particle.filter(|p| *p != 'ب');
    v.start_without(i, before)
}

/// The preposition at token `i` and what follows it.
fn behind_preposition(v: &View, i: usize, anchors: &Anchors) -> Option<Core> {
    v.times(i)
        .filter(|t| t.word.class == "preposition" && t.before.particle.is_none() && !t.before.article)
        .filter_map(|t| {
            let at = i + t.tokens;
            match t.word.value.as_str() {
                "to" => None,
                "at" => chain(v, at).filter(|_| v.is_time(at, "clock")).map(|c| of_chain(v, &c, at, None, anchors)),
                prep => core(v, at, Some(prep), anchors),
            }
        })
        .max_by_key(|c| c.end)
}

/// False where no time, its preposition apart, can start at token `at`: nearly everywhere.
///
/// A piece starts with a word of time, a bound or a numeral, or with one of a few words that no rule of the lexicon has.
fn may_start(v: &View, at: usize) -> bool {
    if v.analyses.sorts(at).has(Sorts::TIME.or(Sorts::NUMBER).or(Sorts::BOUND)) || v.is_number(at) || v.is_number(at + 1) {
        return true;
    }
    let word = v.word(at);
    matches!(word.strip_prefix(['و', 'ف']).unwrap_or(word), "" | "يوم" | "ليوم" | "بيوم") || word.ends_with("وقت")
}

/// A time without its preposition `prep`, which stands before token `at`.
fn core(v: &View, at: usize, prep: Option<&str>, anchors: &Anchors) -> Option<Core> {
    if may_start(v, at) {
        return longest(v, at, prep, anchors);
    }
    debug_assert!(longest(v, at, prep, anchors).is_none(), "a time starts with {}", v.word(at));
    None
}

/// The longest that a rule offers.
fn longest(v: &View, at: usize, prep: Option<&str>, anchors: &Anchors) -> Option<Core> {
    let mut best: Option<Core> = None;
    let mut offer = |c: Option<Core>| {
        if let Some(c) = c
            && best.as_ref().is_none_or(|b| c.end > b.end)
        {
            best = Some(c);
        }
    };
    offer(chain(v, at).map(|c| of_chain(v, &c, at, prep, anchors)));
    offer(relative(v, at, prep, anchors).map(|r| Core { end: r.end, value: r.value, until_year: None, rule: r.rule }));
    offer(worded_year(v, at).map(of_years));
    if prep.is_some() {
        // في الظهر is more often a part of the body.
        let body = prep == Some("in") && v.word(at) == "الظهر";
        offer(Chain::needs_preposition(v, at).filter(|_| !body).map(|c| of_chain(v, &c, at, prep, anchors)));
        offer(year_alone(v, at).map(|y| of_years((y, None))));
    }
    offer(part_of(v, at, anchors));
    best
}

fn of_chain(v: &View, c: &Chain, at: usize, prep: Option<&str>, anchors: &Anchors) -> Core {
    Core { end: c.end, value: c.value(v, at, prep, anchors), until_year: None, rule: c.rule() }
}

fn of_years((first, second): (super::years::Year, Option<super::years::Year>)) -> Core {
    let value = if first.hijri { None } else { Value::year(first.number, Anchor::Document) };
    Core { end: second.map_or(first.end, |y| y.end), value, until_year: second.map(|y| y.number), rule: "year" }
}

/// مطلع الشهر الجاري، أواخر 2029، صيف عام 2028، نهاية الأسبوع: a part of a longer time has that time's value.
///
/// Counter-example: `نهاية المباراة` is none.
fn part_of(v: &View, at: usize, anchors: &Anchors) -> Option<Core> {
    let part = v.time(at, "part").or_else(|| v.time(at, "season")).filter(|t| t.word.value != "last" && t.before.particle.is_none())?;
    let mut inner = at + part.tokens;
    if v.word(inner) == "من" {
        inner += 1;
    }
    let found = [
        relative(v, inner, None, anchors).map(|r| Core { end: r.end, value: r.value, until_year: None, rule: r.rule }),
        worded_year(v, inner).map(of_years),
        year_alone(v, inner).map(|y| of_years((y, None))),
        Chain::needs_preposition(v, inner).map(|c| of_chain(v, &c, inner, None, anchors)),
        running_unit(v, inner, anchors).filter(|_| part.word.class == "part").map(|r| Core {
            end: r.end,
            value: r.value,
            until_year: None,
            rule: r.rule,
        }),
    ];
    let found = found.into_iter().flatten().max_by_key(|c| c.end);
    // الصيف الماضي: a season without its year stays open.
    let season = part.word.class == "season" && found.is_none();
    let direction =
        v.time(inner, "direction").filter(|t| season && t.before.conjunction.is_none() && matches!(t.word.value.as_str(), "past" | "next"));
    found.or_else(|| direction.map(|t| Core { end: inner + t.tokens, value: None, until_year: None, rule: "season" }))
}
