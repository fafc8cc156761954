// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Settings of the access gateway, through which people log in by OpenID Connect.
///
/// - returned by
///   [`user_agent().get_access_gateway_info`](../user_agent/struct.UserAgentClient.html#method.get_access_gateway_info),
///   [`user_agent().get_or_register_access_gateway_info`](../user_agent/struct.UserAgentClient.html#method.get_or_register_access_gateway_info),
///   [`user_agent().register_with_access_gateway`](../user_agent/struct.UserAgentClient.html#method.register_with_access_gateway).
#[non_exhaustive]
pub struct AccessGatewayInfo {
    /// Client id under which the gateway is registered for OpenID Connect.
    pub client_id: Option<String>,
    /// Address that logins return to, as it is registered for the gateway.
    pub redirect_uri: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AccessGatewayInfo "AccessGatewayInfo" crate::PROFILE {
    0 client_id set_client_id String = "ClientId";
    1 redirect_uri set_redirect_uri String = "RedirectUri";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
