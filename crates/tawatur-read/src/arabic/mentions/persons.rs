//! People: given name and family name, title and name, names in quotation marks behind a title.

use super::roles::Role;
use super::{FoundMention, bounds, covered};
use crate::arabic::scene::Scene;
use crate::record::MentionKind;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{HeadClass, Number, Sense, Sorts, Tense};
use tawatur_text::clitics::Proclitics;
use tawatur_text::tokens::TokenKind;

/// Parts of a name at most: عبد الرحمن counts as one.
const PARTS: usize = 5;
/// Words of a name in quotation marks at most.
const QUOTED: usize = 4;

/// Adds the people.
pub fn find(scene: &Scene, found: &mut Vec<FoundMention>, places: &[FoundMention], roles: &[Role]) {
    let n = scene.text.tokens.len();
    let taken = covered(scene, found);
    let mut place_end = vec![0usize; n];
    for p in places {
        place_end[p.start()] = p.end();
    }
    let mut title = vec![None; n + 1];
    for r in roles.iter().filter(|r| r.title) {
        title[r.end] = Some(r.definite);
    }
    let mut i = 0;
    while i < n {
        if taken[i] || scene.is_furniture(i) {
            i += 1;
            continue;
        }
        // ياسين القنواتي (أبو غدير): another name of the person before the bracket.
        let other_name = i >= 2
            && scene.mark(i - 1, '(')
            && found.last().is_some_and(|m| m.kind == MentionKind::Person && m.end() == i - 1 && m.rule.starts_with("person/"));
        let context = Context {
            title: title[i].or_else(|| one_of_people(scene, i).then_some(false)),
            named: other_name || i > 0 && scene.is(i - 1, ClassSet::PERSON_NAMING),
        };
        let got = in_marks(scene, i, context).or_else(|| name(scene, i, context, &taken, place_end[i]));
        match got {
            Some((start, end, before, rule)) => {
                let entity = found.last().filter(|_| other_name && scene.mark(end, ')')).map(|m| m.entity.clone());
                let rule = if entity.is_some() { "person/other-name" } else { rule };
                found.push(bounds::mention(scene, start, end, before, MentionKind::Person, entity, rule.to_owned()));
                i = end;
            }
            None => i += 1,
        }
    }
}

/// What stands before a possible name.
#[derive(Debug, Clone, Copy)]
struct Context {
    /// A title ends right before; true where it is definite.
    title: Option<bool>,
    /// المدعو، يدعى
    named: bool,
}

type Got = (usize, usize, Proclitics, &'static str);

/// المواطن، النازحة: one of the people, with a name behind it.
fn one_of_people(scene: &Scene, i: usize) -> bool {
    i > 0
        && scene.definite(i - 1)
        && scene.analyses.with(i - 1, Sorts::HEAD).iter().any(|a| match a.sense {
            Sense::Head(h, Number::Singular) if a.before.article && a.after == 0 => {
                scene.lexicon.heads.get(h as usize).is_some_and(|h| h.class == HeadClass::People)
            }
            _ => false,
        })
}

/// الجنرال “مظلوم”، المدعو "أبو سيف"، الناشط (صهيب الحسكاوي)
fn in_marks(scene: &Scene, i: usize, context: Context) -> Option<Got> {
    if context.title.is_none() && !context.named {
        return None;
    }
    let (start, end) = match scene.opens(i) {
        Some((_, q)) if q.balanced => (q.inside().start, q.inside().end),
        _ if scene.mark(i, '(') => (i + 1, (i + 1..(i + 2 + QUOTED).min(scene.text.tokens.len())).find(|j| scene.mark(*j, ')'))?),
        _ => return None,
    };
    let words = (start..end).all(|j| scene.word(j) && !scene.is(j, ClassSet::PREPOSITION.or(ClassSet::THAT)));
    let fits = start < end && end - start <= QUOTED && words;
    // In brackets behind a title an abbreviation is as likely: only a name that reads as one.
    let certain =
        context.named || scene.opens(i).is_some() || unit(scene, start, true, true).is_some_and(|u| u.strength == Strength::Given);
    let free = !scene.senses(start).iter().any(|a| matches!(a.sense, Sense::Actor(_)));
    (fits && certain && free).then_some((start, end, Proclitics::default(), "person/quoted"))
}

/// How surely a word is part of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Strength {
    Given,
    CommonGiven,
    /// عبد الرحمن، أبو سيف، بن سلمان
    Particle,
    /// الجباوي
    Article,
    /// A word that the lexicon does not know.
    Unknown,
}

