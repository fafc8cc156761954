// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CrmActorType, ErpActorType, FieldMetadata, FieldProperty, TableRight};

/// What one connection to an ERP system knows of a CRM record: whether the record is linked, and the
/// fields to show.
///
/// - returned by
///   [`erp_sync_agent().get_connections_and_display_fields`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_connections_and_display_fields).
#[non_exhaustive]
pub struct ErpConnectionData {
    /// Key of the connection.
    pub erp_connection_id: Option<i32>,
    /// Connection to the ERP system by its name.
    pub connection_name: Option<String>,
    /// Whether the record has a link to the ERP system that is kept in step.
    pub connected: Option<bool>,
    /// Fields to show, with their values.
    pub erp_fields: Option<Vec<FieldMetadata>>,
    /// Kind of CRM record that the fields belong to.
    pub crm_actor_type: Option<CrmActorType>,
    /// Kind of ERP record that the fields belong to.
    pub erp_actor_type: Option<ErpActorType>,
    /// All kinds of ERP records that this kind of CRM record can represent.
    pub erp_actor_types: Option<Vec<ErpActorType>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpConnectionData "ErpConnectionData" crate::PROFILE {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 connection_name set_connection_name String = "ConnectionName";
    2 connected set_connected bool = "Connected";
    3 erp_fields set_erp_fields Vec<FieldMetadata> = "ErpFields";
    4 crm_actor_type set_crm_actor_type CrmActorType = "CrmActorType";
    5 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
    6 erp_actor_types set_erp_actor_types Vec<ErpActorType> = "ErpActorTypes";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
