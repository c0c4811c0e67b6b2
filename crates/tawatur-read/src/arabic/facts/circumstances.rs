//! When, where and how many.

use super::Input;
use super::arguments::{Neighbours, outer};
use super::clauses::Clauses;
use super::governor::{self, Governor};
use super::triggers::{Form, Here};
use crate::arabic::mentions::FoundMention;
use crate::record::MentionKind;
use tawatur_text::segments::Run;

/// A quantity belongs to a trigger at most this far away, in tokens.
const BEHIND: usize = 8;
const BEHIND_NOUN: usize = 5;
const BEFORE: usize = 5;
/// `، بينهم طفلان،` between a count and its verb, in tokens.
const PART: usize = 6;

/// The quantities that a trigger counts: inside, behind or before it, with no other trigger or verb between.
pub fn quantities(input: &Input, here: &Here, clause: Run, near: Neighbours) -> Vec<usize> {
    let (start, end) = (here.run.start as usize, here.run.end as usize);
    let right = near.after.map_or(usize::MAX, |a| a.run.start as usize);
    let left = near.before.map_or(0, |b| b.run.end as usize);
    let from = input.quantities.partition_point(|q| q.tokens.end <= clause.start);
    let mut out = Vec::new();
    for (k, q) in input.quantities.iter().enumerate().skip(from) {
        let (a, b) = (q.tokens.start as usize, q.tokens.end as usize);
        if a >= clause.end as usize {
            break;
        }
        let holds = a <= start && end <= b;
        // The next trigger may be the counted noun itself: مقتل 14 قتيلا.
        let far = if here.form == Form::Noun { BEHIND_NOUN } else { BEHIND };
        let behind = a >= end && a - end <= far && a < right && !(end..a).any(|j| crate::arabic::mentions::is_finite_verb(input.scene, j));
        let verb = matches!(here.form, Form::Verb(_) | Form::Phrase);
        // قتل ثلاثة وأصيب ثمانية: the three stand behind their own verb.
        let owned = near.before.is_some_and(|n| {
            matches!(n.form, Form::Verb(_))
                && n.run.end as usize <= a
                && a - (n.run.end as usize) <= 1
                && here.analysis.before.conjunction.is_some()
        });
        let before = verb && !owned && b <= start && start - b <= BEFORE && a >= left && a >= clause.start as usize;
        // Kilometres and the like measure no people and no strikes.
        let measure =
            q.unit.as_deref().is_some_and(|u| {
                matches!(u, "km" | "m" | "metre" | "cm" | "mile" | "tonne" | "kg" | "litre" | "degree" | "km2" | "hectare")
            }) || (q.unit.as_deref() == Some("percent") && here.entry.concept != "CONTROL");
        if measure && !here.entry.roles.iter().any(|(_, r)| r == "value") {
            continue;
        }
        if holds || behind || before {
            out.push(k);
        }
    }
    // 384 شخصا بينهم 44 مسلحا غادروا: the whole left, not the part.
    if let Some(part) = near.before.filter(|b| {
        matches!(here.form, Form::Verb(_))
            && b.entry.concept == "CASUALTY-COMPOSITION"
            && (b.run.start >= clause.start
                || start - (b.run.end as usize) <= PART && input.scene.text.sentence_of(start).start <= b.run.start)
    }) && let Some(whole) = (from.saturating_sub(2)..from + 8)
        .rfind(|k| input.quantities.get(*k).is_some_and(|q| q.tokens.end <= part.run.start && part.run.start - q.tokens.end <= 2))
        && out.iter().all(|k| input.quantities[*k].tokens.end as usize <= start)
    {
        return vec![whole];
    }
    // Two numbers joined by و are one count in parts; a second one farther away is another matter.
    let mut last_end: Option<u32> = None;
    out.retain(|k| {
        let q = input.quantities[*k].tokens;
        let joined = last_end.is_none_or(|e| q.start <= e + 1);
        if joined {
            last_end = Some(q.end);
        }
        joined
    });
    out
}

/// The time of the clause, else the one time of the sentence under the same statement.
pub fn time(input: &Input, clauses: &Clauses, clause: Run, trigger: Run) -> Option<usize> {
    let inside = |run: Run| {
        input
            .times
            .iter()
            .enumerate()
            .skip(input.times.partition_point(|t| t.tokens.end <= run.start))
            .take_while(move |(_, t)| t.tokens.start < run.end)
    };
    let distance = |t: Run| if t.start >= trigger.end { t.start - trigger.end } else { trigger.start.saturating_sub(t.end) };
    if let Some((k, _)) = inside(clause).min_by_key(|(_, t)| distance(t.tokens)) {
        return Some(k);
    }
    // The sentence's one time, where it stands under the same statement.
    let sentence = input.scene.text.sentence_of(trigger.start as usize);
    let own = clauses.statement(trigger.start as usize);
    let mut same = inside(sentence).filter(|(_, t)| clauses.statement(t.tokens.start as usize) == own);
    match (same.next(), same.next()) {
        (Some((k, _)), None) => Some(k),
        _ => None,
    }
}

/// The place of the clause: في درعا، بريف حلب، قرب العاصمة.
pub fn place(input: &Input, clauses: &Clauses, clause: Run, trigger: Run) -> Option<usize> {
    let at = |k: &(usize, &FoundMention)| {
        let m = k.1;
        if m.run.start >= trigger.end { m.run.start - trigger.end } else { 20 + trigger.start.saturating_sub(m.run.end) }
    };
    outer(input.mentions, clause.start as usize, clause.end as usize)
        .into_iter()
        .filter(|(_, m)| m.kind == MentionKind::Place)
        .filter(|(_, m)| {
            let key = match governor::of(input, clauses, m, clause.start as usize, None) {
                Governor::Preposition(p) | Governor::Annexed(Some(p)) => p,
                _ => return false,
            };
            matches!(
                key.as_str(),
                "في" | "ب"
                    | "قرب"
                    | "داخل"
                    | "شمال"
                    | "جنوب"
                    | "شرق"
                    | "غرب"
                    | "شمالي"
                    | "جنوبي"
                    | "شرقي"
                    | "غربي"
                    | "فوق"
                    | "ضمن"
                    | "خارج"
                    | "وسط"
            )
        })
        .min_by_key(at)
        .map(|(k, _)| k)
}
