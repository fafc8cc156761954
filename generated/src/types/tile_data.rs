// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ArchiveColumnInfo, ArchiveListResult};

/// The carrier `TileData` of the API.
#[non_exhaustive]
pub struct TileData {
    /// The property `Columns`.
    pub columns: Option<Vec<ArchiveColumnInfo>>,
    /// The property `Result`.
    pub result: Option<Box<ArchiveListResult>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TileData "TileData" crate::PROFILE {
    0 columns set_columns Vec<ArchiveColumnInfo> = "Columns";
    1 result set_result Box<ArchiveListResult> = "Result";
} }
