// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{AppointmentType, AssignmentStatus, BookingType, FieldProperty, InvitationStatus, TableRight};

/// The carrier `AlarmData` of the API.
#[non_exhaustive]
pub struct AlarmData {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndDate`.
    pub end_date: Option<DateTime>,
    /// The property `AlarmTime`.
    pub alarm_time: Option<DateTime>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `PersonFullName`.
    pub person_full_name: Option<String>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `ProjectName`.
    pub project_name: Option<String>,
    /// The property `AppointmentText`.
    pub appointment_text: Option<String>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `SaleName`.
    pub sale_name: Option<String>,
    /// The property `Location`.
    pub location: Option<String>,
    /// The property `AppointmentType`.
    pub appointment_type: Option<AppointmentType>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `AssignmentStatus`.
    pub assignment_status: Option<AssignmentStatus>,
    /// The property `InvitationStatus`.
    pub invitation_status: Option<InvitationStatus>,
    /// The property `BookingType`.
    pub booking_type: Option<BookingType>,
    /// The property `FormalName`.
    pub formal_name: Option<String>,
    /// The property `TaskName`.
    pub task_name: Option<String>,
    /// The property `ContactDepartment`.
    pub contact_department: Option<String>,
    /// The property `ContactFullName`.
    pub contact_full_name: Option<String>,
    /// The property `JoinVideomeetUrl`.
    pub join_videomeet_url: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AlarmData "AlarmData" crate::PROFILE {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_date set_end_date DateTime = "EndDate";
    3 alarm_time set_alarm_time DateTime = "AlarmTime";
    4 person_id set_person_id i32 = "PersonId";
    5 person_full_name set_person_full_name String = "PersonFullName";
    6 contact_name set_contact_name String = "ContactName";
    7 project_id set_project_id i32 = "ProjectId";
    8 project_name set_project_name String = "ProjectName";
    9 appointment_text set_appointment_text String = "AppointmentText";
    10 sale_id set_sale_id i32 = "SaleId";
    11 sale_name set_sale_name String = "SaleName";
    12 location set_location String = "Location";
    13 appointment_type set_appointment_type AppointmentType = "AppointmentType";
    14 contact_id set_contact_id i32 = "ContactId";
    15 assignment_status set_assignment_status AssignmentStatus = "AssignmentStatus";
    16 invitation_status set_invitation_status InvitationStatus = "InvitationStatus";
    17 booking_type set_booking_type BookingType = "BookingType";
    18 formal_name set_formal_name String = "FormalName";
    19 task_name set_task_name String = "TaskName";
    20 contact_department set_contact_department String = "ContactDepartment";
    21 contact_full_name set_contact_full_name String = "ContactFullName";
    22 join_videomeet_url set_join_videomeet_url String = "JoinVideomeetUrl";
    23 table_right set_table_right Box<TableRight> = "TableRight";
    24 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
