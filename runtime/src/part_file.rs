//! Files that have a temporary name until they are complete.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::{fmt, fs, process};

use tokio::fs::File;

/// A file that is written beside its final path, to which [`finish`](Self::finish) renames it. If it is dropped before that,
/// it is removed. A transfer that fails or is cancelled therefore leaves no file, and does not change a file at the final
/// path.
pub(crate) struct PartFile {
    path: PathBuf,
    part: PathBuf,
    is_done: bool,
}

impl PartFile {
    /// Creates the file for `path`, in the same folder and under a unique name that ends with `.part`.
    pub(crate) fn create(path: &Path) -> io::Result<(Self, File)> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        loop {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            // The name omits that of the file, which may already have the maximum length.
            let part = path.with_file_name(format!(".{}-{number}.part", process::id()));
            // Created synchronously, so that no drop can occur between the file and the guard that removes it.
            match fs::File::create_new(&part) {
                Ok(file) => {
                    let (path, is_done) = (path.to_owned(), false);
                    return Ok((
                        Self {
                            path,
                            part,
                            is_done,
                        },
                        File::from_std(file),
                    ));
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(named(path, error)),
            }
        }
    }

    /// Renames the complete file to its final path.
    pub(crate) async fn finish(mut self) -> io::Result<()> {
        let renamed = tokio::fs::rename(&self.part, &self.path).await;
        self.is_done = renamed.is_ok();
        renamed.map_err(|error| named(&self.path, error))
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        if !self.is_done {
            // The earlier failure is the one to report.
            let _ = fs::remove_file(&self.part);
        }
    }
}

/// The same error with the path of the file, which system errors do not include.
pub(crate) fn named(path: &Path, error: io::Error) -> io::Error {
    let path = path.to_owned();
    io::Error::new(error.kind(), Named { path, error })
}

#[derive(Debug)]
struct Named {
    path: PathBuf,
    error: io::Error,
}

impl Named {
    /// The system error, whose message is part of the chain of causes.
    fn of_system(&self) -> Option<&io::Error> {
        self.error.raw_os_error().map(|_| &self.error)
    }
}

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match self.of_system() {
            Some(error) if has_words(error.kind()) => write!(f, "{path}: {}", error.kind()),
            _ => write!(f, "{path}: {}", self.error),
        }
    }
}

/// Whether a kind of error describes the problem. Uncategorized errors are described only by their message.
fn has_words(kind: io::ErrorKind) -> bool {
    kind != io::ErrorKind::Other && kind.to_string() != "uncategorized error"
}

impl std::error::Error for Named {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.of_system() {
            Some(error) => Some(error),
            None => self.error.source(),
        }
    }
}
