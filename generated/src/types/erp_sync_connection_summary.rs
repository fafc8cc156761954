// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{ErpSyncActorSummary, FieldProperty, TableRight};

/// The carrier `ErpSyncConnectionSummary` of the API.
#[non_exhaustive]
pub struct ErpSyncConnectionSummary {
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `DisplayDescription`.
    pub display_description: Option<String>,
    /// The property `Active`.
    pub active: Option<bool>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `LastSync`.
    pub last_sync: Option<DateTime>,
    /// The property `Actors`.
    pub actors: Option<Vec<ErpSyncActorSummary>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncConnectionSummary "ErpSyncConnectionSummary" crate::PROFILE {
    0 display_name set_display_name String = "DisplayName";
    1 display_description set_display_description String = "DisplayDescription";
    2 active set_active bool = "Active";
    3 deleted set_deleted bool = "Deleted";
    4 last_sync set_last_sync DateTime = "LastSync";
    5 actors set_actors Vec<ErpSyncActorSummary> = "Actors";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
