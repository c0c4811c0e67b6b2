//! Neighbouring pieces make one time: `أمس الأربعاء`, `صباح اليوم (الأحد)`, `في وقت متأخر من مساء الجمعة`,
//! `الساعة العاشرة من صباح الأربعاء 10 تشرين الأول 2029`.

use super::anchors::Anchors;
use super::clock::{Clock, clock};
use super::dates::{self, Said};
use super::days::{DayPart, Half, day_part, hours_of, relative_day, weekday};
use super::{numeric, tense};
use crate::arabic::numbers::View;
use crate::calendar::{self, Points, Value};
use crate::record::{Anchor, Grain, OpenBecause};
use jiff::civil::{Date, Weekday};

/// What was found of one time.
#[derive(Default, Clone, Copy)]
pub(super) struct Chain {
    hours: bool,
    part: Option<DayPart>,
    weekday: Option<Weekday>,
    relative: Option<i64>,
    said: Option<Said>,
    numeric: Option<Date>,
    clock: Option<Clock>,
    points: Option<Points>,
    /// True where everyday language is read.
    everyday: bool,
    /// First token behind it.
    pub end: usize,
}

/// Joins the pieces from token `i` on.
pub(super) fn chain(v: &View, i: usize, everyday: bool) -> Option<Chain> {
    let mut chain = Chain { end: i, everyday, ..Chain::default() };
    let limit = v.sentence_end(i);
    while chain.end < limit {
        let Some(end) = chain.piece(v, chain.end, chain.end == i).or_else(|| chain.linked(v)) else { break };
        if end > limit {
            break;
        }
        chain.end = end;
    }
    (chain.end > i && chain.stands(v)).then_some(chain)
}

impl Chain {
    fn has_day(&self) -> bool {
        self.weekday.is_some() || self.relative.is_some() || self.said.is_some() || self.numeric.is_some()
    }

    fn has_date(&self) -> bool {
        self.said.is_some() || self.numeric.is_some()
    }

    /// Takes the piece at token `at`; gives the token behind it.
    fn piece(&mut self, v: &View, at: usize, first: bool) -> Option<usize> {
        // هذا الأحد
        if first && matches!(v.word(at), "هذا" | "وهذا") {
            let (day, end) = weekday(v, at + 1, false)?;
            self.weekday = Some(day);
            return Some(end);
        }
        if first
            && let Some(end) = hours_of(v, at)
            && (day_part(v, end, false).is_some() || day_name(v, end).is_some())
        {
            self.hours = true;
            return Some(end);
        }
        if !self.has_date() {
            if let Some((date, end)) = numeric::date(v, at) {
                self.numeric = Some(date);
                return Some(end);
            }
            if let Some((said, end)) =
                dates::date(v, at).filter(|(s, _)| first && self.end == at || (s.has_day() || s.certain) && !s.joined())
            {
                self.said = Some(said);
                return Some(end);
            }
        }
        if self.everyday
            && !self.has_date()
            && let Some((said, end)) = self.everyday_date(v, at)
        {
            self.said = Some(said);
            return Some(end);
        }
        if self.clock.is_none()
            && let Some(c) = clock(v, at, self.everyday)
        {
            self.clock = Some(c);
            return Some(c.end);
        }
        if !self.has_day()
            && let Some((d, end)) = relative_day(v, at, first && v.word(at) != "غد")
        {
            self.relative = Some(d);
            return Some(end);
        }
        if self.part.is_none()
            && let Some(p) = day_part(v, at, first)
        {
            self.part = Some(p);
            return Some(p.end);
        }
        if self.weekday.is_none()
            && !self.has_date()
            && let Some((d, end)) = weekday(v, at, first)
        {
            self.weekday = Some(d);
            return Some(self.direction(v, end));
        }
        // ليل الأحد الاثنين: the night between two days belongs to the first.
        if self.weekday.is_some()
            && self.part.is_some_and(|p| p.half == Half::Night)
            && let Some((_, end)) = weekday(v, at, false)
        {
            return Some(end);
        }
        None
    }

    /// In everyday language also: `22/4`, `أكتوبر 2`, and a bare day of the month behind a weekday (`الجمعة 22`).
    fn everyday_date(&self, v: &View, at: usize) -> Option<(Said, usize)> {
        if let Some((day, month, end)) = numeric::day_month(v, at) {
            return Some((Said::day_month(day, month), end));
        }
        if let Some((said, end)) = dates::date(v, at).filter(|(s, _)| !s.has_day() && s.lacks_year()) {
            let (day, behind) = dates::day_number(v, end)?;
            return (!v.is_time(behind, "month")).then(|| (said.with_day(day), behind));
        }
        let behind_weekday = self.weekday.is_some() && self.end == at;
        let led = at > 0 && matches!(v.word(at - 1), "يوم" | "ليوم");
        let (day, end) = dates::day_number(v, at).filter(|_| behind_weekday || led)?;
        let bare = v.is_number(at) && !v.is_glued(end) && v.nouns(end).next().is_none();
        (bare && !v.is_time(end, "month")).then(|| (Said::of_this_month(Some(day)), end))
    }

