// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Bytes, DateTime, Unknown, carrier};
use crate::types::{
    ActivityStatus, AppointmentEntity, AppointmentType, EMailConnectionInfo, ParticipantInfo,
    RecurrenceUpdateMode, TaskType,
};

/// The carrier `AcceptRejectedRequest` of the API.
#[non_exhaustive]
pub struct AcceptRejectedRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `UpdateMode`.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AcceptRejectedRequest "AcceptRejectedRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
} }

/// The carrier `AcceptRequest` of the API.
#[non_exhaustive]
pub struct AcceptRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `UpdateMode`.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AcceptRequest "AcceptRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
} }

/// The carrier `AcceptWithEmailConfirmationRequest` of the API.
#[non_exhaustive]
pub struct AcceptWithEmailConfirmationRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `UpdateMode`.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AcceptWithEmailConfirmationRequest "AcceptWithEmailConfirmationRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
} }

/// The carrier `AcceptWithSmtpEmailConfirmationRequest` of the API.
#[non_exhaustive]
pub struct AcceptWithSmtpEmailConfirmationRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `UpdateMode`.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// The property `SmtpEMailConnectionInfo`.
    pub smtp_e_mail_connection_info: Option<Box<EMailConnectionInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AcceptWithSmtpEmailConfirmationRequest "AcceptWithSmtpEmailConfirmationRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
    2 smtp_e_mail_connection_info set_smtp_e_mail_connection_info Box<EMailConnectionInfo> = "SmtpEMailConnectionInfo";
} }

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

/// The carrier `Appointment_MoveRequest` of the API.
#[non_exhaustive]
pub struct AppointmentMoveRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `NewStartTime`.
    pub new_start_time: Option<DateTime>,
    /// The property `UpdateMode`.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AppointmentMoveRequest "Appointment_MoveRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 new_start_time set_new_start_time DateTime = "NewStartTime";
    2 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
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

/// The carrier `AssignToRequest` of the API.
#[non_exhaustive]
pub struct AssignToRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `Participant`.
    pub participant: Option<Box<ParticipantInfo>>,
    /// The property `UpdateMode`.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AssignToRequest "AssignToRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 participant set_participant Box<ParticipantInfo> = "Participant";
    2 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
} }

/// The carrier `CalculateDaysRequest` of the API.
#[non_exhaustive]
pub struct CalculateDaysRequest {
    /// The property `AppointmentEntity`.
    pub appointment_entity: Option<Box<AppointmentEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CalculateDaysRequest "CalculateDaysRequest" {
    0 appointment_entity set_appointment_entity Box<AppointmentEntity> = "AppointmentEntity";
} }

/// The carrier `CanAssignToProjectMemberRequest` of the API.
#[non_exhaustive]
pub struct CanAssignToProjectMemberRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `SuggestedAppointmentId`.
    pub suggested_appointment_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CanAssignToProjectMemberRequest "CanAssignToProjectMemberRequest" {
    0 project_id set_project_id i32 = "ProjectId";
    1 suggested_appointment_id set_suggested_appointment_id i32 = "SuggestedAppointmentId";
} }

/// The carrier `CleanUpBookingDeletedRequest` of the API.
#[non_exhaustive]
pub struct CleanUpBookingDeletedRequest {
    /// The property `AppointmentIds`.
    pub appointment_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CleanUpBookingDeletedRequest "CleanUpBookingDeletedRequest" {
    0 appointment_ids set_appointment_ids Vec<i32> = "AppointmentIds";
} }

/// The carrier `CreateAndAcceptRequest` of the API.
#[non_exhaustive]
pub struct CreateAndAcceptRequest {
    /// The property `EmailItemId`.
    pub email_item_id: Option<i32>,
    /// The property `UpdateMode`.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateAndAcceptRequest "CreateAndAcceptRequest" {
    0 email_item_id set_email_item_id i32 = "EmailItemId";
    1 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
} }

