// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// Column of a custom object, with its type and default.
///
/// - part of [`CustomObjectDefinition`](struct.CustomObjectDefinition.html).
#[non_exhaustive]
pub struct CustomObjectField {
    /// Name of the column, such as x\_equipment\_type.
    pub field_name: Option<String>,
    /// Name of the data type, such as string, int or datetime.
    pub field_type: Option<String>,
    /// Field as users see it.
    pub display_name: Option<String>,
    /// Explanation of the field for users.
    pub description: Option<String>,
    /// Whether new rows begin with the default value.
    pub use_default_value: Option<bool>,
    /// Value of new rows in the text form of the API, such as \[I:1\].
    pub default_value: Option<String>,
    /// Position among the fields.
    pub rank: Option<i32>,
    /// Whether lists show the field by default.
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
