//! The `pagewire` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    pagewire::cli::run()
}
