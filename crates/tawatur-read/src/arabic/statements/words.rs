//! What sort of word stands at a token: finite verb, verbal noun, nisba, somebody who can speak.

use super::fillers::is_manner;
use crate::arabic::scene::Scene;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{CueClass, Sense, Tense};

/// Words that are no part of a noun phrase.
pub const LITTLE: ClassSet = ClassSet::THAT
    .or(ClassSet::NEGATION)
    .or(ClassSet::RELATIVE)
    .or(ClassSet::SUBORDINATOR)
    .or(ClassSet::PREPOSITION)
    .or(ClassSet::WAS)
    .or(ClassSet::HAD)
    .or(ClassSet::PRONOUN)
    .or(ClassSet::DEMONSTRATIVE)
    .or(ClassSet::WITHOUT);

/// True where a noun phrase can start at token `i`.
pub fn can_head(s: &Scene, i: usize) -> bool {
    if !s.word(i) {
        return s.opens(i).is_some_and(|(k, _)| s.is_name(k)) || s.number(i);
    }
    if s.time_end(i).is_some() {
        return false;
    }
    let closed = LITTLE.or(ClassSet::SAYING).or(ClassSet::MANNER);
    !is_manner(s, i) && !s.is(i, ClassSet::ADVERBIAL) && !s.is(i, closed) && (!is_finite(s, i) || has_masdar(s, i))
}

/// True where token `i` can be a verbal noun, whatever else it can be: رفضها، توصل، توحدهم.
fn has_masdar(s: &Scene, i: usize) -> bool {
    let w = s.text.word(i);
    let owned = ["ها", "هم", "ه"].iter().any(|p| w.strip_suffix(p).is_some_and(has_owned_masdar_shape));
    owned && i > 0 && s.word(i - 1) && s.classes(i - 1).is_empty()
        || s.senses(i).iter().any(|a| {
            a.before.conjunction.is_none() && matches!(a.sense, Sense::Verb(_, f) | Sense::Trigger(_, Some(f)) if f.tense == Tense::Masdar)
        })
}

/// True where the phrase at token `i` could name somebody who speaks: no verbal noun, no counted thing.
pub fn can_speak(s: &Scene, i: usize) -> bool {
    if s.head(i).is_some() || s.actor(i).is_some() || s.given_name(i, true) || s.place(i).is_some() || s.person(i) || !s.word(i) {
        return true;
    }
    let thing = s.senses(i).iter().any(|a| match a.sense {
        Sense::Noun(n, _) => s.lexicon.nouns.get(n as usize).is_some_and(|n| n.unit != "person" && n.unit != "family"),
        Sense::Trigger(_, None) => true,
        _ => false,
    });
    !thing && !is_verbal_noun(s, i)
}

/// العديد من، للكثير من، عدد من
pub fn is_quantifier(s: &Scene, i: usize) -> bool {
    s.is(i, ClassSet::QUANTIFIER) && s.text.word(i + 1) == "من"
}

/// True where the lexicon or the text says that token `i` names somebody: for attributions without a verb, where
/// `وفق الاتفاق` and `حسب الحاجة` look like `وفق المصدر`.
pub fn is_somebody(s: &Scene, i: usize) -> bool {
    // العديد من المصادر: the noun behind the quantifier tells.
    let i = if is_quantifier(s, i) { i + 2 } else { i };
    let bare = s.text.word(i).trim_start_matches("لل").trim_start_matches('ل').trim_start_matches("ال");
    if bare != s.text.word(i) && s.lexicon.classes.of(bare).0.has(ClassSet::NORM) {
        return false;
    }
    let bare = ["هم", "ها", "ه"].iter().find_map(|p| s.text.word(i).strip_suffix(p)).unwrap_or("");
    if s.is(i, ClassSet::NORM) || s.lexicon.classes.of(bare).0.has(ClassSet::NORM) {
        return false;
    }
    if !s.word(i)
        || s.number(i)
        || s.head(i).is_some()
        || s.actor(i).is_some()
        || s.given_name(i, false)
        || s.person(i)
        || s.is(i, ClassSet::SAME)
    {
        return true;
    }
    let person = s
        .senses(i)
        .iter()
        .any(|a| matches!(a.sense, Sense::Noun(n, _) if s.lexicon.nouns.get(n as usize).is_some_and(|n| n.unit == "person")));
    let known = s.senses(i).iter().any(|a| !matches!(a.sense, Sense::GivenName(_) | Sense::Place(..)));
    let plural = ["ون", "ين"].iter().any(|e| s.text.word(i).ends_with(e)) && s.definite(i);
    // A word that nothing knows and that carries no article is a name from abroad.
    person || plural || !known && !s.definite(i) && !is_verbal_noun(s, i) && s.place(i).is_none()
}

