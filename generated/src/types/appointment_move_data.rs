// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{EMailConnectionInfo, FieldProperty, RecurrenceUpdateMode, TableRight};

/// The carrier `AppointmentMoveData` of the API.
#[non_exhaustive]
pub struct AppointmentMoveData {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `NewStartTime`.
    pub new_start_time: Option<DateTime>,
    /// The property `UpdateMode`.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// The property `SendEmailToParticipants`.
    pub send_email_to_participants: Option<bool>,
    /// The property `SmtpEMailConnectionInfo`.
    pub smtp_e_mail_connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `ImapEMailConnectionInfo`.
    pub imap_e_mail_connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `IsAlldayEvent`.
    pub is_allday_event: Option<bool>,
    /// The property `IsFree`.
    pub is_free: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
