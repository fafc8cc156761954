// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `AccessGatewayInfo` of the API.
#[non_exhaustive]
pub struct AccessGatewayInfo {
    /// The property `ClientId`.
    pub client_id: Option<String>,
    /// The property `RedirectUri`.
    pub redirect_uri: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
