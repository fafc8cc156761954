// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Associate, DeltaState, DeltaType, FieldProperty, TableRight};

/// The carrier `ConfigurableScreenDelta` of the API.
#[non_exhaustive]
pub struct ConfigurableScreenDelta {
    /// The property `ConfigurableScreenDeltaId`.
    pub configurable_screen_delta_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `DeltaJson`.
    pub delta_json: Option<String>,
    /// The property `DeltaType`.
    pub delta_type: Option<DeltaType>,
    /// The property `DeltaState`.
    pub delta_state: Option<DeltaState>,
    /// The property `RecipeId`.
    pub recipe_id: Option<String>,
    /// The property `UpdatedDate`.
    pub updated_date: Option<DateTime>,
    /// The property `CreatedDate`.
    pub created_date: Option<DateTime>,
    /// The property `UpdatedBy`.
    pub updated_by: Option<Box<Associate>>,
    /// The property `CreatedBy`.
    pub created_by: Option<Box<Associate>>,
    /// The property `AppliesToIds`.
    pub applies_to_ids: Option<Vec<i32>>,
    /// The property `AppliesToKey`.
    pub applies_to_key: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
