//! The way back: what was done to the disk, and how each step is taken back.

use std::fs;
use std::io;
use std::path::PathBuf;

use super::journal::Journal;

/// One step that was done.
#[derive(Debug)]
pub(super) enum Step {
    /// A directory was made.
    MadeDirectory(PathBuf),
    /// An empty directory was removed.
    RemovedDirectory(PathBuf),
    /// A file was put where none was; it came from `new`.
    Created { at: PathBuf, new: PathBuf },
    /// The file `at` is being replaced from `new`; its old self is `kept`.
    Replaced {
        at: PathBuf,
        new: PathBuf,
        kept: PathBuf,
    },
    /// The file `at` was removed; its old self is `kept`.
    Removed { at: PathBuf, kept: PathBuf },
    /// The staging directory was made; it holds every `new` and `kept` file of later steps.
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

    /// New files go back to where they came from, so that a kill on the way back leaves what can be finished, too.
    fn take_back(&self) -> io::Result<()> {
        match self {
            Self::MadeDirectory(at) => match fs::remove_dir(at) {
                // Somebody else has put something there.
                Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
                other => other,
            },
            Self::RemovedDirectory(at) => fs::create_dir(at),
            Self::Created { at, new } => fs::rename(at, new),
            Self::Replaced { at, new, kept } => {
                // Not replaced yet if the new one is still there. A link keeps the place filled; not every file
                // system has links.
                if !new.exists() {
                    if !fs::symlink_metadata(at)?.is_file() {
                        return Err(io::Error::other("something else is in its place"));
                    }
                    if fs::hard_link(at, new).is_err() {
                        fs::rename(at, new)?;
                    }
                }
                // A rename keeps the time stamp. Where both names mean the same file it does nothing.
                fs::rename(kept, at)
            }
            Self::Removed { at, kept } => fs::rename(kept, at),
            Self::Staging(at) => {
                // First of all, so that nobody finishes what was taken back.
                Journal::remove(at)?;
                fs::remove_dir_all(at)
            }
        }
    }
}

/// The steps done so far, in order.
#[derive(Debug, Default)]
pub(super) struct Undo(Vec<Step>);

impl Undo {
    /// Remembers a step that was done.
    pub(super) fn push(&mut self, step: Step) {
        self.0.push(step);
    }

    /// Takes all steps back, the last one first, and returns the places where that failed.
    ///
    /// When a file could not be put back, the staging directory stays, because it holds the old
    /// one, but without the journal: there is nothing to finish.
    pub(super) fn take_back(self) -> Vec<PathBuf> {
        let mut left = Vec::new();
        for step in self.0.into_iter().rev() {
            if let Step::Staging(staging) = &step
                && !left.is_empty()
            {
                // What cannot be removed leads to an attempt to finish, which is as good.
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
