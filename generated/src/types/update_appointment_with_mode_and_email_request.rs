// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::{AppointmentStatus, AppointmentType, EMailConnectionInfo, RecurrenceUpdateMode};

/// UpdateAppointmentWithModeAndEmail: Changes time, state, kind and owner of an appointment, or of several in a
/// recurring series, as `UpdateMode` says, and returns it. Participants can be notified by e-mail.
///
/// - taken by
///   [`appointment_agent().update_appointment_with_mode_and_email`](../appointment_agent/struct.AppointmentAgentClient.html#method.update_appointment_with_mode_and_email).
#[non_exhaustive]
pub struct UpdateAppointmentWithModeAndEmailRequest {
    /// Key of the appointment to change.
    pub id: Option<i32>,
    /// Point in time at which the appointment begins after the change.
    pub start_time: Option<DateTime>,
    /// Point in time at which the appointment ends after the change.
    pub end_time: Option<DateTime>,
    /// State that the appointment gets.
    pub status: Option<AppointmentStatus>,
    /// Kind that the appointment gets.
    pub r#type: Option<AppointmentType>,
    /// Key of the user (associate) who owns the appointment after the change.
    pub associate_id: Option<i32>,
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
