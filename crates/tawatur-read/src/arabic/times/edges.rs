//! Where a time starts: the preposition in front belongs to it (`منذ الأربعاء`, `في 2011`), the conjunction does not.

use super::anchors::Anchors;
use super::chain::{Chain, chain};
use super::open::open;
use super::relative::{Relative, relative, running_unit};
use super::years::{Year, worded_year, year_alone};
use super::{FoundTime, portions, ranges, story};
use crate::arabic::numbers::View;
use crate::calendar::Value;
use crate::record::{Anchor, Grain, OpenBecause};
use tawatur_lexicon::Sorts;
use tawatur_text::Span;
use tawatur_text::segments::Run;

/// A time without its preposition.
#[derive(Debug, Clone, Copy)]
pub(super) struct Core {
    /// First token behind it.
    pub end: usize,
    /// Its value; for a stretch the value it starts with.
    pub value: Option<Value>,
    /// The value that a stretch ends with (عامي 2011 و2013).
    pub until: Option<Value>,
    /// Why it has no value.
    pub open: Option<OpenBecause>,
    /// Where the two ends of a stretch lie that are times by themselves.
    pub ends: Option<Ends>,
    /// The rule's name.
    pub rule: &'static str,
}

/// Tokens of the two ends of a stretch.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ends {
    /// First token of the first end.
    pub first: usize,
    /// One past its last.
    pub link: usize,
    /// First token of the second end.
    pub second: usize,
}

impl Core {
    /// A time with one value or none.
    pub fn of(end: usize, value: Option<Value>, rule: &'static str) -> Self {
        Self { end, value, until: None, open: None, ends: None, rule }
    }
}

impl From<Relative> for Core {
    fn from(r: Relative) -> Self {
        Self { open: r.open, ..Self::of(r.end, r.value, r.rule) }
    }
}

/// The time that starts at token `i`, and the first token behind it: the longest that a rule offers.
pub(super) fn expression(v: &View, i: usize, anchors: &mut Anchors) -> Option<(FoundTime, usize)> {
    if !may_start(v, i) || !v.is_word(i) && !v.is_number(i) || leads_nowhere(v, i) {
        return None;
    }
    if let Some((_, end)) = anchors.second_end.take_if(|(at, _)| *at == i) {
        return Some((found(v, i, &end, anchors), end.end));
    }
    let open = open(v, i).map(|(end, because)| Core { open: Some(because), ..Core::of(end, None, "open") });
    let plain = core(v, i, None, anchors);
    let led = behind_preposition(v, i, anchors).or_else(|| unled(v, i, anchors));
    // Of equals the last wins: بعد غد is an entry of its own before it is بعد and غد.
    let mut core = [open, led, plain].into_iter().flatten().max_by_key(|c| c.end)?;
    // في وقت سابق هذا العام: the open words lean on a time that is told.
    if core.rule == "open" && (i..core.end).any(|k| v.word(k) == "وقت") {
        let at = core.end + usize::from(v.word(core.end) == "من");
        if v.times(at).all(|t| t.before.conjunction.is_none()) {
            core = self::core(v, at, None, anchors).filter(|c| c.end <= v.sentence_end(i)).unwrap_or(core);
        }
    }
    // من أيار إلى تموز 2016: two times, of which the first knows that the second ends it.
    let until = core.until.filter(|_| core.ends.is_some());
    if let (Some(ends), Some(until)) = (core.ends, until) {
        anchors.second_end = Some((ends.second, Core { value: Some(until), until: None, ends: None, ..core }));
        let first = Core { end: ends.link, until: None, ends: None, ..core };
        return Some((FoundTime { until_next: true, ..found(v, ends.first, &first, anchors) }, ends.link));
    }
    Some((found(v, i, &core, anchors), core.end))
}

/// The time `core` that starts at token `i`; later times may be told from it.
fn found(v: &View, i: usize, core: &Core, anchors: &mut Anchors) -> FoundTime {
    let end = core.end;
    if let Some(value) = core.until.or(core.value) {
        anchors.last = Some((value, end));
        if matches!(value.grain, Grain::Day | Grain::Minute) {
            anchors.last_day = Some((value.date, end));
        }
    }
    let start = start_byte(v, i);
    let value = core.value.map(|x| match core.until {
        Some(y) => format!("{}/{}", x.iso(), y.iso()),
        None => x.iso(),
    });
    let because = core.open.unwrap_or(if anchors.published.is_none() { OpenBecause::Unanchored } else { OpenBecause::Vague });
    FoundTime {
        span: Span { start, end: v.end_of(end - 1).max(start) },
        tokens: Run { start: i as u32, end: end as u32 },
        open: if value.is_none() { Some(because) } else { None },
        value,
        grain: core.value.map(|x| x.grain),
        anchor: core.value.map_or(Anchor::None, |x| x.anchor),
        until_next: false,
        rule: core.rule,
    }
}

