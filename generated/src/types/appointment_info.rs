// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{ColorIndex, FieldProperty, OwnedExternally, RecurrenceInfo, TableRight};

/// What clients show about an appointment without opening it.
///
/// - returned by
///   [`appointment_agent().get_associates_diary_info`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_associates_diary_info).
#[non_exhaustive]
pub struct AppointmentInfo {
    /// Key of the appointment.
    pub appointment_id: Option<i32>,
    /// Key of the user whose diary has the appointment.
    pub associate_id: Option<i32>,
    /// Key of the organizer's record, which those of participants point to.
    pub mother_id: Option<i32>,
    /// Day and time at which the appointment begins.
    pub start_date: Option<DateTime>,
    /// Day and time at which the appointment ends.
    pub end_date: Option<DateTime>,
    /// Color of the appointment's task type.
    pub color_index: Option<ColorIndex>,
    /// Task type, such as meeting, by name.
    pub task_name: Option<String>,
    /// Name of the company that the appointment is about.
    pub contact_name: Option<String>,
    /// Name of the project that the appointment belongs to.
    pub project_name: Option<String>,
    /// First line of the appointment's text.
    pub title: Option<String>,
    /// All lines of the appointment's text but the first.
    pub agenda: Option<String>,
    /// Whether the appointment takes the whole day.
    pub is_all_day: Option<bool>,
    /// Whether the time is blocked.
    pub is_busy: Option<bool>,
    /// Whether the appointment is one of a series.
    pub is_recurring: Option<bool>,
    /// Whether there is an address of a video meeting.
    pub is_video_meeting: Option<bool>,
    /// Whether users are reminded of the appointment.
    pub has_alarm: Option<bool>,
    /// Whether the appointment is done.
    pub is_completed: Option<bool>,
    /// Whether the appointment is not settled yet.
    pub is_tentative: Option<bool>,
    /// Whether this is the record of the organizer.
    pub is_booking_main: Option<bool>,
    /// Whether this participant gets e-mail.
    pub send_email: Option<bool>,
    /// Whether any participant gets e-mail.
    pub any_send_email: Option<bool>,
    /// Whether only the owner of the appointment sees it.
    pub is_private: Option<bool>,
    /// How the appointment recurs, if it is part of a series.
    pub recurrence_info: Option<Box<RecurrenceInfo>>,
    /// Name of the contact person that the appointment is with.
    pub person_name: Option<String>,
    /// Whether the appointment is part of a booking.
    pub is_booking: Option<bool>,
    /// Whether an external system manages the activity, so that it must not be changed here.
    pub owned_externally: Option<OwnedExternally>,
    /// Key of the user who owns the organizer's record.
    pub mother_associate_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AppointmentInfo "AppointmentInfo" crate::PROFILE {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 associate_id set_associate_id i32 = "AssociateId";
    2 mother_id set_mother_id i32 = "MotherId";
    3 start_date set_start_date DateTime = "StartDate";
    4 end_date set_end_date DateTime = "EndDate";
    5 color_index set_color_index ColorIndex = "ColorIndex";
    6 task_name set_task_name String = "TaskName";
    7 contact_name set_contact_name String = "ContactName";
    8 project_name set_project_name String = "ProjectName";
    9 title set_title String = "Title";
    10 agenda set_agenda String = "Agenda";
    11 is_all_day set_is_all_day bool = "IsAllDay";
    12 is_busy set_is_busy bool = "IsBusy";
    13 is_recurring set_is_recurring bool = "IsRecurring";
    14 is_video_meeting set_is_video_meeting bool = "IsVideoMeeting";
    15 has_alarm set_has_alarm bool = "HasAlarm";
    16 is_completed set_is_completed bool = "IsCompleted";
    17 is_tentative set_is_tentative bool = "IsTentative";
    18 is_booking_main set_is_booking_main bool = "IsBookingMain";
    19 send_email set_send_email bool = "SendEmail";
    20 any_send_email set_any_send_email bool = "AnySendEmail";
    21 is_private set_is_private bool = "IsPrivate";
    22 recurrence_info set_recurrence_info Box<RecurrenceInfo> = "RecurrenceInfo";
    23 person_name set_person_name String = "PersonName";
    24 is_booking set_is_booking bool = "IsBooking";
    25 owned_externally set_owned_externally OwnedExternally = "OwnedExternally";
    26 mother_associate_id set_mother_associate_id i32 = "MotherAssociateId";
    27 table_right set_table_right Box<TableRight> = "TableRight";
    28 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
