// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Ready-made reply of customer service.
///
/// - taken by
///   [`list_agent().save_quick_replies`](../list_agent/struct.ListAgentClient.html#method.save_quick_replies).
/// - returned by
///   [`list_agent().get_quick_replies`](../list_agent/struct.ListAgentClient.html#method.get_quick_replies).
#[non_exhaustive]
pub struct QuickReply {
    /// Key of the quick reply, given by the server; 0 in one that has not been saved.
    pub quick_reply_id: Option<i32>,
    /// What the reply is called.
    pub name: Option<String>,
    /// Text of the reply as HTML.
    pub html_body: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuickReply "QuickReply" crate::PROFILE {
    0 quick_reply_id set_quick_reply_id i32 = "QuickReplyId";
    1 name set_name String = "Name";
    2 html_body set_html_body String = "HtmlBody";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
