// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{AppointmentEntity, EMailConnectionInfo, RecurrenceUpdateMode};

/// Save: Stores a booking with its participants and returns it.
///
/// - taken by [`appointment_agent().save`](../appointment_agent/struct.AppointmentAgentClient.html#method.save).
#[non_exhaustive]
pub struct AppointmentSaveRequest {
    /// Booking to store, with its participants.
    pub appointment_entity: Option<Box<AppointmentEntity>>,
    /// Whether a change applies to this occurrence only or to more of a recurring series.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// Whether e-mails go out at all: true sends one to each participant who is marked for it, false to nobody.
    pub send_email_to_participants: Option<bool>,
    /// Server, account and credentials for sending mail by SMTP; null where they do not matter.
    pub smtp_e_mail_connection_info: Option<Box<EMailConnectionInfo>>,
    /// Server, account and credentials for reading mail by IMAP; null where they do not matter.
    pub imap_e_mail_connection_info: Option<Box<EMailConnectionInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AppointmentSaveRequest "Appointment_SaveRequest" crate::PROFILE {
    0 appointment_entity set_appointment_entity Box<AppointmentEntity> = "AppointmentEntity";
    1 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
    2 send_email_to_participants set_send_email_to_participants bool = "SendEmailToParticipants";
    3 smtp_e_mail_connection_info set_smtp_e_mail_connection_info Box<EMailConnectionInfo> = "SmtpEMailConnectionInfo";
    4 imap_e_mail_connection_info set_imap_e_mail_connection_info Box<EMailConnectionInfo> = "ImapEMailConnectionInfo";
} }