/// The carrier `CreateAndAcceptWithEmailConfirmationRequest` of the API.
#[non_exhaustive]
pub struct CreateAndAcceptWithEmailConfirmationRequest {
    /// The property `EmailItemId`.
    pub email_item_id: Option<i32>,
    /// The property `UpdateMode`.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateAndAcceptWithEmailConfirmationRequest "CreateAndAcceptWithEmailConfirmationRequest" {
    0 email_item_id set_email_item_id i32 = "EmailItemId";
    1 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
} }

/// The carrier `CreateAppointmentForUIDRequest` of the API.
#[non_exhaustive]
pub struct CreateAppointmentForUIDRequest {
    /// The property `AppointmentEntity`.
    pub appointment_entity: Option<Box<AppointmentEntity>>,
    /// The property `UID`.
    pub uid: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateAppointmentForUIDRequest "CreateAppointmentForUIDRequest" {
    0 appointment_entity set_appointment_entity Box<AppointmentEntity> = "AppointmentEntity";
    1 uid set_uid String = "UID";
} }

/// The carrier `CreateDefaultAppointmentEntityByTypeAndAssociateRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultAppointmentEntityByTypeAndAssociateRequest {
    /// The property `Type`.
    pub r#type: Option<TaskType>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultAppointmentEntityByTypeAndAssociateRequest "CreateDefaultAppointmentEntityByTypeAndAssociateRequest" {
    0 r#type set_type TaskType = "Type";
    1 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `CreateDefaultAppointmentEntityByTypeRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultAppointmentEntityByTypeRequest {
    /// The property `Type`.
    pub r#type: Option<TaskType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultAppointmentEntityByTypeRequest "CreateDefaultAppointmentEntityByTypeRequest" {
    0 r#type set_type TaskType = "Type";
} }

/// The carrier `CreateDefaultAppointmentEntityFromProjectSuggestionRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultAppointmentEntityFromProjectSuggestionRequest {
    /// The property `SuggestedAppointmentId`.
    pub suggested_appointment_id: Option<i32>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `CreateNow`.
    pub create_now: Option<bool>,
    /// The property `OwnerId`.
    pub owner_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultAppointmentEntityFromProjectSuggestionRequest "CreateDefaultAppointmentEntityFromProjectSuggestionRequest" {
    0 suggested_appointment_id set_suggested_appointment_id i32 = "SuggestedAppointmentId";
    1 project_id set_project_id i32 = "ProjectId";
    2 create_now set_create_now bool = "CreateNow";
    3 owner_id set_owner_id i32 = "OwnerId";
} }

/// The carrier `CreateDefaultAppointmentEntityFromSaleSuggestionRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultAppointmentEntityFromSaleSuggestionRequest {
    /// The property `SuggestedAppointmentId`.
    pub suggested_appointment_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `CreateNow`.
    pub create_now: Option<bool>,
    /// The property `OwnerId`.
    pub owner_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultAppointmentEntityFromSaleSuggestionRequest "CreateDefaultAppointmentEntityFromSaleSuggestionRequest" {
    0 suggested_appointment_id set_suggested_appointment_id i32 = "SuggestedAppointmentId";
    1 sale_id set_sale_id i32 = "SaleId";
    2 create_now set_create_now bool = "CreateNow";
    3 owner_id set_owner_id i32 = "OwnerId";
} }

/// The carrier `CreateDefaultReOpenAppointmentRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultReOpenAppointmentRequest {
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultReOpenAppointmentRequest "CreateDefaultReOpenAppointmentRequest" {
    0 sale_id set_sale_id i32 = "SaleId";
} }

/// The carrier `CreateDefaultRecurrenceByDateRequest` of the API.
#[non_exhaustive]
pub struct CreateDefaultRecurrenceByDateRequest {
    /// The property `StartDate`.
    pub start_date: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateDefaultRecurrenceByDateRequest "CreateDefaultRecurrenceByDateRequest" {
    0 start_date set_start_date DateTime = "StartDate";
} }

