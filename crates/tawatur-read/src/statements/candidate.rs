//! Candidates: every word or phrase of a sentence that could be a cue, with the place where its content opens.

use super::opening::{self, Opening};
use super::phrase::{can_head, can_speak, is_nisba, is_somebody, is_verbal_noun, noun_phrase_end};
use super::silence;
use crate::scene::{Scene, VerbHere};
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::sense::Number;
use tawatur_lexicon::{CueClass, HeadClass, Sense, Stance, Takes, Tense};
use tawatur_text::segments::Run;

/// Where source and content stand by the cue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// قال X إن …؛ X قال إن …
    Verb,
    /// …، مضيفا أن …: never with a subject of its own.
    Participle,
    /// اتفاق أعلنته روسيا: the content is the noun before the verb.
    Relative,
    /// بحسب X، وفق ما أعلن X: number of tokens to where the source starts.
    Attribution(u16),
    /// جاء في البيان: the document behind the cue is the source.
    Document,
    /// أنباء عن …، من المتوقع أن …: nobody is named.
    Nobody,
    /// على حد قوله: the source is the pronoun.
    Pronoun,
    /// نفي من X ل…: a verbal noun with its agent.
    Nominal,
    /// لم يصدر X أي تعليق
    Silence,
}

/// A possible cue.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Its tokens, negation and adjacent preposition included.
    pub cue: Run,
    /// How it is built in.
    pub shape: Shape,
    /// What the source does with the content.
    pub stance: Stance,
    /// Where the content opens.
    pub opening: Opening,
    /// Tokens `[start, end)` that hold the source behind the cue, with fillers.
    pub region: Run,
    /// The subject in front of the cue, if there is one.
    pub subject: Option<Run>,
    /// The token at which content of an earlier cue must end, if this cue ends it.
    pub breaks: Option<usize>,
    /// True where the subject can only be in front or taken over (plural or dual verb).
    pub no_subject_behind: bool,
    /// نقل X عن Y: the carrier stands between the verb and عن.
    pub carrier: Option<Run>,
    /// `reported` for hearsay.
    pub hedge: Option<String>,
    /// The rule's name.
    pub rule: &'static str,
    /// The lexicon entry.
    pub entry: String,
}

impl Candidate {
    /// True where the statement needs somebody behind it.
    pub fn wants_source(&self) -> bool {
        !matches!(self.shape, Shape::Nobody)
    }

    /// True where the cue counts even if no source can be found.
    pub fn stands_alone(&self) -> bool {
        self.shape == Shape::Pronoun || matches!(self.opening.kind, opening::Kind::That | opening::Kind::Quotation(_)) && self.shape == Shape::Verb
    }
}

/// All candidates of a sentence, in order.
pub fn in_sentence(s: &Scene, sentence: Run) -> Vec<Candidate> {
    let mut out: Vec<Candidate> = Vec::new();
    let end = sentence.end as usize;
    let mut i = sentence.start as usize;
    while i < end {
        // An aside in brackets is nobody's saying: (عشة بتعبير السكان).
        if s.mark(i, '(')
            && let Some(close) = (i + 1..end.min(i + 10)).find(|j| s.mark(*j, ')'))
        {
            i = close + 1;
            continue;
        }
        let found = news_arrives(s, i, sentence)
            .or_else(|| phrase_cue(s, i, sentence)).or_else(|| silence::find(s, i, sentence)).or_else(|| verb_cue(s, i, sentence)).or_else(|| news_about(s, i, sentence).filter(|_| out.last().is_none_or(|c| c.opening.at <= i && c.opening.region_end <= i && c.opening.at != i)));
        match found {
            Some(c) => {
                i = (c.cue.end as usize).max(i + 1);
                if !carried_by_last(s, &c, &mut out) {
                    out.push(c);
                }
            }
            None => i += 1,
        }
    }
    out
}

/// `ذكرت الوكالة، نقلا عن X، أن …`: an attribution between a cue and its content names the source; the subject carried it.
fn carried_by_last(s: &Scene, c: &Candidate, out: &mut [Candidate]) -> bool {
    let Some(last) = out.last_mut() else { return false };
    let inside = matches!(c.shape, Shape::Attribution(_)) && last.shape == Shape::Verb && c.cue.start >= last.cue.end && (c.region.end as usize) <= last.opening.region_end;
    if inside {
        let from = last.cue.end;
        last.carrier = Some(Run { start: from, end: c.region.start - 1 });
        last.opening.region_end = c.region.end as usize;
        let _ = s;
    }
    inside
}

/// `تقارير روسية عن`، `أنباء أولية عن`: news about something, with adjectives between.
fn news_about(s: &Scene, i: usize, sentence: Run) -> Option<Candidate> {
    let end = sentence.end as usize;
    if !s.is(i, ClassSet::NEWS) || s.text.word(i).ends_with("ما") || i > sentence.start as usize && s.is(i - 1, ClassSet::NEGATION) {
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
        hedge: Some("reported".to_owned()),
        rule: "news-about",
        entry: s.text.word(i).to_owned(),
    })
}

