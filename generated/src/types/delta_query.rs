// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{DeltaState, DeltaType, FieldProperty, TableRight};

/// Which changes of screens are wanted.
///
/// - taken by
///   [`configuration_agent().get_configurable_screen_deltas_by_query`](../configuration_agent/struct.ConfigurationAgentClient.html#method.get_configurable_screen_deltas_by_query).
#[non_exhaustive]
pub struct DeltaQuery {
    /// Screen definition that the changes belong to.
    pub recipe_id: Option<String>,
    /// States that the changes to find must have, such as published.
    pub delta_states: Option<Vec<DeltaState>>,
    /// Origins that the changes to find must have, such as web panels.
    pub delta_types: Option<Vec<DeltaType>>,
    /// Keys of what the wanted changes are limited to, such as types of project.
    pub applies_to_ids: Option<Vec<i32>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeltaQuery "DeltaQuery" crate::PROFILE {
    0 recipe_id set_recipe_id String = "RecipeId";
    1 delta_states set_delta_states Vec<DeltaState> = "DeltaStates";
    2 delta_types set_delta_types Vec<DeltaType> = "DeltaTypes";
    3 applies_to_ids set_applies_to_ids Vec<i32> = "AppliesToIds";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
