//! Compares the output with the disk, without changes.

use std::collections::BTreeSet;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{FilesError, OutputTree, TreePath, owned};

/// The planned change of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// The disk has the same bytes.
    Unchanged,
    /// The disk has no such file.
    New,
    /// The disk has other bytes.
    Changed,
    /// The file is generated, is in an owned directory, and is not in the tree.
    Stale,
}

/// A file and its planned change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The file, below the root.
    pub path: TreePath,
    /// The planned change.
    pub change: Change,
}

/// The difference between an output tree and the disk at the time of planning.
#[derive(Debug)]
pub struct Plan<'a> {
    pub(super) tree: &'a OutputTree,
    pub(super) root: PathBuf,
    entries: Vec<Entry>,
}

impl OutputTree {
    /// Compares the tree with the disk below `root`, which may not exist yet.
    ///
    /// `is_generated` determines from the path and the first 4,096 bytes whether the generator created a file that is not in the tree, so
    /// that it may be removed. It is only called for files in owned directories.
    ///
    /// # Errors
    /// When something other than a plain file or directory is at a path of the tree ([`FilesError::Blocked`]; a symbolic link counts as
    /// such), and when the disk cannot be read.
    pub fn plan(
        &self,
        root: &Path,
        is_generated: impl Fn(&TreePath, &[u8]) -> bool,
    ) -> Result<Plan<'_>, FilesError> {
        let parents: BTreeSet<&str> = self.files().flat_map(|(path, _)| path.parents()).collect();
        let owned = self
            .owned()
            .iter()
            .flat_map(|path| path.parents().chain([path.as_str()]));
        for directory in parents.into_iter().chain(owned) {
            expect_directory(&root.join(directory))?;
        }
        let files: Vec<_> = self.files().collect();
        let mut entries = files
            .par_iter()
            .map(|(path, bytes)| {
                let change = compare(&path.below(root), bytes)?;
                Ok(Entry {
                    path: (*path).clone(),
                    change,
                })
            })
            .collect::<Result<Vec<_>, FilesError>>()?;
        let stale = owned::stale(self, root, &is_generated)?;
        entries.extend(stale.into_iter().map(|path| Entry {
            path,
            change: Change::Stale,
        }));
        entries.sort_by(|one, two| one.path.cmp(&two.path));
        Ok(Plan {
            tree: self,
            root: root.to_owned(),
            entries,
        })
    }
}

impl Plan<'_> {
    /// Returns every file of the tree and every stale one, by path.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns the files that differ, by path. `pagewire check` lists these.
    pub fn differences(&self) -> impl Iterator<Item = &Entry> {
        self.entries
            .iter()
            .filter(|entry| entry.change != Change::Unchanged)
    }

    /// Returns the plan, unless it overwrites a file without the marker, which the generator did not create.
    ///
    /// # Errors
    /// [`FilesError::Foreign`] with the first of them, and when one cannot be read.
    pub fn over_own_files(self) -> Result<Self, FilesError> {
        for entry in &self.entries {
            let path = entry.path.below(&self.root);
            if entry.change == Change::Changed && !owned::is_marked(&path)? {
                return Err(FilesError::Foreign { path });
            }
        }
        Ok(self)
    }

    /// Returns the number of files with this change.
    pub fn count(&self, change: Change) -> usize {
        self.entries
            .iter()
            .filter(|entry| entry.change == change)
            .count()
    }
}

fn compare(path: &Path, bytes: &[u8]) -> Result<Change, FilesError> {
    let Some(found) = metadata(path)? else {
        return Ok(Change::New);
    };
    expect_file(path, &found)?;
    // The length is already known. It distinguishes most files without reading them.
    if found.len() != bytes.len() as u64 {
        return Ok(Change::Changed);
    }
    let same = fs::read(path).map_err(FilesError::io("read", path))? == bytes;
    Ok(if same {
        Change::Unchanged
    } else {
        Change::Changed
    })
}

pub(super) fn expect_directory(path: &Path) -> Result<(), FilesError> {
    match metadata(path)? {
        Some(found) if !found.is_dir() => Err(blocked(path, &found, "a directory")),
        _ => Ok(()),
    }
}

pub(super) fn expect_file(path: &Path, found: &Metadata) -> Result<(), FilesError> {
    if found.is_file() {
        Ok(())
    } else {
        Err(blocked(path, found, "a file"))
    }
}

/// Returns the metadata at a path without following links; `None` if nothing is there.
pub(super) fn metadata(path: &Path) -> Result<Option<Metadata>, FilesError> {
    match fs::symlink_metadata(path) {
        Ok(found) => Ok(Some(found)),
        // A parent of the path is a file. This is reported for the directory itself.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            Ok(None)
        }
        Err(error) => Err(FilesError::io("look at", path)(error)),
    }
}

fn blocked(path: &Path, found: &Metadata, wanted: &'static str) -> FilesError {
    let kind = found.file_type();
    let found = if kind.is_symlink() {
        "a symbolic link"
    } else if kind.is_dir() {
        "a directory"
    } else if kind.is_file() {
        "a file"
    } else {
        "a device, socket or pipe"
    };
    FilesError::Blocked {
        path: path.to_owned(),
        found,
        wanted,
    }
}
