// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ErpConnectionListMapping, FieldProperty, TableRight};

/// All pairs of lists of one connection.
///
/// - taken by
///   [`erp_sync_agent().save_connection_list_mappings`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.save_connection_list_mappings).
/// - returned by
///   [`erp_sync_agent().get_connection_list_mappings`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_connection_list_mappings),
///   [`erp_sync_agent().save_connection_list_mappings`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.save_connection_list_mappings).
#[non_exhaustive]
pub struct ErpConnectionListMappingContainer {
    /// One entry per pair.
    pub erp_list_item_mappings: Option<Vec<ErpConnectionListMapping>>,
    /// Key of the connection whose lists are mapped.
    pub erp_connection_id: Option<i32>,
    /// Connection to the ERP system by its name.
    pub erp_connection_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpConnectionListMappingContainer "ErpConnectionListMappingContainer" crate::PROFILE {
    0 erp_list_item_mappings set_erp_list_item_mappings Vec<ErpConnectionListMapping> = "ErpListItemMappings";
    1 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    2 erp_connection_name set_erp_connection_name String = "ErpConnectionName";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
