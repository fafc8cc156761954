// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CopilotDataSourceEntity, CopilotEntity, FieldProperty, TableRight};

/// The `CopilotEntity` of a REST resource, with addresses of related resources.
///
/// - returned by
///   [`copilot().post_copilot_entity`](../copilot/struct.CopilotClient.html#method.post_copilot_entity),
///   [`copilot().get_copilot_entity`](../copilot/struct.CopilotClient.html#method.get_copilot_entity),
///   [`copilot().put_copilot_entity`](../copilot/struct.CopilotClient.html#method.put_copilot_entity),
///   [`copilot().patch_copilot_entity`](../copilot/struct.CopilotClient.html#method.patch_copilot_entity).
#[non_exhaustive]
pub struct CopilotEntityWithLinks {
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
    /// Addresses of related resources by relation name.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CopilotEntityWithLinks "CopilotEntityWithLinks" crate::PROFILE {
    0 copilot_id set_copilot_id i32 = "CopilotId";
    1 name set_name String = "Name";
    2 copilot_data_sources set_copilot_data_sources Vec<CopilotDataSourceEntity> = "CopilotDataSources";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    5 links set_links Map<String> = "_Links";
} }

/// What is saved of it: the properties that [`CopilotEntity`] has.
impl From<CopilotEntityWithLinks> for CopilotEntity {
    fn from(carrier: CopilotEntityWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<CopilotEntity> for CopilotEntityWithLinks {
    fn from(carrier: CopilotEntity) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
