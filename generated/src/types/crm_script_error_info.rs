// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Where and why a script failed.
///
/// - part of [`CRMScriptResult`](struct.CRMScriptResult.html),
///   [`CRMScriptRunResult`](struct.CRMScriptRunResult.html).
#[non_exhaustive]
pub struct CRMScriptErrorInfo {
    /// Text that describes why checking or running the script failed.
    pub error_message: Option<String>,
    /// Include name of the script in which the error happened.
    pub include_id: Option<String>,
    /// Line in that script.
    pub line_number: Option<i32>,
    /// Character within the line, where known.
    pub character_position: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
