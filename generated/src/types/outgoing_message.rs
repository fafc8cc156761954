// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `OutgoingMessage` of the API.
#[non_exhaustive]
pub struct OutgoingMessage {
    /// The property `From`.
    pub from: Option<String>,
    /// The property `To`.
    pub to: Option<String>,
    /// The property `Content`.
    pub content: Option<String>,
    /// The property `Format`.
    pub format: Option<String>,
    /// The property `ParentMessagingId`.
    pub parent_messaging_id: Option<i32>,
    /// The property `SuggestedSessionKey`.
    pub suggested_session_key: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { OutgoingMessage "OutgoingMessage" crate::PROFILE {
    0 from set_from String = "From";
    1 to set_to String = "To";
    2 content set_content String = "Content";
    3 format set_format String = "Format";
    4 parent_messaging_id set_parent_messaging_id i32 = "ParentMessagingId";
    5 suggested_session_key set_suggested_session_key String = "SuggestedSessionKey";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
