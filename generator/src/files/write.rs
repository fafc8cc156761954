//! Makes the disk equal to the tree, all of it or nothing.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::Path;

use rayon::prelude::*;

use super::plan::{expect_directory, expect_file, metadata};
use super::staging::Staging;
use super::undo::{Step, Undo};
use super::{Change, Entry, FilesError, Plan, STAGING, TreePath};

/// How many files were written and removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that were not there.
    pub new: usize,
    /// Files that had other bytes.
    pub changed: usize,
    /// Generated files that are no longer made.
    pub removed: usize,
    /// Files that were right already.
    pub unchanged: usize,
}

/// Called with each path before it is changed; production code does nothing there, tests fail.
pub(super) type Hook<'a> = &'a (dyn Fn(&Path) -> io::Result<()> + Sync);

impl Plan<'_> {
    /// Writes new and changed files, then removes stale ones and the directories that this empties.
    ///
    /// New bytes are first written and synced below the staging directory, so that a full disk is
    /// noticed before anything is replaced; then each file is moved into its place by one rename.
    ///
    /// # Errors
    /// Fails when the disk does, or another run is writing to the same root. Everything is then put
    /// back as it was; if even that fails, the error is [`FilesError::Undo`] and lists the files.
    pub fn write(&self) -> Result<Written, FilesError> {
        self.write_with(&|_| Ok(()))
    }

    pub(super) fn write_with(&self, hook: Hook<'_>) -> Result<Written, FilesError> {
        let leftover = metadata(&self.root.join(STAGING))?.is_some();
        if leftover || self.differences().next().is_some() {
            // Outlives the way back, so that no other run gets the lock before the end of it.
            let mut staging = None;
            let mut undo = Undo::default();
            if let Err(cause) = self.run(&mut staging, &mut undo, hook) {
                return Err(self.take_back(cause, undo));
            }
        }
        Ok(Written {
            new: self.count(Change::New),
            changed: self.count(Change::Changed),
            removed: self.count(Change::Stale),
            unchanged: self.count(Change::Unchanged),
        })
    }

    fn run(
        &self,
        staging: &mut Option<Staging>,
        undo: &mut Undo,
        hook: Hook<'_>,
    ) -> Result<(), FilesError> {
        let above: Vec<_> = self.root.ancestors().collect();
        for directory in above.into_iter().rev() {
            make_directory(directory, undo)?;
        }
        let staging = staging.insert(Staging::open(&self.root)?);
        undo.push(Step::Staging(staging.path().to_owned()));
        self.stage(staging, hook)?;
        self.put(staging, undo, hook)?;
        self.remove_stale(staging, undo, hook)?;
        self.remove_emptied(undo)?;
        self.sync_directories();
        staging.remove();
        Ok(())
    }

    /// Writes all new bytes below the staging directory. In parallel, because each file waits for
    /// the disk.
    fn stage(&self, staging: &Staging, hook: Hook<'_>) -> Result<(), FilesError> {
        self.to_write()
            .collect::<Vec<_>>()
            .into_par_iter()
            .try_for_each(|(number, entry, bytes)| {
                let new = staging.new_file(number);
                hook(&new).map_err(FilesError::io("write", &new))?;
                staging.fill(number, bytes)?;
                if entry.change == Change::Changed
                    && let Some(old) = metadata(&entry.path.below(&self.root))?
                {
                    let permissions = fs::set_permissions(&new, old.permissions());
                    permissions.map_err(FilesError::io("set the permissions of", &new))?;
                }
                Ok(())
            })
    }

    /// Moves all new files into their places.
    fn put(&self, staging: &Staging, undo: &mut Undo, hook: Hook<'_>) -> Result<(), FilesError> {
        for (number, entry, _) in self.to_write() {
            for parent in entry.path.parents() {
                let directory = self.root.join(parent);
                make_directory(&directory, undo)?;
                expect_directory(&directory)?;
            }
            let at = entry.path.below(&self.root);
            hook(&at).map_err(FilesError::io("write", &at))?;
            // The disk is asked again: a file may have come or gone since the plan was made.
            match metadata(&at)? {
                None => {
                    rename(&staging.new_file(number), &at)?;
                    undo.push(Step::Created(at));
                }
                Some(found) => {
                    expect_file(&at, &found)?;
                    let kept = staging.old_file(number);
                    // With a second link the file is never missing from its place; not every file
                    // system has links.
                    if fs::hard_link(&at, &kept).is_err() {
                        rename(&at, &kept)?;
                    }
                    undo.push(Step::Displaced {
                        at: at.clone(),
                        kept,
                    });
                    rename(&staging.new_file(number), &at)?;
                }
            }
        }
        Ok(())
    }

    /// Moves stale files out of the way; they are gone when the staging directory is.
    fn remove_stale(
        &self,
        staging: &Staging,
        undo: &mut Undo,
        hook: Hook<'_>,
    ) -> Result<(), FilesError> {
        for (number, entry) in self.with_change(&[Change::Stale]) {
            let at = entry.path.below(&self.root);
            hook(&at).map_err(FilesError::io("remove", &at))?;
            // Somebody else may have removed it since the plan was made.
            if metadata(&at)?.is_some() {
                let kept = staging.old_file(number);
                rename(&at, &kept)?;
                undo.push(Step::Displaced { at, kept });
            }
        }
        Ok(())
    }

    /// Removes the owned directories that are empty now that the stale files are gone.
    fn remove_emptied(&self, undo: &mut Undo) -> Result<(), FilesError> {
        let owned = |directory: &TreePath| {
            self.tree
                .owned()
                .iter()
                .any(|owner| directory.is_within(owner))
        };
        let emptied: BTreeSet<TreePath> = self
            .with_change(&[Change::Stale])
            .flat_map(|(_, entry)| {
                entry
                    .path
                    .parents()
                    .filter_map(|parent| TreePath::new(parent).ok())
            })
            .filter(owned)
            .collect();
        // In reverse order a directory comes after all that is in it.
        for directory in emptied.iter().rev() {
            let at = directory.below(&self.root);
            match fs::remove_dir(&at) {
                Ok(()) => undo.push(Step::RemovedDirectory(at)),
                Err(error)
                    if matches!(
                        error.kind(),
                        ErrorKind::DirectoryNotEmpty | ErrorKind::NotFound
                    ) => {}
                Err(error) => return Err(FilesError::io("remove", &at)(error)),
            }
        }
        Ok(())
    }

    /// Sees to it that the renames are on the disk, where the platform lets a directory be synced.
    fn sync_directories(&self) {
        let touched: BTreeSet<&str> = self
            .differences()
            .map(|entry| entry.path.parents().last().unwrap_or_default())
            .collect();
        for directory in touched {
            // Not all platforms can, and the files are complete either way.
            let _ = File::open(self.root.join(directory)).and_then(|open| open.sync_all());
        }
    }

    fn take_back(&self, cause: FilesError, undo: Undo) -> FilesError {
        let left = undo.take_back();
        if left.is_empty() {
            return cause;
        }
        FilesError::Undo {
            cause: Box::new(cause),
            left,
            kept: self.root.join(STAGING),
        }
    }

    /// The new and changed files, each with its number in the staging directory and its bytes.
    fn to_write(&self) -> impl Iterator<Item = (usize, &Entry, &[u8])> {
        let entries = self.with_change(&[Change::New, Change::Changed]);
        entries.filter_map(|(number, entry)| {
            Some((number, entry, self.tree.get(entry.path.as_str())?))
        })
    }

    fn with_change<'a>(
        &'a self,
        changes: &'a [Change],
    ) -> impl Iterator<Item = (usize, &'a Entry)> {
        self.entries()
            .iter()
            .enumerate()
            .filter(|(_, entry)| changes.contains(&entry.change))
    }
}

/// Makes a directory if nothing is there.
fn make_directory(path: &Path, undo: &mut Undo) -> Result<(), FilesError> {
    // The last ancestor of a relative path is the empty one.
    if !path.as_os_str().is_empty() && metadata(path)?.is_none() {
        fs::create_dir(path).map_err(FilesError::io("create", path))?;
        undo.push(Step::MadeDirectory(path.to_owned()));
    }
    Ok(())
}

fn rename(from: &Path, to: &Path) -> Result<(), FilesError> {
    fs::rename(from, to).map_err(FilesError::io("move a file to", to))
}
