// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::{AppointmentEntity, AppointmentType, EMailConnectionInfo, RecurrenceUpdateMode};

/// The carrier `Appointment_DeleteRequest` of the API.
#[non_exhaustive]
pub struct AppointmentDeleteRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `UpdateMode`.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// The property `SendEmailToParticipants`.
    pub send_email_to_participants: Option<bool>,
    /// The property `SmtpEMailConnectionInfo`.
    pub smtp_e_mail_connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `ImapEMailConnectionInfo`.
    pub imap_e_mail_connection_info: Option<Box<EMailConnectionInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AppointmentDeleteRequest "Appointment_DeleteRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
    2 send_email_to_participants set_send_email_to_participants bool = "SendEmailToParticipants";
    3 smtp_e_mail_connection_info set_smtp_e_mail_connection_info Box<EMailConnectionInfo> = "SmtpEMailConnectionInfo";
    4 imap_e_mail_connection_info set_imap_e_mail_connection_info Box<EMailConnectionInfo> = "ImapEMailConnectionInfo";
} }

/// The carrier `Appointment_SaveRequest` of the API.
#[non_exhaustive]
pub struct AppointmentSaveRequest {
    /// The property `AppointmentEntity`.
    pub appointment_entity: Option<Box<AppointmentEntity>>,
    /// The property `UpdateMode`.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// The property `SendEmailToParticipants`.
    pub send_email_to_participants: Option<bool>,
    /// The property `SmtpEMailConnectionInfo`.
    pub smtp_e_mail_connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `ImapEMailConnectionInfo`.
    pub imap_e_mail_connection_info: Option<Box<EMailConnectionInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AppointmentSaveRequest "Appointment_SaveRequest" {
    0 appointment_entity set_appointment_entity Box<AppointmentEntity> = "AppointmentEntity";
    1 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
    2 send_email_to_participants set_send_email_to_participants bool = "SendEmailToParticipants";
    3 smtp_e_mail_connection_info set_smtp_e_mail_connection_info Box<EMailConnectionInfo> = "SmtpEMailConnectionInfo";
    4 imap_e_mail_connection_info set_imap_e_mail_connection_info Box<EMailConnectionInfo> = "ImapEMailConnectionInfo";
} }

/// The carrier `GenerateLeadRequest` of the API.
#[non_exhaustive]
pub struct GenerateLeadRequest {
    /// The property `AssociateIdForNewContact`.
    pub associate_id_for_new_contact: Option<i32>,
    /// The property `LeadDescription`.
    pub lead_description: Option<String>,
    /// The property `Relation`.
    pub relation: Option<String>,
    /// The property `RelationId`.
    pub relation_id: Option<i32>,
    /// The property `LeadContact`.
    pub lead_contact: Option<String>,
    /// The property `LeadPersonFirstname`.
    pub lead_person_firstname: Option<String>,
    /// The property `LeadPersonLastname`.
    pub lead_person_lastname: Option<String>,
    /// The property `LeadPersonEmail`.
    pub lead_person_email: Option<String>,
    /// The property `LeadPhoneNumber`.
    pub lead_phone_number: Option<String>,
    /// The property `CreatorsContact`.
    pub creators_contact: Option<String>,
    /// The property `CreatorsFirstname`.
    pub creators_firstname: Option<String>,
    /// The property `CreatorsLastname`.
    pub creators_lastname: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GenerateLeadRequest "GenerateLeadRequest" {
    0 associate_id_for_new_contact set_associate_id_for_new_contact i32 = "AssociateIdForNewContact";
    1 lead_description set_lead_description String = "LeadDescription";
    2 relation set_relation String = "Relation";
    3 relation_id set_relation_id i32 = "RelationId";
    4 lead_contact set_lead_contact String = "LeadContact";
    5 lead_person_firstname set_lead_person_firstname String = "LeadPersonFirstname";
    6 lead_person_lastname set_lead_person_lastname String = "LeadPersonLastname";
    7 lead_person_email set_lead_person_email String = "LeadPersonEmail";
    8 lead_phone_number set_lead_phone_number String = "LeadPhoneNumber";
    9 creators_contact set_creators_contact String = "CreatorsContact";
    10 creators_firstname set_creators_firstname String = "CreatorsFirstname";
    11 creators_lastname set_creators_lastname String = "CreatorsLastname";
} }

/// The carrier `GetContactAppointmentsByTaskHeadingRequest` of the API.
#[non_exhaustive]
pub struct GetContactAppointmentsByTaskHeadingRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TaskHeadingId`.
    pub task_heading_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetContactAppointmentsByTaskHeadingRequest "GetContactAppointmentsByTaskHeadingRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 task_heading_id set_task_heading_id i32 = "TaskHeadingId";
} }

/// The carrier `GetContactAppointmentsByTaskRequest` of the API.
#[non_exhaustive]
pub struct GetContactAppointmentsByTaskRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TaskId`.
    pub task_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetContactAppointmentsByTaskRequest "GetContactAppointmentsByTaskRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 task_id set_task_id i32 = "TaskId";
} }

