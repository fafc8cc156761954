//! The directory in which new files are made ready and old ones are kept until the end.

use std::fs::{self, File, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::FilesError;
use super::journal::Journal;

/// The name of the directory, directly below the root, that exists while files are written.
///
/// It lies on the same file system as what it is renamed to. A run that was killed leaves it
/// behind, and the next one clears it away.
pub const STAGING: &str = ".generator-staging";

/// The staging directory of a running write, held by a lock until it is dropped.
#[derive(Debug)]
pub(super) struct Staging {
    directory: PathBuf,
    /// Kept open, because the lock lives as long as the file handle.
    _lock: File,
}

impl Staging {
    /// Makes the directory below an existing root and clears what a killed run left in it.
    ///
    /// # Errors
    /// [`FilesError::Busy`] while another run has it, and [`FilesError::Unfinished`] when what was left is to be
    /// finished first.
    pub(super) fn open(root: &Path) -> Result<Self, FilesError> {
        let directory = root.join(STAGING);
        fs::create_dir_all(&directory).map_err(FilesError::io("create", &directory))?;
        let lock = lock_file(&directory)?;
        match lock.try_lock() {
            // A file system without locks cannot tell two runs apart, but it can hold files.
            Ok(()) | Err(TryLockError::Error(_)) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(FilesError::Busy {
                    root: root.to_owned(),
                });
            }
        }
        let staging = Self {
            directory,
            _lock: lock,
        };
        if Journal::read(&staging.directory)?.is_some() {
            return Err(FilesError::Unfinished {
                root: root.to_owned(),
            });
        }
        // The directory is nothing that git should ask about, wherever the root is.
        let ignore = staging.directory.join(".gitignore");
        fs::write(&ignore, "*\n").map_err(FilesError::io("write", &ignore))?;
        for part in [staging.directory.join("new"), staging.directory.join("old")] {
            if part.exists() {
                fs::remove_dir_all(&part).map_err(FilesError::io("clear", &part))?;
            }
            fs::create_dir(&part).map_err(FilesError::io("create", &part))?;
        }
        Ok(staging)
    }

    /// Takes over the directory of a killed run, with all in it; waits while another run has it.
    pub(super) fn resume(root: &Path) -> Result<Self, FilesError> {
        let directory = root.join(STAGING);
        let lock = lock_file(&directory)?;
        // As in `open`, a file system without locks is no reason to stop.
        let _ = lock.lock();
        Ok(Self {
            directory,
            _lock: lock,
        })
    }

    /// Where the new bytes of the file with this number wait.
    pub(super) fn new_file(&self, number: usize) -> PathBuf {
        self.directory.join("new").join(number.to_string())
    }

    /// Where the old bytes of the file with this number are kept.
    pub(super) fn old_file(&self, number: usize) -> PathBuf {
        self.directory.join("old").join(number.to_string())
    }

    /// Writes the new bytes of a file and, if they are to be `synced`, sees to it that they are on the disk and not in a
    /// cache.
    pub(super) fn fill(&self, number: usize, bytes: &[u8], synced: bool) -> Result<(), FilesError> {
        let path = self.new_file(number);
        let write = || {
            let mut file = File::options().write(true).create_new(true).open(&path)?;
            file.write_all(bytes)?;
            if synced { file.sync_all() } else { Ok(()) }
        };
        write().map_err(FilesError::io("write", &path))
    }

    pub(super) fn path(&self) -> &Path {
        &self.directory
    }

    /// Removes the directory with all in it.
    pub(super) fn remove(&self) {
        // What cannot be removed now is harmless, and the next run tries again.
        let _ = fs::remove_dir_all(&self.directory);
    }
}

fn lock_file(directory: &Path) -> Result<File, FilesError> {
    let path = directory.join("lock");
    let open = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path);
    open.map_err(FilesError::io("create", &path))
}
