// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{EventType, FieldProperty, TableRight};

/// Event that a workflow is notified of.
#[non_exhaustive]
pub struct WorkflowEvent {
    /// What has happened.
    pub event_type: Option<EventType>,
    /// Details of the event.
    pub attributes: Option<String>,
    /// What the caller may do with this record; null where rights were not asked for.
    pub table_right: Option<Box<TableRight>>,
    /// For each property by its name, whether the caller may read, change or remove it.
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
