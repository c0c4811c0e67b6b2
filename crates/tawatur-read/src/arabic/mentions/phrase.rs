//! What follows the head of a name: وزارة + الدفاع الروسية.

use super::FoundMention;
use crate::arabic::scene::Scene;
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{Number, Sense, Tense};

/// What stands behind a head.
#[derive(Debug, Clone, Copy, Default)]
pub struct Complement {
    /// One past its last token.
    pub end: usize,
    /// True where it names: a definite noun, a name, or a name in quotation marks.
    pub names: bool,
    /// The mention that is the whole of it, as an index into those given.
    pub inner: Option<usize>,
    /// True where only epithets stand there (التنظيم الإرهابي).
    pub epithets: bool,
    /// True where it stands in quotation marks or brackets.
    pub marked: bool,
    /// True where it is a word that the lexicon does not know: صحيفة لوموند.
    pub foreign: bool,
}

/// Indefinite nouns that may stand between a head and the definite noun that closes the chain.
const CHAIN: usize = 3;
const ADJECTIVES: usize = 3;
/// Parts of what a body is for: للتنمية والإعمار والإسكان.
const FIELDS: usize = 4;
/// Words in quotation marks that may be a name.
const QUOTED: usize = 6;

/// Names found so far, by their first token.
pub struct Starts(Vec<Option<u32>>);

impl Starts {
    /// Lays `found` out by first token; the longest wins.
    pub fn of(scene: &Scene, found: &[&FoundMention]) -> Self {
        let mut at: Vec<Option<u32>> = vec![None; scene.text.tokens.len()];
        for (k, m) in found.iter().enumerate() {
            let slot = &mut at[m.start()];
            if slot.is_none_or(|old| found[old as usize].run.end < m.run.end) {
                *slot = Some(k as u32);
            }
        }
        Self(at)
    }

    /// The mention that starts at token `i`.
    pub fn at(&self, i: usize) -> Option<usize> {
        self.0.get(i).copied().flatten().map(|k| k as usize)
    }
}

/// Reads what stands behind a head that ends before token `from`.
pub fn complement(scene: &Scene, from: usize, head: HeadForm, names: &[&FoundMention], starts: &Starts) -> Complement {
    let mut out = Complement { end: from, ..Complement::default() };
    if head.definite {
        adjectives(scene, from, Some(head.feminine), &mut out);
        // الموقع الإخباري "…"
        if !quoted(scene, out.end, starts, names, &mut out) && out.names {
            purpose(scene, &mut out);
        }
        return out;
    }
    if quoted(scene, from, starts, names, &mut out) {
        adjectives(scene, out.end, None, &mut out);
        return out;
    }
    let mut j = from;
    let mut bare_unknown = 0;
    while j < scene.text.tokens.len() && j - from <= CHAIN {
        if let Some(k) = starts.at(j).filter(|k| names[*k].span.start == scene.text.tokens[j].span.start) {
            out.inner = (j == from).then_some(k);
            out.end = names[k].end();
            out.names = true;
            break;
        }
        if stops(scene, j) {
            break;
        }
        let word = scene.text.word(j);
        if starts_definite(word) {
            out.end = j + 1;
            out.names = true;
            break;
        }
        if is_finite_verb(scene, j) {
            break;
        }
        let known = !scene.senses(j).is_empty();
        // A word only known with a little word in front or a pronoun behind belongs to what follows: لأسر، تعازيها.
        let carries = known && scene.senses(j).iter().all(|a| a.before.particle.is_some() || a.after > 0);
        if carries || scene.starts_with_conjunction(j) || has_attached_article(word) {
            break;
        }
        if known {
            let somebody = !head.takes_foreign_names && scene.given_name(j, false);
            if out.names || somebody {
                break;
            }
        } else {
            bare_unknown += 1;
            let inflected = word.ends_with("ها") || word.ends_with("هم") || scene.text.as_written(j).ends_with(['ً', 'ٌ']);
            if bare_unknown > 2 || inflected {
                break;
            }
            let relational = word.ends_with("يه") || (word.ends_with('ي') && word.chars().count() > 4);
            if head.takes_foreign_names && !relational && (j == from || out.foreign) {
                out.end = j + 1;
                (out.names, out.foreign) = (true, true);
            }
        }
        j += 1;
    }
    // مركز شعنوب للدراسات: what it is for shows that the unknown word is its name.
    if !out.names && bare_unknown > 0 && j - from == bare_unknown {
        let mut named = Complement { end: j, ..out };
        purpose(scene, &mut named);
        out = if named.names { named } else { out };
    }
    if out.names {
        let before = out.end;
        adjectives(scene, before, None, &mut out);
        out.epithets = false;
        purpose(scene, &mut out);
        if out.end > before && out.inner.is_some_and(|k| names[k].kind == crate::record::MentionKind::Place) {
            out.inner = None;
        }
    }
    out
}

