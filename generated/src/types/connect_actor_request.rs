// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{CrmActorType, ErpActorType, ErpSyncFieldValue};

/// The carrier `ConnectActorRequest` of the API.
#[non_exhaustive]
pub struct ConnectActorRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `CrmRecordId`.
    pub crm_record_id: Option<i32>,
    /// The property `CrmActorType`.
    pub crm_actor_type: Option<CrmActorType>,
    /// The property `ErpKey`.
    pub erp_key: Option<String>,
    /// The property `ErpActorType`.
    pub erp_actor_type: Option<ErpActorType>,
    /// The property `FieldValues`.
    pub field_values: Option<Vec<ErpSyncFieldValue>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ConnectActorRequest "ConnectActorRequest" crate::PROFILE {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 crm_record_id set_crm_record_id i32 = "CrmRecordId";
    2 crm_actor_type set_crm_actor_type CrmActorType = "CrmActorType";
    3 erp_key set_erp_key String = "ErpKey";
    4 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
    5 field_values set_field_values Vec<ErpSyncFieldValue> = "FieldValues";
} }
