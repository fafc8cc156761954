// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, PrefDescValueType, PreferenceLevel, PreferenceSpec, TabOrder, TableRight};

/// Setting of the CRM: its name, value and the level at which it is set.
///
/// - taken by [`preference().set_pref_value`](../preference/struct.PreferenceClient.html#method.set_pref_value),
///   [`preference().set_pref_value_post`](../preference/struct.PreferenceClient.html#method.set_pref_value_post),
///   [`preference_agent().save_preference`](../preference_agent/struct.PreferenceAgentClient.html#method.save_preference),
///   [`preference_agent().save_preference_entities`](../preference_agent/struct.PreferenceAgentClient.html#method.save_preference_entities),
///   [`preference_agent().save_preference_entity`](../preference_agent/struct.PreferenceAgentClient.html#method.save_preference_entity),
///   [`preference_agent().save_preferences`](../preference_agent/struct.PreferenceAgentClient.html#method.save_preferences).
/// - returned by [`preference().get_pref_value`](../preference/struct.PreferenceClient.html#method.get_pref_value),
///   [`preference_agent().create_default_preference`](../preference_agent/struct.PreferenceAgentClient.html#method.create_default_preference),
///   [`preference_agent().get_preference`](../preference_agent/struct.PreferenceAgentClient.html#method.get_preference),
///   [`preference_agent().get_preference_by_name`](../preference_agent/struct.PreferenceAgentClient.html#method.get_preference_by_name),
///   [`preference_agent().get_preference_by_name_and_id`](../preference_agent/struct.PreferenceAgentClient.html#method.get_preference_by_name_and_id),
///   [`preference_agent().get_preferences`](../preference_agent/struct.PreferenceAgentClient.html#method.get_preferences)
///   and 2 more operations.
/// - part of [`CustomerServiceStartup`](struct.CustomerServiceStartup.html),
///   [`PocketStartupData`](struct.PocketStartupData.html).
#[non_exhaustive]
pub struct Preference {
    /// Level at which the setting is set; Undefined where not set at all.
    pub level: Option<PreferenceLevel>,
    /// Value as it is stored.
    pub raw_value: Option<String>,
    /// Section and key that name the setting.
    pub specification: Option<Box<PreferenceSpec>>,
    /// Value as users see it, when asked for.
    pub display_value: Option<String>,
    /// Text for a tooltip, when asked for.
    pub display_tooltip: Option<String>,
    /// Type of the value, when asked for.
    pub display_type: Option<PrefDescValueType>,
    /// Order of tabs, where the preference has one.
    pub tab_order: Option<Box<TabOrder>>,
    /// Key of the row that the value points to; its table follows from the type of the preference.
    pub target_id: Option<i32>,
    /// Key of the description of this preference.
    pub pref_desc_id: Option<i32>,
    /// Table that the value refers to, for settings of that type.
    pub table_name: Option<String>,
    /// Key of the stored value.
    pub user_preference_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
