//! Who takes part without a name: خطف مسلحون مهندسا, هجوم على دورية.
//!
//! Noun phrases of open words that no mention and no quantity covers, by their place: the first behind a verb is its subject,
//! the next its object; behind a preposition of the entry they fill its role; behind a verbal noun what it is annexed to.

use super::clauses::Clauses;
use super::triggers::{Form, Here};
use super::{FoundFact, Input};
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Number, Sense, Trigger};
use tawatur_text::segments::Run;

/// Tokens that are looked at behind a trigger.
const REACH: usize = 16;
/// Words of a phrase, at most.
const WORDS: usize = 6;

/// Adds the unnamed participants of a fact; `entry` is the one that holds, active or passive.
pub fn add(input: &Input, clauses: &Clauses, here: &Here, entry: &Trigger, clause: Run, fact: &mut FoundFact) {
    let look = Look { input, clauses };
    let end = here.run.end as usize;
    let to = (clause.end as usize).min(end + REACH);
    let role = |key: &str| entry.roles.iter().find(|(k, _)| k == key).map(|(_, r)| r.as_str());
    let counted = !fact.quantities.is_empty();
    let bare: Vec<&str> = match here.form {
        // ضربة أميركية: an adjective names nobody.
        Form::Noun => {
            let doer = |r: &str| matches!(r, "agent" | "party");
            // هجوم جديد: an adjective stands there as well as whom it hit. People, what is definite, and victims are no adjectives.
            let noun = look.is_people(end)
                || input.scene.definite(end)
                || matches!(
                    here.entry.concept.as_str(),
                    "KILL" | "KIDNAP" | "ARREST" | "RELEASE" | "ASSASSINATE" | "WOUND" | "DETAIN" | "EVACUATE" | "BURY"
                );
            [role("of").filter(|r| !look.is_nisba(end) && noun && (!doer(r) || look.is_people(end)))].into_iter().flatten().collect()
        }
        Form::Phrase => Vec::new(),
        Form::Verb(_) => {
            let (before, taken) = look.before(here.run.start as usize, clause.start as usize);
            let subject = role("subject");
            let object = role("object").filter(|_| here.analysis.after == 0);
            if let (Some(run), Some(r)) = (before, subject.filter(|r| !has(fact, r))) {
                push(input, fact, r, run);
            }
            // قتلوا, استهدفت behind its noun: the subject is told already, what follows is the object.
            let told = taken || !matches!(here.form, Form::Verb(f) if f.number == Number::Singular);
            // استأنف التدريبات: a thing is what is begun or stopped, not who does it.
            let first = end;
            let thing = object == Some("theme") && subject == Some("agent") && !look.is_people(first);
            let one = bare_phrases(input, clauses, end, to).len() == 1;
            [subject.filter(|_| !(told || thing && one)), object].into_iter().flatten().collect()
        }
    };
    let mut bare =
        bare.into_iter().filter(|r| !(has(fact, r) || counted && matches!(*r, "target" | "theme"))).collect::<Vec<_>>().into_iter();
    let mut i = end;
    let mut phrase_may_start = true;
    while i < to {
        if let Some(next) = input.scene.time_end(i) {
            i = next;
            continue;
        }
        // 12 شخصا آخرون: the adjective of a count; بالقرب is no participant.
        if i > end && clauses.quantity(i - 1).is_some() && !input.scene.is(i, ClassSet::PREPOSITION) || look.is_manner(i) {
            i += 1;
            continue;
        }
        if let Some(run) = look.phrase(i, to) {
            let (letter, key) = look.preposition(i, end);
            let wanted = match &key {
                Some(key) => role(key).map(str::to_owned),
                None if phrase_may_start && !letter && Some(i as u32) != here.object => bare.next().map(str::to_owned),
                None => None,
            };
            if let Some(r) = wanted.filter(|r| is_part(r) && (key.is_none() || !has(fact, r))) {
                push(input, fact, &r, run);
            }
            i = run.end as usize;
            continue;
        }
        // What stands behind a name, a mark or a verb is another phrase's.
        if !input.scene.is(i, ClassSet::PREPOSITION) {
            phrase_may_start &= look.covered(i) && here.form != Form::Noun;
        }
        i += 1;
    }
}

/// Bare phrases behind a verb, at most two: one is a subject or an object, two are both.
pub fn bare_phrases(input: &Input, clauses: &Clauses, from: usize, to: usize) -> Vec<Run> {
    let look = Look { input, clauses };
    let mut out = Vec::new();
    let mut i = from;
    while i < to && out.len() < 2 {
        if let Some(next) = input.scene.time_end(i) {
            i = next;
            continue;
        }
        match look.phrase(i, to).filter(|_| !look.letter(i) && !look.is_manner(i)) {
            Some(run) => {
                out.push(run);
                i = run.end as usize;
            }
            None => break,
        }
    }
    out
}