fn phrase_cue(s: &Scene, i: usize, sentence: Run) -> Option<Candidate> {
    let (cue, tokens, conjunction) = s
        .senses(i)
        .iter()
        .filter_map(|a| match a.sense {
            Sense::Cue(c) if !a.before.article => Some((c as usize, a.tokens as usize, a.before.conjunction.is_some())),
            _ => None,
        })
        .max_by_key(|(c, n, _)| (*n, usize::MAX - *c))?;
    let entry = s.lexicon.cues.get(cue)?;
    let mut stop = i + tokens;
    let end = sentence.end as usize;
    if stop > end {
        return None;
    }
    let breaks = Some(break_before(s, i, sentence));
    let base = |shape, rule, cue_end: usize, opening, region: Run, breaks| Candidate {
        cue: Run { start: i as u32, end: cue_end as u32 },
        shape,
        stance: entry.stance,
        opening,
        region,
        subject: None,
        breaks,
        no_subject_behind: false,
        carrier: None,
        hedge: entry.hedge.clone(),
        rule,
        entry: entry.words.clone(),
    };
    match entry.class {
        CueClass::Preposition => {
            // وفق ما أعلن، حسبما نقلت، بحسب ما أعلنته: the verb belongs to the cue.
            let mut stance = entry.stance;
            let ma = s.text.word(stop) == "ما";
            let led = ma || s.text.word(stop - 1).ends_with("ما") || s.text.word(stop - 1) == "لما" || s.text.word(stop) == "لما";
            if led {
                if s.text.word(stop - 1) != "ما" && (ma || s.text.word(stop) == "لما") {
                    stop += 1;
                }
                let verb = s.verb(stop).filter(|v| matches!(v.inflection.tense, Tense::Perfect | Tense::Imperfect))?;
                stance = s.lexicon.verbs.get(verb.verb as usize)?.stance;
                stop += 1;
                // أعلن عنه، ذكرت عنه
                if matches!(s.text.word(stop), "عنه" | "به" | "اليه" | "فيه" | "في") && s.text.word(stop) != "في" {
                    stop += 1;
                }
            }
            if stop >= end {
                return None;
            }
            let region_end = attribution_source_end(s, stop, end);
            let first = if s.text.word(stop).chars().count() == 1 { stop + 1 } else { stop };
            if region_end == stop || !led && !is_somebody(s, first) {
                return None;
            }
            let breaks = contrast_before(s, i, sentence).or(breaks);
            let mut c = base(Shape::Attribution((region_end - stop) as u16), "attribution", stop, Opening::none(region_end), Run { start: stop as u32, end: region_end as u32 }, breaks);
            c.stance = stance;
            Some(c)
        }
        CueClass::Pronoun => Some(base(Shape::Pronoun, "on-his-word", stop, Opening::none(stop), Run::default(), breaks)),
        CueClass::Document => {
            let mut opening = opening::find(s, stop, end, &entry.takes, false)?;
            let phrase = noun_phrase_end(s, stop, end);
            if phrase > stop && phrase < opening.region_end && is_verbal_noun(s, phrase) {
                opening = Opening { kind: opening::Kind::Object, at: phrase, region_end: phrase, in_cue: 0, carrier_from: None };
            }
            let region = Run { start: stop as u32, end: opening.region_end as u32 };
            Some(base(Shape::Document, "document-says", stop, opening, region, conjunction.then_some(i).or(breaks)))
        }
        CueClass::Hearsay | CueClass::Impersonal => {
            let opening = if entry.words.ends_with("أن") || entry.words.ends_with("إن") || entry.words.ends_with("بأن") {
                // The particle belongs to the content.
                stop -= 1;
                Opening { kind: opening::Kind::That, at: stop, region_end: stop, in_cue: 0, carrier_from: None }
            } else if can_head(s, stop) || s.is(stop, ClassSet::THAT) || s.opens(stop).is_some() || s.is(stop, ClassSet::DEMONSTRATIVE) {
                Opening { kind: opening::Kind::Object, at: stop, region_end: stop, in_cue: 0, carrier_from: None }
            } else {
                opening::find(s, stop, end, &entry.takes, false)?
            };
            Some(base(Shape::Nobody, if entry.class == CueClass::Hearsay { "hearsay" } else { "impersonal" }, stop, opening, Run::default(), None))
        }
        CueClass::Nominal => nominal(s, entry, i, stop, end).map(|(opening, region)| {
            let shape = if region.start == region.end { Shape::Nobody } else if opening.kind == opening::Kind::None { Shape::Attribution((region.end - region.start) as u16) } else { Shape::Nominal };
            let breaks = if matches!(shape, Shape::Attribution(_)) { breaks } else { None };
            base(shape, "nominal", stop, opening, region, breaks)
        }),
    }
}

