// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ErpActorType, FieldProperty, TableRight};

/// The carrier `ErpSyncActorSummary` of the API.
#[non_exhaustive]
pub struct ErpSyncActorSummary {
    /// The property `ActorType`.
    pub actor_type: Option<ErpActorType>,
    /// The property `HasMappings`.
    pub has_mappings: Option<bool>,
    /// The property `Defaults`.
    pub defaults: Option<String>,
    /// The property `Mappings`.
    pub mappings: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncActorSummary "ErpSyncActorSummary" crate::PROFILE {
    0 actor_type set_actor_type ErpActorType = "ActorType";
    1 has_mappings set_has_mappings bool = "HasMappings";
    2 defaults set_defaults String = "Defaults";
    3 mappings set_mappings String = "Mappings";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
