// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A language or culture.
///
/// - returned by
///   [`list_agent().get_installed_languages`](../list_agent/struct.ListAgentClient.html#method.get_installed_languages),
///   [`list_agent().get_language_info`](../list_agent/struct.ListAgentClient.html#method.get_language_info),
///   [`list_agent().get_language_info_list`](../list_agent/struct.ListAgentClient.html#method.get_language_info_list).
#[non_exhaustive]
pub struct LanguageInfo {
    /// Key of the language, given by the server; 0 in one that has not been saved.
    pub language_info_id: Option<i32>,
    /// Number of the culture in .NET.
    pub lcid: Option<i32>,
    /// Name of the language in English, such as Norwegian.
    pub english_name: Option<String>,
    /// Name of the language in the language itself, such as Norsk Bokmål.
    pub native_name: Option<String>,
    /// Code of three letters by ISO 639.
    pub three_letter_iso_language_name: Option<String>,
    /// Code of two letters by ISO 639.
    pub two_letter_iso_language_name: Option<String>,
    /// Whether the vendor delivers the language.
    pub is_built_in: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LanguageInfo "LanguageInfo" crate::PROFILE {
    0 language_info_id set_language_info_id i32 = "LanguageInfoId";
    1 lcid set_lcid i32 = "LCID";
    2 english_name set_english_name String = "EnglishName";
    3 native_name set_native_name String = "NativeName";
    4 three_letter_iso_language_name set_three_letter_iso_language_name String = "ThreeLetterISOLanguageName";
    5 two_letter_iso_language_name set_two_letter_iso_language_name String = "TwoLetterISOLanguageName";
    6 is_built_in set_is_built_in bool = "IsBuiltIn";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
