// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Whether a user could be saved.
///
/// - returned by
///   [`user_agent().is_password_valid_with_reason`](../user_agent/struct.UserAgentClient.html#method.is_password_valid_with_reason),
///   [`user_agent().is_user_name_valid_with_reason`](../user_agent/struct.UserAgentClient.html#method.is_user_name_valid_with_reason).
#[non_exhaustive]
pub struct UserValidationResult {
    /// Why the login name or password is not valid, in words.
    pub reason: Option<String>,
    /// Whether everything is right.
    pub result: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UserValidationResult "UserValidationResult" crate::PROFILE {
    0 reason set_reason String = "Reason";
    1 result set_result bool = "Result";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
