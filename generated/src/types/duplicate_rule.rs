// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `DuplicateRule` of the API.
#[non_exhaustive]
pub struct DuplicateRule {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `DisplayTooltip`.
    pub display_tooltip: Option<String>,
    /// The property `IsActive`.
    pub is_active: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DuplicateRule "DuplicateRule" crate::PROFILE {
    0 name set_name String = "Name";
    1 display_name set_display_name String = "DisplayName";
    2 display_tooltip set_display_tooltip String = "DisplayTooltip";
    3 is_active set_is_active bool = "IsActive";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
