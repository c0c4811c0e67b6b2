//! Puts every entry into the tables, in all its forms.

use rustc_hash::{FxHashMap, FxHashSet};
use tawatur_text::clitics::PRONOUNS;
use tawatur_text::fold;

use crate::Lexicon;
use crate::classes::ClassSet;
use crate::conjugate::{Conjugator, FormSpec, Root};
use crate::entries::{Actor, Cue, CueClass, Head, Kind, Place, Trigger};
use crate::heads::number_of;
use crate::joins::Joins;
use crate::load::verb_of;
use crate::nouns::{noun_forms, sound_forms};
use crate::sense::{Number, Sense, Tense};
use crate::tables::{Builder, Found, Tables, words_of};

/// Builds the tables of a lexicon.
pub fn index(lexicon: &Lexicon) -> Tables {
    let mut b = Builder::default();
    let mut conjugator = Conjugator::default();
    verbs(lexicon, &mut conjugator, &mut b);
    for (i, cue) in lexicon.cues.iter().enumerate() {
        add_cue(cue, Sense::Cue(i as u16), &mut b);
    }
    for (i, head) in lexicon.heads.iter().enumerate() {
        add_head(head, i as u16, &mut b);
    }
    for (i, actor) in lexicon.actors.iter().enumerate() {
        add_actor(actor, Sense::Actor(i as u16), &mut b);
    }
    let mut named = FxHashSet::default();
    for (i, place) in lexicon.places.iter().enumerate() {
        add_place(place, i as u32, &mut named, &mut b);
    }
    for (i, noun) in lexicon.nouns.iter().enumerate() {
        let i = i as u16;
        add_noun(&noun.singular, noun.plurals.is_empty(), &mut |n| Sense::Noun(i, n), &mut b);
        for plural in &noun.plurals {
            // محامٍ lists محاميا, its accusative, beside محامون.
            let accusative = plural.strip_prefix(noun.singular.as_str()).is_some_and(|end| matches!(end, "ا" | "يا" | "ي"));
            let number = if accusative { Number::Singular } else { Number::Plural };
            add_plural(plural, &mut || Sense::Noun(i, number), &mut b);
        }
    }
    for (i, number) in lexicon.numbers.iter().enumerate() {
        for form in &number.forms {
            let sense = Sense::Number(i as u16);
            if form.contains(' ') {
                phrase(form, sense, Joins::NAME_OR_NOUN, &mut b);
            } else {
                noun_forms(form, false, &mut |word, _, joins| b.word(word, sense, joins.without(Joins::LIKE)));
            }
        }
    }
    for (i, bound) in lexicon.bounds.iter().enumerate() {
        phrase(&bound.words, Sense::Bound(i as u16), Joins::NAME, &mut b);
    }
    for (i, time) in lexicon.times.iter().enumerate() {
        for form in &time.forms {
            let joins = if form.starts_with("ال") { Joins::NAME } else { Joins::NAME_OR_NOUN };
            phrase(form, Sense::Time(i as u16), joins, &mut b);
        }
    }
    for (i, trigger) in lexicon.triggers.iter().enumerate() {
        add_trigger(trigger, i as u16, &mut conjugator, &mut b);
    }
    given_names(lexicon, &mut b);
    for list in &lexicon.word_classes {
        if let Some(class) = ClassSet::named(&list.class) {
            list.words.iter().for_each(|w| b.class(&fold(w.trim()), class));
        }
    }
    b.build()
}

/// The names of every country's own actors, in the order of the files.
pub fn country_names(lexicon: &Lexicon) -> FxHashMap<Box<str>, Vec<(Box<str>, u32)>> {
    let mut out: FxHashMap<Box<str>, Vec<(Box<str>, u32)>> = FxHashMap::default();
    for country in lexicon.places.iter().filter(|p| p.kind == "country") {
        out.insert(country.id.as_str().into(), Vec::new());
    }
    for (i, actor) in lexicon.actors.iter().enumerate() {
        for (at, _) in actor.id.match_indices('-') {
            if let Some(names) = out.get_mut(&actor.id[..at]) {
                names.extend(std::iter::once(&actor.ar).chain(&actor.aliases).map(|n| (fold(n).into_boxed_str(), i as u32)));
            }
        }
    }
    out
}

