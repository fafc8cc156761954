// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::CustomFieldType;

/// The carrier `FieldInfoBase` of the API.
#[non_exhaustive]
pub struct FieldInfoBase {
    /// The property `FieldType`.
    pub field_type: Option<CustomFieldType>,
    /// The property `FieldName`.
    pub field_name: Option<String>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `ShortLabel`.
    pub short_label: Option<String>,
    /// The property `HideLabel`.
    pub hide_label: Option<bool>,
    /// The property `HideField`.
    pub hide_field: Option<bool>,
    /// The property `IsIndexed`.
    pub is_indexed: Option<bool>,
    /// The property `IsMandatory`.
    pub is_mandatory: Option<bool>,
    /// The property `IsReadOnly`.
    pub is_read_only: Option<bool>,
    /// The property `IsExternal`.
    pub is_external: Option<bool>,
    /// The property `IsDisplayField`.
    pub is_display_field: Option<bool>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `TemplateVariableName`.
    pub template_variable_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FieldInfoBase "FieldInfoBase" crate::PROFILE {
    0 field_type set_field_type CustomFieldType = "FieldType";
    1 field_name set_field_name String = "FieldName";
    2 display_name set_display_name String = "DisplayName";
    3 description set_description String = "Description";
    4 short_label set_short_label String = "ShortLabel";
    5 hide_label set_hide_label bool = "HideLabel";
    6 hide_field set_hide_field bool = "HideField";
    7 is_indexed set_is_indexed bool = "IsIndexed";
    8 is_mandatory set_is_mandatory bool = "IsMandatory";
    9 is_read_only set_is_read_only bool = "IsReadOnly";
    10 is_external set_is_external bool = "IsExternal";
    11 is_display_field set_is_display_field bool = "IsDisplayField";
    12 rank set_rank i32 = "Rank";
    13 template_variable_name set_template_variable_name String = "TemplateVariableName";
} }
