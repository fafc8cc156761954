// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{AppointmentEntity, EMailConnectionInfo, RecurrenceUpdateMode};

/// The carrier `SaveWithCustomInvitationRequest` of the API.
#[non_exhaustive]
pub struct SaveWithCustomInvitationRequest {
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
    /// The property `EmailBody`.
    pub email_body: Option<String>,
    /// The property `Subject`.
    pub subject: Option<String>,
    /// The property `TemplateLanguage`.
    pub template_language: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveWithCustomInvitationRequest "SaveWithCustomInvitationRequest" crate::PROFILE {
    0 appointment_entity set_appointment_entity Box<AppointmentEntity> = "AppointmentEntity";
    1 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
    2 send_email_to_participants set_send_email_to_participants bool = "SendEmailToParticipants";
    3 smtp_e_mail_connection_info set_smtp_e_mail_connection_info Box<EMailConnectionInfo> = "SmtpEMailConnectionInfo";
    4 imap_e_mail_connection_info set_imap_e_mail_connection_info Box<EMailConnectionInfo> = "ImapEMailConnectionInfo";
    5 email_body set_email_body String = "EmailBody";
    6 subject set_subject String = "Subject";
    7 template_language set_template_language String = "TemplateLanguage";
} }
