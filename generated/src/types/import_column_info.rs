// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ImportColumnInfo` of the API.
#[non_exhaustive]
pub struct ImportColumnInfo {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `Locked`.
    pub locked: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ImportColumnInfo "ImportColumnInfo" crate::PROFILE {
    0 name set_name String = "Name";
    1 display_name set_display_name String = "DisplayName";
    2 locked set_locked bool = "Locked";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
