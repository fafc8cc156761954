//! The command line.

mod args;
mod check;
mod commands;
mod diff;
mod explain;
mod findings;
mod finish;
mod output;
mod report;
mod update;

use std::process::ExitCode;

use clap::Parser as _;

pub use args::Args;

/// Exit code: success.
pub const OK: u8 = 0;
/// Exit code: files are stale, a finding is above the allowed level (nothing was written then), or
/// there are changes that `--fail-on` does not let pass.
pub const NOT_IN_ORDER: u8 = 1;
/// Exit code: the arguments or an input are unusable; nothing was written.
pub const UNUSABLE: u8 = 2;

/// Runs the command line of this process.
pub fn run() -> ExitCode {
    // clap ends the process with code 2 by itself when the arguments are wrong.
    ExitCode::from(commands::run(Args::parse()))
}
