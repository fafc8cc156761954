// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `IncomingMessage` of the API.
#[non_exhaustive]
pub struct IncomingMessage {
    /// The property `To`.
    pub to: Option<String>,
    /// The property `From`.
    pub from: Option<String>,
    /// The property `Content`.
    pub content: Option<String>,
    /// The property `Format`.
    pub format: Option<String>,
    /// The property `SessionKey`.
    pub session_key: Option<String>,
    /// The property `Plugin`.
    pub plugin: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { IncomingMessage "IncomingMessage" crate::PROFILE {
    0 to set_to String = "To";
    1 from set_from String = "From";
    2 content set_content String = "Content";
    3 format set_format String = "Format";
    4 session_key set_session_key String = "SessionKey";
    5 plugin set_plugin String = "Plugin";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
