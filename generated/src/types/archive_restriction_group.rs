// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ArchiveRestrictionInfo;

/// The carrier `ArchiveRestrictionGroup` of the API.
#[non_exhaustive]
pub struct ArchiveRestrictionGroup {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Restrictions`.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveRestrictionGroup "ArchiveRestrictionGroup" crate::PROFILE {
    0 name set_name String = "Name";
    1 description set_description String = "Description";
    2 rank set_rank i32 = "Rank";
    3 restrictions set_restrictions Vec<ArchiveRestrictionInfo> = "Restrictions";
} }
