// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, ImportColumnInfo, ImportLine, TableRight};

/// Rows to import from an ERP system.
///
/// - returned by
///   [`import_agent().create_erp_import_data`](../import_agent/struct.ImportAgentClient.html#method.create_erp_import_data).
#[non_exhaustive]
pub struct ImportErpData {
    /// One entry per record.
    pub import_lines: Option<Vec<ImportLine>>,
    /// Columns in the order of the values.
    pub column_infos: Option<Vec<ImportColumnInfo>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
