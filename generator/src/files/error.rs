//! Errors of writing the output to disk.

use std::io;
use std::path::{Path, PathBuf};

use super::{PathError, TreePath};
use crate::diagnostics::{Code, Finding, Place};

/// The reason why the output was not written. The disk is unchanged, except for [`FilesError::Undo`], [`FilesError::Unfinished`] and
/// [`FilesError::Finish`].
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FilesError {
    /// A path that must not be written to.
    #[error(transparent)]
    Path(#[from] PathError),
    /// Two files of the tree have the same place: equal paths, paths that differ in letter case only (one file on Windows and macOS), or a
    /// file at the path of a directory.
    #[error("two output files want the same place: `{first}` and `{second}`")]
    Collision {
        /// The path that was added first.
        first: TreePath,
        /// The path that was added later.
        second: TreePath,
    },
    /// Something on disk blocks the path of a file or a directory.
    #[error("`{}` is {found}, but {wanted} is to be written there", path.display())]
    Blocked {
        /// The blocking path.
        path: PathBuf,
        /// Its kind, in words.
        found: &'static str,
        /// The required kind, in words.
        wanted: &'static str,
    },
    /// A file that the generator did not create is at the path of one to write.
    #[error("`{}` was not made by the generator, and would be written over", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// Another run is writing below the same root.
    #[error("another run is writing to `{}`", root.display())]
    Busy {
        /// The root.
        root: PathBuf,
    },
    /// A run was killed during a write, and some files are not in place yet.
    #[error("a run that was cut off has left `{}` half written", root.display())]
    Unfinished {
        /// The root.
        root: PathBuf,
    },
    /// The files are ready, but moving them into place failed.
    #[error("the files for `{}` are ready but could not be moved into place: {source}", root.display())]
    Finish {
        /// The root.
        root: PathBuf,
        /// The error that prevented it.
        source: io::Error,
    },
    /// The operating system reported an error.
    #[error("cannot {action} `{}`: {source}", path.display())]
    Io {
        /// The attempted action, in words that fit after "cannot".
        action: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// Writing failed, and so did restoring some of the old files.
    #[error(
        "{cause}; and the old state could not be put back for {}: see `{}`",
        list(left),
        kept.display()
    )]
    Undo {
        /// The first error.
        cause: Box<Self>,
        /// The files that were not restored.
        left: Vec<PathBuf>,
        /// The staging directory, which keeps the old files until the next run.
        kept: PathBuf,
    },
}

impl FilesError {
    /// Creates an error for `map_err` from the error of the operating system, the action and the path.
    pub(super) fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io {
            action,
            path: path.to_owned(),
            source,
        }
    }

    /// Converts the error to a finding with its place and a remedy.
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
