//! Report → Reading: what one report says, who it says it, when, where and how many.
pub mod record;
