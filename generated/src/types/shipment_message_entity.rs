// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{DesignType, FieldProperty, ShipmentMessageType, TableRight};

/// Message of a mailing.
///
/// - taken by
///   [`marketing_agent().save_shipment_message_entity`](../marketing_agent/struct.MarketingAgentClient.html#method.save_shipment_message_entity),
///   [`shipment_message().post_shipment_message_entity`](../shipment_message/struct.ShipmentMessageClient.html#method.post_shipment_message_entity),
///   [`shipment_message().put_shipment_message_entity`](../shipment_message/struct.ShipmentMessageClient.html#method.put_shipment_message_entity).
/// - returned by
///   [`marketing_agent().create_default_shipment_message_entity`](../marketing_agent/struct.MarketingAgentClient.html#method.create_default_shipment_message_entity),
///   [`marketing_agent().get_shipment_message_entity`](../marketing_agent/struct.MarketingAgentClient.html#method.get_shipment_message_entity),
///   [`marketing_agent().save_shipment_message_entity`](../marketing_agent/struct.MarketingAgentClient.html#method.save_shipment_message_entity),
///   [`shipment_message().default_shipment_message_entity`](../shipment_message/struct.ShipmentMessageClient.html#method.default_shipment_message_entity).
#[non_exhaustive]
pub struct ShipmentMessageEntity {
    /// Key of the message of a mailing, given by the server; 0 in one that has not been saved.
    pub shipment_message_id: Option<i32>,
    /// Text of the message without markup.
    pub plain_message: Option<String>,
    /// Text of the message as HTML.
    pub html_message: Option<String>,
    /// Text for text messages.
    pub sms_message: Option<String>,
    /// What the message is called.
    pub description: Option<String>,
    /// Subject of the e-mail.
    pub subject: Option<String>,
    /// Key of the folder that the message is in; -1 at the top level.
    pub folder_id: Option<i32>,
    /// Further headers, each on a line of its own.
    pub header_field: Option<String>,
    /// Design of the message, in the format of its editor.
    pub design: Option<String>,
    /// Editor that the design is for.
    pub designtype: Option<DesignType>,
    /// Whether the e-mail has HTML, plain text or both.
    pub flags: Option<ShipmentMessageType>,
    /// Whether opening is recorded.
    pub register_views: Option<bool>,
    /// Whether pictures travel within the e-mail.
    pub inline_images: Option<bool>,
    /// Longer text about the message.
    pub long_description: Option<String>,
    /// Secret that gives access to the message on the web.
    ///
    /// A secret, which `Debug` does not show.
    pub access_key: Option<String>,
    /// Key of the document that the message was made from.
    pub document_message: Option<i32>,
    /// When the record was created, in UTC.
    pub registered: Option<DateTime>,
    /// Key of the user who created the record.
    pub registered_associate_id: Option<i32>,
    /// When the record was last changed, in UTC.
    pub updated: Option<DateTime>,
    /// Key of the user who last changed the record.
    pub updated_associate_id: Option<i32>,
    /// How often the record has been changed since its creation.
    pub updated_count: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ShipmentMessageEntity "ShipmentMessageEntity" crate::PROFILE {
    0 shipment_message_id set_shipment_message_id i32 = "ShipmentMessageId";
    1 plain_message set_plain_message String = "PlainMessage";
    2 html_message set_html_message String = "HtmlMessage";
    3 sms_message set_sms_message String = "SmsMessage";
    4 description set_description String = "Description";
    5 subject set_subject String = "Subject";
    6 folder_id set_folder_id i32 = "FolderId";
    7 header_field set_header_field String = "HeaderField";
    8 design set_design String = "Design";
    9 designtype set_designtype DesignType = "Designtype";
    10 flags set_flags ShipmentMessageType = "Flags";
    11 register_views set_register_views bool = "RegisterViews";
    12 inline_images set_inline_images bool = "InlineImages";
    13 long_description set_long_description String = "LongDescription";
    14 access_key set_access_key String = "AccessKey";
    15 document_message set_document_message i32 = "DocumentMessage";
    16 registered set_registered DateTime = "Registered";
    17 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    18 updated set_updated DateTime = "Updated";
    19 updated_associate_id set_updated_associate_id i32 = "UpdatedAssociateId";
    20 updated_count set_updated_count i32 = "UpdatedCount";
    21 table_right set_table_right Box<TableRight> = "TableRight";
    22 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} secret [14] }
