// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Whether the engine that synchronizes CRM and ERP systems runs, what it is doing, and how often it
/// starts.
///
/// - returned by
///   [`erp_sync_agent().change_engine_status`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.change_engine_status),
///   [`erp_sync_agent().get_engine_status`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_engine_status).
#[non_exhaustive]
pub struct ErpSyncEngineStatus {
    /// Whether the engine works at the moment.
    pub is_running: Option<bool>,
    /// What the engine is doing, in words.
    pub status_message: Option<String>,
    /// Time between two runs, as text.
    pub interval: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
