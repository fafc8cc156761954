// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::OrderBySortType;

/// The carrier `ArchiveOrderByInfo` of the API.
#[non_exhaustive]
pub struct ArchiveOrderByInfo {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Direction`.
    pub direction: Option<OrderBySortType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveOrderByInfo "ArchiveOrderByInfo" crate::PROFILE {
    0 name set_name String = "Name";
    1 direction set_direction OrderBySortType = "Direction";
} }
