// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Appointment, CalMethod, FieldProperty, TableRight};

/// Calendar event received in an e-mail as iCalendar data, such as an invitation, a reply to one or a
/// cancellation.
///
/// - returned by
///   [`e_mail_agent().create_default_e_mail_appointment`](../e_mail_agent/struct.EMailAgentClient.html#method.create_default_e_mail_appointment),
///   [`e_mail_agent().get_email_appointment`](../e_mail_agent/struct.EMailAgentClient.html#method.get_email_appointment).
#[non_exhaustive]
pub struct EMailAppointment {
    /// The appointment as it would be stored.
    pub appointment: Option<Box<Appointment>>,
    /// What the e-mail is: a request, reply or cancellation, for instance.
    pub cal_method: Option<CalMethod>,
    /// Who takes part; the organizer is first.
    pub participants: Option<Vec<String>>,
    /// Remark, such as a reason for declining.
    pub comment: Option<String>,
    /// Version of the invitation by its sender.
    pub sequence: Option<i32>,
    /// Start of the event, from the iCalendar data.
    pub dt_start: Option<DateTime>,
    /// End of the event, from the iCalendar data.
    pub dt_end: Option<DateTime>,
    /// Whether there is a newer invitation.
    pub superseded: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailAppointment "EMailAppointment" crate::PROFILE {
    0 appointment set_appointment Box<Appointment> = "Appointment";
    1 cal_method set_cal_method CalMethod = "CalMethod";
    2 participants set_participants Vec<String> = "Participants";
    3 comment set_comment String = "Comment";
    4 sequence set_sequence i32 = "Sequence";
    5 dt_start set_dt_start DateTime = "DtStart";
    6 dt_end set_dt_end DateTime = "DtEnd";
    7 superseded set_superseded bool = "Superseded";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