#[derive(Debug, Clone, Copy)]
struct Unit {
    len: usize,
    strength: Strength,
    before: Proclitics,
}

/// The part of a name at token `i`; little words in front only where it is the first.
fn unit(scene: &Scene, i: usize, first: bool, titled: bool) -> Option<Unit> {
    if !scene.word(i) || scene.time_end(i).is_some() || scene.is_furniture(i) {
        return None;
    }
    let possible = !first || may_start_with_particle(scene.text.word(i));
    if let Some(u) = if possible { particle(scene, i, first) } else { None } {
        return Some(u);
    }
    if first && !scene.sorts(i).has(Sorts::GIVEN_NAME) {
        return None;
    }
    if !first && (joined_name(scene, i) || is_inflected(scene, i)) {
        return None;
    }
    if let Some(u) = initial(scene, i).filter(|_| !first) {
        return Some(u);
    }
    // علي with its dots is a name behind a title or a name; without them (على) the preposition.
    let ali = scene.text.word(i) == "علي" && (titled || !first) && scene.text.as_written(i) == "علي";
    let blocked = !scene.classes(i).is_empty() && !scene.is(i, ClassSet::NAME_PART) && !ali;
    let given = scene.senses_with(i, Sorts::GIVEN_NAME).iter().find_map(|a| match a.sense {
        Sense::GivenName(common) if a.after == 0 && !a.before.article && (first || plain(a.before)) => {
            Some((common, a.before, a.tokens as usize))
        }
        _ => None,
    });
    if let Some((common, before, tokens)) = given.filter(|(_, before, _)| !blocked && (plain(*before) || !has_other_sense(scene, i))) {
        let compound = matches!(scene.text.word(i + tokens), "الدين" | "الله" | "الاسلام");
        let strength = if common && !compound { Strength::CommonGiven } else { Strength::Given };
        return Some(Unit { len: tokens + usize::from(compound), strength, before });
    }
    if first || blocked {
        return None;
    }
    let word = scene.text.word(i);
    let letters = word.chars().count();
    if word.starts_with("ال") && letters >= 4 {
        // القائد أحمد العودة: behind a title a noun of the language may be a family name.
        let other =
            scene.head(i).is_some() || (!titled && has_other_sense(scene, i)) || is_counted(scene, i) || scene.is(i, ClassSet::ABSTRACT);
        return (!other).then_some(Unit { len: 1, strength: Strength::Article, before: Proclitics::default() });
    }
    let arabic = word.chars().all(|c| c > '\u{0600}');
    let tanwin = scene.text.as_written(i).ends_with(['ً', 'ٌ', 'ٍ']) || scene.text.as_written(i).ends_with("ًا");
    let unknown = scene.senses(i).iter().all(|a| matches!(a.sense, Sense::GivenName(_) | Sense::Place(..)));
    let verbal = letters >= 4 && (word.starts_with("ي") || word.starts_with("سي") || word.starts_with("وي")) && !word.starts_with("يو");
    let joined = ["وأ", "وإ", "وآ", "فأ", "فإ"].iter().any(|p| scene.text.as_written(i).starts_with(p));
    (arabic
        && unknown
        && !joined
        && !tanwin
        && !verbal
        && letters >= 3
        && !word.starts_with("لل")
        && !word.starts_with("بال")
        && !word.starts_with("وال"))
    .then_some(Unit { len: 1, strength: Strength::Unknown, before: Proclitics::default() })
}