/// What a body is for, behind its name: مركز الوادي للدراسات والأبحاث، المرصد المرقاني لحقوق الإنسان، وزارة الصحة والسكان.
///
/// Counter-example: `سلمت الهيئة المحلية للجيش`: the army is nothing that a body is for.
fn purpose(scene: &Scene, out: &mut Complement) {
    let field = |word: &str| scene.lexicon.classes.of(word).0.has(ClassSet::FIELD);
    let mut j = out.end;
    let mut last = j.checked_sub(1).filter(|l| scene.text.word(*l).strip_prefix("ال").is_some_and(field));
    for _ in 0..FIELDS {
        if !scene.word(j) || scene.is_furniture(j) {
            break;
        }
        let word = scene.text.word(j);
        let behind_l = word.strip_prefix("لل").is_some_and(field);
        let beside = last.is_some() && word.strip_prefix("وال").is_some_and(field);
        let construct =
            word.strip_prefix('ل').is_some_and(field) && (starts_definite(scene.text.word(j + 1)) || field(scene.text.word(j + 1)));
        if !(behind_l || beside || construct) {
            break;
        }
        j += 1 + usize::from(construct);
        last = Some(j - 1);
        let mut tail = Complement::default();
        adjectives(scene, j, None, &mut tail);
        j = j.max(tail.end);
        (out.end, out.names, out.epithets) = (j, true, false);
    }
}

/// What of a head matters for what may follow it.
#[derive(Debug, Clone, Copy)]
pub struct HeadForm {
    /// Carries ال.
    pub definite: bool,
    /// Its adjectives end in ة.
    pub feminine: bool,
    /// Foreign names stand behind it without ال: صحيفة لوموند.
    pub takes_foreign_names: bool,
}

fn starts_definite(word: &str) -> bool {
    word.starts_with("ال") && word.chars().count() >= 4
}

fn has_attached_article(word: &str) -> bool {
    ["لل", "بال", "كال", "وال", "فال"].iter().any(|p| word.starts_with(p) && word.chars().count() > 5)
}

/// A name in quotation marks or brackets behind the head.
fn quoted(scene: &Scene, from: usize, starts: &Starts, names: &[&FoundMention], out: &mut Complement) -> bool {
    if let Some((k, q)) = scene.opens(from) {
        let inside = q.inside();
        if !q.balanced || inside.is_empty() || inside.len() > QUOTED {
            return false;
        }
        let inner = starts.at(inside.start).filter(|m| names[*m].end() == inside.end);
        if inner.is_none() && !scene.is_name(k) {
            return false;
        }
        out.inner = inner;
        out.end = q.close as usize + 1;
        (out.names, out.marked, out.epithets) = (true, true, false);
        return true;
    }
    if scene.mark(from, '(')
        && let Some(k) = starts.at(from + 1)
        && scene.mark(names[k].end(), ')')
    {
        out.inner = Some(k);
        out.end = names[k].end() + 1;
        (out.names, out.marked, out.epithets) = (true, true, false);
        return true;
    }
    false
}