/// True where token `i` is a preposition that attributes: بحسب، وفقا لـ، حسبما.
pub fn is_attributing(s: &Scene, i: usize) -> bool {
    let class = |c: u16| s.lexicon.cues.get(c as usize).map(|c| c.class);
    s.senses(i).iter().any(|a| matches!(a.sense, Sense::Cue(c) if class(c) == Some(CueClass::Preposition)))
}

/// `قال فايد`: right behind a verb no ف joins another one; the word is a name that begins with it.
pub fn is_name_in_f(s: &Scene, i: usize) -> bool {
    if !s.text.word(i).starts_with('ف') || i == 0 || !s.word(i - 1) || !s.classes(i).is_empty() {
        return false;
    }
    let verb = |a: &tawatur_lexicon::Analysis| {
        !a.before.article
            && matches!(a.sense, Sense::Verb(_, f) | Sense::Trigger(_, Some(f))
                if matches!(f.tense, Tense::Perfect | Tense::Imperfect) && f.person == 3)
    };
    (s.is(i - 1, ClassSet::WAS) || s.senses(i - 1).iter().any(verb))
        && s.senses(i).iter().all(|a| a.before.conjunction.is_some() || matches!(a.sense, Sense::GivenName(_)))
}

/// `أكد راين: "…"`: one word between a verb of saying and what it opens is a name, also where some verb is spelled so.
fn is_name_before_mark(s: &Scene, i: usize) -> bool {
    // Two finite verbs do not stand side by side; only تابع يقول does.
    let opens = |j: usize| {
        s.mark(j, ':')
            || s.is(j, ClassSet::THAT) && !s.has_conjunction(j)
            || s.word(j) && !s.definite(j) && s.classes(j).is_empty() && (s.senses(j).is_empty() || s.given_name(j, true))
    };
    let says = |a: &tawatur_lexicon::Analysis| {
        matches!(a.sense, Sense::Verb(_, f) if matches!(f.tense, Tense::Perfect | Tense::Imperfect) && f.person == 3) && a.after == 0
    };
    i > 0
        && opens(i + 1)
        && !s.may_carry_conjunction(i)
        && s.word(i - 1)
        && s.classes(i - 1).is_empty()
        && s.senses(i - 1).iter().any(says)
        && !matches!(s.text.word(i), "يقول" | "تقول")
        && !s.senses(i).iter().any(|a| matches!(a.sense, Sense::Verb(_, f) if f.tense == Tense::ActiveParticiple))
}

/// True where token `i` is a finite reporting verb that is nothing else, or a trigger verb that is nothing else.
pub fn is_finite(s: &Scene, i: usize) -> bool {
    let mut verb = false;
    if is_name_in_f(s, i) || is_name_before_mark(s, i) {
        return false;
    }
    // تزويد: in print a passive that is spelled like a verbal noun is the noun.
    let noun_shaped = || has_masdar_shape(s.text.word(i));
    for a in s.senses(i) {
        match a.sense {
            Sense::Verb(_, f) | Sense::Trigger(_, Some(f))
                if matches!(f.tense, Tense::Perfect | Tense::Imperfect) && f.person == 3 && !(f.passive && noun_shaped()) =>
            {
                verb = true
            }
            Sense::Head(..) | Sense::Actor(_) | Sense::GivenName(false) | Sense::Noun(..) if a.before.conjunction.is_none() => {
                return false;
            }
            _ => {}
        }
    }
    verb
}