/// A verbal noun as cue. `رغم نفي الوزارة وقوعه`: agent, then content; `باعتراف من الناطق`: the content stands in front;
/// `بدعوى وجود تهديد`: no agent, the content follows.
fn nominal(s: &Scene, entry: &tawatur_lexicon::Cue, i: usize, stop: usize, end: usize) -> Option<(Opening, Run)> {
    let object = |at: usize| Opening { kind: if s.is(at, ClassSet::THAT) { opening::Kind::That } else { opening::Kind::Object }, at, region_end: at, in_cue: 0, carrier_from: None };
    let ends_with_that = entry.words.ends_with(" أن");
    if ends_with_that || matches!(entry.stance, Stance::Claim) || entry.words.starts_with("بتهم") {
        let at = if ends_with_that { stop - 1 } else { stop };
        return (at < end && (s.word(at) || s.number(at)) && !is_nisba(s, at)).then(|| (object(at), Run::default()));
    }
    let region_end = noun_phrase_end(s, stop, end);
    if region_end == stop || !is_somebody(s, stop) || is_nisba(s, stop) {
        return None;
    }
    let region = Run { start: stop as u32, end: region_end as u32 };
    let mut behind = opening::skip_fillers(s, region_end, end);
    // بين نفي من X وتأكيد من Y، على وجود …: both stand by one content.
    if let Some(tokens) = s.senses(behind).iter().filter_map(|a| match a.sense {
        Sense::Cue(c) if a.before.conjunction.is_some() && s.lexicon.cues.get(c as usize).is_some_and(|c| c.class == CueClass::Nominal) => Some(a.tokens as usize),
        _ => None,
    }).max() {
        behind = opening::skip_fillers(s, noun_phrase_end(s, behind + tokens, end), end);
    }
    if s.comma(behind) && s.is(behind + 1, ClassSet::PREPOSITION) {
        behind += 1;
    }
    if entry.takes == [Takes::Clause] && !matches!(entry.stance, Stance::Deny) && s.text.word(i).trim_start_matches('و').starts_with('ب') && s.text.word(i) != "بين" {
        return Some((Opening::none(region_end), region));
    }
    let preposition = s.is(behind, ClassSet::PREPOSITION) && !s.is(behind, ClassSet::THAT);
    let at = if preposition { behind + 1 } else { behind };
    (at < end && (can_head(s, at) || s.is(at, ClassSet::THAT) || s.number(at)) && (preposition || is_verbal_noun(s, at) || s.is(at, ClassSet::THAT) || opening::begins_with_b(s, at) || entry.takes.contains(&Takes::Object))).then(|| (object(at), region))
}

/// One past the source of بحسب / وفق …
fn attribution_source_end(s: &Scene, start: usize, end: usize) -> usize {
    let mut from = start;
    // وفقا لـ "رويترز": the preposition written apart.
    if s.word(from) && matches!(s.text.word(from), "ل" | "الي" | "عن" | "علي") {
        from += 1;
    }
    let e = noun_phrase_end(s, from, end);
    if e > from {
        return e;
    }
    // An unknown phrase: up to the next mark.
    let stop = (from..end).find(|j| !s.word(*j) || s.is(*j, ClassSet::RELATIVE.or(ClassSet::THAT))).unwrap_or(end);
    if stop > from && stop - from <= 8 && !s.is(from, ClassSet::PREPOSITION) { stop } else { start }
}

fn verb_cue(s: &Scene, i: usize, sentence: Run) -> Option<Candidate> {
    if !s.word(i) || s.time_end(i).is_some() || s.person(i) {
        return None;
    }
    let v = s.verb(i)?;
    let entry = s.lexicon.verbs.get(v.verb as usize)?;
    match v.inflection.tense {
        Tense::Perfect | Tense::Imperfect => finite(s, i, sentence, v),
        Tense::ActiveParticiple => participle(s, i, sentence, v),
        Tense::Masdar => masdar(s, i, sentence, v),
        Tense::PassiveParticiple => None,
    }
    .map(|mut c| {
        c.entry = format!("{} {}", entry.root, entry.form);
        c
    })
}

