//! Forms of English verbs and nouns: by rule, or from the list of irregular verbs.

use super::Forms;
use rustc_hash::FxHashMap;

/// Past, participle and -ing of verbs that do not follow the rules; empty where the rule holds.
pub(super) type Irregular = FxHashMap<String, [String; 3]>;

/// All forms of a verb.
pub(super) fn forms_of(verb: &str, irregular: &Irregular) -> Vec<(String, Forms)> {
    let past = regular_past(verb);
    let mut own = [past.clone(), past, ing(verb)];
    if let Some(listed) = irregular.get(verb) {
        for (form, listed) in own.iter_mut().zip(listed).filter(|(_, l)| !l.is_empty()) {
            form.clone_from(listed);
        }
    }
    let [past, participle, ing] = own;
    let all = [
        (verb.to_owned(), Forms::BASE),
        (with_s(verb), Forms::THIRD),
        (past, Forms::PAST),
        (participle, Forms::PARTICIPLE),
        (ing, Forms::ING),
    ];
    let mut out: Vec<(String, Forms)> = Vec::with_capacity(5);
    for (form, bit) in all {
        match out.iter_mut().find(|(known, _)| *known == form) {
            Some((_, forms)) => *forms = forms.with(bit),
            None => out.push((form, Forms::default().with(bit))),
        }
    }
    out
}

/// The plural of a noun, of the last word where it has several: spokesman → spokesmen, aid worker → aid workers.
pub(super) fn plural_of(noun: &str) -> String {
    match noun.strip_suffix("man") {
        Some(stem) if noun.len() > 3 => format!("{stem}men"),
        _ if noun == "man" => "men".to_owned(),
        _ => with_s(noun),
    }
}

fn with_s(word: &str) -> String {
    if word.ends_with(['s', 'x', 'z']) || word.ends_with("ch") || word.ends_with("sh") || word.ends_with("go") || word.ends_with("do") {
        format!("{word}es")
    } else if let Some(stem) = consonant_y(word) {
        format!("{stem}ies")
    } else {
        format!("{word}s")
    }
}

fn regular_past(verb: &str) -> String {
    if verb.ends_with('e') {
        format!("{verb}d")
    } else if let Some(stem) = consonant_y(verb) {
        format!("{stem}ied")
    } else if doubles(verb) {
        format!("{verb}{}ed", &verb[verb.len() - 1..])
    } else {
        format!("{verb}ed")
    }
}

fn ing(verb: &str) -> String {
    if let Some(stem) = verb.strip_suffix("ie") {
        format!("{stem}ying")
    } else if verb.ends_with('e') && !verb.ends_with("ee") {
        format!("{}ing", &verb[..verb.len() - 1])
    } else if doubles(verb) {
        format!("{verb}{}ing", &verb[verb.len() - 1..])
    } else {
        format!("{verb}ing")
    }
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

fn consonant_y(word: &str) -> Option<&str> {
    let stem = word.strip_suffix('y')?;
    stem.chars().next_back().filter(|c| !is_vowel(*c)).map(|_| stem)
}

/// stop → stopped: one syllable that ends in consonant, vowel, consonant. Longer verbs that double are listed.
fn doubles(verb: &str) -> bool {
    let letters: Vec<char> = verb.chars().collect();
    let groups = letters.iter().enumerate().filter(|(i, c)| is_vowel(**c) && (*i == 0 || !is_vowel(letters[i - 1]))).count();
    match letters.as_slice() {
        [.., a, b, c] => verb.is_ascii() && groups == 1 && !is_vowel(*a) && is_vowel(*b) && !is_vowel(*c) && !matches!(c, 'w' | 'x' | 'y'),
        _ => false,
    }
}
