// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A ready-made reply of customer service, for a preview.
///
/// - returned by
///   [`customer_service_agent().get_preview_quick_reply`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.get_preview_quick_reply).
#[non_exhaustive]
pub struct PreviewQuickReply {
    /// What the reply is called.
    pub name: Option<String>,
    /// Full name of the user who last changed the reply.
    pub updated_by_full_name: Option<String>,
    /// When the reply was last changed.
    pub updated: Option<DateTime>,
    /// Text of the reply as HTML.
    pub html_body: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreviewQuickReply "PreviewQuickReply" crate::PROFILE {
    0 name set_name String = "Name";
    1 updated_by_full_name set_updated_by_full_name String = "UpdatedByFullName";
    2 updated set_updated DateTime = "Updated";
    3 html_body set_html_body String = "HtmlBody";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
