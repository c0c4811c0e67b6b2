//! Number of a head's forms: the files list singular, plurals and feminine side by side.

use crate::sense::Number;

/// The number of `forms[n]`.
///
/// Singular are: the first form, unless its own spelling is a plural's (أوساط، سكان); the same with a ta marbuta
/// (مسؤولة), with another seat of its hamza (مسئول), with or without a final ي (ناج، ناجي); a form in ة whose plural in
/// ات is listed too (لقطة); and a form of several words whose first one is singular (مقطع فيديو).
pub fn number_of(forms: &[String], n: usize) -> Number {
    let first = |i: usize| forms.get(i).and_then(|f| f.split(' ').next()).unwrap_or_default();
    let form = first(n);
    let singulars = || std::iter::once(0).filter(|_| !looks_plural(first(0))).map(first);
    let like = |other: &str| {
        let (a, b) = (skeleton(form), skeleton(other));
        let long = |s: &str, l: &str| l.strip_prefix(s).is_some_and(|end| matches!(end, "" | "ة" | "ي" | "ية"));
        long(&b, &a) || long(&a, &b)
    };
    let by_plural = form.strip_suffix('ة').is_some_and(|stem| forms.iter().any(|f| f.strip_suffix("ات") == Some(stem)));
    if (n == 0 && !looks_plural(form)) || by_plural || singulars().any(like) {
        Number::Singular
    } else if n > 0 && (form.ends_with("تان") || form.ends_with("تين")) {
        Number::Dual
    } else {
        Number::Plural
    }
}

/// The letters with all hamzas alike.
fn skeleton(word: &str) -> String {
    word.chars().map(|c| if matches!(c, 'أ' | 'ؤ' | 'ئ' | 'إ') { 'ء' } else { c }).collect()
}

/// True for what is spelled like a plural: sound plurals, أفعال (أوساط), أفاعل (أقارب), فعائل (دوائر).
///
/// ```text
/// أوساط، دوائر، معطيات: yes        وزير، إعلام، بيان: no
/// ```
fn looks_plural(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let at = |i: usize| letters.get(i).copied();
    let long = letters.len() >= 5;
    matches!(word, "سكان" | "رواد" | "ذوو" | "ذوي" | "شهود" | "قوى" | "ركاب")
        || (long && (word.ends_with("ات") || word.ends_with("ون") || word.ends_with("ين") || word.ends_with("وو")))
        || (long && word.ends_with('و'))
        || (letters.len() == 5 && at(0) == Some('أ') && (at(3) == Some('ا') || at(2) == Some('ا')))
        || (letters.len() == 5 && at(2) == Some('ا') && at(3) == Some('ئ'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_told_apart() {
        let numbers = |list: &str| {
            let forms: Vec<String> = list.split(" ; ").map(str::to_owned).collect();
            (0..forms.len()).map(|n| if number_of(&forms, n) == Number::Singular { 's' } else { 'p' }).collect::<String>()
        };
        for (list, told) in [
            ("مسؤول ; مسؤولة ; مسؤولون ; مسئول ; مسئولة", "sspss"),
            ("وزير ; وزيرة ; وزراء", "ssp"),
            ("أمين عام ; أمينة عامة ; أمناء عامون", "ssp"),
            ("أوساط", "p"),
            ("سكان ; ساكن", "pp"),
            ("ناج ; ناجي ; ناجية ; ناجون", "sssp"),
            ("مشهد ; مشاهد ; لقطات ; لقطة", "spps"),
            ("شخص ; أشخاص", "sp"),
            ("طالب ; طالبة ; طلاب ; طلبة", "sspp"),
        ] {
            assert_eq!(numbers(list), told, "{list}");
        }
    }
}
