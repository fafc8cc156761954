// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, WorkflowContentType};

/// A message, form or link that a workflow uses.
///
/// - part of [`EmailFlow`](struct.EmailFlow.html).
#[non_exhaustive]
pub struct WorkflowContentInfo {
    /// Whether the content is a message, a form or a link.
    pub workflow_content_type: Option<WorkflowContentType>,
    /// Key of the message, form or link.
    pub id: Option<i32>,
    /// Whether actions belong to the form or link.
    pub actions: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
