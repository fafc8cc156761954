// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Setting of a copilot's source, as a pair of texts.
///
/// - part of [`CopilotDataSourceEntity`](struct.CopilotDataSourceEntity.html),
///   [`CopilotDataSourceEntityWithLinks`](struct.CopilotDataSourceEntityWithLinks.html).
#[non_exhaustive]
pub struct CopilotDataSourceSetting {
    /// Key of the setting of a data source, given by the server; 0 in one that has not been saved.
    pub copilot_data_source_setting_id: Option<i32>,
    /// Key of the source that the setting belongs to.
    pub copilot_data_source_id: Option<i32>,
    /// Name by which the source knows the setting.
    pub key: Option<String>,
    /// Text that the setting has.
    pub value: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
