// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{CrmActorType, ErpActorType, ErpSyncFieldValue};

/// TryConnectActor: Links a record of the CRM to a record of the ERP system, sets default values, and returns
/// whether this succeeded. It is meant for ERP integrations.
///
/// - taken by
///   [`erp_sync_agent().try_connect_actor`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.try_connect_actor).
#[non_exhaustive]
pub struct TryConnectActorRequest {
    /// Key of the ERP connection that leads to the record.
    pub erp_connection_id: Option<i32>,
    /// Key of the CRM record to link.
    pub crm_record_id: Option<i32>,
    /// Kind of CRM record that is connected, such as a company or a project.
    pub crm_actor_type: Option<CrmActorType>,
    /// Key, in the ERP system, of the record to link.
    pub erp_key: Option<String>,
    /// Kind of record on the side of the ERP system, such as customer or supplier.
    pub erp_actor_type: Option<ErpActorType>,
    /// Values of fields to set when the records are linked.
    pub field_values: Option<Vec<ErpSyncFieldValue>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TryConnectActorRequest "TryConnectActorRequest" crate::PROFILE {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 crm_record_id set_crm_record_id i32 = "CrmRecordId";
    2 crm_actor_type set_crm_actor_type CrmActorType = "CrmActorType";
    3 erp_key set_erp_key String = "ErpKey";
    4 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
    5 field_values set_field_values Vec<ErpSyncFieldValue> = "FieldValues";
} }
