// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CrmActorType, ErpActorType, FieldMetadata, FieldProperty, TableRight};

/// The carrier `ErpConnectionData` of the API.
#[non_exhaustive]
pub struct ErpConnectionData {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `ConnectionName`.
    pub connection_name: Option<String>,
    /// The property `Connected`.
    pub connected: Option<bool>,
    /// The property `ErpFields`.
    pub erp_fields: Option<Vec<FieldMetadata>>,
    /// The property `CrmActorType`.
    pub crm_actor_type: Option<CrmActorType>,
    /// The property `ErpActorType`.
    pub erp_actor_type: Option<ErpActorType>,
    /// The property `ErpActorTypes`.
    pub erp_actor_types: Option<Vec<ErpActorType>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
