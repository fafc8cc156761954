//! Writes the tree to disk, all of it or nothing.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use rayon::prelude::*;

use super::commit::{Hook, commit, make_directory, take_back};
use super::journal::{Journal, Step};
use super::plan::metadata;
use super::staging::Staging;
use super::undo::{Step as Undone, Undo};
use super::{Change, Entry, FilesError, Plan, STAGING, TreePath};

/// The numbers of written and removed files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Written {
    /// Files that did not exist.
    pub new: usize,
    /// Files that had other bytes.
    pub changed: usize,
    /// Files of an earlier run that this run did not generate.
    pub removed: usize,
    /// Files that were already right.
    pub unchanged: usize,
}

impl Plan<'_> {
    /// Writes new and changed files. Then removes stale files, and directories that become empty.
    ///
    /// New bytes are first written and synced below the staging directory, so that a full disk is detected before anything is replaced.
    /// Then each file is moved into place by a single rename. If nothing is replaced, as in an empty folder, nothing is synced. A power
    /// failure can then only lose files that the same run creates again; and for a large crate, waiting for the disk took longer than
    /// everything else.
    ///
    /// # Errors
    /// When the disk fails, or another run is writing to the same root. All changes are then undone. If that fails too, the error is
    /// [`FilesError::Undo`] and lists the files.
    pub fn write(&self) -> Result<Written, FilesError> {
        self.write_with(&|_| Ok(()))
    }

    /// Does the same as [`Plan::write`], but calls `finish` to move the staged files into place. `finish` lets another process, which is
    /// not killed with this one, call [`recover`](super::recover) on the root.
    ///
    /// # Errors
    /// As [`Plan::write`], and [`FilesError::Finish`] when `finish` fails. The next run then finishes the write.
    pub fn write_by(
        &self,
        finish: impl FnOnce(&Path) -> io::Result<()>,
    ) -> Result<Written, FilesError> {
        if self.is_needed()? {
            let mut staging = None;
            let mut undo = Undo::default();
            if let Err(cause) = self.prepare(&mut staging, &mut undo, &|_| Ok(())) {
                return Err(take_back(cause, undo, &self.root));
            }
            // The finishing process takes the lock.
            drop(staging);
            finish(&self.root).map_err(|source| FilesError::Finish {
                root: self.root.clone(),
                source,
            })?;
        }
        Ok(self.written())
    }

    pub(super) fn write_with(&self, hook: Hook<'_>) -> Result<Written, FilesError> {
        if self.is_needed()? {
            // Outlives the undo, so that no other run gets the lock before it ends.
            let mut staging = None;
            let mut undo = Undo::default();
            if let Err(cause) = self.run(&mut staging, &mut undo, hook) {
                return Err(take_back(cause, undo, &self.root));
            }
        }
        Ok(self.written())
    }

    fn is_needed(&self) -> Result<bool, FilesError> {
        let leftover = metadata(&self.root.join(STAGING))?.is_some();
        Ok(leftover || self.differences().next().is_some())
    }

    fn written(&self) -> Written {
        Written {
            new: self.count(Change::New),
            changed: self.count(Change::Changed),
            removed: self.count(Change::Stale),
            unchanged: self.count(Change::Unchanged),
        }
    }

    fn run(
        &self,
        staging: &mut Option<Staging>,
        undo: &mut Undo,
        hook: Hook<'_>,
    ) -> Result<(), FilesError> {
        let journal = self.prepare(staging, undo, hook)?;
        match staging {
            Some(staging) => commit(&self.root, staging, &journal, undo, hook),
            None => Ok(()),
        }
    }

    /// Performs all steps before the point from which any run can finish the write.
    fn prepare(
        &self,
        staging: &mut Option<Staging>,
        undo: &mut Undo,
        hook: Hook<'_>,
    ) -> Result<Journal, FilesError> {
        let above: Vec<_> = self.root.ancestors().collect();
        for directory in above.into_iter().rev() {
            make_directory(directory, undo)?;
        }
        let staging = staging.insert(Staging::open(&self.root)?);
        undo.push(Undone::Staging(staging.path().to_owned()));
        self.stage(staging, hook)?;
        let journal = self.journal()?;
        journal.write(staging.path())?;
        Ok(journal)
    }

    /// Writes all new bytes below the staging directory. Runs in parallel, because each file waits for the disk.
    fn stage(&self, staging: &Staging, hook: Hook<'_>) -> Result<(), FilesError> {
        let synced = self.count(Change::Changed) + self.count(Change::Stale) > 0;
        self.to_write()
            .collect::<Vec<_>>()
            .into_par_iter()
            .try_for_each(|(number, entry, bytes)| {
                let new = staging.new_file(number);
                hook(&new).map_err(FilesError::io("write", &new))?;
                staging.fill(number, bytes, synced)?;
                if entry.change == Change::Changed
                    && let Some(old) = metadata(&entry.path.below(&self.root))?
                {
                    let permissions = fs::set_permissions(&new, old.permissions());
                    permissions.map_err(FilesError::io("set the permissions of", &new))?;
                }
                Ok(())
            })
    }

    fn journal(&self) -> Result<Journal, FilesError> {
        let put = self
            .to_write()
            .map(|(number, entry, _)| Step::Put(number, entry.path.clone()));
        let stale = self
            .numbered()
            .filter(|(_, entry)| entry.change == Change::Stale);
        let remove = stale.map(|(number, entry)| Step::Remove(number, entry.path.clone()));
        let mut made = BTreeSet::new();
        for parent in self
            .to_write()
            .flat_map(|(_, entry, _)| entry.path.parents())
        {
            if metadata(&self.root.join(parent))?.is_none() {
                made.insert(TreePath::new(parent)?);
            }
        }
        Ok(Journal {
            made: made.into_iter().collect(),
            steps: put.chain(remove).collect(),
            owned: self.tree.owned().to_vec(),
        })
    }

    /// Returns the new and changed files, each with its number in the staging directory and its bytes.
    fn to_write(&self) -> impl Iterator<Item = (usize, &Entry, &[u8])> {
        self.numbered()
            .filter(|(_, entry)| matches!(entry.change, Change::New | Change::Changed))
            .filter_map(|(number, entry)| {
                Some((number, entry, self.tree.get(entry.path.as_str())?))
            })
    }

    fn numbered(&self) -> impl Iterator<Item = (usize, &Entry)> {
        self.entries().iter().enumerate()
    }
}
