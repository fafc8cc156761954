// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ArchiveColumnData;

/// The carrier `RelatedData` of the API.
#[non_exhaustive]
pub struct RelatedData {
    /// The property `Field`.
    pub field: Option<String>,
    /// The property `FieldValue`.
    pub field_value: Option<Box<ArchiveColumnData>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RelatedData "RelatedData" crate::PROFILE {
    0 field set_field String = "Field";
    1 field_value set_field_value Box<ArchiveColumnData> = "FieldValue";
} }
