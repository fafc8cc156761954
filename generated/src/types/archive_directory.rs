// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ArchiveDirectoryItem;

/// The archives that can be queried.
///
/// - returned by [`archive().get_archive`](../archive/struct.ArchiveClient.html#method.get_archive).
#[non_exhaustive]
pub struct ArchiveDirectory {
    /// Address of the description of archives.
    pub odata_metadata: Option<String>,
    /// One item per archive.
    pub value: Option<Vec<ArchiveDirectoryItem>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveDirectory "ArchiveDirectory" crate::PROFILE {
    0 odata_metadata set_odata_metadata String = "odata.metadata";
    1 value set_value Vec<ArchiveDirectoryItem> = "value";
} }
