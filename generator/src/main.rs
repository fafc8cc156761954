//! The `generator` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    generator::cli::run()
}
