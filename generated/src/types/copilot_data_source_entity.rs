// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CopilotDataSourceSetting, CopilotDataSourceType, FieldProperty, TableRight};

/// Source of knowledge for a copilot, with its settings.
///
/// - taken by
///   [`ai_agent().save_copilot_data_source_entity`](../ai_agent/struct.AiAgentClient.html#method.save_copilot_data_source_entity),
///   [`copilot_data_source().post_copilot_data_source_entity`](../copilot_data_source/struct.CopilotDataSourceClient.html#method.post_copilot_data_source_entity),
///   [`copilot_data_source().put_copilot_data_source_entity`](../copilot_data_source/struct.CopilotDataSourceClient.html#method.put_copilot_data_source_entity).
/// - returned by
///   [`ai_agent().create_default_copilot_data_source_entity`](../ai_agent/struct.AiAgentClient.html#method.create_default_copilot_data_source_entity),
///   [`ai_agent().get_copilot_data_source_entity`](../ai_agent/struct.AiAgentClient.html#method.get_copilot_data_source_entity),
///   [`ai_agent().save_copilot_data_source_entity`](../ai_agent/struct.AiAgentClient.html#method.save_copilot_data_source_entity),
///   [`copilot_data_source().default_copilot_data_source_entity`](../copilot_data_source/struct.CopilotDataSourceClient.html#method.default_copilot_data_source_entity).
/// - part of [`CopilotEntity`](struct.CopilotEntity.html),
///   [`CopilotEntityWithLinks`](struct.CopilotEntityWithLinks.html).
#[non_exhaustive]
pub struct CopilotDataSourceEntity {
    /// Key of the data source of a copilot, given by the server; 0 in one that has not been saved.
    pub copilot_data_source_id: Option<i32>,
    /// What kind of source it is.
    pub copilot_data_source_type: Option<CopilotDataSourceType>,
    /// Key of the copilot that uses the source.
    pub copilot_id: Option<i32>,
    /// What the source contains.
    pub description: Option<String>,
    /// What the source is called.
    pub name: Option<String>,
    /// Settings, each with a key and a value.
    pub settings: Option<Vec<CopilotDataSourceSetting>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CopilotDataSourceEntity "CopilotDataSourceEntity" crate::PROFILE {
    0 copilot_data_source_id set_copilot_data_source_id i32 = "CopilotDataSourceId";
    1 copilot_data_source_type set_copilot_data_source_type CopilotDataSourceType = "CopilotDataSourceType";
    2 copilot_id set_copilot_id i32 = "CopilotId";
    3 description set_description String = "Description";
    4 name set_name String = "Name";
    5 settings set_settings Vec<CopilotDataSourceSetting> = "Settings";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
