//! The few Arabic words that the account itself looks for, all folded.
//!
//! They tell how clauses hang together (who is part of whom, who is credited), not what happened:
//! concepts, names and counted nouns come from the lexicon.

/// Nouns in an outlet's name that only say what sort of outlet it is.
pub(crate) const OUTLET_NOUNS: [&str; 14] = [
    "وكاله", "قناه", "صحيفه", "جريده", "موقع", "شبكه", "تلفزيون", "محطه", "اذاعه", "مجله", "الاخباريه", "الاخباري", "للانباء", "فضاييه",
];

/// Words shortly before an outlet's name that credit it.
pub(crate) const CREDIT_WORDS: [&str; 14] = [
    "عن", "نقلا", "نقلت", "نقل", "وفقا", "وفق", "بحسب", "حسب", "حسبما", "ذكرت", "ذكر", "افادت", "المصدر", "لوكاله",
];
