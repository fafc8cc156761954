// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Something that happened in a client, in any session, or in the database, and that user interfaces
/// have to know of.
///
/// - taken by
///   [`view_state_agent().publish_and_retrieve_ui_events`](../view_state_agent/struct.ViewStateAgentClient.html#method.publish_and_retrieve_ui_events).
/// - returned by
///   [`view_state_agent().publish_and_retrieve_ui_events`](../view_state_agent/struct.ViewStateAgentClient.html#method.publish_and_retrieve_ui_events).
#[non_exhaustive]
pub struct UiEvent {
    /// Number of the event, growing with time.
    pub event_id: Option<i32>,
    /// What happened, such as change or edit.
    pub event_name: Option<String>,
    /// Kind of record, such as ticket.
    pub entity_type: Option<String>,
    /// Key of the record that the event concerns.
    pub entity_key: Option<i32>,
    /// Key of the user who caused the event.
    pub associate_id: Option<i32>,
    /// Full name of the user who caused the event.
    pub associate_name: Option<String>,
    /// Date and time at which the event happened.
    pub event_date_time: Option<DateTime>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UiEvent "UiEvent" crate::PROFILE {
    0 event_id set_event_id i32 = "EventId";
    1 event_name set_event_name String = "EventName";
    2 entity_type set_entity_type String = "EntityType";
    3 entity_key set_entity_key i32 = "EntityKey";
    4 associate_id set_associate_id i32 = "AssociateId";
    5 associate_name set_associate_name String = "AssociateName";
    6 event_date_time set_event_date_time DateTime = "EventDateTime";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
