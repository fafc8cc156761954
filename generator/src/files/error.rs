//! What can go wrong between the finished output and the disk.

use std::io;
use std::path::{Path, PathBuf};

use super::{PathError, TreePath};
use crate::diagnostics::{Code, Finding, Place};

/// Why the output was not written. The disk is as it was before, but for [`FilesError::Undo`],
/// [`FilesError::Unfinished`] and [`FilesError::Finish`].
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FilesError {
    /// A path that must not be written to.
    #[error(transparent)]
    Path(#[from] PathError),
    /// Two files of the tree want the same place: the same path, paths that differ in letter case
    /// only (one file on Windows and macOS), or a file where the other needs a directory.
    #[error("two output files want the same place: `{first}` and `{second}`")]
    Collision {
        /// The path that was in the tree first.
        first: TreePath,
        /// The path that was to be added.
        second: TreePath,
    },
    /// Something on disk stands where a file or a directory is to be written.
    #[error("`{}` is {found}, but {wanted} is to be written there", path.display())]
    Blocked {
        /// What stands in the way.
        path: PathBuf,
        /// What it is, in words.
        found: &'static str,
        /// What is wanted, in words.
        wanted: &'static str,
    },
    /// A file that the generator did not make stands where one of its own is to be written.
    #[error("`{}` was not made by the generator, and would be written over", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// Another run is writing below the same root.
    #[error("another run is writing to `{}`", root.display())]
    Busy {
        /// The root in question.
        root: PathBuf,
    },
    /// A run was killed while it wrote, and its files are not all in place yet.
    #[error("a run that was cut off has left `{}` half written", root.display())]
    Unfinished {
        /// The root in question.
        root: PathBuf,
    },
    /// The files are ready, but whoever was to move them into place did not.
    #[error("the files for `{}` are ready but could not be moved into place: {source}", root.display())]
    Finish {
        /// The root in question.
        root: PathBuf,
        /// What was in the way.
        source: io::Error,
    },
    /// The operating system refused.
    #[error("cannot {action} `{}`: {source}", path.display())]
    Io {
        /// What was tried, in words that fit after "cannot".
        action: &'static str,
        /// On which file or directory.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// Writing failed, and so did putting some of the old files back.
    #[error(
        "{cause}; and the old state could not be put back for {}: see `{}`",
        list(left),
        kept.display()
    )]
    Undo {
        /// The first error.
        cause: Box<Self>,
        /// The files that are not as they were.
        left: Vec<PathBuf>,
        /// The staging directory, which keeps the old files until the next run.
        kept: PathBuf,
    },
}

impl FilesError {
    /// For `map_err`: the error of the operating system, what was tried, and where.
    pub(super) fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io {
            action,
            path: path.to_owned(),
            source,
        }
    }

    /// The error as a finding, with its place and the way out.
    pub fn to_finding(&self) -> Finding {
        let (code, path, help) = match self {
            Self::Path(_) => (Code::FilesBadPath, None, None),
            Self::Collision { .. } => (Code::FilesCollision, None, None),
            Self::Blocked { path, .. } => (
                Code::FilesBlocked,
                Some(path),
                Some("move it away, or choose another output directory"),
            ),
            Self::Foreign { path } => (
                Code::FilesForeign,
                Some(path),
                Some("choose another output directory, or move the file away"),
            ),
            Self::Busy { root } => (
                Code::FilesBusy,
                Some(root),
                Some("wait until the other run has ended"),
            ),
            Self::Unfinished { root } | Self::Finish { root, .. } => (
                Code::FilesUnfinished,
                Some(root),
                Some("run any command again: it finishes what was begun first"),
            ),
            Self::Io { path, .. } => (
                Code::FilesIo,
                Some(path),
                Some("nothing was changed; remove the cause and run again"),
            ),
            Self::Undo { kept, .. } => (
                Code::FilesUndo,
                Some(kept),
                Some("remove the cause, then run again: it writes every file anew"),
            ),
        };
        let mut finding = Finding::new(code, self.to_string());
        finding.place = path.map(|path| Place::file(path.to_string_lossy()));
        finding.help = help.map(str::to_owned);
        finding
    }
}

fn list(paths: &[PathBuf]) -> String {
    paths
        .iter()
        .map(|path| format!("`{}`", path.display()))
        .collect::<Vec<_>>()
        .join(", ")
}
