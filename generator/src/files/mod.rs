//! The last stage: writes a finished set of files to disk, all of them or none.
//!
//! The other stages work in memory. Their result is an [`OutputTree`]: paths and bytes below one root, and the directories that belong to
//! the generator. [`OutputTree::plan`] compares it with the disk without changes; `pagewire check` needs only this. [`Plan::write`] then
//! writes the differences.
//!
//! # Guarantees
//!
//! A file with the right bytes is not opened for writing, so its time stamp stays.
//!
//! On any error, the files are unchanged, including their time stamps, and no other files remain.
//!
//! Only files with the generator's marker are removed, and only from directories that belong to the generator. Handwritten files stay.
//!
//! Nothing outside the root is written: paths are relative and plain ([`TreePath`]), and symbolic links below the root are rejected.
//!
//! A killed run leaves the old files, or an unfinished write if all new files and a journal are ready in the directory [`STAGING`].
//! [`recover`] finishes the write, and every command calls it first. The command line lets a second process move the files into place,
//! because a kill does not affect both ([`Plan::write_by`]).

mod commit;
mod error;
mod journal;
mod owned;
mod path;
mod plan;
mod staging;
#[cfg(test)]
mod tests;
mod tree;
mod undo;
mod write;

pub use commit::recover;
pub use error::FilesError;
pub use owned::is_ours;
pub use path::{PathError, TreePath};
pub use plan::{Change, Entry, Plan};
pub use staging::STAGING;
pub use tree::OutputTree;
pub use write::Written;
