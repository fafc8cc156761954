// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{EMailAddress, EMailFlags, EMailPriority, EMailSOInfo, FieldProperty, TableRight};

/// The carrier `EMailEnvelope` of the API.
#[non_exhaustive]
pub struct EMailEnvelope {
    /// The property `ServerId`.
    pub server_id: Option<i32>,
    /// The property `ServerIdentifier`.
    pub server_identifier: Option<String>,
    /// The property `MessageId`.
    pub message_id: Option<String>,
    /// The property `Subject`.
    pub subject: Option<String>,
    /// The property `From`.
    pub from: Option<Box<EMailAddress>>,
    /// The property `To`.
    pub to: Option<Vec<EMailAddress>>,
    /// The property `Sent`.
    pub sent: Option<DateTime>,
    /// The property `Priority`.
    pub priority: Option<EMailPriority>,
    /// The property `Flags`.
    pub flags: Option<EMailFlags>,
    /// The property `Size`.
    pub size: Option<i32>,
    /// The property `EMailSOInfo`.
    pub e_mail_so_info: Option<Box<EMailSOInfo>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
