// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{EventHandlerType, FieldProperty, TableRight};

/// The carrier `TriggerScriptEntity` of the API.
#[non_exhaustive]
pub struct TriggerScriptEntity {
    /// The property `ScreenChooserId`.
    pub screen_chooser_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `ScreenType`.
    pub screen_type: Option<EventHandlerType>,
    /// The property `Enabled`.
    pub enabled: Option<bool>,
    /// The property `UniqueIdentifier`.
    pub unique_identifier: Option<String>,
    /// The property `Source`.
    pub source: Option<String>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `RegisteredAssociateId`.
    pub registered_associate_id: Option<i32>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedAssociateId`.
    pub updated_associate_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TriggerScriptEntity "TriggerScriptEntity" crate::PROFILE {
    0 screen_chooser_id set_screen_chooser_id i32 = "ScreenChooserId";
    1 name set_name String = "Name";
    2 screen_type set_screen_type EventHandlerType = "ScreenType";
    3 enabled set_enabled bool = "Enabled";
    4 unique_identifier set_unique_identifier String = "UniqueIdentifier";
    5 source set_source String = "Source";
    6 registered set_registered DateTime = "Registered";
    7 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    8 updated set_updated DateTime = "Updated";
    9 updated_associate_id set_updated_associate_id i32 = "UpdatedAssociateId";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