/// Adjectives with ال behind the noun.
fn adjectives(scene: &Scene, from: usize, feminine: Option<bool>, out: &mut Complement) {
    let mut j = from;
    let mut epithets = 0;
    while j < scene.text.tokens.len() && j - from < ADJECTIVES && is_adjective(scene, j, feminine) {
        epithets += usize::from(scene.is(j, ClassSet::EPITHET));
        j += 1;
    }
    if j > from {
        out.names = true;
        out.epithets = epithets == j - from;
        out.end = j;
    }
}

/// An adjective with ال, and of that gender where one is given.
pub fn is_adjective(scene: &Scene, j: usize, feminine: Option<bool>) -> bool {
    let word = scene.text.word(j);
    if !scene.word(j) || !starts_definite(word) || scene.time_end(j).is_some() || scene.is(j, ClassSet::ABSTRACT) {
        return false;
    }
    if feminine.is_some_and(|f| f != word.ends_with('ه')) {
        return false;
    }
    if scene.is(j, ClassSet::ADJECTIVE.or(ClassSet::EPITHET)) {
        return true;
    }
    if !scene.classes(j).is_empty() || scene.head(j).is_some() || is_counted(scene, j) {
        return false;
    }
    let letters = word.chars().count();
    let relational = letters >= 5 && (word.ends_with('ي') || word.ends_with("يه"));
    let participle = letters >= 6 && word.starts_with("الم") && !scene.senses(j).iter().any(|a| matches!(a.sense, Sense::Place(..)));
    relational || participle
}

fn is_counted(scene: &Scene, j: usize) -> bool {
    scene.senses(j).iter().any(|a| matches!(a.sense, Sense::Noun(_, Number::Plural | Number::Dual) | Sense::Number(_)))
}

/// Words that no name goes over.
pub fn stops(scene: &Scene, j: usize) -> bool {
    const CLASSES: ClassSet = ClassSet::PREPOSITION
        .or(ClassSet::THAT)
        .or(ClassSet::RELATIVE)
        .or(ClassSet::SUBORDINATOR)
        .or(ClassSet::NEGATION)
        .or(ClassSet::PRONOUN)
        .or(ClassSet::DEMONSTRATIVE)
        .or(ClassSet::WITHOUT)
        .or(ClassSet::WAS)
        .or(ClassSet::HAD)
        .or(ClassSet::SAYING)
        .or(ClassSet::TURN)
        .or(ClassSet::ADVERB)
        .or(ClassSet::SAME);
    !scene.word(j) || scene.is(j, CLASSES) || scene.time_end(j).is_some() || scene.is_furniture(j)
}

/// A verb in the perfect or imperfect, whatever else it may be: أمر، طالب.
pub fn has_finite_verb(scene: &Scene, j: usize) -> bool {
    scene.senses(j).iter().any(|a| match a.sense {
        Sense::Verb(_, f) | Sense::Trigger(_, Some(f)) => {
            matches!(f.tense, Tense::Perfect | Tense::Imperfect) && f.person == 3 && !f.passive && a.after == 0
        }
        _ => false,
    })
}

/// A verb in the perfect or imperfect and nothing else.
pub fn is_finite_verb(scene: &Scene, j: usize) -> bool {
    let finite = |t: Tense| matches!(t, Tense::Perfect | Tense::Imperfect);
    // بين is "between" long before it is "made clear".
    if !scene.classes(j).is_empty() {
        return false;
    }
    let mut verb = false;
    for a in scene.senses(j).iter().filter(|a| !a.before.article) {
        match a.sense {
            Sense::Verb(_, f) | Sense::Trigger(_, Some(f)) => verb |= finite(f.tense) && f.person == 3,
            Sense::Trigger(_, None) | Sense::Noun(..) | Sense::Head(..) | Sense::Place(_, false) | Sense::Actor(_) | Sense::Number(_) => {
                return false;
            }
            _ => {}
        }
    }
    verb
}
