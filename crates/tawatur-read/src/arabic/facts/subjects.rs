//! What stands before a verb: its subject, or the name that its relative clause is about.

use super::Input;
use super::arguments::{Neighbours, fits, outer};
use super::clauses::Clauses;
use super::governor::{self, Governor};
use super::triggers::{Form, Here};
use crate::record::MentionKind;
use tawatur_lexicon::Number;
use tawatur_lexicon::classes::ClassSet;
use tawatur_text::segments::Run;

/// The name before the verb that does it, or the one that a relative clause is about.
pub fn left_subject(input: &Input, clauses: &Clauses, here: &Here, clause: Run, near: Neighbours) -> Option<usize> {
    let start = here.run.start as usize;
    let from = near
        .before
        .filter(|b| matches!(b.form, Form::Verb(_)))
        .map_or(clause.start as usize, |b| (b.run.end as usize).max(clause.start as usize));
    // The nearest one that no verb stands behind already.
    let from = (from..start).rev().find(|j| crate::arabic::mentions::is_finite_verb(input.scene, *j)).map_or(from, |j| j + 1);
    let mut found = None;
    for (k, m) in outer(input.mentions, from, start) {
        let governor = governor::of(input, clauses, m, from, None);
        let bare = matches!(governor, Governor::Bare | Governor::Annexed(None));
        if bare && (m.kind != MentionKind::Place || fits(input, k, "agent")) {
            found = found.or(Some(k));
        }
    }
    if found.is_some() {
        return found;
    }
    antecedent(input, clause).filter(|k| input.mentions[*k].kind != MentionKind::Place)
}

/// القوات التي انسحبت: the name before the relative pronoun.
pub fn antecedent(input: &Input, clause: Run) -> Option<usize> {
    let s = input.scene;
    let c = clause.start as usize;
    if !s.is(c, ClassSet::RELATIVE) || c == 0 {
        return None;
    }
    let before = if s.comma(c - 1) { c - 1 } else { c };
    outer(input.mentions, c.saturating_sub(12), before).into_iter().rev().find(|(_, m)| m.run.end as usize == before).map(|(k, _)| k)
}

/// عليها، فيها right behind the verb: the preposition whose noun the clause is about.
pub fn resumed(input: &Input, here: &Here) -> Option<&'static str> {
    match input.scene.text.word(here.run.end as usize) {
        "عليها" | "عليه" | "عليهم" => Some("علي"),
        "فيها" | "فيه" => Some("في"),
        "منها" | "منه" | "منهم" => Some("من"),
        "اليها" | "اليه" => Some("الي"),
        _ => None,
    }
}

/// A noun without a name stands before the verb: الطائرة سقطت، عناصر انسحبوا.
pub fn words_before(input: &Input, clauses: &Clauses, here: &Here, clause: Run) -> bool {
    let s = input.scene;
    let mut j = here.run.start as usize;
    while j > clause.start as usize && (s.is(j - 1, ClassSet::HAD.or(ClassSet::WAS).or(ClassSet::NEGATION)) || s.time_end(j - 1).is_some())
    {
        j -= 1;
    }
    let plural = matches!(here.form, Form::Verb(f) if f.number == Number::Plural);
    let noun =
        j > clause.start as usize && s.word(j - 1) && s.classes(j - 1).is_empty() && !crate::arabic::mentions::is_finite_verb(s, j - 1);
    let open = noun && !clauses.starts(j) && s.definite(j - 1);
    plural || open
}
