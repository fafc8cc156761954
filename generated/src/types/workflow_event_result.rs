// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{EventType, FieldProperty, TableRight};

/// The carrier `WorkflowEventResult` of the API.
#[non_exhaustive]
pub struct WorkflowEventResult {
    /// The property `EventType`.
    pub event_type: Option<EventType>,
    /// The property `Attributes`.
    pub attributes: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WorkflowEventResult "WorkflowEventResult" crate::PROFILE {
    0 event_type set_event_type EventType = "EventType";
    1 attributes set_attributes String = "Attributes";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
