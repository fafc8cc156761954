// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Server, port, protocol, login and folder for a connection to a mail server, and whether it is
/// encrypted or uses Microsoft Graph.
///
/// - taken by [`e_mail_agent().authenticate`](../e_mail_agent/struct.EMailAgentClient.html#method.authenticate),
///   [`e_mail_agent().delete_extended`](../e_mail_agent/struct.EMailAgentClient.html#method.delete_extended),
///   [`e_mail_agent().get_email_message_ids`](../e_mail_agent/struct.EMailAgentClient.html#method.get_email_message_ids),
///   [`e_mail_agent().get_emails_as_string`](../e_mail_agent/struct.EMailAgentClient.html#method.get_emails_as_string),
///   [`e_mail_agent().get_extended_email_message_ids`](../e_mail_agent/struct.EMailAgentClient.html#method.get_extended_email_message_ids),
///   [`e_mail_agent().relay_message`](../e_mail_agent/struct.EMailAgentClient.html#method.relay_message).
/// - returned by
///   [`e_mail_agent().create_default_e_mail_connection_info_extended`](../e_mail_agent/struct.EMailAgentClient.html#method.create_default_e_mail_connection_info_extended).
#[non_exhaustive]
pub struct EMailConnectionInfoExtended {
    /// Port number of the server.
    pub port: Option<i32>,
    /// Host name or address; a port may follow a colon.
    pub server_name: Option<String>,
    /// Protocol, such as IMAP or SMTP.
    pub protocol: Option<String>,
    /// Login name at the server.
    pub user_name: Option<String>,
    /// Secret that goes with the login name.
    ///
    /// A secret, which `Debug` does not show.
    pub password: Option<String>,
    /// Whether the connection is encrypted.
    pub use_ssl: Option<bool>,
    /// Folder to open first; may be empty.
    pub folder: Option<String>,
    /// Whether Microsoft Graph is used.
    pub use_graph_api: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailConnectionInfoExtended "EMailConnectionInfoExtended" crate::PROFILE {
    0 port set_port i32 = "Port";
    1 server_name set_server_name String = "ServerName";
    2 protocol set_protocol String = "Protocol";
    3 user_name set_user_name String = "UserName";
    4 password set_password String = "Password";
    5 use_ssl set_use_ssl bool = "UseSSL";
    6 folder set_folder String = "Folder";
    7 use_graph_api set_use_graph_api bool = "UseGraphApi";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} secret [4] }
