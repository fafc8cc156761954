// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ProviderInfo` of the API.
#[non_exhaustive]
pub struct ProviderInfo {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `SupportedMessagingFormats`.
    pub supported_messaging_formats: Option<Vec<String>>,
    /// The property `SupportsConfig`.
    pub supports_config: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProviderInfo "ProviderInfo" crate::PROFILE {
    0 name set_name String = "Name";
    1 supported_messaging_formats set_supported_messaging_formats Vec<String> = "SupportedMessagingFormats";
    2 supports_config set_supports_config bool = "SupportsConfig";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
