// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Outcome of a change of licenses.
#[non_exhaustive]
pub struct LicenseResult {
    /// Whether the change was made.
    pub succeeded: Option<bool>,
    /// Explanation in words, for instance why a license or password is not valid or why an e-mail has bounced.
    pub reason: Option<String>,
    /// What the caller may do with this record; null where rights were not asked for.
    pub table_right: Option<Box<TableRight>>,
    /// For each property by its name, whether the caller may read, change or remove it.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LicenseResult "LicenseResult" crate::PROFILE {
    0 succeeded set_succeeded bool = "Succeeded";
    1 reason set_reason String = "Reason";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
