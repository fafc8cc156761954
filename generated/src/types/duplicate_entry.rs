// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `DuplicateEntry` of the API.
#[non_exhaustive]
pub struct DuplicateEntry {
    /// The property `RuleName`.
    pub rule_name: Option<String>,
    /// The property `SoPrimaryKey`.
    pub so_primary_key: Option<i32>,
    /// The property `EntryName`.
    pub entry_name: Option<String>,
    /// The property `EntryIdentifier`.
    pub entry_identifier: Option<String>,
    /// The property `RuleDisplayName`.
    pub rule_display_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DuplicateEntry "DuplicateEntry" crate::PROFILE {
    0 rule_name set_rule_name String = "RuleName";
    1 so_primary_key set_so_primary_key i32 = "SoPrimaryKey";
    2 entry_name set_entry_name String = "EntryName";
    3 entry_identifier set_entry_identifier String = "EntryIdentifier";
    4 rule_display_name set_rule_display_name String = "RuleDisplayName";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
