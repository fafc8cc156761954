// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    ActivityStatus, AppointmentCautionWarning, AppointmentPrivate, AppointmentType, AssignmentStatus, BookingType,
    FieldProperty, InvitationStatus, OwnedExternally, RecurrencePattern, TableRight, TaskType,
};

/// An entry of a diary or task list in short form, only for reading; `AppointmentEntity` is the full
/// one.
///
/// - returned by [`appointment().simple`](../appointment/struct.AppointmentClient.html#method.simple),
///   [`appointment_agent().get_appointment`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_appointment),
///   [`appointment_agent().get_appointment_list`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_appointment_list),
///   [`appointment_agent().get_appointment_records`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_appointment_records),
///   [`appointment_agent().get_appointments_by_task_heading`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_appointments_by_task_heading),
///   [`appointment_agent().get_associate_diary`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_associate_diary)
///   and 36 more operations.
/// - part of [`EMailAppointment`](struct.EMailAppointment.html), [`SaleEntity`](struct.SaleEntity.html),
///   [`SaleEntityWithLinks`](struct.SaleEntityWithLinks.html).
#[non_exhaustive]
pub struct Appointment {
    /// Key of the activity, given by the server; 0 in one that has not been saved.
    pub appointment_id: Option<i32>,
    /// Day and time of the planned start.
    pub start_date: Option<DateTime>,
    /// Day and time of the planned end.
    pub end_date: Option<DateTime>,
    /// Whether the activity is shown in the diary or among the tasks, or is a note or document.
    pub r#type: Option<AppointmentType>,
    /// Kind of activity that users see, such as a meeting or a phone call.
    pub task: Option<String>,
    /// Full name of the user whose diary has the appointment.
    pub associate_full_name: Option<String>,
    /// Name of the company that the appointment is about.
    pub contact_name: Option<String>,
    /// Text that users have written about the appointment.
    pub description: Option<String>,
    /// Full name of the contact person that the appointment is with.
    pub person_full_name: Option<String>,
    /// Key of the contact person whom the activity is with; 0 for none.
    pub person_id: Option<i32>,
    /// Key of the company that the record belongs to; 0 for none.
    pub contact_id: Option<i32>,
    /// Key of the project that the appointment belongs to; 0 for none.
    pub project_id: Option<i32>,
    /// Project by its name; empty where none is connected.
    pub project_name: Option<String>,
    /// Whether the appointment is published to external persons, through an entry among publications.
    pub is_published: Option<bool>,
    /// Key of the user whose diary the appointment is in; always set.
    pub associate_id: Option<i32>,
    /// Color in Japanese versions; elsewhere the task type decides.
    pub color_index: Option<i32>,
    /// Whether the time stays free for other appointments.
    pub is_free: Option<bool>,
    /// Whether users are reminded before the appointment begins.
    pub has_alarm: Option<bool>,
    /// Whether the appointment takes the whole day.
    pub is_allday_event: Option<bool>,
    /// Older form of who may see the appointment, kept in step with the visibility.
    pub private: Option<AppointmentPrivate>,
    /// Key of the list item for the appointment's urgency.
    pub priority_id: Option<i32>,
    /// Urgency by its name.
    pub priority_name: Option<String>,
    /// Whether the task type is an appointment, a task or a phone call.
    pub task_type: Option<TaskType>,
    /// In a booking, true for the organizer and false for participants.
    pub is_booking_main: Option<bool>,
    /// Whether the appointment is one of a recurring series.
    pub is_recurrence: Option<bool>,
    /// Whether several people take part, each with a record of their own.
    pub is_booking: Option<bool>,
    /// Date by which the appointment is searched and shown.
    pub active_date: Option<DateTime>,
    /// How far the handing over to another user has come.
    pub assignment_status: Option<AssignmentStatus>,
    /// Whether the invited person has accepted, declined or not replied.
    pub invitation_status: Option<InvitationStatus>,
    /// Role of this record in a booking with several participants.
    pub booking_type: Option<BookingType>,
    /// How far the appointment is done.
    pub completed: Option<ActivityStatus>,
    /// How often the appointment recurs, for example every day or week.
    pub recurring_pattern: Option<RecurrencePattern>,
    /// First day of the series.
    pub recurring_start_date: Option<DateTime>,
    /// Last day of the series.
    pub recurring_end_date: Option<DateTime>,
    /// Key of the organizer's record in a booking, which names itself there; 0 in an ordinary appointment.
    pub mother_id: Option<i32>,
    /// Key of the user who last assigned the appointment.
    pub assigned_by: Option<i32>,
    /// Full name, in the caller's culture, of the user who last assigned the appointment.
    pub assigned_by_full_name: Option<String>,
    /// Why an invitation or assignment was declined; free text, with suggestions from a list.
    pub reject_reason: Option<String>,
    /// Where the appointment takes place; from an invited resource by default, but free to change.
    pub location: Option<String>,
    /// How long before the start users are reminded.
    pub alarm_lead_time: Option<String>,
    /// Key of the sale that the appointment belongs to; 0 for none.
    pub sale_id: Option<i32>,
    /// Heading of the sale that the appointment belongs to; may be empty.
    pub sale_name: Option<String>,
    /// Login name of the user whose diary has the appointment.
    pub associate_name: Option<String>,
    /// When the appointment was made.
    pub created_date: Option<DateTime>,
    /// Login name of the user who made the appointment.
    pub created_by: Option<String>,
    /// Full name of the user who made the appointment.
    pub created_by_full_name: Option<String>,
    /// Key of the user who made the appointment.
    pub created_by_associate_id: Option<i32>,
    /// What is wrong with the appointment, such as a participant who was not notified.
    pub caution_warning: Option<AppointmentCautionWarning>,
    /// Whether an external system manages the activity, so that it must not be changed here.
    pub owned_externally: Option<OwnedExternally>,
    /// Key of the user who owns the organizer's record.
    pub mother_associate_id: Option<i32>,
    /// Address to join a video meeting at; empty where there is none.
    pub join_videomeet_url: Option<String>,
    /// Key of the time zone in which the appointment is shown and edited.
    pub preferred_tz_location: Option<i32>,
    /// Heading of the appointment.
    pub title: Option<String>,
    /// What the meeting is about, for its participants.
    pub agenda: Option<String>,
    /// Notes that only colleagues read.
    pub internal_notes: Option<String>,
    /// Key of the list item for the appointment's task type.
    pub task_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Appointment "Appointment" crate::PROFILE {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 start_date set_start_date DateTime = "StartDate";
    2 end_date set_end_date DateTime = "EndDate";
    3 r#type set_type AppointmentType = "Type";
    4 task set_task String = "Task";
    5 associate_full_name set_associate_full_name String = "AssociateFullName";
    6 contact_name set_contact_name String = "ContactName";
    7 description set_description String = "Description";
    8 person_full_name set_person_full_name String = "PersonFullName";
    9 person_id set_person_id i32 = "PersonId";
    10 contact_id set_contact_id i32 = "ContactId";
    11 project_id set_project_id i32 = "ProjectId";
    12 project_name set_project_name String = "ProjectName";
    13 is_published set_is_published bool = "IsPublished";
    14 associate_id set_associate_id i32 = "AssociateId";
    15 color_index set_color_index i32 = "ColorIndex";
    16 is_free set_is_free bool = "IsFree";
    17 has_alarm set_has_alarm bool = "HasAlarm";
    18 is_allday_event set_is_allday_event bool = "IsAlldayEvent";
    19 private set_private AppointmentPrivate = "Private";
    20 priority_id set_priority_id i32 = "PriorityId";
    21 priority_name set_priority_name String = "PriorityName";
    22 task_type set_task_type TaskType = "TaskType";
    23 is_booking_main set_is_booking_main bool = "IsBookingMain";
    24 is_recurrence set_is_recurrence bool = "IsRecurrence";
    25 is_booking set_is_booking bool = "IsBooking";
    26 active_date set_active_date DateTime = "ActiveDate";
    27 assignment_status set_assignment_status AssignmentStatus = "AssignmentStatus";
    28 invitation_status set_invitation_status InvitationStatus = "InvitationStatus";
    29 booking_type set_booking_type BookingType = "BookingType";
    30 completed set_completed ActivityStatus = "Completed";
    31 recurring_pattern set_recurring_pattern RecurrencePattern = "RecurringPattern";
    32 recurring_start_date set_recurring_start_date DateTime = "RecurringStartDate";
    33 recurring_end_date set_recurring_end_date DateTime = "RecurringEndDate";
    34 mother_id set_mother_id i32 = "MotherId";
    35 assigned_by set_assigned_by i32 = "AssignedBy";
    36 assigned_by_full_name set_assigned_by_full_name String = "AssignedByFullName";
    37 reject_reason set_reject_reason String = "RejectReason";
    38 location set_location String = "Location";
    39 alarm_lead_time set_alarm_lead_time String = "AlarmLeadTime";
    40 sale_id set_sale_id i32 = "SaleId";
    41 sale_name set_sale_name String = "SaleName";
    42 associate_name set_associate_name String = "AssociateName";
    43 created_date set_created_date DateTime = "CreatedDate";
    44 created_by set_created_by String = "CreatedBy";
    45 created_by_full_name set_created_by_full_name String = "CreatedByFullName";
    46 created_by_associate_id set_created_by_associate_id i32 = "CreatedByAssociateId";
    47 caution_warning set_caution_warning AppointmentCautionWarning = "CautionWarning";
    48 owned_externally set_owned_externally OwnedExternally = "OwnedExternally";
    49 mother_associate_id set_mother_associate_id i32 = "MotherAssociateId";
    50 join_videomeet_url set_join_videomeet_url String = "JoinVideomeetUrl";
    51 preferred_tz_location set_preferred_tz_location i32 = "PreferredTZLocation";
    52 title set_title String = "Title";
    53 agenda set_agenda String = "Agenda";
    54 internal_notes set_internal_notes String = "InternalNotes";
    55 task_id set_task_id i32 = "TaskId";
    56 table_right set_table_right Box<TableRight> = "TableRight";
    57 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
