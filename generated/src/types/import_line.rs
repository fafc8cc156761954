// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, ImportAction, ImportEntityType, TableRight};

/// One row of an import, with its values and with what the server will do with them.
///
/// - taken by
///   [`import_agent().preview_import`](../import_agent/struct.ImportAgentClient.html#method.preview_import).
/// - returned by
///   [`import_agent().create_default_import_line`](../import_agent/struct.ImportAgentClient.html#method.create_default_import_line),
///   [`import_agent().preview_import`](../import_agent/struct.ImportAgentClient.html#method.preview_import).
/// - part of [`ImportErpData`](struct.ImportErpData.html), [`SaveImportRequest`](struct.SaveImportRequest.html).
#[non_exhaustive]
pub struct ImportLine {
    /// Values in the order of the columns.
    pub values: Option<Vec<String>>,
    /// Whether the row is imported; false leaves it out.
    pub selected: Option<bool>,
    /// What will happen to the row; set by the server.
    pub operation: Option<ImportAction>,
    /// Kind of record that is made; set by the server.
    pub r#type: Option<ImportEntityType>,
    /// Key of the row in the other system; may be empty.
    pub external_key: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ImportLine "ImportLine" crate::PROFILE {
    0 values set_values Vec<String> = "Values";
    1 selected set_selected bool = "Selected";
    2 operation set_operation ImportAction = "Operation";
    3 r#type set_type ImportEntityType = "Type";
    4 external_key set_external_key String = "ExternalKey";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
