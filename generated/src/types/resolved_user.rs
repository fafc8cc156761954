// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, User};

/// The user that was found for some data.
///
/// - returned by
///   [`user_agent().resolve_user_from_info`](../user_agent/struct.UserAgentClient.html#method.resolve_user_from_info).
#[non_exhaustive]
pub struct ResolvedUser {
    /// The user with login, rights and settings.
    pub user: Option<Box<User>>,
    /// Whether the person was made just now.
    pub person_created: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ResolvedUser "ResolvedUser" crate::PROFILE {
    0 user set_user Box<User> = "User";
    1 person_created set_person_created bool = "PersonCreated";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
