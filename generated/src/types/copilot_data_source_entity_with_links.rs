// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CopilotDataSourceSetting, CopilotDataSourceType, FieldProperty, TableRight};

/// The carrier `CopilotDataSourceEntityWithLinks` of the API.
#[non_exhaustive]
pub struct CopilotDataSourceEntityWithLinks {
    /// The property `CopilotDataSourceId`.
    pub copilot_data_source_id: Option<i32>,
    /// The property `CopilotDataSourceType`.
    pub copilot_data_source_type: Option<CopilotDataSourceType>,
    /// The property `CopilotId`.
    pub copilot_id: Option<i32>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Settings`.
    pub settings: Option<Vec<CopilotDataSourceSetting>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CopilotDataSourceEntityWithLinks "CopilotDataSourceEntityWithLinks" crate::PROFILE {
    0 copilot_data_source_id set_copilot_data_source_id i32 = "CopilotDataSourceId";
    1 copilot_data_source_type set_copilot_data_source_type CopilotDataSourceType = "CopilotDataSourceType";
    2 copilot_id set_copilot_id i32 = "CopilotId";
    3 description set_description String = "Description";
    4 name set_name String = "Name";
    5 settings set_settings Vec<CopilotDataSourceSetting> = "Settings";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    8 links set_links Map<String> = "_Links";
} }