fn verbs(lexicon: &Lexicon, conjugator: &mut Conjugator, b: &mut Builder) {
    for (i, verb) in lexicon.verbs.iter().enumerate() {
        // Both were read when the entry was loaded.
        let (Ok(root), Ok(form)) = (Root::read(&verb.root), FormSpec::read(&verb.form)) else { continue };
        let _ = conjugator
            .conjugate(&root, &form, &mut |word, f| b.word(word, Sense::Verb(i as u16, f.inflection), f.joins.without(Joins::LIKE)));
    }
}

fn phrase(words: &str, sense: Sense, joins: Joins, b: &mut Builder) {
    b.phrase(words, Found { sense, joins, after: 0, next: '\0' });
}

fn add_cue(cue: &Cue, sense: Sense, b: &mut Builder) {
    let joins = Joins::NAME;
    // استنادا ل: the last word is written as part of the next one.
    if let Some((rest, last)) = cue.words.rsplit_once(' ')
        && let Some(next) = Some(last).filter(|l| matches!(*l, "ل" | "ب" | "لـ" | "بـ")).and_then(|l| l.chars().next())
    {
        b.phrase(rest, Found { sense, joins, after: 0, next });
        return;
    }
    let folded = fold(&cue.words);
    let pronoun = if cue.class == CueClass::Pronoun { PRONOUNS.iter().find(|p| folded.ends_with(**p)) } else { None };
    match pronoun.and_then(|p| folded.strip_suffix(p)) {
        // على حد قوله stands for قولها، قولهم … too.
        Some(stem) => {
            for p in PRONOUNS.iter().filter(|p| **p != "ني") {
                b.phrase(&format!("{stem}{p}"), Found { sense, joins, after: p.len() as u8, next: '\0' });
            }
        }
        None => phrase(&cue.words, sense, joins, b),
    }
}

fn add_head(head: &Head, i: u16, b: &mut Builder) {
    for (n, form) in head.forms.iter().enumerate() {
        let number = number_of(&head.forms, n);
        if number == Number::Singular {
            add_noun(form, true, &mut |number| Sense::Head(i, number), b);
        } else {
            add_plural(form, &mut || Sense::Head(i, number), b);
        }
    }
}

/// A base form with the forms that follow from it. Words behind the first stay as they are.
fn add_noun(form: &str, sound: bool, sense: &mut impl FnMut(Number) -> Sense, b: &mut Builder) {
    if let Some((first, rest)) = form.split_once(' ') {
        let joins = if form.starts_with("ال") { Joins::NAME } else { Joins::NAME_OR_NOUN };
        phrase(form, sense(Number::Singular), joins, b);
        let mut forms = Vec::new();
        noun_forms(first, false, &mut |word, number, joins| forms.push((word.to_owned(), number, joins)));
        for (word, number, joins) in forms.into_iter().filter(|(_, _, j)| j.has(Joins::BARE)) {
            phrase(&format!("{word} {rest}"), sense(number), joins, b);
        }
        return;
    }
    noun_forms(form, false, &mut |word, number, joins| b.word(word, sense(number), joins));
    if sound {
        sound_forms(form, true, &mut |word, number, joins| b.word(word, sense(number), joins));
    } else {
        sound_forms(form, false, &mut |word, number, joins| {
            if number == Number::Dual {
                b.word(word, sense(number), joins);
            }
        });
    }
}

