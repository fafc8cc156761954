//! Files that have another name until all of their bytes are there.

use std::io;
use std::path::{Path, PathBuf};

use tokio::fs::{self, File};

/// A file that is being written: it has the ending `.part` until [`finish`](Self::finish), so that a transfer that breaks off leaves no
/// file, and one of that name as it was.
pub(crate) struct PartFile {
    path: PathBuf,
    part: PathBuf,
}

impl PartFile {
    /// Begins the file at `path`.
    pub(crate) async fn create(path: &Path) -> io::Result<(Self, File)> {
        let mut part = path.as_os_str().to_owned();
        part.push(".part");
        let (path, part) = (path.to_owned(), PathBuf::from(part));
        let file = File::create(&part).await?;
        Ok((Self { path, part }, file))
    }

    /// Gives the file its name, now that all of it is written.
    pub(crate) async fn finish(self) -> io::Result<()> {
        let done = fs::rename(&self.part, &self.path).await;
        if done.is_err() {
            self.remove().await;
        }
        done
    }

    /// Removes what was written. The failure before this is the one to report.
    pub(crate) async fn remove(self) {
        let _ = fs::remove_file(&self.part).await;
    }
}
