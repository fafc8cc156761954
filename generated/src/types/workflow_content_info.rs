// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, WorkflowContentType};

/// The carrier `WorkflowContentInfo` of the API.
#[non_exhaustive]
pub struct WorkflowContentInfo {
    /// The property `WorkflowContentType`.
    pub workflow_content_type: Option<WorkflowContentType>,
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Actions`.
    pub actions: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WorkflowContentInfo "WorkflowContentInfo" crate::PROFILE {
    0 workflow_content_type set_workflow_content_type WorkflowContentType = "WorkflowContentType";
    1 id set_id i32 = "Id";
    2 actions set_actions bool = "Actions";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
