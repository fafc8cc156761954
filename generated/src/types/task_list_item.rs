// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ColorIndex, FieldProperty, TableRight, TaskDirection, TaskType, VideoMeetingStatus};

/// Kind of activity, as administrators edit it.
///
/// - taken by
///   [`appointment_agent().save_task_list_item`](../appointment_agent/struct.AppointmentAgentClient.html#method.save_task_list_item),
///   [`list_task().post_task_list_item`](../list_task/struct.ListTaskClient.html#method.post_task_list_item),
///   [`list_task().put_task_list_item`](../list_task/struct.ListTaskClient.html#method.put_task_list_item).
/// - returned by
///   [`appointment_agent().create_default_task_list_item`](../appointment_agent/struct.AppointmentAgentClient.html#method.create_default_task_list_item),
///   [`appointment_agent().get_task_list_item`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_task_list_item),
///   [`appointment_agent().get_task_list_items`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_task_list_items),
///   [`appointment_agent().save_task_list_item`](../appointment_agent/struct.AppointmentAgentClient.html#method.save_task_list_item),
///   [`list_agent().get_all_tasks`](../list_agent/struct.ListAgentClient.html#method.get_all_tasks),
///   [`list_task().get_all_task_list_item`](../list_task/struct.ListTaskClient.html#method.get_all_task_list_item)
///   and 4 more operations.
/// - part of [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html).
#[non_exhaustive]
pub struct TaskListItem {
    /// Key of the task list item, given by the server; 0 in one that has not been saved.
    pub task_list_item_id: Option<i32>,
    /// Kind of activity as users see it.
    pub value: Option<String>,
    /// Whether activities of this type come in or go out; clients choose the icon by it.
    pub direction: Option<TaskDirection>,
    /// Whether the activity is an appointment, a call or a task.
    pub r#type: Option<TaskType>,
    /// Longer text about the item, shown as its tooltip.
    pub tooltip: Option<String>,
    /// Whether the kind of activity is marked as deleted.
    pub deleted: Option<bool>,
    /// Key of the purpose, which counters of activities use.
    pub intent_id: Option<i32>,
    /// Position among the items of the list, in ascending order.
    pub rank: Option<i32>,
    /// Whether new activities take the whole day.
    pub is_default_allday_event: Option<bool>,
    /// Whether new activities leave the time free.
    pub is_default_free: Option<bool>,
    /// Whether activities of the type are published to external persons by default.
    pub is_default_published: Option<bool>,
    /// Color that activities of the type have in diaries.
    pub color_index: Option<ColorIndex>,
    /// Whether new meetings begin as video meetings.
    pub default_videomeeting_status: Option<VideoMeetingStatus>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
