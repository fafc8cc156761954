// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::{EMailConnectionInfo, RecurrenceUpdateMode};

/// MoveWithEmail: Moves a booking to another time, sends e-mails, and returns the booking.
///
/// - taken by
///   [`appointment_agent().move_with_email`](../appointment_agent/struct.AppointmentAgentClient.html#method.move_with_email).
#[non_exhaustive]
pub struct MoveWithEmailRequest {
    /// Key of the booking to move.
    pub appointment_id: Option<i32>,
    /// Start of the appointment after the move.
    pub new_start_time: Option<DateTime>,
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

carrier! { MoveWithEmailRequest "MoveWithEmailRequest" crate::PROFILE {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 new_start_time set_new_start_time DateTime = "NewStartTime";
    2 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
    3 send_email_to_participants set_send_email_to_participants bool = "SendEmailToParticipants";
    4 smtp_e_mail_connection_info set_smtp_e_mail_connection_info Box<EMailConnectionInfo> = "SmtpEMailConnectionInfo";
    5 imap_e_mail_connection_info set_imap_e_mail_connection_info Box<EMailConnectionInfo> = "ImapEMailConnectionInfo";
} }
