// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Rule by which companies, persons or projects get a status from the activities with them.
///
/// - taken by
///   [`saint_agent().save_status_monitor`](../saint_agent/struct.SaintAgentClient.html#method.save_status_monitor).
/// - returned by
///   [`saint_agent().create_default_status_monitor`](../saint_agent/struct.SaintAgentClient.html#method.create_default_status_monitor),
///   [`saint_agent().get_status_monitor`](../saint_agent/struct.SaintAgentClient.html#method.get_status_monitor),
///   [`saint_agent().get_status_monitors`](../saint_agent/struct.SaintAgentClient.html#method.get_status_monitors),
///   [`saint_agent().save_status_monitor`](../saint_agent/struct.SaintAgentClient.html#method.save_status_monitor).
#[non_exhaustive]
pub struct StatusMonitor {
    /// Number of the table whose records get the status.
    pub owner_table: Option<i32>,
    /// Importance; the lowest is shown where several fit.
    pub rank: Option<i32>,
    /// Key of the task type for activities that react to the status.
    pub default_task: Option<i32>,
    /// Text for activities that react to the status.
    pub default_task_text: Option<String>,
    /// Whether clients show the status monitor.
    pub is_visual: Option<bool>,
    /// When the status was last calculated for all records.
    pub last_generated: Option<DateTime>,
    /// Explanation of the rule.
    pub description: Option<String>,
    /// What the status is called.
    pub name: Option<String>,
    /// Key of the status monitor, given by the server; 0 in one that has not been saved.
    pub status_monitor_id: Option<i32>,
    /// Key of the status monitor's picture.
    pub picture_id: Option<i32>,
    /// Whether the status of all records must be calculated anew.
    pub needs_update: Option<bool>,
    /// Whether the status monitor is marked as deleted.
    pub deleted: Option<bool>,
    /// Records that have the status.
    pub num_matches: Option<i32>,
    /// Records whose status must be calculated anew.
    pub num_need_update: Option<i32>,
    /// When counting anew last began.
    pub generation_start: Option<DateTime>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { StatusMonitor "StatusMonitor" crate::PROFILE {
    0 owner_table set_owner_table i32 = "OwnerTable";
    1 rank set_rank i32 = "Rank";
    2 default_task set_default_task i32 = "DefaultTask";
    3 default_task_text set_default_task_text String = "DefaultTaskText";
    4 is_visual set_is_visual bool = "IsVisual";
    5 last_generated set_last_generated DateTime = "LastGenerated";
    6 description set_description String = "Description";
    7 name set_name String = "Name";
    8 status_monitor_id set_status_monitor_id i32 = "StatusMonitorId";
    9 picture_id set_picture_id i32 = "PictureId";
    10 needs_update set_needs_update bool = "NeedsUpdate";
    11 deleted set_deleted bool = "Deleted";
    12 num_matches set_num_matches i32 = "NumMatches";
    13 num_need_update set_num_need_update i32 = "NumNeedUpdate";
    14 generation_start set_generation_start DateTime = "GenerationStart";
    15 table_right set_table_right Box<TableRight> = "TableRight";
    16 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
