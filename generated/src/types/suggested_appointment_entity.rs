// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, ProjectTypeStatusLink, SaleTypeStageLink, SoTask, TableRight};

/// The carrier `SuggestedAppointmentEntity` of the API.
#[non_exhaustive]
pub struct SuggestedAppointmentEntity {
    /// The property `SuggestedAppointmentId`.
    pub suggested_appointment_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `DaysFuture`.
    pub days_future: Option<i32>,
    /// The property `Duration`.
    pub duration: Option<String>,
    /// The property `AutoSuggest`.
    pub auto_suggest: Option<bool>,
    /// The property `IsMilestone`.
    pub is_milestone: Option<bool>,
    /// The property `AssignToMember`.
    pub assign_to_member: Option<bool>,
    /// The property `Text`.
    pub text: Option<String>,
    /// The property `ProjectTypeStatusLink`.
    pub project_type_status_link: Option<Box<ProjectTypeStatusLink>>,
    /// The property `SaleTypeStageLink`.
    pub sale_type_stage_link: Option<Box<SaleTypeStageLink>>,
    /// The property `Type`.
    pub r#type: Option<Box<SoTask>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
