// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Name of a setting: its section and key.
///
/// - taken by
///   [`preference_agent().get_preferences`](../preference_agent/struct.PreferenceAgentClient.html#method.get_preferences),
///   [`preference_agent().get_preferences_with_display_values`](../preference_agent/struct.PreferenceAgentClient.html#method.get_preferences_with_display_values).
/// - part of [`Preference`](struct.Preference.html).
#[non_exhaustive]
pub struct PreferenceSpec {
    /// Section of the setting.
    pub section: Option<String>,
    /// Key of the setting in its section.
    pub key: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreferenceSpec "PreferenceSpec" crate::PROFILE {
    0 section set_section String = "Section";
    1 key set_key String = "Key";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
