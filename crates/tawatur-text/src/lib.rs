//! Text as the rest of Tawatur sees it: decoded, never edited, with views that map back exactly.
//!
//! *Architecture invariant:* this crate knows no word of any language and touches no disk, network or clock.

pub mod clitics;
pub mod decode;
pub mod fold;
pub mod quotations;
pub mod report;
pub mod segments;
pub mod span;
pub mod text;
pub mod tokens;

pub use fold::{Folded, fold};
pub use report::Report;
pub use span::{CodePoints, Span};
pub use text::Text;