/// The carrier `DeclineInvitationFromEmailItemRequest` of the API.
#[non_exhaustive]
pub struct DeclineInvitationFromEmailItemRequest {
    /// The property `EmailItemId`.
    pub email_item_id: Option<i32>,
    /// The property `RejectReason`.
    pub reject_reason: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeclineInvitationFromEmailItemRequest "DeclineInvitationFromEmailItemRequest" {
    0 email_item_id set_email_item_id i32 = "EmailItemId";
    1 reject_reason set_reject_reason String = "RejectReason";
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

/// The carrier `GetActivityInformationListByDatesAndAssociateRequest` of the API.
#[non_exhaustive]
pub struct GetActivityInformationListByDatesAndAssociateRequest {
    /// The property `StartDate`.
    pub start_date: Option<DateTime>,
    /// The property `EndDate`.
    pub end_date: Option<DateTime>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetActivityInformationListByDatesAndAssociateRequest "GetActivityInformationListByDatesAndAssociateRequest" {
    0 start_date set_start_date DateTime = "StartDate";
    1 end_date set_end_date DateTime = "EndDate";
    2 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `GetAlarmsRequest` of the API.
#[non_exhaustive]
pub struct GetAlarmsRequest {
    /// The property `IncludeInvitations`.
    pub include_invitations: Option<bool>,
    /// The property `IncludeAllAppointments`.
    pub include_all_appointments: Option<bool>,
    /// The property `DefaultAlarmLeadTimeInMinutes`.
    pub default_alarm_lead_time_in_minutes: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAlarmsRequest "GetAlarmsRequest" {
    0 include_invitations set_include_invitations bool = "IncludeInvitations";
    1 include_all_appointments set_include_all_appointments bool = "IncludeAllAppointments";
    2 default_alarm_lead_time_in_minutes set_default_alarm_lead_time_in_minutes i32 = "DefaultAlarmLeadTimeInMinutes";
} }

/// The carrier `GetAppointmentFromUIDRequest` of the API.
#[non_exhaustive]
pub struct GetAppointmentFromUIDRequest {
    /// The property `UID`.
    pub uid: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAppointmentFromUIDRequest "GetAppointmentFromUIDRequest" {
    0 uid set_uid String = "UID";
} }

/// The carrier `GetAppointmentHaveParticipantsWithEmailRequest` of the API.
#[non_exhaustive]
pub struct GetAppointmentHaveParticipantsWithEmailRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAppointmentHaveParticipantsWithEmailRequest "GetAppointmentHaveParticipantsWithEmailRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
} }

/// The carrier `GetAppointmentRecordsRequest` of the API.
#[non_exhaustive]
pub struct GetAppointmentRecordsRequest {
    /// The property `MotherId`.
    pub mother_id: Option<i32>,
    /// The property `RecurrenceRuleId`.
    pub recurrence_rule_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAppointmentRecordsRequest "GetAppointmentRecordsRequest" {
    0 mother_id set_mother_id i32 = "MotherId";
    1 recurrence_rule_id set_recurrence_rule_id i32 = "RecurrenceRuleId";
} }

/// The carrier `GetAppointmentsByTaskHeadingRequest` of the API.
#[non_exhaustive]
pub struct GetAppointmentsByTaskHeadingRequest {
    /// The property `TaskHeadingId`.
    pub task_heading_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAppointmentsByTaskHeadingRequest "GetAppointmentsByTaskHeadingRequest" {
    0 task_heading_id set_task_heading_id i32 = "TaskHeadingId";
} }

/// The carrier `GetAssociateDiaryRequest` of the API.
#[non_exhaustive]
pub struct GetAssociateDiaryRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAssociateDiaryRequest "GetAssociateDiaryRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
} }

/// The carrier `GetAssociatesDiaryRequest` of the API.
#[non_exhaustive]
pub struct GetAssociatesDiaryRequest {
    /// The property `AssociateIds`.
    pub associate_ids: Option<Vec<i32>>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAssociatesDiaryRequest "GetAssociatesDiaryRequest" {
    0 associate_ids set_associate_ids Vec<i32> = "AssociateIds";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
} }

