// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, ImportColumnInfo, ImportLine, TableRight};

/// The carrier `ImportErpData` of the API.
#[non_exhaustive]
pub struct ImportErpData {
    /// The property `ImportLines`.
    pub import_lines: Option<Vec<ImportLine>>,
    /// The property `ColumnInfos`.
    pub column_infos: Option<Vec<ImportColumnInfo>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ImportErpData "ImportErpData" crate::PROFILE {
    0 import_lines set_import_lines Vec<ImportLine> = "ImportLines";
    1 column_infos set_column_infos Vec<ImportColumnInfo> = "ColumnInfos";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
