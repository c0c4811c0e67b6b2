//! The `tawatur` command.
fn main() {}
