// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, PrefDescAccessFlags, PrefDescValueType, PreferenceLevel, TableRight};

/// Description of a setting: its name, type and the levels at which it can be set.
///
/// - taken by
///   [`preference_description().post_preference_description`](../preference_description/struct.PreferenceDescriptionClient.html#method.post_preference_description),
///   [`preference_description().put_preference_description`](../preference_description/struct.PreferenceDescriptionClient.html#method.put_preference_description),
///   [`preference_description().save_from_section_and_key`](../preference_description/struct.PreferenceDescriptionClient.html#method.save_from_section_and_key),
///   [`preference_agent().save_from_section_and_key`](../preference_agent/struct.PreferenceAgentClient.html#method.save_from_section_and_key),
///   [`preference_agent().save_preference_description`](../preference_agent/struct.PreferenceAgentClient.html#method.save_preference_description).
/// - returned by
///   [`preference_description().get_all`](../preference_description/struct.PreferenceDescriptionClient.html#method.get_all),
///   [`preference_description().default_preference_description`](../preference_description/struct.PreferenceDescriptionClient.html#method.default_preference_description),
///   [`preference_description().get_all_from_section`](../preference_description/struct.PreferenceDescriptionClient.html#method.get_all_from_section),
///   [`preference_description().get_from_section_and_key`](../preference_description/struct.PreferenceDescriptionClient.html#method.get_from_section_and_key),
///   [`preference_description().save_from_section_and_key`](../preference_description/struct.PreferenceDescriptionClient.html#method.save_from_section_and_key),
///   [`preference_agent().create_default_preference_description`](../preference_agent/struct.PreferenceAgentClient.html#method.create_default_preference_description)
///   and 6 more operations.
#[non_exhaustive]
pub struct PreferenceDescription {
    /// Key of the preference description, given by the server; 0 in one that has not been saved.
    pub pref_desc_id: Option<i32>,
    /// Section of the setting.
    pub section: Option<String>,
    /// Key of the setting in its section.
    pub key: Option<String>,
    /// Setting as users see it, maybe in several languages.
    pub name: Option<String>,
    /// Type of the value, such as number, text or list.
    pub value_type: Option<PrefDescValueType>,
    /// Lowest level at which administrators let the setting be set.
    pub max_level: Option<PreferenceLevel>,
    /// Lowest level at which the vendor lets the setting be set.
    pub sys_max_level: Option<PreferenceLevel>,
    /// Where the setting is shown, as bits.
    pub access_flags: Option<PrefDescAccessFlags>,
    /// Explanation of the setting, maybe in several languages.
    pub description: Option<String>,
    /// Whether the vendor supplies and maintains the record.
    pub is_builtin: Option<bool>,
    /// Table that values refer to, for settings of that type.
    pub table_name: Option<String>,
    /// Key of the list that values refer to; set by the server.
    pub user_defined_list_id: Option<i32>,
    /// Position among the settings.
    pub rank: Option<i32>,
    /// Settings with the same text here are shown together.
    pub sub_group: Option<String>,
    /// Highest level at which the setting can be set.
    pub min_level: Option<i32>,
    /// Largest number, or table of the list.
    pub max_value: Option<i32>,
    /// Smallest number, or further detail of the list.
    pub min_value: Option<i32>,
    /// Licenses that are needed to see the setting, separated by commas.
    pub required_license: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreferenceDescription "PreferenceDescription" crate::PROFILE {
    0 pref_desc_id set_pref_desc_id i32 = "PrefDescId";
    1 section set_section String = "Section";
    2 key set_key String = "Key";
    3 name set_name String = "Name";
    4 value_type set_value_type PrefDescValueType = "ValueType";
    5 max_level set_max_level PreferenceLevel = "MaxLevel";
    6 sys_max_level set_sys_max_level PreferenceLevel = "SysMaxLevel";
    7 access_flags set_access_flags PrefDescAccessFlags = "AccessFlags";
    8 description set_description String = "Description";
    9 is_builtin set_is_builtin bool = "IsBuiltin";
    10 table_name set_table_name String = "TableName";
    11 user_defined_list_id set_user_defined_list_id i32 = "UserDefinedListId";
    12 rank set_rank i32 = "Rank";
    13 sub_group set_sub_group String = "SubGroup";
    14 min_level set_min_level i32 = "MinLevel";
    15 max_value set_max_value i32 = "MaxValue";
    16 min_value set_min_value i32 = "MinValue";
    17 required_license set_required_license String = "RequiredLicense";
    18 table_right set_table_right Box<TableRight> = "TableRight";
    19 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
