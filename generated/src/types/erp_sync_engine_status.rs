// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ErpSyncEngineStatus` of the API.
#[non_exhaustive]
pub struct ErpSyncEngineStatus {
    /// The property `IsRunning`.
    pub is_running: Option<bool>,
    /// The property `StatusMessage`.
    pub status_message: Option<String>,
    /// The property `Interval`.
    pub interval: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncEngineStatus "ErpSyncEngineStatus" crate::PROFILE {
    0 is_running set_is_running bool = "IsRunning";
    1 status_message set_status_message String = "StatusMessage";
    2 interval set_interval String = "Interval";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
