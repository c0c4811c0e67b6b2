//! The two data contracts, as other programs see them. A change here is a change for them: add fields, rename and
//! remove none (`ARCHITECTURE.md`, "The two contracts"), and say it in `CHANGELOG.md`.

use std::process::Command;

fn schema(contract: &str) -> String {
    let done = Command::new(env!("CARGO_BIN_EXE_tawatur")).args(["schema", contract]).output().expect("the program starts");
    assert!(done.status.success());
    String::from_utf8(done.stdout).expect("UTF-8")
}

#[test]
fn the_reading_record() {
    insta::assert_snapshot!("reading", schema("reading"));
}

#[test]
fn the_account() {
    insta::assert_snapshot!("account", schema("account"));
}
