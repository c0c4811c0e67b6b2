//! Report → Reading: what one report says, who says it, when, where and how many.
//!
//! Reading goes strictly forward: text → boilerplate → analyses → times, quantities, mentions → statements → facts.
//! Each step takes the earlier layers and adds one; none reaches back.
//!
//! *Architecture invariant:* [`read`] is a pure function: no clock, no network, no disk, no randomness. It never fails;
//! what could not be read is said in the reading's warnings.

pub mod arabic;
mod assemble;
pub mod boilerplate;
mod calendar;
mod english;
pub mod found;
mod language;
mod layout;
pub mod record;

pub use assemble::{Reader, read};
pub use language::is_read;
