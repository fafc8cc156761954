// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::FieldValueInfo;

/// ExecuteBySelectionId: Changes fields of all members of a selection in the background and returns the key of the
/// job.
///
/// - taken by
///   [`bulk_update_agent().execute_by_selection_id`](../bulk_update_agent/struct.BulkUpdateAgentClient.html#method.execute_by_selection_id).
#[non_exhaustive]
pub struct ExecuteBySelectionIdRequest {
    /// Fields to change, with operations and values.
    pub field_value_infos: Option<Vec<FieldValueInfo>>,
    /// Name of the database table of the records to change.
    pub table_name: Option<String>,
    /// Place in the client whose settings are used.
    pub context: Option<String>,
    /// Key of the selection whose members are changed.
    pub selection_id: Option<i32>,
    /// Whether companies and persons of the members are changed, not the members.
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
