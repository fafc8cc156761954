// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CopilotDataSourceEntity, FieldProperty, TableRight};

/// An assistant that answers from given sources.
///
/// - taken by [`ai_agent().save_copilot_entity`](../ai_agent/struct.AiAgentClient.html#method.save_copilot_entity),
///   [`copilot().post_copilot_entity`](../copilot/struct.CopilotClient.html#method.post_copilot_entity),
///   [`copilot().put_copilot_entity`](../copilot/struct.CopilotClient.html#method.put_copilot_entity).
/// - returned by
///   [`ai_agent().create_default_copilot_entity`](../ai_agent/struct.AiAgentClient.html#method.create_default_copilot_entity),
///   [`ai_agent().get_copilot_entity`](../ai_agent/struct.AiAgentClient.html#method.get_copilot_entity),
///   [`ai_agent().save_copilot_entity`](../ai_agent/struct.AiAgentClient.html#method.save_copilot_entity),
///   [`copilot().default_copilot_entity`](../copilot/struct.CopilotClient.html#method.default_copilot_entity).
#[non_exhaustive]
pub struct CopilotEntity {
    /// Key of the copilot, given by the server; 0 in one that has not been saved.
    pub copilot_id: Option<i32>,
    /// What the copilot is called.
    pub name: Option<String>,
    /// Sources that the copilot answers from.
    pub copilot_data_sources: Option<Vec<CopilotDataSourceEntity>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
