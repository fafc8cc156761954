// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CRMScriptErrorInfo, CRMScriptSourceMap, FieldProperty, TableRight};

/// Whether the syntax of a script is right, the error if it is not, and what a TypeScript was
/// translated to.
///
/// - returned by
///   [`crm_script().validate_script`](../crm_script/struct.CrmScriptClient.html#method.validate_script),
///   [`crm_script().validate_script_by_unique_id`](../crm_script/struct.CrmScriptClient.html#method.validate_script_by_unique_id),
///   [`crm_script_agent().validate_script`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.validate_script),
///   [`crm_script_agent().validate_script_by_include_id`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.validate_script_by_include_id),
///   [`crm_script_agent().validate_script_by_string`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.validate_script_by_string),
///   [`crm_script_agent().validate_script_by_unique_id`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.validate_script_by_unique_id)
///   and 4 more operations.
/// - part of [`CRMScriptEntity`](struct.CRMScriptEntity.html),
///   [`CRMScriptEntityWithLinks`](struct.CRMScriptEntityWithLinks.html).
#[non_exhaustive]
pub struct CRMScriptResult {
    /// Whether the syntax is right.
    pub valid: Option<bool>,
    /// Text that describes why the check failed. Deprecated: use `ErrorInformation` instead.
    pub error_message: Option<String>,
    /// Line of the fault. Deprecated in favor of ErrorInformation.
    pub line_number: Option<i32>,
    /// Where and why the check failed, if it did.
    pub error_information: Option<Box<CRMScriptErrorInfo>>,
    /// JavaScript that a TypeScript was translated to.
    pub transpiled: Option<String>,
    /// Keys of all scripts that this script includes, directly or not.
    pub includes: Option<Vec<i32>>,
    /// Which lines come from which included script.
    pub source_maps: Option<Vec<CRMScriptSourceMap>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