/// A leading و or ف is no part of a time, nor is a leading ل or ك; ب (بالأمس) is its preposition.
fn start_byte(v: &View, i: usize) -> u32 {
    let Some(mut before) =
        v.times(i).map(|t| t.before).min_by_key(|b| usize::from(b.conjunction.is_some()) + usize::from(b.particle.is_some()))
    else {
        let conjunction = v.word(i) == "و" || v.word(i) == "ف";
        return if conjunction { v.text.tokens.get(i + 1).map_or(0, |t| t.span.start) } else { v.text.tokens[i].span.start };
    };
    // In للعام the preposition has swallowed the alef of the article, and stays.
    before.particle = before.particle.filter(|p| *p != 'ب' && !(*p == 'ل' && before.article));
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
                "at" => chain(v, at, anchors.everyday)
                    .filter(|c| v.is_time(at, "clock") || c.starts_with_clock() || anchors.everyday)
                    .map(|c| of_chain(v, &c, at, None, anchors)),
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
    matches!(word.strip_prefix(['و', 'ف']).unwrap_or(word), "" | "يوم" | "ليوم" | "بيوم") || word.ends_with("وقت") || ranges::opens(word)
}

/// True for a preposition of time behind which no time starts: nearly every في and من.
fn leads_nowhere(v: &View, i: usize) -> bool {
    let sorts = v.analyses.sorts(i);
    !sorts.has(Sorts::NUMBER.or(Sorts::BOUND))
        && sorts.has(Sorts::TIME)
        && !v.is_number(i)
        && !matches!(v.word(i), "ما" | "فيما")
        && !may_start(v, i + 1)
        && v.times(i).all(|t| t.word.class == "preposition" && t.tokens == 1 && t.before.particle.is_none())
}

/// Times that need no preposition of their own: joined to one before them (`في تموز وآب`, `في 2009 و2012`), compared with
/// (`مقارنة مع تموز`), carrying ب (`بأيلول`), or at the head of a line of a chronology (`- 1958: …`).
///
/// Counter-examples: `ومارس الضغط`, `بأب` (a father), `2018` in a name (`مونديال 2018`).
fn unled(v: &View, i: usize, anchors: &Anchors) -> Option<Core> {
    let joined = v.word(i) == "و";
    let at = i + usize::from(joined);
    let behind_one = anchors.last.is_some_and(|(_, behind)| behind == i);
    let month = || Chain::needs_preposition(v, at).filter(Chain::is_month);
    let year = || year_alone(v, at).map(|y| of_years((y, None)));
    if behind_one && (joined || v.word(i).starts_with('و') || i > 0 && v.word(i - 1) == "او") {
        let same = |grain: Grain| anchors.last.is_some_and(|(last, _)| last.grain == grain);
        return month()
            .filter(|_| same(Grain::Month))
            .map(|c| of_chain(v, &c, at, None, anchors))
            .or_else(|| year().filter(|_| joined && same(Grain::Year) && v.is_glued(at)));
    }
    // مقارنة مع تموز, مقارنة ب2017
    let compared = i > 1 && matches!(v.word(i - 1), "مع" | "ب") && matches!(v.word(i - 2), "مقارنه" | "بالمقارنه" | "قياسا");
    if compared {
        return month().map(|c| of_chain(v, &c, at, Some("in"), anchors)).or_else(year);
    }
    if let Some(c) = month().filter(|c| c.by(v, i)) {
        return Some(of_chain(v, &c, i, Some("in"), anchors));
    }
    let first = v.text.paragraph_of(i).start as usize;
    let heads = i == first || i == first + 1 && ['-', '–', '•', '*'].iter().any(|c| v.is_mark(first, *c));
    let listed = year_alone(v, i).filter(|y| heads && (v.is_mark(y.end, ':') || v.is_mark(y.end, '-')));
    if listed.is_some() {
        return listed.map(|y| of_years((y, None)));
    }
    // (1998 - 2002)
    let bracketed = i > 0 && v.is_mark(i - 1, '(') && v.is_number(i);
    let one = year().filter(|_| bracketed)?;
    ranges::range(v, i, Some(&one), Some("in"), anchors).filter(|c| v.is_mark(c.end, ')'))
}

