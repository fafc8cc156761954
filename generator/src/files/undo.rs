//! The way back: what was done to the disk, and how each step is taken back.

use std::fs;
use std::io;
use std::path::PathBuf;

/// One step that was done.
#[derive(Debug)]
pub(super) enum Step {
    /// A directory was made.
    MadeDirectory(PathBuf),
    /// An empty directory was removed.
    RemovedDirectory(PathBuf),
    /// A file was put where none was.
    Created(PathBuf),
    /// The file `at` is being replaced or was removed; its old self is `kept`.
    Displaced { at: PathBuf, kept: PathBuf },
    /// The staging directory was made; it holds every `kept` file of later steps.
    Staging(PathBuf),
}

impl Step {
    fn at(&self) -> &PathBuf {
        match self {
            Self::MadeDirectory(at)
            | Self::RemovedDirectory(at)
            | Self::Created(at)
            | Self::Displaced { at, .. }
            | Self::Staging(at) => at,
        }
    }

    fn take_back(&self) -> io::Result<()> {
        match self {
            Self::MadeDirectory(at) => fs::remove_dir(at),
            Self::RemovedDirectory(at) => fs::create_dir(at),
            Self::Created(at) => fs::remove_file(at),
            // A rename keeps the time stamp. Where `at` was not replaced yet, both names mean the
            // same file, and the rename does nothing.
            Self::Displaced { at, kept } => fs::rename(kept, at),
            Self::Staging(at) => fs::remove_dir_all(at),
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

    /// Takes all steps back, the last one first, and answers with the places where that failed.
    ///
    /// When a file could not be put back, the staging directory stays, because it holds the old
    /// one.
    pub(super) fn take_back(self) -> Vec<PathBuf> {
        let mut left = Vec::new();
        for step in self.0.into_iter().rev() {
            if matches!(step, Step::Staging(_)) && !left.is_empty() {
                break;
            }
            if step.take_back().is_err() {
                left.push(step.at().clone());
            }
        }
        left
    }
}
