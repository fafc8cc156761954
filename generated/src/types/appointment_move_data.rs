// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{EMailConnectionInfo, FieldProperty, RecurrenceUpdateMode, TableRight};

/// New time of an appointment, which occurrences of a series to move, and whether and how participants
/// are notified by e-mail.
///
/// - taken by
///   [`appointment_agent().move_extended`](../appointment_agent/struct.AppointmentAgentClient.html#method.move_extended).
#[non_exhaustive]
pub struct AppointmentMoveData {
    /// Key of the appointment; the record of the organizer or of a participant.
    pub appointment_id: Option<i32>,
    /// Start of the appointment after the move.
    pub new_start_time: Option<DateTime>,
    /// Which occurrences of a series are moved.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// Whether participants that want e-mail get one; false suppresses it for all.
    pub send_email_to_participants: Option<bool>,
    /// Login for sending mail; null where none is needed.
    pub smtp_e_mail_connection_info: Option<Box<EMailConnectionInfo>>,
    /// Login for reading mail; null where none is needed.
    pub imap_e_mail_connection_info: Option<Box<EMailConnectionInfo>>,
    /// Whether the appointment takes the whole day after the move.
    pub is_allday_event: Option<bool>,
    /// Whether the time stays free after the move.
    pub is_free: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AppointmentMoveData "AppointmentMoveData" crate::PROFILE {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 new_start_time set_new_start_time DateTime = "NewStartTime";
    2 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
    3 send_email_to_participants set_send_email_to_participants bool = "SendEmailToParticipants";
    4 smtp_e_mail_connection_info set_smtp_e_mail_connection_info Box<EMailConnectionInfo> = "SmtpEMailConnectionInfo";
    5 imap_e_mail_connection_info set_imap_e_mail_connection_info Box<EMailConnectionInfo> = "ImapEMailConnectionInfo";
    6 is_allday_event set_is_allday_event bool = "IsAlldayEvent";
    7 is_free set_is_free bool = "IsFree";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
