// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Text of the product that an installation has changed.
///
/// - returned by
///   [`resource_agent().get_resource_substitutions`](../resource_agent/struct.ResourceAgentClient.html#method.get_resource_substitutions),
///   [`resource_agent().is_resource_substitution_active`](../resource_agent/struct.ResourceAgentClient.html#method.is_resource_substitution_active).
#[non_exhaustive]
pub struct ResourceOverride {
    /// Text by its resource name, such as SR\_CONTACT.
    pub resource_name: Option<String>,
    /// Text of the resource in the given culture, instead of the original one.
    pub resource_value: Option<String>,
    /// Culture whose text is changed, such as nb-NO.
    pub culture: Option<String>,
    /// Whether the change is in force.
    pub is_active: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
