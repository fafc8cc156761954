// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CopilotDataSourceEntity, FieldProperty, TableRight};

/// The carrier `CopilotEntity` of the API.
#[non_exhaustive]
pub struct CopilotEntity {
    /// The property `CopilotId`.
    pub copilot_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `CopilotDataSources`.
    pub copilot_data_sources: Option<Vec<CopilotDataSourceEntity>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CopilotEntity "CopilotEntity" crate::PROFILE {
    0 copilot_id set_copilot_id i32 = "CopilotId";
    1 name set_name String = "Name";
    2 copilot_data_sources set_copilot_data_sources Vec<CopilotDataSourceEntity> = "CopilotDataSources";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
