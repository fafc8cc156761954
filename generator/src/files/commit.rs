//! Moves files from the staging directory into place: all steps of a journal, or none.
//!
//! The steps begin when all new bytes and the journal are on disk. If the process is killed in between, both remain, and [`recover`]
//! continues at the same step. On an error, all steps are undone.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::Path;

use super::journal::{Journal, Step};
use super::plan::{expect_directory, expect_file, metadata};
use super::staging::Staging;
use super::undo::{self, Undo};
use super::{FilesError, STAGING, TreePath};

/// A function that is called with each path before it is changed. In production it does nothing; tests let it fail.
pub(super) type Hook<'a> = &'a (dyn Fn(&Path) -> io::Result<()> + Sync);

/// Finishes the interrupted write of a killed run below `root`. Returns whether there was one.
///
/// Every command calls it first, so that no partly written tree is read. While another run moves its files into place, this function waits
/// for it.
///
/// # Errors
/// As [`Plan::write`](super::Plan::write).
pub fn recover(root: &Path) -> Result<bool, FilesError> {
    let directory = root.join(STAGING);
    if Journal::read(&directory)?.is_none() {
        return Ok(false);
    }
    let staging = Staging::resume(root)?;
    // Another run may have finished it while this one waited for the lock.
    let Some(journal) = Journal::read(&directory)? else {
        return Ok(false);
    };
    finish(root, &staging, &journal, &|_| Ok(()))?;
    Ok(true)
}

/// Does the same as [`recover`], with a journal that was found.
pub(super) fn finish(
    root: &Path,
    staging: &Staging,
    journal: &Journal,
    hook: Hook<'_>,
) -> Result<(), FilesError> {
    let mut undo = Undo::default();
    undo.push(undo::Step::Staging(staging.path().to_owned()));
    match commit(root, staging, journal, &mut undo, hook) {
        Ok(()) => Ok(()),
        Err(cause) => Err(take_back(cause, undo, root)),
    }
}

/// Performs the steps and removes the staging directory, which `undo` already contains.
pub(super) fn commit(
    root: &Path,
    staging: &Staging,
    journal: &Journal,
    undo: &mut Undo,
    hook: Hook<'_>,
) -> Result<(), FilesError> {
    for directory in &journal.made {
        let at = directory.below(root);
        make_directory(&at, &mut Undo::default())?;
        // Even if a killed run created it.
        undo.push(undo::Step::MadeDirectory(at));
    }
    for step in &journal.steps {
        match step {
            Step::Put(number, path) => put(root, staging, *number, path, undo, hook)?,
            Step::Remove(number, path) => remove(root, staging, *number, path, undo, hook)?,
        }
    }
    remove_emptied(root, journal, undo)?;
    sync_directories(root, journal);
    Journal::remove(staging.path()).map_err(FilesError::io("clear", staging.path()))?;
    staging.remove();
    Ok(())
}

/// Undoes all steps, and returns the error with the paths that could not be restored.
pub(super) fn take_back(cause: FilesError, undo: Undo, root: &Path) -> FilesError {
    let left = undo.take_back();
    if left.is_empty() {
        return cause;
    }
    FilesError::Undo {
        cause: Box::new(cause),
        left,
        kept: root.join(STAGING),
    }
}

/// Moves a new file into place by a single rename.
fn put(
    root: &Path,
    staging: &Staging,
    number: usize,
    path: &TreePath,
    undo: &mut Undo,
    hook: Hook<'_>,
) -> Result<(), FilesError> {
    for parent in path.parents() {
        expect_directory(&root.join(parent))?;
    }
    let (at, new, kept) = (
        path.below(root),
        staging.new_file(number),
        staging.old_file(number),
    );
    if metadata(&new)?.is_none() {
        // Done before the run was killed.
        undo.push(match metadata(&kept)? {
            Some(_) => undo::Step::Replaced { at, new, kept },
            None => undo::Step::Created { at, new },
        });
        return Ok(());
    }
    hook(&at).map_err(FilesError::io("write", &at))?;
    // The disk is checked again, because a file may have been created or removed since the plan was made.
    match metadata(&at)? {
        None => {
            rename(&new, &at)?;
            undo.push(undo::Step::Created { at, new });
        }
        Some(found) => {
            expect_file(&at, &found)?;
            // A second link keeps the file in place at all times. Some file systems have no links.
            if metadata(&kept)?.is_none() && fs::hard_link(&at, &kept).is_err() {
                rename(&at, &kept)?;
            }
            undo.push(undo::Step::Replaced {
                at: at.clone(),
                new: new.clone(),
                kept,
            });
            rename(&new, &at)?;
        }
    }
    Ok(())
}

/// Moves a stale file aside. It is deleted with the staging directory.
fn remove(
    root: &Path,
    staging: &Staging,
    number: usize,
    path: &TreePath,
    undo: &mut Undo,
    hook: Hook<'_>,
) -> Result<(), FilesError> {
    let (at, kept) = (path.below(root), staging.old_file(number));
    hook(&at).map_err(FilesError::io("remove", &at))?;
    // Another process may have removed it since the plan was made.
    if metadata(&at)?.is_some() {
        rename(&at, &kept)?;
    }
    if metadata(&kept)?.is_some() {
        undo.push(undo::Step::Removed { at, kept });
    }
    Ok(())
}

/// Removes the owned directories that the removal of stale files emptied.
fn remove_emptied(root: &Path, journal: &Journal, undo: &mut Undo) -> Result<(), FilesError> {
    let removed = journal.steps.iter().filter_map(|step| match step {
        Step::Remove(_, path) => Some(path),
        Step::Put(..) => None,
    });
    let emptied: BTreeSet<TreePath> = removed
        .flat_map(TreePath::parents)
        .filter_map(|parent| TreePath::new(parent).ok())
        .filter(|directory| journal.owned.iter().any(|owner| directory.is_within(owner)))
        .collect();
    // In reverse order, a directory follows its content.
    for directory in emptied.iter().rev() {
        let at = directory.below(root);
        match fs::remove_dir(&at) {
            Ok(()) => undo.push(undo::Step::RemovedDirectory(at)),
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

/// Syncs the renames to disk, if the platform can sync a directory.
fn sync_directories(root: &Path, journal: &Journal) {
    let touched: BTreeSet<&str> = journal
        .steps
        .iter()
        .map(|(Step::Put(_, path) | Step::Remove(_, path))| {
            path.parents().last().unwrap_or_default()
        })
        .collect();
    for directory in touched {
        // Not all platforms support this. The files are complete in any case.
        let _ = File::open(root.join(directory)).and_then(|open| open.sync_all());
    }
}

/// Creates a directory if it does not exist.
pub(super) fn make_directory(path: &Path, undo: &mut Undo) -> Result<(), FilesError> {
    // The last ancestor of a relative path is the empty path.
    if !path.as_os_str().is_empty() && metadata(path)?.is_none() {
        fs::create_dir(path).map_err(FilesError::io("create", path))?;
        undo.push(undo::Step::MadeDirectory(path.to_owned()));
    }
    Ok(())
}

fn rename(from: &Path, to: &Path) -> Result<(), FilesError> {
    fs::rename(from, to).map_err(FilesError::io("move a file to", to))
}
