// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, ProjectTypeStatusLink, SaleTypeStageLink, SoTask, TableRight};

/// Activity that a guide proposes, as administrators edit it.
///
/// - taken by
///   [`appointment_agent().save_suggested_appointment_entity`](../appointment_agent/struct.AppointmentAgentClient.html#method.save_suggested_appointment_entity).
/// - returned by
///   [`appointment_agent().create_default_suggested_appointment_entity`](../appointment_agent/struct.AppointmentAgentClient.html#method.create_default_suggested_appointment_entity),
///   [`appointment_agent().get_suggested_appointment_entity`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_suggested_appointment_entity),
///   [`appointment_agent().save_suggested_appointment_entity`](../appointment_agent/struct.AppointmentAgentClient.html#method.save_suggested_appointment_entity).
#[non_exhaustive]
pub struct SuggestedAppointmentEntity {
    /// Key of the suggested appointment, given by the server; 0 in one that has not been saved.
    pub suggested_appointment_id: Option<i32>,
    /// Step as users see it.
    pub name: Option<String>,
    /// Text shown while the pointer rests on the activity.
    pub tooltip: Option<String>,
    /// Position in the guide.
    pub rank: Option<i32>,
    /// Whether the item is marked as deleted, so that lists should not show it.
    pub deleted: Option<bool>,
    /// Days from now to the proposed date.
    pub days_future: Option<i32>,
    /// Minutes that the activity takes.
    pub duration: Option<String>,
    /// Whether the activity is proposed without being asked for.
    pub auto_suggest: Option<bool>,
    /// Whether the activity is a milestone.
    pub is_milestone: Option<bool>,
    /// Whether a member of the project gets the activity.
    pub assign_to_member: Option<bool>,
    /// Text of the new activity.
    pub text: Option<String>,
    /// Status of a type of project that the activity belongs to.
    pub project_type_status_link: Option<Box<ProjectTypeStatusLink>>,
    /// Stage of a type of sale that the activity belongs to.
    pub sale_type_stage_link: Option<Box<SaleTypeStageLink>>,
    /// Task type of the activity.
    pub r#type: Option<Box<SoTask>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SuggestedAppointmentEntity "SuggestedAppointmentEntity" crate::PROFILE {
    0 suggested_appointment_id set_suggested_appointment_id i32 = "SuggestedAppointmentId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 rank set_rank i32 = "Rank";
    4 deleted set_deleted bool = "Deleted";
    5 days_future set_days_future i32 = "DaysFuture";
    6 duration set_duration String = "Duration";
    7 auto_suggest set_auto_suggest bool = "AutoSuggest";
    8 is_milestone set_is_milestone bool = "IsMilestone";
    9 assign_to_member set_assign_to_member bool = "AssignToMember";
    10 text set_text String = "Text";
    11 project_type_status_link set_project_type_status_link Box<ProjectTypeStatusLink> = "ProjectTypeStatusLink";
    12 sale_type_stage_link set_sale_type_stage_link Box<SaleTypeStageLink> = "SaleTypeStageLink";
    13 r#type set_type Box<SoTask> = "Type";
    14 table_right set_table_right Box<TableRight> = "TableRight";
    15 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
