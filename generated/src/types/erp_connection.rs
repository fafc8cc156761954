// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ErpConnection` of the API.
#[non_exhaustive]
pub struct ErpConnection {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `ErpConnectorId`.
    pub erp_connector_id: Option<i32>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `DisplayDescription`.
    pub display_description: Option<String>,
    /// The property `Active`.
    pub active: Option<bool>,
    /// The property `ConnectionId`.
    pub connection_id: Option<String>,
    /// The property `MostRecentTimestamp`.
    pub most_recent_timestamp: Option<String>,
    /// The property `ConfigFields`.
    pub config_fields: Option<Map<String>>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `AllAccess`.
    pub all_access: Option<bool>,
    /// The property `UserGroupAccessIds`.
    pub user_group_access_ids: Option<Vec<i32>>,
    /// The property `AssociateAccessIds`.
    pub associate_access_ids: Option<Vec<i32>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
