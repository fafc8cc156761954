// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, MailboxType, TableRight};

/// A mailbox that customer service fetches messages from.
///
/// - taken by
///   [`customer_service_agent().save_mailbox_entity`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.save_mailbox_entity).
/// - returned by
///   [`customer_service_agent().create_default_mailbox_entity`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.create_default_mailbox_entity),
///   [`customer_service_agent().get_mailbox_entity`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.get_mailbox_entity),
///   [`customer_service_agent().save_mailbox_entity`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.save_mailbox_entity).
#[non_exhaustive]
pub struct MailboxEntity {
    /// Key of the mailbox, given by the server; 0 in one that has not been saved.
    pub mail_in_filter_id: Option<i32>,
    /// Protocol, POP or IMAP.
    pub server_type: Option<MailboxType>,
    /// Address that the mailbox's messages come from.
    pub address: Option<String>,
    /// Login name at the mail server.
    pub username: Option<String>,
    /// Secret of the login; hidden when it is read.
    ///
    /// A secret, which `Debug` does not show.
    pub password: Option<String>,
    /// Host name of the mail server.
    pub server: Option<String>,
    /// Port number at the mail server.
    pub port: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MailboxEntity "MailboxEntity" crate::PROFILE {
    0 mail_in_filter_id set_mail_in_filter_id i32 = "MailInFilterId";
    1 server_type set_server_type MailboxType = "ServerType";
    2 address set_address String = "Address";
    3 username set_username String = "Username";
    4 password set_password String = "Password";
    5 server set_server String = "Server";
    6 port set_port i32 = "Port";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} secret [4] }
