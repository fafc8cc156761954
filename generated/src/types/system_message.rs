// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, SystemMessageType, TableRight};

/// The carrier `SystemMessage` of the API.
#[non_exhaustive]
pub struct SystemMessage {
    /// The property `MessageId`.
    pub message_id: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `OnlineappId`.
    pub onlineapp_id: Option<i32>,
    /// The property `SystemMessageId`.
    pub system_message_id: Option<String>,
    /// The property `MarkdownMessage`.
    pub markdown_message: Option<String>,
    /// The property `Expire`.
    pub expire: Option<DateTime>,
    /// The property `Type`.
    pub r#type: Option<SystemMessageType>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SystemMessage "SystemMessage" crate::PROFILE {
    0 message_id set_message_id i32 = "MessageId";
    1 associate_id set_associate_id i32 = "AssociateId";
    2 onlineapp_id set_onlineapp_id i32 = "OnlineappId";
    3 system_message_id set_system_message_id String = "SystemMessageId";
    4 markdown_message set_markdown_message String = "MarkdownMessage";
    5 expire set_expire DateTime = "Expire";
    6 r#type set_type SystemMessageType = "Type";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
