// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ChangedData, FieldProperty, QuoteStatus, TableRight};

/// The carrier `PluginResponse` of the API.
#[non_exhaustive]
pub struct PluginResponse {
    /// The property `IsOk`.
    pub is_ok: Option<bool>,
    /// The property `UserExplanation`.
    pub user_explanation: Option<String>,
    /// The property `TechExplanation`.
    pub tech_explanation: Option<String>,
    /// The property `ErrorCode`.
    pub error_code: Option<String>,
    /// The property `Changes`.
    pub changes: Option<Box<ChangedData>>,
    /// The property `Status`.
    pub status: Option<QuoteStatus>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PluginResponse "PluginResponse" crate::PROFILE {
    0 is_ok set_is_ok bool = "IsOk";
    1 user_explanation set_user_explanation String = "UserExplanation";
    2 tech_explanation set_tech_explanation String = "TechExplanation";
    3 error_code set_error_code String = "ErrorCode";
    4 changes set_changes Box<ChangedData> = "Changes";
    5 status set_status QuoteStatus = "Status";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
