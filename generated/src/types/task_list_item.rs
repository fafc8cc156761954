// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ColorIndex, FieldProperty, TableRight, TaskDirection, TaskType, VideoMeetingStatus};

/// The carrier `TaskListItem` of the API.
#[non_exhaustive]
pub struct TaskListItem {
    /// The property `TaskListItemId`.
    pub task_list_item_id: Option<i32>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Direction`.
    pub direction: Option<TaskDirection>,
    /// The property `Type`.
    pub r#type: Option<TaskType>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `IntentId`.
    pub intent_id: Option<i32>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `IsDefaultAlldayEvent`.
    pub is_default_allday_event: Option<bool>,
    /// The property `IsDefaultFree`.
    pub is_default_free: Option<bool>,
    /// The property `IsDefaultPublished`.
    pub is_default_published: Option<bool>,
    /// The property `ColorIndex`.
    pub color_index: Option<ColorIndex>,
    /// The property `DefaultVideomeetingStatus`.
    pub default_videomeeting_status: Option<VideoMeetingStatus>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TaskListItem "TaskListItem" crate::PROFILE {
    0 task_list_item_id set_task_list_item_id i32 = "TaskListItemId";
    1 value set_value String = "Value";
    2 direction set_direction TaskDirection = "Direction";
    3 r#type set_type TaskType = "Type";
    4 tooltip set_tooltip String = "Tooltip";
    5 deleted set_deleted bool = "Deleted";
    6 intent_id set_intent_id i32 = "IntentId";
    7 rank set_rank i32 = "Rank";
    8 is_default_allday_event set_is_default_allday_event bool = "IsDefaultAlldayEvent";
    9 is_default_free set_is_default_free bool = "IsDefaultFree";
    10 is_default_published set_is_default_published bool = "IsDefaultPublished";
    11 color_index set_color_index ColorIndex = "ColorIndex";
    12 default_videomeeting_status set_default_videomeeting_status VideoMeetingStatus = "DefaultVideomeetingStatus";
    13 table_right set_table_right Box<TableRight> = "TableRight";
    14 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
