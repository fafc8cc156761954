// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, ImportAction, ImportEntityType, TableRight};

/// The carrier `ImportLine` of the API.
#[non_exhaustive]
pub struct ImportLine {
    /// The property `Values`.
    pub values: Option<Vec<String>>,
    /// The property `Selected`.
    pub selected: Option<bool>,
    /// The property `Operation`.
    pub operation: Option<ImportAction>,
    /// The property `Type`.
    pub r#type: Option<ImportEntityType>,
    /// The property `ExternalKey`.
    pub external_key: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
