//! Files that have another name until all of their bytes are there.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::{fmt, fs, process};

use tokio::fs::File;

/// A file that is being written beside the one that it becomes by [`finish`](Self::finish). Dropped before, it is removed, so that a
/// transfer that breaks off or is given up leaves no file, and one at the path as it was.
pub(crate) struct PartFile {
    path: PathBuf,
    part: PathBuf,
    is_done: bool,
}

impl PartFile {
    /// Begins the file at `path`, in the same folder and under a name that no other file has and that ends with `.part`.
    pub(crate) fn create(path: &Path) -> io::Result<(Self, File)> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        loop {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            // Without the name of the file, which may be as long as names can be.
            let part = path.with_file_name(format!(".{}-{number}.part", process::id()));
            // Made without waiting, so that no drop comes between the file and what removes it.
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

    /// Gives the file its name, now that all of it is written.
    pub(crate) async fn finish(mut self) -> io::Result<()> {
        let renamed = tokio::fs::rename(&self.part, &self.path).await;
        self.is_done = renamed.is_ok();
        renamed.map_err(|error| named(&self.path, error))
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        if !self.is_done {
            // The failure before this is the one to report.
            let _ = fs::remove_file(&self.part);
        }
    }
}

/// The same error with the path of the file, which those of the system do not have.
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
    /// The error of the system, whose words are told by the chain of causes.
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

/// Whether a kind of errors says what is wrong. The one that has no name yet is told by its words only.
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
