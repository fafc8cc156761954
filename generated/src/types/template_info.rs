// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `TemplateInfo` of the API.
#[non_exhaustive]
pub struct TemplateInfo {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `ExternalReference`.
    pub external_reference: Option<String>,
    /// The property `MimeType`.
    pub mime_type: Option<String>,
    /// The property `PluginId`.
    pub plugin_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TemplateInfo "TemplateInfo" crate::PROFILE {
    0 name set_name String = "Name";
    1 description set_description String = "Description";
    2 external_reference set_external_reference String = "ExternalReference";
    3 mime_type set_mime_type String = "MimeType";
    4 plugin_id set_plugin_id i32 = "PluginId";
} }
