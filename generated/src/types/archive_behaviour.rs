// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether a menu entry works on rows of archives.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchiveBehaviour {
    /// It does not.
    ///
    /// `None`.
    None,
    /// It works on one row.
    ///
    /// `InArchives`.
    InArchives,
    /// It works on several rows.
    ///
    /// `MultiSelectInArchives`.
    MultiSelectInArchives,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ArchiveBehaviour "ArchiveBehaviour" crate::PROFILE {
    0 None = "None";
    1 InArchives = "InArchives";
    2 MultiSelectInArchives = "MultiSelectInArchives";
} }