/// وسليمان, ومصياف: و in front of a name that the lexicon knows opens the next one.
fn joined_name(scene: &Scene, i: usize) -> bool {
    let name = |joined: bool| {
        scene.senses(i).iter().any(|a| {
            a.after == 0
                && a.before.conjunction.is_some() == joined
                && matches!(a.sense, Sense::GivenName(_) | Sense::Place(..) | Sense::Actor(_) | Sense::Head(..))
        })
    };
    scene.text.word(i).starts_with(['و', 'ف']) && name(true) && !name(false)
}

/// استطاعوا, لمنحه, أبلغتهم: endings and pronouns that no name has.
fn is_inflected(scene: &Scene, i: usize) -> bool {
    let word = scene.text.word(i);
    if word.chars().count() < 5 || !scene.senses(i).is_empty() {
        return false;
    }
    let pronoun = word.starts_with(['ل', 'ب', 'ف', 'و']) && scene.text.as_written(i).ends_with('ه');
    pronoun || word.ends_with("وا") || word.ends_with("هم") || word.ends_with("هما") || word.starts_with("است")
}

/// جون ف. شالوف: an initial inside a name.
fn initial(scene: &Scene, i: usize) -> Option<Unit> {
    let one = scene.text.word(i).chars().count() == 1 && scene.mark(i + 1, '.') && scene.word(i + 2);
    let unknown = one && scene.classes(i + 2).is_empty() && scene.time_end(i + 2).is_none();
    unknown.then_some(Unit { len: 2, strength: Strength::CommonGiven, before: Proclitics::default() })
}

fn plain(before: Proclitics) -> bool {
    before.conjunction.is_none() && before.particle.is_none()
}

/// True where the word as it stands is also something else than a name.
fn has_other_sense(scene: &Scene, i: usize) -> bool {
    scene.senses(i).iter().any(|a| match a.sense {
        Sense::GivenName(_) | Sense::Place(..) | Sense::Actor(_) => false,
        Sense::Verb(_, f) | Sense::Trigger(_, Some(f)) => {
            a.before.article || matches!(f.tense, Tense::Perfect | Tense::Imperfect | Tense::Masdar)
        }
        _ => true,
    })
}

fn is_counted(scene: &Scene, i: usize) -> bool {
    scene.senses(i).iter().any(|a| matches!(a.sense, Sense::Noun(..) | Sense::Number(_)))
}

/// عبد الرحمن، أبو سيف، بن سلمان، آل ثاني، فان دام
fn particle(scene: &Scene, i: usize, first: bool) -> Option<Unit> {
    let word = scene.text.word(i);
    let (stem, before) = match word.strip_prefix(['و', 'ف']).filter(|_| first) {
        Some(rest) if matches!(rest, "عبد" | "ابو" | "ابي") && scene.lexicon.classes.of(rest).0.has(ClassSet::NAME_PART) => {
            (rest, Proclitics { conjunction: word.chars().next(), ..Proclitics::default() })
        }
        _ => (word, Proclitics::default()),
    };
    let (stem, before) = match stem.strip_prefix(['ل', 'ب']).filter(|_| first && before.conjunction.is_none()) {
        Some(rest) if matches!(rest, "عبد" | "ابو" | "ابي") => (rest, Proclitics { particle: word.chars().next(), ..before }),
        _ => (stem, before),
    };
    let classes = if stem.len() == word.len() { scene.classes(i) } else { scene.lexicon.classes.of(stem).0 };
    let known = classes.has(ClassSet::NAME_PART) && !matches!(stem, "الدين" | "الله");
    let next_is_name =
        scene.word(i + 1) && scene.time_end(i + 1).is_none() && (scene.classes(i + 1).is_empty() || scene.is(i + 1, ClassSet::NAME_PART));
    if !known || !next_is_name || (first && !matches!(stem, "عبد" | "ابو" | "ابي" | "ابن")) {
        return None;
    }
    if stem == "عبد" && !scene.text.word(i + 1).starts_with("ال") && scene.text.word(i + 1) != "ربه" {
        return None;
    }
    let nested = if scene.is(i + 1, ClassSet::NAME_PART) { particle(scene, i + 1, false).map(|u| u.len) } else { None };
    let strength = if stem == "عبد" { Strength::Given } else { Strength::Particle };
    Some(Unit { len: 1 + nested.unwrap_or(1), strength, before })
}

