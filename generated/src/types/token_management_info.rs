// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Access and refresh token that a user has at an external login provider, with its claims about the
/// user.
///
/// - taken by
///   [`user_agent().decrypt_and_save_external_tokens`](../user_agent/struct.UserAgentClient.html#method.decrypt_and_save_external_tokens),
///   [`user_agent().save_external_tokens`](../user_agent/struct.UserAgentClient.html#method.save_external_tokens).
/// - returned by
///   [`user_agent().get_external_tokens`](../user_agent/struct.UserAgentClient.html#method.get_external_tokens).
#[non_exhaustive]
pub struct TokenManagementInfo {
    /// Provider that the tokens are for.
    pub provider: Option<String>,
    /// Secret that gives access.
    ///
    /// A secret, which `Debug` does not show.
    pub access_token: Option<String>,
    /// Secret that gets new access.
    ///
    /// A secret, which `Debug` does not show.
    pub refresh_token: Option<String>,
    /// What the provider says about the person, as JSON.
    pub claims: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
} secret [1, 2] }
