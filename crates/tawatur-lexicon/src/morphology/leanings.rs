//! How likely a reading is: by itself, and where it stands. Everything is in tenths of a bit.

use tawatur_text::tokens::TokenKind;

use crate::conjugate::Moods;
use crate::morphology::settle::Sentence;
use crate::morphology::tag::{Ending, Part};
use crate::morphology::words::Reading;
use crate::morphology::{Governs, Morphology};
use crate::sense::{Number, Tense};

/// What speaks for a reading where it stands, without ruling others out.
pub struct Leaning {
    /// Its name, given as the reason where it decided.
    pub name: &'static str,
    /// How much it speaks for `reading` at token `i`.
    pub bits: fn(&Sentence<'_, '_>, usize, &Reading) -> i32,
}

/// How likely a reading is by itself: the weight of its lemma less what its clitics and its inflection cost.
pub fn likelihood(m: &Morphology, r: &Reading) -> i32 {
    let lemma = r.lemma.map_or(0, |l| (i32::from(m.lemma(l).weight) + i32::from(m.lemma(l).bias)) * 10);
    let front = match r.before.conjunction {
        Some('و') => 30,
        Some(_) => 65,
        None => 0,
    } + match r.before.particle {
        Some('ب' | 'ل') => 40,
        Some('س') => 20,
        Some(_) => 75,
        None => 0,
    } + i32::from(r.question) * 90;
    let t = &r.tag;
    let inflected = match t.part {
        Part::Verb => {
            let voice = if t.passive { 25 } else { 0 };
            let person = match t.person {
                3 => 0,
                1 => 35,
                _ => 60,
            };
            // Nobody commands in the news but in quotations.
            let person = person + if t.moods == Moods::IMPERATIVE { 20 } else { 0 };
            let number = match t.number {
                Number::Singular => 0,
                Number::Plural if t.feminine => 60,
                Number::Plural => 10,
                Number::Dual => 35,
            };
            voice + person + number
        }
        // A list of given names has many words in it that are no names most of the time.
        Part::Name => 30,
        _ => match (t.number, t.ending) {
            (Number::Dual, Ending::Construct) => 60,
            (Number::Dual, _) => 35,
            (Number::Plural, Ending::Construct) => 30,
            (_, Ending::Alef) => 30,
            (Number::Plural, _) => 10,
            _ => 0,
        },
    };
    // Participles of every verb are made, few are in use.
    let made = match (t.tense, t.part) {
        (Some(Tense::ActiveParticiple), Part::Adjective) => 10,
        (Some(Tense::PassiveParticiple), Part::Adjective) => 15,
        _ => 0,
    };
    lemma - front - inflected - made - i32::from(r.misspelled) * 25
}

/// All leanings.
pub const LEANINGS: &[Leaning] = &[
    // What a pronoun behind costs: ه and ها are common, ك and ي rare in the news.
    Leaning {
        name: "pronoun",
        bits: |s, i, r| match r.pronoun(s.text.word(i)) {
            "" => 0,
            "ه" | "ها" => -30,
            "هم" | "نا" => -45,
            "ي" => -70,
            "ك" | "كم" | "كن" | "كما" | "هن" => -85,
            _ => -50,
        },
    },
    // كتب الرئيس, قتل 5 جنود: at the head of a sentence a verb, where what follows can be its subject. Counter-example:
    // كتب التاريخ تقول, which the weights must tell.
    Leaning {
        name: "clause-start",
        bits: |s, i, r| {
            let number = s.text.tokens.get(i + 1).is_some_and(|t| t.kind == TokenKind::Number);
            let subject = number || s.behind(i).is_some_and(|j| s.text.word(j).starts_with("ال"));
            if s.opens(i) && subject && r.tag.is_finite() && r.tag.person == 3 { 20 } else { 0 }
        },
    },
    // رئيس الحكومة, جنوبي سوريا: behind a nominal without ال a noun or a name more than a verb or an accusative.
    // Counter-example: رجل قتل.
    Leaning {
        name: "annexed",
        bits: |s, i, r| {
            let head = s.last(i).is_some_and(|l| l.tag.part.is_nominal() && !l.before.article && l.tag.ending != Ending::Alef);
            if !head {
                return 0;
            }
            match r.tag.part {
                Part::Noun | Part::Name if r.before.conjunction.is_none() && r.tag.ending != Ending::Alef => 10,
                Part::Noun | Part::Adjective if r.tag.ending == Ending::Alef => -15,
                Part::Preposition => 10,
                Part::Verb if r.before == Default::default() => -15,
                _ => 0,
            }
        },
    },
    // 39 عاما, عشرون شخصا: behind a number what is counted, no adjective.
    Leaning {
        name: "counted",
        bits: |s, i, r| {
            let number = i > 0 && s.text.tokens[i - 1].kind == TokenKind::Number || s.last(i).is_some_and(|l| l.tag.part == Part::Number);
            match r.tag.part {
                Part::Noun if number && r.before == Default::default() => 30,
                _ => 0,
            }
        },
    },
    // الحكومة الجديدة, خطة جديدة: an adjective agrees with its noun.
    Leaning {
        name: "adjective",
        bits: |s, i, r| {
            let Some(last) = s.last(i).filter(|l| l.tag.part == Part::Noun) else { return 0 };
            let agrees = r.before.conjunction.is_none()
                && r.before.particle.is_none()
                && last.before.article == r.before.article
                && (last.tag.feminine == r.tag.feminine || last.tag.number == Number::Plural);
            if r.tag.part == Part::Adjective && agrees { 20 } else { 0 }
        },
    },
    // مشاركة الوزير: the noun, where no noun stands before that it could agree with. Counter-example: كانت مشاركة.
    Leaning {
        name: "no-noun-before",
        bits: |s, i, r| {
            let noun = s.last(i).is_some_and(|l| l.tag.part.is_nominal() || l.tag.is_finite());
            if r.tag.part == Part::Adjective && r.tag.feminine && !noun { -25 } else { 0 }
        },
    },
    // في كتب الأطفال: of two readings the nominal one.
    Leaning {
        name: "governed",
        bits: |s, i, r| match s.governed(i) {
            Governs::Genitive | Governs::Accusative if r.tag.part.is_nominal() => 10,
            _ => 0,
        },
    },
    // وصل بريطانيا: the country. An adjective in the accusative wants a noun in it, or a verb like كان, before it: وفدا
    // بريطانيا, كان قديما.
    Leaning {
        name: "adjective-alone",
        bits: |s, i, r| {
            let before = s.last(i).is_some_and(|l| l.tag.ending == Ending::Alef || s.morphology.is_auxiliary(l));
            if r.tag.part == Part::Adjective && r.tag.ending == Ending::Alef && !before { -25 } else { 0 }
        },
    },
    // لم يعد is of عاد rather than of وعد: the jussive, where its spelling is its own, is what لم wants.
    Leaning {
        name: "jussive-spelling",
        bits: |s, i, r| match (s.governed(i), r.tag.moods == Moods::JUSSIVE) {
            (Governs::Jussive, true) => 15,
            (_, true) => -30,
            _ => 0,
        },
    },
    // مسؤولا الحكومة can't be: behind the alef of the indefinite no genitive follows.
    Leaning {
        name: "alef-annexed",
        bits: |s, i, r| {
            let article = s.behind(i).is_some_and(|j| s.text.word(j).starts_with("ال"));
            if article && r.tag.ending == Ending::Alef { -20 } else { 0 }
        },
    },
];
