// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Name of a setting: its section and key.
#[non_exhaustive]
pub struct PreferenceSpec {
    /// Section of the setting.
    pub section: Option<String>,
    /// Key of the setting in its section.
    pub key: Option<String>,
    /// What the caller may do with this record; null where rights were not asked for.
    pub table_right: Option<Box<TableRight>>,
    /// For each property by its name, whether the caller may read, change or remove it.
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
