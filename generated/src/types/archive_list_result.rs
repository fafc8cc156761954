// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ArchiveListItem, FieldProperty, TableRight};

/// A page of archive rows with the count of all.
///
/// - returned by
///   [`archive_agent().create_default_archive_list_result`](../archive_agent/struct.ArchiveAgentClient.html#method.create_default_archive_list_result),
///   [`archive_agent().get_archive_list_by_columns_with_header`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_list_by_columns_with_header),
///   [`archive_agent().get_archive_list_by_columns_with_header2`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_list_by_columns_with_header2),
///   [`archive_agent().get_archive_list_by_columns_with_header_with_context`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_list_by_columns_with_header_with_context),
///   [`archive_agent().get_archive_list_by_columns_with_header_with_context2`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_list_by_columns_with_header_with_context2).
#[non_exhaustive]
pub struct ArchiveListResult {
    /// Count of all rows, whichever page was asked for.
    pub row_count: Option<i32>,
    /// Rows of this page.
    pub rows: Option<Vec<ArchiveListItem>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
