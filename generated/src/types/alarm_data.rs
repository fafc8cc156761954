// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{AppointmentType, AssignmentStatus, BookingType, FieldProperty, InvitationStatus, TableRight};

/// What a client needs to remind a user of an activity.
///
/// - part of [`MultiAlarmData`](struct.MultiAlarmData.html).
#[non_exhaustive]
pub struct AlarmData {
    /// Key of the activity that the alarm is for.
    pub appointment_id: Option<i32>,
    /// Day and time of the planned start.
    pub start_time: Option<DateTime>,
    /// Day and time of the planned end.
    pub end_date: Option<DateTime>,
    /// When the user is to be reminded.
    pub alarm_time: Option<DateTime>,
    /// Key of the contact person whom the activity is with; 0 for none.
    pub person_id: Option<i32>,
    /// Given, middle and family name of the person, in the order of the caller's culture.
    pub person_full_name: Option<String>,
    /// Company by its name, as a convenience for display.
    pub contact_name: Option<String>,
    /// Key of the project that the activity belongs to; 0 for none.
    pub project_id: Option<i32>,
    /// Project by its name, as a convenience for display.
    pub project_name: Option<String>,
    /// Text of the activity, of which at most 2,047 characters are kept.
    pub appointment_text: Option<String>,
    /// Key of the sale that the activity belongs to; 0 for none.
    pub sale_id: Option<i32>,
    /// Heading of the sale that the activity belongs to.
    pub sale_name: Option<String>,
    /// Where the activity takes place; from an invited resource by default, but free to change.
    pub location: Option<String>,
    /// Whether the activity has a start time, or is a note or a document.
    pub appointment_type: Option<AppointmentType>,
    /// Key of the company that the record belongs to; 0 for none.
    pub contact_id: Option<i32>,
    /// How far the handing over to another user has come.
    pub assignment_status: Option<AssignmentStatus>,
    /// Whether the invited person has accepted, declined or not replied.
    pub invitation_status: Option<InvitationStatus>,
    /// Role of this record in a booking with several participants.
    pub booking_type: Option<BookingType>,
    /// Full name with title and form of address, as the caller's culture writes it.
    pub formal_name: Option<String>,
    /// Name of the task type of the activity.
    pub task_name: Option<String>,
    /// Department of the company, as a convenience for display.
    pub contact_department: Option<String>,
    /// Company with its department, as one text.
    pub contact_full_name: Option<String>,
    /// Address at which participants join the video meeting; empty where there is none.
    pub join_videomeet_url: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
