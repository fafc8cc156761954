// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `TokenManagementInfo` of the API.
#[non_exhaustive]
pub struct TokenManagementInfo {
    /// The property `Provider`.
    pub provider: Option<String>,
    /// The property `AccessToken`.
    pub access_token: Option<String>,
    /// The property `RefreshToken`.
    pub refresh_token: Option<String>,
    /// The property `Claims`.
    pub claims: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TokenManagementInfo "TokenManagementInfo" crate::PROFILE {
    0 provider set_provider String = "Provider";
    1 access_token set_access_token String = "AccessToken";
    2 refresh_token set_refresh_token String = "RefreshToken";
    3 claims set_claims String = "Claims";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
