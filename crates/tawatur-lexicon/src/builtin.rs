//! The lexicon files that come with the program.

/// File names and contents, in the order of the names.
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/builtin.rs"));
