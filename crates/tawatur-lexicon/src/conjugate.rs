//! Conjugation: from a root and a form to every form of the verb, as newspapers write it, without vowels, folded.
//!
//! It works in three steps, each small enough to read:
//! `patterns` holds the stems of every form with their vowels and the endings that they take;
//! `rules` bends a stem where the root is weak or doubled, before any letter of the root is put in;
//! `spelling` puts the letters in, seats the hamzas and leaves the vowels out.

mod paradigm;
mod patterns;
mod root;
mod rules;
mod spelling;

pub use paradigm::{Conjugator, Moods, VerbForm};
pub use root::{Form, FormSpec, Root, RootError};

#[cfg(test)]
mod tests;
