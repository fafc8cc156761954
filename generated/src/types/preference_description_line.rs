// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `PreferenceDescriptionLine` of the API.
#[non_exhaustive]
pub struct PreferenceDescriptionLine {
    /// The property `PrefDescLineId`.
    pub pref_desc_line_id: Option<i32>,
    /// The property `PrefDescId`.
    pub pref_desc_id: Option<i32>,
    /// The property `PrefValue`.
    pub pref_value: Option<String>,
    /// The property `PrefShowValue`.
    pub pref_show_value: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `IsBuiltin`.
    pub is_builtin: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
