//! Triggers: the words that tell a concept, one reading each.

use super::clauses::Clauses;
use super::{Input, governor};
use crate::arabic::statements::words::LITTLE;
use crate::record::MentionKind;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Analysis, Inflection, Sense, Sorts, Tense, Trigger};
use tawatur_text::segments::Run;

/// A trigger at its place.
#[derive(Clone, Copy)]
pub struct Here<'a> {
    /// Its tokens.
    pub run: Run,
    /// The lexicon's entry.
    pub entry: &'a Trigger,
    /// The entry of the same verb's passive, where the form may be either.
    pub passive: Option<&'a Trigger>,
    /// Verb, noun or fixed words.
    pub form: Form,
    /// Little words in front, and the pronoun behind.
    pub analysis: &'a Analysis,
    /// The token of the object that the entry needs: فجر … سيارة.
    pub object: Option<u32>,
}

/// What a trigger is in its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A verb in the perfect or imperfect.
    Verb(Inflection),
    /// A verbal noun or the name of an event.
    Noun,
    /// Fixed words.
    Phrase,
}

/// All triggers outside names, times, cues and boilerplate, none overlapping.
pub fn find<'a>(input: &Input<'a>, clauses: &Clauses) -> Vec<Here<'a>> {
    let s = input.scene;
    let mut blocked = blocked(input);
    let mut out = Vec::new();
    let mut free = 0;
    for i in 0..s.text.tokens.len() {
        if i < free || blocked[i] || s.is_furniture(i) {
            continue;
        }
        let Some(here) = at(input, clauses, i) else { continue };
        if (i + 1..here.run.end as usize).any(|j| blocked[j]) {
            continue;
        }
        free = here.run.end as usize;
        // شن … هجوما: the object is told with its verb.
        if let Some(j) = here.object.filter(|j| *j as usize > i) {
            blocked[j as usize] = true;
        }
        out.push(here);
    }
    out
}

/// Tokens inside names, times and cues.
fn blocked(input: &Input) -> Vec<bool> {
    let n = input.scene.text.tokens.len();
    let mut out = vec![false; n];
    for m in input.mentions.iter().filter(|m| !matches!(m.kind, MentionKind::Role | MentionKind::Place)) {
        out[m.run.indices()].iter_mut().for_each(|b| *b = true);
    }
    for t in input.times {
        out[t.tokens.indices()].iter_mut().for_each(|b| *b = true);
    }
    for s in input.statements {
        for i in s.cue_tokens.indices().filter(|i| *i < n) {
            out[i] = true;
        }
    }
    out
}

fn at<'a>(input: &Input<'a>, clauses: &Clauses, i: usize) -> Option<Here<'a>> {
    let s = input.scene;
    if !s.sorts(i).has(Sorts::TRIGGER) || lacks_its_hamza(s.text.word(i), s.text.as_written(i)) {
        return None;
    }
    let found: Vec<(&Analysis, &Trigger, Option<Inflection>)> = s
        .senses(i)
        .iter()
        .filter_map(|a| match a.sense {
            Sense::Trigger(t, f) => s.lexicon.triggers.get(t as usize).map(|entry| (a, entry, f)).filter(|(a, entry, f)| {
                allowed(a, *f)
                    && (entry.needs.is_empty()
                        || f.is_some_and(|f| is_finite(f) && is_open(input, clauses, i, a, entry, f))
                            && needed(input, clauses, i, entry).is_some())
            }),
            _ => None,
        })
        .collect();
    let all = || found.iter().copied();
    let longest = all().map(|(a, ..)| a.tokens).max()?;
    let fewest = all().filter(|(a, ..)| a.tokens == longest).map(|(a, ..)| clitics(a)).min()?;
    let best = || all().filter(move |(a, ..)| a.tokens == longest && clitics(a) == fewest);
    let run = Run { start: i as u32, end: i as u32 + u32::from(longest) };
    // An entry whose object is there says more than the bare verb.
    let first = |wanted: &dyn Fn(&Trigger, Option<Inflection>) -> bool| {
        let mut fitting = best().filter(|(_, e, f)| wanted(e, *f)).peekable();
        let plain = fitting.peek().copied();
        fitting.find(|(_, e, _)| !e.needs.is_empty()).or(plain)
    };
    let verb = first(&|e, f| e.class != "passive" && f.is_some_and(is_finite));
    let passive = first(&|e, f| e.class == "passive" && f.is_some_and(is_finite));
    let noun = best()
        .find(|(_, e, _)| e.class == "noun")
        .or_else(|| best().find(|(_, e, _)| e.class == "thing"))
        .or_else(|| best().find(|(_, e, f)| e.concept != "BOUND-FOR" && f.is_some_and(|f| f.tense == Tense::Masdar)));
    let phrase = best().find(|(_, e, _)| e.class == "phrase");
    let finite = verb.or(passive);
    if let Some((a, entry, f)) = finite.filter(|_| noun.is_none() || stands_as_verb(input, clauses, i)) {
        let inflection = f.unwrap_or(PLAIN);
        let same = passive.filter(|(_, p, _)| p.concept == entry.concept).map(|(_, p, _)| p);
        let object = needed(input, clauses, i, entry);
        return Some(Here { run, entry, passive: same, form: Form::Verb(inflection), analysis: a, object });
    }
    if let Some((a, entry, _)) = noun {
        return Some(Here { run, entry, passive: None, form: Form::Noun, analysis: a, object: None });
    }
    if let Some((a, entry, _)) = phrase {
        return Some(Here { run, entry, passive: None, form: Form::Phrase, analysis: a, object: None });
    }
    // متجهة، متوجها: the participle of where something is bound for.
    let (a, entry, _) = best().find(|(_, e, f)| e.concept == "BOUND-FOR" && f.is_some_and(|f| f.tense != Tense::Masdar))?;
    Some(Here { run, entry, passive: None, form: Form::Phrase, analysis: a, object: None })
}