/// The particles that a name may start with, little words in front or not; nearly every other word is told by its end.
fn may_start_with_particle(word: &str) -> bool {
    ["عبد", "ابو", "ابي", "ابن"].iter().any(|p| word.ends_with(p))
}

fn name(scene: &Scene, i: usize, context: Context, taken: &[bool], place_end: usize) -> Option<Got> {
    let titled = context.title.is_some() || context.named;
    let first = unit(scene, i, true, titled).or_else(|| foreign(scene, i, context))?;
    // A place of the same words (وادي، أبو ظبي) goes first unless a title says that it is somebody.
    if place_end >= i + first.len && !titled {
        return None;
    }
    let mut end = i + first.len;
    let mut parts = 1;
    let mut strong = usize::from(matches!(first.strength, Strength::Given | Strength::Particle));
    let mut common = usize::from(first.strength == Strength::CommonGiven);
    let mut unknown = usize::from(first.strength == Strength::Unknown);
    while parts < PARTS && end < scene.text.tokens.len() && !taken[end] {
        // محمود القنواتي مختار قرية …: an office opens behind the name.
        if parts >= 2 && opens_office(scene, end) {
            break;
        }
        let next = unit(scene, end, false, titled)
            .or_else(|| relational(scene, end).filter(|_| first.strength == Strength::Given))
            .or_else(|| elder(scene, end));
        let Some(next) = next else { break };
        match next.strength {
            Strength::Unknown if unknown >= 2 => break,
            Strength::Unknown => unknown += 1,
            Strength::Given | Strength::Particle => strong += 1,
            Strength::CommonGiven => common += 1,
            Strength::Article => {}
        }
        end += next.len;
        parts += 1;
        if next.strength == Strength::Article {
            break;
        }
    }
    // سارة كرم التحرك: behind names that are words too only what is shaped as a family's name belongs to them.
    if first.strength == Strength::CommonGiven && strong == 0 && parts >= 3 && unknown == 0 {
        let last = scene.text.word(end - 1);
        if last.starts_with("ال") && !last.ends_with('ي') {
            end -= 1;
            parts -= 1;
        }
    }
    // خليل السكاكيني: a family name that is no other word vouches for a given name that is.
    let family = scene.text.word(end - 1);
    let vouched =
        parts >= 2 && family.starts_with("ال") && family.ends_with('ي') && scene.senses(end - 1).is_empty() && plain(first.before);
    let accept = match first.strength {
        Strength::Given if parts >= 2 => true,
        Strength::Given => titled || first.len >= 2 || speaks(scene, i, end),
        // أبو سيف alone may be a place; two parts, or a title, or another name beside it.
        Strength::Particle => titled || parts >= 2 || (first.len == 2 && !place_noun_before(scene, i)),
        Strength::CommonGiven => {
            (titled && plain(first.before) && (parts >= 2 || context.named || (context.title == Some(true) && !has_other_sense(scene, i))))
                || (parts >= 2 && strong >= 1)
                // صالح سالم: two names, and the first is no word that the lexicon knows.
                || (common >= 2 && plain(first.before) && !has_other_sense(scene, i))
                || vouched
                || (parts >= 2 && said_before(scene, i))
                || (parts == 1 && !has_other_sense(scene, i) && speaks(scene, i, end))
        }
        Strength::Unknown => titled,
        Strength::Article => false,
    };
    let rule = if titled { "person/title" } else { "person/name" };
    accept.then_some((i, end, first.before, rule))
}