/// The carrier `GetCanInsertForAssociatesRequest` of the API.
#[non_exhaustive]
pub struct GetCanInsertForAssociatesRequest {
    /// The property `AssociateIds`.
    pub associate_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetCanInsertForAssociatesRequest "GetCanInsertForAssociatesRequest" {
    0 associate_ids set_associate_ids Vec<i32> = "AssociateIds";
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

/// The carrier `GetContactAppointmentsRequest` of the API.
#[non_exhaustive]
pub struct GetContactAppointmentsRequest {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetContactAppointmentsRequest "GetContactAppointmentsRequest" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
} }

/// The carrier `GetDayInformationListByDatesAndAssociateRequest` of the API.
#[non_exhaustive]
pub struct GetDayInformationListByDatesAndAssociateRequest {
    /// The property `StartDate`.
    pub start_date: Option<DateTime>,
    /// The property `EndDate`.
    pub end_date: Option<DateTime>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDayInformationListByDatesAndAssociateRequest "GetDayInformationListByDatesAndAssociateRequest" {
    0 start_date set_start_date DateTime = "StartDate";
    1 end_date set_end_date DateTime = "EndDate";
    2 associate_id set_associate_id i32 = "AssociateId";
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

/// The carrier `GetMyAppointmentsRequest` of the API.
#[non_exhaustive]
pub struct GetMyAppointmentsRequest {
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetMyAppointmentsRequest "GetMyAppointmentsRequest" {
    0 start_time set_start_time DateTime = "StartTime";
    1 end_time set_end_time DateTime = "EndTime";
    2 count set_count i32 = "Count";
} }

/// The carrier `GetMyDiaryRequest` of the API.
#[non_exhaustive]
pub struct GetMyDiaryRequest {
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetMyDiaryRequest "GetMyDiaryRequest" {
    0 start_time set_start_time DateTime = "StartTime";
    1 end_time set_end_time DateTime = "EndTime";
    2 count set_count i32 = "Count";
} }

/// The carrier `GetMySyncAppointmentsRequest` of the API.
#[non_exhaustive]
pub struct GetMySyncAppointmentsRequest {
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetMySyncAppointmentsRequest "GetMySyncAppointmentsRequest" {
    0 start_time set_start_time DateTime = "StartTime";
    1 end_time set_end_time DateTime = "EndTime";
} }

/// The carrier `GetMyTasksRequest` of the API.
#[non_exhaustive]
pub struct GetMyTasksRequest {
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetMyTasksRequest "GetMyTasksRequest" {
    0 count set_count i32 = "Count";
} }

/// The carrier `GetNextSuggestedAppointmentBySaleRequest` of the API.
#[non_exhaustive]
pub struct GetNextSuggestedAppointmentBySaleRequest {
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `CurrentAppointmentId`.
    pub current_appointment_id: Option<i32>,
    /// The property `SkipCompleteCheck`.
    pub skip_complete_check: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetNextSuggestedAppointmentBySaleRequest "GetNextSuggestedAppointmentBySaleRequest" {
    0 sale_id set_sale_id i32 = "SaleId";
    1 current_appointment_id set_current_appointment_id i32 = "CurrentAppointmentId";
    2 skip_complete_check set_skip_complete_check bool = "SkipCompleteCheck";
} }

/// The carrier `GetOrganizerNameRequest` of the API.
#[non_exhaustive]
pub struct GetOrganizerNameRequest {
    /// The property `MotherAppointmentId`.
    pub mother_appointment_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetOrganizerNameRequest "GetOrganizerNameRequest" {
    0 mother_appointment_id set_mother_appointment_id i32 = "MotherAppointmentId";
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

/// The carrier `GetPersonDiaryRequest` of the API.
#[non_exhaustive]
pub struct GetPersonDiaryRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonDiaryRequest "GetPersonDiaryRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
} }

/// The carrier `GetPersonTasksRequest` of the API.
#[non_exhaustive]
pub struct GetPersonTasksRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonTasksRequest "GetPersonTasksRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 count set_count i32 = "Count";
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

/// The carrier `GetProjectAppointmentsRequest` of the API.
#[non_exhaustive]
pub struct GetProjectAppointmentsRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectAppointmentsRequest "GetProjectAppointmentsRequest" {
    0 project_id set_project_id i32 = "ProjectId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
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

/// The carrier `GetProjectMemberAppointmentsRequest` of the API.
#[non_exhaustive]
pub struct GetProjectMemberAppointmentsRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectMemberAppointmentsRequest "GetProjectMemberAppointmentsRequest" {
    0 person_id set_person_id i32 = "PersonId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
} }

/// The carrier `GetPublishedAppointmentRequest` of the API.
#[non_exhaustive]
pub struct GetPublishedAppointmentRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPublishedAppointmentRequest "GetPublishedAppointmentRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
} }

/// The carrier `GetPublishedAppointmentsRequest` of the API.
#[non_exhaustive]
pub struct GetPublishedAppointmentsRequest {
    /// The property `AppointmentIds`.
    pub appointment_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPublishedAppointmentsRequest "GetPublishedAppointmentsRequest" {
    0 appointment_ids set_appointment_ids Vec<i32> = "AppointmentIds";
} }

/// The carrier `GetPublishedProjectAppointmentsRequest` of the API.
#[non_exhaustive]
pub struct GetPublishedProjectAppointmentsRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPublishedProjectAppointmentsRequest "GetPublishedProjectAppointmentsRequest" {
    0 project_id set_project_id i32 = "ProjectId";
} }

