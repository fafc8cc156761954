// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{ColorIndex, FieldProperty, OwnedExternally, RecurrenceInfo, TableRight};

/// The carrier `AppointmentInfo` of the API.
#[non_exhaustive]
pub struct AppointmentInfo {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `MotherId`.
    pub mother_id: Option<i32>,
    /// The property `StartDate`.
    pub start_date: Option<DateTime>,
    /// The property `EndDate`.
    pub end_date: Option<DateTime>,
    /// The property `ColorIndex`.
    pub color_index: Option<ColorIndex>,
    /// The property `TaskName`.
    pub task_name: Option<String>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `ProjectName`.
    pub project_name: Option<String>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `Agenda`.
    pub agenda: Option<String>,
    /// The property `IsAllDay`.
    pub is_all_day: Option<bool>,
    /// The property `IsBusy`.
    pub is_busy: Option<bool>,
    /// The property `IsRecurring`.
    pub is_recurring: Option<bool>,
    /// The property `IsVideoMeeting`.
    pub is_video_meeting: Option<bool>,
    /// The property `HasAlarm`.
    pub has_alarm: Option<bool>,
    /// The property `IsCompleted`.
    pub is_completed: Option<bool>,
    /// The property `IsTentative`.
    pub is_tentative: Option<bool>,
    /// The property `IsBookingMain`.
    pub is_booking_main: Option<bool>,
    /// The property `SendEmail`.
    pub send_email: Option<bool>,
    /// The property `AnySendEmail`.
    pub any_send_email: Option<bool>,
    /// The property `IsPrivate`.
    pub is_private: Option<bool>,
    /// The property `RecurrenceInfo`.
    pub recurrence_info: Option<Box<RecurrenceInfo>>,
    /// The property `PersonName`.
    pub person_name: Option<String>,
    /// The property `IsBooking`.
    pub is_booking: Option<bool>,
    /// The property `OwnedExternally`.
    pub owned_externally: Option<OwnedExternally>,
    /// The property `MotherAssociateId`.
    pub mother_associate_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
