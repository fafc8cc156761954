// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{EMailConnectionInfo, EMailFlags};

/// GetEMailFromId: Returns an e-mail, looked up by the number of the message on the mail server.
///
/// - taken by
///   [`e_mail_agent().get_e_mail_from_id`](../e_mail_agent/struct.EMailAgentClient.html#method.get_e_mail_from_id).
#[non_exhaustive]
pub struct GetEMailFromIdRequest {
    /// Server, account and credentials of the mailbox to connect to.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// Number, on the mail server, of the message to return.
    pub message_server_id: Option<i32>,
    /// Whether the e-mail addresses of the message are looked up in the CRM.
    pub lookup_addresses: Option<bool>,
    /// Flags to set on the fetched e-mail, such as read or answered; several can be combined.
    pub flags: Option<EMailFlags>,
    /// Whether messages come with the content of their attachments.
    pub include_attachments: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEMailFromIdRequest "GetEMailFromIdRequest" crate::PROFILE {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
    1 message_server_id set_message_server_id i32 = "MessageServerId";
    2 lookup_addresses set_lookup_addresses bool = "LookupAddresses";
    3 flags set_flags EMailFlags = "Flags";
    4 include_attachments set_include_attachments bool = "IncludeAttachments";
} }