fn finite(s: &Scene, i: usize, sentence: Run, v: VerbHere) -> Option<Candidate> {
    let entry = s.lexicon.verbs.get(v.verb as usize)?;
    let (start, end) = (sentence.start as usize, sentence.end as usize);
    let previous = i.checked_sub(1).filter(|p| *p >= start);
    // A verb after a preposition is the noun that is spelled the same: في نقل، من ذكر.
    if let Some(p) = previous
        && s.is(p, ClassSet::PREPOSITION)
        && !s.is(p, ClassSet::SUBORDINATOR)
        && !v.conjunction
    {
        return None;
    }
    if s.actor(i).is_some_and(|(_, n)| n > 1) || s.head(i).is_some() && !v.conjunction && previous.is_none_or(|p| !s.is(p, ClassSet::RELATIVE)) && s.head(i + 1).is_none() && false {
        return None;
    }
    let negation = previous.filter(|p| s.is(*p, ClassSet::NEGATION) && s.text.word(*p) != "ما");
    let without = previous.filter(|p| s.is(*p, ClassSet::THAT) && p.checked_sub(1).is_some_and(|q| q >= start && s.is(q, ClassSet::WITHOUT)));
    let relative = previous.is_some_and(|p| s.is(p, ClassSet::RELATIVE) || s.is(p, ClassSet::HAD) && p.checked_sub(1).is_some_and(|q| s.is(q, ClassSet::RELATIVE)));
    if v.pronoun && !v.conjunction && previous.is_some_and(|p| matches!(s.text.word(p), "ما" | "لما" | "مما" | "عما" | "بما" | "فيما")) {
        return what_they_say(s, i, sentence, entry.stance);
    }
    if v.pronoun && !relative && s.senses(i).iter().any(|a| matches!(a.sense, Sense::Verb(_, f) if f.tense == Tense::Masdar)) {
        // رفضه القاطع: a verbal noun with its owner.
        return masdar(s, i, sentence, v);
    }
    if v.pronoun && (relative || previous.is_some_and(|p| s.word(p) && !s.is(p, ClassSet::SUBORDINATOR.or(ClassSet::HAD).or(ClassSet::WAS)))) && !v.conjunction && entry.takes.contains(&Takes::Object) && !entry.takes.contains(&Takes::Accused) {
        return relative_object(s, i, sentence, entry.stance);
    }
    // A dual perfect without its subject in front is the accusative of a noun: ردا على، قدرا.
    let noun_too = s.senses(i).iter().any(|a| matches!(a.sense, Sense::Verb(_, f) if f.tense == Tense::Masdar));
    if v.inflection.number == Number::Dual && v.inflection.tense == Tense::Perfect && (!v.conjunction || noun_too) {
        return None;
    }
    // ما لا يقل عن: a bound, no verb.
    if (start.max(i.saturating_sub(4))..=i).any(|k| s.senses(k).iter().any(|a| matches!(a.sense, Sense::Bound(_)) && a.tokens > 1 && k + a.tokens as usize > i)) {
        return None;
    }
    // أن + imperfect is an infinitive: على أن تتعهد، قبل أن يعلن.
    if previous.is_some_and(|p| s.is(p, ClassSet::THAT)) && v.inflection.tense == Tense::Imperfect && without.is_none() {
        return None;
    }
    // حث لندن، أكدت الوزير: the verb does not agree with what follows, so that is no subject.
    // بيانا ينفي فيه دخوله المفاوضات: the statement denies, the subject is whoever made it.
    let in_vehicle = previous.is_some_and(|p| opening::is_vehicle(s, p)) && matches!(s.text.word(i + 1), "فيه" | "فيها");
    let plural = in_vehicle || v.inflection.number != Number::Singular || !v.inflection.feminine && is_feminine(s, i + 1) || previous.is_some_and(|p| s.is(p, ClassSet::PRONOUN));
    let subject = if in_vehicle { None } else { subject_before(s, i, sentence, v.conjunction) };
    let silent = negation.or(without).is_some();
    let takes: std::borrow::Cow<[Takes]> = if silent {
        // لم يعلق على، لم يفصح عن: whatever the verb takes, the preposition opens what is not said.
        let mut wide = entry.takes.clone();
        wide.extend(["عن", "علي", "الي"].map(|p| Takes::Preposition(p.to_owned())));
        wide.into()
    } else {
        (&entry.takes).into()
    };
    let opening = opening::find(s, i + 1, end, &takes, plural || subject.is_some())?;
    let strong = matches!(opening.kind, opening::Kind::That | opening::Kind::Quotation(_) | opening::Kind::Colon);
    // A word that is also a preposition or particle (بين) reports only with أن behind it.
    if s.is(i, ClassSet::PREPOSITION.or(ClassSet::SUBORDINATOR)) && (opening.kind != opening::Kind::That || subject.is_some() || opening.region_end > noun_phrase_end(s, i + 1, end) || !is_somebody(s, i + 1)) {
        return None;
    }
    // يدعى، تسمى: a name follows.
    if s.is(i, ClassSet::NAMING) {
        return None;
    }
    // What is said stands near: behind a known subject within a few words, behind an unread phrase not far.
    let reach = opening::skip_fillers(s, noun_phrase_end(s, i + 1, end), end).max(i + 1);
    let distance = opening.region_end.saturating_sub(reach);
    if distance > if subject.is_some() { 8 } else { 14 } {
        return None;
    }
    // A pronoun behind the verb is whoever is told, and only some verbs tell somebody.
    if v.pronoun && !entry.takes.contains(&Takes::Accused) {
        return None;
    }
    // يذكر أن، يشار إلى أن: nobody says it but the outlet. يعتقد أن، يتوقع أن: somebody unnamed does.
    let impersonal = v.inflection.tense == Tense::Imperfect && !v.inflection.feminine && opening.kind == opening::Kind::That && opening.region_end <= i + 1 + opening.in_cue as usize && subject.is_none() && !plural && negation.is_none() && without.is_none() && !relative;
    if impersonal && entry.stance != Stance::Expect {
        return None;
    }
    // Weak evidence (a bare object) needs somebody who could have said it.
    let empty_region = opening.region_end <= i + 1 + opening.in_cue as usize;
    if opening.kind == opening::Kind::Object && empty_region && subject.is_none() && !v.conjunction && !relative && negation.is_none() && !previous.is_some_and(|p| s.is(p, ClassSet::PRONOUN)) {
        return None;
    }
    // تطبيقات كشف الأرقام: behind a noun without ال the word is that noun's complement.
    if homograph(s, i, v) && !strong && subject.is_none() && previous.is_some_and(|p| s.word(p) && s.classes(p).is_empty() && !s.definite(p) && s.time_end(p).is_none()) {
        return None;
    }
    if homograph(s, i, v) && !strong && !previous.is_some_and(|p| s.is(p, ClassSet::PRONOUN)) && opening.kind == opening::Kind::Object && empty_region {
        return None;
    }
    // تطور ينذر بالأسوأ: things do not speak.
    if !strong && subject.is_some_and(|r| !can_speak(s, r.start as usize)) {
        return None;
    }
    if entry.stance == Stance::ClaimResponsibility && opening.kind == opening::Kind::Object && !is_attack(s, opening.at) {
        return None;
    }
    if opening.kind == opening::Kind::Object && s.starts_with_conjunction(opening.at) {
        return None;
    }
    let cue_start = match (negation, without) {
        (Some(n), _) => n,
        (None, Some(w)) => w - 1,
        _ => i,
    };
    let cue_end = i + 1 + opening.in_cue as usize;
    let breaks = breaks_at(s, cue_start, subject, v, strong || opening.kind == opening::Kind::Preposition, sentence);
    let carrier = opening.carrier_from.map(|(a, b)| Run { start: a as u32, end: b as u32 });
    let stance = match (negation.or(without), entry.stance) {
        (None, stance) => stance,
        (Some(_), Stance::Expect | Stance::Accuse | Stance::Reject) => return None,
        (Some(_), _) => Stance::Decline,
    };
    Some(Candidate {
        cue: Run { start: cue_start as u32, end: cue_end as u32 },
        shape: if impersonal { Shape::Nobody } else { Shape::Verb },
        stance,
        region: Run { start: cue_end as u32, end: (opening.region_end.max(cue_end)) as u32 },
        subject,
        breaks,
        no_subject_behind: plural,
        carrier,
        hedge: None,
        rule: if negation.or(without).is_some() { "negated-verb" } else if subject.is_some() { "subject-verb" } else { "verb" },
        entry: String::new(),
        opening,
    })
}

