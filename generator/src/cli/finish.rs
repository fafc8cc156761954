//! The end of a write, in a process of its own.
//!
//! Moving files into place takes milliseconds; a kill or Ctrl-C in between would leave a tree that is part old and
//! part new until the next run. So this program starts itself once more for that, out of reach of the terminal and of
//! whoever kills the first process.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::files;

/// Has another process finish the write below `root`, and waits for it.
pub(super) fn elsewhere(root: &Path) -> io::Result<()> {
    let Ok(program) = std::env::current_exe() else {
        return here(root);
    };
    let mut command = Command::new(program);
    command
        .arg("finish-write")
        .arg(root)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    match command.output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr);
            let said = said.trim().trim_start_matches("error: ");
            Err(io::Error::other(if said.is_empty() {
                "the process that does it ended early".to_owned()
            } else {
                said.to_owned()
            }))
        }
        // The program was replaced while it ran.
        Err(_) => here(root),
    }
}

/// Finishes it in this process.
fn here(root: &Path) -> io::Result<()> {
    files::recover(root).map(drop).map_err(io::Error::other)
}
