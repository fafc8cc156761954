// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// An archive that can be queried.
///
/// - part of [`ArchiveDirectory`](struct.ArchiveDirectory.html).
#[non_exhaustive]
pub struct ArchiveDirectoryItem {
    /// Name of the archive, as operations take it.
    pub name: Option<String>,
    /// Address of its rows, relative to that of the archives.
    pub url: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveDirectoryItem "ArchiveDirectoryItem" crate::PROFILE {
    0 name set_name String = "name";
    1 url set_url String = "url";
} }
