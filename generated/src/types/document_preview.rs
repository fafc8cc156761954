// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Bytes, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Little about a document, with its bytes, so that clients can show it.
///
/// - returned by
///   [`document_agent().create_default_document_preview`](../document_agent/struct.DocumentAgentClient.html#method.create_default_document_preview),
///   [`document_agent().get_preview_document_stream`](../document_agent/struct.DocumentAgentClient.html#method.get_preview_document_stream),
///   [`document_agent().get_unsanitized_preview_document_stream`](../document_agent/struct.DocumentAgentClient.html#method.get_unsanitized_preview_document_stream),
///   [`ticket_agent().get_preview_attachment_stream`](../ticket_agent/struct.TicketAgentClient.html#method.get_preview_attachment_stream).
#[non_exhaustive]
pub struct DocumentPreview {
    /// What the document is called.
    pub name: Option<String>,
    /// Media type of the file.
    pub r#type: Option<String>,
    /// Size of the document in bytes.
    pub size: Option<i32>,
    /// Bytes of the file.
    pub stream: Option<Bytes>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DocumentPreview "DocumentPreview" crate::PROFILE {
    0 name set_name String = "Name";
    1 r#type set_type String = "Type";
    2 size set_size i32 = "Size";
    3 stream set_stream Bytes = "Stream";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
