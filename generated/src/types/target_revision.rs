// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, LogEvent, TableRight, TargetChange};

/// The carrier `TargetRevision` of the API.
#[non_exhaustive]
pub struct TargetRevision {
    /// The property `LogEvent`.
    pub log_event: Option<LogEvent>,
    /// The property `Who`.
    pub who: Option<Box<Associate>>,
    /// The property `When`.
    pub when: Option<DateTime>,
    /// The property `Changes`.
    pub changes: Option<Vec<TargetChange>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
