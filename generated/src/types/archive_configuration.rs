// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ArchiveColumnInfo, ArchiveOrderByInfo, FieldProperty, SelectableMDOListItem, TableRight};

/// Stored layout of an archive: entities, columns and order.
///
/// - returned by
///   [`archive_agent().get_archive_configuration`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_configuration),
///   [`archive_agent().get_archive_configuration_v2`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_configuration_v2),
///   [`archive_agent().get_archive_configuration_with_context`](../archive_agent/struct.ArchiveAgentClient.html#method.get_archive_configuration_with_context).
#[non_exhaustive]
pub struct ArchiveConfiguration {
    /// Columns in their order.
    pub archive_column_info: Option<Vec<ArchiveColumnInfo>>,
    /// Kinds of rows (entities) that the archive can have, selected where they are shown.
    pub archive_entity_info: Option<Vec<SelectableMDOListItem>>,
    /// Columns that rows are sorted by.
    pub archive_order_by_info: Option<Vec<ArchiveOrderByInfo>>,
    /// Keys under which this layout is stored.
    pub owner_keys: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveConfiguration "ArchiveConfiguration" crate::PROFILE {
    0 archive_column_info set_archive_column_info Vec<ArchiveColumnInfo> = "ArchiveColumnInfo";
    1 archive_entity_info set_archive_entity_info Vec<SelectableMDOListItem> = "ArchiveEntityInfo";
    2 archive_order_by_info set_archive_order_by_info Vec<ArchiveOrderByInfo> = "ArchiveOrderByInfo";
    3 owner_keys set_owner_keys String = "OwnerKeys";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