/// True where nothing behind the phrase can belong to it: مسلحون، الجنود.
pub fn is_closed(input: &Input, run: Run) -> bool {
    let s = input.scene;
    let last = s.text.word(run.end as usize - 1);
    run.indices().any(|i| s.definite(i)) || ["ون", "ين", "ان"].iter().any(|end| last.ends_with(end))
}

/// Roles that people and things fill; places, times and topics are told elsewhere.
fn is_part(role: &str) -> bool {
    matches!(role, "agent" | "target" | "party" | "recipient" | "theme")
}

fn has(fact: &FoundFact, role: &str) -> bool {
    fact.participants.iter().any(|(r, _)| r == role) || fact.unnamed.iter().any(|(r, _)| r == role)
}

fn push(input: &Input, fact: &mut FoundFact, role: &str, run: Run) {
    let span = input.scene.span(run.start as usize, run.end as usize);
    if is_part(role) && !span.is_empty() {
        fact.unnamed.push((role.to_owned(), span));
    }
}

struct Look<'i, 'a> {
    input: &'i Input<'a>,
    clauses: &'i Clauses,
}

impl Look<'_, '_> {
    /// A mention or a quantity lies there.
    fn covered(&self, i: usize) -> bool {
        let mentions = self.input.mentions;
        let from = mentions.partition_point(|m| (m.run.start as usize) + 12 < i);
        self.clauses.quantity(i).is_some()
            || mentions[from..].iter().take_while(|m| m.run.start as usize <= i).any(|m| m.run.end as usize > i)
    }

    /// An open word: no particle, verb, time, name or number.
    fn open(&self, i: usize) -> bool {
        let s = self.input.scene;
        s.word(i)
            && (s.classes(i).is_empty()
                || s.is(
                    i,
                    ClassSet::ADJECTIVE
                        .or(ClassSet::DESCRIPTOR)
                        .or(ClassSet::PLACE_NOUN)
                        .or(ClassSet::AMBIGUOUS_BODY)
                        .or(ClassSet::STATE_BODY)
                        .or(ClassSet::NAMING)
                        .or(ClassSet::EPITHET)
                        .or(ClassSet::VEHICLE),
                ))
            && s.time_end(i).is_none()
            && !self.covered(i)
            && !crate::arabic::mentions::is_finite_verb(s, i)
    }

    /// The phrase that starts at token `i`: a noun with what it is annexed to and its adjectives.
    fn phrase(&self, i: usize, to: usize) -> Option<Run> {
        let s = self.input.scene;
        if !self.open(i) || self.clauses.starts(i) && i > 0 && s.word(i - 1) && s.text.word(i).starts_with('و') {
            return None;
        }
        let mut end = i + 1;
        while end < to && end - i < WORDS && self.goes_on(i, end) {
            end += 1;
        }
        // اثنين من جنوده، عددا من السكان
        if end == i + 1 && end + 1 < to && s.text.word(end) == "من" && self.is_count(i) && self.open(end + 1) {
            end += 2;
            while end < to && end - i < WORDS && self.goes_on(i + 2, end) {
                end += 1;
            }
        }
        Some(Run { start: i as u32, end: end as u32 })
    }

    /// عدد، أحد، بعض: who is meant stands behind من.
    fn is_count(&self, i: usize) -> bool {
        const COUNTS: [&str; 18] = [
            "عدد",
            "عددا",
            "اثنين",
            "اثنان",
            "اثنتين",
            "احد",
            "احدي",
            "بعض",
            "عديد",
            "العديد",
            "مجموعه",
            "واحد",
            "كثير",
            "الكثير",
            "جمع",
            "جمعا",
            "كل",
            "كلا",
        ];
        COUNTS.contains(&self.input.scene.text.word(i))
    }

    /// بالقرب، بالكامل، بشكل
    fn is_manner(&self, i: usize) -> bool {
        let word = self.input.scene.text.word(i);
        matches!(
            word,
            "اخرون"
                | "اخرين"
                | "اخر"
                | "اخري"
                | "حتفهم"
                | "مصرعهم"
                | "حتفه"
                | "مصرعه"
                | "بالقرب"
                | "بالكامل"
                | "بشكل"
                | "بصوره"
                | "بواسطه"
                | "معا"
                | "مباشره"
                | "عن"
                | "مما"
        )
    }

    /// Token `j` still belongs to the phrase from token `i`.
    fn goes_on(&self, i: usize, j: usize) -> bool {
        let s = self.input.scene;
        if !self.open(j) || self.clauses.starts(j) || s.starts_with_conjunction(j) || self.letter(j) {
            return false;
        }
        let last = s.text.word(j - 1);
        // مسلحون النار: a plural with its ن is annexed to nothing; المدينة قنابل: what is definite ends its phrase.
        let closed = s.definite(j) && !s.definite(j - 1) && (last.ends_with("ون") || last.ends_with("ين") || last.ends_with("ان"));
        let opened = !s.definite(j) && (i..j).any(|k| s.definite(k));
        // مسلحون مجهولون مهندسا: the accusative does not agree with them.
        let accusative =
            |w: &str| w.chars().count() > 3 && w.ends_with('ا') && !["ها", "نا", "هما", "يا"].iter().any(|end| w.ends_with(end));
        let object = !s.definite(j) && accusative(s.text.word(j)) && !accusative(last);
        // مجهولون قنبلة: what describes a plural in ون ends so too.
        let other = last.ends_with("ون") && !s.text.word(j).ends_with("ون");
        !closed && !opened && !object && !other
    }

