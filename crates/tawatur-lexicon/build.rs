//! Lists the lexicon files that exist, so that the crate embeds them all and none is named twice.
// A build script lists files; the crate itself may not.
#![allow(clippy::disallowed_methods)]

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../lexicon/ar");
    println!("cargo::rerun-if-changed={}", root.display());
    println!("cargo::rerun-if-changed=build.rs");
    let mut files: Vec<PathBuf> = match fs::read_dir(&root) {
        Ok(found) => found.filter_map(|e| e.ok().map(|e| e.path())).filter(|p| p.extension().is_some_and(|e| e == "lex")).collect(),
        // A checkout without the data still builds; its lexicon is empty.
        Err(_) => Vec::new(),
    };
    files.sort();
    let mut list = String::from("&[\n");
    for path in &files {
        println!("cargo::rerun-if-changed={}", path.display());
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let full = path.canonicalize()?;
        let _ = writeln!(list, "    ({name:?}, include_str!({:?})),", full.display().to_string());
    }
    list.push(']');
    let out = Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join("builtin.rs");
    fs::write(out, list)
}