/// The carrier `GetRedLetterInformationListByDatesAndAssociateRequest` of the API.
#[non_exhaustive]
pub struct GetRedLetterInformationListByDatesAndAssociateRequest {
    /// The property `StartDate`.
    pub start_date: Option<DateTime>,
    /// The property `EndDate`.
    pub end_date: Option<DateTime>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetRedLetterInformationListByDatesAndAssociateRequest "GetRedLetterInformationListByDatesAndAssociateRequest" {
    0 start_date set_start_date DateTime = "StartDate";
    1 end_date set_end_date DateTime = "EndDate";
    2 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `GetTaskListItemsRequest` of the API.
#[non_exhaustive]
pub struct GetTaskListItemsRequest {
    /// The property `IncludeDeleted`.
    pub include_deleted: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetTaskListItemsRequest "GetTaskListItemsRequest" {
    0 include_deleted set_include_deleted bool = "IncludeDeleted";
} }

/// The carrier `GetUIDFromAppointmentIdRequest` of the API.
#[non_exhaustive]
pub struct GetUIDFromAppointmentIdRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `UseMotherId`.
    pub use_mother_id: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUIDFromAppointmentIdRequest "GetUIDFromAppointmentIdRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 use_mother_id set_use_mother_id bool = "UseMotherId";
} }

/// The carrier `RejectRequest` of the API.
#[non_exhaustive]
pub struct RejectRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `RejectReason`.
    pub reject_reason: Option<String>,
    /// The property `UpdateMode`.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RejectRequest "RejectRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 reject_reason set_reject_reason String = "RejectReason";
    2 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
} }

/// The carrier `RejectWithEmailConfirmationRequest` of the API.
#[non_exhaustive]
pub struct RejectWithEmailConfirmationRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `RejectReason`.
    pub reject_reason: Option<String>,
    /// The property `UpdateMode`.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RejectWithEmailConfirmationRequest "RejectWithEmailConfirmationRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 reject_reason set_reject_reason String = "RejectReason";
    2 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
} }

/// The carrier `RejectWithSmtpEmailConfirmationRequest` of the API.
#[non_exhaustive]
pub struct RejectWithSmtpEmailConfirmationRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `RejectReason`.
    pub reject_reason: Option<String>,
    /// The property `UpdateMode`.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// The property `SmtpEMailConnectionInfo`.
    pub smtp_e_mail_connection_info: Option<Box<EMailConnectionInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RejectWithSmtpEmailConfirmationRequest "RejectWithSmtpEmailConfirmationRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 reject_reason set_reject_reason String = "RejectReason";
    2 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
    3 smtp_e_mail_connection_info set_smtp_e_mail_connection_info Box<EMailConnectionInfo> = "SmtpEMailConnectionInfo";
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

