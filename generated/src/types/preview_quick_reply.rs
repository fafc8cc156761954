// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `PreviewQuickReply` of the API.
#[non_exhaustive]
pub struct PreviewQuickReply {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `UpdatedByFullName`.
    pub updated_by_full_name: Option<String>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `HtmlBody`.
    pub html_body: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
