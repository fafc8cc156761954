// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `TargetChange` of the API.
#[non_exhaustive]
pub struct TargetChange {
    /// The property `FieldIdentifier`.
    pub field_identifier: Option<String>,
    /// The property `ValueChangeFrom`.
    pub value_change_from: Option<f64>,
    /// The property `ValueChangeTo`.
    pub value_change_to: Option<f64>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TargetChange "TargetChange" crate::PROFILE {
    0 field_identifier set_field_identifier String = "FieldIdentifier";
    1 value_change_from set_value_change_from f64 = "ValueChangeFrom";
    2 value_change_to set_value_change_to f64 = "ValueChangeTo";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
