// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ErpActorType, FieldProperty, TableRight};

/// How one kind of ERP record is set up in a connection: its field mappings, default values and rules,
/// in words.
///
/// - part of [`ErpSyncConnectionSummary`](struct.ErpSyncConnectionSummary.html).
#[non_exhaustive]
pub struct ErpSyncActorSummary {
    /// Kind of ERP record that the summary is about.
    pub actor_type: Option<ErpActorType>,
    /// Whether any field of the ERP system is connected with a field of the CRM for this kind of record.
    pub has_mappings: Option<bool>,
    /// Fields with defaults or rules for new links, in words.
    pub defaults: Option<String>,
    /// Fields that are exchanged, in words.
    pub mappings: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