/// محمود المصري: behind a name that is nothing else, what comes from a place is a family's name.
fn relational(scene: &Scene, i: usize) -> Option<Unit> {
    let word = scene.text.word(i);
    let shaped = word.starts_with("ال") && word.ends_with('ي') && word.chars().count() >= 6;
    let free = scene.word(i) && scene.classes(i).is_empty() && scene.time_end(i).is_none() && scene.head(i).is_none();
    (shaped && free).then_some(Unit { len: 1, strength: Strength::Article, before: Proclitics::default() })
}

/// إبراهيم الشيخ خليل: an elder's title inside a name.
fn elder(scene: &Scene, i: usize) -> Option<Unit> {
    let inside = matches!(scene.text.word(i), "الشيخ" | "الحاج") && scene.given_name(i + 1, true) && scene.classes(i + 1).is_empty();
    inside.then_some(Unit { len: 2, strength: Strength::Given, before: Proclitics::default() })
}

/// A title without ال and the place or body that it is over.
fn opens_office(scene: &Scene, i: usize) -> bool {
    let title = scene.senses(i).iter().any(|a| match a.sense {
        Sense::Head(h, Number::Singular) if plain(a.before) && !a.before.article && a.after == 0 => {
            scene.lexicon.heads.get(h as usize).is_some_and(|h| h.class == HeadClass::Title)
        }
        _ => false,
    });
    title && (super::places::is_place_noun(scene, i + 1) || scene.definite(i + 1) || scene.place(i + 1).is_some())
}

/// `ماهر: لا أعرف.`: a name alone at the start of a line with a colon behind it.
fn speaks(scene: &Scene, i: usize, end: usize) -> bool {
    let opens = i == 0 || scene.text.tokens[i - 1].kind == TokenKind::Break;
    opens && scene.mark(end, ':')
}

/// A foreign name that the lexicon does not know, right behind a definite title.
fn foreign(scene: &Scene, i: usize, context: Context) -> Option<Unit> {
    if context.title != Some(true) && !context.named {
        return None;
    }
    let u = unit(scene, i, false, true).filter(|u| u.strength == Strength::Unknown)?;
    let word = scene.text.word(i);
    let adverb = word.ends_with('ا') && word.chars().count() <= 5;
    let joined = word.starts_with('و') || word.starts_with('ف') || word.starts_with('ب') && word.chars().count() > 6;
    let more = || unit(scene, i + 1, false, true).is_some_and(|n| n.strength != Strength::Article);
    (!adverb && !joined && scene.verb(i).is_none() && (more() || stands_alone(scene, i))).then_some(u)
}

/// قال المدرب شالوف إن, أكد الوزير شالوف، …: one word that the lexicon does not know, where the sentence goes on behind it.
///
/// Counter-examples: `قال المدرب مبتسما إن`, `قال الوزير لاحقا`: what is inflected or shaped as an adjective is no name.
fn stands_alone(scene: &Scene, i: usize) -> bool {
    let word = scene.text.word(i);
    let shaped = word.ends_with(['ا', 'ه']) || word.ends_with("ون") || word.ends_with("ين") || word.ends_with("ات");
    let prefixed = word.starts_with(['ل', 'ب', 'ك', 'م']);
    let said = i >= 2 && scene.verb(i - 2).is_some_and(|v| matches!(v.inflection.tense, Tense::Perfect | Tense::Imperfect));
    let goes_on = scene.is(i + 1, ClassSet::THAT) || scene.comma(i + 1) || scene.mark(i + 1, ':');
    said && goes_on && !shaped && !prefixed && scene.senses(i).is_empty() && word.chars().count() >= 3
}

fn place_noun_before(scene: &Scene, i: usize) -> bool {
    i > 0 && (super::places::is_place_noun(scene, i - 1) || scene.mark(i - 1, '(') || scene.comma(i - 1))
}

/// A reporting verb right before: somebody is named.
fn said_before(scene: &Scene, i: usize) -> bool {
    i > 0 && scene.verb(i - 1).is_some_and(|v| matches!(v.inflection.tense, Tense::Perfect | Tense::Imperfect))
}
