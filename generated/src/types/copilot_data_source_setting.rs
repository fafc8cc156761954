// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `CopilotDataSourceSetting` of the API.
#[non_exhaustive]
pub struct CopilotDataSourceSetting {
    /// The property `CopilotDataSourceSettingId`.
    pub copilot_data_source_setting_id: Option<i32>,
    /// The property `CopilotDataSourceId`.
    pub copilot_data_source_id: Option<i32>,
    /// The property `Key`.
    pub key: Option<String>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CopilotDataSourceSetting "CopilotDataSourceSetting" crate::PROFILE {
    0 copilot_data_source_setting_id set_copilot_data_source_setting_id i32 = "CopilotDataSourceSettingId";
    1 copilot_data_source_id set_copilot_data_source_id i32 = "CopilotDataSourceId";
    2 key set_key String = "Key";
    3 value set_value String = "Value";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
