//! The last stage: puts a finished set of files on disk, all of them or none.
//!
//! The stages before it build everything in memory. Here the result is an [`OutputTree`]: paths and
//! bytes below one root, and the directories that belong to the generator. [`OutputTree::plan`]
//! compares it with the disk and touches nothing, which is all that `pagewire check` needs.
//! [`Plan::write`] then makes the disk equal to the tree.
//!
//! # Guarantees
//!
//! A file that already has the right bytes is not opened for writing, so that its time stamp stays.
//!
//! On any error the files are as they were before, time stamps included, and nothing is left over.
//!
//! Only a file that carries the generator's marker is ever removed, and only from a directory that
//! belongs to the generator: what somebody wrote by hand stays.
//!
//! Nothing outside the root is written: paths are relative and plain ([`TreePath`]), and a symbolic
//! link below the root is refused.
//!
//! A killed run leaves the old files or, once all new files and a journal are ready in the directory [`STAGING`], a write
//! that is not finished. [`recover`] finishes it, and every command calls that first. The command line lets a second
//! process move the files into place, which is not killed together with it ([`Plan::write_by`]).

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
