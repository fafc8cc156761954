// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Whether a user could be saved.
#[non_exhaustive]
pub struct UserValidationResult {
    /// Explanation in words, for instance why a license or password is not valid or why an e-mail has bounced.
    pub reason: Option<String>,
    /// Whether everything is right.
    pub result: Option<bool>,
    /// What the caller may do with this record; null where rights were not asked for.
    pub table_right: Option<Box<TableRight>>,
    /// For each property by its name, whether the caller may read, change or remove it.
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
