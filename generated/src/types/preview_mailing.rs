// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, ShipmentAddrStatus, TableRight};

/// Data about the message of a mailing to one recipient, for a preview: subject, sender, status and
/// clicks, without the body.
///
/// - returned by
///   [`marketing_agent().get_preview_mailing`](../marketing_agent/struct.MarketingAgentClient.html#method.get_preview_mailing).
#[non_exhaustive]
pub struct PreviewMailing {
    /// When the message was sent, or will be.
    pub sending_time: Option<DateTime>,
    /// Whether the message has reached this receiver.
    pub status: Option<ShipmentAddrStatus>,
    /// Key of the mailing (shipment) that the message belongs to.
    pub shipment_id: Option<i32>,
    /// Text that describes the mailing.
    pub shipment_description: Option<String>,
    /// Address that the message comes from.
    pub from_address: Option<String>,
    /// Kind of mailing as a number.
    pub configuration: Option<i32>,
    /// Key of the company that the receiver belongs to.
    pub contact_id: Option<i32>,
    /// Company by its name, as a convenience for display.
    pub contact_name: Option<String>,
    /// Key of the person who received the message.
    pub person_id: Option<i32>,
    /// Full name of the receiver.
    pub person_full_name: Option<String>,
    /// Kind of mailing as users see it.
    pub shipment_type: Option<String>,
    /// Key of the message that the mailing sends.
    pub message_id: Option<i32>,
    /// Line in the header that says what the message is about.
    pub message_subject: Option<String>,
    /// Key of the document that the message was made from; 0 for none.
    pub document_message_id: Option<i32>,
    /// When the receiver opened the message.
    pub opened: Option<DateTime>,
    /// How many links the receiver has followed.
    pub link_clicks: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreviewMailing "PreviewMailing" crate::PROFILE {
    0 sending_time set_sending_time DateTime = "SendingTime";
    1 status set_status ShipmentAddrStatus = "Status";
    2 shipment_id set_shipment_id i32 = "ShipmentId";
    3 shipment_description set_shipment_description String = "ShipmentDescription";
    4 from_address set_from_address String = "FromAddress";
    5 configuration set_configuration i32 = "Configuration";
    6 contact_id set_contact_id i32 = "ContactId";
    7 contact_name set_contact_name String = "ContactName";
    8 person_id set_person_id i32 = "PersonId";
    9 person_full_name set_person_full_name String = "PersonFullName";
    10 shipment_type set_shipment_type String = "ShipmentType";
    11 message_id set_message_id i32 = "MessageId";
    12 message_subject set_message_subject String = "MessageSubject";
    13 document_message_id set_document_message_id i32 = "DocumentMessageId";
    14 opened set_opened DateTime = "Opened";
    15 link_clicks set_link_clicks i32 = "LinkClicks";
    16 table_right set_table_right Box<TableRight> = "TableRight";
    17 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
