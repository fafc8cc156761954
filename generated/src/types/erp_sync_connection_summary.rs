// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{ErpSyncActorSummary, FieldProperty, TableRight};

/// Summary of one connection to an ERP system: whether it is active, when it was last synchronized, and
/// how each kind of record is set up.
///
/// - returned by
///   [`erp_sync_agent().get_erp_sync_connection_summary`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.get_erp_sync_connection_summary).
#[non_exhaustive]
pub struct ErpSyncConnectionSummary {
    /// Connection as users see it, maybe in several languages.
    pub display_name: Option<String>,
    /// Text shown while the pointer rests on the connection, maybe in several languages.
    pub display_description: Option<String>,
    /// Whether data is exchanged over the connection; false for one that is kept but switched off.
    pub active: Option<bool>,
    /// Whether the connection has been removed.
    pub deleted: Option<bool>,
    /// When the connection was last synchronized.
    pub last_sync: Option<DateTime>,
    /// One summary per kind of record.
    pub actors: Option<Vec<ErpSyncActorSummary>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
