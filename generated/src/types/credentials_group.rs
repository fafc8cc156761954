// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Group of accounts in another system, such as an organizational unit of a directory.
///
/// - returned by
///   [`user_agent().find_credentials_groups`](../user_agent/struct.UserAgentClient.html#method.find_credentials_groups).
#[non_exhaustive]
pub struct CredentialsGroup {
    /// Full name of the group, for looking up its accounts.
    pub name: Option<String>,
    /// Group as users see it.
    pub display_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CredentialsGroup "CredentialsGroup" crate::PROFILE {
    0 name set_name String = "Name";
    1 display_name set_display_name String = "DisplayName";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
