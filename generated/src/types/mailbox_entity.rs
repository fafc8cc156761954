// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, MailboxType, TableRight};

/// The carrier `MailboxEntity` of the API.
#[non_exhaustive]
pub struct MailboxEntity {
    /// The property `MailInFilterId`.
    pub mail_in_filter_id: Option<i32>,
    /// The property `ServerType`.
    pub server_type: Option<MailboxType>,
    /// The property `Address`.
    pub address: Option<String>,
    /// The property `Username`.
    pub username: Option<String>,
    /// The property `Password`.
    pub password: Option<String>,
    /// The property `Server`.
    pub server: Option<String>,
    /// The property `Port`.
    pub port: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
} }
