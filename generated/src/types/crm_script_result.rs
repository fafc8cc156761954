// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CRMScriptErrorInfo, CRMScriptSourceMap, FieldProperty, TableRight};

/// The carrier `CRMScriptResult` of the API.
#[non_exhaustive]
pub struct CRMScriptResult {
    /// The property `Valid`.
    pub valid: Option<bool>,
    /// The property `ErrorMessage`.
    pub error_message: Option<String>,
    /// The property `LineNumber`.
    pub line_number: Option<i32>,
    /// The property `ErrorInformation`.
    pub error_information: Option<Box<CRMScriptErrorInfo>>,
    /// The property `Transpiled`.
    pub transpiled: Option<String>,
    /// The property `Includes`.
    pub includes: Option<Vec<i32>>,
    /// The property `SourceMaps`.
    pub source_maps: Option<Vec<CRMScriptSourceMap>>,
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
    2 line_number set_line_number i32 = "LineNumber";
    3 error_information set_error_information Box<CRMScriptErrorInfo> = "ErrorInformation";
    4 transpiled set_transpiled String = "Transpiled";
    5 includes set_includes Vec<i32> = "Includes";
    6 source_maps set_source_maps Vec<CRMScriptSourceMap> = "SourceMaps";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
