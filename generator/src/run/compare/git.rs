//! Files and folders of revisions, read with the installed `git`.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::error::InputError;

/// Writes a folder of a revision below `folder`. Uses a separate index, so that neither the repository nor its index is changed.
pub(super) fn checkout(tree: &str, folder: &Path, name: &str) -> Result<PathBuf, InputError> {
    let index = folder.join(format!("{name}.index"));
    let prefix = format!("--prefix={}/", folder.join(name).display());
    let with_index = |command: &mut Command| run(command.env("GIT_INDEX_FILE", &index), tree);
    // Paths in revisions may be relative to the current folder, but `checkout-index` writes only files below it.
    with_index(Command::new("git").args(["read-tree", tree]))?;
    let top = git(&["rev-parse", "--show-toplevel"])?;
    let top = String::from_utf8_lossy(&top);
    with_index(
        Command::new("git")
            .args(["checkout-index", "--all", &prefix])
            .current_dir(top.trim_end_matches(['\r', '\n'])),
    )?;
    Ok(folder.join(name))
}

/// Returns the output of git for some arguments.
pub(super) fn git(arguments: &[&str]) -> Result<Vec<u8>, InputError> {
    run(
        Command::new("git").args(arguments),
        arguments.last().unwrap_or(&""),
    )
}

fn run(command: &mut Command, what: &str) -> Result<Vec<u8>, InputError> {
    let failed = |message: String| InputError::Git {
        what: what.to_owned(),
        message,
    };
    let output = command
        .output()
        .map_err(|e| failed(format!("it does not run ({e}); is it installed?")))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(failed(
            String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        ))
    }
}
