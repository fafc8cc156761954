// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, ParticipantSyncData, TableRight};

/// The carrier `AppointmentSyncData` of the API.
#[non_exhaustive]
pub struct AppointmentSyncData {
    /// The property `AlarmTime`.
    pub alarm_time: Option<DateTime>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `AppointmentText`.
    pub appointment_text: Option<String>,
    /// The property `ContactDepartment`.
    pub contact_department: Option<String>,
    /// The property `ContactFullName`.
    pub contact_full_name: Option<String>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `EndDate`.
    pub end_date: Option<DateTime>,
    /// The property `HasAlarm`.
    pub has_alarm: Option<bool>,
    /// The property `IsAllDay`.
    pub is_all_day: Option<bool>,
    /// The property `IsAssignment`.
    pub is_assignment: Option<bool>,
    /// The property `IsBusy`.
    pub is_busy: Option<bool>,
    /// The property `IsCompleted`.
    pub is_completed: Option<bool>,
    /// The property `IsInvitation`.
    pub is_invitation: Option<bool>,
    /// The property `IsTentative`.
    pub is_tentative: Option<bool>,
    /// The property `Location`.
    pub location: Option<String>,
    /// The property `Participants`.
    pub participants: Option<Vec<ParticipantSyncData>>,
    /// The property `PersonFormalName`.
    pub person_formal_name: Option<String>,
    /// The property `PersonFullName`.
    pub person_full_name: Option<String>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `ProjectName`.
    pub project_name: Option<String>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `SaleName`.
    pub sale_name: Option<String>,
    /// The property `StartDate`.
    pub start_date: Option<DateTime>,
    /// The property `TaskName`.
    pub task_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AppointmentSyncData "AppointmentSyncData" crate::PROFILE {
    0 alarm_time set_alarm_time DateTime = "AlarmTime";
    1 appointment_id set_appointment_id i32 = "AppointmentId";
    2 appointment_text set_appointment_text String = "AppointmentText";
    3 contact_department set_contact_department String = "ContactDepartment";
    4 contact_full_name set_contact_full_name String = "ContactFullName";
    5 contact_name set_contact_name String = "ContactName";
    6 contact_id set_contact_id i32 = "ContactId";
    7 end_date set_end_date DateTime = "EndDate";
    8 has_alarm set_has_alarm bool = "HasAlarm";
    9 is_all_day set_is_all_day bool = "IsAllDay";
    10 is_assignment set_is_assignment bool = "IsAssignment";
    11 is_busy set_is_busy bool = "IsBusy";
    12 is_completed set_is_completed bool = "IsCompleted";
    13 is_invitation set_is_invitation bool = "IsInvitation";
    14 is_tentative set_is_tentative bool = "IsTentative";
    15 location set_location String = "Location";
    16 participants set_participants Vec<ParticipantSyncData> = "Participants";
    17 person_formal_name set_person_formal_name String = "PersonFormalName";
    18 person_full_name set_person_full_name String = "PersonFullName";
    19 person_id set_person_id i32 = "PersonId";
    20 project_id set_project_id i32 = "ProjectId";
    21 project_name set_project_name String = "ProjectName";
    22 sale_id set_sale_id i32 = "SaleId";
    23 sale_name set_sale_name String = "SaleName";
    24 start_date set_start_date DateTime = "StartDate";
    25 task_name set_task_name String = "TaskName";
    26 table_right set_table_right Box<TableRight> = "TableRight";
    27 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
