//! Readings of words that the lexicon does not have, by their shape. Each names itself.

use tawatur_text::clitics::Proclitics;

use crate::joins::Joins;
use crate::morphology::Morphology;
use crate::morphology::settle::{Sentence, Settled};
use crate::morphology::tag::{Ending, Part, Tag};
use crate::morphology::words::Reading;
use crate::sense::Number;

/// What a word outside the lexicon is taken for.
pub fn guess(m: &Morphology, s: &Sentence<'_, '_>, i: usize) -> Settled {
    let word = s.text.word(i);
    let written = s.text.as_written(i);
    let settled = |reading, rule| Settled { reading, rule, of: 0 };
    let arabic = word.chars().all(|c| matches!(c, 'ء'..='ي'));
    if !arabic || word.len() > 60 {
        return settled(name(word, Proclitics::default(), 0), "guess:foreign");
    }
    if let Some((before, start)) = article(word, written) {
        return settled(nominal(word, before, start), "guess:article");
    }
    if let Some(reading) = nisba(m, word, written) {
        return settled(reading, "guess:nisba");
    }
    if let Some(reading) = behind_conjunction(s, word) {
        return settled(reading, "guess:attested");
    }
    if let Some(reading) = with_pronoun(word, written) {
        return settled(reading, "guess:pronoun");
    }
    settled(name(word, Proclitics::default(), 0), "guess:name")
}

fn name(word: &str, before: Proclitics, start: usize) -> Reading {
    Reading {
        before,
        question: false,
        start: start as u8,
        end: word.len().min(255) as u8,
        lemma: None,
        guessed: word.len().saturating_sub(start).min(255) as u8,
        tag: Tag::plain(Part::Name),
        misspelled: 0,
    }
}

/// الفلانيون، وبالفلانية، للفلانات: ال says that it is a nominal. Counter-example: ألمانيا, whose hamza is written.
fn article(word: &str, written: &str) -> Option<(Proclitics, usize)> {
    let (conjunction, at) = match word.chars().next() {
        Some(c @ ('و' | 'ف')) if word.len() > 8 => (Some(c), 2),
        _ => (None, 0),
    };
    let rest = &word[at..];
    let hamza = written.chars().nth(at / 2).is_some_and(|c| matches!(c, 'أ' | 'إ' | 'آ'));
    let long = |n: usize| word.len() >= at + n + 6;
    if rest.starts_with("ال") && !hamza && long(4) {
        return Some((Proclitics { conjunction, particle: None, article: true }, at + 4));
    }
    for c in ['ب', 'ك'] {
        if rest.strip_prefix(c).is_some_and(|r| r.starts_with("ال")) && long(6) {
            return Some((Proclitics { conjunction, particle: Some(c), article: true }, at + 6));
        }
    }
    (rest.starts_with("لل") && long(4)).then_some((Proclitics { conjunction, particle: Some('ل'), article: true }, at + 4))
}

/// A nominal behind ال: its sound endings are taken off.
fn nominal(word: &str, before: Proclitics, start: usize) -> Reading {
    let stem = &word[start..];
    let ends = [("ات", Number::Plural, true), ("ين", Number::Plural, false), ("ون", Number::Plural, false), ("ان", Number::Dual, false)];
    let found = ends.iter().find(|(e, _, _)| stem.len() >= e.len() + 6 && stem.ends_with(e) && *e != "ان");
    let (end, number, feminine) = found.map_or((0, Number::Singular, stem.ends_with('ه')), |(e, n, f)| (e.len(), *n, *f));
    let part = if stem.ends_with("ي") || stem.ends_with("يه") { Part::Adjective } else { Part::Noun };
    let taken = if part == Part::Adjective && stem.ends_with('ه') { 2 } else { end };
    let tag = Tag { number, feminine, ..Tag::plain(part) };
    Reading { guessed: (stem.len() - taken) as u8, tag, ..name(word, before, start) }
}

/// قروية، إعلاميون: an adjective made of a noun that is known. Counter-example: كرسي is a noun of its own and listed.
fn nisba(m: &Morphology, word: &str, written: &str) -> Option<Reading> {
    let folded_taa = written.ends_with(['ة', 'ه']);
    let fronts: [(Proclitics, usize); 4] = [
        (Proclitics::default(), 0),
        (Proclitics { conjunction: Some('و'), ..Proclitics::default() }, 2),
        (Proclitics { particle: Some('ب'), ..Proclitics::default() }, 2),
        (Proclitics { particle: Some('ل'), ..Proclitics::default() }, 2),
    ];
    let ends = [
        ("ي", Number::Singular, false, Ending::Plain),
        ("يه", Number::Singular, true, Ending::Plain),
        ("يا", Number::Singular, false, Ending::Alef),
        ("يون", Number::Plural, false, Ending::Nun),
        ("يين", Number::Plural, false, Ending::Nun),
        ("يات", Number::Plural, true, Ending::Plain),
        ("يان", Number::Dual, false, Ending::Nun),
        ("يتين", Number::Dual, true, Ending::Nun),
        ("يتان", Number::Dual, true, Ending::Nun),
    ];
    for (before, start) in fronts {
        let first = before.conjunction.or(before.particle);
        let Some(stem) = word.get(start..).filter(|_| first.is_none_or(|c| word.starts_with(c))) else { continue };
        for (end, number, feminine, ending) in ends {
            let Some(base) = stem.strip_suffix(end).filter(|b| b.len() >= 4 && (end != "يه" || folded_taa)) else { continue };
            let known = |b: &str| m.table().forms(b).iter().any(|f| f.joins.has(Joins::BARE) && m.table().tag(f.tag).part.is_nominal());
            if known(base) || known(&format!("{base}ه")) || known(&format!("{base}ا")) || known(&format!("{base}يا")) {
                let tag = Tag { number, feminine, ending, ..Tag::plain(Part::Adjective) };
                return Some(Reading { guessed: (base.len() + 2) as u8, tag, ..name(word, before, start) });
            }
        }
    }
    None
}

/// وفلان، بفلان، لفلان where فلان stands elsewhere in the sentence's paragraph.
fn behind_conjunction(s: &Sentence<'_, '_>, word: &str) -> Option<Reading> {
    let first = word.chars().next().filter(|c| matches!(c, 'و' | 'ف' | 'ب' | 'ل'))?;
    let rest = &word[2..];
    let paragraph = s.text.paragraph_of(s.run.start as usize);
    let attested = rest.len() >= 6 && (paragraph.start as usize..paragraph.end as usize).any(|j| s.text.word(j) == rest);
    // Long words with و in front are two more often than one: وكازاخستان.
    let long = first == 'و' && rest.chars().count() >= 5;
    let before = match first {
        'و' | 'ف' => Proclitics { conjunction: Some(first), ..Proclitics::default() },
        _ => Proclitics { particle: Some(first), ..Proclitics::default() },
    };
    (attested || long).then(|| name(word, before, 2))
}

/// فلانتها، فلاناتهم: ت in front of a pronoun is a ta marbuta's.
fn with_pronoun(word: &str, written: &str) -> Option<Reading> {
    if written.ends_with('ة') {
        return None;
    }
    let pronoun = ["ها", "هم", "هما", "ه"].into_iter().find(|p| word.strip_suffix(p).is_some_and(|s| s.ends_with('ت') && s.len() >= 8))?;
    let end = word.len() - pronoun.len();
    let tag = Tag { feminine: true, ending: Ending::Construct, ..Tag::plain(Part::Noun) };
    Some(Reading { end: end as u8, guessed: end as u8, tag, ..name(word, Proclitics::default(), 0) })
}
