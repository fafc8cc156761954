// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A plugin that sends messages.
///
/// - returned by
///   [`messaging_agent().get_plugins`](../messaging_agent/struct.MessagingAgentClient.html#method.get_plugins).
#[non_exhaustive]
pub struct ProviderInfo {
    /// Unique name of the plugin.
    pub name: Option<String>,
    /// Formats that the plugin sends, such as sms/160.
    pub supported_messaging_formats: Option<Vec<String>>,
    /// Whether calls may pass settings to the plugin.
    pub supports_config: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
