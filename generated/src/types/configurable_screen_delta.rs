// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, DeltaState, DeltaType, FieldProperty, TableRight};

/// Changes that adapt a screen of the client.
///
/// - taken by
///   [`configuration_agent().get_configurable_screen_deltas_by_delta`](../configuration_agent/struct.ConfigurationAgentClient.html#method.get_configurable_screen_deltas_by_delta),
///   [`configuration_agent().save_and_publish`](../configuration_agent/struct.ConfigurationAgentClient.html#method.save_and_publish),
///   [`configuration_agent().save_configurable_screen_delta`](../configuration_agent/struct.ConfigurationAgentClient.html#method.save_configurable_screen_delta).
/// - returned by
///   [`configuration_agent().create_default_configurable_screen_delta`](../configuration_agent/struct.ConfigurationAgentClient.html#method.create_default_configurable_screen_delta),
///   [`configuration_agent().get_configurable_screen_delta`](../configuration_agent/struct.ConfigurationAgentClient.html#method.get_configurable_screen_delta),
///   [`configuration_agent().get_configurable_screen_deltas_by_delta`](../configuration_agent/struct.ConfigurationAgentClient.html#method.get_configurable_screen_deltas_by_delta),
///   [`configuration_agent().get_configurable_screen_deltas_by_query`](../configuration_agent/struct.ConfigurationAgentClient.html#method.get_configurable_screen_deltas_by_query),
///   [`configuration_agent().save_and_publish`](../configuration_agent/struct.ConfigurationAgentClient.html#method.save_and_publish),
///   [`configuration_agent().save_configurable_screen_delta`](../configuration_agent/struct.ConfigurationAgentClient.html#method.save_configurable_screen_delta).
#[non_exhaustive]
pub struct ConfigurableScreenDelta {
    /// Key of the set of changes.
    pub configurable_screen_delta_id: Option<i32>,
    /// What the set of changes is called.
    pub name: Option<String>,
    /// Longer text about the set of changes.
    pub description: Option<String>,
    /// The changes themselves as JSON.
    pub delta_json: Option<String>,
    /// Where the changes come from, such as a web panel or a user-defined field.
    pub delta_type: Option<DeltaType>,
    /// Whether the changes are a draft or published.
    pub delta_state: Option<DeltaState>,
    /// Name of the screen definition that the changes modify.
    pub recipe_id: Option<String>,
    /// When the set of changes was last edited.
    pub updated_date: Option<DateTime>,
    /// When the set of changes was made.
    pub created_date: Option<DateTime>,
    /// User who last edited the set of changes.
    pub updated_by: Option<Box<Associate>>,
    /// User who made the set of changes.
    pub created_by: Option<Box<Associate>>,
    /// Keys of what the changes are limited to, such as types of project; `AppliesToKey` names the kind.
    pub applies_to_ids: Option<Vec<i32>>,
    /// Internal key of the kind of thing that the changes are limited to, such as `projecttype`.
    pub applies_to_key: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ConfigurableScreenDelta "ConfigurableScreenDelta" crate::PROFILE {
    0 configurable_screen_delta_id set_configurable_screen_delta_id i32 = "ConfigurableScreenDeltaId";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
    3 delta_json set_delta_json String = "DeltaJson";
    4 delta_type set_delta_type DeltaType = "DeltaType";
    5 delta_state set_delta_state DeltaState = "DeltaState";
    6 recipe_id set_recipe_id String = "RecipeId";
    7 updated_date set_updated_date DateTime = "UpdatedDate";
    8 created_date set_created_date DateTime = "CreatedDate";
    9 updated_by set_updated_by Box<Associate> = "UpdatedBy";
    10 created_by set_created_by Box<Associate> = "CreatedBy";
    11 applies_to_ids set_applies_to_ids Vec<i32> = "AppliesToIds";
    12 applies_to_key set_applies_to_key String = "AppliesToKey";
    13 table_right set_table_right Box<TableRight> = "TableRight";
    14 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
