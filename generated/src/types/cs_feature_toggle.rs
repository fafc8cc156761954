// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Switch of a feature in customer service.
///
/// - taken by
///   [`customer_service_agent().update_feature_toggles`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.update_feature_toggles).
#[non_exhaustive]
pub struct CsFeatureToggle {
    /// Name of the feature that the toggle turns on or off.
    pub name: Option<String>,
    /// Whether the feature is on.
    pub state: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CsFeatureToggle "CsFeatureToggle" crate::PROFILE {
    0 name set_name String = "Name";
    1 state set_state bool = "State";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
