// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `UserValidationResult` of the API.
#[non_exhaustive]
pub struct UserValidationResult {
    /// The property `Reason`.
    pub reason: Option<String>,
    /// The property `Result`.
    pub result: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UserValidationResult "UserValidationResult" crate::PROFILE {
    0 reason set_reason String = "Reason";
    1 result set_result bool = "Result";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