    /// Takes a piece behind a link: يوم، من، a comma before a full date, brackets.
    fn linked(&mut self, v: &View) -> Option<usize> {
        let at = self.end;
        let word = v.word(at);
        let first = !(self.has_day() || self.hours || self.part.is_some() || self.clock.is_some());
        if v.is_mark(at, '(') && !first {
            let end = self.piece(v, at + 1, false)?;
            return v.is_mark(end, ')').then_some(end + 1);
        }
        let bare = word.strip_prefix(['و', 'ف']).filter(|_| first).unwrap_or(word);
        if matches!(bare, "يوم" | "ليوم" | "بيوم") && (first || word == "يوم") && !self.has_day() {
            return day_name(v, at + 1).and_then(|_| self.piece(v, at + 1, false));
        }
        if word == "من" && !first && (self.part.is_some() || self.hours || self.clock.is_some() || self.relative.is_some()) {
            if v.word(at + 1) == "يوم" && !self.has_day() {
                return day_name(v, at + 2).and_then(|_| self.piece(v, at + 2, false));
            }
            if self.part.is_none() && day_part(v, at + 1, false).is_some() || !self.has_day() && day_name(v, at + 1).is_some() {
                return self.piece(v, at + 1, false);
            }
            return None;
        }
        // ليل الأحد-الاثنين
        if v.is_mark(at, '-') && self.weekday.is_some() && self.part.is_some_and(|p| p.half == Half::Night) {
            return weekday(v, at + 1, false).map(|(_, end)| end);
        }
        // صباح هذا الأحد
        if word == "هذا" && !first && !self.has_day() && self.part.is_some() {
            return weekday(v, at + 1, false).and_then(|_| self.piece(v, at + 1, false));
        }
        // الأحد، الساعة 20:30
        if self.has_day() && self.clock.is_none() && v.is_comma(at) && v.is_time(at + 1, "clock") {
            return self.piece(v, at + 1, false);
        }
        let dated = self.weekday.is_some() || self.relative.is_some();
        if dated && !self.has_date() && (v.is_comma(at) || word.starts_with("الموافق") || v.is_mark(at, '/') || v.is_mark(at, '-')) {
            let date = numeric::date(v, at + 1).is_some() || dates::date(v, at + 1).is_some_and(|(s, _)| s.has_day());
            return if date { self.piece(v, at + 1, false) } else { None };
        }
        // الثلاثاء عند الساعة 20:30, الثلاثاء في وقت متأخر من الليل
        if self.has_day()
            && v.time(at, "preposition").is_some_and(|t| matches!(t.word.value.as_str(), "in" | "at") && t.before.conjunction.is_none())
        {
            if self.clock.is_none() && v.is_time(at + 1, "clock") {
                return self.piece(v, at + 1, false);
            }
            let narrowed = hours_of(v, at + 1).filter(|end| day_part(v, *end, false).is_some());
            let part = narrowed.or_else(|| day_part(v, at + 1, false).filter(|p| p.definite && v.word(at + 1) != "الظهر").map(|_| at + 1));
            return part.filter(|_| self.part.is_none()).and_then(|k| self.piece(v, k, false));
        }
        None
    }

    /// الماضي، المقبل behind a weekday.
    fn direction(&mut self, v: &View, at: usize) -> usize {
        let Some(t) = v.time(at, "direction").filter(|t| t.before.conjunction.is_none() && t.before.particle.is_none()) else { return at };
        self.points = match t.word.value.as_str() {
            "past" | "last" => Some(Points::Back),
            "next" => Some(Points::Forward),
            "now" => Some(Points::BackOrToday),
            _ => return at,
        };
        at + t.tokens
    }

    /// True where the pieces say when by themselves.
    fn stands(&self, v: &View) -> bool {
        let said = self.said.is_none_or(|s| s.certain) || self.weekday.is_some();
        if self.has_day() || self.clock.is_some() {
            return said || self.clock.is_some();
        }
        match self.part {
            Some(p) => self.hours || p.adverb && p.end == self.end && !(v.is_glued(self.end) && v.is_word(self.end)),
            None => false,
        }
    }

    /// True for a month without anything that makes it certain (`مارس`), or a part of the day with ال: they need a preposition.
    pub fn needs_preposition(v: &View, i: usize) -> Option<Self> {
        if let Some((said, end)) = dates::date(v, i) {
            return Some(Self { said: Some(said), end, ..Self::default() });
        }
        day_part(v, i, false).filter(|p| p.definite).map(|p| Self { part: Some(p), end: p.end, ..Self::default() })
    }

