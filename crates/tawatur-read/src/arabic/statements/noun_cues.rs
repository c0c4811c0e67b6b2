//! Cues that are nouns: verbal nouns with their agents, and news as a thing.

use super::candidate::{Candidate, Shape};
use super::opening::{self, Opening};
use super::phrase::noun_phrase_end;
use super::phrase_cues::break_before;
use super::words::{can_head, is_nisba, is_somebody};
use crate::arabic::scene::{Scene, VerbHere};
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Stance, Takes};
use tawatur_text::segments::Run;

/// `تقارير روسية عن`، `أنباء أولية عن`: news about something, with adjectives between.
pub(super) fn news_about(s: &Scene, i: usize, sentence: Run) -> Option<Candidate> {
    let end = sentence.end as usize;
    if !s.is(i, ClassSet::NEWS)
        || s.text.word(i).ends_with("ما")
        || (sentence.start as usize..i).rev().take(3).any(|j| s.is(j, ClassSet::NEGATION) || s.text.word(j) == "اي")
    {
        return None;
    }
    let mut j = i + 1;
    while j < end && j < i + 4 && s.word(j) && (is_nisba(s, j) || s.is(j, ClassSet::ADJECTIVE)) {
        j += 1;
    }
    let about = matches!(s.text.word(j), "عن" | "حول" | "بشان");
    if !about || j + 1 >= end || !(can_head(s, j + 1) || s.is(j + 1, ClassSet::DEMONSTRATIVE)) {
        return None;
    }
    Some(Candidate {
        cue: Run { start: i as u32, end: i as u32 + 1 },
        shape: Shape::Nobody,
        stance: Stance::Assert,
        opening: Opening { kind: opening::Kind::Object, at: j + 1, region_end: j + 1, in_cue: 0, carrier_from: None },
        region: Run::default(),
        subject: None,
        breaks: None,
        no_subject_behind: false,
        carrier: None,
        via: None,
        hedge: Some("reported".to_owned()),
        rule: "news-about",
        entry: s.text.word(i).to_owned(),
    })
}

/// `وردت تفاصيل من مصدر في البلدة بأن`: news that comes in; who sent it, if anybody, stands behind من.
pub(super) fn news_arrives(s: &Scene, i: usize, sentence: Run) -> Option<Candidate> {
    let end = sentence.end as usize;
    if !s.is(i, ClassSet::ARRIVES) || !s.is(i + 1, ClassSet::NEWS) || s.is(i + 1, ClassSet::NEGATION) {
        return None;
    }
    let from_whom = (i + 2..end.min(i + 9))
        .take_while(|j| !s.comma(*j) && !s.is(*j, ClassSet::THAT))
        .find(|j| s.text.word(*j) == "من" && is_somebody(s, j + 1));
    let from = from_whom.map_or(i + 2, |j| j + 1);
    let takes = [Takes::That, Takes::Preposition("عن".into()), Takes::Preposition("حول".into()), Takes::Preposition("بشان".into())];
    let mut opening = opening::find(s, from, end, &takes, from_whom.is_none()).or_else(|| {
        let that = (from..end.min(from + 30)).find(|j| s.is(*j, ClassSet::THAT))?;
        Some(Opening { kind: opening::Kind::That, at: that, region_end: that, in_cue: 0, carrier_from: None })
    })?;
    opening.in_cue = 0;
    let region = if from_whom.is_some() { Run { start: from as u32, end: opening.region_end as u32 } } else { Run::default() };
    Some(Candidate {
        cue: Run { start: i as u32, end: i as u32 + 2 },
        shape: if from_whom.is_some() { Shape::Document } else { Shape::Nobody },
        stance: Stance::Assert,
        opening,
        region,
        subject: None,
        breaks: Some(break_before(s, i, sentence)),
        no_subject_behind: false,
        carrier: None,
        via: None,
        hedge: from_whom.is_none().then(|| "reported".to_owned()),
        rule: "news-arrives",
        entry: s.text.word(i).to_owned(),
    })
}

