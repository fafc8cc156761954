// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{EMailAddress, EMailFlags, EMailPriority, EMailSOInfo, FieldProperty, TableRight};

/// Little about an e-mail: only what identifies it.
///
/// - returned by
///   [`e_mail_agent().create_default_e_mail_envelope`](../e_mail_agent/struct.EMailAgentClient.html#method.create_default_e_mail_envelope),
///   [`e_mail_agent().get_e_mail_envelopes`](../e_mail_agent/struct.EMailAgentClient.html#method.get_e_mail_envelopes),
///   [`e_mail_agent().get_e_mail_envelopes_from_server_ids`](../e_mail_agent/struct.EMailAgentClient.html#method.get_e_mail_envelopes_from_server_ids),
///   [`e_mail_agent().get_new_mail`](../e_mail_agent/struct.EMailAgentClient.html#method.get_new_mail).
/// - part of [`EMailEntity`](struct.EMailEntity.html).
#[non_exhaustive]
pub struct EMailEnvelope {
    /// Number that the mail server gave the e-mail.
    pub server_id: Option<i32>,
    /// Identifier that Microsoft Graph gave the e-mail.
    pub server_identifier: Option<String>,
    /// Value of the Message-ID header, which identifies the e-mail.
    pub message_id: Option<String>,
    /// Line that says what the e-mail is about.
    pub subject: Option<String>,
    /// Address that the e-mail was sent from.
    pub from: Option<Box<EMailAddress>>,
    /// Main recipients of the e-mail.
    pub to: Option<Vec<EMailAddress>>,
    /// When the e-mail was sent.
    pub sent: Option<DateTime>,
    /// Importance of the e-mail, from lowest to highest.
    pub priority: Option<EMailPriority>,
    /// Marks such as read, replied or deleted; several can be combined.
    pub flags: Option<EMailFlags>,
    /// Size of the e-mail in bytes.
    pub size: Option<i32>,
    /// Records of the CRM that the e-mail belongs to.
    pub e_mail_so_info: Option<Box<EMailSOInfo>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailEnvelope "EMailEnvelope" crate::PROFILE {
    0 server_id set_server_id i32 = "ServerId";
    1 server_identifier set_server_identifier String = "ServerIdentifier";
    2 message_id set_message_id String = "MessageId";
    3 subject set_subject String = "Subject";
    4 from set_from Box<EMailAddress> = "From";
    5 to set_to Vec<EMailAddress> = "To";
    6 sent set_sent DateTime = "Sent";
    7 priority set_priority EMailPriority = "Priority";
    8 flags set_flags EMailFlags = "Flags";
    9 size set_size i32 = "Size";
    10 e_mail_so_info set_e_mail_so_info Box<EMailSOInfo> = "EMailSOInfo";
    11 table_right set_table_right Box<TableRight> = "TableRight";
    12 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
