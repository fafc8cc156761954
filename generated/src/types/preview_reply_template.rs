// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A template for replies of customer service, for a preview.
///
/// - returned by
///   [`customer_service_agent().get_preview_reply_template`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.get_preview_reply_template).
#[non_exhaustive]
pub struct PreviewReplyTemplate {
    /// What the template is called.
    pub name: Option<String>,
    /// What the template is for.
    pub description: Option<String>,
    /// Full name of the owner.
    pub owned_by_full_name: Option<String>,
    /// When the template was last changed.
    pub updated: Option<DateTime>,
    /// Text in the best format there is.
    pub body: Option<String>,
    /// Whether the text is HTML.
    pub is_html: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreviewReplyTemplate "PreviewReplyTemplate" crate::PROFILE {
    0 name set_name String = "Name";
    1 description set_description String = "Description";
    2 owned_by_full_name set_owned_by_full_name String = "OwnedByFullName";
    3 updated set_updated DateTime = "Updated";
    4 body set_body String = "Body";
    5 is_html set_is_html bool = "IsHtml";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