/// False where the form is a verbal noun rather than a verb: عن تعرضهم، محاولة شن، أكد تعرض.
fn is_open(input: &Input, clauses: &Clauses, i: usize, a: &Analysis, entry: &Trigger, f: Inflection) -> bool {
    let s = input.scene;
    // A verb that takes no object carries no pronoun.
    if a.after > 0 && !entry.roles.iter().any(|(key, _)| key == "object") {
        return false;
    }
    let bare = f.tense == Tense::Perfect && !f.feminine && f.number == tawatur_lexicon::Number::Singular;
    let Some(b) = i.checked_sub(1).filter(|_| bare && !clauses.starts(i)) else { return true };
    let preposition = s.is(b, ClassSet::PREPOSITION) && !s.is(b, ClassSet::SUBORDINATOR) && !s.text.word(b).ends_with(['ه', 'ا']);
    let noun = || s.word(b) && !s.is(b, LITTLE) && !s.definite(b) && s.time_end(b).is_none() && !governor::name_ends(input, i);
    !(preposition || noun())
}

/// Words between a verb and the object that its entry needs, at most.
const OBJECT: usize = 10;

/// The object that an entry needs, behind the verb in its clause.
fn needed(input: &Input, clauses: &Clauses, i: usize, entry: &Trigger) -> Option<u32> {
    let s = input.scene;
    let to = (i + 1 + OBJECT).min(s.text.tokens.len());
    let fits = |j: &usize| s.word(*j) && is_one_of(s.text.word(*j), &entry.needs);
    let mut clause = (i + 1..to).take_while(|j| !(clauses.starts(*j) || s.word(*j) && crate::arabic::mentions::is_finite_verb(s, *j)));
    if let Some(j) = clause.find(fits) {
        return Some(j as u32);
    }
    // سيارة مفخخة انفجرت: the subject in front.
    let subject = !entry.roles.iter().any(|(key, _)| key == "subject");
    let mut before = (i.saturating_sub(OBJECT)..i).rev().take_while(|j| !clauses.starts(j + 1));
    before.find(|j| subject && fits(j)).map(|j| j as u32)
}

/// A word of the list, with its article, a letter in front and the accusative's alef taken off.
pub fn is_one_of(word: &str, list: &[String]) -> bool {
    let fits = |w: &str| list.iter().any(|n| n == w || w.strip_suffix('ا').is_some_and(|rest| rest == n));
    let bare = |w: &str| fits(w) || w.strip_prefix("ال").is_some_and(fits);
    let joined = word.strip_prefix("لل").is_some_and(fits) || word.strip_prefix(['ب', 'ل']).is_some_and(bare);
    bare(word) || joined
}

const PLAIN: Inflection =
    Inflection { tense: Tense::Perfect, passive: false, person: 3, feminine: false, number: tawatur_lexicon::Number::Singular };

fn is_finite(f: Inflection) -> bool {
    matches!(f.tense, Tense::Perfect | Tense::Imperfect)
}

