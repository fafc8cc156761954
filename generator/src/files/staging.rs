//! The directory for staged new files and for old ones until the end.

use std::fs::{self, File, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::FilesError;
use super::journal::Journal;

/// The name of the directory that exists directly below the root while files are written.
///
/// It is on the same file system as the targets of its renames. A killed run leaves it, and the next one removes it.
pub const STAGING: &str = ".generator-staging";

/// The staging directory of a running write, locked until it is dropped.
#[derive(Debug)]
pub(super) struct Staging {
    directory: PathBuf,
    /// Kept open, because closing the file releases the lock.
    _lock: File,
}

impl Staging {
    /// Creates the directory below an existing root and clears the remains of a killed run.
    ///
    /// # Errors
    /// [`FilesError::Busy`] while another run uses it, and [`FilesError::Unfinished`] when the remains must be finished first.
    pub(super) fn open(root: &Path) -> Result<Self, FilesError> {
        let directory = root.join(STAGING);
        fs::create_dir_all(&directory).map_err(FilesError::io("create", &directory))?;
        let lock = lock_file(&directory)?;
        match lock.try_lock() {
            // A file system without locks cannot keep two runs apart, but can still store the files.
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
        // Git ignores the directory, wherever the root is.
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

    /// Takes over the directory of a killed run with its content. Waits while another run uses it.
    pub(super) fn resume(root: &Path) -> Result<Self, FilesError> {
        let directory = root.join(STAGING);
        let lock = lock_file(&directory)?;
        // As in `open`, a missing lock is not an error.
        let _ = lock.lock();
        Ok(Self {
            directory,
            _lock: lock,
        })
    }

    /// Returns the path of the new bytes of the file with this number.
    pub(super) fn new_file(&self, number: usize) -> PathBuf {
        self.directory.join("new").join(number.to_string())
    }

    /// Returns the path of the old bytes of the file with this number.
    pub(super) fn old_file(&self, number: usize) -> PathBuf {
        self.directory.join("old").join(number.to_string())
    }

    /// Writes the new bytes of a file. If `synced`, also waits until they are on disk and not only in a cache.
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

    /// Removes the directory with its content.
    pub(super) fn remove(&self) {
        // Remaining files are harmless, and the next run tries again.
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