    /// The value, read against `anchors`; `i` is its first token and `prep` what stands in front.
    pub fn value(&self, v: &View, i: usize, prep: Option<&str>, anchors: &Anchors) -> Option<Value> {
        let day = self.day(v, i, prep, anchors);
        let Some(clock) = self.clock else { return day };
        let earlier = anchors.last_day.filter(|(_, behind)| *behind >= v.sentence_start(i)).map(|(d, _)| Value::day(d, Anchor::Document));
        let day = day.or(earlier).or_else(|| anchors.published.map(|d| Value::day(d, Anchor::Published)))?;
        let hour = clock.hour24(self.part.map(|p| p.half));
        Some(Value { clock: Some((hour, clock.minute)), grain: Grain::Minute, ..day })
    }

    fn day(&self, v: &View, i: usize, prep: Option<&str>, anchors: &Anchors) -> Option<Value> {
        let ahead = matches!(prep, Some("till" | "by"));
        if let Some(d) = self.numeric {
            return Some(Value::day(d, Anchor::Document));
        }
        if let Some(said) = self.said {
            return said.value(anchors, ahead.then_some(Points::ForwardOrToday));
        }
        let published = anchors.published?;
        if let Some(n) = self.relative {
            return calendar::add_days(published, n).map(|d| Value::day(d, Anchor::Published));
        }
        if let Some(name) = self.weekday {
            let points = self.points.unwrap_or_else(|| match prep {
                _ if ahead => Points::ForwardOrToday,
                // سيستمر ما بدأ منذ الأحد
                Some("since") => Points::BackOrToday,
                _ => tense::points(v, i),
            });
            return calendar::weekday(published, name, points).map(|d| Value::day(d, Anchor::Published));
        }
        // منذ ساعات الصباح الباكر: this morning.
        self.hours.then(|| Value::day(published, Anchor::Published))
    }

    /// True where it is a clock time, with no day in front.
    pub fn starts_with_clock(&self) -> bool {
        self.clock.is_some() && !self.has_day()
    }

    /// True for a month with ب in front, whose name can be nothing else; ب of a car's name or a father is none.
    pub fn by(&self, v: &View, i: usize) -> bool {
        self.said.is_some_and(|s| s.by()) && v.word(i).chars().count() > 5
    }

    /// True for a month without a day.
    pub fn is_month(&self) -> bool {
        self.said.is_some_and(|s| !s.has_day())
    }

    /// Why it has no value.
    pub fn why_open(&self, anchors: &Anchors) -> Option<OpenBecause> {
        match self.said {
            Some(said) => said.why_open(anchors),
            None => None,
        }
    }

    /// The same in the year `year`, where it names a day or month without one.
    pub fn in_year(&self, value: Value, year: i16) -> Option<Value> {
        self.said.filter(Said::lacks_year).and_then(|_| Some(Value { date: value.date.with().year(year).build().ok()?, ..value }))
    }

    /// True for a clock time that does not say which half of the day it means.
    pub fn lacks_half(&self) -> Option<Clock> {
        self.clock.filter(|c| c.half.is_none() && self.part.is_none())
    }

    /// Its clock time.
    pub fn clock(&self) -> Option<Clock> {
        self.clock
    }

    /// Its half of the day, where it says one.
    pub fn half(&self) -> Option<Half> {
        self.clock.and_then(|c| c.half).or(self.part.map(|p| p.half))
    }

    /// True where it is a weekday or a day told from publication, with no clock time.
    pub fn names_a_day(&self) -> bool {
        (self.weekday.is_some() || self.relative.is_some()) && self.clock.is_none()
    }

    /// True where it names a weekday and no date.
    pub fn weekday_only(&self) -> bool {
        self.weekday.is_some() && !self.has_date()
    }

    /// The rule's name.
    pub fn rule(&self) -> &'static str {
        match (self.clock, self.numeric, self.said, self.relative, self.weekday) {
            (Some(_), ..) => "clock",
            (_, Some(_), ..) => "numeric-date",
            (_, _, Some(s), ..) => s.rule(),
            (_, _, _, Some(_), _) => "relative-day",
            (.., Some(_)) => "weekday",
            _ => "part-of-day",
        }
    }
}

/// True where a day is named at token `i`.
fn day_name(v: &View, i: usize) -> Option<()> {
    let named = weekday(v, i, false).is_some()
        || relative_day(v, i, false).is_some()
        || numeric::date(v, i).is_some()
        || dates::date(v, i).is_some_and(|(s, _)| s.has_day())
        || v.word(i) == "يوم" && (weekday(v, i + 1, false).is_some() || relative_day(v, i + 1, false).is_some());
    named.then_some(())
}
