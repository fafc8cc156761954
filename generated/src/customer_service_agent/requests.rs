// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::{
    CsFeatureToggle, CustomerCenterConfig, EventData, EventHandlerType, StatusScreenPanelType,
};

/// The carrier `AddMessageFromMailDataRequest` of the API.
#[non_exhaustive]
pub struct AddMessageFromMailDataRequest {
    /// The property `TicketId`.
    pub ticket_id: Option<i32>,
    /// The property `Data`.
    pub data: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddMessageFromMailDataRequest "AddMessageFromMailDataRequest" {
    0 ticket_id set_ticket_id i32 = "TicketId";
    1 data set_data String = "Data";
} }

/// The carrier `CheckSymmetricEncryptionRequest` of the API.
#[non_exhaustive]
pub struct CheckSymmetricEncryptionRequest {
    /// The property `EncryptedString`.
    pub encrypted_string: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CheckSymmetricEncryptionRequest "CheckSymmetricEncryptionRequest" {
    0 encrypted_string set_encrypted_string String = "EncryptedString";
} }

/// The carrier `CreateSessionRequest` of the API.
#[non_exhaustive]
pub struct CreateSessionRequest {
    /// The property `RemoteIp`.
    pub remote_ip: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateSessionRequest "CreateSessionRequest" {
    0 remote_ip set_remote_ip String = "RemoteIp";
} }

/// The carrier `CreateTicketFromMailDataRequest` of the API.
#[non_exhaustive]
pub struct CreateTicketFromMailDataRequest {
    /// The property `MailboxId`.
    pub mailbox_id: Option<i32>,
    /// The property `Data`.
    pub data: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateTicketFromMailDataRequest "CreateTicketFromMailDataRequest" {
    0 mailbox_id set_mailbox_id i32 = "MailboxId";
    1 data set_data String = "Data";
} }

/// The carrier `EventHandlerExistsRequest` of the API.
#[non_exhaustive]
pub struct EventHandlerExistsRequest {
    /// The property `EventHandlerType`.
    pub event_handler_type: Option<EventHandlerType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EventHandlerExistsRequest "EventHandlerExistsRequest" {
    0 event_handler_type set_event_handler_type EventHandlerType = "EventHandlerType";
} }

/// The carrier `ExecuteEventHandlersRequest` of the API.
#[non_exhaustive]
pub struct ExecuteEventHandlersRequest {
    /// The property `EventData`.
    pub event_data: Option<Box<EventData>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExecuteEventHandlersRequest "ExecuteEventHandlersRequest" {
    0 event_data set_event_data Box<EventData> = "EventData";
} }

/// The carrier `FindTicketsByTitleOrIdRequest` of the API.
#[non_exhaustive]
pub struct FindTicketsByTitleOrIdRequest {
    /// The property `TitleOrId`.
    pub title_or_id: Option<String>,
    /// The property `MaxRows`.
    pub max_rows: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindTicketsByTitleOrIdRequest "FindTicketsByTitleOrIdRequest" {
    0 title_or_id set_title_or_id String = "TitleOrId";
    1 max_rows set_max_rows i32 = "MaxRows";
} }

/// The carrier `GetFaqForCustomerRequest` of the API.
#[non_exhaustive]
pub struct GetFaqForCustomerRequest {
    /// The property `FaqEntryId`.
    pub faq_entry_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetFaqForCustomerRequest "GetFaqForCustomerRequest" {
    0 faq_entry_id set_faq_entry_id i32 = "FaqEntryId";
} }

/// The carrier `GetParsedTemplateRequest` of the API.
#[non_exhaustive]
pub struct GetParsedTemplateRequest {
    /// The property `ReplyTemplateId`.
    pub reply_template_id: Option<i32>,
    /// The property `LanguageId`.
    pub language_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `TicketId`.
    pub ticket_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetParsedTemplateRequest "GetParsedTemplateRequest" {
    0 reply_template_id set_reply_template_id i32 = "ReplyTemplateId";
    1 language_id set_language_id i32 = "LanguageId";
    2 person_id set_person_id i32 = "PersonId";
    3 ticket_id set_ticket_id i32 = "TicketId";
} }

/// The carrier `GetProgramUrlRequest` of the API.
#[non_exhaustive]
pub struct GetProgramUrlRequest {
    /// The property `ProgramName`.
    pub program_name: Option<String>,
    /// The property `External`.
    pub external: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProgramUrlRequest "GetProgramUrlRequest" {
    0 program_name set_program_name String = "ProgramName";
    1 external set_external bool = "External";
} }

/// The carrier `GetStatisticsRequest` of the API.
#[non_exhaustive]
pub struct GetStatisticsRequest {
    /// The property `Functions`.
    pub functions: Option<Vec<StatusScreenPanelType>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetStatisticsRequest "GetStatisticsRequest" {
    0 functions set_functions Vec<StatusScreenPanelType> = "Functions";
} }

/// The carrier `RemoveSessionRequest` of the API.
#[non_exhaustive]
pub struct RemoveSessionRequest {
    /// The property `LoginId`.
    pub login_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RemoveSessionRequest "RemoveSessionRequest" {
    0 login_id set_login_id i32 = "LoginId";
} }

/// The carrier `SaveAllCustomerCenterConfigsRequest` of the API.
#[non_exhaustive]
pub struct SaveAllCustomerCenterConfigsRequest {
    /// The property `CustConfigs`.
    pub cust_configs: Option<Vec<CustomerCenterConfig>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveAllCustomerCenterConfigsRequest "SaveAllCustomerCenterConfigsRequest" {
    0 cust_configs set_cust_configs Vec<CustomerCenterConfig> = "CustConfigs";
} }

/// The carrier `SessionIsValidRequest` of the API.
#[non_exhaustive]
pub struct SessionIsValidRequest {
    /// The property `CsSessionKey`.
    pub cs_session_key: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SessionIsValidRequest "SessionIsValidRequest" {
    0 cs_session_key set_cs_session_key String = "CsSessionKey";
} }

/// The carrier `TestSmtpServerRequest` of the API.
#[non_exhaustive]
pub struct TestSmtpServerRequest {
    /// The property `SmtpUri`.
    pub smtp_uri: Option<String>,
    /// The property `From`.
    pub from: Option<String>,
    /// The property `UseStoredPassword`.
    pub use_stored_password: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TestSmtpServerRequest "TestSmtpServerRequest" {
    0 smtp_uri set_smtp_uri String = "SmtpUri";
    1 from set_from String = "From";
    2 use_stored_password set_use_stored_password bool = "UseStoredPassword";
} }

/// The carrier `UpdateFeatureTogglesRequest` of the API.
#[non_exhaustive]
pub struct UpdateFeatureTogglesRequest {
    /// The property `FeatureToggles`.
    pub feature_toggles: Option<Vec<CsFeatureToggle>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateFeatureTogglesRequest "UpdateFeatureTogglesRequest" {
    0 feature_toggles set_feature_toggles Vec<CsFeatureToggle> = "FeatureToggles";
} }
