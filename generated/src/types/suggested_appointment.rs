// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, TableRight};

/// Activity that a guide proposes, in short form.
///
/// - returned by
///   [`appointment_agent().get_next_suggested_appointment_by_sale`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_next_suggested_appointment_by_sale),
///   [`appointment_agent().get_suggested_appointment`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_suggested_appointment).
#[non_exhaustive]
pub struct SuggestedAppointment {
    /// Whether the activity is proposed by itself, 1 or 0.
    pub auto_suggest: Option<i32>,
    /// Whether the item is marked as deleted, so that lists should not show it.
    pub deleted: Option<i32>,
    /// Days from now to the proposed date.
    pub days_future: Option<i32>,
    /// Text shown while the pointer rests on the activity.
    pub tooltip: Option<String>,
    /// Text of the new activity.
    pub text: Option<String>,
    /// Key of the task type that the proposed appointment has.
    pub task_id: Option<i32>,
    /// Key of the suggested appointment, given by the server; 0 in one that has not been saved.
    pub suggested_appointment_id: Option<i32>,
    /// Key of the sale type's stage for the activity; 0 in a project guide.
    pub sale_type_stage_link_id: Option<i32>,
    /// Key of the user who created the record.
    pub registered_associate_id: Option<i32>,
    /// Position in the guide.
    pub rank: Option<i32>,
    /// Key of the project type's status for the activity; 0 in a sales guide.
    pub project_type_status_link_id: Option<i32>,
    /// Step as users see it.
    pub name: Option<String>,
    /// Minutes that the activity takes.
    pub duration: Option<i32>,
    /// User who gets the activity: the owner of the sale.
    pub associate: Option<Box<Associate>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SuggestedAppointment "SuggestedAppointment" crate::PROFILE {
    0 auto_suggest set_auto_suggest i32 = "AutoSuggest";
    1 deleted set_deleted i32 = "Deleted";
    2 days_future set_days_future i32 = "DaysFuture";
    3 tooltip set_tooltip String = "Tooltip";
    4 text set_text String = "Text";
    5 task_id set_task_id i32 = "TaskId";
    6 suggested_appointment_id set_suggested_appointment_id i32 = "SuggestedAppointmentId";
    7 sale_type_stage_link_id set_sale_type_stage_link_id i32 = "SaleTypeStageLinkId";
    8 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    9 rank set_rank i32 = "Rank";
    10 project_type_status_link_id set_project_type_status_link_id i32 = "ProjectTypeStatusLinkId";
    11 name set_name String = "Name";
    12 duration set_duration i32 = "Duration";
    13 associate set_associate Box<Associate> = "Associate";
    14 table_right set_table_right Box<TableRight> = "TableRight";
    15 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
