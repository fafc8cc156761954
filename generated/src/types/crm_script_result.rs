// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `CRMScriptResult` of the API.
#[non_exhaustive]
pub struct CRMScriptResult {
    /// The property `Valid`.
    pub valid: Option<bool>,
    /// The property `ErrorMessage`.
    pub error_message: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CRMScriptResult "CRMScriptResult" crate::PROFILE {
    0 valid set_valid bool = "Valid";
    1 error_message set_error_message String = "ErrorMessage";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