/// A nisba adjective: سوري، العسكرية، الروسيين.
pub fn is_nisba(s: &Scene, i: usize) -> bool {
    let w = s.text.word(i);
    let n = w.chars().count();
    if s.is(i, ClassSet::PREPOSITION.or(ClassSet::RELATIVE).or(ClassSet::THAT)) || n < 4 {
        return false;
    }
    let base = ["يين", "يون", "يه", "ي"].iter().find_map(|e| w.strip_suffix(e));
    base.is_some_and(|b| b.trim_start_matches("ال").chars().count() >= 2) && !is_verbal_noun(s, i) && !is_finite(s, i)
}

/// A verbal noun, by the lexicon or by its shape: مقتل، توصل، انسحابهم، إلغاء، تأييد.
pub fn is_verbal_noun(s: &Scene, i: usize) -> bool {
    let w = s.text.word(i);
    let bare = w.strip_prefix("ال").unwrap_or(w);
    let listed = |w: &str| s.lexicon.classes.of(w).0.has(ClassSet::VERBAL_NOUN);
    if listed(bare) || ["ه", "ها", "هم", "هما"].iter().filter_map(|p| bare.strip_suffix(p)).any(listed) {
        return !s.starts_with_conjunction(i) || s.is(i, ClassSet::VERBAL_NOUN) && !s.has_conjunction(i);
    }
    if s.senses(i).iter().any(|a| {
        matches!(a.sense, Sense::Trigger(_, None))
            || matches!(a.sense, Sense::Verb(_, f) | Sense::Trigger(_, Some(f)) if f.tense == Tense::Masdar)
    }) {
        return true;
    }
    if s.senses(i).iter().any(|a| matches!(a.sense, Sense::Head(..) | Sense::Actor(_) | Sense::GivenName(_) | Sense::Place(..))) {
        return false;
    }
    // إفعال is a verbal noun, أفعال a broken plural: here the hamza tells.
    let written = s.text.as_written(i);
    if written.strip_prefix("ال").unwrap_or(written).starts_with('أ') {
        return false;
    }
    // مخالفة القانون is a verbal noun with its object; جماعة مراقبة an adjective.
    let owns = bare.starts_with('م')
        && bare.ends_with('ه')
        && bare.chars().nth(2) == Some('ا')
        && bare.chars().count() == 6
        && !s.definite(i)
        && s.definite(i + 1);
    owns || has_masdar_shape(bare)
        || ["ه", "ها", "هم", "هما", "هن"]
            .iter()
            .any(|p| bare.strip_suffix(p).is_some_and(|b| b.chars().count() >= 4 && has_owned_masdar_shape(b)))
}

/// The same in front of a pronoun, where ة is ت: استشارته، مخالفتها، تخليها.
fn has_owned_masdar_shape(w: &str) -> bool {
    let n = w.chars().count();
    has_masdar_shape(w)
        || n == 4 && w.starts_with('ت') && w.ends_with('ي')
        || w.strip_suffix('ت').is_some_and(|stem| match n {
            6 => w.starts_with('م') && stem.chars().nth(2) == Some('ا'),
            7 => w.starts_with("است") && stem.chars().nth(4) == Some('ا'),
            _ => false,
        })
}

/// Shapes that only verbal nouns of derived forms have: تفعيل، انفعال، افتعال، استفعال.
fn has_masdar_shape(w: &str) -> bool {
    let mut c = ['\0'; 7];
    let mut letters = w.chars();
    let n = c.iter_mut().zip(&mut letters).map(|(slot, letter)| *slot = letter).count();
    match n + letters.count() {
        5 => c[0] == 'ت' && c[3] == 'ي' || c[0] == 'ا' && c[3] == 'ا' && c[1] != 'ل' && c[1] != 'و',
        6 => {
            c[0] == 'ا' && c[4] == 'ا' && (c[1] == 'ن' || c[2] == 'ت' || c[2] == 'ط' || c[2] == 'د')
                || c[0] == 'ت' && c[3] == 'ي' && c[5] == 'ه'
        }
        7 => c[0] == 'ا' && c[1] == 'س' && c[2] == 'ت' && (c[5] == 'ا' || c[4] == 'ا' && c[6] == 'ه'),
        _ => false,
    }
}

/// True where token `i` is a counted noun or a number word.
pub fn is_counted(s: &Scene, i: usize) -> bool {
    s.number(i) || s.senses(i).iter().any(|a| matches!(a.sense, Sense::Number(_) | Sense::Bound(_)))
}
