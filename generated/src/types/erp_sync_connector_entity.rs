// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Program that connects the CRM with one ERP system.
///
/// - taken by
///   [`erp_sync_agent().save_erp_sync_connector_entity`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.save_erp_sync_connector_entity).
/// - returned by
///   [`erp_sync_agent().create_default_erp_sync_connector_entity`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.create_default_erp_sync_connector_entity),
///   [`erp_sync_agent().get_erp_sync_connector_entity`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_erp_sync_connector_entity),
///   [`erp_sync_agent().save_erp_sync_connector_entity`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.save_erp_sync_connector_entity).
#[non_exhaustive]
pub struct ErpSyncConnectorEntity {
    /// Key of the connector, given by the server; 0 in one that has not been saved.
    pub erp_connector_id: Option<i32>,
    /// Connector as lists show it.
    pub display_name: Option<String>,
    /// Address at which the connector is called.
    pub url: Option<String>,
    /// Whether the connector has been removed.
    pub deleted: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncConnectorEntity "ErpSyncConnectorEntity" crate::PROFILE {
    0 erp_connector_id set_erp_connector_id i32 = "ErpConnectorId";
    1 display_name set_display_name String = "DisplayName";
    2 url set_url String = "URL";
    3 deleted set_deleted bool = "Deleted";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
