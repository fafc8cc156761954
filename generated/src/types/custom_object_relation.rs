// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// Relation of a custom object to another kind of record.
///
/// - part of [`CustomObjectMetadata`](struct.CustomObjectMetadata.html).
#[non_exhaustive]
pub struct CustomObjectRelation {
    /// Table of the other kind.
    pub entity_name: Option<String>,
    /// Other kind of record, such as contact or CustomObject.
    pub entity_type: Option<String>,
    /// Other kind as users see it.
    pub entity_title: Option<String>,
    /// Archive that lists the related rows.
    pub provider_name: Option<String>,
    /// Column that holds the key of the other record.
    pub relation_field: Option<String>,
    /// Column that represents the other record.
    pub display_field: Option<String>,
    /// Whether clients offer no adding, editing and removing.
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
