//! Families of concepts: what newsrooms tell of one event under several concepts.
//!
//! The crosswalks of the lexicon are too wide for this (PLOVER's ASSAULT holds an air raid and a rape).
//! A concept in no family is its own.

/// Concepts that may tell one event, by family; the first names the family.
const FAMILIES: [&[&str]; 20] = [
    &["NEGOTIATE", "MEDIATE"],
    &["AGREE", "RECONCILE", "CEASEFIRE", "OFFER"],
    &["WITHDRAW", "EVACUATE", "LEAVE", "EXPEL-PEOPLE", "DEPART"],
    &["PASSAGE", "OPEN-CROSSING"],
    &["SURRENDER", "HANDOVER", "DISARM"],
    &["KILL", "DIE", "TOLL", "MASSACRE"],
    &["STRIKE", "SHELL", "MISSILE", "ATTACK", "BOMB", "EXPLODE"],
    &["CHEMICAL-ATTACK"],
    &["CAPTURE", "RECAPTURE", "CONTROL", "ADVANCE"],
    &["DETAIN", "ARREST", "CAPTURE-PERSON", "KIDNAP"],
    &["RELEASE", "EXCHANGE-PRISONERS"],
    &["AID", "DELIVER"],
    &["BESIEGE", "STARVE", "OBSTRUCT-AID"],
    &["DEPLOY", "REINFORCE", "MOBILISE"],
    &["CLASH", "STORM", "REPEL"],
    &["CRASH", "SHOOT-DOWN"],
    &["EARTHQUAKE", "TSUNAMI"],
    &["INVESTIGATE", "CHARGE"],
    &["CASUALTY-COMPOSITION", "ONBOARD"],
    &["DISPLACE", "SHELTER"],
];

/// Concepts that say where, when, who or what model: attributes of an event.
const ATTRIBUTES: [&str; 5] = ["BOUND-FOR", "TYPE-OF", "CAUSE", "CASUALTY-COMPOSITION", "ONBOARD"];

/// Families whose events go on for days.
const LASTING: [&str; 9] = ["NEGOTIATE", "AGREE", "WITHDRAW", "SURRENDER", "CAPTURE", "BESIEGE", "DEPLOY", "DISPLACE", "AID"];

/// True for what takes two sides.
pub(crate) fn has_sides(concept: &str) -> bool {
    matches!(family(concept), "NEGOTIATE" | "AGREE" | "CLASH")
}

/// Concepts that only say how another event went.
const LIGHT: [&str; 12] =
    ["BEGIN", "END", "HALT", "RESUME", "INCREASE", "DECREASE", "PROTECT", "SUPPORT", "JOIN", "COORDINATE", "ARRIVE", "TRANSPORT"];

/// True for a circumstance of something else: it began, it was supported, it was bound for somewhere.
pub(crate) fn is_light(concept: &str) -> bool {
    is_attribute(concept) || is_circumstance(concept)
}

/// The same, attributes left out.
pub(crate) fn is_circumstance(concept: &str) -> bool {
    LIGHT.contains(&concept)
}

/// True for talks and agreements, which are told apart by their sides.
pub(crate) fn is_talks(concept: &str) -> bool {
    matches!(concept, "NEGOTIATE" | "MEDIATE" | "MEET" | "AGREE" | "RECONCILE" | "CEASEFIRE")
}

/// True for people who leave or are brought out.
pub(crate) fn moves(concept: &str) -> bool {
    family(concept) == "WITHDRAW"
}

/// True for what goes on for days: talks, a siege, an evacuation.
pub(crate) fn lasts(concept: &str) -> bool {
    LASTING.contains(&family(concept))
}

/// The family of a concept.
pub(crate) fn family(concept: &str) -> &str {
    FAMILIES.iter().find(|f| f.contains(&concept)).and_then(|f| f.first()).copied().unwrap_or(concept)
}

/// True for a concept that tells an attribute of an event.
pub(crate) fn is_attribute(concept: &str) -> bool {
    ATTRIBUTES.contains(&concept)
}
