// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `PreviewReplyTemplate` of the API.
#[non_exhaustive]
pub struct PreviewReplyTemplate {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `OwnedByFullName`.
    pub owned_by_full_name: Option<String>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `Body`.
    pub body: Option<String>,
    /// The property `IsHtml`.
    pub is_html: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
