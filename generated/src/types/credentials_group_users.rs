// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CredentialUser, FieldProperty, TableRight};

/// Accounts of a group, as a table.
///
/// - returned by
///   [`user_agent().find_credential_users`](../user_agent/struct.UserAgentClient.html#method.find_credential_users),
///   [`user_agent().get_credential_users_in_group`](../user_agent/struct.UserAgentClient.html#method.get_credential_users_in_group).
#[non_exhaustive]
pub struct CredentialsGroupUsers {
    /// Headings of the table.
    pub headings: Option<Vec<String>>,
    /// Accounts to choose from.
    pub users: Option<Vec<CredentialUser>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