/// A place, a body or a group that takes a feminine verb: لندن، وزارة، الحكومة.
fn is_feminine(s: &Scene, i: usize) -> bool {
    let masculine = ["لبنان", "العراق", "الاردن", "السودان", "المغرب", "اليمن", "الصومال", "الفاتيكان"];
    let place = s.place(i).is_some() && s.head(i).is_none() && s.actor(i).is_none() && !s.person(i) && !s.given_name(i, true) && !masculine.contains(&s.text.word(i));
    place || s.text.as_written(i).trim_end_matches(|c: char| !c.is_alphabetic()).ends_with('ة') && s.head(i).is_some_and(|(_, c)| c == HeadClass::Body)
}

/// تبنى التنظيم الهجوم, but not تبنى المجلس قرارا.
fn is_attack(s: &Scene, i: usize) -> bool {
    s.text.word(i).contains("مسوولي")
        || s.senses(i).iter().any(|a| match a.sense {
            Sense::Trigger(t, _) => s.lexicon.triggers.get(t as usize).and_then(|t| s.lexicon.concepts.iter().find(|c| c.id == t.concept)).is_some_and(|c| c.plover == "ASSAULT"),
            _ => false,
        })
}

/// `وردت تفاصيل من مصدر في البلدة بأن`: news that comes in; who sent it, if anybody, stands behind من.
fn news_arrives(s: &Scene, i: usize, sentence: Run) -> Option<Candidate> {
    let end = sentence.end as usize;
    if !s.is(i, ClassSet::ARRIVES) || !s.is(i + 1, ClassSet::NEWS) || s.is(i + 1, ClassSet::NEGATION) {
        return None;
    }
    let from_whom = (i + 2..end.min(i + 9)).take_while(|j| !s.comma(*j) && !s.is(*j, ClassSet::THAT)).find(|j| s.text.word(*j) == "من" && is_somebody(s, j + 1));
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
        hedge: from_whom.is_none().then(|| "reported".to_owned()),
        rule: "news-arrives",
        entry: s.text.word(i).to_owned(),
    })
}

