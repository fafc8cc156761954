// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Document that is sent along with a version of a quote.
///
/// - returned by
///   [`quote_agent().create_or_update_quote_version_attachments`](../quote_agent/struct.QuoteAgentClient.html#method.create_or_update_quote_version_attachments).
#[non_exhaustive]
pub struct QuoteVersionAttachment {
    /// Key of the document that is attached.
    pub document_id: Option<i32>,
    /// Whether the attachment goes along with the next sending.
    pub included: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteVersionAttachment "QuoteVersionAttachment" crate::PROFILE {
    0 document_id set_document_id i32 = "DocumentId";
    1 included set_included bool = "Included";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
