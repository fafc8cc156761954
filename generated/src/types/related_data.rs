// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ArchiveColumnData;

/// Value of a field of a related record, found by a dotted path.
///
/// - returned by
///   [`archive_agent().get_related_data`](../archive_agent/struct.ArchiveAgentClient.html#method.get_related_data),
///   [`archive_agent().get_related_data2`](../archive_agent/struct.ArchiveAgentClient.html#method.get_related_data2).
#[non_exhaustive]
pub struct RelatedData {
    /// Dotted path from the record to the field.
    pub field: Option<String>,
    /// Value as a cell of an archive.
    pub field_value: Option<Box<ArchiveColumnData>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RelatedData "RelatedData" crate::PROFILE {
    0 field set_field String = "Field";
    1 field_value set_field_value Box<ArchiveColumnData> = "FieldValue";
} }
