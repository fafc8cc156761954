// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `CRMScriptErrorInfo` of the API.
#[non_exhaustive]
pub struct CRMScriptErrorInfo {
    /// The property `ErrorMessage`.
    pub error_message: Option<String>,
    /// The property `IncludeId`.
    pub include_id: Option<String>,
    /// The property `LineNumber`.
    pub line_number: Option<i32>,
    /// The property `CharacterPosition`.
    pub character_position: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CRMScriptErrorInfo "CRMScriptErrorInfo" crate::PROFILE {
    0 error_message set_error_message String = "ErrorMessage";
    1 include_id set_include_id String = "IncludeId";
    2 line_number set_line_number i32 = "LineNumber";
    3 character_position set_character_position i32 = "CharacterPosition";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
