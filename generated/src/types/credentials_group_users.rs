// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CredentialUser, FieldProperty, TableRight};

/// The carrier `CredentialsGroupUsers` of the API.
#[non_exhaustive]
pub struct CredentialsGroupUsers {
    /// The property `Headings`.
    pub headings: Option<Vec<String>>,
    /// The property `Users`.
    pub users: Option<Vec<CredentialUser>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CredentialsGroupUsers "CredentialsGroupUsers" crate::PROFILE {
    0 headings set_headings Vec<String> = "Headings";
    1 users set_users Vec<CredentialUser> = "Users";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
