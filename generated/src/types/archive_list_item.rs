// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ArchiveColumnData, FieldProperty, TableRight};

/// The carrier `ArchiveListItem` of the API.
#[non_exhaustive]
pub struct ArchiveListItem {
    /// The property `EntityName`.
    pub entity_name: Option<String>,
    /// The property `PrimaryKey`.
    pub primary_key: Option<i32>,
    /// The property `ColumnData`.
    pub column_data: Option<Map<ArchiveColumnData>>,
    /// The property `LinkHint`.
    pub link_hint: Option<String>,
    /// The property `StyleHint`.
    pub style_hint: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveListItem "ArchiveListItem" crate::PROFILE {
    0 entity_name set_entity_name String = "EntityName";
    1 primary_key set_primary_key i32 = "PrimaryKey";
    2 column_data set_column_data Map<ArchiveColumnData> = "ColumnData";
    3 link_hint set_link_hint String = "LinkHint";
    4 style_hint set_style_hint String = "StyleHint";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