/// The carrier `GetContactAppointmentsByTasksRequest` of the API.
#[non_exhaustive]
pub struct GetContactAppointmentsByTasksRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TaskIds`.
    pub task_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetContactAppointmentsByTasksRequest "GetContactAppointmentsByTasksRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 task_ids set_task_ids Vec<i32> = "TaskIds";
} }

/// The carrier `GetContactAppointmentsByTypeRequest` of the API.
#[non_exhaustive]
pub struct GetContactAppointmentsByTypeRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `AppointmentType`.
    pub appointment_type: Option<AppointmentType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetContactAppointmentsByTypeRequest "GetContactAppointmentsByTypeRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 appointment_type set_appointment_type AppointmentType = "AppointmentType";
} }

/// The carrier `GetDiaryByGroupRequest` of the API.
#[non_exhaustive]
pub struct GetDiaryByGroupRequest {
    /// The property `GroupId`.
    pub group_id: Option<i32>,
    /// The property `GroupType`.
    pub group_type: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDiaryByGroupRequest "GetDiaryByGroupRequest" {
    0 group_id set_group_id i32 = "GroupId";
    1 group_type set_group_type i32 = "GroupType";
    2 start_time set_start_time DateTime = "StartTime";
    3 end_time set_end_time DateTime = "EndTime";
    4 count set_count i32 = "Count";
} }

/// The carrier `GetPersonAppointmentsByTaskHeadingRequest` of the API.
#[non_exhaustive]
pub struct GetPersonAppointmentsByTaskHeadingRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `IncludeProjectAppointments`.
    pub include_project_appointments: Option<bool>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TaskHeadingId`.
    pub task_heading_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonAppointmentsByTaskHeadingRequest "GetPersonAppointmentsByTaskHeadingRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 include_project_appointments set_include_project_appointments bool = "IncludeProjectAppointments";
    2 start_time set_start_time DateTime = "StartTime";
    3 end_time set_end_time DateTime = "EndTime";
    4 count set_count i32 = "Count";
    5 task_heading_id set_task_heading_id i32 = "TaskHeadingId";
} }

/// The carrier `GetPersonAppointmentsByTaskRequest` of the API.
#[non_exhaustive]
pub struct GetPersonAppointmentsByTaskRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `IncludeProjectAppointments`.
    pub include_project_appointments: Option<bool>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TaskId`.
    pub task_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonAppointmentsByTaskRequest "GetPersonAppointmentsByTaskRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 include_project_appointments set_include_project_appointments bool = "IncludeProjectAppointments";
    2 start_time set_start_time DateTime = "StartTime";
    3 end_time set_end_time DateTime = "EndTime";
    4 count set_count i32 = "Count";
    5 task_id set_task_id i32 = "TaskId";
} }

/// The carrier `GetPersonAppointmentsByTasksRequest` of the API.
#[non_exhaustive]
pub struct GetPersonAppointmentsByTasksRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `IncludeProjectAppointments`.
    pub include_project_appointments: Option<bool>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TaskIds`.
    pub task_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonAppointmentsByTasksRequest "GetPersonAppointmentsByTasksRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 include_project_appointments set_include_project_appointments bool = "IncludeProjectAppointments";
    2 start_time set_start_time DateTime = "StartTime";
    3 end_time set_end_time DateTime = "EndTime";
    4 count set_count i32 = "Count";
    5 task_ids set_task_ids Vec<i32> = "TaskIds";
} }

/// The carrier `GetPersonAppointmentsByTypeRequest` of the API.
#[non_exhaustive]
pub struct GetPersonAppointmentsByTypeRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `IncludeProjectAppointments`.
    pub include_project_appointments: Option<bool>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `AppointmentType`.
    pub appointment_type: Option<AppointmentType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonAppointmentsByTypeRequest "GetPersonAppointmentsByTypeRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 include_project_appointments set_include_project_appointments bool = "IncludeProjectAppointments";
    2 start_time set_start_time DateTime = "StartTime";
    3 end_time set_end_time DateTime = "EndTime";
    4 count set_count i32 = "Count";
    5 appointment_type set_appointment_type AppointmentType = "AppointmentType";
} }

/// The carrier `GetPersonAppointmentsRequest` of the API.
#[non_exhaustive]
pub struct GetPersonAppointmentsRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `IncludeProjectAppointments`.
    pub include_project_appointments: Option<bool>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonAppointmentsRequest "GetPersonAppointmentsRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 include_project_appointments set_include_project_appointments bool = "IncludeProjectAppointments";
    2 start_time set_start_time DateTime = "StartTime";
    3 end_time set_end_time DateTime = "EndTime";
    4 count set_count i32 = "Count";
} }

