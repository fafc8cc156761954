// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, LocalizedTextType, TableRight};

/// The carrier `LocalizedText` of the API.
#[non_exhaustive]
pub struct LocalizedText {
    /// The property `LanguageId`.
    pub language_id: Option<i32>,
    /// The property `ResourceId`.
    pub resource_id: Option<i32>,
    /// The property `Text`.
    pub text: Option<String>,
    /// The property `Type`.
    pub r#type: Option<LocalizedTextType>,
    /// The property `LocalizedTextId`.
    pub localized_text_id: Option<i32>,
    /// The property `IsBuiltIn`.
    pub is_built_in: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LocalizedText "LocalizedText" crate::PROFILE {
    0 language_id set_language_id i32 = "LanguageId";
    1 resource_id set_resource_id i32 = "ResourceId";
    2 text set_text String = "Text";
    3 r#type set_type LocalizedTextType = "Type";
    4 localized_text_id set_localized_text_id i32 = "LocalizedTextId";
    5 is_built_in set_is_built_in bool = "IsBuiltIn";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
