// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{EMailConnectionInfo, RecurrenceUpdateMode};

/// Delete: Removes a booking with the records of its participants.
///
/// - taken by
///   [`appointment_agent().delete`](../appointment_agent/struct.AppointmentAgentClient.html#method.delete).
#[non_exhaustive]
pub struct AppointmentDeleteRequest {
    /// Key of the booking to remove. The key of the main record and that of a participant are both accepted.
    pub appointment_id: Option<i32>,
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

carrier! { AppointmentDeleteRequest "Appointment_DeleteRequest" crate::PROFILE {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
    2 send_email_to_participants set_send_email_to_participants bool = "SendEmailToParticipants";
    3 smtp_e_mail_connection_info set_smtp_e_mail_connection_info Box<EMailConnectionInfo> = "SmtpEMailConnectionInfo";
    4 imap_e_mail_connection_info set_imap_e_mail_connection_info Box<EMailConnectionInfo> = "ImapEMailConnectionInfo";
} }
