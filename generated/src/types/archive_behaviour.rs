// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether a menu entry works on rows of archives.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`TaskMenu`](struct.TaskMenu.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchiveBehaviour {
    /// The entry does not work on rows of archives.
    ///
    /// `None`.
    None,
    /// The entry is offered in the context menu of one row.
    ///
    /// `InArchives`.
    InArchives,
    /// The entry is offered in the context menu of one or several rows.
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