fn allowed(a: &Analysis, f: Option<Inflection>) -> bool {
    let Some(f) = f else { return true };
    if f.person != 3 || a.before.particle == Some('ك') {
        return false;
    }
    !(is_finite(f) && (a.before.article || matches!(a.before.particle, Some('ب'))))
}

fn clitics(a: &Analysis) -> usize {
    usize::from(a.before.conjunction.is_some()) + usize::from(a.before.particle.is_some()) + usize::from(a.after > 0)
}

/// قصف is a verb at the head of its clause and behind its subject; behind a preposition or a noun it is a noun.
fn stands_as_verb(input: &Input, clauses: &Clauses, i: usize) -> bool {
    let s = input.scene;
    let Some(b) = i.checked_sub(1) else { return true };
    if in_a_row_of_nouns(input, i) {
        return false;
    }
    // بتهمة قتل، أعلن خطف: content that no mark sets off hangs on its cue.
    if s.word(b) && clauses.statement(i).is_some_and(|k| input.statements[k].content_tokens.start as usize == i) {
        return false;
    }
    if clauses.starts(i) {
        return true;
    }
    // أن قتل الصحافية ترك …: behind أن alone a noun; behind بعد أن a verb.
    if s.is(b, ClassSet::THAT)
        && !b.checked_sub(1).is_some_and(|p| s.carries(p, ClassSet::AFTERWARDS) || matches!(s.text.word(p), "الي" | "حتي"))
    {
        return s.text.word(b).chars().count() > 2;
    }
    if s.is(b, ClassSet::RELATIVE.or(ClassSet::HAD).or(ClassSet::NEGATION).or(ClassSet::WAS).or(ClassSet::THAT)) {
        return !s.is(b, ClassSet::PREPOSITION);
    }
    if s.is(b, ClassSet::SUBORDINATOR) && !s.is(b, ClassSet::PREPOSITION) {
        return true;
    }
    // The subject in front: الجيش قصف …; not where it has its verb already: دان الوزير خطف …
    let at = input.mentions.partition_point(|m| (m.run.start as usize) < i);
    let subject = input.mentions[..at].iter().rev().take(4).filter(|m| m.run.end as usize == i && m.kind != MentionKind::Place);
    subject.map(|m| m.run.start as usize).min().is_some_and(|start| !has_verb(input, clauses, start))
}

/// Words between one verbal noun and the next one joined to it, at most.
const ROW: usize = 8;

/// تخريب محاصيلهم وقتل مواشيهم: joined by و to a verbal noun, with no verb between.
fn in_a_row_of_nouns(input: &Input, i: usize) -> bool {
    let s = input.scene;
    if !s.text.word(i).starts_with('و') {
        return false;
    }
    let verbal_noun = |j: usize| {
        let tense = |a: &Analysis| match a.sense {
            Sense::Trigger(_, Some(f)) | Sense::Verb(_, f) if a.tokens == 1 => Some(f.tense),
            _ => None,
        };
        let mut tenses = s.senses(j).iter().filter_map(tense).peekable();
        tenses.peek().is_some() && tenses.all(|t| t == Tense::Masdar)
    };
    let sentence = s.text.sentence_of(i).start as usize;
    for j in (sentence.max(i.saturating_sub(ROW))..i).rev() {
        if verbal_noun(j) {
            return true;
        }
        if s.word(j) && crate::arabic::mentions::is_finite_verb(s, j) {
            return false;
        }
    }
    false
}

/// Words between a verb and the name behind it, at most: its titles.
const TITLES: usize = 14;

/// A finite verb stands in the clause before token `start`.
fn has_verb(input: &Input, clauses: &Clauses, start: usize) -> bool {
    let s = input.scene;
    let mut j = start;
    while j > 0 && start - j < TITLES && !clauses.starts(j) {
        j -= 1;
        if s.word(j) && crate::arabic::mentions::is_finite_verb(s, j) {
            return true;
        }
    }
    false
}

/// `يود الخروج` (wishes) folds like the jussive `لم يؤدِّ` (led to): a form as short as that must show the hamza it is read with.
fn lacks_its_hamza(word: &str, written: &str) -> bool {
    // وادي is a valley, وأدى "and led to".
    if word == "وادي" {
        return !written.contains('أ') && !written.ends_with('ى');
    }
    matches!(word, "يود" | "تود" | "نود" | "اود" | "يودون" | "يودوا") && !written.contains('ؤ')
}
