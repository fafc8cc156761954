// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Server, login and folder for a connection to a mail server, and whether it is encrypted or uses
/// Microsoft Graph.
///
/// - taken by
///   [`appointment_agent().accept_with_smtp_email_confirmation`](../appointment_agent/struct.AppointmentAgentClient.html#method.accept_with_smtp_email_confirmation),
///   [`appointment_agent().reject_with_smtp_email_confirmation`](../appointment_agent/struct.AppointmentAgentClient.html#method.reject_with_smtp_email_confirmation),
///   [`e_mail_agent().authenticate_incoming`](../e_mail_agent/struct.EMailAgentClient.html#method.authenticate_incoming),
///   [`e_mail_agent().authenticate_outgoing`](../e_mail_agent/struct.EMailAgentClient.html#method.authenticate_outgoing),
///   [`e_mail_agent().create_folder`](../e_mail_agent/struct.EMailAgentClient.html#method.create_folder),
///   [`e_mail_agent().delete`](../e_mail_agent/struct.EMailAgentClient.html#method.delete) and 21 more operations.
/// - returned by
///   [`e_mail_agent().create_default_e_mail_connection_info`](../e_mail_agent/struct.EMailAgentClient.html#method.create_default_e_mail_connection_info).
/// - part of [`AppointmentMoveData`](struct.AppointmentMoveData.html),
///   [`AppointmentDeleteRequest`](struct.AppointmentDeleteRequest.html),
///   [`AppointmentSaveRequest`](struct.AppointmentSaveRequest.html),
///   [`GetEMailFromIdRequest`](struct.GetEMailFromIdRequest.html),
///   [`GetEMailFromServerIdentifierRequest`](struct.GetEMailFromServerIdentifierRequest.html),
///   [`MoveWithEmailRequest`](struct.MoveWithEmailRequest.html) and 2 more types.
#[non_exhaustive]
pub struct EMailConnectionInfo {
    /// Host name or address; a port may follow a colon.
    pub server_name: Option<String>,
    /// Login name at the server.
    pub user_name: Option<String>,
    /// Secret that goes with the login name.
    ///
    /// A secret, which `Debug` does not show.
    pub password: Option<String>,
    /// Folder to open first; may be empty.
    pub folder: Option<String>,
    /// Whether the connection is encrypted.
    pub use_ssl: Option<bool>,
    /// Whether Microsoft Graph is used.
    pub use_graph_api: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailConnectionInfo "EMailConnectionInfo" crate::PROFILE {
    0 server_name set_server_name String = "ServerName";
    1 user_name set_user_name String = "UserName";
    2 password set_password String = "Password";
    3 folder set_folder String = "Folder";
    4 use_ssl set_use_ssl bool = "UseSSL";
    5 use_graph_api set_use_graph_api bool = "UseGraphApi";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} secret [2] }
