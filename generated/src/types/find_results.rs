// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ArchiveColumnInfo, ArchiveListItem, FieldProperty, TableRight};

/// Rows that a search has found, with the columns they have.
///
/// - returned by [`find_agent().find`](../find_agent/struct.FindAgentClient.html#method.find),
///   [`find_agent().find_from_restrictions`](../find_agent/struct.FindAgentClient.html#method.find_from_restrictions),
///   [`find_agent().find_from_restrictions2`](../find_agent/struct.FindAgentClient.html#method.find_from_restrictions2),
///   [`find_agent().find_from_restrictions_columns`](../find_agent/struct.FindAgentClient.html#method.find_from_restrictions_columns),
///   [`find_agent().find_from_restrictions_columns2`](../find_agent/struct.FindAgentClient.html#method.find_from_restrictions_columns2),
///   [`find_agent().find_from_restrictions_columns_order_by`](../find_agent/struct.FindAgentClient.html#method.find_from_restrictions_columns_order_by)
///   and 6 more operations.
#[non_exhaustive]
pub struct FindResults {
    /// Columns in their order.
    pub archive_columns: Option<Vec<ArchiveColumnInfo>>,
    /// One entry per record found.
    pub archive_rows: Option<Vec<ArchiveListItem>>,
    /// Count of all rows, whichever page was asked for.
    pub row_count: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindResults "FindResults" crate::PROFILE {
    0 archive_columns set_archive_columns Vec<ArchiveColumnInfo> = "ArchiveColumns";
    1 archive_rows set_archive_rows Vec<ArchiveListItem> = "ArchiveRows";
    2 row_count set_row_count i32 = "RowCount";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
