// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, TableRight};

/// The carrier `SuggestedAppointment` of the API.
#[non_exhaustive]
pub struct SuggestedAppointment {
    /// The property `AutoSuggest`.
    pub auto_suggest: Option<i32>,
    /// The property `Deleted`.
    pub deleted: Option<i32>,
    /// The property `DaysFuture`.
    pub days_future: Option<i32>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `Text`.
    pub text: Option<String>,
    /// The property `TaskId`.
    pub task_id: Option<i32>,
    /// The property `SuggestedAppointmentId`.
    pub suggested_appointment_id: Option<i32>,
    /// The property `SaleTypeStageLinkId`.
    pub sale_type_stage_link_id: Option<i32>,
    /// The property `RegisteredAssociateId`.
    pub registered_associate_id: Option<i32>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `ProjectTypeStatusLinkId`.
    pub project_type_status_link_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Duration`.
    pub duration: Option<i32>,
    /// The property `Associate`.
    pub associate: Option<Box<Associate>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
