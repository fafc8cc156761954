// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Connection to an ERP system: the connector that it calls, its settings and who may use it.
///
/// - taken by
///   [`erp_sync_agent().save_connection`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.save_connection).
/// - returned by
///   [`erp_sync_agent().get_all_connections`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_all_connections),
///   [`erp_sync_agent().get_connection`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_connection),
///   [`erp_sync_agent().save_connection`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.save_connection).
#[non_exhaustive]
pub struct ErpConnection {
    /// Key of the connection to the ERP system, given by the server; 0 in one that has not been saved.
    pub erp_connection_id: Option<i32>,
    /// Key of the connector that the connection uses.
    pub erp_connector_id: Option<i32>,
    /// Connection as users see it, maybe in several languages.
    pub display_name: Option<String>,
    /// Text shown while the pointer rests on the connection, maybe in several languages.
    pub display_description: Option<String>,
    /// Whether data is exchanged over the connection; false for one that is kept but switched off.
    pub active: Option<bool>,
    /// GUID that the connector gets with every call.
    pub connection_id: Option<String>,
    /// How far the synchronization has come, in the terms of the ERP system.
    pub most_recent_timestamp: Option<String>,
    /// Settings for the connector by name.
    pub config_fields: Option<Map<String>>,
    /// Whether the connection is marked as deleted.
    pub deleted: Option<bool>,
    /// Whether everybody can use the connection; else groups and users are listed.
    pub all_access: Option<bool>,
    /// Keys of the user groups that can use the connection.
    pub user_group_access_ids: Option<Vec<i32>>,
    /// Keys of the users that can use the connection.
    pub associate_access_ids: Option<Vec<i32>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpConnection "ErpConnection" crate::PROFILE {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 erp_connector_id set_erp_connector_id i32 = "ErpConnectorId";
    2 display_name set_display_name String = "DisplayName";
    3 display_description set_display_description String = "DisplayDescription";
    4 active set_active bool = "Active";
    5 connection_id set_connection_id String = "ConnectionId";
    6 most_recent_timestamp set_most_recent_timestamp String = "MostRecentTimestamp";
    7 config_fields set_config_fields Map<String> = "ConfigFields";
    8 deleted set_deleted bool = "Deleted";
    9 all_access set_all_access bool = "AllAccess";
    10 user_group_access_ids set_user_group_access_ids Vec<i32> = "UserGroupAccessIds";
    11 associate_access_ids set_associate_access_ids Vec<i32> = "AssociateAccessIds";
    12 table_right set_table_right Box<TableRight> = "TableRight";
    13 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
