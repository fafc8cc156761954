// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, LocalizedTextType, TableRight};

/// Text of the product in one language.
///
/// - returned by
///   [`list_agent().get_localized_text`](../list_agent/struct.ListAgentClient.html#method.get_localized_text),
///   [`list_agent().get_localized_text_by_type`](../list_agent/struct.ListAgentClient.html#method.get_localized_text_by_type),
///   [`list_agent().get_localized_text_list`](../list_agent/struct.ListAgentClient.html#method.get_localized_text_list),
///   [`list_agent().get_localized_texts`](../list_agent/struct.ListAgentClient.html#method.get_localized_texts),
///   [`list_agent().get_localized_texts_by_language_id`](../list_agent/struct.ListAgentClient.html#method.get_localized_texts_by_language_id),
///   [`list_agent().get_localized_texts_by_type`](../list_agent/struct.ListAgentClient.html#method.get_localized_texts_by_type).
#[non_exhaustive]
pub struct LocalizedText {
    /// Number of the language in Windows.
    pub language_id: Option<i32>,
    /// Number of the text.
    pub resource_id: Option<i32>,
    /// Text in the language of the entry.
    pub text: Option<String>,
    /// What the text is used for, such as a label.
    pub r#type: Option<LocalizedTextType>,
    /// Key of the localized text, given by the server; 0 in one that has not been saved.
    pub localized_text_id: Option<i32>,
    /// Whether the vendor maintains the text.
    pub is_built_in: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
