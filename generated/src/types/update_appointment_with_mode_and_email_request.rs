// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::{AppointmentStatus, AppointmentType, EMailConnectionInfo, RecurrenceUpdateMode};

/// The carrier `UpdateAppointmentWithModeAndEmailRequest` of the API.
#[non_exhaustive]
pub struct UpdateAppointmentWithModeAndEmailRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Status`.
    pub status: Option<AppointmentStatus>,
    /// The property `Type`.
    pub r#type: Option<AppointmentType>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
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

carrier! { UpdateAppointmentWithModeAndEmailRequest "UpdateAppointmentWithModeAndEmailRequest" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 status set_status AppointmentStatus = "Status";
    4 r#type set_type AppointmentType = "Type";
    5 associate_id set_associate_id i32 = "AssociateId";
    6 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
    7 send_email_to_participants set_send_email_to_participants bool = "SendEmailToParticipants";
    8 smtp_e_mail_connection_info set_smtp_e_mail_connection_info Box<EMailConnectionInfo> = "SmtpEMailConnectionInfo";
    9 imap_e_mail_connection_info set_imap_e_mail_connection_info Box<EMailConnectionInfo> = "ImapEMailConnectionInfo";
} }
