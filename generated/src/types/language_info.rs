// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `LanguageInfo` of the API.
#[non_exhaustive]
pub struct LanguageInfo {
    /// The property `LanguageInfoId`.
    pub language_info_id: Option<i32>,
    /// The property `LCID`.
    pub lcid: Option<i32>,
    /// The property `EnglishName`.
    pub english_name: Option<String>,
    /// The property `NativeName`.
    pub native_name: Option<String>,
    /// The property `ThreeLetterISOLanguageName`.
    pub three_letter_iso_language_name: Option<String>,
    /// The property `TwoLetterISOLanguageName`.
    pub two_letter_iso_language_name: Option<String>,
    /// The property `IsBuiltIn`.
    pub is_built_in: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
