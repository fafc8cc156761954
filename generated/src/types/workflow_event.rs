// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{EventType, FieldProperty, TableRight};

/// Something that has happened in the CRM, with details, as it is passed on to marketing workflows.
///
/// - taken by [`workflow_agent().send_event`](../workflow_agent/struct.WorkflowAgentClient.html#method.send_event).
/// - returned by
///   [`workflow_agent().create_default_workflow_event`](../workflow_agent/struct.WorkflowAgentClient.html#method.create_default_workflow_event).
#[non_exhaustive]
pub struct WorkflowEvent {
    /// Kind of event that has happened.
    pub event_type: Option<EventType>,
    /// Details of the event.
    pub attributes: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WorkflowEvent "WorkflowEvent" crate::PROFILE {
    0 event_type set_event_type EventType = "EventType";
    1 attributes set_attributes String = "Attributes";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
