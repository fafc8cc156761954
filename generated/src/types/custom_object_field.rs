// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `CustomObjectField` of the API.
#[non_exhaustive]
pub struct CustomObjectField {
    /// The property `FieldName`.
    pub field_name: Option<String>,
    /// The property `FieldType`.
    pub field_type: Option<String>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `UseDefaultValue`.
    pub use_default_value: Option<bool>,
    /// The property `DefaultValue`.
    pub default_value: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `IsDefault`.
    pub is_default: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CustomObjectField "CustomObjectField" crate::PROFILE {
    0 field_name set_field_name String = "FieldName";
    1 field_type set_field_type String = "FieldType";
    2 display_name set_display_name String = "DisplayName";
    3 description set_description String = "Description";
    4 use_default_value set_use_default_value bool = "UseDefaultValue";
    5 default_value set_default_value String = "DefaultValue";
    6 rank set_rank i32 = "Rank";
    7 is_default set_is_default bool = "IsDefault";
} }
