// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CredentialType, FieldProperty, TableRight};

/// What a user logs in with, of one kind.
///
/// - taken by [`user_agent().save_credential`](../user_agent/struct.UserAgentClient.html#method.save_credential).
/// - part of [`ResolveUserFromInfoRequest`](struct.ResolveUserFromInfoRequest.html), [`User`](struct.User.html),
///   [`UserWithLinks`](struct.UserWithLinks.html).
#[non_exhaustive]
pub struct Credential {
    /// Kind of the login, such as a password or an account of a directory.
    pub r#type: Option<Box<CredentialType>>,
    /// The secret itself, or the identifier of a directory account.
    ///
    /// A secret, which `Debug` does not show.
    pub value: Option<String>,
    /// What users see instead, such as the login name in the directory.
    pub display_value: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Credential "Credential" crate::PROFILE {
    0 r#type set_type Box<CredentialType> = "Type";
    1 value set_value String = "Value";
    2 display_value set_display_value String = "DisplayValue";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} secret [1] }
