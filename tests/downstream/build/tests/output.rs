//! The program runs and says what it is expected to say.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

use std::process::Command;

#[test]
fn the_program_runs() {
    let done = Command::new(env!("CARGO_BIN_EXE_downstream-build")).output();
    let done = done.unwrap();
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let printed = String::from_utf8(done.stdout).unwrap();
    assert_eq!(printed, include_str!("output.txt"));
}
