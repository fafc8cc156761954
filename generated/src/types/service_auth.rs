// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ServiceAuth` of the API.
#[non_exhaustive]
pub struct ServiceAuth {
    /// The property `ServiceAuthId`.
    pub service_auth_id: Option<i32>,
    /// The property `Server`.
    pub server: Option<String>,
    /// The property `Port`.
    pub port: Option<i32>,
    /// The property `AuthType`.
    pub auth_type: Option<String>,
    /// The property `Username`.
    pub username: Option<String>,
    /// The property `Password`.
    pub password: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
} }