    /// أميركية، إرهابي: an adjective without ال behind the trigger's noun.
    fn is_nisba(&self, i: usize) -> bool {
        let word = self.input.scene.text.word(i);
        !self.is_people(i) && word.chars().count() > 4 && ["ي", "يه", "يا", "يين", "يتين"].iter().any(|end| word.ends_with(end))
            || word.starts_with("ال") && self.input.scene.definite(i.saturating_sub(1))
    }

    /// The lexicon knows people by the word at token `i`.
    fn is_people(&self, i: usize) -> bool {
        let s = self.input.scene;
        s.head(i).is_some()
            || s.senses(i)
                .iter()
                .any(|a| matches!(a.sense, Sense::Noun(n, _) if s.lexicon.nouns.get(n as usize).is_some_and(|n| n.unit == "person")))
    }

    /// ب or ل is written on the word.
    fn letter(&self, i: usize) -> bool {
        let s = self.input.scene;
        let senses = s.senses(i);
        let word = s.text.word(i);
        word.starts_with("لل")
            || word.starts_with("بال")
            || !senses.is_empty() && senses.iter().all(|a| a.before.particle.is_some() && a.tokens == 1)
    }

    /// The preposition of a phrase: a letter on its word, or the word before it.
    fn preposition(&self, i: usize, from: usize) -> (bool, Option<String>) {
        let s = self.input.scene;
        if self.letter(i) {
            return (true, s.text.word(i).trim_start_matches(['و', 'ف']).chars().next().map(String::from));
        }
        let before = i.checked_sub(1).filter(|b| *b >= from);
        let key = before.filter(|b| s.is(*b, ClassSet::PREPOSITION) || matches!(s.text.word(*b), "ضد" | "صوب")).map(|b| {
            let second = matches!(s.text.word(b), "قبل") && b > 0 && s.text.word(b - 1).ends_with("من");
            if second { "من قبل".to_owned() } else { s.text.word(b).to_owned() }
        });
        (false, key)
    }

    /// The clause starts with a noun, not with a preposition or a verb: its subject stands before the verb.
    fn opens_with_noun(&self, from: usize) -> bool {
        let s = self.input.scene;
        let mut i = from;
        while i < from + 3 && (!s.word(i) || s.is(i, ClassSet::THAT)) {
            i += 1;
        }
        (self.open(i) || self.covered(i)) && !self.letter(i)
    }

    /// The phrase right before a verb, in its clause: مسلحون خطفوا; and whether the verb's subject stands there at all.
    fn before(&self, at: usize, from: usize) -> (Option<Run>, bool) {
        let s = self.input.scene;
        let mut end = at;
        while end > from && (s.is(end - 1, ClassSet::HAD.or(ClassSet::WAS).or(ClassSet::NEGATION)) || s.time_end(end - 1).is_some()) {
            end -= 1;
        }
        let mut start = end;
        while start > from && end - start < WORDS && self.open(start - 1) && !(start < end && self.clauses.starts(start)) {
            start -= 1;
        }
        let relative = end > 0 && s.is(end - 1, ClassSet::RELATIVE) || end < at && s.is(end, ClassSet::RELATIVE);
        if relative && start == end {
            // المراكز التي استهدفت: what the relative clause is about.
            let stop = if s.is(end, ClassSet::RELATIVE) { end } else { end - 1 };
            let mut first = stop;
            while first > 0 && stop - first < WORDS && self.open(first - 1) && !s.has_conjunction(first) {
                first -= 1;
                if self.clauses.starts(first) {
                    break;
                }
            }
            let held = first > 0 && s.is(first - 1, ClassSet::PREPOSITION) || (first..stop).any(|j| self.letter(j));
            return (Some(Run { start: first as u32, end: stop as u32 }).filter(|r| r.start < r.end && !held), true);
        }
        if start == end || end == start + 1 && self.is_manner(start) {
            return (None, relative || end > from && self.covered(end - 1));
        }
        // What a preposition holds is the subject of a clause that describes it only: بسيارة استهدفت …
        let held = start > 0 && s.is(start - 1, ClassSet::PREPOSITION);
        let letter = (start..end).rev().find(|j| self.letter(*j));
        match letter {
            _ if held => (None, !s.definite(end - 1) || self.opens_with_noun(from)),
            Some(j) => (None, !s.definite(j) || self.opens_with_noun(from)),
            None => (Some(Run { start: start as u32, end: end as u32 }), true),
        }
    }
}
