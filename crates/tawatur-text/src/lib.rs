//! Text as the rest of Tawatur sees it: decoded, never edited, with views that map back exactly.
pub mod report;
pub mod span;
pub use report::Report;
pub use span::{CodePoints, Span};
