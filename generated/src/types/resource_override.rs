// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ResourceOverride` of the API.
#[non_exhaustive]
pub struct ResourceOverride {
    /// The property `ResourceName`.
    pub resource_name: Option<String>,
    /// The property `ResourceValue`.
    pub resource_value: Option<String>,
    /// The property `Culture`.
    pub culture: Option<String>,
    /// The property `IsActive`.
    pub is_active: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ResourceOverride "ResourceOverride" crate::PROFILE {
    0 resource_name set_resource_name String = "ResourceName";
    1 resource_value set_resource_value String = "ResourceValue";
    2 culture set_culture String = "Culture";
    3 is_active set_is_active bool = "IsActive";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
