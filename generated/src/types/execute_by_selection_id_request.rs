// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::FieldValueInfo;

/// The carrier `ExecuteBySelectionIdRequest` of the API.
#[non_exhaustive]
pub struct ExecuteBySelectionIdRequest {
    /// The property `FieldValueInfos`.
    pub field_value_infos: Option<Vec<FieldValueInfo>>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `IsShadow`.
    pub is_shadow: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExecuteBySelectionIdRequest "ExecuteBySelectionIdRequest" crate::PROFILE {
    0 field_value_infos set_field_value_infos Vec<FieldValueInfo> = "FieldValueInfos";
    1 table_name set_table_name String = "TableName";
    2 context set_context String = "Context";
    3 selection_id set_selection_id i32 = "SelectionId";
    4 is_shadow set_is_shadow bool = "IsShadow";
} }