/// A time without its preposition `prep`, which stands before token `at`.
fn core(v: &View, at: usize, prep: Option<&str>, anchors: &Anchors) -> Option<Core> {
    if !may_start(v, at) {
        return None;
    }
    let one = single(v, at, prep, anchors);
    let stretch = ranges::range(v, at, one.as_ref(), prep, anchors);
    longest([one, stretch])
}

/// The longest of what the rules offer, the first of equals.
fn longest(offered: impl IntoIterator<Item = Option<Core>>) -> Option<Core> {
    offered.into_iter().flatten().reduce(|best, c| if c.end > best.end { c } else { best })
}

/// One time, no stretch from one to another.
pub(super) fn single(v: &View, at: usize, prep: Option<&str>, anchors: &Anchors) -> Option<Core> {
    let named = [
        story::told(v, at, anchors),
        chain(v, at, anchors.everyday).map(|c| of_chain(v, &c, at, prep, anchors)),
        relative(v, at, prep, anchors).map(Core::from),
        worded_year(v, at).map(of_years),
    ];
    let alone = prep.map(|prep| {
        // في الظهر is more often a part of the body.
        let body = prep == "in" && v.word(at) == "الظهر";
        [
            Chain::needs_preposition(v, at).filter(|_| !body).map(|c| of_chain(v, &c, at, Some(prep), anchors)),
            year_alone(v, at).map(|y| of_years((y, None))),
        ]
    });
    // هذا أيلول، هذا الصيف
    let such = v.time(at, "direction").filter(|t| t.word.value == "such").and_then(|t| {
        let inner = at + t.tokens;
        if let Some(season) = v.time(inner, "season").filter(|s| v.is_definite(inner) && s.before.particle.is_none()) {
            return Some(Core { open: Some(OpenBecause::Unit), ..Core::of(inner + season.tokens, None, "season") });
        }
        let month = Chain::needs_preposition(v, inner).filter(|c| c.is_month())?;
        Some(of_chain(v, &month, inner, None, anchors))
    });
    let composed = [such, part_of(v, at, anchors), portions::portion(v, at, anchors), portions::decade(v, at, prep.is_some())];
    longest(named.into_iter().chain(alone.into_iter().flatten()).chain(composed))
}

fn of_chain(v: &View, c: &Chain, at: usize, prep: Option<&str>, anchors: &Anchors) -> Core {
    let value = c.value(v, at, prep, anchors);
    let open = if value.is_none() { c.why_open(anchors) } else { None };
    Core { open, ..Core::of(c.end, value, c.rule()) }
}

fn of_years((first, second): (Year, Option<Year>)) -> Core {
    let value = |y: Year| if y.hijri { None } else { Value::year(y.number, Anchor::Document) };
    Core {
        until: second.and_then(value),
        open: first.hijri.then_some(OpenBecause::Calendar),
        ..Core::of(second.map_or(first.end, |y| y.end), value(first), "year")
    }
}

/// مطلع الشهر الجاري، أواخر 2029، صيف عام 2028، نهاية الأسبوع: a part of a longer time has that time's value.
///
/// Counter-example: `نهاية المباراة` is none.
fn part_of(v: &View, at: usize, anchors: &Anchors) -> Option<Core> {
    let part = v
        .time(at, "part")
        .or_else(|| v.time(at, "season"))
        .filter(|t| t.word.value != "last" && t.before.particle.is_none_or(|p| p == 'ب'))?;
    let season = part.word.class == "season";
    let mut inner = at + part.tokens;
    if v.word(inner) == "من" {
        inner += 1;
    }
    let found = longest([
        relative(v, inner, None, anchors).map(Core::from),
        worded_year(v, inner).map(of_years),
        year_alone(v, inner).map(|y| of_years((y, None))),
        Chain::needs_preposition(v, inner).map(|c| of_chain(v, &c, inner, None, anchors)),
        running_unit(v, inner, anchors).filter(|_| !season).map(Core::from),
        // نهاية يوم الأحد
        chain(v, inner, anchors.everyday).filter(|c| !season && c.names_a_day()).map(|c| of_chain(v, &c, inner, None, anchors)),
        portions::decade(v, inner, true).filter(|_| !season),
        portions::portion(v, inner, anchors).filter(|_| !season),
    ]);
    // الصيف الماضي: a season without its year stays open.
    let direction = v.time(inner, "direction").filter(|t| {
        season && found.is_none() && t.before.conjunction.is_none() && matches!(t.word.value.as_str(), "past" | "next" | "now")
    });
    found.or_else(|| direction.map(|t| Core { open: Some(OpenBecause::Unit), ..Core::of(inner + t.tokens, None, "season") }))
}
