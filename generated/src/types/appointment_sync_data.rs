// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, ParticipantSyncData, TableRight};

/// Appointment as it is exchanged when diaries are synchronized.
///
/// - returned by
///   [`appointment_agent().get_my_sync_appointments`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_my_sync_appointments).
#[non_exhaustive]
pub struct AppointmentSyncData {
    /// When users are reminded.
    pub alarm_time: Option<DateTime>,
    /// Key of the activity that is synchronized.
    pub appointment_id: Option<i32>,
    /// Text that users have written about the appointment.
    pub appointment_text: Option<String>,
    /// Department of the company that the appointment is about.
    pub contact_department: Option<String>,
    /// Company with its department, as one text.
    pub contact_full_name: Option<String>,
    /// Name of the company that the appointment is about.
    pub contact_name: Option<String>,
    /// Key of the company that the appointment is about.
    pub contact_id: Option<i32>,
    /// Day and time of the planned end.
    pub end_date: Option<DateTime>,
    /// Whether users are reminded before the appointment begins.
    pub has_alarm: Option<bool>,
    /// Whether the whole day is meant instead of a time of day.
    pub is_all_day: Option<bool>,
    /// Whether another user gave the appointment to this user.
    pub is_assignment: Option<bool>,
    /// Whether the time is blocked.
    pub is_busy: Option<bool>,
    /// Whether the activity has been carried out.
    pub is_completed: Option<bool>,
    /// Whether the appointment invites the user and waits for a reply.
    pub is_invitation: Option<bool>,
    /// Whether the appointment is not settled yet.
    pub is_tentative: Option<bool>,
    /// Where the appointment takes place; from an invited resource by default, but free to change.
    pub location: Option<String>,
    /// People who take part.
    pub participants: Option<Vec<ParticipantSyncData>>,
    /// Full name of the contact person with title and form of address.
    pub person_formal_name: Option<String>,
    /// Full name of the contact person that the appointment is with.
    pub person_full_name: Option<String>,
    /// Key of the contact person whom the activity is with; 0 for none.
    pub person_id: Option<i32>,
    /// Key of the project that the appointment belongs to; 0 for none.
    pub project_id: Option<i32>,
    /// Project by its name, as a convenience for display.
    pub project_name: Option<String>,
    /// Key of the sale that the appointment belongs to; 0 for none.
    pub sale_id: Option<i32>,
    /// Heading of the sale that the appointment belongs to.
    pub sale_name: Option<String>,
    /// Day and time of the planned start.
    pub start_date: Option<DateTime>,
    /// Name of the task type of the activity.
    pub task_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
