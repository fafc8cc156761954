// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{CrmActorType, ErpActorType};

/// CreateActorLink: Links a record of the CRM to a record of the ERP system and returns whether this succeeded. It
/// is meant for ERP integrations.
///
/// - taken by
///   [`erp_sync_agent().create_actor_link`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.create_actor_link).
#[non_exhaustive]
pub struct CreateActorLinkRequest {
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
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateActorLinkRequest "CreateActorLinkRequest" crate::PROFILE {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 crm_record_id set_crm_record_id i32 = "CrmRecordId";
    2 crm_actor_type set_crm_actor_type CrmActorType = "CrmActorType";
    3 erp_key set_erp_key String = "ErpKey";
    4 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
} }
