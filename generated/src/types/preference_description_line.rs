// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// One of the values that a setting can have.
///
/// - taken by
///   [`preference_description_line().post_preference_description_line`](../preference_description_line/struct.PreferenceDescriptionLineClient.html#method.post_preference_description_line),
///   [`preference_description_line().put_preference_description_line`](../preference_description_line/struct.PreferenceDescriptionLineClient.html#method.put_preference_description_line),
///   [`preference_agent().save_preference_description_line`](../preference_agent/struct.PreferenceAgentClient.html#method.save_preference_description_line),
///   [`preference_agent().save_preference_description_lines`](../preference_agent/struct.PreferenceAgentClient.html#method.save_preference_description_lines).
/// - returned by
///   [`preference_description_line().default_preference_description_line`](../preference_description_line/struct.PreferenceDescriptionLineClient.html#method.default_preference_description_line),
///   [`preference_agent().create_default_preference_description_line`](../preference_agent/struct.PreferenceAgentClient.html#method.create_default_preference_description_line),
///   [`preference_agent().get_preference_description_line`](../preference_agent/struct.PreferenceAgentClient.html#method.get_preference_description_line),
///   [`preference_agent().get_preference_description_line_from_id_and_value`](../preference_agent/struct.PreferenceAgentClient.html#method.get_preference_description_line_from_id_and_value),
///   [`preference_agent().get_preference_description_lines_by_pref_desc_id`](../preference_agent/struct.PreferenceAgentClient.html#method.get_preference_description_lines_by_pref_desc_id),
///   [`preference_agent().save_preference_description_line`](../preference_agent/struct.PreferenceAgentClient.html#method.save_preference_description_line),
///   [`preference_agent().save_preference_description_lines`](../preference_agent/struct.PreferenceAgentClient.html#method.save_preference_description_lines).
#[non_exhaustive]
pub struct PreferenceDescriptionLine {
    /// Key of the line, given by the server; 0 in one that has not been saved.
    pub pref_desc_line_id: Option<i32>,
    /// Key of the description that the value belongs to.
    pub pref_desc_id: Option<i32>,
    /// Value as it is stored.
    pub pref_value: Option<String>,
    /// Value as users see it, maybe in several languages.
    pub pref_show_value: Option<String>,
    /// Explanation of the value, maybe in several languages.
    pub description: Option<String>,
    /// Whether the vendor supplies and maintains the record.
    pub is_builtin: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreferenceDescriptionLine "PreferenceDescriptionLine" crate::PROFILE {
    0 pref_desc_line_id set_pref_desc_line_id i32 = "PrefDescLineId";
    1 pref_desc_id set_pref_desc_id i32 = "PrefDescId";
    2 pref_value set_pref_value String = "PrefValue";
    3 pref_show_value set_pref_show_value String = "PrefShowValue";
    4 description set_description String = "Description";
    5 is_builtin set_is_builtin bool = "IsBuiltin";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
