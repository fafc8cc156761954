// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `QuickReply` of the API.
#[non_exhaustive]
pub struct QuickReply {
    /// The property `QuickReplyId`.
    pub quick_reply_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `HtmlBody`.
    pub html_body: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