/// Verbs that are nouns or adjectives in most sentences: نقل، ذكر، كشف، طلب، بين.
fn homograph(s: &Scene, i: usize, v: VerbHere) -> bool {
    !v.conjunction && s.senses(i).iter().any(|a| matches!(a.sense, Sense::Verb(_, f) if f.tense == Tense::Masdar) || matches!(a.sense, Sense::Head(..) | Sense::Noun(..) | Sense::Place(..)))
}

fn participle(s: &Scene, i: usize, sentence: Run, v: VerbHere) -> Option<Candidate> {
    let entry = s.lexicon.verbs.get(v.verb as usize)?;
    let w = s.text.word(i);
    let accusative = w.ends_with('ا') || w.ends_with("ين") || w.ends_with("ه") || w.ends_with("ات");
    if !accusative || v.pronoun {
        return None;
    }
    let start = sentence.start as usize;
    let previous = i.checked_sub(1).filter(|p| *p >= start);
    let after_mark = previous.is_none_or(|p| !s.word(p));
    let clear = w.ends_with('ا');
    if !after_mark && !clear && !v.conjunction {
        return None;
    }
    if s.senses(i).iter().any(|a| matches!(a.sense, Sense::Head(..) | Sense::Noun(..))) && !after_mark {
        return None;
    }
    let opening = opening::find(s, i + 1, sentence.end as usize, &entry.takes, true)?;
    let near = opening.at <= i + 5;
    let strong = !matches!(opening.kind, opening::Kind::Object);
    // تابع قائلا: one cue, the verb's.
    if previous.is_some_and(|p| s.verb(p).is_some_and(|v| matches!(v.inflection.tense, Tense::Perfect | Tense::Imperfect)) && s.head(p).is_none() && !s.definite(p)) {
        return None;
    }
    if !near || previous.is_none() && !strong || !clear && !strong && !w.ends_with("ين") || s.quotation_of(i).is_some_and(|(k, q)| !s.is_name(k) && (q.close as usize) > i) || (opening.kind == opening::Kind::Object && !after_mark) {
        return None;
    }
    let cue_end = i + 1 + opening.in_cue as usize;
    let at = previous.filter(|p| s.comma(*p)).unwrap_or(i);
    Some(Candidate {
        cue: Run { start: i as u32, end: cue_end as u32 },
        shape: Shape::Participle,
        stance: entry.stance,
        region: Run { start: cue_end as u32, end: opening.region_end.max(cue_end) as u32 },
        subject: None,
        breaks: Some(at),
        no_subject_behind: true,
        carrier: None,
        hedge: None,
        rule: "participle",
        entry: String::new(),
        opening,
    })
}

/// `مع تأكيده أن`، `بعد اعتبار السلطات أن`: a verbal noun with its agent, and at once the clause.
/// Counter-example: `باعتبار أن` (nobody considers), `تأكيدا للخبر`.
fn masdar(s: &Scene, i: usize, sentence: Run, v: VerbHere) -> Option<Candidate> {
    let entry = s.lexicon.verbs.get(v.verb as usize)?;
    let end = sentence.end as usize;
    let region_end = if v.pronoun { i + 1 } else { noun_phrase_end(s, i + 1, end) };
    if s.is(i, ClassSet::SAYING) {
        // قوله behind a carrier belongs to the carrier.
        return None;
    }
    if !v.pronoun && (region_end == i + 1 || !is_somebody(s, i + 1)) || s.definite(i) || region_end >= end {
        return None;
    }
    // بعد إعلان الحكومة وقف النار، مع دعوة الحركة إلى الإضراب: behind a preposition, with the agent known by name.
    let known = s.actor(i + 1).is_some() || s.head(i + 1).is_some() || s.place(i + 1).is_some() || s.person(i + 1);
    let governed = i > sentence.start as usize && s.is(i - 1, ClassSet::PREPOSITION) && known && !v.pronoun;
    let preposition = entry.takes.iter().any(|t| matches!(t, Takes::Preposition(p) if p == s.text.word(region_end)));
    let (kind, at) = if s.is(region_end, ClassSet::THAT) {
        (opening::Kind::That, region_end)
    } else if governed && preposition && can_head(s, region_end + 1) {
        (opening::Kind::Preposition, region_end + 1)
    } else if governed && entry.takes.contains(&Takes::Object) && (is_verbal_noun(s, region_end)) {
        (opening::Kind::Object, region_end)
    } else {
        return None;
    };
    Some(Candidate {
        cue: Run { start: i as u32, end: i as u32 + 1 },
        shape: Shape::Verb,
        stance: entry.stance,
        opening: Opening { kind, at, region_end, in_cue: 0, carrier_from: None },
        region: Run { start: i as u32 + 1, end: region_end as u32 },
        subject: None,
        breaks: Some(i),
        no_subject_behind: v.pronoun,
        carrier: None,
        hedge: None,
        rule: "verbal-noun",
        entry: String::new(),
    })
}

