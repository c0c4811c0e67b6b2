//! Rules of grammar that strike readings out. Each says where it applies and what it keeps; where it would keep
//! nothing it does nothing. `tests/settled.txt` has an example and a counter-example of each.

use crate::conjugate::Moods;
use crate::morphology::Governs;
use crate::morphology::settle::Sentence;
use crate::morphology::tag::{Ending, Part};
use crate::morphology::words::Reading;
use crate::sense::Number;

/// One rule.
pub struct Rule {
    /// Its name, given as the reason.
    pub name: &'static str,
    /// Whether it has to say something about token `i`.
    pub applies: fn(&Sentence<'_, '_>, usize) -> bool,
    /// Which readings may stand there.
    pub keeps: fn(&Sentence<'_, '_>, usize, &Reading) -> bool,
}

/// All rules, in the order in which they are asked.
pub const RULES: &[Rule] = &[
    // Beside a reading that is spelled as it stands, one that is not must go: إعمال for أعمال. Counter-example: ان alone
    // keeps أن and إن, both as far off.
    Rule {
        name: "spelling",
        applies: |_, _| true,
        keeps: |s, i, r| r.misspelled <= s.readings(i).iter().map(|r| r.misspelled).min().unwrap_or(0) + 1,
    },
    // في كتب: books, not "he wrote". Counter-example: فيه كتب, where the pronoun satisfied في.
    Rule {
        name: "genitive",
        applies: |s, i| s.governed(i) == Governs::Genitive,
        keeps: |_, _, r| !r.tag.is_finite() && r.before.conjunction.is_none(),
    },
    // في سوريا: the country; behind a preposition no accusative stands. Counter-example: كان قديما.
    Rule { name: "no-accusative", applies: |s, i| s.governed(i) == Governs::Genitive, keeps: |_, _, r| r.tag.ending != Ending::Alef },
    // إن رد الحكومة: "the answer", not "he answered". Counter-example: إنه رد.
    Rule { name: "accusative", applies: |s, i| s.governed(i) == Governs::Accusative, keeps: |_, _, r| !r.tag.is_finite() },
    // لم يعد: an imperfect that can be a jussive. Counter-example: لا يعد.
    Rule {
        name: "jussive",
        applies: |s, i| s.governed(i) == Governs::Jussive,
        keeps: |_, _, r| r.tag.is_imperfect() && r.tag.moods.has(Moods::JUSSIVE) && is_bare(r),
    },
    // أن تعود: an imperfect that can be a subjunctive. Counter-example: أن العودة.
    Rule {
        name: "subjunctive",
        applies: |s, i| s.governed(i) == Governs::Subjunctive,
        keeps: |_, _, r| r.tag.is_imperfect() && r.tag.moods.has(Moods::SUBJUNCTIVE) && is_bare(r),
    },
    // أن behind which no imperfect can stand is أنّ: أن كتب الأطفال غالية. Counter-example: بعد أن تكتب.
    Rule { name: "that-noun", applies: |s, i| s.governed(i) == Governs::Subjunctive, keeps: |_, _, r| !r.tag.is_perfect() },
    // سوف تعد: an imperfect that can be an indicative. Counter-example: لن تعد.
    Rule {
        name: "imperfect",
        applies: |s, i| s.governed(i) == Governs::Imperfect,
        keeps: |_, _, r| r.tag.is_imperfect() && r.tag.moods.has(Moods::INDICATIVE),
    },
    // قد رد, لقد كتب: a verb. Counter-example: رد الوزير مكتوب.
    Rule { name: "verb", applies: |s, i| s.governed(i) == Governs::Verb, keeps: |_, _, r| r.tag.is_finite() && is_bare(r) },
    // A jussive stands behind لم, لا of forbidding and ل; elsewhere يعد is no form of عاد. Counter-example: لا تعد.
    Rule {
        name: "no-jussive",
        applies: |s, i| !matches!(s.governed(i), Governs::Jussive | Governs::Verb) && s.before(i).is_none_or(|j| s.text.word(j) != "لا"),
        keeps: |_, _, r| !(r.tag.is_imperfect() && r.tag.moods == Moods::JUSSIVE) || r.before.particle == Some('ل'),
    },
    // قال كتب: two finite verbs do not meet. Counter-examples: كان يكتب, بدأ يكتب, قتل وأصاب.
    Rule {
        name: "one-verb",
        applies: |s, i| s.last(i).is_some_and(|r| r.tag.is_finite() && !s.morphology.is_auxiliary(r)),
        keeps: |_, _, r| !r.tag.is_finite() || !is_bare(r),
    },
    // التي كتبت: a clause opens with its verb, or with what is no nominal. Counter-example: الذي في البيت.
    Rule {
        name: "relative",
        applies: |s, i| s.governed(i) == Governs::Clause && s.last(i).is_some_and(|r| r.tag.part == Part::Relative),
        keeps: |_, _, r| r.tag.is_finite() || !r.tag.part.is_nominal(),
    },
    // A dual that lost its ن wants a genitive: رئيسا البلدين. Counter-example: كان رئيسا للبلد.
    Rule {
        name: "dual-annexed",
        applies: |s, i| s.text.word(i).ends_with('ا') && s.behind(i).is_none_or(|j| !s.text.word(j).starts_with("ال")),
        keeps: |_, _, r| r.tag.ending != Ending::Construct || r.tag.number != Number::Dual,
    },
    // A form of the construct state wants something behind it. Counter-example: مهندسي المشروع.
    Rule {
        name: "construct",
        applies: |s, i| s.behind(i).is_none_or(|j| s.readings(j).iter().all(no_genitive)),
        keeps: |s, i, r| r.tag.ending != Ending::Construct || (r.end as usize) < s.text.word(i).len(),
    },
    // الحكومة كتبت: a verb behind a singular subject has its gender. Counter-example: الرجال كتبت لهم رسالة.
    Rule {
        name: "agreement",
        applies: |s, i| s.last(i).is_some_and(|r| r.tag.part == Part::Noun && r.before.article && r.tag.number == Number::Singular),
        keeps: |s, i, r| {
            let verb = r.tag.is_perfect() && is_bare(r) && r.tag.person == 3;
            !verb || s.last(i).is_none_or(|subject| subject.tag.feminine == r.tag.feminine)
        },
    },
];

fn is_bare(r: &Reading) -> bool {
    r.before == Default::default()
}

/// True for what cannot be the genitive of the word before it.
fn no_genitive(r: &Reading) -> bool {
    let closed = matches!(r.tag.part, Part::Preposition | Part::Conjunction | Part::Subordinator | Part::Particle);
    r.has_preposition() || r.before.conjunction.is_some() || closed || r.tag.is_finite()
}