/// The carrier `GetProjectAppointmentsByTaskHeadingRequest` of the API.
#[non_exhaustive]
pub struct GetProjectAppointmentsByTaskHeadingRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TaskHeadingId`.
    pub task_heading_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectAppointmentsByTaskHeadingRequest "GetProjectAppointmentsByTaskHeadingRequest" {
    0 project_id set_project_id i32 = "ProjectId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 task_heading_id set_task_heading_id i32 = "TaskHeadingId";
} }

/// The carrier `GetProjectAppointmentsByTaskRequest` of the API.
#[non_exhaustive]
pub struct GetProjectAppointmentsByTaskRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TaskId`.
    pub task_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectAppointmentsByTaskRequest "GetProjectAppointmentsByTaskRequest" {
    0 project_id set_project_id i32 = "ProjectId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 task_id set_task_id i32 = "TaskId";
} }

/// The carrier `GetProjectAppointmentsByTasksRequest` of the API.
#[non_exhaustive]
pub struct GetProjectAppointmentsByTasksRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TaskIds`.
    pub task_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectAppointmentsByTasksRequest "GetProjectAppointmentsByTasksRequest" {
    0 project_id set_project_id i32 = "ProjectId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 task_ids set_task_ids Vec<i32> = "TaskIds";
} }

/// The carrier `GetProjectAppointmentsByTypeRequest` of the API.
#[non_exhaustive]
pub struct GetProjectAppointmentsByTypeRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `AppointmentType`.
    pub appointment_type: Option<AppointmentType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectAppointmentsByTypeRequest "GetProjectAppointmentsByTypeRequest" {
    0 project_id set_project_id i32 = "ProjectId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 appointment_type set_appointment_type AppointmentType = "AppointmentType";
} }

/// The carrier `GetProjectMemberAppointmentsByTaskHeadingRequest` of the API.
#[non_exhaustive]
pub struct GetProjectMemberAppointmentsByTaskHeadingRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TaskHeadingId`.
    pub task_heading_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectMemberAppointmentsByTaskHeadingRequest "GetProjectMemberAppointmentsByTaskHeadingRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 task_heading_id set_task_heading_id i32 = "TaskHeadingId";
} }

/// The carrier `GetProjectMemberAppointmentsByTaskRequest` of the API.
#[non_exhaustive]
pub struct GetProjectMemberAppointmentsByTaskRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TaskId`.
    pub task_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectMemberAppointmentsByTaskRequest "GetProjectMemberAppointmentsByTaskRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 task_id set_task_id i32 = "TaskId";
} }

/// The carrier `GetProjectMemberAppointmentsByTasksRequest` of the API.
#[non_exhaustive]
pub struct GetProjectMemberAppointmentsByTasksRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TaskIds`.
    pub task_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectMemberAppointmentsByTasksRequest "GetProjectMemberAppointmentsByTasksRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 task_ids set_task_ids Vec<i32> = "TaskIds";
} }

/// The carrier `GetProjectMemberAppointmentsByTypeRequest` of the API.
#[non_exhaustive]
pub struct GetProjectMemberAppointmentsByTypeRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `AppointmentType`.
    pub appointment_type: Option<AppointmentType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectMemberAppointmentsByTypeRequest "GetProjectMemberAppointmentsByTypeRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 appointment_type set_appointment_type AppointmentType = "AppointmentType";
} }

/// The carrier `RequestForInfoRequest` of the API.
#[non_exhaustive]
pub struct RequestForInfoRequest {
    /// The property `AssociateIdForNewContact`.
    pub associate_id_for_new_contact: Option<i32>,
    /// The property `Channel`.
    pub channel: Option<String>,
    /// The property `Regarding`.
    pub regarding: Option<String>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `PersonFirstname`.
    pub person_firstname: Option<String>,
    /// The property `PersonLastname`.
    pub person_lastname: Option<String>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `PhoneNumber`.
    pub phone_number: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RequestForInfoRequest "RequestForInfoRequest" {
    0 associate_id_for_new_contact set_associate_id_for_new_contact i32 = "AssociateIdForNewContact";
    1 channel set_channel String = "Channel";
    2 regarding set_regarding String = "Regarding";
    3 contact_name set_contact_name String = "ContactName";
    4 person_firstname set_person_firstname String = "PersonFirstname";
    5 person_lastname set_person_lastname String = "PersonLastname";
    6 email_address set_email_address String = "EmailAddress";
    7 phone_number set_phone_number String = "PhoneNumber";
} }

/// The carrier `UpdateAppointmentRequest` of the API.
#[non_exhaustive]
pub struct UpdateAppointmentRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Status`.
    pub status: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateAppointmentRequest "UpdateAppointmentRequest" {
    0 id set_id i32 = "Id";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 status set_status i32 = "Status";
    4 r#type set_type i32 = "Type";
    5 associate_id set_associate_id i32 = "AssociateId";
} }
