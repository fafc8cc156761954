//! The planned steps of a write. They are on disk before the first step, so that any later run can finish them.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{FilesError, TreePath};

/// The name of the journal in the staging directory. While it exists, the new bytes of every remaining step are next to it.
const NAME: &str = "journal";

/// The steps from the old files to the new ones, in order.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Journal {
    /// The steps. Repeating a completed step changes nothing.
    pub(super) steps: Vec<Step>,
    /// New directories, each after its parents.
    pub(super) made: Vec<TreePath>,
    /// Directories that belong to the generator. Those that the steps empty are removed.
    pub(super) owned: Vec<TreePath>,
}

/// A step, with the number of its file in the staging directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Step {
    /// Moves new bytes into their place.
    Put(usize, TreePath),
    /// Removes a file.
    Remove(usize, TreePath),
}

impl Journal {
    /// Writes the journal to a staging directory, as a whole or not at all. From then on, the write will be finished even if this process
    /// is killed.
    pub(super) fn write(&self, staging: &Path) -> Result<(), FilesError> {
        let (draft, path) = (staging.join("journal.new"), staging.join(NAME));
        let write = || {
            let mut file = File::create(&draft)?;
            file.write_all(&serde_json::to_vec(self)?)?;
            file.sync_all()?;
            fs::rename(&draft, &path)?;
            // Not all platforms can sync a directory. The steps are complete in any case.
            let _ = File::open(staging).and_then(|directory| directory.sync_all());
            Ok(())
        };
        write().map_err(FilesError::io("write", &path))
    }

    /// Reads the journal of a staging directory, if there is one.
    pub(super) fn read(staging: &Path) -> Result<Option<Self>, FilesError> {
        let path = staging.join(NAME);
        let read = || match fs::read(&path) {
            Ok(bytes) => Ok(Some(
                serde_json::from_slice(&bytes).map_err(io::Error::from)?,
            )),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        };
        read().map_err(FilesError::io("read", &path))
    }

    /// Removes the journal, if there is one, from a staging directory, so that no steps remain.
    pub(super) fn remove(staging: &Path) -> io::Result<()> {
        match fs::remove_file(staging.join(NAME)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}