/// اتفاق أعلنته روسيا، الاتفاق الذي أعلنه الإعلام: the content is the noun that the pronoun points to.
fn relative_object(s: &Scene, i: usize, sentence: Run, stance: Stance) -> Option<Candidate> {
    let start = sentence.start as usize;
    let mut noun = i.checked_sub(1)?;
    if noun >= start && s.is(noun, ClassSet::HAD) {
        noun = noun.checked_sub(1)?;
    }
    if noun >= start && s.is(noun, ClassSet::RELATIVE) {
        noun = noun.checked_sub(1)?;
    }
    if noun < start || !s.word(noun) || !can_head(s, noun) {
        return None;
    }
    // Adjectives of the noun stand between: معلومات أولية نقلها.
    while noun > start && is_nisba(s, noun) && s.word(noun - 1) && can_head(s, noun - 1) {
        noun -= 1;
    }
    let region_end = noun_phrase_end(s, i + 1, sentence.end as usize);
    if region_end == i + 1 || super::phrase::is_counted(s, i + 1) || !can_speak(s, i + 1) {
        return None;
    }
    Some(Candidate {
        cue: Run { start: i as u32, end: i as u32 + 1 },
        shape: Shape::Relative,
        stance,
        opening: Opening { at: noun, ..Opening::none(region_end) },
        region: Run { start: i as u32 + 1, end: region_end as u32 },
        subject: None,
        breaks: None,
        no_subject_behind: false,
        carrier: None,
        hedge: None,
        rule: "relative-object",
        entry: String::new(),
    })
}

/// `لما تتداوله وسائل الإعلام عن اتفاق`: hearsay with its carriers named and its content behind عن.
/// Counter-example: `صحة ما أعلنه الجيش` (nothing behind it says what).
fn what_they_say(s: &Scene, i: usize, sentence: Run, stance: Stance) -> Option<Candidate> {
    let end = sentence.end as usize;
    let region_end = noun_phrase_end(s, i + 1, end);
    let attached = opening::begins_with_b(s, region_end);
    if region_end == i + 1 || region_end + 1 >= end || !attached && !matches!(s.text.word(region_end), "عن" | "حول" | "بشان" | "من" | "بخصوص") {
        return None;
    }
    let at = if attached { region_end } else { region_end + 1 };
    Some(Candidate {
        cue: Run { start: i as u32, end: i as u32 + 1 },
        shape: Shape::Verb,
        stance,
        opening: Opening { kind: opening::Kind::Preposition, at, region_end, in_cue: 0, carrier_from: None },
        region: Run { start: i as u32 + 1, end: region_end as u32 },
        subject: None,
        breaks: None,
        no_subject_behind: false,
        carrier: None,
        hedge: (!attached).then(|| "reported".to_owned()),
        rule: "what-they-say",
        entry: String::new(),
    })
}

