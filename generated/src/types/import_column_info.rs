// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// One column of the rows to import: its name, its text for users, and whether they may choose another
/// column.
///
/// - part of [`ImportErpData`](struct.ImportErpData.html).
#[non_exhaustive]
pub struct ImportColumnInfo {
    /// Column by its internal name.
    pub name: Option<String>,
    /// Column as users see it.
    pub display_name: Option<String>,
    /// Whether users cannot choose another column.
    pub locked: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
