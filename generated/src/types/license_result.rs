// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `LicenseResult` of the API.
#[non_exhaustive]
pub struct LicenseResult {
    /// The property `Succeeded`.
    pub succeeded: Option<bool>,
    /// The property `Reason`.
    pub reason: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LicenseResult "LicenseResult" crate::PROFILE {
    0 succeeded set_succeeded bool = "Succeeded";
    1 reason set_reason String = "Reason";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
