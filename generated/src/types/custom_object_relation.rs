// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `CustomObjectRelation` of the API.
#[non_exhaustive]
pub struct CustomObjectRelation {
    /// The property `EntityName`.
    pub entity_name: Option<String>,
    /// The property `EntityType`.
    pub entity_type: Option<String>,
    /// The property `EntityTitle`.
    pub entity_title: Option<String>,
    /// The property `ProviderName`.
    pub provider_name: Option<String>,
    /// The property `RelationField`.
    pub relation_field: Option<String>,
    /// The property `DisplayField`.
    pub display_field: Option<String>,
    /// The property `HideFunctions`.
    pub hide_functions: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CustomObjectRelation "CustomObjectRelation" crate::PROFILE {
    0 entity_name set_entity_name String = "EntityName";
    1 entity_type set_entity_type String = "EntityType";
    2 entity_title set_entity_title String = "EntityTitle";
    3 provider_name set_provider_name String = "ProviderName";
    4 relation_field set_relation_field String = "RelationField";
    5 display_field set_display_field String = "DisplayField";
    6 hide_functions set_hide_functions bool = "HideFunctions";
} }