/// A form that the files give as it is: with the accusative's alef and, where it ends in ون, its other cases.
fn add_plural(form: &str, sense: &mut impl FnMut() -> Sense, b: &mut Builder) {
    if form.contains(' ') {
        add_noun(form, false, &mut |_| sense(), b);
    } else if let Some(stem) = form.strip_suffix("ون").filter(|s| s.chars().count() >= 3) {
        let stem = fold(stem);
        for (end, joins) in [("ون", Joins::WITH_NUN), ("ين", Joins::WITH_NUN), ("و", Joins::CONSTRUCT), ("ي", Joins::CONSTRUCT)] {
            b.word(&format!("{stem}{end}"), sense(), joins);
        }
    } else {
        noun_forms(form, false, &mut |word, _, joins| b.word(word, sense(), joins));
    }
}

fn add_actor(actor: &Actor, sense: Sense, b: &mut Builder) {
    for name in std::iter::once(&actor.ar).chain(&actor.aliases) {
        let one_word = !name.contains(' ');
        let takes_article = one_word && matches!(actor.kind, Kind::Group | Kind::Organisation) && name.ends_with(['ن', 'ة']);
        phrase(name, sense, if takes_article && !name.starts_with("ال") { Joins::NAME_OR_NOUN } else { Joins::NAME }, b);
    }
}

/// One sense for each name, however many places have it: the rest are its namesakes. A user's gazetteer may hold tens of
/// thousands of names that are words of the language too; those marked `~` stay out of the tables.
fn add_place(place: &Place, i: u32, named: &mut FxHashSet<String>, b: &mut Builder) {
    let names = std::iter::once((&place.ar, place.guarded)).chain(place.aliases.iter().map(|a| (a, a.starts_with('~'))));
    for (name, weak) in names {
        let name = name.trim_start_matches('~');
        if !(weak && place.own) && named.insert(words_of(name).join(" ")) {
            phrase(name, Sense::Place(i, weak), Joins::NAME, b);
        }
    }
}

fn add_trigger(trigger: &Trigger, i: u16, conjugator: &mut Conjugator, b: &mut Builder) {
    let passive_only = trigger.class == "passive";
    for words in &trigger.words {
        match trigger.class.as_str() {
            "verb" | "passive" => {
                let Ok((root, form, behind)) = verb_of(words) else { continue };
                let behind = behind.join(" ");
                let _ = conjugator.conjugate(&root, &form, &mut |word, f| {
                    if passive_only && !f.inflection.passive {
                        return;
                    }
                    let sense = Sense::Trigger(i, Some(f.inflection));
                    if behind.is_empty() {
                        b.word(word, sense, f.joins.without(Joins::LIKE));
                    } else if f.joins.has(Joins::BARE) {
                        phrase(&format!("{word} {behind}"), sense, f.joins, b);
                    }
                });
            }
            "noun" | "thing" => {
                let mut sense = |number| {
                    let inflection = crate::sense::Inflection { tense: Tense::Masdar, passive: false, person: 3, feminine: false, number };
                    Sense::Trigger(i, Some(inflection))
                };
                if words.contains(' ') {
                    add_noun(words, false, &mut sense, b);
                } else {
                    noun_forms(words, true, &mut |word, number, joins| b.word(word, sense(number), joins));
                }
            }
            _ => phrase(words, Sense::Trigger(i, None), Joins::NAME, b),
        }
    }
}

fn given_names(lexicon: &Lexicon, b: &mut Builder) {
    let common = b.any(|s| !matches!(s, Sense::Actor(_) | Sense::Place(..)));
    for name in &lexicon.given_names {
        let words = words_of(&name.name);
        let Some(first) = words.first() else { continue };
        let also = b.known(first).is_some_and(|w| common.contains(&w)) || !lexicon.classes.of(first).0.is_empty();
        let short = words.len() == 1 && first.chars().count() < 3;
        phrase(&name.name, Sense::GivenName(name.common || also), if short { Joins::ALONE } else { Joins::NAME }, b);
    }
}
