// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    ActivityStatus, AppointmentCautionWarning, AppointmentPrivate, AppointmentType, AssignmentStatus, BookingType,
    FieldProperty, InvitationStatus, OwnedExternally, RecurrencePattern, TableRight, TaskType,
};

/// The carrier `Appointment` of the API.
#[non_exhaustive]
pub struct Appointment {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `StartDate`.
    pub start_date: Option<DateTime>,
    /// The property `EndDate`.
    pub end_date: Option<DateTime>,
    /// The property `Type`.
    pub r#type: Option<AppointmentType>,
    /// The property `Task`.
    pub task: Option<String>,
    /// The property `AssociateFullName`.
    pub associate_full_name: Option<String>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `PersonFullName`.
    pub person_full_name: Option<String>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `ProjectName`.
    pub project_name: Option<String>,
    /// The property `IsPublished`.
    pub is_published: Option<bool>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `ColorIndex`.
    pub color_index: Option<i32>,
    /// The property `IsFree`.
    pub is_free: Option<bool>,
    /// The property `HasAlarm`.
    pub has_alarm: Option<bool>,
    /// The property `IsAlldayEvent`.
    pub is_allday_event: Option<bool>,
    /// The property `Private`.
    pub private: Option<AppointmentPrivate>,
    /// The property `PriorityId`.
    pub priority_id: Option<i32>,
    /// The property `PriorityName`.
    pub priority_name: Option<String>,
    /// The property `TaskType`.
    pub task_type: Option<TaskType>,
    /// The property `IsBookingMain`.
    pub is_booking_main: Option<bool>,
    /// The property `IsRecurrence`.
    pub is_recurrence: Option<bool>,
    /// The property `IsBooking`.
    pub is_booking: Option<bool>,
    /// The property `ActiveDate`.
    pub active_date: Option<DateTime>,
    /// The property `AssignmentStatus`.
    pub assignment_status: Option<AssignmentStatus>,
    /// The property `InvitationStatus`.
    pub invitation_status: Option<InvitationStatus>,
    /// The property `BookingType`.
    pub booking_type: Option<BookingType>,
    /// The property `Completed`.
    pub completed: Option<ActivityStatus>,
    /// The property `RecurringPattern`.
    pub recurring_pattern: Option<RecurrencePattern>,
    /// The property `RecurringStartDate`.
    pub recurring_start_date: Option<DateTime>,
    /// The property `RecurringEndDate`.
    pub recurring_end_date: Option<DateTime>,
    /// The property `MotherId`.
    pub mother_id: Option<i32>,
    /// The property `AssignedBy`.
    pub assigned_by: Option<i32>,
    /// The property `AssignedByFullName`.
    pub assigned_by_full_name: Option<String>,
    /// The property `RejectReason`.
    pub reject_reason: Option<String>,
    /// The property `Location`.
    pub location: Option<String>,
    /// The property `AlarmLeadTime`.
    pub alarm_lead_time: Option<String>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `SaleName`.
    pub sale_name: Option<String>,
    /// The property `AssociateName`.
    pub associate_name: Option<String>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `CreatedBy`.
    pub created_by: Option<String>,
    /// The property `CreatedByFullName`.
    pub created_by_full_name: Option<String>,
    /// The property `CreatedByAssociateId`.
    pub created_by_associate_id: Option<i32>,
    /// The property `CautionWarning`.
    pub caution_warning: Option<AppointmentCautionWarning>,
    /// The property `OwnedExternally`.
    pub owned_externally: Option<OwnedExternally>,
    /// The property `MotherAssociateId`.
    pub mother_associate_id: Option<i32>,
    /// The property `JoinVideomeetUrl`.
    pub join_videomeet_url: Option<String>,
    /// The property `PreferredTZLocation`.
    pub preferred_tz_location: Option<i32>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `Agenda`.
    pub agenda: Option<String>,
    /// The property `InternalNotes`.
    pub internal_notes: Option<String>,
    /// The property `TaskId`.
    pub task_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
