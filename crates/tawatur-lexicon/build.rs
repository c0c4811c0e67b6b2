//! Lists the lexicon files that exist, so that the crate embeds them all and none is named twice.
// A build script lists files; the crate itself may not.
#![allow(clippy::disallowed_methods)]

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../lexicon");
    println!("cargo::rerun-if-changed=build.rs");
    let mut list = String::from("&[\n");
    // One folder a language, Arabic first: the others name its entries by their ids.
    for folder in sorted(&root, |p| p.is_dir()) {
        println!("cargo::rerun-if-changed={}", folder.display());
        for path in sorted(&folder, |p| p.extension().is_some_and(|e| e == "lex")) {
            println!("cargo::rerun-if-changed={}", path.display());
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let language = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let full = path.canonicalize()?;
            let _ = writeln!(list, "    ({:?}, include_str!({:?})),", format!("{language}/{name}"), full.display().to_string());
        }
    }
    list.push(']');
    let out = Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join("builtin.rs");
    fs::write(out, list)
}

/// What lies in a folder, in the order of the names. A checkout without the data still builds; its lexicon is empty.
fn sorted(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Vec<PathBuf> {
    let Ok(found) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = found.filter_map(|e| e.ok().map(|e| e.path())).filter(|p| wanted(p)).collect();
    paths.sort();
    paths
}
