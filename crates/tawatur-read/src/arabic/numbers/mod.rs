//! Number phrases: digits of three scripts, number words in every case, and mixtures (1.5 مليون، ألف و200).
//!
//! Both times (منذ أربعة أعوام) and quantities (أربعة مدنيين) read their numbers here, so that they agree.

mod digits;
mod element;
mod find;
mod ordinal;
mod phrase;
mod view;

pub use digits::value;
pub(crate) use find::address;
pub use find::{FoundNumber, NumberKind, find};
pub(crate) use ordinal::ordinal;
pub(crate) use phrase::fraction;
pub use phrase::{NumberPhrase, parse};
pub use view::{TimeHere, View};

#[cfg(test)]
mod tests;
