// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `StatusMonitor` of the API.
#[non_exhaustive]
pub struct StatusMonitor {
    /// The property `OwnerTable`.
    pub owner_table: Option<i32>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `DefaultTask`.
    pub default_task: Option<i32>,
    /// The property `DefaultTaskText`.
    pub default_task_text: Option<String>,
    /// The property `IsVisual`.
    pub is_visual: Option<bool>,
    /// The property `LastGenerated`.
    pub last_generated: Option<DateTime>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `StatusMonitorId`.
    pub status_monitor_id: Option<i32>,
    /// The property `PictureId`.
    pub picture_id: Option<i32>,
    /// The property `NeedsUpdate`.
    pub needs_update: Option<bool>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `NumMatches`.
    pub num_matches: Option<i32>,
    /// The property `NumNeedUpdate`.
    pub num_need_update: Option<i32>,
    /// The property `GenerationStart`.
    pub generation_start: Option<DateTime>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
