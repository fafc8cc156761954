// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Login at a mail server, in one direction.
///
/// - taken by
///   [`user_agent().save_service_auth`](../user_agent/struct.UserAgentClient.html#method.save_service_auth).
/// - returned by
///   [`user_agent().create_default_service_auth`](../user_agent/struct.UserAgentClient.html#method.create_default_service_auth),
///   [`user_agent().get_service_auth`](../user_agent/struct.UserAgentClient.html#method.get_service_auth),
///   [`user_agent().save_service_auth`](../user_agent/struct.UserAgentClient.html#method.save_service_auth).
/// - part of [`EMailAccount`](struct.EMailAccount.html).
#[non_exhaustive]
pub struct ServiceAuth {
    /// Key of the login, given by the server; 0 in one that has not been saved.
    pub service_auth_id: Option<i32>,
    /// Host name of the mail server.
    pub server: Option<String>,
    /// Port of the mail server.
    pub port: Option<i32>,
    /// How the login is made: by password or OAuth, for instance.
    pub auth_type: Option<String>,
    /// Name with which to log in at the external service.
    pub username: Option<String>,
    /// Secret or token in plain text.
    ///
    /// A secret, which `Debug` does not show.
    pub password: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ServiceAuth "ServiceAuth" crate::PROFILE {
    0 service_auth_id set_service_auth_id i32 = "ServiceAuthId";
    1 server set_server String = "Server";
    2 port set_port i32 = "Port";
    3 auth_type set_auth_type String = "AuthType";
    4 username set_username String = "Username";
    5 password set_password String = "Password";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} secret [5] }
