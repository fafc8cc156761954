//! Each program below `cases` misuses the crate in one way, and the compiler's message beside it says how one is told.
//!
//! `TRYBUILD=overwrite cargo test -p ui` writes the messages anew; read them before they are committed.
#![allow(clippy::print_stderr, reason = "a test says what it skips")]

use std::process::Command;

/// Messages change a little from release to release of the compiler; these are of this one.
const COMPILER: &str = "rustc 1.95.";

#[test]
fn misuse_does_not_compile() {
    let version = Command::new("rustc").arg("--version").output();
    if !version.is_ok_and(|version| version.stdout.starts_with(COMPILER.as_bytes())) {
        eprintln!("SKIPPED: the messages beside the cases are those of {COMPILER}x");
        return;
    }
    trybuild::TestCases::new().compile_fail("cases/*.rs");
}
