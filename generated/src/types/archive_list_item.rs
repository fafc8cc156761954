// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ArchiveColumnData, FieldProperty, TableRight};

/// One row of an archive, as agents return it.
///
/// - returned by
///   [`archive_agent().get_archive_list`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_list),
///   [`archive_agent().get_archive_list2`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_list2),
///   [`archive_agent().get_archive_list_by_columns`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_list_by_columns),
///   [`archive_agent().get_archive_list_by_columns2`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_list_by_columns2),
///   [`archive_agent().get_archive_list_by_columns_with_context`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_list_by_columns_with_context),
///   [`archive_agent().get_archive_list_by_columns_with_context2`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_list_by_columns_with_context2)
///   and 4 more operations.
/// - part of [`ArchiveListResult`](struct.ArchiveListResult.html),
///   [`CriteriaInformation`](struct.CriteriaInformation.html), [`FindResults`](struct.FindResults.html).
#[non_exhaustive]
pub struct ArchiveListItem {
    /// Kind of row, by the name of its entity; a list may mix rows of several kinds.
    pub entity_name: Option<String>,
    /// Key of the record that the row shows.
    pub primary_key: Option<i32>,
    /// Cells by column name.
    pub column_data: Option<Map<ArchiveColumnData>>,
    /// Link of the whole row, for clients that show one.
    pub link_hint: Option<String>,
    /// Style of the row, such as retired for users who left.
    pub style_hint: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveListItem "ArchiveListItem" crate::PROFILE {
    0 entity_name set_entity_name String = "EntityName";
    1 primary_key set_primary_key i32 = "PrimaryKey";
    2 column_data set_column_data Map<ArchiveColumnData> = "ColumnData";
    3 link_hint set_link_hint String = "LinkHint";
    4 style_hint set_style_hint String = "StyleHint";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

pagewire_runtime::archive_item! { ArchiveListItem }
