// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ArchiveListItem, FieldProperty, TableRight};

/// The carrier `ArchiveListResult` of the API.
#[non_exhaustive]
pub struct ArchiveListResult {
    /// The property `RowCount`.
    pub row_count: Option<i32>,
    /// The property `Rows`.
    pub rows: Option<Vec<ArchiveListItem>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveListResult "ArchiveListResult" crate::PROFILE {
    0 row_count set_row_count i32 = "RowCount";
    1 rows set_rows Vec<ArchiveListItem> = "Rows";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
