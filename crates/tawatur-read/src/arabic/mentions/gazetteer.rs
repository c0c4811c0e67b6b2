//! Names of the user's gazetteer that are words of the language as well: found only where something says that a place
//! is meant.
//!
//! A gazetteer holds thousands of villages that are called the new one, the white one, unity. These names (marked `~` in the
//! user's files) count behind a noun of places (بلدة الجديدة), behind the item of a list of places, behind a direction
//! (شمال شعنوب); behind في and إلى only names of several words and of towns, because most words of the language are in no
//! lexicon: "في إطار" is no village in Anatolia.

use super::phrase::stops;
use super::{FoundMention, bounds, places};
use crate::arabic::scene::Scene;
use crate::record::{EntityRef, MentionKind};
use tawatur_lexicon::classes::ClassSet;
use tawatur_lexicon::{HeadClass, Place};
use tawatur_text::clitics::Proclitics;

/// Words of a name at most.
const WORDS: usize = 5;
/// How many people a town has whose name may stand behind في alone.
const TOWN: u64 = 20_000;

/// A name of the user's gazetteer at token `i`, by what stands in front of it; `listed`: by the list that it continues.
///
/// Example: `حي الوحدة`. Counter-examples: `دعا إلى الوحدة`, `في إطار`, `المدينة الجديدة`: a word of the language.
pub fn find(scene: &Scene, i: usize, listed: bool) -> Option<(usize, FoundMention)> {
    if !scene.lexicon.has_own_places() || !scene.word(i) || scene.time_end(i).is_some() {
        return None;
    }
    let b = places::before(scene, i);
    let behind_noun = b.is_some_and(|b| {
        let noun = scene.text.word(b);
        places::is_place_noun(scene, b) && !scene.definite(b) && (!places::is_plural(noun) || scene.mark(i - 1, '('))
    });
    let word = scene.text.word(i);
    if behind_noun {
        let (len, place) = longest(scene, i, word)?;
        let adjective = len == 1 && !word.starts_with("ال") && (word.ends_with('ه') || !scene.classes(i).is_empty());
        // مدينة الملك عبد الله: a title opens a longer name; مقاطعة كأس العالم is no province.
        let title = matches!(scene.head(i), Some((_, HeadClass::Title))) || word == "الله" || stops(scene, i);
        let other = !word.starts_with("ال") && len == 1 && !is_free(scene, i) && !places::place_noun(scene, b?, ClassSet::SETTLEMENT);
        return (!adjective && !title && !other).then(|| made(scene, i, len, Proclitics::default(), place, "place/gazetteer+noun"));
    }
    if listed {
        if let Some((len, place)) = longest(scene, i, word).filter(|(len, _)| *len > 1 || is_free(scene, i)) {
            return Some(made(scene, i, len, Proclitics::default(), place, "place/gazetteer/list"));
        }
        let rest = word.strip_prefix('و')?;
        let (len, place) = longest(scene, i, rest).filter(|(len, _)| *len > 1 || !is_known(scene, rest))?;
        let before = Proclitics { conjunction: Some('و'), ..Proclitics::default() };
        return Some(made(scene, i, len, before, place, "place/gazetteer/list"));
    }
    let direction = matches!(places::bare(scene.text.word(b?)), "شمال" | "جنوب" | "شرق" | "غرب" | "شمالي" | "جنوبي" | "شرقي" | "غربي");
    let inside = matches!(places::bare(scene.text.word(b?)), "في" | "الي");
    if !(direction || inside) {
        return None;
    }
    let (len, place) = longest(scene, i, word)?;
    // في بلباو: a place of some size whose name is no word of this shape.
    let town = word.chars().count() >= 5
        && !word.starts_with("ال")
        && !word.ends_with('ه')
        && place.population.is_some_and(|p| p >= TOWN)
        && scene.text.word(b?).ends_with("في");
    let sure = is_free(scene, i) && (len > 1 || direction || town);
    sure.then(|| made(scene, i, len, Proclitics::default(), place, "place/gazetteer+preposition"))
}

/// No other word that the lexicon knows.
fn is_free(scene: &Scene, i: usize) -> bool {
    scene.senses(i).is_empty() && scene.classes(i).is_empty()
}

fn is_known(scene: &Scene, word: &str) -> bool {
    scene.lexicon.senses(word).next().is_some() || scene.lexicon.classes.of(word).0 != ClassSet::default()
}

/// The longest name that starts with `first` at token `i`: how many tokens, and whose.
fn longest<'a>(scene: &Scene<'a>, i: usize, first: &str) -> Option<(usize, &'a Place)> {
    let mut key = first.to_owned();
    let mut best = None;
    for len in 1..=WORDS.min(scene.lexicon.longest_place_name()) {
        if len > 1 {
            if !scene.word(i + len - 1) {
                break;
            }
            key.push(' ');
            key.push_str(scene.text.word(i + len - 1));
        }
        if let Some(k) = scene.lexicon.namesakes(&key).first() {
            best = Some((len, *k));
        }
    }
    let (len, k) = best?;
    scene.lexicon.places.get(k as usize).map(|p| (len, p))
}

/// What a place is called in the record.
pub fn entity(place: &Place) -> EntityRef {
    EntityRef { id: format!("place:{}", place.id), label: place.ar.clone(), label_en: Some(place.en.clone()).filter(|e| !e.is_empty()) }
}

fn made(scene: &Scene, i: usize, len: usize, before: Proclitics, place: &Place, rule: &str) -> (usize, FoundMention) {
    (i + len, bounds::mention(scene, i, i + len, before, MentionKind::Place, Some(entity(place)), rule.to_owned()))
}
