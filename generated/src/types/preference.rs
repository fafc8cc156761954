// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, PrefDescValueType, PreferenceLevel, PreferenceSpec, TabOrder, TableRight};

/// The carrier `Preference` of the API.
#[non_exhaustive]
pub struct Preference {
    /// The property `Level`.
    pub level: Option<PreferenceLevel>,
    /// The property `RawValue`.
    pub raw_value: Option<String>,
    /// The property `Specification`.
    pub specification: Option<Box<PreferenceSpec>>,
    /// The property `DisplayValue`.
    pub display_value: Option<String>,
    /// The property `DisplayTooltip`.
    pub display_tooltip: Option<String>,
    /// The property `DisplayType`.
    pub display_type: Option<PrefDescValueType>,
    /// The property `TabOrder`.
    pub tab_order: Option<Box<TabOrder>>,
    /// The property `TargetId`.
    pub target_id: Option<i32>,
    /// The property `PrefDescId`.
    pub pref_desc_id: Option<i32>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `UserPreferenceId`.
    pub user_preference_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Preference "Preference" crate::PROFILE {
    0 level set_level PreferenceLevel = "Level";
    1 raw_value set_raw_value String = "RawValue";
    2 specification set_specification Box<PreferenceSpec> = "Specification";
    3 display_value set_display_value String = "DisplayValue";
    4 display_tooltip set_display_tooltip String = "DisplayTooltip";
    5 display_type set_display_type PrefDescValueType = "DisplayType";
    6 tab_order set_tab_order Box<TabOrder> = "TabOrder";
    7 target_id set_target_id i32 = "TargetId";
    8 pref_desc_id set_pref_desc_id i32 = "PrefDescId";
    9 table_name set_table_name String = "TableName";
    10 user_preference_id set_user_preference_id i32 = "UserPreferenceId";
    11 table_right set_table_right Box<TableRight> = "TableRight";
    12 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
