// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `UiEvent` of the API.
#[non_exhaustive]
pub struct UiEvent {
    /// The property `EventId`.
    pub event_id: Option<i32>,
    /// The property `EventName`.
    pub event_name: Option<String>,
    /// The property `EntityType`.
    pub entity_type: Option<String>,
    /// The property `EntityKey`.
    pub entity_key: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `AssociateName`.
    pub associate_name: Option<String>,
    /// The property `EventDateTime`.
    pub event_date_time: Option<DateTime>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
