// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{DesignType, FieldProperty, ShipmentMessageType, TableRight};

/// The carrier `ShipmentMessageEntityWithLinks` of the API.
#[non_exhaustive]
pub struct ShipmentMessageEntityWithLinks {
    /// The property `ShipmentMessageId`.
    pub shipment_message_id: Option<i32>,
    /// The property `PlainMessage`.
    pub plain_message: Option<String>,
    /// The property `HtmlMessage`.
    pub html_message: Option<String>,
    /// The property `SmsMessage`.
    pub sms_message: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Subject`.
    pub subject: Option<String>,
    /// The property `FolderId`.
    pub folder_id: Option<i32>,
    /// The property `HeaderField`.
    pub header_field: Option<String>,
    /// The property `Design`.
    pub design: Option<String>,
    /// The property `Designtype`.
    pub designtype: Option<DesignType>,
    /// The property `Flags`.
    pub flags: Option<ShipmentMessageType>,
    /// The property `RegisterViews`.
    pub register_views: Option<bool>,
    /// The property `InlineImages`.
    pub inline_images: Option<bool>,
    /// The property `LongDescription`.
    pub long_description: Option<String>,
    /// The property `AccessKey`.
    pub access_key: Option<String>,
    /// The property `DocumentMessage`.
    pub document_message: Option<i32>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `RegisteredAssociateId`.
    pub registered_associate_id: Option<i32>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedAssociateId`.
    pub updated_associate_id: Option<i32>,
    /// The property `UpdatedCount`.
    pub updated_count: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ShipmentMessageEntityWithLinks "ShipmentMessageEntityWithLinks" crate::PROFILE {
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
    23 links set_links Map<String> = "_Links";
} }