/// The noun phrase in front of a verb, where it is the verb's subject: `لكن وسائل إعلام تقول`، `وكانت السلطات كشفت`.
pub(super) fn subject_before(s: &Scene, i: usize, sentence: Run, conjunction: bool) -> Option<Run> {
    let start = sentence.start as usize;
    if conjunction && !(s.text.word(i).starts_with('ف') && s.text.word(start).trim_start_matches(['و']) == "اما") {
        return None;
    }
    let mut stop = i;
    while stop > start && (s.is(stop - 1, ClassSet::HAD) || s.is(stop - 1, ClassSet::NEGATION)) {
        stop -= 1;
    }
    if stop > start && s.is(stop - 1, ClassSet::WAS) {
        return None;
    }
    // A relative pronoun: the antecedent is the subject.
    if stop > start && s.is(stop - 1, ClassSet::RELATIVE) {
        stop -= 1;
        if stop > start && s.comma(stop - 1) {
            stop -= 1;
        }
        return antecedent(s, start, stop).filter(|a| is_somebody(s, *a)).map(|a| Run { start: a as u32, end: stop as u32 });
    }
    // A time or an aside between commas: الجيش، الثلاثاء، أعلن.
    let mut k = stop;
    while k > start && (s.comma(k - 1) || s.time_end(k - 1).is_some()) && stop - k < 6 {
        k -= 1;
    }
    if k < stop && !(s.comma(stop - 1) && !s.comma(k)) {
        if s.comma(stop - 1) && stop - k == 1 {
            return None;
        }
        stop = k;
    }
    let mut from = stop;
    while from > start.max(stop.saturating_sub(20)) {
        let p = from - 1;
        if s.mark(p, '"') {
            match s.quotation_of(p) {
                Some((k, q)) if s.is_name(k) && q.open as usize >= start && q.close as usize == p => {
                    from = q.open as usize;
                    continue;
                }
                _ => break,
            }
        }
        if s.mark(p, ')') {
            match (start..p).rev().take(8).find(|j| s.mark(*j, '(')) {
                Some(open) => {
                    from = open;
                    continue;
                }
                None => break,
            }
        }
        if !s.word(p) && !s.number(p) || s.time_end(p).is_some() {
            break;
        }
        if s.senses(p).iter().any(|a| matches!(a.sense, Sense::Cue(c) if s.lexicon.cues.get(c as usize).is_some_and(|c| c.class == CueClass::Preposition))) {
            break;
        }
        // التحالف الذي تقوده فرنسا أعلن: the phrase goes on in front of its relative clause.
        if s.is(p, ClassSet::RELATIVE) && p > start && s.word(p - 1) {
            // With a second finite verb behind the relative clause, that verb has taken the phrase as its subject.
            let verbs = (p..stop).filter(|j| super::phrase::is_finite(s, *j)).count();
            return antecedent(s, start, p).filter(|_| verbs <= 1).map(|a| Run { start: a as u32, end: stop as u32 });
        }
        let bounds = ClassSet::SUBORDINATOR.or(ClassSet::THAT).or(ClassSet::WAS).or(ClassSet::RELATIVE).or(ClassSet::TURN).or(ClassSet::NEGATION).or(ClassSet::WITHOUT).or(ClassSet::HAD);
        if s.is(p, bounds) || (super::phrase::is_finite(s, p)) {
            break;
        }
        from = p;
        if s.starts_with_conjunction(p) && !(p > start && s.word(p - 1)) {
            break;
        }
    }
    if from < stop && s.text.word(from).chars().count() == 1 {
        from += 1;
    }
    // `رغم النفي ذكرت`: a noun behind a preposition is no subject.
    if from > start && s.is(from - 1, ClassSet::PREPOSITION) {
        return None;
    }
    if from >= stop || stop - from > 16 || s.is(from, ClassSet::PREPOSITION.or(ClassSet::PRONOUN).or(ClassSet::DEMONSTRATIVE)) || !can_head(s, from) {
        return None;
    }
    // A long stretch is a subject only where it reads as one noun phrase.
    let e = noun_phrase_end(s, from, stop);
    (e == stop || (e > from && stop - from <= 6 && s.head(from).is_some()) || (e > from && stop - from <= 3)).then_some(Run { start: from as u32, end: stop as u32 })
}

/// Where the longest noun phrase starts that ends at `stop`: what a relative pronoun there points back to.
fn antecedent(s: &Scene, start: usize, stop: usize) -> Option<usize> {
    (start.max(stop.saturating_sub(14))..stop).find(|k| can_head(s, *k) && (s.head(*k).is_some() || s.actor(*k).is_some() || s.given_name(*k, false) || s.person(*k) || *k + 1 == stop) && noun_phrase_end(s, *k, stop) >= stop)
}

/// The token where an earlier content ends because of this cue, if it does.
fn breaks_at(s: &Scene, cue_start: usize, subject: Option<Run>, v: VerbHere, strong: bool, sentence: Run) -> Option<usize> {
    let start = sentence.start as usize;
    let mut first = subject.map_or(cue_start, |r| r.start as usize);
    while first > start && s.is(first - 1, ClassSet::HAD.or(ClassSet::WAS)) {
        first -= 1;
    }
    let mut contrast = false;
    while first > start && s.is(first - 1, ClassSet::CONTRAST.or(ClassSet::TURN)) || (first > start && s.is(first - 1, ClassSet::THAT) && first >= start + 2 && s.is(first - 2, ClassSet::CONTRAST)) {
        contrast = true;
        first -= 1;
    }
    let comma = first > start && (s.comma(first - 1) || s.mark(first - 1, '؛'));
    if comma && (contrast || v.conjunction || s.has_conjunction(first) || subject.is_none() && strong) {
        return Some(first - 1);
    }
    if contrast || v.conjunction && strong {
        return Some(first);
    }
    None
}

/// `…، بينما خرج 15 ألفا، بحسب المرصد`: the clause that the attribution closes starts at the contrast, so what was
/// said before it ends there. Gives the comma.
fn contrast_before(s: &Scene, i: usize, sentence: Run) -> Option<usize> {
    let start = sentence.start as usize;
    (start + 1..i).rev().take(120).find(|j| s.comma(j - 1) && s.is(*j, ClassSet::CONTRAST) && matches!(s.text.word(*j).trim_start_matches('و'), "فيما" | "بينما" | "لكن" | "لكنه" | "لكنها" | "في")).map(|j| j - 1)
}

/// Where an earlier content ends before a phrase cue: at the comma or opening particle before it.
fn break_before(s: &Scene, i: usize, sentence: Run) -> usize {
    let start = sentence.start as usize;
    if i > start && (s.comma(i - 1) || s.mark(i - 1, '؛')) { i - 1 } else { i }
}
