//! The completed steps of a write, and how to undo each.

use std::fs;
use std::io;
use std::path::PathBuf;

use super::journal::Journal;

/// A completed step.
#[derive(Debug)]
pub(super) enum Step {
    /// A directory was created.
    MadeDirectory(PathBuf),
    /// An empty directory was removed.
    RemovedDirectory(PathBuf),
    /// A file was created from `new` where there was none.
    Created { at: PathBuf, new: PathBuf },
    /// The file `at` is being replaced from `new`. Its old version is `kept`.
    Replaced {
        at: PathBuf,
        new: PathBuf,
        kept: PathBuf,
    },
    /// The file `at` was removed. Its old version is `kept`.
    Removed { at: PathBuf, kept: PathBuf },
    /// The staging directory was created. It contains every `new` and `kept` file of later steps.
    Staging(PathBuf),
}

impl Step {
    fn at(&self) -> &PathBuf {
        match self {
            Self::MadeDirectory(at)
            | Self::RemovedDirectory(at)
            | Self::Created { at, .. }
            | Self::Replaced { at, .. }
            | Self::Removed { at, .. }
            | Self::Staging(at) => at,
        }
    }

    /// Undoes the step. New files return to their origin, so that a kill during the undo leaves a state that can be finished.
    fn take_back(&self) -> io::Result<()> {
        match self {
            Self::MadeDirectory(at) => match fs::remove_dir(at) {
                // Another process has added something.
                Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
                other => other,
            },
            Self::RemovedDirectory(at) => fs::create_dir(at),
            Self::Created { at, new } => fs::rename(at, new),
            Self::Replaced { at, new, kept } => {
                // The replacement is pending while the new file exists. A link keeps the old file in place; some file systems have no
                // links.
                if !new.exists() {
                    if !fs::symlink_metadata(at)?.is_file() {
                        return Err(io::Error::other("something else is in its place"));
                    }
                    if fs::hard_link(at, new).is_err() {
                        fs::rename(at, new)?;
                    }
                }
                // A rename keeps the time stamp. If both names refer to the same file, it does nothing.
                fs::rename(kept, at)
            }
            Self::Removed { at, kept } => fs::rename(kept, at),
            Self::Staging(at) => {
                // This comes first, so that no other run finishes the undone steps.
                Journal::remove(at)?;
                fs::remove_dir_all(at)
            }
        }
    }
}

/// The completed steps, in order.
#[derive(Debug, Default)]
pub(super) struct Undo(Vec<Step>);

impl Undo {
    /// Records a completed step.
    pub(super) fn push(&mut self, step: Step) {
        self.0.push(step);
    }

    /// Undoes all steps in reverse order. Returns the paths where that failed.
    ///
    /// If a file could not be restored, the staging directory stays, because it contains the old version. The journal is removed, because
    /// there is nothing to finish.
    pub(super) fn take_back(self) -> Vec<PathBuf> {
        let mut left = Vec::new();
        for step in self.0.into_iter().rev() {
            if let Step::Staging(staging) = &step
                && !left.is_empty()
            {
                // If the journal cannot be removed, a later run finishes the write, which is as good.
                let _ = Journal::remove(staging);
                break;
            }
            if step.take_back().is_err() {
                left.push(step.at().clone());
            }
        }
        left
    }
}
