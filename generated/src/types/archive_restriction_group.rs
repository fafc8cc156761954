// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ArchiveRestrictionInfo;

/// Named group of conditions on archive columns.
#[non_exhaustive]
pub struct ArchiveRestrictionGroup {
    /// What the group is called.
    pub name: Option<String>,
    /// Longer text about the group.
    pub description: Option<String>,
    /// Position among the groups.
    pub rank: Option<i32>,
    /// Conditions of the group.
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