/// The carrier `SetActivityStatusRequest` of the API.
#[non_exhaustive]
pub struct SetActivityStatusRequest {
    /// The property `ActivityIdentifier`.
    pub activity_identifier: Option<Vec<String>>,
    /// The property `ActivityStatus`.
    pub activity_status: Option<ActivityStatus>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetActivityStatusRequest "SetActivityStatusRequest" {
    0 activity_identifier set_activity_identifier Vec<String> = "ActivityIdentifier";
    1 activity_status set_activity_status ActivityStatus = "ActivityStatus";
} }

/// The carrier `SetSeenRequest` of the API.
#[non_exhaustive]
pub struct SetSeenRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `UpdateMode`.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetSeenRequest "SetSeenRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
} }

/// The carrier `ToggleActivitiesRequest` of the API.
#[non_exhaustive]
pub struct ToggleActivitiesRequest {
    /// The property `ActivityIdentifier`.
    pub activity_identifier: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ToggleActivitiesRequest "ToggleActivitiesRequest" {
    0 activity_identifier set_activity_identifier Vec<String> = "ActivityIdentifier";
} }

/// The carrier `ToggleActivityRequest` of the API.
#[non_exhaustive]
pub struct ToggleActivityRequest {
    /// The property `ActivityIdentifier`.
    pub activity_identifier: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ToggleActivityRequest "ToggleActivityRequest" {
    0 activity_identifier set_activity_identifier String = "ActivityIdentifier";
} }

/// The carrier `ToggleAndSetActivitiesRequest` of the API.
#[non_exhaustive]
pub struct ToggleAndSetActivitiesRequest {
    /// The property `ActivityIdentifiers`.
    pub activity_identifiers: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ToggleAndSetActivitiesRequest "ToggleAndSetActivitiesRequest" {
    0 activity_identifiers set_activity_identifiers Vec<String> = "ActivityIdentifiers";
} }

/// The carrier `ToggleAppointmentStatusRequest` of the API.
#[non_exhaustive]
pub struct ToggleAppointmentStatusRequest {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ToggleAppointmentStatusRequest "ToggleAppointmentStatusRequest" {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
} }

/// The carrier `UpdateAppointmentFromIcsResponseRequest` of the API.
#[non_exhaustive]
pub struct UpdateAppointmentFromIcsResponseRequest {
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `IcsData`.
    pub ics_data: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateAppointmentFromIcsResponseRequest "UpdateAppointmentFromIcsResponseRequest" {
    0 email_address set_email_address String = "EmailAddress";
    1 ics_data set_ics_data Bytes = "IcsData";
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

/// The carrier `ValidateAppointmentEntityRequest` of the API.
#[non_exhaustive]
pub struct ValidateAppointmentEntityRequest {
    /// The property `AppointmentEntity`.
    pub appointment_entity: Option<Box<AppointmentEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ValidateAppointmentEntityRequest "ValidateAppointmentEntityRequest" {
    0 appointment_entity set_appointment_entity Box<AppointmentEntity> = "AppointmentEntity";
} }

/// The carrier `ValidateDaysRequest` of the API.
#[non_exhaustive]
pub struct ValidateDaysRequest {
    /// The property `AppointmentEntity`.
    pub appointment_entity: Option<Box<AppointmentEntity>>,
    /// The property `Dates`.
    pub dates: Option<Vec<DateTime>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ValidateDaysRequest "ValidateDaysRequest" {
    0 appointment_entity set_appointment_entity Box<AppointmentEntity> = "AppointmentEntity";
    1 dates set_dates Vec<DateTime> = "Dates";
} }

/// The carrier `WillSendEmailRequest` of the API.
#[non_exhaustive]
pub struct WillSendEmailRequest {
    /// The property `Appointment`.
    pub appointment: Option<Box<AppointmentEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WillSendEmailRequest "WillSendEmailRequest" {
    0 appointment set_appointment Box<AppointmentEntity> = "Appointment";
} }
