// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CrmActorType, ErpActorType, ErpSyncFieldMapping, FieldProperty, TableRight};

/// Which fields of a kind of ERP record and a kind of CRM record correspond.
///
/// - taken by
///   [`erp_sync_agent().save_actor_type_mapping`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.save_actor_type_mapping).
/// - returned by
///   [`erp_sync_agent().get_actor_type_mapping`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_actor_type_mapping),
///   [`erp_sync_agent().save_actor_type_mapping`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.save_actor_type_mapping).
#[non_exhaustive]
pub struct ErpSyncActorTypeMapping {
    /// Key of the connection that the mapping belongs to.
    pub erp_connection_id: Option<i32>,
    /// Whether records of the two kinds are kept in step.
    pub is_active: Option<bool>,
    /// Pairs of fields; an empty CRM field means that the ERP field is not exchanged.
    pub field_mappings: Option<Vec<ErpSyncFieldMapping>>,
    /// Kind of record on the side of the ERP system.
    pub actor_type_erp: Option<ErpActorType>,
    /// Kind of record on the side of the CRM.
    pub actor_type_crm: Option<CrmActorType>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncActorTypeMapping "ErpSyncActorTypeMapping" crate::PROFILE {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 is_active set_is_active bool = "IsActive";
    2 field_mappings set_field_mappings Vec<ErpSyncFieldMapping> = "FieldMappings";
    3 actor_type_erp set_actor_type_erp ErpActorType = "ActorTypeErp";
    4 actor_type_crm set_actor_type_crm CrmActorType = "ActorTypeCrm";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
