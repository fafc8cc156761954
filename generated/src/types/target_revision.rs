// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, LogEvent, TableRight, TargetChange};

/// Entry in the history of targets.
///
/// - returned by
///   [`targets_agent().create_default_target_revision`](../targets_agent/struct.TargetsAgentClient.html#method.create_default_target_revision).
/// - part of [`TargetRevisionHistory`](struct.TargetRevisionHistory.html).
#[non_exhaustive]
pub struct TargetRevision {
    /// What was done, such as editing or locking.
    pub log_event: Option<LogEvent>,
    /// User who made the change.
    pub who: Option<Box<Associate>>,
    /// When the record was created, in UTC; set by the server.
    pub when: Option<DateTime>,
    /// Values that were changed.
    pub changes: Option<Vec<TargetChange>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TargetRevision "TargetRevision" crate::PROFILE {
    0 log_event set_log_event LogEvent = "LogEvent";
    1 who set_who Box<Associate> = "Who";
    2 when set_when DateTime = "When";
    3 changes set_changes Vec<TargetChange> = "Changes";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
