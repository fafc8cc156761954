// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `CsFeatureToggle` of the API.
#[non_exhaustive]
pub struct CsFeatureToggle {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `State`.
    pub state: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
