// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CrmActorType, ErpActorType};

/// CreateErpActorFromCrm: Creates a record in the ERP system from a record of the CRM and returns whether this
/// succeeded. `GetFieldsForNewErpActor` names the fields that it needs. It is meant for ERP integrations.
///
/// - taken by
///   [`erp_sync_agent().create_erp_actor_from_crm`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.create_erp_actor_from_crm).
#[non_exhaustive]
pub struct CreateErpActorFromCrmRequest {
    /// Key of the connection to the ERP system that gets the new record.
    pub connection_id: Option<i32>,
    /// Key of the CRM record to start from.
    pub crm_entity_id: Option<i32>,
    /// Kind of record on the side of the ERP system, such as customer or supplier.
    pub erp_actor_type: Option<ErpActorType>,
    /// Kind of CRM record that is connected, such as a company or a project.
    pub crm_actor_type: Option<CrmActorType>,
    /// Values for fields of the new ERP record, by field key.
    pub erp_field_key_values: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateErpActorFromCrmRequest "CreateErpActorFromCrmRequest" crate::PROFILE {
    0 connection_id set_connection_id i32 = "ConnectionId";
    1 crm_entity_id set_crm_entity_id i32 = "CrmEntityId";
    2 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
    3 crm_actor_type set_crm_actor_type CrmActorType = "CrmActorType";
    4 erp_field_key_values set_erp_field_key_values Map<String> = "ErpFieldKeyValues";
} }
