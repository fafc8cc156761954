// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CrmActorType, ErpActorType, ErpSyncFieldMapping, FieldProperty, TableRight};

/// The carrier `ErpSyncActorTypeMapping` of the API.
#[non_exhaustive]
pub struct ErpSyncActorTypeMapping {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `IsActive`.
    pub is_active: Option<bool>,
    /// The property `FieldMappings`.
    pub field_mappings: Option<Vec<ErpSyncFieldMapping>>,
    /// The property `ActorTypeErp`.
    pub actor_type_erp: Option<ErpActorType>,
    /// The property `ActorTypeCrm`.
    pub actor_type_crm: Option<CrmActorType>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