/// `مع تأكيده أن`، `بعد اعتبار السلطات أن`: a verbal noun with its agent, and at once the clause.
/// Counter-example: `باعتبار أن` (nobody considers), `تأكيدا للخبر`.
pub(super) fn masdar(s: &Scene, i: usize, sentence: Run, v: VerbHere) -> Option<Candidate> {
    let entry = s.lexicon.verbs.get(v.verb as usize)?;
    let end = sentence.end as usize;
    let region_end = if v.pronoun { i + 1 } else { noun_phrase_end(s, i + 1, end) };
    if s.is(i, ClassSet::SAYING) {
        // قوله behind a carrier belongs to the carrier.
        return None;
    }
    if !v.pronoun && is_nisba(s, i + 1) && s.head(i + 1).is_none() {
        // إشارة قضائية: an adjective, no agent.
        return None;
    }
    if !v.pronoun && (region_end == i + 1 || !is_somebody(s, i + 1) && s.place(i + 1).is_none()) || s.definite(i) || region_end >= end {
        return None;
    }
    // بعد إعلان الحكومة وقف النار، مع دعوة الحركة إلى الإضراب: behind a preposition, with the agent known by name.
    let known = s.actor(i + 1).is_some() || s.head(i + 1).is_some() || s.place(i + 1).is_some() || s.person(i + 1);
    let governed = i > sentence.start as usize && s.is(i - 1, ClassSet::PREPOSITION) && known && !v.pronoun;
    // بعد اتهامها لروسيا بالضلوع، بسبب دعواته لتقنين الدخول: with its owner as a pronoun, behind a preposition.
    let owned = v.pronoun && i > sentence.start as usize && s.is(i - 1, ClassSet::PREPOSITION);
    if owned
        && !s.is(region_end, ClassSet::THAT)
        && s.senses(region_end).iter().any(|a| matches!(a.before.particle, Some('ل' | 'ب')))
        && matches!(entry.stance, Stance::Accuse | Stance::Demand | Stance::Reject | Stance::Warn | Stance::Pledge)
    {
        return Some(verbal_noun(i, entry.stance, opening::Kind::Object, region_end, region_end, true));
    }
    let preposition = entry.takes.iter().any(|t| matches!(t, Takes::Preposition(p) if p == s.text.word(region_end)));
    let (kind, at) = if s.is(region_end, ClassSet::THAT) {
        (opening::Kind::That, region_end)
    } else if governed && preposition && (s.is(region_end + 1, ClassSet::THAT) || s.text.word(region_end + 1) == "الا") {
        (opening::Kind::That, region_end + 1)
    } else if governed && preposition && can_head(s, region_end + 1) {
        (opening::Kind::Preposition, region_end + 1)
    } else if governed
        && entry.takes.iter().any(|t| matches!(t, Takes::Object | Takes::Event))
        && !matches!(entry.stance, Stance::PraiseCondemn | Stance::Accuse)
        && can_head(s, region_end)
        && !is_nisba(s, region_end)
    {
        (opening::Kind::Object, region_end)
    } else {
        return None;
    };
    Some(verbal_noun(i, entry.stance, kind, at, region_end, v.pronoun))
}

fn verbal_noun(i: usize, stance: Stance, kind: opening::Kind, at: usize, region_end: usize, owned: bool) -> Candidate {
    Candidate {
        cue: Run { start: i as u32, end: i as u32 + 1 },
        shape: Shape::Verb,
        stance,
        opening: Opening { kind, at, region_end, in_cue: 0, carrier_from: None },
        region: Run { start: i as u32 + 1, end: region_end as u32 },
        subject: None,
        breaks: Some(i),
        no_subject_behind: owned,
        carrier: None,
        via: None,
        hedge: None,
        rule: "verbal-noun",
        entry: String::new(),
    }
}
