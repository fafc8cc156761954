// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    ActivityStatus, AppointmentCautionWarning, AppointmentPrivate, AppointmentType, AssignmentStatus, Associate,
    BookingType, Contact, FieldProperty, InvitationStatus, Link, OwnedExternally, ParticipantInfo, Person, Priority,
    Project, RecurrenceInfo, Sale, TableRight, TaskListItem, TimeZoneData, VisibleFor,
};

/// The carrier `AppointmentEntity` of the API.
#[non_exhaustive]
pub struct AppointmentEntity {
    /// The property `Associate`.
    pub associate: Option<Box<Associate>>,
    /// The property `Contact`.
    pub contact: Option<Box<Contact>>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `Agenda`.
    pub agenda: Option<String>,
    /// The property `InternalNotes`.
    pub internal_notes: Option<String>,
    /// The property `StartDate`.
    pub start_date: Option<DateTime>,
    /// The property `EndDate`.
    pub end_date: Option<DateTime>,
    /// The property `InvitedPerson`.
    pub invited_person: Option<Box<Person>>,
    /// The property `Person`.
    pub person: Option<Box<Person>>,
    /// The property `MotherId`.
    pub mother_id: Option<i32>,
    /// The property `Priority`.
    pub priority: Option<Box<Priority>>,
    /// The property `Private`.
    pub private: Option<AppointmentPrivate>,
    /// The property `Project`.
    pub project: Option<Box<Project>>,
    /// The property `Type`.
    pub r#type: Option<AppointmentType>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `Completed`.
    pub completed: Option<ActivityStatus>,
    /// The property `ActiveLinks`.
    pub active_links: Option<i32>,
    /// The property `Links`.
    pub links: Option<Vec<Link>>,
    /// The property `AlarmLeadTime`.
    pub alarm_lead_time: Option<String>,
    /// The property `HasAlarm`.
    pub has_alarm: Option<bool>,
    /// The property `ColorIndex`.
    pub color_index: Option<i32>,
    /// The property `IsFree`.
    pub is_free: Option<bool>,
    /// The property `IsAlldayEvent`.
    pub is_allday_event: Option<bool>,
    /// The property `LagTime`.
    pub lag_time: Option<String>,
    /// The property `LeadTime`.
    pub lead_time: Option<String>,
    /// The property `Location`.
    pub location: Option<String>,
    /// The property `RejectCounter`.
    pub reject_counter: Option<i32>,
    /// The property `RejectReason`.
    pub reject_reason: Option<String>,
    /// The property `Recurrence`.
    pub recurrence: Option<Box<RecurrenceInfo>>,
    /// The property `Participants`.
    pub participants: Option<Vec<ParticipantInfo>>,
    /// The property `AssignmentStatus`.
    pub assignment_status: Option<AssignmentStatus>,
    /// The property `InvitationStatus`.
    pub invitation_status: Option<InvitationStatus>,
    /// The property `BookingType`.
    pub booking_type: Option<BookingType>,
    /// The property `ActiveDate`.
    pub active_date: Option<DateTime>,
    /// The property `HasConflict`.
    pub has_conflict: Option<bool>,
    /// The property `AssignedBy`.
    pub assigned_by: Option<Box<Associate>>,
    /// The property `MotherAssociate`.
    pub mother_associate: Option<Box<Associate>>,
    /// The property `Task`.
    pub task: Option<Box<TaskListItem>>,
    /// The property `PreferredTZLocation`.
    pub preferred_tz_location: Option<i32>,
    /// The property `PreferredTZLocationData`.
    pub preferred_tz_location_data: Option<Box<TimeZoneData>>,
    /// The property `Sale`.
    pub sale: Option<Box<Sale>>,
    /// The property `SuggestedAppointmentId`.
    pub suggested_appointment_id: Option<i32>,
    /// The property `IsMileStone`.
    pub is_mile_stone: Option<bool>,
    /// The property `CautionWarning`.
    pub caution_warning: Option<AppointmentCautionWarning>,
    /// The property `OwnedExternally`.
    pub owned_externally: Option<OwnedExternally>,
    /// The property `JoinVideomeetUrl`.
    pub join_videomeet_url: Option<String>,
    /// The property `CentralserviceVideomeetId`.
    pub centralservice_videomeet_id: Option<String>,
    /// The property `UserDefinedFields`.
    pub user_defined_fields: Option<Map<String>>,
    /// The property `ExtraFields`.
    pub extra_fields: Option<Map<String>>,
    /// The property `CustomFields`.
    pub custom_fields: Option<Map<String>>,
    /// The property `PublishEventDate`.
    pub publish_event_date: Option<DateTime>,
    /// The property `PublishTo`.
    pub publish_to: Option<DateTime>,
    /// The property `PublishFrom`.
    pub publish_from: Option<DateTime>,
    /// The property `IsPublished`.
    pub is_published: Option<bool>,
    /// The property `VisibleFor`.
    pub visible_for: Option<Vec<VisibleFor>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AppointmentEntity "AppointmentEntity" crate::PROFILE {
    0 associate set_associate Box<Associate> = "Associate";
    1 contact set_contact Box<Contact> = "Contact";
    2 created_by set_created_by Box<Associate> = "CreatedBy";
    3 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    4 created_date set_created_date DateTime = "CreatedDate";
    5 appointment_id set_appointment_id i32 = "AppointmentId";
    6 description set_description String = "Description";
    7 title set_title String = "Title";
    8 agenda set_agenda String = "Agenda";
    9 internal_notes set_internal_notes String = "InternalNotes";
    10 start_date set_start_date DateTime = "StartDate";
    11 end_date set_end_date DateTime = "EndDate";
    12 invited_person set_invited_person Box<Person> = "InvitedPerson";
    13 person set_person Box<Person> = "Person";
    14 mother_id set_mother_id i32 = "MotherId";
    15 priority set_priority Box<Priority> = "Priority";
    16 private set_private AppointmentPrivate = "Private";
    17 project set_project Box<Project> = "Project";
    18 r#type set_type AppointmentType = "Type";
    19 updated_date set_updated_date DateTime = "UpdatedDate";
    20 completed set_completed ActivityStatus = "Completed";
    21 active_links set_active_links i32 = "ActiveLinks";
    22 links set_links Vec<Link> = "Links";
    23 alarm_lead_time set_alarm_lead_time String = "AlarmLeadTime";
    24 has_alarm set_has_alarm bool = "HasAlarm";
    25 color_index set_color_index i32 = "ColorIndex";
    26 is_free set_is_free bool = "IsFree";
    27 is_allday_event set_is_allday_event bool = "IsAlldayEvent";
    28 lag_time set_lag_time String = "LagTime";
    29 lead_time set_lead_time String = "LeadTime";
    30 location set_location String = "Location";
    31 reject_counter set_reject_counter i32 = "RejectCounter";
    32 reject_reason set_reject_reason String = "RejectReason";
    33 recurrence set_recurrence Box<RecurrenceInfo> = "Recurrence";
    34 participants set_participants Vec<ParticipantInfo> = "Participants";
    35 assignment_status set_assignment_status AssignmentStatus = "AssignmentStatus";
    36 invitation_status set_invitation_status InvitationStatus = "InvitationStatus";
    37 booking_type set_booking_type BookingType = "BookingType";
    38 active_date set_active_date DateTime = "ActiveDate";
    39 has_conflict set_has_conflict bool = "HasConflict";
    40 assigned_by set_assigned_by Box<Associate> = "AssignedBy";
    41 mother_associate set_mother_associate Box<Associate> = "MotherAssociate";
    42 task set_task Box<TaskListItem> = "Task";
    43 preferred_tz_location set_preferred_tz_location i32 = "PreferredTZLocation";
    44 preferred_tz_location_data set_preferred_tz_location_data Box<TimeZoneData> = "PreferredTZLocationData";
    45 sale set_sale Box<Sale> = "Sale";
    46 suggested_appointment_id set_suggested_appointment_id i32 = "SuggestedAppointmentId";
    47 is_mile_stone set_is_mile_stone bool = "IsMileStone";
    48 caution_warning set_caution_warning AppointmentCautionWarning = "CautionWarning";
    49 owned_externally set_owned_externally OwnedExternally = "OwnedExternally";
    50 join_videomeet_url set_join_videomeet_url String = "JoinVideomeetUrl";
    51 centralservice_videomeet_id set_centralservice_videomeet_id String = "CentralserviceVideomeetId";
    52 user_defined_fields set_user_defined_fields Map<String> = "UserDefinedFields";
    53 extra_fields set_extra_fields Map<String> = "ExtraFields";
    54 custom_fields set_custom_fields Map<String> = "CustomFields";
    55 publish_event_date set_publish_event_date DateTime = "PublishEventDate";
    56 publish_to set_publish_to DateTime = "PublishTo";
    57 publish_from set_publish_from DateTime = "PublishFrom";
    58 is_published set_is_published bool = "IsPublished";
    59 visible_for set_visible_for Vec<VisibleFor> = "VisibleFor";
    60 table_right set_table_right Box<TableRight> = "TableRight";
    61 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
