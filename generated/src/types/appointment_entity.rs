// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    ActivityStatus, AppointmentCautionWarning, AppointmentPrivate, AppointmentType, AssignmentStatus, Associate,
    BookingType, Contact, FieldProperty, InvitationStatus, Link, OwnedExternally, ParticipantInfo, Person, Priority,
    Project, RecurrenceInfo, Sale, TableRight, TaskListItem, TimeZoneData, VisibleFor,
};

/// An entry of a diary or task list, with everything that belongs to it: company, person, project,
/// sale, recurrence, participants.
///
/// - taken by
///   [`ai_agent().create_text_for_appointment`](../ai_agent/struct.AiAgentClient.html#method.create_text_for_appointment),
///   [`appointment().post_appointment_entity`](../appointment/struct.AppointmentClient.html#method.post_appointment_entity),
///   [`appointment().validate_appointment_entity`](../appointment/struct.AppointmentClient.html#method.validate_appointment_entity),
///   [`appointment().put_appointment_entity`](../appointment/struct.AppointmentClient.html#method.put_appointment_entity),
///   [`appointment_agent().calculate_days`](../appointment_agent/struct.AppointmentAgentClient.html#method.calculate_days),
///   [`appointment_agent().create_appointment_for_uid`](../appointment_agent/struct.AppointmentAgentClient.html#method.create_appointment_for_uid)
///   and 5 more operations.
/// - returned by
///   [`appointment().default_appointment_entity`](../appointment/struct.AppointmentClient.html#method.default_appointment_entity),
///   [`appointment_agent().accept_rejected`](../appointment_agent/struct.AppointmentAgentClient.html#method.accept_rejected),
///   [`appointment_agent().assign_to`](../appointment_agent/struct.AppointmentAgentClient.html#method.assign_to),
///   [`appointment_agent().convert_appointment_to_task`](../appointment_agent/struct.AppointmentAgentClient.html#method.convert_appointment_to_task),
///   [`appointment_agent().create_appointment_entity_from_existing`](../appointment_agent/struct.AppointmentAgentClient.html#method.create_appointment_entity_from_existing),
///   [`appointment_agent().create_appointment_for_uid`](../appointment_agent/struct.AppointmentAgentClient.html#method.create_appointment_for_uid)
///   and 13 more operations.
/// - part of [`AppointmentSaveData`](struct.AppointmentSaveData.html),
///   [`AppointmentSaveRequest`](struct.AppointmentSaveRequest.html),
///   [`GenerateFollowUpsRequest`](struct.GenerateFollowUpsRequest.html),
///   [`SaveWithCustomInvitationRequest`](struct.SaveWithCustomInvitationRequest.html).
#[non_exhaustive]
pub struct AppointmentEntity {
    /// User whose diary has the appointment; an item of the MDO list associate.
    pub associate: Option<Box<Associate>>,
    /// Company that the appointment is about, or null; an item of the MDO list contact\_new.
    pub contact: Option<Box<Contact>>,
    /// User who made the appointment; set by the server.
    pub created_by: Option<Box<Associate>>,
    /// User who last changed the record; set by the server.
    pub updated_by: Option<Box<Associate>>,
    /// When the record was made, in UTC.
    pub created_date: Option<DateTime>,
    /// Key of the activity, given by the server; 0 in one that has not been saved.
    pub appointment_id: Option<i32>,
    /// Text that users have written about the appointment.
    pub description: Option<String>,
    /// Heading of the appointment.
    pub title: Option<String>,
    /// What the meeting is about, for its participants.
    pub agenda: Option<String>,
    /// Notes that only colleagues read.
    pub internal_notes: Option<String>,
    /// Day and time of the planned start.
    pub start_date: Option<DateTime>,
    /// Day and time of the planned end.
    pub end_date: Option<DateTime>,
    /// For a booking: who is invited, a colleague or a contact person of another company.
    pub invited_person: Option<Box<Person>>,
    /// Contact person whom the appointment is with, of its company, or null; an item of the MDO list person.
    pub person: Option<Box<Person>>,
    /// Key of the organizer's record in a booking, which names itself there; 0 in an ordinary appointment.
    pub mother_id: Option<i32>,
    /// Urgency, an item of the MDO list priority, which administrators edit.
    pub priority: Option<Box<Priority>>,
    /// Who sees the appointment, by the older kinds of confidentiality.
    pub private: Option<AppointmentPrivate>,
    /// Project whose card shows the appointment too; null or an item of the MDO list project.
    pub project: Option<Box<Project>>,
    /// Whether the activity is shown in the diary or among the tasks, or is a note or document.
    pub r#type: Option<AppointmentType>,
    /// When the appointment was last changed, in UTC; set by the server.
    pub updated_date: Option<DateTime>,
    /// How far the appointment is done; may have three states where the user prefers so.
    pub completed: Option<ActivityStatus>,
    /// How many sales, documents or activities are linked to the appointment.
    pub active_links: Option<i32>,
    /// Records that are linked to the appointment.
    pub links: Option<Vec<Link>>,
    /// How long before the start users are reminded.
    pub alarm_lead_time: Option<String>,
    /// Whether users are reminded before the appointment begins.
    pub has_alarm: Option<bool>,
    /// Color in Japanese versions; elsewhere the task type decides.
    pub color_index: Option<i32>,
    /// Whether the time stays free for other appointments.
    pub is_free: Option<bool>,
    /// Whether the appointment takes the whole day.
    pub is_allday_event: Option<bool>,
    /// Time that is blocked after the end, for travel for instance.
    pub lag_time: Option<String>,
    /// Minutes before the start that are blocked as well.
    pub lead_time: Option<String>,
    /// Where the appointment takes place; from an invited resource by default, but free to change.
    pub location: Option<String>,
    /// How many participants have declined.
    pub reject_counter: Option<i32>,
    /// Why the appointment was declined; free text, with suggestions from the MDO list rejectReason.
    pub reject_reason: Option<String>,
    /// How the appointment recurs, if it is part of a series.
    pub recurrence: Option<Box<RecurrenceInfo>>,
    /// People who take part in a booking.
    pub participants: Option<Vec<ParticipantInfo>>,
    /// How far the handing over to another user has come.
    pub assignment_status: Option<AssignmentStatus>,
    /// Whether the invited person has accepted, declined or not replied.
    pub invitation_status: Option<InvitationStatus>,
    /// Role of this record in a booking with several participants.
    pub booking_type: Option<BookingType>,
    /// Date by which the appointment is searched and shown.
    pub active_date: Option<DateTime>,
    /// Whether the appointment overlaps with another one of the user.
    pub has_conflict: Option<bool>,
    /// User who gave the appointment to this user, out of the own diary.
    pub assigned_by: Option<Box<Associate>>,
    /// User who owns the organizer's record, in a booking.
    pub mother_associate: Option<Box<Associate>>,
    /// Task type, such as a meeting or a call; an item of the MDO list task.
    pub task: Option<Box<TaskListItem>>,
    /// Key of the time zone in which the appointment is shown.
    pub preferred_tz_location: Option<i32>,
    /// The time zone in which the appointment is shown; set by the server.
    pub preferred_tz_location_data: Option<Box<TimeZoneData>>,
    /// Sale whose card shows the appointment too; null or an item of the MDO list sale.
    pub sale: Option<Box<Sale>>,
    /// Key of the step of a guide that the appointment comes from; not for documents.
    pub suggested_appointment_id: Option<i32>,
    /// Whether the appointment is an important point of a project or sale.
    pub is_mile_stone: Option<bool>,
    /// What is wrong with the appointment, such as a participant who was not notified.
    pub caution_warning: Option<AppointmentCautionWarning>,
    /// Whether an external system manages the activity, so that it must not be changed here.
    pub owned_externally: Option<OwnedExternally>,
    /// Address to join a video meeting at; empty where there is none.
    pub join_videomeet_url: Option<String>,
    /// GUID of a video meeting that was made here; empty for one that came by mail.
    pub centralservice_videomeet_id: Option<String>,
    /// Values of user-defined fields by program id, or by a name such as SuperOffice:1234 for a field without one.
    /// Deprecated in favor of CustomFields.
    pub user_defined_fields: Option<Map<String>>,
    /// Values of extra fields, foreign keys and plugins by name. Deprecated in favor of CustomFields.
    pub extra_fields: Option<Map<String>>,
    /// Values of custom fields by name: user-defined fields by program id and extra fields by column, in the text form
    /// of the API.
    pub custom_fields: Option<Map<String>>,
    /// When the publication takes place.
    pub publish_event_date: Option<DateTime>,
    /// Last moment at which the publication is visible.
    pub publish_to: Option<DateTime>,
    /// First moment at which the publication is visible.
    pub publish_from: Option<DateTime>,
    /// Whether outsiders can see the record, within the publication period.
    pub is_published: Option<bool>,
    /// Users and groups that see the record; an entry with visibility `All` means everybody.
    pub visible_for: Option<Vec<VisibleFor>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
