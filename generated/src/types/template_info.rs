// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// Template of a document plugin.
///
/// - returned by
///   [`document_agent().save_document_template_stream`](../document_agent/struct.DocumentAgentClient.html#method.save_document_template_stream),
///   [`list_agent().save_document_template_stream`](../list_agent/struct.ListAgentClient.html#method.save_document_template_stream),
///   [`list_document_template().save_document_template_stream`](../list_document_template/struct.ListDocumentTemplateClient.html#method.save_document_template_stream).
#[non_exhaustive]
pub struct TemplateInfo {
    /// Template as users see it.
    pub name: Option<String>,
    /// Text shown while the pointer rests on the template.
    pub description: Option<String>,
    /// Reference by which the plugin finds the template.
    pub external_reference: Option<String>,
    /// Media type of the file.
    pub mime_type: Option<String>,
    /// Key of the plugin that has the template.
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
