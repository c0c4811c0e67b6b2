//! Whether a fact is told as having happened: negation, possibility, plan, demand.

use super::Input;
use super::clauses::Clauses;
use super::triggers::{Form, Here};
use crate::record::{Modality, Stance};
use tawatur_lexicon::Tense;
use tawatur_lexicon::classes::ClassSet;

/// Words between a negation and what it denies.
const REACH: usize = 3;

/// True where the clause denies the trigger.
pub fn negated(input: &Input, clauses: &Clauses, here: &Here) -> bool {
    let s = input.scene;
    let at = here.run.start as usize;
    let mut j = at;
    while j > 0 && at - j < REACH && !clauses.starts(j) {
        j -= 1;
        if s.is(j, ClassSet::ABSENCE) || absence(input, j) {
            return at - j <= 2;
        }
        // "ما" is "what" far more often; لا تزال says that it goes on.
        let what = matches!(s.text.word(j), "ما" | "لما") || goes_on(s.text.word(j + 1));
        if s.is(j, ClassSet::NEGATION) && !what {
            return !is_excepted(input, clauses, here.run.end as usize);
        }
        if s.is(j, ClassSet::WITHOUT) {
            return true;
        }
        if clauses.quantity(j).is_some()
            || s.is(j, ClassSet::PREPOSITION) && !s.text.word(j).is_empty() && matches!(here.form, Form::Verb(_))
        {
            return false;
        }
    }
    false
}

/// Words between a verb and what is excepted from its denial.
const EXCEPTED: usize = 4;

/// لا يقتلون سوى المدنيين: it happens, to nobody else.
fn is_excepted(input: &Input, clauses: &Clauses, end: usize) -> bool {
    let s = input.scene;
    let to = (end + EXCEPTED).min(s.text.tokens.len());
    (end..to)
        .any(|j| s.text.word(j) == "سوي" || s.text.word(j) == "الا" && (j == end || !clauses.starts(j - 1)) && !s.is(j + 1, ClassSet::THAT))
}

/// تزال، يزال: with a negation before it, "still".
fn goes_on(word: &str) -> bool {
    ["تزال", "يزال", "زال", "تزل", "يزل"].iter().any(|w| word.starts_with(w))
}

/// بعدم، لعدم
fn absence(input: &Input, j: usize) -> bool {
    let s = input.scene;
    s.text.word(j).strip_prefix(['ب', 'ل', 'و']).is_some_and(|rest| s.lexicon.classes.of(rest).0.has(ClassSet::ABSENCE))
}

/// How the text puts the fact.
pub fn modality(input: &Input, clauses: &Clauses, here: &Here, statement: Option<usize>) -> Modality {
    let s = input.scene;
    match here.entry.modality.as_str() {
        "planned" => return Modality::Planned,
        "demanded" => return Modality::Demanded,
        "possible" => return Modality::Possible,
        _ => {}
    }
    let stance = statement.map(|k| input.statements[k].stance);
    if stance == Some(Stance::Demand) {
        return Modality::Demanded;
    }
    let at = here.run.start as usize;
    let imperfect = matches!(here.form, Form::Verb(f) if f.tense == Tense::Imperfect);
    if here.analysis.before.particle == Some('س') {
        return Modality::Planned;
    }
    let clause = clauses.around(here.run);
    for j in (clause.start as usize..at).rev().take(8) {
        if s.is(j, ClassSet::DEMANDED) {
            return Modality::Demanded;
        }
        if s.is(j, ClassSet::PLANNED) {
            return Modality::Planned;
        }
        let may = matches!(s.text.word(j), "قد" | "وقد" | "فقد");
        if s.is(j, ClassSet::POSSIBLE) && (!may || (imperfect && j + 1 == at)) {
            return Modality::Possible;
        }
    }
    // لإجلاء، أن ينسحب: a purpose or a wish.
    let subject_to = at > 0 && s.text.word(at - 1).contains("خاضع");
    let purpose = !subject_to
        && matches!(here.form, Form::Noun | Form::Phrase)
        && here.analysis.before.particle == Some('ل')
        && !here.analysis.before.article;
    let wish = imperfect && at > 0 && matches!(s.text.word(at - 1), "ان" | "بان") && outside_speech(input, clauses, at - 1);
    if purpose || wish || (imperfect && here.analysis.before.particle == Some('ل')) {
        return Modality::Planned;
    }
    match stance {
        Some(Stance::Expect) => Modality::Possible,
        Some(Stance::Warn | Stance::Pledge) => Modality::Planned,
        _ => Modality::Asserted,
    }
}

/// أن here opens no reported clause.
fn outside_speech(input: &Input, clauses: &Clauses, that: usize) -> bool {
    clauses.statement(that).is_none_or(|k| input.statements[k].content_tokens.start as usize != that)
}
